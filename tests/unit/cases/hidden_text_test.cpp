#include "core/cases/hidden_text.h"

#include <gtest/gtest.h>

namespace countersign::cases {

using namespace Qt::StringLiterals;

namespace {

QStringList reasonsIn(QStringView text)
{
    QStringList reasons;
    for (const HiddenMark &mark : hiddenIn(text))
        reasons.append(hiddenReason(mark.kind));
    return reasons;
}

} // namespace

TEST(HiddenText, showsDirectionControls)
{
    EXPECT_EQ(reasonsIn(u"report\u202Efdp.exe"), QStringList{u"direction-control"_s});
    EXPECT_EQ(reasonsIn(u"a\u200Fb"), QStringList{u"direction-mark"_s});
    EXPECT_EQ(withSymbols(u"report\u202Efdp.exe"), u"report[RLO]fdp.exe");
    EXPECT_EQ(withoutHidden(u"a\u2066b\u2069c\u200B"), u"abc");
}

TEST(HiddenText, showsWhatHasNoWidth)
{
    EXPECT_EQ(reasonsIn(u"L8989\u200B02C3"), QStringList{u"zero-width"_s});
    EXPECT_EQ(reasonsIn(u"pass\u200Dport"), QStringList{u"zero-width"_s});
    EXPECT_EQ(reasonsIn(u"x\U000E0041\U000E0042"), (QStringList{u"tag"_s, u"tag"_s}));
    EXPECT_EQ(reasonsIn(u"a\uFE01"), QStringList{u"variation-selector"_s});
    EXPECT_EQ(reasonsIn(u"a\u3164b"), QStringList{u"invisible-letter"_s});
    EXPECT_EQ(reasonsIn(u"a\u0007b"), QStringList{u"control"_s});
    EXPECT_EQ(withSymbols(u"x\U000E0041"), u"x[TAG A]");
}

TEST(HiddenText, leavesScriptsTheirJoiners)
{
    for (const QStringView text : {u"می\u200Cخواهم", u"क्\u200Dष", u"র\u200D্য", u"ශ්\u200Dරී ලංකා", u"தமிழ்", u"ဖြ\u200Bတ်", u"លិខិត\u200Bឆ្លងដែន",
                                   u"หนังสือ\u200Bเดินทาง", u"👩\u200D👩\u200D👧", u"❤\uFE0F", u"東京\nline\ttab", u"🏴\U000E0067\U000E0062\U000E0073\U000E007F"})
        EXPECT_EQ(reasonsIn(text), QStringList()) << text.toUtf8().constData();
}

TEST(HiddenText, showsLookAlikes)
{
    const QList<HiddenMark> marks = hiddenIn(u"the p\u0430ssport");
    ASSERT_EQ(marks.size(), 1);
    EXPECT_EQ(marks[0].kind, HiddenKind::LookAlikeLetter);
    EXPECT_EQ(marks[0].begin, 5);
    EXPECT_EQ(marks[0].looksLike, u"a");
    EXPECT_EQ(reasonsIn(u"number \u0410\u0412123456 seen"), (QStringList{u"look-alike-word"_s, u"look-alike-word"_s}));
    EXPECT_EQ(reasonsIn(u"12৪4"), QStringList{u"look-alike-digit"_s});
}

TEST(HiddenText, leavesHonestWritingAlone)
{
    for (const QStringView text : {u"Паспорт Иванова и копия", u"passport Паспорт, в розыске", u"Ωmega и α are Greek α", u"ไทย and English", u"東京タワー", u"١٢٣ and ۴۵",
                                   u"Nguyễn Văn Đạt", u"ÅÄÖ 123"})
        EXPECT_FALSE(reasonsIn(text).contains(u"look-alike-word"_s)) << text.toUtf8().constData();
    EXPECT_EQ(reasonsIn(u"Паспорт Иванова и копия"), QStringList());
}

} // namespace countersign::cases
