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

namespace {

/// The digest of chunk after chunk, one at a time on a thread of its own.
class DigestAside
{
public:
    explicit DigestAside(std::shared_ptr<objects::BucketDigest> buckets) : m_buckets(std::move(buckets)) {}
    void add(std::shared_ptr<OpenedPayload> payload)
    {
        wait();
        m_running = std::async(std::launch::async, [buckets = m_buckets, payload] {
            for (const objects::OperationView &operation : payload->operations())
                buckets->add(operation.record);
        });
    }
    void wait()
    {
        if (m_running.valid())
            m_running.get();
    }

private:
    std::shared_ptr<objects::BucketDigest> m_buckets;
    std::future<void> m_running;
};

} // namespace

base::Result<GatheredFeed> SnapshotGather::gather(const Verified<SnapshotManifest> &manifest, std::uint32_t feed,
                                                  const HashRange &range, bool withDigest, const Tick &tick)
{
    const auto key = FeedStore(m_database).channelKey(manifest->feed, manifest->epoch);
    if (!key)
        return failFrom(key);
    GatheredFeed out;
    out.buckets = std::make_shared<objects::BucketDigest>();
    DigestAside digest(out.buckets);
    for (qsizetype chunk = 0; chunk < manifest->chunks.size(); ++chunk) {
        StopWatch watch;
        const auto payload = open(manifest, *key, chunk);
        m_openSeconds += watch.lap();
        if (!payload)
            return failFrom(payload);
        if (withDigest)
            digest.add(*payload);
        const auto taken = take(**payload, manifest->feed.owner, feed, range, out);
        m_prepareSeconds += watch.lap();
        if (!taken)
            return failFrom(taken);
        m_payloads.push_back(*payload);
        if (!tick((*payload)->operations().size()))
            return fail(ErrorCode::Cancelled);
    }
    const StopWatch watch;
    digest.wait();
    out.digest = out.buckets->digest();
    m_prepareSeconds += watch.seconds();
    platform::crashPoint("verify");
    return out;
}

void SnapshotGather::clear()
{
    m_rows.clear();
    m_payloads.clear();
    m_numbers.clear();
}

base::Result<std::shared_ptr<OpenedPayload>> SnapshotGather::open(const Verified<SnapshotManifest> &manifest,
                                                                  const crypto::SecretBytes &key, qsizetype chunk)
{
    const objects::SnapshotChunk &expected = manifest->chunks[chunk];
    const auto sealed = StagingStore(m_database).chunk(manifest->feed, expected.sha256);
    if (!sealed)
        return failFrom(sealed);
    const QByteArray context = objects::chunkContext(manifest->feed, manifest->sequence, manifest->epoch,
                                                     static_cast<std::uint32_t>(chunk));
    auto payload = OpenedPayload::open(key, context, *sealed, expected.count);
    if (!payload)
        return failFrom(payload);
    return std::make_shared<OpenedPayload>(std::move(*payload));
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
