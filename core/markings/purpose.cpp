#include "core/markings/purpose.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace countersign::markings {

namespace {

/// In the order of the numbers, from 1.
constexpr QLatin1StringView kWords[] = {
    "border-check"_L1, "document-fraud"_L1, "smuggling"_L1, "trafficking"_L1, "crime-investigation"_L1, "counter-terrorism"_L1,
    "identity"_L1, "return"_L1, "rescue"_L1, "victim-protection"_L1, "analysis"_L1, "training"_L1, "evidence"_L1,
    "capital-case"_L1, "political"_L1, "asylum-refusal"_L1};
constexpr std::int64_t kCount = std::size(kWords);

} // namespace

QString wordOf(Purpose purpose)
{
    return kWords[static_cast<std::size_t>(purpose) - 1];
}

std::optional<Purpose> purposeFromWord(QStringView word)
{
    for (std::int64_t number = 1; number <= kCount; ++number) {
        if (word == kWords[number - 1])
            return static_cast<Purpose>(number);
    }
    return std::nullopt;
}

std::optional<Purpose> purposeFromNumber(std::int64_t number)
{
    return number >= 1 && number <= kCount ? std::optional(static_cast<Purpose>(number)) : std::nullopt;
}

QList<Purpose> allPurposes()
{
    QList<Purpose> all;
    for (std::int64_t number = 1; number <= kCount; ++number)
        all << static_cast<Purpose>(number);
    return all;
}

bool combatsCrime(Purpose purpose)
{
    switch (purpose) {
    case Purpose::DocumentFraud:
    case Purpose::Smuggling:
    case Purpose::Trafficking:
    case Purpose::CrimeInvestigation:
    case Purpose::CounterTerrorism:
    case Purpose::Evidence:
        return true;
    default:
        return false;
    }
}

} // namespace countersign::markings
