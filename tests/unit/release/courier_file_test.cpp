#include "federation_builder.h"
#include "letter_samples.h"

#include "core/release/courier_file.h"

#include <random>

namespace countersign::release::tests {
namespace {

using base::ErrorCode;
using testing::FederationBuilder;
using testing::Person;

class Courier : public ::testing::Test
{
protected:
    Courier()
    {
        EXPECT_TRUE(federation.enrol(federation.qma, sender));
        sheet.sender = desk(u"QMA");
        sheet.recipient = desk(u"QMB");
        sheet.device = sender.device;
        sheet.number = 3;
        sheet.at = federation.now + std::chrono::minutes(5);
        sheet.keyEpoch = 1;
        sheet.directorySize = federation.state.size();
        sheet.directoryHash = federation.state.hash();
        sheet.checkpoint = "checkpoint";
    }
    [[nodiscard]] static QList<QByteArray> some(int count, qsizetype size = 300)
    {
        QList<QByteArray> objects;
        for (int i = 0; i < count; ++i)
            objects << QByteArray(size + i % 97, static_cast<char>(i)) + QByteArray::number(i);
        return objects;
    }
    [[nodiscard]] QByteArray file(const QList<QByteArray> &objects) const
    {
        return writeCourier(sheet, objects, federation.qmb.secrets.sealing.publicKey(), sender.deviceKey).value();
    }
    [[nodiscard]] base::Result<CourierContents> open(QByteArrayView bytes, base::CountryCode self = desk(u"QMB")) const
    {
        const auto parts = readCourier(bytes);
        if (!parts)
            return base::failFrom(parts);
        return openCourier(*parts, self, federation.qmb.secrets.sealing, federation.state);
    }
    /// Where the sealed list begins.
    [[nodiscard]] static qsizetype headerSize(const QByteArray &bytes)
    {
        return bytes.size() - readCourier(bytes)->sealed.size();
    }

    FederationBuilder federation;
    Person sender{desk(u"QMA"), 10};
    CourierSheet sheet;
};

TEST_F(Courier, thousandObjectsComeBackInTheirOrder)
{
    const QList<QByteArray> objects = some(1000);
    const QByteArray bytes = file(objects);
    EXPECT_TRUE(isCourierFile(bytes));
    const auto back = open(bytes);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->objects, objects);
    EXPECT_EQ(back->sheet->number, 3U);
    EXPECT_EQ(back->sheet->count, 1000U);
    EXPECT_EQ(back->sheet->checkpoint, QByteArray("checkpoint"));
    EXPECT_TRUE(open(file({})));
}

TEST_F(Courier, everyBitOfTheHeaderFlippedIsRefused)
{
    const QByteArray bytes = file(some(20));
    const qsizetype header = headerSize(bytes);
    ASSERT_GT(header, 300);
    for (qsizetype i = 0; i < header; ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray broken = bytes;
            broken[i] = static_cast<char>(broken[i] ^ (1 << bit));
            EXPECT_FALSE(open(broken)) << i << ' ' << bit;
        }
    }
}

TEST_F(Courier, tenThousandBitsOfThePayloadFlippedAreRefused)
{
    const QByteArray bytes = file(some(100));
    const qsizetype header = headerSize(bytes);
    std::mt19937 random(6);
    std::uniform_int_distribution<qsizetype> place(header, bytes.size() - 1);
    for (int i = 0; i < 10'000; ++i) {
        QByteArray broken = bytes;
        const qsizetype at = place(random);
        broken[at] = static_cast<char>(broken[at] ^ (1 << (random() % 8)));
        ASSERT_FALSE(open(broken)) << at;
    }
}

TEST_F(Courier, everyCutAndEveryTailIsRefused)
{
    const QByteArray bytes = file(some(3, 20));
    for (qsizetype i = 0; i < bytes.size(); ++i)
        EXPECT_FALSE(readCourier(bytes.first(i))) << i;
    EXPECT_FALSE(readCourier(bytes + '\0'));
    EXPECT_FALSE(readCourier(bytes + bytes));
}

