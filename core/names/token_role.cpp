#include "core/names/token.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace countersign::names {

namespace {

using std::string_view_literals::operator""sv;

// Each list is sorted. A token that is a common name as well is in kOpeningHonorifics or is left
// to its neighbours in rolesOf(); offices and ranks that are surnames (MAJOR, KING) are left out.

/// Forms of address, offices and ranks that are hardly ever names.
constexpr std::array kHonorifics = {
    "AGHA"sv,      "AKHUND"sv,   "ALHAJ"sv,     "ALHAJI"sv,        "ASHIN"sv,    "AYATOLLAH"sv,
    "BHANTE"sv,    "BHIKKHU"sv,  "CAPT"sv,      "CAPTAIN"sv,       "CIK"sv,      "COL"sv,
    "COLONEL"sv,   "DASHO"sv,    "DATIN"sv,     "DATO"sv,          "DATUK"sv,    "DAW"sv,
    "DOCTOR"sv,    "DR"sv,       "DUWA"sv,      "ENCIK"sv,         "ENGR"sv,     "GEN"sv,
    "GENERAL"sv,   "HAJ"sv,      "HAJAH"sv,     "HAJI"sv,          "HAJJ"sv,     "HAJJAH"sv,
    "HAJJI"sv,     "HJ"sv,       "HJH"sv,       "HOJJATOLESLAM"sv, "HRH"sv,      "IBU"sv,
    "JENERAL"sv,   "KHUN"sv,     "KHUNYING"sv,  "LHAM"sv,          "LT"sv,       "LTC"sv,
    "LYONCHHEN"sv, "LYONPO"sv,   "MADAM"sv,     "MAJ"sv,           "MAULANA"sv,  "MAULAVI"sv,
    "MAULAWI"sv,   "MAULVI"sv,   "MAWLANA"sv,   "MAWLAVI"sv,       "MAWLAWI"sv,  "MISS"sv,
    "MME"sv,       "MOHTARAM"sv, "MR"sv,        "MRS"sv,           "MS"sv,       "MUFTI"sv,
    "MULLA"sv,     "MULLAH"sv,   "NEAK"sv,      "OKNHA"sv,         "PENGIRAN"sv, "PHAGNA"sv,
    "PHRA"sv,      "PROF"sv,     "PROFESSOR"sv, "PUAN"sv,          "QARI"sv,     "RADEN"sv,
    "REV"sv,       "REVEREND"sv, "SAMDACH"sv,   "SAMDECH"sv,       "SAYADAW"sv,  "SENOR"sv,
    "SENORA"sv,    "SGT"sv,      "SHEIKHA"sv,   "SHREE"sv,         "SHRI"sv,     "SHRIMATI"sv,
    "SIR"sv,       "SMT"sv,      "SRI"sv,       "SRIMATI"sv,       "TENGKU"sv,   "THANPHUYING"sv,
    "THIRU"sv,     "TUAN"sv,     "TUNKU"sv,     "UNGKU"sv,         "USTADH"sv,   "USTAD"sv,
    "USTAZ"sv,     "USTAZAH"sv};

/// Address only in front of two more tokens of a name: U KO MA MAUNG NAI NANG SAI of Burma, KO
/// and MA are Korean and Chinese surnames, BEN and DON given names.
constexpr std::array kOpeningHonorifics = {"CHAO"sv, "DON"sv, "HAFIZ"sv, "KO"sv,  "LOK"sv, "MA"sv,  "MAHN"sv, "MAUNG"sv,
                                           "MOM"sv,  "NAI"sv, "NANG"sv,  "NAW"sv, "SAI"sv, "SAW"sv, "U"sv};

/// Belong to the name and may be left out: articles, prepositions, fathers' ABU.
constexpr std::array kParticles = {"ABU"sv, "AD"sv,  "AL"sv, "AN"sv,  "AR"sv,   "AS"sv,    "ASH"sv, "AT"sv,  "AZ"sv,
                                   "DA"sv,  "DAS"sv, "DE"sv, "DEL"sv, "DELA"sv, "DELOS"sv, "DER"sv, "DI"sv,  "DOS"sv,
                                   "DU"sv,  "ED"sv,  "EL"sv, "ER"sv,  "ES"sv,   "ET"sv,    "EZ"sv,  "LA"sv,  "LAS"sv,
                                   "LE"sv,  "LOS"sv, "UL"sv, "UM"sv,  "UMM"sv,  "UR"sv,    "US"sv,  "VAN"sv, "VON"sv};

/// Of them those that may open a name; LE, AN and DU are surnames there.
constexpr std::array kOpeningParticles = {"ABU"sv, "AL"sv, "DE"sv,  "DEL"sv, "DELA"sv,
                                          "DOS"sv, "EL"sv, "UMM"sv, "VON"sv};

/// What follows is a parent or a husband. A/L, A/P, S/O, D/O, W/O, C/O come without stroke.
constexpr std::array kRelations = {"ANAK"sv,  "AP"sv,   "BEN"sv,   "BIN"sv,   "BINT"sv, "BINTE"sv,
                                   "BINTI"sv, "BT"sv,   "BTE"sv,   "EBN"sv,   "IBN"sv,  "OGLU"sv,
                                   "OGLY"sv,  "QIZI"sv, "VALAD"sv, "WALAD"sv, "WLD"sv,  "ZADA"sv};

/// Relations only between two other tokens: SO and DO are surnames elsewhere.
constexpr std::array kInnerRelations = {"AL"sv, "CO"sv, "DO"sv, "SO"sv, "WO"sv};

constexpr std::array kNoNames = {"FNU"sv, "LNU"sv, "MNU"sv, "NFN"sv, "NLN"sv, "NMI"sv, "NMN"sv, "UNKNOWN"sv, "XXX"sv};

template<std::size_t size>
bool among(const std::array<std::string_view, size> &list, std::string_view token)
{
    return std::find(list.begin(), list.end(), token) != list.end();
}

std::string_view viewOf(QByteArrayView token)
{
    return {token.data(), static_cast<std::size_t>(token.size())};
}

} // namespace

