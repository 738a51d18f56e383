#include "core/workstation/preview_process.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QRandomGenerator>
#include <QtEndian>

#include <gtest/gtest.h>

using namespace countersign;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using preview::FileKind;
using workstation::PreviewAnswer;

namespace {

base::Result<PreviewAnswer> page(const QByteArray &file, FileKind kind, std::uint32_t number = 0, int width = 300, int height = 300)
{
    return QCoro::waitFor(workstation::previewPage(file, kind, {number, width, height}));
}

QByteArray picture(const char *format, QSize size = {640, 480})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(200, 40, 40));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format) ? bytes : QByteArray();
}

/// One page with words for each entry.
QByteArray pdf(const QStringList &pages)
{
    QByteArray kids;
    QByteArray objects;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QByteArray number = QByteArray::number(10 + 2 * i);
        const QByteArray content = "BT /F 24 Tf 40 200 Td (" + pages.at(i).toLatin1() + ") Tj ET";
        kids += number + " 0 R ";
        objects += number + " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents " + QByteArray::number(11 + 2 * i)
            + " 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n" + QByteArray::number(11 + 2 * i) + " 0 obj<</Length "
            + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream endobj\n";
    }
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[" + kids + "]/Count "
        + QByteArray::number(pages.size()) + ">>endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n" + objects
        + "trailer<</Root 1 0 R>>\n";
}

ErrorCode codeOf(const base::Result<PreviewAnswer> &answer)
{
    return answer ? ErrorCode::Internal : answer.error().code;
}

} // namespace

TEST(PreviewProgram, showsPicturesOfTheFormatsItKnows)
{
    for (const char *const format : {"PNG", "JPEG", "BMP"}) {
        const auto answer = page(picture(format), FileKind::Picture);
        ASSERT_TRUE(answer.has_value()) << format << qPrintable(answer.error().detail);
        EXPECT_EQ(answer->pages, 1u);
        EXPECT_EQ(answer->picture.width, 300);
        EXPECT_EQ(answer->picture.height, 225);
        EXPECT_NEAR(static_cast<uchar>(answer->picture.pixels.at(2)), 200, 4) << "red of the first pixel";
    }
}

TEST(PreviewProgram, showsLargePicturesAndLargePagesWithoutAHelper)
{
    const auto large = page(picture("PNG", {4000, 3000}), FileKind::Picture, 0, 2000, 2000);
    ASSERT_TRUE(large.has_value()) << qPrintable(base::codeText(large.error().code));
    EXPECT_EQ(large->picture.width, 2000);
    const auto photo = page(picture("JPEG", {4000, 3000}), FileKind::Picture, 0, 2000, 2000);
    ASSERT_TRUE(photo.has_value()) << qPrintable(base::codeText(photo.error().code));
}

TEST(PreviewProgram, drawsPagesOfAPdfAndReadsItsWords)
{
    const QByteArray file = pdf({u"Sea Star"_s, u"Port North"_s});
    const auto second = page(file, FileKind::Pdf, 1, 900, 900);
    ASSERT_TRUE(second.has_value()) << qPrintable(base::codeText(second.error().code));
    EXPECT_EQ(second->pages, 2u);
    EXPECT_EQ(second->picture.width, 900);
    EXPECT_TRUE(second->picture.pixels.contains(QByteArray("\x00\x00\x00\xff", 4))) << "something is written on the paper";
    const auto words = QCoro::waitFor(workstation::previewText(file, FileKind::Pdf, {}));
    ASSERT_TRUE(words.has_value());
    EXPECT_TRUE(words->text.contains(u"Sea Star"_s));
    EXPECT_TRUE(words->text.contains(u"Port North"_s));
    EXPECT_EQ(codeOf(page(file, FileKind::Pdf, 7)), ErrorCode::PreviewNotPossible);
}

TEST(PreviewProgram, saysASentenceForABombAndDoesNotHang)
{
    QElapsedTimer timer;
    timer.start();
    // A bitmap of a few bytes that claims 12,000 by 12,000 pixels.
    QByteArray bomb = picture("BMP", {8, 8});
    qToLittleEndian<quint32>(12'000, bomb.data() + 18);
    qToLittleEndian<quint32>(12'000, bomb.data() + 22);
    EXPECT_EQ(codeOf(page(bomb, FileKind::Picture)), ErrorCode::PreviewTooLarge);
    // A PDF whose page tree goes round in circles.
    const QByteArray circle = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999>>endobj\n"
                              "trailer<</Root 1 0 R>>\n";
    EXPECT_FALSE(page(circle, FileKind::Pdf).has_value());
    EXPECT_EQ(codeOf(page("nothing at all", FileKind::Picture)), ErrorCode::PreviewNotPossible);
    EXPECT_EQ(codeOf(page({}, FileKind::Pdf)), ErrorCode::PreviewNotPossible);
    EXPECT_LT(timer.elapsed(), 4 * 1000 * workstation::kPreviewSeconds);
}

TEST(PreviewProgram, endsWithASentenceWhateverAFlippedFileDoes)
{
    const int rounds = qEnvironmentVariableIntValue("COUNTERSIGN_FULL") > 0 ? 400 : 12;
    QRandomGenerator random(11);
    const QList<std::pair<QByteArray, FileKind>> files{{picture("PNG"), FileKind::Picture}, {picture("JPEG"), FileKind::Picture}, {pdf({u"one"_s}), FileKind::Pdf}};
    for (int i = 0; i < rounds; ++i) {
        auto [bytes, kind] = files.at(i % files.size());
        for (int flips = random.bounded(1, 12); flips > 0; --flips) {
            const int at = random.bounded(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
        }
        const auto answer = page(bytes, kind);
        if (!answer) {
            EXPECT_TRUE(answer.error().code == ErrorCode::PreviewNotPossible || answer.error().code == ErrorCode::PreviewTooLarge
                        || answer.error().code == ErrorCode::PreviewLocked || answer.error().code == ErrorCode::PreviewTooSlow);
        }
    }
}
