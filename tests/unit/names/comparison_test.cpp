#include "core/names/comparison.h"

#include "core/names/edit_distance.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace countersign::names;

namespace {

PreparedName prepared(const char *latin)
{
    return PreparedName(QByteArrayView(latin), SpellingFamilies::embedded());
}

Comparison compared(const char *asked, const char *found)
{
    return compareNames(prepared(asked), prepared(found));
}

double score(const char *asked, const char *found)
{
    return compared(asked, found).score;
}

const TokenMeeting *meetingOf(const Comparison &comparison, const char *asked)
{
    for (const TokenMeeting &meeting : comparison.tokens) {
        if (meeting.asked == QLatin1StringView(asked))
            return &meeting;
    }
    return nullptr;
}

/// Names of syllables, so that many of them nearly meet.
class Syllables
{
public:
    explicit Syllables(unsigned seed) : m_random(seed) {}
    QByteArray name()
    {
        QByteArray made;
        const int tokens = 1 + int(m_random() % 4);
        for (int t = 0; t < tokens; ++t) {
            if (t > 0)
                made += ' ';
            const int parts = 1 + int(m_random() % 3);
            for (int p = 0; p < parts; ++p)
                made += kParts[m_random() % std::size(kParts)];
        }
        return made;
    }
    QByteArray slip(QByteArray name)
    {
        if (name.isEmpty())
            return name;
        const auto at = qsizetype(m_random() % std::size_t(name.size()));
        const char letter = char('A' + m_random() % 26);
        switch (m_random() % 3) {
        case 0: name[at] = name[at] == ' ' ? ' ' : letter; break;
        case 1: name.insert(at, letter); break;
        default:
            if (name.size() > 1)
                name.remove(at, 1);
        }
        return name.simplified();
    }
    QByteArray shuffled(const QByteArray &name)
    {
        QList<QByteArray> tokens = name.split(' ');
        std::shuffle(tokens.begin(), tokens.end(), m_random);
        return tokens.join(' ');
    }

private:
    static constexpr const char *kParts[] = {"MU", "HAM", "AD", "LI", "NGU", "YEN", "KA", "SSIM", "RA", "BIN", "THA", "KSIN",
                                             "WAN", "O", "JON", "UN", "ABD", "UL", "SE", "KHIN"};
    std::mt19937 m_random;
};

} // namespace

TEST(NameComparison, givesOneOnlyToTheSameTokensInTheSameOrder)
{
    EXPECT_DOUBLE_EQ(score("ANNA MARIA ERIKSSON", "ANNA MARIA ERIKSSON"), 1.0);
    EXPECT_LT(score("ANNA MARIA ERIKSSON", "ERIKSSON ANNA MARIA"), 1.0);
    EXPECT_GE(score("ANNA MARIA ERIKSSON", "ERIKSSON ANNA MARIA"), kStrongScore);
    EXPECT_LT(score("ANNA MARIA ERIKSSON", "ANNA MARIA ERIKSON"), 1.0);
}

TEST(NameComparison, keepsOneSlipInALongTokenStrongAndInAShortOneWeak)
{
    EXPECT_GE(score("ANNA ERIKSSON", "ANNA ERIKSXON"), kStrongScore);
    EXPECT_GE(score("KHALID SHINAWATRA", "KHALID SHINAWADRA"), kStrongScore);
    EXPECT_LT(score("JON SMITHERS", "JAN SMITHERS"), kStrongScore);
    EXPECT_LT(score("LI WEI", "LU WEI"), 0.85);
}

TEST(NameComparison, holdsACliffBelowWhatIsShownForContradictedNames)
{
    EXPECT_LT(score("KASSIM RAHMAN", "KASSIM OSTERBERG"), 0.60);
    EXPECT_LT(score("AHMED OMAR HASSAN", "AHMED SALIM HASSAN"), kShownScore);
    EXPECT_LT(score("PETER JOHN STEVENSON", "PETER GRUBER LANDAUER"), 0.50);
}

TEST(NameComparison, countsAPatronymicLeftOutLessThanAContradictedOne)
{
    const double leftOut = score("AHMED HASSAN", "AHMED SALIM HASSAN");
    EXPECT_GE(leftOut, 0.85);
    EXPECT_GT(leftOut, score("AHMED OMAR HASSAN", "AHMED SALIM HASSAN") + 0.15);
}

