#pragma once

#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/markings/data_class.h"
#include "core/markings/purpose.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

/// MOUs and arrangements (domain.md 5.16): what a desk may share with whom, for what, in a form
/// that the gate reads and a person can hold beside the text.
namespace countersign::agreements {

using AgreementId = base::OpaqueId<struct AgreementTag, 16>;

/// The numbers are stored.
enum class Kind : std::uint8_t {
    MouBilateral = 1,
    MouMultilateral = 2,
    ExchangeOfLetters = 3,
    SpontaneousTerms = 4, ///< terms for sharing unasked
    RsoHosted = 5,        ///< arrangement hosted by the Regional Support Office
    Pidc = 6,
    Rbdes = 7,
    Rmas = 8
};
/// Where the paper stands. Whether it is in force on a day also needs its dates: stateOn().
enum class Status : std::uint8_t { Draft = 1, Signed = 2, Suspended = 3, Terminated = 4 };
/// Section 12, the third-party rule for the one who receives.
enum class OnwardRule : std::uint8_t {
    Never = 1,
    PriorConsent = 2, ///< in writing; the exempt bodies need none
    Free = 3          ///< among the parties
};
/// Section 11.
enum class EvidentialUse : std::uint8_t { No = 1, ByConsent = 2, Yes = 3 };

/// What the checks read. The defaults are the strictest: a variable nobody filled in allows nothing.
struct Clauses
{
    QList<markings::Purpose> purposes;          ///< section 5, closed list
    QList<markings::Purpose> excludedPurposes;  ///< section 5
    QList<markings::DataClass> dataClasses;     ///< section 7
    bool nominal = false;
    bool biometrics = false;
    bool ownCitizensExcluded = true;            ///< data on citizens of any party
    std::uint32_t replyHours = 0;               ///< section 8; 0 = not agreed
    std::uint32_t urgentHours = 0;
    QString markingScheme;                      ///< section 10
    EvidentialUse evidence = EvidentialUse::No;
    OnwardRule onward = OnwardRule::Never;
    QStringList exemptBodies;                   ///< section 12
    bool disclosureNotice = false;              ///< section 12: tells before its law makes it disclose
    bool protection = false;                    ///< section 13, saving clause
    std::uint32_t noticeHours = 0;              ///< section 15, breach; 0 = not agreed
    std::uint32_t retentionDays = 0;            ///< section 16; 0 = no limit agreed

    bool operator==(const Clauses &) const = default;
};

/// One of the 21 sections, or an annex (22 to 25 for A to D).
struct Section
{
    std::uint32_t number = 0;
    QString title;
    QString text;
    bool operator==(const Section &) const = default;
};

struct Agreement
{
    AgreementId id;
    QString title;                       ///< "MOU QMA–QNB 2024"
    Kind kind = Kind::MouBilateral;
    Status status = Status::Draft;
    bool binding = false;
    QList<base::CountryCode> parties;
    QDate validFrom;                     ///< invalid = not yet said: not in force
    QDate validUntil;                    ///< last day; invalid = no end
    Clauses clauses;
    QList<Section> text;                 ///< rising by number

    bool operator==(const Agreement &) const = default;
    [[nodiscard]] bool hasParty(base::CountryCode country) const { return parties.contains(country); }
    [[nodiscard]] const Section *section(std::uint32_t number) const;
    /// Canonical CBOR, as the vault keeps it.
    [[nodiscard]] QByteArray encode() const;
    /// Refuses what encode() would not write.
    [[nodiscard]] static base::Result<Agreement> decode(QByteArrayView bytes);
};

enum class StateOnDay : std::uint8_t { InForce, Draft, NotStarted, Expired, Suspended, Terminated };
[[nodiscard]] StateOnDay stateOn(const Agreement &agreement, QDate day);

/// Stable words for files and commands: "mou-b", "signed", "consent".
[[nodiscard]] QString wordOf(Kind kind);
[[nodiscard]] QString wordOf(Status status);
[[nodiscard]] QString wordOf(OnwardRule rule);
[[nodiscard]] QString wordOf(EvidentialUse use);
[[nodiscard]] std::optional<Kind> kindFromWord(QStringView word);
[[nodiscard]] std::optional<Status> statusFromWord(QStringView word);
[[nodiscard]] std::optional<OnwardRule> onwardRuleFromWord(QStringView word);
[[nodiscard]] std::optional<EvidentialUse> evidentialUseFromWord(QStringView word);

inline constexpr std::uint32_t kSections = 21;
inline constexpr std::uint32_t kSectionsAndAnnexes = 25;
inline constexpr int kReminderDays[] = {180, 60, 14};

/// An agreement that ends within the longest reminder, or has ended: which reminder is due.
struct Reminder
{
    AgreementId agreement;
    QString title;
    QDate lastDay;
    qint64 daysLeft = 0;    ///< negative: ended
    int reminder = 0;       ///< 180, 60, 14; 0 = ended
};
/// What ends soonest first; drafts and terminated ones are left out.
[[nodiscard]] QList<Reminder> remindersOn(const QList<Agreement> &agreements, QDate day);

} // namespace countersign::agreements