TEST_F(Courier, isForOneDeskAndByOneOfItsSendersDevices)
{
    const QByteArray bytes = file(some(2));
    const auto other = open(bytes, desk(u"QMC"));
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, ErrorCode::CourierNotForUs);
    EXPECT_EQ(other.error().args, QStringList{u"QMB"_s});
    const Person stranger{desk(u"QMA"), 50};
    const auto forged = writeCourier(sheet, some(2), federation.qmb.secrets.sealing.publicKey(), stranger.deviceKey);
    EXPECT_EQ(open(*forged).error().code, ErrorCode::LetterNotAuthorised);
    CourierSheet foreign = sheet;
    foreign.sender = desk(u"QMC");
    const auto pretended = writeCourier(foreign, some(2), federation.qmb.secrets.sealing.publicKey(), sender.deviceKey);
    EXPECT_EQ(open(*pretended).error().code, ErrorCode::LetterNotAuthorised) << "a device in another desk's name";
    const auto elsewhere = writeCourier(sheet, some(2), crypto::SealingKey::generate()->publicKey(), sender.deviceKey);
    EXPECT_EQ(open(*elsewhere).error().code, ErrorCode::CourierDamaged);
}

TEST_F(Courier, payloadOfOneSheetIsNotOneOfAnother)
{
    const QByteArray first = file(some(2));
    sheet.number = 4;
    const QByteArray second = file(some(3));
    const auto a = readCourier(first).value();
    const auto b = readCourier(second).value();
    CourierParts mixed{b.sheet, b.claims, a.wrappedKey, a.sealed};
    EXPECT_FALSE(openCourier(mixed, desk(u"QMB"), federation.qmb.secrets.sealing, federation.state));
}

/// Nothing is packed, so nothing unfolds: what claims more than it has is refused before memory is taken.
TEST_F(Courier, bombsAndPathsAreRefused)
{
    QByteArray bytes = file(some(1));
    for (const char *claim : {"\xff\xff\xff\xff", "\x7f\xff\xff\xff", "\x04\x00\x00\x00"}) {
        QByteArray sheetClaims = bytes;
        sheetClaims.replace(12, 4, claim, 4);
        EXPECT_FALSE(readCourier(sheetClaims));
        QByteArray payloadClaims = bytes;
        payloadClaims.replace(headerSize(bytes) - 4, 4, claim, 4);
        EXPECT_FALSE(readCourier(payloadClaims));
    }
    EXPECT_FALSE(readCourier(QByteArray("PK\x03\x04../../etc/passwd")));
    EXPECT_FALSE(readCourier(QByteArray("CSCOURIER\0\0\1../../etc/passwd", 28)));
    EXPECT_FALSE(readCourier(QByteArray(kMostCourier + 1, '\0')));
    EXPECT_FALSE(isCourierFile("../CSCOURIER"));
    const auto tooMuch = writeCourier(sheet, QList<QByteArray>(23, QByteArray(3 << 20, 'x')), federation.qmb.secrets.sealing.publicKey(), sender.deviceKey);
    ASSERT_FALSE(tooMuch);
    EXPECT_EQ(tooMuch.error().code, ErrorCode::ReleaseTooLarge);
    EXPECT_EQ(tooMuch.error().args, QStringList{u"64"_s});
    const QList<QByteArray> many(kMostInCourier + 1, QByteArray("x"));
    EXPECT_FALSE(writeCourier(sheet, many, federation.qmb.secrets.sealing.publicKey(), sender.deviceKey));
}

TEST_F(Courier, sheetIsStrict)
{
    CourierSheet good = sheet;
    good.size = 100;
    good.count = 1;
    EXPECT_EQ(*CourierSheet::decodeBody(good.encodeBody()), good);
    const auto refused = [&good](auto spoil) {
        CourierSheet one = good;
        spoil(one);
        return !CourierSheet::decodeBody(one.encodeBody());
    };
    EXPECT_TRUE(refused([](CourierSheet &s) { s.number = 0; }));
    EXPECT_TRUE(refused([](CourierSheet &s) { s.recipient = s.sender; }));
    EXPECT_TRUE(refused([](CourierSheet &s) { s.device = {}; }));
    EXPECT_TRUE(refused([](CourierSheet &s) { s.count = kMostInCourier + 1; }));
    EXPECT_TRUE(refused([](CourierSheet &s) { s.size = kMostCourier + 1; }));
}

} // namespace
} // namespace countersign::release::tests
