#pragma once

#include "core/base/country_code.h"
#include "core/base/partial_date.h"
#include "core/documents/document_number.h"
#include "core/documents/document_type.h"
#include "core/documents/mrz_undecoded.h"
#include "core/documents/mrz_zone.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace countersign::documents {

/// The fields of one zone as text.
struct MrzFields
{
    QString lines[3];
    QString documentCode;              ///< "P", "PD": fillers dropped
    DocumentType type = DocumentType::Unknown;
    base::CountryCode issuer;          ///< null when the field is no code
    DocumentNumber number;             ///< whole number, long ones joined; an inner `<` stays in printed()
    base::CountryCode nationality;     ///< null when the field is no code
    base::PartialDate birth;
    MrzDateState birthState = MrzDateState::Unknown;
    MrzSex sex = MrzSex::Unspecified;
    base::PartialDate expiry;
    MrzDateState expiryState = MrzDateState::Unknown;
    QString optionalData;              ///< as it stands; fillers at the end dropped
    QString surname;                   ///< primary identifier, spaces for fillers
    QString givenNames;                ///< secondary identifier, may be empty
    bool nameMayBeTruncated = false;   ///< no filler at the end of the name field
    QList<MrzCheck> checks;

    [[nodiscard]] bool allAgree() const;
    [[nodiscard]] const MrzCheck *check(MrzCheckName name) const; ///< null when the format has none
};

enum class MrzReason : std::uint8_t {
    DigitExpected,   ///< a letter stands where only digits can (8B 6G 0O 1I 5S 2Z ...)
    LetterExpected,  ///< a digit stands where only letters can
    MakesCheckAgree, ///< a look-alike that makes the field's check digit agree
    FillerMissing,   ///< the name field ended early and was filled up; `from` is 0
    FillerSurplus    ///< fillers beyond the end of the name field; `to` is 0
};

/// A change proposed, never made silently. Places count in the arranged lines.
struct MrzCorrection
{
    int line = 0;   ///< 1-based
    int column = 0; ///< 1-based
    char from = 0;
    char to = 0;
    MrzReason reason = MrzReason::DigitExpected;
    /// 0: the only proposal. Otherwise several would do, one must be chosen at the
    /// document: corrections with the same `choice` and `option` belong together and
    /// take the place of a plain correction of the same character.
    int choice = 0;
    int option = 0;
    bool operator==(const MrzCorrection &) const = default;
};

enum class MrzState : std::uint8_t {
    NotMrz,     ///< some other text, a bare document number for example
    Partial,    ///< the beginning of a zone: `lineDone` lines of `lineCount` stand
    NotDecoded, ///< recognised, not read: MrzReading::undecoded says what it is
    Complete
};

struct MrzReading
{
    MrzState state = MrzState::NotMrz;
    MrzFormat format = MrzFormat::Unknown; ///< of a partial zone: the likely one
    MrzUndecoded undecoded = MrzUndecoded::None;
    int lineDone = 0;
    int lineCount = 0;
    bool reordered = false;     ///< the lines stood in another order
    MrzFields asTyped;          ///< when Complete: nothing changed but fillers at the end of the names
    std::optional<MrzFields> proposed; ///< with the unambiguous corrections, when there are any
    QList<MrzCorrection> corrections;

    [[nodiscard]] bool needsChoice() const; ///< some correction is ambiguous
};

/// Reads a zone as people paste it, or as a scanner types it line by line: spaces, line breaks or none, lower case, guillemets
/// for fillers, full-width forms, lines in a wrong order. `today` must be complete.
MrzReading readMrz(QStringView text, base::PartialDate today);

} // namespace countersign::documents
