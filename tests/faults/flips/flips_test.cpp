#include "federation_builder.h"

#include "core/objects/cbor.h"
#include "core/objects/feed_objects.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>

/// One byte or bit of a signed object differs from what was signed: it must be refused with
/// an error, whatever the byte and whatever it became.
namespace {

using namespace countersign;
using countersign::testing::FederationBuilder;
using countersign::testing::Person;
using countersign::testing::deskCode;

QByteArray record(quint32 number)
{
    objects::cbor::Writer writer;
    writer.map(3);
    writer.key(1);
    writer.unsignedInt(number);
    writer.key(2);
    writer.bytes(crypto::SecretBytes::random(16).view());
    writer.key(3);
    writer.text(u"QMA passport, reported lost");
    return writer.take();
}

class FlippedBytes : public ::testing::Test
{
protected:
    objects::Signed batch(std::uint32_t count) const
    {
        QList<QByteArray> records;
        for (std::uint32_t i = 0; i < count; ++i)
            records.append(record(i));
        QList<objects::OperationView> operations;
        for (const QByteArray &bytes : records)
            operations.append({objects::OperationKind::Put, bytes});
        const auto sealed = objects::sealPayload(m_channelKey, objects::batchContext(m_feed, 1, 1), operations);
        const objects::FeedBatch body{m_feed, 1, {}, 1, count, *sealed};
        return objects::Signed::make(objects::FeedBatch::kType, body.encodeBody(), {&m_federation.qma.secrets.signing});
    }
    /// All that a recipient does with a received batch before anything is stored.
    base::Status receiveBatch(QByteArrayView bytes) const
    {
        const auto object = objects::Signed::decode(bytes);
        if (!object)
            return base::failFrom(object);
        const auto verified = objects::verify<objects::FeedBatch>(*object, {m_federation.qma.secrets.signing.publicKey()});
        if (!verified)
            return base::failFrom(verified);
        const objects::FeedBatch &value = verified->value();
        const auto opened = objects::OpenedPayload::open(m_channelKey, objects::batchContext(value.feed, value.sequence, value.epoch),
                                                         value.sealed, value.count);
        return opened ? base::Status{} : base::failFrom(opened);
    }
    /// Every byte in turn: its lowest bit, its highest, all of it.
    static void expectEveryFlipRefused(const QByteArray &good, const std::function<base::Status(const QByteArray &)> &receive)
    {
        ASSERT_TRUE(receive(good));
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (const int mask : {0x01, 0x80, 0xff}) {
                QByteArray changed = good;
                changed[at] = static_cast<char>(changed[at] ^ mask);
                const auto status = receive(changed);
                ASSERT_FALSE(status) << "byte " << at << " of " << good.size() << ", mask " << mask;
                ASSERT_NE(status.error().code, base::ErrorCode::Internal);
            }
        }
    }

    FederationBuilder m_federation;
    objects::FeedName m_feed{deskCode(u"QMA"), {}};
    crypto::SecretBytes m_channelKey = crypto::SecretBytes::random(32);
};

TEST_F(FlippedBytes, areRefusedInABatchOfFiftyRecords)
{
    expectEveryFlipRefused(batch(50).bytes(), [this](const QByteArray &bytes) { return receiveBatch(bytes); });
}

TEST_F(FlippedBytes, areRefusedInAHead)
{
    objects::FeedHead head;
    head.feed = m_feed;
    head.sequence = 1;
    head.batch = batch(1).id();
    head.count = 50;
    head.at = m_federation.now;
    head.nextBy = m_federation.later(6);
    const auto object = objects::Signed::make(objects::FeedHead::kType, head.encodeBody(), {&m_federation.qma.secrets.signing});
    expectEveryFlipRefused(object.bytes(), [this](const QByteArray &bytes) -> base::Status {
        const auto received = objects::Signed::decode(bytes);
        if (!received)
            return base::failFrom(received);
        const auto verified = objects::verify<objects::FeedHead>(*received, {m_federation.qma.secrets.signing.publicKey()});
        return verified ? base::Status{} : base::failFrom(verified);
    });
}

TEST_F(FlippedBytes, areRefusedInEachKindOfDirectoryEntry)
{
    const Person anna(deskCode(u"QMA"), 1);
    ASSERT_TRUE(m_federation.enrol(m_federation.qma, anna));
    ASSERT_TRUE(m_federation.takeAll(directory::revoke(m_federation.state, m_federation.qma.authority(m_federation.later(1)),
                                                       anna.device, {}, QStringLiteral("lost"))));
    // Each entry against the directory as it stood when the entry came.
    auto before = directory::Directory::create(m_federation.root.bytes(), m_federation.root.id()).value();
    for (const QByteArray &entry : std::as_const(m_federation.log)) {
        expectEveryFlipRefused(entry, [&before](const QByteArray &bytes) {
            directory::Directory copy = before;
            return copy.apply(bytes);
        });
        ASSERT_TRUE(before.apply(entry));
    }
}

TEST_F(FlippedBytes, areRefusedInTheRoot)
{
    const auto fingerprint = m_federation.root.id();
    expectEveryFlipRefused(m_federation.root.bytes(), [&fingerprint](const QByteArray &bytes) -> base::Status {
        const auto directory = directory::Directory::create(bytes, fingerprint);
        return directory ? base::Status{} : base::failFrom(directory);
    });
}

TEST_F(FlippedBytes, areRefusedInTenThousandBitsOfALargeBatch)
{
    const QByteArray good = batch(20'000).bytes();
    ASSERT_TRUE(receiveBatch(good));
    ASSERT_GT(good.size(), 300'000);
    std::mt19937 random(20261124);
    QByteArray changed = good;
    for (int round = 0; round < 10'000; ++round) {
        const auto at = static_cast<qsizetype>(random() % static_cast<std::uint32_t>(good.size()));
        const int mask = 1 << (random() % 8);
        changed[at] = static_cast<char>(changed[at] ^ mask);
        ASSERT_FALSE(receiveBatch(changed)) << "byte " << at << " mask " << mask;
        changed[at] = good[at];
    }
    EXPECT_TRUE(receiveBatch(changed)) << "the batch itself stayed good";
}

} // namespace
