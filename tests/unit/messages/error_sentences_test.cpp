#include "core/messages/error_sentences.h"
#include "core/messages/isolates.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace countersign::messages {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorCode;

/// Every code of the enumeration, from the header itself: a code without a sentence fails here.
QList<ErrorCode> allCodes()
{
    QFile header(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/core/base/error.h"));
    EXPECT_TRUE(header.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(header.readAll());
    static const QRegularExpression number(uR"(^\s+[A-Z][A-Za-z0-9]+ = (1[0-9]{3}),?)"_s, QRegularExpression::MultilineOption);
    QList<ErrorCode> codes;
    for (auto matches = number.globalMatch(text); matches.hasNext();)
        codes.append(static_cast<ErrorCode>(matches.next().captured(1).toInt()));
    return codes;
}

TEST(ErrorSentences, existForEveryCodeAndDiffer)
{
    const QList<ErrorCode> codes = allCodes();
    ASSERT_GT(codes.size(), 80);
    QSet<QString> seen;
    for (const ErrorCode code : codes) {
        const ErrorSentence said = sentence({code, {}, {u"7"_s, u"8"_s, u"9"_s}});
        EXPECT_FALSE(said.what.isEmpty()) << static_cast<int>(code);
        // Word for word the same for "not there" and "not allowed", and nothing beside it.
        EXPECT_EQ(said.next.isEmpty(), code == ErrorCode::NothingFound) << static_cast<int>(code);
        EXPECT_EQ(said.code, base::codeText(code));
        EXPECT_FALSE(seen.contains(said.what)) << "no sentence of its own: " << static_cast<int>(code);
        seen.insert(said.what);
        for (const QString &text : {said.what, said.kept, said.next}) {
            EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
            EXPECT_FALSE(text.contains(u'!')) << text.toStdString();
            EXPECT_FALSE(text.startsWith(u"Error"_s) || text.startsWith(u"Invalid"_s)) << text.toStdString();
        }
    }
}

TEST(ErrorSentences, showArgumentsAndSurviveMissingOnes)
{
    EXPECT_EQ(withoutIsolates(sentence({ErrorCode::VaultNewer, {}, {u"9"_s, u"3"_s}}).what),
              u"This vault was written by a newer version of Countersign (format 9; this program knows 3)."_s);
    EXPECT_TRUE(sentence({ErrorCode::VaultExists, {}, {}}).what.contains(u'\u2013'));
    EXPECT_TRUE(sentence({ErrorCode::UnlockDelayed, {}, {u"30"_s}}).next.contains(u"30"_s));
    EXPECT_TRUE(sentence({ErrorCode::WrongPassphrase, {}, {u"4"_s, u"30"_s}}).next.contains(u"4 "_s));
}

TEST(ErrorSentences, keepForeignValuesInTheirPlace)
{
    // A file name that would turn the sentence around, forge an argument or add a line.
    const ErrorSentence said = sentence({ErrorCode::FileNotUnderstood, {}, {u"a\u202E%2\n\u2069x"_s, u"5"_s}});
    EXPECT_FALSE(said.what.contains(u'\u202E'));
    EXPECT_FALSE(said.what.contains(u'\n'));
    EXPECT_TRUE(said.what.contains(u"\u2068a%2 x\u2069"_s));
    EXPECT_EQ(said.what.count(u'\u2068'), said.what.count(u'\u2069'));
    EXPECT_TRUE(said.what.contains(u"line 5"_s));
}

TEST(ErrorSentences, sayInternalForACodeNobodyKnows)
{
    EXPECT_EQ(sentence({static_cast<ErrorCode>(1999), {}, {}}).what, sentence({ErrorCode::Internal, {}, {}}).what);
    EXPECT_EQ(sentence({static_cast<ErrorCode>(1999), {}, {}}).code, u"CS-1999"_s);
}

} // namespace
} // namespace countersign::messages
