#include "core/sync/accepted_operations.h"

#include "core/store/feed_store.h"
#include "core/store/publish_store.h"

#include <QMultiHash>

#include <limits>

namespace countersign::sync {

namespace {

/// Batches sealed here for sequences that the feed has now: their operations wait again, and
/// what was accepted is found among them.
base::Status reopenSealed(store::PublishStore &publishing, const objects::FeedName &feed, std::uint64_t last)
{
    const auto outgoing = publishing.outgoing(feed);
    if (!outgoing)
        return base::failFrom(outgoing);
    for (const store::OutgoingBatch &batch : *outgoing) {
        if (batch.sequence > last)
            continue;
        if (const auto opened = publishing.unseal(feed, batch.sequence); !opened)
            return opened;
    }
    return {};
}

} // namespace

base::Status dropAccepted(Stores &stores, const objects::FeedName &feed,
                          const QList<objects::Verified<objects::FeedBatch>> &batches)
{
    store::PublishStore publishing(stores.database(), stores.hash());
    if (const auto opened = reopenSealed(publishing, feed, batches.last()->sequence); !opened)
        return opened;
    const auto pending = publishing.pending(std::numeric_limits<int>::max());
    if (!pending)
        return base::failFrom(pending);
    QMultiHash<QByteArray, qint64> waiting;
    for (const store::PendingOperation &operation : *pending)
        waiting.insert(operation.record, operation.id);
    store::FeedStore feeds(stores.database());
    for (const auto &batch : batches) {
        if (waiting.isEmpty())
            return {};
        const auto key = feeds.channelKey(feed, batch->epoch);
        if (!key)
            return base::failFrom(key);
        const auto payload = objects::OpenedPayload::open(
            *key, objects::batchContext(feed, batch->sequence, batch->epoch), batch->sealed, batch->count);
        if (!payload)
            return base::failFrom(payload);
        for (const objects::OperationView &operation : payload->operations()) {
            const QByteArray record = operation.record.toByteArray();
            const QList<qint64> accepted = waiting.values(record);
            for (const qint64 id : accepted) {
                if (const auto dropped = publishing.takeBack(id); !dropped)
                    return dropped;
            }
            waiting.remove(record);
        }
    }
    return {};
}

} // namespace countersign::sync
