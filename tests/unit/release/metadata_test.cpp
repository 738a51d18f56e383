#include "core/cases/file_name.h"
#include "core/release/metadata.h"
#include "core/release/office_archive.h"
#include "letter_samples.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QtEndian>

namespace countersign::release::tests {
namespace {

using base::ErrorCode;

const QString kWord = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
const QString kSheet = u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
const QString kText = u"application/vnd.oasis.opendocument.text"_s;

QImage picture()
{
    QImage image(33, 21, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 7, y * 11, (x * y) % 256));
    }
    return image;
}

QByteArray written(const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setText(u"Author"_s, u"SECRET author"_s);
    EXPECT_TRUE(writer.write(picture()));
    return bytes;
}

QByteArray jpegSegment(char marker, const QByteArray &body)
{
    char length[2];
    qToBigEndian(static_cast<quint16>(body.size() + 2), length);
    return QByteArray("\xff") + marker + QByteArray(length, 2) + body;
}

template<typename T>
QByteArray little(T value)
{
    char raw[sizeof(T)];
    qToLittleEndian(value, raw);
    return {raw, sizeof(T)};
}

QByteArray chunk(const char *name, const QByteArray &body)
{
    return QByteArray(name) + little<quint32>(static_cast<quint32>(body.size())) + body + (body.size() % 2 ? QByteArray(1, '\0') : QByteArray());
}

std::optional<QByteArray> stripped(const QByteArray &bytes, const QString &type)
{
    const auto clean = withoutMetadata(bytes, type, u"boat"_s);
    if (!clean) {
        EXPECT_EQ(clean.error().code, ErrorCode::MetadataStays);
        EXPECT_EQ(clean.error().args, QStringList{u"boat"_s});
        return std::nullopt;
    }
    return *clean;
}

/// No part of a file brings the program down, and what comes out cut short is refused or whole.
void expectSteady(const QByteArray &bytes, const QString &type)
{
    for (qsizetype i = 0; i < bytes.size(); i += std::max<qsizetype>(1, bytes.size() / 400)) {
        (void)withoutMetadata(bytes.first(i), type, {});
        QByteArray broken = bytes;
        broken[i] = static_cast<char>(~broken[i]);
        (void)withoutMetadata(broken, type, {});
    }
}

TEST(Metadata, jpegKeepsItsPixelsAndNothingElse)
{
    const QByteArray plain = written("jpeg");
    const QByteArray exif = jpegSegment('\xe1', QByteArray("Exif\0\0SECRET gps", 16));
    const QByteArray all = plain.first(2) + exif + jpegSegment('\xe2', "ICC_PROFILE SECRET scanner") + jpegSegment('\xed', "Photoshop SECRET")
        + jpegSegment('\xfe', "SECRET comment") + plain.sliced(2) + "SECRET film behind the picture";
    const auto clean = stripped(all, u"image/jpeg"_s);
    ASSERT_TRUE(clean);
    EXPECT_FALSE(clean->contains("SECRET"));
    EXPECT_EQ(QImage::fromData(*clean), QImage::fromData(plain));
    EXPECT_FALSE(QImage::fromData(plain).isNull());
    EXPECT_EQ(stripped(*clean, u"image/jpeg"_s), clean) << "nothing is left to take out";
    EXPECT_FALSE(stripped(all.first(all.size() / 2), u"image/jpeg"_s));
    expectSteady(all, u"image/jpeg"_s);
}

TEST(Metadata, jpegScanWithoutItsHeadIsRefused)
{
    // What stands behind it would be copied as pixels, and read as segments by whoever gets it.
    const QByteArray headless = QByteArray::fromHex("ffd8ffda000200112233ffd9");
    EXPECT_FALSE(release::withoutMetadata(headless, u"image/jpeg"_s, {}).has_value());
}

TEST(Metadata, pngKeepsItsPixelsAndNothingElse)
{
    const QByteArray plain = written("png");
    ASSERT_TRUE(plain.contains("SECRET"));
    const auto clean = stripped(plain + "SECRET tail", u"image/png"_s);
    ASSERT_TRUE(clean);
    EXPECT_FALSE(clean->contains("SECRET"));
    EXPECT_FALSE(clean->contains("tEXt"));
    EXPECT_EQ(QImage::fromData(*clean), picture());
    EXPECT_FALSE(stripped(plain.first(plain.size() - 12), u"image/png"_s)) << "no end";
    expectSteady(plain, u"image/png"_s);
}

TEST(Metadata, webpKeepsItsPixelsAndNothingElse)
{
    const QByteArray frame = QByteArray(16, 'f') + chunk("VP8L", "frame pixels") + chunk("EXIF", "SECRET in a frame");
    const QByteArray body = "WEBP" + chunk("VP8X", QByteArray("\x3e\0\0\0\1\0\0\1\0\0", 10)) + chunk("ICCP", "SECRET profile") + chunk("ANMF", frame)
        + chunk("VP8 ", "pixels!") + chunk("EXIF", "SECRET exif") + chunk("XMP ", "SECRET xmp") + chunk("JUNK", "SECRET other");
    const QByteArray file = chunk("RIFF", body) + "SECRET tail";
    const auto clean = stripped(file, u"image/webp"_s);
    ASSERT_TRUE(clean);
    EXPECT_FALSE(clean->contains("SECRET"));
    EXPECT_TRUE(clean->contains("pixels!"));
    EXPECT_TRUE(clean->contains("frame pixels"));
    EXPECT_EQ(clean->at(20), '\x12') << "only alpha and animation are announced";
    EXPECT_EQ(qFromLittleEndian<quint32>(clean->constData() + 4), static_cast<quint32>(clean->size() - 8));
    expectSteady(file, u"image/webp"_s);
}

