#include "core/sync/run_state.h"

#include "core/platform/crash_point.h"

namespace countersign::sync {

using base::ErrorCode;
using objects::ChannelDescriptor;
using objects::FeedHead;
using objects::Verified;
using objects::protocol::FeedStatus;
using namespace Qt::StringLiterals;

namespace {

/// A channel whose key could be opened, or only its descriptor when this desk has no part in
/// that epoch (admitted later: the snapshot and what follows are under a newer one).
struct OpenedChannel
{
    Verified<ChannelDescriptor> descriptor;
    std::shared_ptr<const crypto::SecretBytes> key;
};

base::Result<Verified<ChannelDescriptor>> verifyChannel(const DeskIdentity &identity, const QByteArray &bytes)
{
    const auto object = objects::Signed::decode(bytes);
    if (!object)
        return base::failFrom(object);
    if (object->type() != ChannelDescriptor::kType)
        return base::fail(ErrorCode::UnknownType, u"not a channel"_s);
    // Who claims to own it decides whose keys must have signed it.
    const auto claimed = ChannelDescriptor::decodeBody(object->body());
    if (!claimed)
        return base::failFrom(claimed);
    if (!identity.directory.member(claimed->feed.owner))
        return base::fail(ErrorCode::DeskUnknown, {}, {claimed->feed.owner.text()});
    return objects::verify<ChannelDescriptor>(*object, identity.directory.deskSigningKeys(claimed->feed.owner));
}

std::shared_ptr<const crypto::SecretBytes> openKey(const DeskIdentity &identity, const ChannelDescriptor &channel)
{
    for (const objects::WrappedChannelKey &wrapped : channel.keys) {
        if (wrapped.desk != identity.desk)
            continue;
        auto key = identity.deskSealing->open(wrapped.sealed);
        return key ? std::make_shared<const crypto::SecretBytes>(std::move(*key)) : nullptr;
    }
    return nullptr;
}

struct ReadFeed
{
    objects::FeedName name;
    QList<OpenedChannel> channels;
    std::optional<Verified<FeedHead>> head;
    std::uint64_t snapshotSequence = 0;
};

base::Result<ReadFeed> readStatus(const DeskIdentity &identity, const FeedStatus &status)
{
    ReadFeed feed;
    QList<QByteArray> all = status.earlierChannels;
    all.append(status.channel);
    for (const QByteArray &bytes : std::as_const(all)) {
        auto channel = verifyChannel(identity, bytes);
        if (!channel)
            return base::failFrom(channel);
        if (!feed.channels.isEmpty() && (*channel)->feed != feed.name)
            return base::fail(ErrorCode::DirectoryDiffers, u"channels of different feeds"_s);
        feed.name = (*channel)->feed;
        auto key = openKey(identity, channel->value());
        feed.channels.append(OpenedChannel{std::move(*channel), std::move(key)});
    }
    feed.snapshotSequence = status.snapshotSequence;
    if (status.head.isEmpty())
        return feed;
    const auto object = objects::Signed::decode(status.head);
    if (!object)
        return base::failFrom(object);
    auto head = objects::verify<FeedHead>(*object, identity.directory.deskSigningKeys(feed.name.owner));
    if (!head)
        return base::failFrom(head);
    if ((*head)->feed != feed.name)
        return base::fail(ErrorCode::SequenceFork, u"head of another feed"_s);
    feed.head = std::move(*head);
    return feed;
}

/// NoChannelKey when the channel in force is closed to this desk and was never open to it. A desk that renewed its
/// sealing key cannot open what was wrapped to the old one: what it opened then it goes on with, until the owner
/// wraps the next epoch to the new one.
base::Result<store::FeedRecord> keepChannels(Stores &stores, const ReadFeed &feed)
{
    store::FeedStore feeds(stores.database());
    const auto known = feeds.channelEpochs(feed.name);
    if (!known)
        return base::failFrom(known);
    const OpenedChannel &inForce = feed.channels.last();
    if (!inForce.key && !known->contains(inForce.descriptor->epoch))
        return base::fail(ErrorCode::NoChannelKey, {}, {feed.name.owner.text()});
    auto record = feeds.ensure(feed.name);
    if (!record)
        return base::failFrom(record);
    for (const OpenedChannel &channel : feed.channels) {
        if (!channel.key || known->contains(channel.descriptor->epoch))
            continue;
        if (const auto kept = feeds.keepChannel(channel.descriptor, *channel.key); !kept)
            return base::failFrom(kept);
    }
    auto fresh = feeds.ensure(feed.name);
    return fresh;
}

/// The owner's name for a remark about a status that could not be read.
objects::FeedName claimedName(const FeedStatus &status)
{
    const auto object = objects::Signed::decode(status.channel);
    if (!object)
        return {};
    const auto channel = ChannelDescriptor::decodeBody(object->body());
    return channel ? channel->feed : objects::FeedName{};
}

/// An older head than one seen is a portal that lost its memory, whoever is to blame.
base::Status checkHead(const Verified<FeedHead> &head, const store::FeedRecord &held)
{
    if (head->sequence < held.headSequence || head->sequence < held.sequence)
        return base::fail(
            ErrorCode::PortalWentBack,
            u"head %1, %2 seen before"_s.arg(head->sequence).arg(std::max(held.headSequence, held.sequence)));
    return {};
}

} // namespace

QCoro::Task<base::Status> listFeeds(RunStatePtr state)
{
    state->report(RunPhase::Listing);
    const auto list = co_await state->parts.client->feeds(state->parts.stop);
    if (!list)
        co_return base::failFrom(list);
    for (const FeedStatus &status : list->feeds) {
        const auto read = readStatus(*state->identity, status);
        if (!read) {
            state->remark(claimedName(status), read.error());
            continue;
        }
        const auto feed = std::make_shared<const ReadFeed>(*read);
        auto keep = [feed](Stores &stores) { return keepChannels(stores, *feed); };
        const auto held = co_await state->parts.writer->run(std::move(keep));
        if (!held && held.error().code == ErrorCode::NoChannelKey) {
            state->remark(feed->name, held.error());
            continue;
        }
        if (!held)
            co_return base::failFrom(held);
        if (feed->name.owner == state->identity->desk)
            state->ownSnapshotSequence = feed->snapshotSequence;
        if (!feed->head)
            continue;
        if (feed->name.owner == state->identity->desk)
            state->ownHeadIsListed = true;
        ++state->outcome.feeds;
        platform::crashPoint("verify");
        const auto fits = checkHead(*feed->head, *held);
        if (!fits) {
            state->remark(feed->name, fits.error());
            continue;
        }
        state->feeds.append(ListedFeed{feed->name, *feed->head, feed->snapshotSequence, *held});
    }
    co_return base::Status{};
}

} // namespace countersign::sync
