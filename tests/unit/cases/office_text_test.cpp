#include "core/cases/attachment_text.h"

#include <gtest/gtest.h>

#include <zip.h>

using namespace countersign::cases;
using namespace Qt::StringLiterals;

namespace {

/// A ZIP in memory with these parts.
QByteArray archiveOf(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *const source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    zip *const archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : parts) {
        zip_source_t *const part = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        EXPECT_GE(zip_file_add(archive, name.constData(), part, ZIP_FL_ENC_UTF_8), 0);
    }
    EXPECT_EQ(zip_close(archive), 0);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(source)), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

constexpr auto kDocx = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document";
constexpr auto kXlsx = u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
constexpr auto kOdt = u"application/vnd.oasis.opendocument.text";

QString textOf(const QByteArray &bytes, const char16_t *type)
{
    return attachmentText(bytes, QString::fromUtf16(type));
}

} // namespace

TEST(OfficeText, readsTheWordsOfADocument)
{
    const QByteArray body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\"><w:body>"
                            "<w:p><w:r><w:t>Sea Star</w:t></w:r><w:r><w:tab/><w:t>cargo</w:t></w:r></w:p>"
                            "<w:p><w:r><w:instrText>HYPERLINK x</w:instrText><w:t>\xe0\xb9\x80\xe0\xb8\xa3\xe0\xb8\xb7\xe0\xb8\xad</w:t></w:r></w:p></w:body></w:document>";
    EXPECT_EQ(textOf(archiveOf({{"word/document.xml", body}}), kDocx), u"Sea Star cargo\nเรือ"_s);
}

TEST(OfficeText, readsTheWordsOfATableAndOfAnOpenDocument)
{
    const QByteArray shared = "<sst xmlns=\"x\"><si><t>Port North</t></si><si><r><t>Port </t></r><r><t>South</t></r></si></sst>";
    const QByteArray sheet = "<worksheet xmlns=\"x\"><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>inline</t></is></c></row></sheetData></worksheet>";
    EXPECT_EQ(textOf(archiveOf({{"xl/workbook.xml", "<workbook/>"}, {"xl/sharedStrings.xml", shared}, {"xl/worksheets/sheet1.xml", sheet}}), kXlsx),
              u"Port North\nPort South\ninline"_s);
    const QByteArray content = "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><text:h>Head</text:h>"
                               "<text:p>one<text:s/><text:span>two</text:span></text:p></office:body></office:document-content>";
    EXPECT_EQ(textOf(archiveOf({{"content.xml", content}}), kOdt), u"Head\none two"_s);
}

TEST(OfficeText, stopsAtABombAndAtWhatNoOfficeWrites)
{
    QByteArray bomb = "<w:document xmlns:w=\"w\"><w:p><w:t>start</w:t></w:p>";
    bomb += QByteArray(80 << 20, ' ');
    const QByteArray packed = archiveOf({{"word/document.xml", bomb}});
    EXPECT_LT(packed.size(), 1 << 20);
    EXPECT_LE(textOf(packed, kDocx).size(), kMostAttachmentText);
    const QByteArray entities = "<!DOCTYPE a [<!ENTITY b \"laugh\"><!ENTITY c \"&b;&b;&b;\">]><w:document xmlns:w=\"w\"><w:p><w:t>&c;</w:t></w:p></w:document>";
    EXPECT_FALSE(textOf(archiveOf({{"word/document.xml", entities}}), kDocx).contains(u"laugh"_s));
    EXPECT_EQ(textOf(archiveOf({{"word/document.xml", "<w:document><broken"}}), kDocx), QString());
}
