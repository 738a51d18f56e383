#include "core/objects/case_objects.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>

using namespace countersign;
using namespace countersign::objects;

namespace {

base::CountryCode desk()
{
    return *base::CountryCode::fromText(u"QMA");
}

CaseKeyName nameFor(const crypto::SecretBytes &key)
{
    CaseKeyName name;
    name.caseId.bytes.fill(1);
    name.epoch = 2;
    name.key = caseKeyId(key).value();
    return name;
}

CaseKeys keysFor(const crypto::SecretBytes &key, const QList<const crypto::SealingKey *> &devices)
{
    CaseKeys keys{desk(), nameFor(key), {}, true, base::fromMillis(5), {}};
    keys.creator.bytes.fill(4);
    quint8 number = 1;
    for (const crypto::SealingKey *device : devices) {
        WrappedCaseKey wrapped;
        wrapped.device.bytes.fill(number++);
        wrapped.sealed = crypto::sealTo(device->publicKey(), key);
        keys.devices.append(wrapped);
    }
    return keys;
}

} // namespace

TEST(CaseObjects, comeBackAsTheyWere)
{
    const auto key = crypto::SecretBytes::random(32);
    const auto device = crypto::SealingKey::generate().value();
    const CaseKeys keys = keysFor(key, {&device});
    const auto read = CaseKeys::decodeBody(keys.encodeBody());
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->encodeBody(), keys.encodeBody());
    EXPECT_TRUE(read->limited);
    const auto opened = device.open(read->devices.first().sealed);
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(caseKeyId(*opened).value(), read->name.key) << "the key is the one that was named";
}

TEST(CaseObjects, openOnlyInTheirOwnPlace)
{
    const auto key = crypto::SecretBytes::random(32);
    const CaseKeyName name = nameFor(key);
    CaseEntry entry{desk(), name, sealCaseEntry(key, desk(), name, "a revision").value()};
    EXPECT_EQ(openCaseEntry(key, entry).value(), QByteArray("a revision"));
    CaseEntry moved = entry;
    moved.name.caseId.bytes.fill(9);
    EXPECT_EQ(openCaseEntry(key, moved).error().code, base::ErrorCode::SealBroken);
    moved = entry;
    moved.name.epoch = 3;
    EXPECT_FALSE(openCaseEntry(key, moved).has_value());
    moved = entry;
    moved.desk = *base::CountryCode::fromText(u"QMB");
    EXPECT_FALSE(openCaseEntry(key, moved).has_value());
    EXPECT_FALSE(openCaseEntry(crypto::SecretBytes::random(32), entry).has_value());

    base::EntityId attachment;
    attachment.bytes.fill(3);
    const QByteArray chunk = sealChunk(key, attachment, 1, 3, "plain").value();
    EXPECT_EQ(openChunk(key, attachment, 1, 3, chunk).value(), QByteArray("plain"));
    EXPECT_FALSE(openChunk(key, attachment, 2, 3, chunk).has_value());
    EXPECT_FALSE(openChunk(key, attachment, 1, 4, chunk).has_value());
}

TEST(CaseObjects, refuseWhatNoProgramOfOursWrote)
{
    const auto key = crypto::SecretBytes::random(32);
    const auto one = crypto::SealingKey::generate().value();
    const auto two = crypto::SealingKey::generate().value();
    CaseKeys keys = keysFor(key, {&one, &two});
    std::swap(keys.devices[0], keys.devices[1]);
    EXPECT_FALSE(CaseKeys::decodeBody(keys.encodeBody()).has_value()) << "not rising";
    keys = keysFor(key, {&one});
    keys.devices[0].sealed.chop(1);
    EXPECT_FALSE(CaseKeys::decodeBody(keys.encodeBody()).has_value());
    keys = keysFor(key, {});
    EXPECT_FALSE(CaseKeys::decodeBody(keys.encodeBody()).has_value()) << "for nobody";
    keys = keysFor(key, {&one});
    keys.name.epoch = 0;
    EXPECT_FALSE(CaseKeys::decodeBody(keys.encodeBody()).has_value());

    CaseBlob blob{desk(), nameFor(key).caseId, {}, 0, 1, QByteArray(100, 'x')};
    EXPECT_FALSE(CaseBlob::decodeBody(blob.encodeBody()).has_value()) << "of no attachment";
    blob.attachment.bytes.fill(1);
    EXPECT_TRUE(CaseBlob::decodeBody(blob.encodeBody()).has_value());
    blob.index = 1;
    EXPECT_FALSE(CaseBlob::decodeBody(blob.encodeBody()).has_value());
    blob.index = 0;
    blob.count = kMostChunks + 1;
    EXPECT_FALSE(CaseBlob::decodeBody(blob.encodeBody()).has_value());
}

TEST(CaseObjects, areReadStrictlyWhateverComes)
{
    const auto key = crypto::SecretBytes::random(32);
    const auto device = crypto::SealingKey::generate().value();
    const QByteArray good = keysFor(key, {&device}).encodeBody();
    QRandomGenerator random(3);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = good;
        for (int flips = random.bounded(1, 4); flips > 0; --flips) {
            const int at = random.bounded(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
        }
        const auto read = CaseKeys::decodeBody(bytes);
        if (read) {
            EXPECT_EQ(read->encodeBody(), bytes);
        }
        (void)CaseEntry::decodeBody(bytes);
        (void)CaseBlob::decodeBody(bytes.first(random.bounded(static_cast<int>(bytes.size()))));
    }
}
