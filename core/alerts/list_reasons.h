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
inline constexpr char kIssuersDoNotFit[] = "issuers-do-not-fit"; ///< neither one issuer nor one for each number
inline constexpr char kUnknownCountry[] = "unknown-country";
inline constexpr char kNoCountry[] = "no-country";               ///< the list prints "na"
inline constexpr char kUnknownDate[] = "unknown-date";
inline constexpr char kAmbiguousDate[] = "ambiguous-date";       ///< day and month could be either way round
inline constexpr char kOtherCalendar[] = "other-calendar";
inline constexpr char kNoteNotUsed[] = "note-not-used";
inline constexpr char kNoName[] = "no-name";
inline constexpr char kNoReference[] = "no-reference";
inline constexpr char kReferenceTwice[] = "reference-twice";     ///< UN list: kept under a longer reference
inline constexpr char kRowWithoutId[] = "row-without-id";
inline constexpr char kIdTwice[] = "id-twice";                   ///< the second entry of an id is not used
inline constexpr char kEmptyRow[] = "empty-row";                 ///< neither a name nor a passport
inline constexpr char kWrongColumns[] = "wrong-columns";         ///< fewer or more fields than the form has
inline constexpr char kNoSuchEntry[] = "no-such-entry";          ///< a name or address of an entry that is not there
inline constexpr char kFileMissing[] = "file-missing";           ///< alt.csv or add.csv does not lie beside sdn.csv
inline constexpr char kVessel[] = "vessel";                      ///< a ship or aircraft, kept as an entity
inline constexpr char kBadText[] = "bad-text";                   ///< bytes that are no text in the file's encoding
inline constexpr char kUnclosedQuote[] = "unclosed-quote";
inline constexpr char kTextAfterQuote[] = "text-after-quote";
inline constexpr char kTooManyCells[] = "too-many-cells";        ///< an unquoted separator, most often
inline constexpr char kRowTooLong[] = "row-too-long";
inline constexpr char kTypedAsNumber[] = "typed-as-number";      ///< a sheet's number: leading zeros are lost

} // namespace countersign::alerts::reasons
