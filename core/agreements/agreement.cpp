#include "core/agreements/agreement.h"

#include <QLatin1StringView>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace countersign::agreements {

namespace {

/// Words in the order of the numbers, from 1.
constexpr QLatin1StringView kKinds[] = {"mou-b"_L1, "mou-m"_L1, "letters"_L1, "spontaneous"_L1,
                                        "rso"_L1,   "pidc"_L1,  "rbdes"_L1,   "rmas"_L1};
constexpr QLatin1StringView kStatuses[] = {"draft"_L1, "signed"_L1, "suspended"_L1, "terminated"_L1};
constexpr QLatin1StringView kOnward[] = {"never"_L1, "consent"_L1, "free"_L1};
constexpr QLatin1StringView kEvidence[] = {"no"_L1, "consent"_L1, "yes"_L1};

template<typename T>
std::optional<T> fromWord(std::span<const QLatin1StringView> words, QStringView word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<T>(found - words.begin() + 1));
}

} // namespace

const Section *Agreement::section(std::uint32_t number) const
{
    const auto found = std::find_if(text.begin(), text.end(), [number](const Section &s) { return s.number == number; });
    return found == text.end() ? nullptr : &*found;
}

StateOnDay stateOn(const Agreement &agreement, QDate day)
{
    switch (agreement.status) {
    case Status::Draft: return StateOnDay::Draft;
    case Status::Suspended: return StateOnDay::Suspended;
    case Status::Terminated: return StateOnDay::Terminated;
    case Status::Signed: break;
    }
    if (!agreement.validFrom.isValid() || day < agreement.validFrom)
        return StateOnDay::NotStarted;
    if (agreement.validUntil.isValid() && day > agreement.validUntil)
        return StateOnDay::Expired;
    return StateOnDay::InForce;
}

QString wordOf(Kind kind) { return kKinds[static_cast<std::size_t>(kind) - 1]; }
QString wordOf(Status status) { return kStatuses[static_cast<std::size_t>(status) - 1]; }
QString wordOf(OnwardRule rule) { return kOnward[static_cast<std::size_t>(rule) - 1]; }
QString wordOf(EvidentialUse use) { return kEvidence[static_cast<std::size_t>(use) - 1]; }
std::optional<Kind> kindFromWord(QStringView word) { return fromWord<Kind>(kKinds, word); }
std::optional<Status> statusFromWord(QStringView word) { return fromWord<Status>(kStatuses, word); }
std::optional<OnwardRule> onwardRuleFromWord(QStringView word) { return fromWord<OnwardRule>(kOnward, word); }
std::optional<EvidentialUse> evidentialUseFromWord(QStringView word) { return fromWord<EvidentialUse>(kEvidence, word); }

QList<Reminder> remindersOn(const QList<Agreement> &agreements, QDate day)
{
    QList<Reminder> due;
    for (const Agreement &agreement : agreements) {
        const bool matters = agreement.status == Status::Signed || agreement.status == Status::Suspended;
        if (!matters || !agreement.validUntil.isValid())
            continue;
        const qint64 left = day.daysTo(agreement.validUntil);
        if (left > kReminderDays[0])
            continue;
        int reminder = 0;
        for (const int days : kReminderDays) {
            if (left >= 0 && left <= days)
                reminder = days;
        }
        due << Reminder{agreement.id, agreement.title, agreement.validUntil, left, reminder};
    }
    std::stable_sort(due.begin(), due.end(), [](const Reminder &a, const Reminder &b) { return a.daysLeft < b.daysLeft; });
    return due;
}

} // namespace countersign::agreements
