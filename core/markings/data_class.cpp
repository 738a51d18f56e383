#include "core/markings/data_class.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace countersign::markings {

namespace {

/// In the order of the numbers, from 1.
constexpr QLatin1StringView kWords[] = {"document"_L1, "blank"_L1,    "holder"_L1,     "biographic"_L1, "biometric"_L1,
                                        "travel"_L1,   "contact"_L1,  "criminal"_L1,   "protection"_L1, "carrier"_L1,
                                        "route"_L1,    "statistics"_L1, "specimen"_L1, "assessment"_L1};
constexpr std::int64_t kCount = std::size(kWords);

} // namespace

QString wordOf(DataClass dataClass)
{
    return kWords[static_cast<std::size_t>(dataClass) - 1];
}

std::optional<DataClass> dataClassFromWord(QStringView word)
{
    for (std::int64_t number = 1; number <= kCount; ++number) {
        if (word == kWords[number - 1])
            return static_cast<DataClass>(number);
    }
    return std::nullopt;
}

std::optional<DataClass> dataClassFromNumber(std::int64_t number)
{
    return number >= 1 && number <= kCount ? std::optional(static_cast<DataClass>(number)) : std::nullopt;
}

QList<DataClass> allDataClasses()
{
    QList<DataClass> all;
    for (std::int64_t number = 1; number <= kCount; ++number)
        all << static_cast<DataClass>(number);
    return all;
}

bool isNominal(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Holder:
    case DataClass::Biographic:
    case DataClass::Biometric:
    case DataClass::Travel:
    case DataClass::Contact:
    case DataClass::Criminal:
    case DataClass::Protection:
        return true;
    default:
        return false;
    }
}

} // namespace countersign::markings
