#include "core/names/token.h"

#include <algorithm>
#include <string_view>

namespace countersign::names {

namespace {

using std::string_view_literals::operator""sv;

/// Sorted. Forms of address of the region and of the lists; rank and office stay names' own
/// matter (GENERAL may be a name nowhere, but MAJOR is).
constexpr std::string_view kHonorifics[] = {
    "AGHA"sv,     "ALHAJ"sv,   "ALHAJI"sv,  "ASHIN"sv,   "AYATOLLAH"sv, "BEY"sv,      "CAPT"sv,     "CAPTAIN"sv,
    "CHAO"sv,     "CIK"sv,     "COL"sv,     "COLONEL"sv, "DASHO"sv,     "DATIN"sv,    "DATO"sv,     "DATUK"sv,
    "DAW"sv,      "DOCTOR"sv,  "DON"sv,     "DR"sv,      "ENCIK"sv,     "ENGR"sv,     "GEN"sv,      "GENERAL"sv,
    "HAFEZ"sv,    "HAJ"sv,     "HAJI"sv,    "HAJJ"sv,    "HAJJAH"sv,    "HAJJI"sv,    "HJ"sv,       "HJH"sv,
    "HON"sv,      "HUJJATULISLAM"sv,        "IR"sv,      "KHUN"sv,      "KO"sv,       "KUMARI"sv,   "LHAM"sv,
    "LOK"sv,      "LTC"sv,     "LYONCHHEN"sv,            "LYONPO"sv,    "MA"sv,       "MAJ"sv,      "MASTER"sv,
    "MAULANA"sv,  "MAULAVI"sv, "MAULAWI"sv, "MAULVI"sv,  "MAWLANA"sv,   "MAWLAWI"sv,  "MISS"sv,     "MME"sv,
    "MOM"sv,      "MR"sv,      "MRS"sv,     "MS"sv,      "MUFTI"sv,     "MULLA"sv,    "MULLAH"sv,   "NAI"sv,
    "NANG"sv,     "NEAK"sv,    "OKNHA"sv,   "PENGIRAN"sv,               "PHAGNA"sv,   "PHRA"sv,     "PROF"sv,
    "PROFESSOR"sv,"PUAN"sv,    "QARI"sv,    "RADEN"sv,   "REV"sv,       "SAI"sv,      "SAMDECH"sv,  "SAYADAW"sv,
    "SAYYIDINA"sv,"SENOR"sv,   "SENORA"sv,  "SHRI"sv,    "SHRIMATI"sv,  "SIR"sv,      "SMT"sv,      "SQDR"sv,
    "SRI"sv,      "TAN"sv,     "TENGKU"sv,  "THAN"sv,    "THANPHUYING"sv,             "TUAN"sv,     "TUN"sv,
    "U"sv,        "USTADH"sv,  "USTAZ"sv};

} // namespace

TokenRole roleOf(QByteArrayView token)
{
    const std::string_view letters(token.data(), static_cast<std::size_t>(token.size()));
    return std::find(std::begin(kHonorifics), std::end(kHonorifics), letters) != std::end(kHonorifics)
        ? TokenRole::Honorific
        : TokenRole::Name;
}

QList<TokenRole> rolesOf(QByteArrayView latin)
{
    QList<TokenRole> roles;
    qsizetype from = 0;
    while (from < latin.size()) {
        qsizetype to = latin.indexOf(' ', from);
        if (to < 0)
            to = latin.size();
        roles << roleOf(latin.sliced(from, to - from));
        from = to + 1;
    }
    return roles;
}

} // namespace countersign::names
