#include "core/sync/channel_epochs.h"

#include "core/crypto/hash.h"
#include "core/database/transaction.h"
#include "core/platform/crash_point.h"
#include "core/store/publish_store.h"
#include "core/store/vault_marks.h"

namespace countersign::sync {

using base::ErrorCode;
using objects::FeedBatch;
using objects::FeedHead;
using objects::Verified;
using store::OutgoingBatch;
using store::PublishStore;
using store::VaultMarks;
using namespace Qt::StringLiterals;

namespace {

/// A desk promises a new head at least this often; it renews when half of the time is over.
constexpr std::chrono::hours kPromise{24};

QByteArray signedHead(const FeedHead &head, const crypto::SigningKey &signer)
{
    return objects::Signed::make(FeedHead::kType, head.encodeBody(), {&signer}).bytes();
}

FeedHead headFor(const objects::FeedName &feed, std::uint64_t sequence, const base::ObjectId &batch,
                 std::uint64_t count, const base::Digest &digest, base::Instant now)
{
    return FeedHead{feed, sequence, batch, count, digest, now, now + kPromise};
}

/// Seals the next batch over what waits and makes it durable; nothing when nothing waits.
base::Result<bool> sealNext(Stores &stores, const OwnChannel &channel, const crypto::SigningKey &signer,
                            base::Instant now)
{
    PublishStore publishing(stores.database(), stores.hash());
    const auto draft = publishing.draftNext(channel.feed);
    if (!draft)
        return base::failFrom(draft);
    if (!*draft)
        return false;
    FeedBatch batch;
    batch.feed = channel.feed;
    batch.sequence = (*draft)->sequence;
    batch.previous = (*draft)->previous;
    batch.epoch = channel.epoch;
    batch.count = static_cast<std::uint32_t>((*draft)->operations.size());
    auto sealed = objects::sealPayload(*channel.key, objects::batchContext(channel.feed, batch.sequence, batch.epoch),
                                       (*draft)->views());
    if (!sealed)
        return base::failFrom(sealed);
    batch.sealed = std::move(*sealed);
    const auto object = objects::Signed::make(FeedBatch::kType, batch.encodeBody(), {&signer});
    OutgoingBatch outgoing;
    outgoing.sequence = batch.sequence;
    outgoing.batch = object.bytes();
    outgoing.head = signedHead(
        headFor(channel.feed, batch.sequence, object.id(), (*draft)->countAfter, (*draft)->digestAfter, now), signer);
    outgoing.requestId = crypto::randomBytes(16);
    outgoing.sealedAt = now;
    if (const auto kept = publishing.keepOutgoing(**draft, outgoing); !kept)
        return base::failFrom(kept);
    return true;
}

/// What was accepted becomes part of the own feed here, by the same code as everybody else's.
base::Result<store::ApplySummary> takeBack(Stores &stores, const objects::FeedName &feed, const OutgoingBatch &outgoing,
                                           const QList<crypto::PublicSigningKey> &keys, base::Instant now)
{
    const auto batchObject = objects::Signed::decode(outgoing.batch);
    const auto headObject = objects::Signed::decode(outgoing.head);
    if (!batchObject)
        return base::failFrom(batchObject);
    if (!headObject)
        return base::failFrom(headObject);
    const auto batch = objects::verify<FeedBatch>(*batchObject, keys);
    const auto head = objects::verify<FeedHead>(*headObject, keys);
    if (!batch)
        return base::failFrom(batch);
    if (!head)
        return base::failFrom(head);
    auto applied = stores.applier().applyBatches({*batch}, *head, now);
    if (!applied)
        return applied;
    if (const auto kept = store::FeedStore(stores.database()).acceptHead(*head, now); !kept)
        return base::failFrom(kept);
    platform::crashPoint("cursor");
    PublishStore publishing(stores.database(), stores.hash());
    if (const auto done = publishing.finish(feed, outgoing.sequence); !done)
        return base::failFrom(done);
    return applied;
}

/// Outgoing batches that the fetched feed already answers: ours (finished) or another one in
/// its place (the operations wait again). Answers the feed's sequence here.
base::Result<std::uint64_t> settleOutgoing(Stores &stores, const objects::FeedName &feed)
{
    PublishStore publishing(stores.database(), stores.hash());
    const auto outgoing = publishing.outgoing(feed);
    if (!outgoing)
        return base::failFrom(outgoing);
    const auto standing = publishing.standing(feed);
    if (!standing)
        return base::failFrom(standing);
    for (const OutgoingBatch &batch : *outgoing) {
        if (batch.sequence > standing->sequence)
            continue;
        const auto object = objects::Signed::decode(batch.batch);
        const bool isLast = batch.sequence == standing->sequence;
        const bool ours = object && isLast && object->id() == standing->batch;
        const auto settled = ours ? publishing.finish(feed, batch.sequence) : publishing.unseal(feed, batch.sequence);
        if (!settled)
            return base::failFrom(settled);
    }
    if (const auto heard = VaultMarks::set(stores.database(), VaultMarks::kMustFetchBeforeWrite, 0); !heard)
        return base::failFrom(heard);
    return standing->sequence;
}

QCoro::Task<base::Status> sendOutgoing(RunStatePtr state, objects::FeedName feed, OutgoingBatch outgoing)
{
    objects::protocol::FeedAppend append;
    append.batches = {outgoing.batch};
    append.head = outgoing.head;
    platform::crashPoint("send");
    const auto sent = co_await state->parts.client->putBatches(feed, append, outgoing.requestId, state->parts.stop);
    if (!sent)
        co_return sent;
    platform::crashPoint("receipt");
    const auto keys = state->identity->directory.deskSigningKeys(feed.owner);
    const auto now = state->now();
    auto take = [feed, outgoing, keys, now](Stores &stores) { return takeBack(stores, feed, outgoing, keys, now); };
    const auto applied = co_await state->parts.writer->run(std::move(take));
    if (!applied)
        co_return base::failFrom(applied);
    state->outcome.published += applied->added + applied->changed + applied->withdrawn + applied->unchanged;
    co_return base::Status{};
}

/// Sends what is sealed, seals what waits, until nothing is left.
QCoro::Task<base::Status> publishPending(RunStatePtr state, OwnChannel channel)
{
    for (;;) {
        if (state->isStopped())
            co_return base::fail(ErrorCode::Cancelled);
        const objects::FeedName feed = channel.feed;
        auto read = [feed](Stores &stores) { return PublishStore(stores.database(), stores.hash()).outgoing(feed); };
        const auto outgoing = co_await state->parts.writer->run(std::move(read));
        if (!outgoing)
            co_return base::failFrom(outgoing);
        for (const OutgoingBatch &batch : *outgoing) {
            const auto sent = co_await sendOutgoing(state, feed, batch);
            if (!sent)
                co_return sent;
        }
        const auto signer = state->identity->deskSigning;
        const auto now = state->now();
        auto seal = [channel, signer, now](Stores &stores) { return sealNext(stores, channel, *signer, now); };
        const auto more = co_await state->parts.writer->run(std::move(seal));
        if (!more)
            co_return base::failFrom(more);
        if (!*more)
            co_return base::Status{};
        state->report(RunPhase::Publishing, feed.owner.text());
    }
}

/// A head with a new promise over the same data, before others begin to call it stale.
QCoro::Task<base::Status> renewHead(RunStatePtr state, objects::FeedName feed)
{
    auto read = [feed](Stores &stores) -> base::Result<std::pair<PublishStore::Standing, store::FeedRecord>> {
        auto standing = PublishStore(stores.database(), stores.hash()).standing(feed);
        if (!standing)
            return base::failFrom(standing);
        auto record = store::FeedStore(stores.database()).ensure(feed);
        if (!record)
            return base::failFrom(record);
        return std::pair(*standing, *record);
    };
    const auto held = co_await state->parts.writer->run(std::move(read));
    if (!held)
        co_return base::failFrom(held);
    const auto &[standing, record] = *held;
    const auto now = state->now();
    if (standing.sequence == 0 || record.nextBy - now > kPromise / 2)
        co_return base::Status{};
    const auto signer = state->identity->deskSigning;
    objects::protocol::FeedAppend append;
    append.head =
        signedHead(headFor(feed, standing.sequence, standing.batch, standing.count, standing.digest, now), *signer);
    const auto sent =
        co_await state->parts.client->putBatches(feed, append, crypto::randomBytes(16), state->parts.stop);
    if (!sent)
        co_return sent;
    const auto object = objects::Signed::decode(append.head);
    if (!object)
        co_return base::failFrom(object);
    const auto head = objects::verify<FeedHead>(*object, {signer->publicKey()});
    if (!head)
        co_return base::failFrom(head);
    const auto kept = std::make_shared<const Verified<FeedHead>>(*head);
    auto keep = [kept, now](Stores &stores) { return store::FeedStore(stores.database()).acceptHead(*kept, now); };
    const auto done = co_await state->parts.writer->run(std::move(keep));
    co_return done;
}

QCoro::Task<base::Status> publishFeed(RunStatePtr state)
{
    const auto channel = co_await ownChannel(state);
    if (!channel)
        co_return base::failFrom(channel);
    const objects::FeedName feed = channel->feed;
    auto settle = [feed](Stores &stores) { return settleOutgoing(stores, feed); };
    const auto settled = co_await state->parts.writer->run(std::move(settle));
    if (!settled)
        co_return base::failFrom(settled);
    // A portal that hides our own feed would have us use a sequence twice.
    if (*settled > 0 && !state->ownHeadIsListed)
        co_return base::fail(ErrorCode::PortalWentBack, u"own feed at %1, nothing listed"_s.arg(*settled));
    const auto sent = co_await publishPending(state, *channel);
    if (!sent)
        co_return sent;
    const auto renewed = co_await renewHead(state, feed);
    if (!renewed)
        co_return renewed;
    const auto snapshot = co_await publishSnapshot(state, *channel);
    co_return snapshot;
}

} // namespace

QCoro::Task<base::Status> publish(RunStatePtr state)
{
    // A feed of ours that could not be followed must not be written to: this device may have
    // been restored, or replaced.
    if (!state->identity->isPublisher() || !state->ownFeedIsCurrent)
        co_return base::Status{};
    state->report(RunPhase::Publishing, state->identity->desk.text());
    const auto done = co_await publishFeed(state);
    if (!done && endsRun(done.error()))
        co_return done;
    if (!done)
        state->remark(objects::FeedName{state->identity->desk, {}}, done.error());
    co_return base::Status{};
}

} // namespace countersign::sync