TokenRole roleOf(QByteArrayView token)
{
    const std::string_view letters = viewOf(token);
    if (among(kNoNames, letters))
        return TokenRole::NoName;
    if (among(kRelations, letters))
        return TokenRole::Relation;
    if (among(kParticles, letters))
        return TokenRole::Particle;
    return among(kHonorifics, letters) ? TokenRole::Honorific : TokenRole::Name;
}

QList<TokenRole> rolesOf(QByteArrayView latin)
{
    QList<QByteArrayView> tokens;
    for (qsizetype from = 0; from < latin.size();) {
        const qsizetype space = latin.indexOf(' ', from);
        const qsizetype to = space < 0 ? latin.size() : space;
        tokens << latin.sliced(from, to - from);
        from = to + 1;
    }
    QList<TokenRole> roles;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        TokenRole role = roleOf(tokens[i]);
        const bool inner = i > 0 && i + 1 < tokens.size();
        if (inner && role == TokenRole::Name && among(kInnerRelations, viewOf(tokens[i])))
            role = TokenRole::Relation;
        else if (i == 0 && tokens.size() > 2 && among(kOpeningHonorifics, viewOf(tokens[i])))
            role = TokenRole::Honorific;
        else if (i == 0 && tokens.size() == 2 && (viewOf(tokens[0]) == "U"sv))
            role = TokenRole::Honorific;
        else if (role == TokenRole::Particle &&
                 (i + 1 == tokens.size() || (i == 0 && !among(kOpeningParticles, viewOf(tokens[i])))))
            role = TokenRole::Name;
        else if (role == TokenRole::Relation && (i == 0 || i + 1 == tokens.size()) && tokens.size() < 3)
            role = TokenRole::Name; // BEN SMITH
        roles << role;
    }
    const bool nameless =
        std::none_of(roles.cbegin(), roles.cend(), [](TokenRole role) { return role == TokenRole::Name; });
    if (nameless) {
        for (TokenRole &role : roles) {
            if (role != TokenRole::NoName)
                role = TokenRole::Name;
        }
    }
    return roles;
}

} // namespace countersign::names
