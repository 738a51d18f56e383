#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/documents/document_type.h"
#include "core/markings/grading.h"
#include "core/markings/marking.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

/// Alerts as desks share them: domain.md 5.1 to 5.3. Stable numbers; they go on the wire.
namespace countersign::alerts {

/// Who may own a record (domain.md 1, fact 3).
enum class Family : std::uint8_t {
    IssuerStatus = 1,    ///< only the issuing country enters and changes it
    FraudDetection = 2,  ///< belongs to the state that detected it
    ListReference = 3    ///< republished from a sanctions or watch list by the importing desk
};

enum class Category : std::uint8_t {
    Stolen = 1, Lost = 2, StolenBlank = 3, Revoked = 4, Invalid = 5, NotRecognised = 6,
    Counterfeit = 20, Forged = 21, Pseudo = 22, FraudulentlyObtained = 23, Impostor = 24, Morphed = 25,
    Listed = 40
};
[[nodiscard]] Family familyOf(Category category);
/// "STOLEN_BLANK": the code of domain.md 5.2, for exports and the log.
[[nodiscard]] QString codeOf(Category category);
[[nodiscard]] std::optional<Category> categoryFromCode(QStringView code);

enum class AlertStatus : std::uint8_t { Active = 1, Recalled = 2, Recovered = 3, Expired = 4, Superseded = 5 };
enum class SourceSystem : std::uint8_t { Portal = 1, Local = 2, Import = 3, Exchange = 4 };

/// Circumstances, coded (domain.md 5.1); text beside it is free.
enum class Circumstance : std::uint8_t { Unknown = 0, Burglary = 1, Robbery = 2, Transport = 3, Post = 4, Office = 5, Border = 6, Declared = 7 };

/// Where a LISTED record comes from. Its hits say "listed in ..." and lead to the authority.
struct Listing
{
    QString list;         ///< "UN Security Council Consolidated List"
    QString authority;    ///< "United Nations Security Council"
    QString edition;      ///< ISO date and time of the list's own edition
    QString reference;    ///< the list's own reference: "QDi.001"
    QString personName;   ///< as the list prints it; nominal: never in a default view of others
    bool operator==(const Listing &) const = default;
};

/// One document (or blank series) in its current version.
struct AlertRecord
{
    base::AlertId id;
    Category category = Category::Stolen;
    QString number;                       ///< DIN as printed, <= 20 characters; for blanks the first of the series
    base::CountryCode issuer;             ///< may be null where the source does not say
    documents::DocumentType type{};
    base::CountryCode owner;              ///< desk that owns the record
    base::CountryCode reportedBy;         ///< theft reporting country
    base::PartialDate issuedOn;
    base::PartialDate expiresOn;
    base::PartialDate happenedOn;         ///< stolen, lost, revoked or detected on
    base::PartialDate reviewOn;           ///< default entry + 10 years
    QString nationalReference;
    QString additionalInfo;               ///< non-nominal
    QString blankTo;                      ///< last number of a stolen blank series; empty otherwise
    std::uint32_t quantity = 0;           ///< of blanks
    Circumstance circumstance = Circumstance::Unknown;
    QString circumstanceText;
    std::optional<markings::Grading> grading;
    markings::Marking marking;
    SourceSystem source = SourceSystem::Portal;
    base::Instant firstSeen{};
    base::Instant updatedAt{};
    std::uint32_t version = 1;
    AlertStatus status = AlertStatus::Active;
    std::optional<Listing> listing;       ///< exactly for Category::Listed

