#include "core/documents/issuer_codes.h"

#include <algorithm>
#include <array>

namespace countersign::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 12> kOtherCodes{{
    {"DEU"_L1, "D"_L1}, {"XXK"_L1, "RKS"_L1}, {"UNK"_L1, "RKS"_L1}, {"BUR"_L1, "MMR"_L1},
    {"BYS"_L1, "BLR"_L1}, {"DHY"_L1, "BEN"_L1}, {"HVO"_L1, "BFA"_L1}, {"NHB"_L1, "VUT"_L1},
    {"RHO"_L1, "ZWE"_L1}, {"ROM"_L1, "ROU"_L1}, {"TMP"_L1, "TLS"_L1}, {"ZAR"_L1, "COD"_L1},
}};

/// Parsed once: a look-up compares without building a text.
const std::array<std::pair<base::CountryCode, base::CountryCode>, kOtherCodes.size()> &parsedCodes()
{
    static const auto parsed = [] {
        std::array<std::pair<base::CountryCode, base::CountryCode>, kOtherCodes.size()> codes;
        for (std::size_t i = 0; i < codes.size(); ++i) {
            codes[i] = {base::CountryCode::fromText(QString(kOtherCodes[i].first)).value_or(base::CountryCode{}),
                        base::CountryCode::fromText(QString(kOtherCodes[i].second)).value_or(base::CountryCode{})};
        }
        return codes;
    }();
    return parsed;
}

} // namespace

std::span<const std::pair<QLatin1StringView, QLatin1StringView>> otherIssuerCodes()
{
    return kOtherCodes;
}

base::CountryCode issuerForComparison(const base::CountryCode &code)
{
    for (const auto &[other, current] : parsedCodes()) {
        if (code == other)
            return current;
    }
    return code;
}

bool hasOtherCodes(const base::CountryCode &code)
{
    const auto &codes = parsedCodes();
    return std::any_of(codes.begin(), codes.end(), [&code](const auto &pair) { return pair.first == code || pair.second == code; });
}

} // namespace countersign::documents
