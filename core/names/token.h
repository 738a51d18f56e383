#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QLatin1StringView>
#include <QList>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace countersign::names {

/// A sound skeleton of one Latin token (A-Z), for candidate search and for "sounds alike":
/// equal for spellings of one name in different romanisations (MUHAMMAD, MOHAMED and MHMD;
/// SHINAWATRA and CHINWATR). Letters of the skeleton: A (an opening vowel), P T K S H N M L V
/// Y. token.cpp says what was merged and why. Never empty for a token that holds a letter;
/// coarse by design: equal skeletons are a reason to compare, not a match.
QByteArray skeletonOf(QByteArrayView token);

/// Same without allocation: writes at most token.size() bytes to `out`, returns how many.
qsizetype skeletonOf(QByteArrayView token, char *out);

/// A coarser skeleton for "sounds nearly alike": V is taken for P and N for M, and an L or R that
/// closes a syllable is left out, as most scripts of the region do with foreign names (Thai PHOET,
/// Korean POSU for PERTH). Not longer than the token; empty when nothing is left.
QByteArray nearSkeletonOf(QByteArrayView token);
qsizetype nearSkeletonOf(QByteArrayView token, char *out);

/// What a token is in a name.
enum class TokenRole : std::uint8_t {
    Name,
    Honorific, ///< MR DR U DAW KO HAJI SRI KHUN: set aside before comparing
    Particle,  ///< AL EL DE VAN ABU: belongs to the name but may be left out
    Relation,  ///< BIN BINTI IBN SO DO AL AP: the next token is a parent's or a husband's name
    NoName     ///< FNU LNU NMN: stands where a document has no name
};

/// By the token alone; the letters must be A-Z. A token that is a common name as well (MA, KO,
/// SO, DO, VAN) is told apart only by its neighbours: see rolesOf.
TokenRole roleOf(QByteArrayView token);

/// The role of every token of a reading, with a look at the neighbours: KO opens a Burmese name
/// of three or more tokens as an honorific, but is a surname elsewhere; a name is never all
/// honorifics. `latin` is a reading: tokens parted by single spaces.
QList<TokenRole> rolesOf(QByteArrayView latin);

/// Setting under which a desk keeps its own spelling families, one family a line.
inline constexpr QLatin1StringView kSpellingsSetting("names.spellings");

/// Spellings of one name that are told apart by nobody at a border: MUHAMMAD MOHAMED MOHD MD.
class SpellingFamilies
{
public:
    /// resources/reference/spelling_families.txt, compiled in; read once.
    static const SpellingFamilies &embedded();

    /// The embedded families and the desk's own lines: one family a line, members A-Z parted by
    /// spaces, '#' opens a comment. A line that shares a member with a family joins it.
    static SpellingFamilies withDeskLines(QStringView text);

    static SpellingFamilies fromLines(QStringView text);

    /// What is wrong with a line of the desk; the others count all the same.
    enum class Fault {
        OneSpelling,    ///< a family has two or more
        NotLatin,       ///< a letter that is none of A-Z: it would be lost
        InTwoFamilies   ///< `spelling` stands in another family already and stays there
    };
    struct LineFault
    {
        int line = 0;   ///< from 1
        Fault fault = Fault::OneSpelling;
        QByteArray spelling;
    };
    static QList<LineFault> faultsOf(QStringView deskLines);

    /// -1 when the token stands in no family.
    [[nodiscard]] int familyOf(QByteArrayView token) const;
    /// Empty for an unknown number.
    [[nodiscard]] QList<QByteArray> membersOf(int family) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_members.size()); }

private:
    void add(QStringView text);
    void addFamily(const QList<QByteArray> &members);

    QHash<QByteArray, int> m_familyOf;
    std::vector<QList<QByteArray>> m_members;
};

} // namespace countersign::names
