#include "agreement_samples.h"
#include "core/agreements/legal_basis.h"

#include <gtest/gtest.h>

namespace countersign::agreements::tests {

using namespace Qt::StringLiterals;

TEST(LegalBases, bringsEveryBasisOfTheDomain)
{
    const LegalBases bases = LegalBases::embedded();
    for (const char16_t *code : {u"DOM", u"MOU-B", u"MOU-M", u"SOM-10", u"SOM-12", u"SOM-13", u"TIP-10", u"UNTOC-27", u"UNTOC-28",
                                 u"UNSCR-1373", u"INT", u"PIDC", u"RBDES", u"RMAS", u"CONS", u"VITAL", u"AGG"})
        EXPECT_NE(bases.find(QStringView(code)), nullptr) << QString::fromUtf16(code).toStdString();
    EXPECT_EQ(bases.find(u"XYZ"), nullptr);
    const LegalBasis *resolution = bases.find(u"UNSCR-1373");
    ASSERT_NE(resolution, nullptr);
    EXPECT_EQ(resolution->neverArticles, (QStringList{u"3(f)"_s, u"3(g)"_s}));
    EXPECT_EQ(resolution->nexus, Nexus::Terrorism);
    EXPECT_FALSE(resolution->isValidOn(QDate(2001, 9, 27)));
    for (const LegalBasis &basis : bases.all()) {
        EXPECT_FALSE(basis.purposes.isEmpty()) << basis.code.toStdString();
        EXPECT_FALSE(basis.dataClasses.isEmpty()) << basis.code.toStdString();
        EXPECT_FALSE(basis.source.isEmpty()) << basis.code.toStdString();
    }
}

TEST(LegalBases, shipsRatificationsOfInventedStatesOnly)
{
    const LegalBases bases = LegalBases::embedded();
    ASSERT_FALSE(bases.ratifications().isEmpty());
    for (const Ratification &row : bases.ratifications())
        EXPECT_TRUE(row.state.text().startsWith(u'Q')) << row.state.text().toStdString();
}

TEST(LegalBases, takesNobodyForAPartyWhoHasNoLine)
{
    const LegalBases bases = LegalBases::embedded();
    const LegalBasis &smuggling = *bases.find(u"SOM-10");
    EXPECT_TRUE(bases.isParty(country(u"QMA"), smuggling, kDay));
    EXPECT_FALSE(bases.isParty(country(u"QXH"), smuggling, kDay));
    EXPECT_FALSE(bases.isParty(country(u"QMA"), smuggling, QDate(2005, 5, 31)));
    EXPECT_TRUE(bases.isParty(country(u"QMA"), smuggling, QDate(2005, 6, 1)));
    EXPECT_FALSE(bases.isParty(country(u"QRC"), *bases.find(u"SOM-13"), kDay));
    EXPECT_TRUE(bases.isParty(country(u"QRC"), smuggling, kDay));
}

TEST(LegalBases, namesTheLineThatIsNotUnderstood)
{
    const QByteArray good = "h\n# a remark\nX,\"a, b\",,,,,,yes,any,any,,,s\n";
    const auto read = LegalBases::fromCsv(good, "h\n\n");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->all().first().name, u"a, b"_s);
    for (const QByteArray &bad : {QByteArray("h\n\nX,x,,,,,,yes,any,any,,\n"), QByteArray("h\n\nX,x,mou,,,,,yes,any,any,,,s\n"),
                                  QByteArray("h\n\nX,x,,,love,,,yes,any,any,,,s\n"), QByteArray("h\n\nX,x,,,,,,yes,all,any,,,s\n"),
                                  QByteArray("h\n\nX,x,,,,,,yes,any,all,,,s\n"), QByteArray("h\n\nX,x,,,,,,yes,any,any,1 May,,s\n"),
                                  QByteArray("h\n\n,x,,,,,,yes,any,any,,,s\n")}) {
        const auto refused = LegalBases::fromCsv(bad, "h\n");
        ASSERT_FALSE(refused) << bad.toStdString();
        EXPECT_EQ(refused.error().code, base::ErrorCode::FileNotUnderstood);
        EXPECT_EQ(refused.error().args.value(1), u"3"_s);
    }
    for (const QByteArray &bad : {QByteArray("h\nQMA,SOM,,,s\n"), QByteArray("h\n1,SOM,2020-01-01,,s\n"), QByteArray("h\nQMA,,2020-01-01,,s\n"),
                                  QByteArray("h\nQMA,SOM,2020-01-01,s\n")})
        EXPECT_FALSE(LegalBases::fromCsv(good, bad)) << bad.toStdString();
}

} // namespace countersign::agreements::tests
