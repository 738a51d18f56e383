#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace countersign::tests {

namespace {

constexpr const char *kContext = "countersign::messages";

/// The compiled file of one language, as the programs carry it.
class Compiled
{
public:
    explicit Compiled(const QString &language) : m_isLoaded(m_translator.load(u"countersign_"_s + language, u":/i18n"_s)) {}

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QString text(const char *source, int n = -1) const
    {
        return m_translator.translate(kContext, source, nullptr, n).replace(u"%n"_s, QString::number(n));
    }

private:
    QTranslator m_translator;
    bool m_isLoaded;
};

} // namespace

TEST(CompiledTranslations, sayHoursInTheSixArabicForms)
{
    const Compiled arabic(u"ar"_s);
    ASSERT_TRUE(arabic.isLoaded());
    const auto hours = [&arabic](int n) { return arabic.text("%n hour(s) old", n); };
    EXPECT_EQ(hours(0), u"قبل أقل من ساعة"_s);
    EXPECT_EQ(hours(1), u"منذ ساعة واحدة"_s);
    EXPECT_EQ(hours(2), u"منذ ساعتين"_s);
    EXPECT_EQ(hours(3), u"منذ 3 ساعات"_s);
    EXPECT_EQ(hours(10), u"منذ 10 ساعات"_s);
    EXPECT_EQ(hours(11), u"منذ 11 ساعة"_s);
    EXPECT_EQ(hours(99), u"منذ 99 ساعة"_s);
    EXPECT_EQ(hours(100), u"منذ 100 ساعة"_s);
    EXPECT_EQ(hours(103), u"منذ 103 ساعات"_s);
    EXPECT_EQ(arabic.text("%n day(s) old", 11), u"منذ 11 يوماً"_s);
    EXPECT_EQ(arabic.text("%n day(s) old", 100), u"منذ 100 يوم"_s);
}

TEST(CompiledTranslations, sayOneAndManyInEnglish)
{
    const Compiled english(u"en"_s);
    ASSERT_TRUE(english.isLoaded());
    EXPECT_EQ(english.text("%n day(s) old", 1), u"1 day old"_s);
    EXPECT_EQ(english.text("%n day(s) old", 2), u"2 days old"_s);
    EXPECT_EQ(english.text("%n passport entry(ies) with a number in the source", 2),
              u"2 passport entries with a number in the source"_s);
    // All other texts are the source itself.
    EXPECT_TRUE(english.text("This is not a clearance.").isEmpty());
}

TEST(CompiledTranslations, sayOneFormForEveryNumberInThai)
{
    const Compiled thai(u"th"_s);
    ASSERT_TRUE(thai.isLoaded());
    EXPECT_EQ(thai.text("%n day(s) old", 1), u"อายุ 1 วัน"_s);
    EXPECT_EQ(thai.text("%n day(s) old", 21), u"อายุ 21 วัน"_s);
    EXPECT_FALSE(thai.text("This is not a clearance.").isEmpty());
}

} // namespace countersign::tests