/// Two pages of one strip each, with a description, a GPS directory and a maker's name.
QByteArray tiff(quint16 compression = 1)
{
    const auto entry = [](quint16 tag, quint16 type, quint32 count, quint32 value) {
        return little(tag) + little(type) + little(count) + little(value);
    };
    QByteArray out = "II" + little<quint16>(42) + little<quint32>(0);
    const QByteArray secret("SECRET description\0", 19);
    qsizetype link = 4;
    for (int page = 0; page < 2; ++page) {
        const auto text = static_cast<quint32>(out.size());
        out += secret + '\0';
        const auto strip = static_cast<quint32>(out.size());
        out += page == 0 ? "page one pixels." : "page two pixels.";
        out.replace(link, 4, little(static_cast<quint32>(out.size())));
        out += little<quint16>(9) + entry(256, 3, 1, 4) + entry(257, 3, 1, 4) + entry(258, 3, 1, 8) + entry(259, 3, 1, compression)
            + entry(270, 2, 19, text) + entry(271, 2, 19, text) + entry(273, 4, 1, strip) + entry(279, 4, 1, 16) + entry(34853, 4, 1, text);
        link = out.size();
        out += little<quint32>(0);
    }
    return out;
}

TEST(Metadata, tiffIsWrittenAnewFromWhatItsPixelsNeed)
{
    const auto clean = stripped(tiff(), u"image/tiff"_s);
    ASSERT_TRUE(clean);
    EXPECT_FALSE(clean->contains("SECRET"));
    EXPECT_TRUE(clean->contains("page one pixels."));
    EXPECT_TRUE(clean->contains("page two pixels."));
    EXPECT_EQ(stripped(*clean, u"image/tiff"_s), clean);
    EXPECT_FALSE(stripped(tiff(7), u"image/tiff"_s)) << "JPEG inside brings its own";
    QByteArray endless = tiff();
    endless.replace(endless.size() - 4, 4, endless.sliced(4, 4)); // the last page leads to the first
    EXPECT_FALSE(stripped(endless, u"image/tiff"_s));
    expectSteady(tiff(), u"image/tiff"_s);
}

QByteArray word(const QByteArray &document, const QList<OfficePart> &more = {})
{
    return *packed(QList<OfficePart>{
                       {u"[Content_Types].xml"_s, R"(<Types><Override PartName="/word/document.xml" ContentType="x"/><Override PartName="/docProps/core.xml" ContentType="y"/></Types>)"},
                       {u"_rels/.rels"_s, R"(<Relationships><Relationship Id="r1" Type="t" Target="word/document.xml"/><Relationship Id="r2" Type="t" Target="docProps/core.xml"/></Relationships>)"},
                       {u"docProps/core.xml"_s, "<dc:creator>SECRET</dc:creator>"},
                       {u"docProps/thumbnail.jpeg"_s, "SECRET"},
                       {u"customXml/item1.xml"_s, "<SECRET/>"},
                       {u"word/document.xml"_s, document},
                       {u"word/media/image1.png"_s, written("png")},
                       {u"word/settings.xml"_s, R"(<w:settings><w:rsids><w:rsid w:val="SECRET"/></w:rsids></w:settings>)"},
                       {u"word/comments.xml"_s, R"(<w:comment w:id="1" w:author="SECRET" w:initials="SECRET" w:date="2026-SECRET"><w:t>words stay</w:t></w:comment>)"},
                       {u"word/people.xml"_s, R"(<w15:person w15:author="SECRET"><w15:presenceInfo w15:providerId="SECRET" w15:userId="SECRET"/></w15:person>)"}}
                   + more);
}

TEST(Metadata, officeFilesLosePropertiesAndNames)
{
    const QByteArray file = word(R"(<w:p w:rsidR="SECRET" w:rsidRDefault="SECRET"><w:t>Three boats</w:t></w:p>)");
    EXPECT_TRUE(unpacked(file));
    const auto clean = stripped(file, kWord);
    ASSERT_TRUE(clean);
    QStringList names;
    const auto parts = unpacked(*clean);
    ASSERT_TRUE(parts);
    for (const OfficePart &part : *parts) {
        names << part.name;
        EXPECT_FALSE(part.bytes.contains("SECRET")) << qPrintable(part.name) << part.bytes.constData();
        EXPECT_FALSE(part.bytes.contains("docProps")) << qPrintable(part.name);
        if (part.name == "word/document.xml"_L1) {
            EXPECT_EQ(part.bytes, QByteArray("<w:p><w:t>Three boats</w:t></w:p>"));
        }
        if (part.name == "word/comments.xml"_L1) {
            EXPECT_TRUE(part.bytes.contains("words stay"));
        }
    }
    EXPECT_FALSE(names.contains(u"docProps/core.xml"_s));
    EXPECT_TRUE(names.contains(u"word/media/image1.png"_s));
    EXPECT_EQ(stripped(file, kWord), clean) << "no time, no chance in it";
}

