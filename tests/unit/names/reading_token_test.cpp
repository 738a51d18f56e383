#include "core/names/token.h"

#include <gtest/gtest.h>

using namespace countersign::names;

namespace {

void expectAlike(const QList<QByteArray> &spellings)
{
    for (const QByteArray &spelling : spellings) {
        EXPECT_EQ(skeletonOf(spellings.front()).toStdString(), skeletonOf(spelling).toStdString())
            << spelling.constData();
    }
}

} // namespace

TEST(Skeleton, isTheSameForSpellingsOfOneName)
{
    expectAlike({"MUHAMMAD", "MOHAMED", "MHMD", "MOHAMMED", "MOHAMMAD", "MUHAMED", "MEHMET"});
    expectAlike({"SHINAWATRA", "CHINWATR", "SHINAVATRA"});
    expectAlike({"HUSAYN", "HUSSEIN", "HSYN", "HOSSAIN", "HUSSAIN", "HUSEYIN"});
    expectAlike({"YUSUF", "YOUSSEF", "YUSSUF", "IUSUF", "YWSF", "YOUSUF"});
    expectAlike({"ISTANBUL", "ISTAMBUL"});
    expectAlike({"HLAING", "LAING"});
    expectAlike({"TSERING", "TSHERING", "CHHERING", "CERING"});
    expectAlike({"OUALI", "WALI", "VALI"});
    expectAlike({"ALEXANDER", "ALEKSANDR"});
}

TEST(Skeleton, keepsDifferentNamesApart)
{
    EXPECT_NE(skeletonOf("HASAN"), skeletonOf("KHAN"));
    EXPECT_NE(skeletonOf("SOMCHAI"), skeletonOf("SONCHAI"));
    EXPECT_NE(skeletonOf("YUSUF"), skeletonOf("ASAF"));
}

TEST(Skeleton, isNeverEmptyForALetter)
{
    for (char c = 'A'; c <= 'Z'; ++c) {
        EXPECT_FALSE(skeletonOf(QByteArray(1, c)).isEmpty()) << c;
        EXPECT_FALSE(skeletonOf(QByteArray(3, c)).isEmpty()) << c;
    }
}

TEST(SpellingFamilies, joinsALineOfTheDeskWithTheEmbeddedFamily)
{
    const SpellingFamilies families = SpellingFamilies::withDeskLines(u"Muhmd Muhammad # our ports");
    EXPECT_GE(families.familyOf("MUHMD"), 0);
    EXPECT_EQ(families.familyOf("MUHMD"), families.familyOf("MOHD"));
    EXPECT_EQ(SpellingFamilies::embedded().familyOf("MUHMD"), -1);
}
