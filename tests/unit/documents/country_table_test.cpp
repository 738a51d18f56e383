#include "core/documents/country_table.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::documents;

namespace {

class CountryTableTest : public testing::Test
{
protected:
    static base::CountryCode code(QStringView text) { return *base::CountryCode::fromText(text); }
    QString codeOfName(QStringView name) const
    {
        const std::optional<Country> country = table.fromName(name);
        return country ? country->code.text() : QString();
    }
    const CountryTable table = CountryTable::embedded();
};

} // namespace

TEST_F(CountryTableTest, holdsEveryStateAndSpecialCodeOnce)
{
    EXPECT_GE(table.all().size(), 249 + 30);
    for (const Country &country : table.all()) {
        const std::optional<Country> found = table.find(country.code);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->name, country.name);
        EXPECT_FALSE(country.name.isEmpty());
        EXPECT_EQ(codeOfName(country.name), country.code.text());
        EXPECT_EQ(country.kind == CountryKind::Training, isTrainingCode(country.code)) << country.name.toStdString();
    }
}

TEST_F(CountryTableTest, germanyHasOneLetterInTheZone)
{
    EXPECT_EQ(table.find(code(u"D"))->name, u"Germany"_s);
    EXPECT_EQ(table.find(code(u"D<<"))->iso2, u"DE"_s);
    EXPECT_EQ(table.find(code(u"DEU"))->code, code(u"D"));
    EXPECT_EQ(table.fromAnything(u"de")->code, code(u"D"));
}

TEST_F(CountryTableTest, knowsNamesAsTheUnitedNationsWriteThem)
{
    const std::pair<QStringView, QStringView> kNames[] = {
        {u"Iran (Islamic Republic of)", u"IRN"}, {u"Democratic People's Republic of Korea", u"PRK"},
        {u"Democratic People\u2019s Republic of Korea", u"PRK"}, {u"Republic of Korea", u"KOR"},
        {u"United Republic of Tanzania", u"TZA"}, {u"State of Palestine", u"PSE"},
        {u"Russian Federation", u"RUS"}, {u"Syrian Arab Republic", u"SYR"}, {u"Viet Nam", u"VNM"},
        {u"Lao People's Democratic Republic", u"LAO"}, {u"Turkey", u"TUR"}, {u"T\u00FCrkiye", u"TUR"},
        {u"China, Hong Kong Special Administrative Region", u"HKG"}, {u"Democratic Republic of the Congo", u"COD"},
        {u"Congo", u"COG"}, {u"C\u00F4te d'Ivoire", u"CIV"}, {u"former Soviet Union", u"SUN"},
        {u"United Kingdom of Great Britain and Northern Ireland", u"GBR"}, {u"United States of America", u"USA"},
        {u"British Virgin Islands", u"VGB"}, {u"Bolivia (Plurinational State of)", u"BOL"},
        {u"Venezuela (Bolivarian Republic of)", u"VEN"}, {u"Micronesia (Federated States of)", u"FSM"},
        {u"Republic of Moldova", u"MDA"}, {u"Guinea-Bissau", u"GNB"}, {u"Czechia", u"CZE"},
        {u"  bosnia AND herzegovina ", u"BIH"}, {u"Eswatini", u"SWZ"}, {u"Myanmar", u"MMR"}};
    for (const auto &[name, expected] : kNames)
        EXPECT_EQ(codeOfName(name), expected.toString()) << name.toString().toStdString();
}

TEST_F(CountryTableTest, doesNotGuess)
{
    for (const QStringView name : {QStringView(u"na"), QStringView(u""), QStringView(u"Korea"), QStringView(u"Atlantis"),
                                   QStringView(u"()")})
        EXPECT_EQ(codeOfName(name), QString());
    EXPECT_FALSE(table.find(code(u"UAE")));
    EXPECT_FALSE(table.find(base::CountryCode()));
    EXPECT_EQ(table.nameOf(code(u"ZZZ")), u"ZZZ"_s);
}

TEST_F(CountryTableTest, flagsWhatNeedsCare)
{
    for (const QStringView text : {QStringView(u"XXA"), QStringView(u"XXB"), QStringView(u"XXC")}) {
        EXPECT_TRUE(table.find(code(text))->impliesProtection);
        EXPECT_EQ(table.find(code(text))->kind, CountryKind::NoNationality);
    }
    EXPECT_FALSE(table.find(code(u"XXX"))->impliesProtection);
    EXPECT_EQ(table.find(code(u"UTO"))->kind, CountryKind::Specimen);
    EXPECT_EQ(table.find(code(u"ANT"))->kind, CountryKind::Withdrawn);
    EXPECT_EQ(table.find(code(u"NTZ"))->kind, CountryKind::Withdrawn);
    EXPECT_EQ(table.find(code(u"GBN"))->kind, CountryKind::NationalityVariant);
    EXPECT_EQ(table.find(code(u"XPO"))->kind, CountryKind::Organisation);
    EXPECT_EQ(table.find(code(u"QNB"))->kind, CountryKind::Training);
    EXPECT_EQ(table.find(code(u"XXK"))->code, code(u"RKS"));
    EXPECT_TRUE(table.find(code(u"THA"))->isBaliMember);
    EXPECT_FALSE(table.find(code(u"BRA"))->isBaliMember);
}

TEST(CountryTable, trainingBlockIsQmaToQzz)
{
    EXPECT_TRUE(isTrainingCode(*base::CountryCode::fromText(u"QMA")));
    EXPECT_TRUE(isTrainingCode(*base::CountryCode::fromText(u"QZZ")));
    EXPECT_FALSE(isTrainingCode(*base::CountryCode::fromText(u"QLZ")));
    EXPECT_FALSE(isTrainingCode(*base::CountryCode::fromText(u"QAT")));
    EXPECT_FALSE(isTrainingCode(base::CountryCode()));
}

TEST(CountryTable, leavesOutLinesItDoesNotUnderstand)
{
    const CountryTable table = CountryTable::fromCsv("code,iso2,kind,name,aliases,bali,protection\n"
                                                     "QMA,QM,training,\"Coast, of \"\"M\"\"\",\"A, B;C\",1,\n"
                                                     "QMA,QM,training,Second,,,\n"
                                                     "12,QM,training,Digits,,,\n"
                                                     "QNB,QN,kingdom,Unknown kind,,,\n"
                                                     "short,line\n");
    ASSERT_EQ(table.all().size(), 1);
    EXPECT_EQ(table.all()[0].name, u"Coast, of \"M\""_s);
    EXPECT_TRUE(table.fromName(u"a b"));
}
