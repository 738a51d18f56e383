#include "core/sync/run_state.h"

#include "core/sync/accepted_operations.h"

namespace countersign::sync {

using base::ErrorCode;
using objects::FeedBatch;
using objects::Verified;
using namespace Qt::StringLiterals;

namespace {

using Batches = QList<Verified<FeedBatch>>;

/// Batches of a page that follow `from` and do not go beyond the head.
base::Result<Batches> readPage(const DeskIdentity &identity, const ListedFeed &feed, const QList<QByteArray> &page,
                               std::uint64_t from)
{
    const auto keys = identity.directory.deskSigningKeys(feed.name.owner);
    Batches batches;
    for (const QByteArray &bytes : page) {
        const auto object = objects::Signed::decode(bytes);
        if (!object)
            return base::failFrom(object);
        auto batch = objects::verify<FeedBatch>(*object, keys);
        if (!batch)
            return base::failFrom(batch);
        if ((*batch)->feed != feed.name)
            return base::fail(ErrorCode::SequenceFork, u"batch of another feed"_s);
        const std::uint64_t expected = from + static_cast<std::uint64_t>(batches.size());
        if ((*batch)->sequence != expected)
            return base::fail(ErrorCode::SequenceGap, {},
                              {QString::number(expected), QString::number((*batch)->sequence)});
        if ((*batch)->sequence > feed.head->sequence)
            break;
        batches.append(std::move(*batch));
    }
    return batches;
}

/// The head is kept last: an answer must not claim to rest on data that is not here yet.
base::Status keepHead(Stores &stores, const Verified<objects::FeedHead> &head, base::Instant now)
{
    store::FeedStore feeds(stores.database());
    if (const auto kept = feeds.acceptHead(head, now); !kept)
        return kept;
    return feeds.noteChecked(head->feed, now);
}

QCoro::Task<base::Status> followFeed(RunStatePtr state, ListedFeed feed)
{
    std::uint64_t sequence = feed.held.sequence;
    while (sequence < feed.head->sequence) {
        if (state->isStopped())
            co_return base::fail(ErrorCode::Cancelled);
        state->report(RunPhase::Downloading, feed.name.owner.text());
        const auto page = co_await state->parts.client->batches(feed.name, sequence + 1, state->parts.stop);
        if (!page)
            co_return base::failFrom(page);
        const auto batches = readPage(*state->identity, feed, page->batches, sequence + 1);
        if (!batches)
            co_return base::failFrom(batches);
        if (batches->isEmpty())
            co_return base::fail(ErrorCode::SequenceGap, u"the portal holds back what its head names"_s,
                                 {QString::number(sequence + 1), QString::number(feed.head->sequence)});
        state->report(RunPhase::Applying, feed.name.owner.text());
        const auto shared = std::make_shared<const Batches>(*batches);
        const auto head = std::make_shared<const Verified<objects::FeedHead>>(feed.head);
        const auto now = state->now();
        const std::stop_token stop = state->parts.stop;
        const bool own = feed.name.owner == state->identity->desk;
        auto apply = [shared, head, now, stop, own](Stores &stores) -> base::Result<store::ApplySummary> {
            if (own) {
                if (const auto dropped = dropAccepted(stores, (*head)->feed, *shared); !dropped)
                    return base::failFrom(dropped);
            }
            return stores.applier().applyBatches(*shared, *head, now, stop);
        };
        const auto applied = co_await state->parts.writer->run(std::move(apply));
        if (!applied)
            co_return base::failFrom(applied);
        state->outcome.added += applied->added;
        state->outcome.changed += applied->changed;
        state->outcome.withdrawn += applied->withdrawn;
        sequence = applied->sequence;
    }
    const auto head = std::make_shared<const Verified<objects::FeedHead>>(feed.head);
    const auto now = state->now();
    auto keep = [head, now](Stores &stores) { return keepHead(stores, *head, now); };
    const auto kept = co_await state->parts.writer->run(std::move(keep));
    co_return kept;
}

} // namespace

QCoro::Task<base::Status> takeBatches(RunStatePtr state)
{
    const QList<ListedFeed> feeds = state->feeds;
    for (const ListedFeed &feed : feeds) {
        const auto followed = co_await followFeed(state, feed);
        if (followed)
            continue;
        if (endsRun(followed.error()))
            co_return followed;
        ++state->outcome.quarantined;
        state->remark(feed.name, followed.error());
    }
    co_return base::Status{};
}

} // namespace countersign::sync
