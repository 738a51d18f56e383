#include "core/objects/feed_objects.h"

#include <gtest/gtest.h>

#include <functional>

namespace {

using countersign::base::CountryCode;
using countersign::base::ErrorCode;
using countersign::base::fromMillis;
using namespace countersign::objects;
using namespace Qt::StringLiterals;

template<typename Id>
Id numbered(quint8 number)
{
    Id id;
    id.bytes.fill(number);
    return id;
}

FeedName feed()
{
    return {*CountryCode::fromText(u"QMA"), numbered<countersign::base::ChannelId>(1)};
}
ChannelDescriptor channel()
{
    return {feed(), 1, fromMillis(5), true, {{*CountryCode::fromText(u"QMA"), "a"}, {*CountryCode::fromText(u"QMB"), "b"}}};
}
FeedBatch batch()
{
    return {feed(), 2, numbered<countersign::base::ObjectId>(3), 1, 50, "sealed"};
}
FeedHead head()
{
    return {feed(), 2, numbered<countersign::base::ObjectId>(4), 100, numbered<countersign::base::Digest>(5), fromMillis(10), fromMillis(20)};
}
SnapshotManifest snapshot()
{
    return {feed(), 2, numbered<countersign::base::ObjectId>(4), 1, 7, numbered<countersign::base::Digest>(5),
            {{numbered<countersign::base::Digest>(6), 1000, 4}, {numbered<countersign::base::Digest>(7), 900, 3}}};
}

template<typename T>
ErrorCode codeAfter(T value, const std::function<void(T &)> &change)
{
    change(value);
    const auto read = T::decodeBody(value.encodeBody());
    return read ? ErrorCode::Internal : read.error().code;
}

template<typename T>
void expectReadBack(const T &value)
{
    const auto read = T::decodeBody(value.encodeBody());
    ASSERT_TRUE(read) << typeid(T).name();
    EXPECT_EQ(read->encodeBody(), value.encodeBody());
    EXPECT_EQ(read->feed, value.feed);
}

TEST(FeedObjects, areReadBack)
{
    expectReadBack(channel());
    expectReadBack(batch());
    expectReadBack(head());
    expectReadBack(snapshot());
    EXPECT_EQ(FeedBatch::decodeBody(batch().encodeBody())->sealed, "sealed");
    EXPECT_EQ(SnapshotManifest::decodeBody(snapshot().encodeBody())->chunks[1].count, 3U);
}

TEST(FeedObjects, refuseChannelsTheOwnerCannotRead)
{
    EXPECT_EQ(codeAfter<ChannelDescriptor>(channel(), [](auto &c) { c.keys.removeFirst(); }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<ChannelDescriptor>(channel(), [](auto &c) { c.keys.swapItemsAt(0, 1); }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<ChannelDescriptor>(channel(), [](auto &c) { c.keys.append(c.keys.last()); }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<ChannelDescriptor>(channel(), [](auto &c) { c.epoch = 0; }), ErrorCode::NotCanonical);
}

TEST(FeedObjects, refuseBatchesOutsideTheirChain)
{
    EXPECT_EQ(codeAfter<FeedBatch>(batch(), [](auto &b) { b.sequence = 0; }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<FeedBatch>(batch(), [](auto &b) { b.sequence = 1; }), ErrorCode::NotCanonical) << "the first has no previous";
    EXPECT_EQ(codeAfter<FeedBatch>(batch(), [](auto &b) { b.previous = {}; }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<FeedBatch>(batch(), [](auto &b) { b.count = 0; }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<FeedBatch>(batch(), [](auto &b) { b.count = kMaxBatchOperations + 1; }), ErrorCode::TooLarge);
    EXPECT_EQ(codeAfter<FeedBatch>(batch(), [](auto &b) { b.count = kMaxBatchOperations; }), ErrorCode::Internal) << "accepted";
}

TEST(FeedObjects, refuseHeadsAndSnapshotsWithoutSense)
{
    EXPECT_EQ(codeAfter<FeedHead>(head(), [](auto &h) { h.nextBy = fromMillis(9); }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<FeedHead>(head(), [](auto &h) { h.batch = {}; }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<SnapshotManifest>(snapshot(), [](auto &s) { s.count = 8; }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<SnapshotManifest>(snapshot(), [](auto &s) { s.chunks[0].size = 0; }), ErrorCode::NotCanonical);
}

} // namespace
