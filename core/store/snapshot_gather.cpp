#include "core/store/snapshot_gather.h"

#include "core/platform/crash_point.h"
#include "core/store/feed_store.h"
#include "core/store/staging_store.h"
#include "core/store/stop_watch.h"

#include <future>

namespace countersign::store {

using namespace Qt::StringLiterals;
using alerts::RecordKind;
using base::ErrorCode;
using base::fail;
using objects::OpenedPayload;
using objects::SnapshotManifest;
using objects::Verified;

using Payload = base::Result<std::shared_ptr<OpenedPayload>>;

/// Opens one chunk after the other on a second core, a chunk ahead of the caller, and adds
/// its records to the digest there.
class ChunkAhead
{
public:
    ChunkAhead(const crypto::SecretBytes &key, objects::BucketDigest *digest) : m_key(key), m_digest(digest) {}
    ~ChunkAhead()
    {
        if (m_running.valid())
            m_running.wait();
    }
    ChunkAhead(const ChunkAhead &) = delete;
    ChunkAhead &operator=(const ChunkAhead &) = delete;

    void start(QByteArray sealed, QByteArray context, std::uint32_t count)
    {
        m_running = std::async(std::launch::async, [this, sealed = std::move(sealed), context = std::move(context), count]() -> Payload {
            const StopWatch watch;
            auto payload = OpenedPayload::open(m_key, context, sealed, count);
            m_openSeconds += watch.seconds();
            if (!payload)
                return failFrom(payload);
            auto shared = std::make_shared<OpenedPayload>(std::move(*payload));
            if (m_digest) {
                for (const objects::OperationView &operation : shared->operations())
                    m_digest->add(operation.record);
            }
            return shared;
        });
    }
    [[nodiscard]] Payload take() { return m_running.get(); }
    /// Of the second core; only between take() and start().
    [[nodiscard]] double openSeconds() const { return m_openSeconds; }

private:
    const crypto::SecretBytes &m_key;
    objects::BucketDigest *m_digest;
    std::future<Payload> m_running;
    double m_openSeconds = 0;
};

base::Result<GatheredFeed> SnapshotGather::gather(const Verified<SnapshotManifest> &manifest, std::uint32_t feed,
                                                  const HashRange &range, bool withDigest, const Tick &tick)
{
    const auto key = FeedStore(m_database).channelKey(manifest->feed, manifest->epoch);
    if (!key)
        return failFrom(key);
    GatheredFeed out;
    out.buckets = std::make_shared<objects::BucketDigest>();
    const StopWatch watch;
    ChunkAhead ahead(*key, withDigest ? out.buckets.get() : nullptr);
    const qsizetype chunks = manifest->chunks.size();
    if (chunks > 0) {
        if (const auto started = start(ahead, manifest, 0); !started)
            return failFrom(started);
    }
    for (qsizetype chunk = 0; chunk < chunks; ++chunk) {
        const auto payload = ahead.take();
        if (!payload)
            return failFrom(payload);
        m_payloads.push_back(*payload);
        if (chunk + 1 < chunks) {
            if (const auto started = start(ahead, manifest, chunk + 1); !started)
                return failFrom(started);
        }
        if (const auto taken = take(**payload, manifest->feed.owner, feed, range, out); !taken)
            return failFrom(taken);
        if (!tick((*payload)->operations().size()))
            return fail(ErrorCode::Cancelled);
    }
    out.digest = out.buckets->digest();
    m_openSeconds += ahead.openSeconds();
    m_gatherSeconds += watch.seconds();
    platform::crashPoint("verify");
    return out;
}

void SnapshotGather::clear()
{
    m_rows.clear();
    m_payloads.clear();
    m_numbers.clear();
}

base::Status SnapshotGather::start(ChunkAhead &ahead, const Verified<SnapshotManifest> &manifest, qsizetype chunk)
{
    const objects::SnapshotChunk &expected = manifest->chunks[chunk];
    auto sealed = StagingStore(m_database).chunk(manifest->feed, expected.sha256);
    if (!sealed)
        return failFrom(sealed);
    ahead.start(std::move(*sealed), objects::chunkContext(manifest->feed, manifest->sequence, manifest->epoch, static_cast<std::uint32_t>(chunk)),
                expected.count);
    return {};
}

base::Status SnapshotGather::take(const OpenedPayload &payload, const base::CountryCode &owner, std::uint32_t feed,
                                  const HashRange &range, GatheredFeed &out)
{
    for (const objects::OperationView &operation : payload.operations()) {
        const auto index = static_cast<std::uint32_t>(out.count++);
        if (operation.kind != objects::OperationKind::Put)
            return fail(ErrorCode::WrongFieldType, u"a snapshot holds records only"_s);
        const auto kind = alerts::recordKind(operation.record);
        if (!kind)
            return failFrom(kind);
        if (*kind == RecordKind::Alert) {
            if (const auto taken = takeAlert(operation.record, owner, feed, range, index); !taken)
                return taken;
            continue;
        }
        if (*kind != RecordKind::ListedPerson)
            return fail(ErrorCode::WrongFieldType, u"a snapshot holds records only"_s);
        // Persons are few; each is read whole, in the pass that starts at the first hash.
        if (range.from != 0)
            continue;
        const auto person = alerts::decodeListedPerson(operation.record);
        if (!person)
            return failFrom(person);
        if (person->owner != owner)
            return fail(ErrorCode::ForeignOwner, u"person under another desk's name"_s, {person->owner.text(), owner.text()});
        out.persons.push_back({person->id, operation.record, index});
    }
    return {};
}

base::Status SnapshotGather::takeAlert(QByteArrayView record, const base::CountryCode &owner, std::uint32_t feed,
                                       const HashRange &range, std::uint32_t index)
{
    const auto row = readRecordRow(m_hash, record);
    if (!row)
        return failFrom(row);
    if (const auto owned = alerts::checkOwnership(row->key, owner); !owned)
        return owned;
    if (row->hash < range.from || row->hash >= range.until)
        return {};
    BulkRow bulk{row->hash, row->skeletonHash, m_packer.pack(*row), record, index, feed, !row->key.blankToUtf8.isEmpty()};
    // The row's own buffer ends here; a number that is printed in its normal form stands in the record.
    if (row->key.numberUtf8 == row->number.view())
        bulk.columns.number = row->key.numberUtf8;
    else
        bulk.columns.number = m_numbers.emplace_back(row->number.view().toByteArray());
    m_rows.push_back(bulk);
    return {};
}

} // namespace countersign::store
