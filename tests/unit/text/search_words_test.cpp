#include "core/text/search_words.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace countersign::text {

using namespace Qt::StringLiterals;

namespace {

QStringList tokensOf(QStringView text)
{
    QStringList found;
    for (const SearchToken &token : SearchWords().of(text))
        found.append(u"%1:%2"_s.arg(token.position).arg(QString::fromUtf8(token.bytes)));
    return found;
}

} // namespace

TEST(SearchWords, foldsLatin)
{
    EXPECT_EQ(foldedWord(u"Đặng"), u"dang");
    EXPECT_EQ(foldedWord(u"NGUYỄN"), u"nguyen");
    EXPECT_EQ(foldedWord(u"Łódź"), u"lodz");
    EXPECT_EQ(foldedWord(u"Straße"), u"strasse");
    EXPECT_EQ(foldedWord(u"ＦＵＬＬ"), u"full");
    EXPECT_EQ(tokensOf(u"Müller"), (QStringList{u"0:muller"_s, u"0:mueller"_s}));
    EXPECT_EQ(tokensOf(u"O'Brien said"), (QStringList{u"0:o"_s, u"0:obrien"_s, u"1:brien"_s, u"2:said"_s}));
}

TEST(SearchWords, foldsDigitsAndOtherScripts)
{
    EXPECT_EQ(foldedWord(u"๒๕๖๙"), u"2569");
    EXPECT_EQ(foldedWord(u"۱۲٣"), u"123");
    EXPECT_EQ(foldedWord(u"يَکتُبُ"), u"يكتب");
    EXPECT_EQ(foldedWord(u"Ёлка"), u"елка");
    EXPECT_EQ(tokensOf(u"الجواز"), (QStringList{u"0:جواز"_s, u"0:الجواز"_s}));
    EXPECT_EQ(foldedWord(u"हिन्दी").size(), QStringView(u"हिन्दी").size()) << "vowels of Devanagari are no accents";
}

TEST(SearchWords, makesPairsWhereThereAreNoSpaces)
{
    EXPECT_EQ(tokensOf(u"护照"), (QStringList{u"0:护照"_s, u"0:=护照"_s, u"1:照"_s}));
    EXPECT_EQ(tokensOf(u"護照").first(2), tokensOf(u"护照").first(2)) << "traditional is found by simplified";
    EXPECT_EQ(tokensOf(u"2026年"), (QStringList{u"0:2026"_s, u"1:年"_s}));
    // A break of no width between words changes nothing but the dictionary's help.
    const auto pairs = [](QStringView text) {
        QStringList found;
        for (const SearchToken &token : SearchWords().of(text)) {
            if (token.kind == TokenKind::Pair)
                found.append(QString::fromUtf8(token.bytes));
        }
        return found;
    };
    EXPECT_EQ(pairs(u"លិខិត\u200Bឆ្លងដែន"), pairs(u"លិខិតឆ្លងដែន"));
    EXPECT_EQ(pairs(u"น้ำ"), pairs(u"น\u0E4D\u0E49า"));
}

TEST(SearchWords, givePlacesInTheText)
{
    const QString text = u"พบ Đặng ที่ด่าน"_s;
    for (const SearchToken &token : SearchWords().of(text)) {
        EXPECT_GE(token.begin, 0);
        EXPECT_LE(token.begin + token.length, text.size());
        if (token.bytes == "dang") {
            EXPECT_EQ(text.mid(token.begin, token.length), u"Đặng");
        }
    }
}

} // namespace countersign::text
