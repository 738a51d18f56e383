#pragma once

/// Reason words of import remarks; stable, core/messages holds a sentence for each.
namespace countersign::alerts::reasons {

inline constexpr char kNoNumber[] = "no-number";                 ///< a document without a number anywhere
inline constexpr char kNumberFromNote[] = "number-from-note";    ///< the number stood in the note only
inline constexpr char kFreeText[] = "free-text";                 ///< words around the number were set aside
inline constexpr char kLetterNote[] = "letter-note";             ///< the note speaks of letter O or digit 0
inline constexpr char kNumberTooLong[] = "number-too-long";
inline constexpr char kNumberTwice[] = "number-twice";           ///< the same number again at the same person
inline constexpr char kTypeFromFreeText[] = "type-from-free-text"; ///< label and free text name different kinds
inline constexpr char kIssuerFromText[] = "issuer-from-text";    ///< no issuer field; taken from number or note
inline constexpr char kIssuersDiffer[] = "issuers-differ";       ///< field and text name different countries
inline constexpr char kUnknownCountry[] = "unknown-country";
inline constexpr char kNoCountry[] = "no-country";               ///< the list prints "na"
inline constexpr char kUnknownDate[] = "unknown-date";
inline constexpr char kOtherCalendar[] = "other-calendar";
inline constexpr char kNoteNotUsed[] = "note-not-used";
inline constexpr char kNoName[] = "no-name";
inline constexpr char kNoReference[] = "no-reference";
inline constexpr char kReferenceTwice[] = "reference-twice";

} // namespace countersign::alerts::reasons