TEST(Metadata, officeFilesThatHideMoreAreRefused)
{
    EXPECT_FALSE(stripped(word("<w:p><w:del w:id=\"1\"><w:delText>said once</w:delText></w:del></w:p>"), kWord)) << "tracked changes";
    EXPECT_FALSE(stripped(word("<w:p/>", {{u"word/vbaProject.bin"_s, "x"}}), kWord)) << "macros";
    EXPECT_FALSE(stripped(word("<w:p/>", {{u"word/embeddings/sheet.xlsx"_s, "x"}}), kWord)) << "a file in the file";
    EXPECT_FALSE(stripped(word("<w:p/>", {{u"word/media/image2.png"_s, "\x89PNG broken"}}), kWord));
    EXPECT_FALSE(stripped(word("<w:p/>", {{u"../../evil.xml"_s, "x"}}), kWord)) << "leads out of its folder";
    EXPECT_FALSE(stripped(word("<!DOCTYPE x><w:p/>"), kWord));
    EXPECT_FALSE(stripped(word("<w:p/>", {{u"word/big.bin"_s, QByteArray(40 << 20, '\0')}}), kWord)) << "a bomb";
    EXPECT_FALSE(stripped("PK\x03\x04 not really", kWord));
    expectSteady(word("<w:p/>"), kWord);
}

TEST(Metadata, sheetsLoseTheirPrinter)
{
    const QByteArray file = *packed({{u"[Content_Types].xml"_s, R"(<Types><Override PartName="/xl/printerSettings/printerSettings1.bin" ContentType="x"/></Types>)"},
                                     {u"xl/worksheets/sheet1.xml"_s, R"(<worksheet><pageSetup paperSize="9" r:id="rId1"/></worksheet>)"},
                                     {u"xl/worksheets/_rels/sheet1.xml.rels"_s, R"(<R><Relationship Id="rId1" Target="../printerSettings/printerSettings1.bin"/></R>)"},
                                     {u"xl/printerSettings/printerSettings1.bin"_s, "SECRET printer"},
                                     {u"xl/comments1.xml"_s, "<authors><author>SECRET</author></authors>"}});
    const auto clean = stripped(file, kSheet);
    ASSERT_TRUE(clean);
    const auto parts = *unpacked(*clean);
    EXPECT_EQ(parts.size(), 4);
    for (const OfficePart &part : parts)
        EXPECT_FALSE(part.bytes.contains("SECRET") || part.bytes.contains("rId1") || part.bytes.contains("printerSettings")) << part.bytes.constData();
}

TEST(Metadata, openDocumentLosesWhoAndWhen)
{
    const auto file = [](const QByteArray &content) {
        return *packed({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                        {u"content.xml"_s, content},
                        {u"meta.xml"_s, "<meta:initial-creator>SECRET</meta:initial-creator>"},
                        {u"settings.xml"_s, R"(<config:config-item config:name="PrinterName" config:type="string">SECRET</config:config-item>)"},
                        {u"Thumbnails/thumbnail.png"_s, "SECRET"},
                        {u"META-INF/manifest.xml"_s, R"(<m><manifest:file-entry manifest:full-path="content.xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></m>)"}});
    };
    const auto clean = stripped(file("<office:annotation><dc:creator>SECRET</dc:creator><dc:date>SECRET</dc:date><text:p>stays</text:p></office:annotation>"), kText);
    ASSERT_TRUE(clean);
    const auto parts = *unpacked(*clean);
    EXPECT_EQ(parts[0].name, u"mimetype"_s);
    for (const OfficePart &part : parts)
        EXPECT_FALSE(part.bytes.contains("SECRET") || part.bytes.contains("meta.xml")) << part.bytes.constData();
    EXPECT_TRUE(parts[1].bytes.contains("stays"));
    EXPECT_TRUE(clean->first(80).contains("mimetypeapplication/vnd.oasis.opendocument.text")) << "not packed, at its place";
    EXPECT_FALSE(stripped(file("<text:tracked-changes/>"), kText));
}

TEST(Metadata, otherFilesAreRefusedUnlessPlainText)
{
    EXPECT_EQ(stripped("Three boats", u"text/plain"_s), QByteArray("Three boats"));
    EXPECT_FALSE(stripped(QByteArray("a\0b", 3), u"text/plain"_s));
    EXPECT_FALSE(stripped("%PDF-1.7", u"application/pdf"_s));
    EXPECT_FALSE(stripped("GIF89a", u"image/gif"_s));
    EXPECT_FALSE(stripped("<svg/>", u"image/svg+xml"_s));
    EXPECT_FALSE(stripped("%PDF-1.7", u"image/png"_s)) << "not what it says";
}

} // namespace
} // namespace countersign::release::tests