    bool operator==(const AlertRecord &) const = default;
    [[nodiscard]] Family family() const { return familyOf(category); }
};

/// A person of a list, with or without documents. Kept for the name search and for details.
struct ListedName
{
    QString text;
    QString script;       ///< ISO 15924, "Latn", "Arab"
    QString language;     ///< BCP 47, empty if unknown
    QString quality;      ///< the list's own word: "Good", "Low", empty for the main name
    bool operator==(const ListedName &) const = default;
};
struct ListedBirth
{
    base::PartialDate from;
    base::PartialDate to;     ///< same as from unless BETWEEN
    bool approximate = false;
    bool operator==(const ListedBirth &) const = default;
};
struct ListedDocument
{
    QString number;           ///< as cleaned
    QString printed;          ///< as the list prints it
    base::CountryCode issuer;
    documents::DocumentType type{};
    base::PartialDate issuedOn;
    base::PartialDate expiresOn;
    bool operator==(const ListedDocument &) const = default;
};
struct ListedPerson
{
    base::AlertId id;
    base::CountryCode owner;               ///< importing desk
    Listing listing;
    bool entity = false;
    QList<ListedName> names;               ///< first = main name
    QList<ListedBirth> births;
    QList<base::CountryCode> nationalities;
    QStringList nationalityTexts;          ///< as printed where no code was found
    QStringList birthPlaces;
    QList<ListedDocument> documents;
    QString comments;
    std::uint32_t version = 1;
    bool operator==(const ListedPerson &) const = default;
};

/// Takes a record out of its feed. Names the number so that the hot table finds the row.
struct Withdrawal
{
    enum class Kind : std::uint8_t { Alert = 1, ListedPerson = 2 };
    Kind kind = Kind::Alert;
    base::AlertId id;
    QString number;                        ///< as in the record; empty for a person
    QString reason;                        ///< recovered, error, expired, delisted
    bool operator==(const Withdrawal &) const = default;
};

/// Longest texts that a record may carry, in UTF-8 bytes; longer ones are TooLarge.
inline constexpr qsizetype kMaxNumberBytes = 160;
inline constexpr qsizetype kMaxTextBytes = 64 << 10;
/// Longest printed number a desk may enter (domain.md 5.1), and the longest of a list.
inline constexpr qsizetype kMaxEnteredNumber = 20;
inline constexpr qsizetype kMaxListedNumber = 40;

/// Canonical CBOR for feeds, and back; strict, in the sense of trust.md 2. A record map
/// starts with key 0: 1 = alert, 2 = listed person, 3 = withdrawal. A field that has its
/// default value is left out, and refused where it stands. Fields from key 128 on may be
/// ignored; an unknown one below is UnknownCriticalField.
[[nodiscard]] QByteArray encode(const AlertRecord &record);
[[nodiscard]] QByteArray encode(const ListedPerson &person);
[[nodiscard]] QByteArray encode(const Withdrawal &withdrawal);
enum class RecordKind : std::uint8_t { Alert = 1, ListedPerson = 2, Withdrawal = 3 };
[[nodiscard]] base::Result<RecordKind> recordKind(QByteArrayView encoded);
[[nodiscard]] base::Result<AlertRecord> decodeAlert(QByteArrayView encoded);
[[nodiscard]] base::Result<ListedPerson> decodeListedPerson(QByteArrayView encoded);
[[nodiscard]] base::Result<Withdrawal> decodeWithdrawal(QByteArrayView encoded);

/// The columns that the hot table keeps beside the verbatim bytes, read without building a
/// whole record: first sync does this millions of times. Allocates nothing; views point
/// into `encoded`. Fields beside these are only checked to be canonical CBOR.
struct AlertKey
{
    base::AlertId id;
    Category category = Category::Stolen;
    QByteArrayView numberUtf8;             ///< as printed
    base::CountryCode issuer;
    base::CountryCode owner;
    documents::DocumentType type{};
    base::PartialDate reviewOn;
    std::int64_t updatedAt = 0;            ///< milliseconds
    AlertStatus status = AlertStatus::Active;
    QByteArrayView blankToUtf8;
};
[[nodiscard]] base::Result<AlertKey> readAlertKey(QByteArrayView encoded);

/// Ownership (domain.md fact 3): issuer status only from the issuer's own desk, everything
/// only under its owner's name. ForeignOwner otherwise.
[[nodiscard]] base::Status checkOwnership(const AlertKey &record, const base::CountryCode &feedOwner);
/// Field rules a record must meet before it is entered or published; one sentence code per fault.
[[nodiscard]] QList<base::Error> faultsOf(const AlertRecord &record);

} // namespace countersign::alerts