TEST(NameComparison, saysWhichTokenMetWhichAndHow)
{
    const Comparison comparison = compared("MOHD KASSIM", "MUHAMMAD RAHIM");
    const TokenMeeting *family = meetingOf(comparison, "MOHD");
    ASSERT_NE(family, nullptr);
    EXPECT_EQ(family->how, Meeting::Family);
    EXPECT_EQ(family->found, QStringLiteral("MUHAMMAD"));
    const TokenMeeting *unmet = meetingOf(comparison, "KASSIM");
    ASSERT_NE(unmet, nullptr);
    EXPECT_EQ(unmet->how, Meeting::AskedOnly);
    EXPECT_TRUE(std::any_of(comparison.tokens.begin(), comparison.tokens.end(), [](const TokenMeeting &meeting) {
        return meeting.how == Meeting::FoundOnly && meeting.found == QStringLiteral("RAHIM");
    }));
}

TEST(NameComparison, meetsInitialsWithWhatTheyOpen)
{
    const Comparison comparison = compared("J ERIKSSON", "JOHN ERIKSSON");
    ASSERT_NE(meetingOf(comparison, "J"), nullptr);
    EXPECT_EQ(meetingOf(comparison, "J")->how, Meeting::Initial);
    EXPECT_GE(comparison.score, kShownScore);
    EXPECT_EQ(meetingOf(compared("K ERIKSSON", "JOHN ERIKSSON"), "K")->how, Meeting::AskedOnly);
}

TEST(NameComparison, meetsTokensWrittenAsOne)
{
    for (const auto &[asked, found] : {std::pair{"ABDULRAHMAN KASSIM", "ABDUL RAHMAN KASSIM"},
                                       std::pair{"KIM JONGUN", "KIM JONG UN"}, std::pair{"NUR AINI", "NURAINI"}}) {
        const Comparison comparison = compared(asked, found);
        EXPECT_TRUE(std::any_of(comparison.tokens.begin(), comparison.tokens.end(),
                                [](const TokenMeeting &meeting) { return meeting.how == Meeting::Joined; }))
            << asked << " / " << found;
        EXPECT_GE(comparison.score, kStrongScore) << asked << " / " << found;
    }
}

TEST(NameComparison, setsHonorificsAside)
{
    EXPECT_GE(score("HAJI KASSIM RAHMAN", "KASSIM RAHMAN"), kStrongScore);
    EXPECT_EQ(meetingOf(compared("HAJI KASSIM RAHMAN", "KASSIM RAHMAN"), "HAJI")->how, Meeting::SetAside);
}

TEST(NameComparison, leavesOutWhatIsSwitchedOff)
{
    const PreparedName asked = prepared("KHALID OSTERBARG"), found = prepared("KHALID OSTERBURG");
    EXPECT_GE(compareNames(asked, found).score, kShownScore);
    EXPECT_LT(compareNames(asked, found, {false, false}).score, kShownScore);
    PreparedName mohd = prepared("MOHD OSTERBERG");
    const double withFamily = compareNames(mohd, prepared("MUHAMMAD OSTERBERG")).score;
    mohd.dropFamily(0);
    EXPECT_LT(compareNames(mohd, prepared("MUHAMMAD OSTERBERG"), {false, false}).score, withFamily);
}

TEST(NameComparison, meetsSoundsThatAreNearlyAlikeAndSaysSo)
{
    // Scripts of the region leave out an R that closes a syllable, and have no V.
    const PreparedName read(QByteArrayView("SAMAKAN"), SpellingFamilies::embedded(), true);
    const Comparison near = compareNames(read, prepared("SAMARKAND"));
    ASSERT_EQ(near.tokens.size(), 1);
    EXPECT_EQ(near.tokens.first().how, Meeting::Near);
    EXPECT_GE(near.score, kShownScore);
    EXPECT_LT(near.score, kStrongScore) << "nearly alike is never strong by itself";
    EXPECT_EQ(compareNames(read, prepared("SAMARKAND"), {true, true, false}).score, 0) << "switched off";
    EXPECT_EQ(compareNames(read, prepared("SAMARKAND"), {false, false, true}).score, 0) << "needs sounds";
}

