#include "core/ocrb/zone_reader.h"
#include "ui/pictures/picture_file.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>
#include <QTransform>

#include <cmath>
#include <random>

namespace countersign::ocrb {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorCode;

const QString kFolder = QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/ocrb");

QImage picture(const QString &name)
{
    const auto image = ui::greyPictureFromFile(kFolder + u'/' + name);
    EXPECT_TRUE(image) << name.toStdString();
    return image ? *image : QImage();
}

QByteArray textOf(const QString &name)
{
    QFile file(kFolder + u'/' + QFileInfo(name).completeBaseName() + u".txt"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST(ZoneReader, readsTheStoredPicturesWithoutAQuestion)
{
    const QStringList names = QDir(kFolder).entryList({u"*.jpg"_s});
    ASSERT_GE(names.size(), 4);
    for (const QString &name : names) {
        const QImage image = picture(name);
        const auto reading = readZone(ui::bytesOf(image));
        ASSERT_TRUE(reading) << name.toStdString();
        EXPECT_EQ(reading->text().toStdString(), textOf(name).toStdString());
        EXPECT_EQ(reading->uncertainCount(), 0) << name.toStdString();
        for (const ReadLine &line : reading->lines) {
            for (const ReadCharacter &character : line.characters) {
                for (const Point &corner : character.corners)
                    EXPECT_TRUE(image.rect().adjusted(-2, -2, 2, 2).contains(static_cast<int>(corner.x), static_cast<int>(corner.y)));
            }
        }
    }
}

TEST(ZoneReader, readsTheSameAnyWayUp)
{
    const QString name = QDir(kFolder).entryList({u"*.jpg"_s}).value(0);
    const QImage image = picture(name);
    for (int turn : {90, 180, 270}) {
        const QImage turned = image.transformed(QTransform().rotate(turn));
        const auto reading = readZone(ui::bytesOf(turned));
        ASSERT_TRUE(reading) << turn;
        EXPECT_EQ(reading->text().toStdString(), textOf(name).toStdString()) << turn;
        EXPECT_NEAR(std::remainder(reading->turn - turn, 360.0), 0, 10);
    }
}

TEST(ZoneReader, saysWhenThereIsNoZone)
{
    std::mt19937_64 random(1);
    std::vector<std::uint8_t> bytes(400 * 300);
    for (std::uint8_t &byte : bytes)
        byte = static_cast<std::uint8_t>(random());
    const auto noise = readZone({bytes.data(), 400, 300, 400});
    ASSERT_FALSE(noise);
    EXPECT_EQ(noise.error().code, ErrorCode::ZoneNotFound);
    std::fill(bytes.begin(), bytes.end(), std::uint8_t{255});
    EXPECT_EQ(readZone({bytes.data(), 400, 300, 400}).error().code, ErrorCode::ZoneNotFound);
    EXPECT_EQ(readZone({bytes.data(), 3, 300, 400}).error().code, ErrorCode::ZoneNotFound);
    EXPECT_EQ(readZone({}).error().code, ErrorCode::ZoneNotFound);
}

TEST(ZoneReader, refusesAPictureOfMoreThanFortyMegapixelsUnread)
{
    const std::uint8_t one = 0;
    const auto reading = readZone({&one, 8000, 5001, 8000});
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, ErrorCode::PictureTooLarge);
    EXPECT_EQ(reading.error().args, (QStringList{u"41"_s, u"40"_s}));
}

TEST(ZoneReader, stopsWhenAskedToAndWhenTimeIsUp)
{
    const QImage image = picture(QDir(kFolder).entryList({u"*.jpg"_s}).value(0));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(readZone(ui::bytesOf(image), {std::chrono::seconds(8), stop.get_token()}).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(readZone(ui::bytesOf(image), {std::chrono::milliseconds(0), {}}).error().code, ErrorCode::PictureTooSlow);
}

TEST(PictureFile, isToldByItsBytesAndRefusedWithItsName)
{
    const auto text = ui::greyPictureFromBytes("<svg xmlns='http://www.w3.org/2000/svg'/>", u"zone.png"_s);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::PictureUnreadable);
    EXPECT_EQ(text.error().args, QStringList{u"zone.png"_s});
    EXPECT_EQ(ui::greyPictureFromFile(u"/nowhere/zone.png"_s).error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(ui::greyPictureFromFile(u"/dev/zero"_s).error().code, ErrorCode::FileUnreadable);
}

TEST(PictureFile, refusesALargePictureByItsHeaderAlone)
{
    // A BMP header that promises 8,000 x 8,000 pixels and brings none.
    QByteArray bytes("BM");
    const auto number = [&bytes](quint32 value, int size) { bytes.append(reinterpret_cast<const char *>(&value), size); };
    number(54, 4), number(0, 4), number(54, 4), number(40, 4), number(8'000, 4), number(8'000, 4), number(1, 2), number(24, 2);
    for (int i = 0; i < 6; ++i)
        number(0, 4);
    const auto picture = ui::greyPictureFromBytes(bytes, u"large.bmp"_s);
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().code, ErrorCode::PictureTooLarge);
}

TEST(PictureFile, showsTransparentPaperAsWhite)
{
    QImage image(10, 10, QImage::Format_ARGB32);
    image.fill(QColor(0, 0, 0, 0));
    const auto grey = ui::greyPictureOf(image);
    ASSERT_TRUE(grey);
    EXPECT_EQ(grey->constScanLine(5)[5], 255);
}

} // namespace
} // namespace countersign::ocrb
