#include "core/names/token.h"

#include <gtest/gtest.h>

using namespace countersign::names;

namespace {

std::string rolesWord(QByteArrayView latin)
{
    std::string out;
    for (const TokenRole role : rolesOf(latin))
        out += "NHPRX"[static_cast<int>(role)];
    return out;
}

} // namespace

TEST(TokenRoles, tellsAddressFromName)
{
    EXPECT_EQ(rolesWord("DAW AUNG SAN SUU KYI"), "HNNNN");
    EXPECT_EQ(rolesWord("U WIN MYINT"), "HNN");
    EXPECT_EQ(rolesWord("KO KO GYI"), "HNN");
    EXPECT_EQ(rolesWord("KO YOUNG"), "NN") << "a Korean surname";
    EXPECT_EQ(rolesWord("MR HAJI AHMAD"), "HHN");
}

TEST(TokenRoles, tellsRelationsAndParticlesByTheirPlace)
{
    EXPECT_EQ(rolesWord("AHMAD BIN ISMAIL"), "NRN");
    EXPECT_EQ(rolesWord("RAJAN AL SUBRAMANIAM"), "NPN");
    EXPECT_EQ(rolesWord("MUTHU SO KANDASAMY"), "NRN");
    EXPECT_EQ(rolesWord("DO VAN NAM"), "NPN");
    EXPECT_EQ(rolesWord("LE THI HOA"), "NNN");
    EXPECT_EQ(rolesWord("BEN SMITH"), "NN");
    EXPECT_EQ(rolesWord("ABU BAKR"), "PN");
}

TEST(TokenRoles, knowsWordsThatStandForNoName)
{
    EXPECT_EQ(rolesWord("FNU RAHIM"), "XN");
    EXPECT_EQ(rolesWord("RAHIM LNU"), "NX");
}

TEST(TokenRoles, neverMakesAWholeNameAddress)
{
    EXPECT_EQ(rolesWord("U DAW"), "NN");
    EXPECT_EQ(rolesWord("SRI"), "N");
    EXPECT_EQ(rolesWord(""), "");
}

TEST(SpellingFamilies, holdsTheNamesOfTheRegion)
{
    const SpellingFamilies &families = SpellingFamilies::embedded();
    EXPECT_GE(families.size(), 250);
    const auto same = [&families](const char *a, const char *b) {
        return families.familyOf(a) >= 0 && families.familyOf(a) == families.familyOf(b);
    };
    EXPECT_TRUE(same("MOHD", "MUHAMMAD"));
    EXPECT_TRUE(same("MD", "MOHAMED"));
    EXPECT_TRUE(same("KIM", "GIM"));
    EXPECT_TRUE(same("LEE", "RHEE"));
    EXPECT_TRUE(same("CHAN", "TAN"));
    EXPECT_TRUE(same("MAUNG", "MG"));
    EXPECT_FALSE(same("HASAN", "HUSAYN"));
    EXPECT_EQ(families.membersOf(-1).size(), 0);
    EXPECT_EQ(families.membersOf(1000000).size(), 0);
}
