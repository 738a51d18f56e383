#include "core/cases/attachment_text.h"
#include "core/cases/file_name.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace countersign::cases;
using namespace Qt::StringLiterals;

TEST(FileName, neverBecomesAPath)
{
    EXPECT_EQ(safeFileName(u"../../etc/passwd"), u"_.._etc_passwd"_s);
    EXPECT_EQ(safeFileName(u"C:\\Windows\\system32.dll"), u"C__Windows_system32.dll"_s);
    EXPECT_EQ(safeFileName(u".bashrc"), u"bashrc"_s);
    EXPECT_EQ(safeFileName(u"-rf"), u"rf"_s);
    EXPECT_EQ(safeFileName(u""), u"file"_s);
    EXPECT_EQ(safeFileName(u"..."), u"file"_s);
    EXPECT_EQ(safeFileName(u"CON.txt"), u"_CON.txt"_s);
    EXPECT_EQ(safeFileName(u"lpt1"), u"_lpt1"_s);
    EXPECT_EQ(safeFileName(u"note. "), u"note"_s);
}

TEST(FileName, showsNoOtherEndingThanItHas)
{
    // "exe" read backwards behind a reversing character.
    EXPECT_EQ(safeFileName(u"bill\u202Efdp.exe"), u"billfdp.exe"_s);
    EXPECT_EQ(safeFileName(u"a\u200Bb\u0007c.pdf"), u"abc.pdf"_s);
    EXPECT_EQ(safeFileName(u"two\nlines.txt"), u"twolines.txt"_s);
}

TEST(FileName, keepsWhatPeopleWriteInTheirScripts)
{
    for (const char16_t *name : {u"รายงาน เรือ.pdf", u"تقرير.docx", u"報告（二）.xlsx", u"Nguyễn Văn.jpg", u"ផែនការ.txt", u"Bericht (2).tar.gz"})
        EXPECT_EQ(safeFileName(QString::fromUtf16(name)), QString::fromUtf16(name).normalized(QString::NormalizationForm_C));
}

TEST(FileName, isShortAndKeepsItsEnding)
{
    const QString name = safeFileName(QString(500, u'ก') + u".pdf"_s);
    EXPECT_LE(name.toUtf8().size(), 240);
    EXPECT_TRUE(name.endsWith(u".pdf"_s));
}

TEST(FileName, madeSafeOnceIsSafeForGood)
{
    QRandomGenerator random(7);
    const int rounds = qEnvironmentVariableIntValue("COUNTERSIGN_FULL") > 0 ? 300'000 : 20'000;
    for (int i = 0; i < rounds; ++i) {
        QString wanted;
        for (int n = random.bounded(1, 200); n > 0; --n) {
            const char32_t c = random.bounded(4) == 0 ? static_cast<char32_t>(random.bounded(0x2ffff)) : static_cast<char32_t>(random.bounded(32, 127));
            if (c < 0xd800 || c > 0xdfff)
                wanted += QString::fromUcs4(&c, 1);
        }
        const QString name = safeFileName(wanted);
        ASSERT_EQ(safeFileName(name), name) << qPrintable(name);
        ASSERT_FALSE(name.isEmpty());
        ASSERT_FALSE(name.contains(u'/') || name.contains(u'\\') || name.contains(QChar(0)));
        ASSERT_FALSE(name.startsWith(u'.') || name.startsWith(u'-'));
        ASSERT_LE(name.toUtf8().size(), 240);
    }
}

TEST(FileName, ofTwoAlikeGetsANumber)
{
    const QStringList there{u"a.pdf"_s, u"a (2).pdf"_s};
    EXPECT_EQ(freeFileName(u"a.pdf"_s, [&](const QString &name) { return there.contains(name); }), u"a (3).pdf"_s);
    EXPECT_EQ(freeFileName(u"b"_s, [&](const QString &name) { return there.contains(name); }), u"b"_s);
}

TEST(FileType, isToldByContentBeforeTheName)
{
    EXPECT_EQ(fileTypeOf("%PDF-1.4\n", u"holiday.jpg"), u"application/pdf"_s);
    EXPECT_EQ(fileTypeOf("one,two\n1,2\n", u"list.csv"), u"text/csv"_s);
    EXPECT_EQ(fileTypeOf(QByteArray("\x00\x01\x02\x03\xff", 5), u"x"), u"application/octet-stream"_s);
}

TEST(AttachmentText, readsWhatPlainFilesSay)
{
    EXPECT_EQ(attachmentText("Sea  Star\r\n\r\ncargo\x07", u"text/plain"_s), u"Sea Star\ncargo"_s);
    EXPECT_EQ(attachmentText(QByteArray("\xff\xfeS\0e\0a\0", 8), u"text/plain"_s), u"Sea"_s);
    EXPECT_EQ(attachmentText("caf\xe9", u"text/plain"_s), u"café"_s);
    EXPECT_EQ(attachmentText("name,port\nSantos,North\n", u"text/csv"_s), u"name,port\nSantos,North"_s);
    EXPECT_EQ(attachmentText("binary", u"application/octet-stream"_s), QString());
}

TEST(AttachmentText, readsAWebPageWithoutItsScripts)
{
    const QByteArray page = "<html><head><style>p{color:red}</style><script>alert('x')</script></head>"
                            "<body><!-- hidden --><p>Port&nbsp;North &amp; South &#x53;ea</p><p>two</p></body></html>";
    EXPECT_EQ(attachmentText(page, u"text/html"_s), u"Port North & South Sea\ntwo"_s);
    EXPECT_EQ(attachmentText("<p>open <b", u"text/html"_s), u"open"_s);
    EXPECT_EQ(attachmentText("<script>never closed", u"text/html"_s), QString());
}

TEST(AttachmentText, isBounded)
{
    EXPECT_EQ(attachmentText(QByteArray(5'000'000, 'a'), u"text/plain"_s).size(), kMostAttachmentText);
}

TEST(AttachmentText, takesNoOfficeFileThatIsNone)
{
    EXPECT_EQ(attachmentText("PK\x03\x04 nonsense", u"application/vnd.oasis.opendocument.text"_s), QString());
}