TEST(NameComparison, givesANameAskedInAnotherScriptMoreRoomThanASpelling)
{
    const PreparedName spelt = prepared("SAMAKAN");
    const PreparedName read(QByteArrayView("SAMAKAN"), SpellingFamilies::embedded(), true);
    const double written = compareNames(spelt, prepared("SAMARKAND")).score;
    EXPECT_GT(compareNames(read, prepared("SAMARKAND")).score, written);
    EXPECT_GE(compareNames(read, prepared("SAMARKAND")).score, kShownScore);
    EXPECT_EQ(compareNames(read, prepared("OSTERBERG")).score, 0);
    // Short skeletons sound like many a name.
    EXPECT_LT(compareNames(prepared("KATA"), prepared("QADIR")).score, kShownScore);
}

TEST(NameComparison, meetsThreeSyllablesWrittenAsOneButNotThreeThatOnlySoundLikeIt)
{
    const Comparison together = compared("SIPHANDON", "SI PHAN DON");
    ASSERT_FALSE(together.tokens.isEmpty());
    EXPECT_EQ(together.tokens.first().how, Meeting::Joined);
    EXPECT_GE(together.score, kStrongScore);
    EXPECT_GE(score("SI PHAN DON", "SIPHANDON"), kStrongScore);
    EXPECT_LT(score("GAO LEI GUO", "GEORGE"), kShownScore);
}

TEST(NameComparison, isSymmetricInWhatMeetsAndInScoreOfWholeNames)
{
    Syllables names(41);
    for (int round = 0; round < 3000; ++round) {
        const QByteArray a = names.name(), b = round % 2 ? names.slip(a) : names.name();
        const PreparedName left(a, SpellingFamilies::embedded()), right(b, SpellingFamilies::embedded());
        const Comparison there = compareNames(left, right), back = compareNames(right, left);
        const auto met = [](const Comparison &comparison) {
            return std::count_if(comparison.tokens.begin(), comparison.tokens.end(), [](const TokenMeeting &m) {
                return m.how != Meeting::AskedOnly && m.how != Meeting::FoundOnly && m.how != Meeting::SetAside;
            });
        };
        const bool whole = met(there) == there.tokens.size() && met(back) == back.tokens.size();
        if (whole) {
            EXPECT_NEAR(there.score, back.score, 1e-9) << a.constData() << " / " << b.constData();
        }
        EXPECT_EQ(there.score > 0, back.score > 0) << a.constData() << " / " << b.constData();
    }
}

TEST(NameComparison, losesOnlyTheOrderFactorWhenTokensAreShuffled)
{
    Syllables names(42);
    for (int round = 0; round < 3000; ++round) {
        const QByteArray a = names.name();
        // Neighbours of a shuffled name may join by chance; only more can meet then.
        const PreparedName asked(a, SpellingFamilies::embedded());
        const PreparedName mixed(names.shuffled(a), SpellingFamilies::embedded());
        EXPECT_GE(compareNames(asked, mixed).score, kOtherOrder - 0.08) << a.constData() << " / " << mixed.latin().constData();
    }
}

TEST(NameComparison, neverScoresAboveTheSameNameAndStaysWithinBounds)
{
    Syllables names(43);
    for (int round = 0; round < 5000; ++round) {
        const QByteArray a = names.name(), b = round % 2 ? names.slip(a) : names.name();
        const PreparedName left(a, SpellingFamilies::embedded()), right(b, SpellingFamilies::embedded());
        const Comparison comparison = compareNames(left, right);
        EXPECT_GE(comparison.score, 0);
        EXPECT_LE(comparison.score, compareNames(left, left).score);
        if (a != b) {
            EXPECT_LT(comparison.score, 1.0) << a.constData() << " / " << b.constData();
        }
        EXPECT_FALSE(comparison.tokens.isEmpty());
    }
}

TEST(EditDistance, agreesWithThePlainTable)
{
    std::mt19937 random(7);
    const auto token = [&random] {
        std::string made;
        const std::size_t length = 1 + random() % 12;
        for (std::size_t i = 0; i < length; ++i)
            made += char('A' + random() % 4);
        return made;
    };
    for (int round = 0; round < 5000; ++round) {
        const std::string a = token(), b = token();
        std::vector<std::vector<int>> table(a.size() + 1, std::vector<int>(b.size() + 1));
        for (std::size_t i = 0; i <= a.size(); ++i) {
            for (std::size_t j = 0; j <= b.size(); ++j) {
                if (i == 0 || j == 0) {
                    table[i][j] = int(i + j);
                    continue;
                }
                table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
            }
        }
        EXPECT_EQ(EditPattern(a).distanceTo(b), table[a.size()][b.size()]) << a << " / " << b;
    }
}
