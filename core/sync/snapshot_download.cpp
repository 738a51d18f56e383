#include "core/sync/run_state.h"

#include "core/store/staging_store.h"

#include <algorithm>

namespace countersign::sync {

using base::ErrorCode;
using objects::SnapshotManifest;
using objects::Verified;
using namespace Qt::StringLiterals;

namespace {

using ManifestPtr = std::shared_ptr<const Verified<SnapshotManifest>>;

base::Result<ManifestPtr> readManifest(const DeskIdentity &identity, const ListedFeed &feed, const QByteArray &bytes)
{
    const auto object = objects::Signed::decode(bytes);
    if (!object)
        return base::failFrom(object);
    auto manifest = objects::verify<SnapshotManifest>(*object, identity.directory.deskSigningKeys(feed.name.owner));
    if (!manifest)
        return base::failFrom(manifest);
    const SnapshotManifest &said = manifest->value();
    if (said.feed != feed.name)
        return base::fail(ErrorCode::SequenceFork, u"snapshot of another feed"_s);
    if (said.sequence > feed.head->sequence)
        return base::fail(ErrorCode::PortalWentBack,
                          u"snapshot %1 beyond head %2"_s.arg(said.sequence).arg(feed.head->sequence));
    const bool sameEnd = said.sequence == feed.head->sequence;
    if (sameEnd &&
        (said.batch != feed.head->batch || said.count != feed.head->count || said.digest != feed.head->digest))
        return base::fail(ErrorCode::SequenceFork, u"snapshot and head contradict each other"_s);
    for (const objects::SnapshotChunk &chunk : said.chunks) {
        if (chunk.size > static_cast<std::uint64_t>(objects::protocol::kMaxChunk))
            return base::fail(ErrorCode::TooLarge, u"snapshot chunk"_s);
    }
    return std::make_shared<const Verified<SnapshotManifest>>(std::move(*manifest));
}

/// Chunks that are still to be fetched; drops those of an older snapshot.
base::Result<QList<objects::SnapshotChunk>> missingChunks(Stores &stores, const Verified<SnapshotManifest> &manifest)
{
    store::StagingStore staging(stores.database());
    QSet<base::Digest> wanted;
    for (const objects::SnapshotChunk &chunk : manifest->chunks)
        wanted.insert(chunk.sha256);
    if (const auto kept = staging.keepOnly(manifest->feed, wanted); !kept)
        return base::failFrom(kept);
    const auto here = staging.staged(manifest->feed);
    if (!here)
        return base::failFrom(here);
    QList<objects::SnapshotChunk> missing;
    for (const objects::SnapshotChunk &chunk : manifest->chunks) {
        if (!here->contains(chunk.sha256))
            missing.append(chunk);
    }
    return missing;
}

QCoro::Task<base::Status> stageChunks(RunStatePtr state, ManifestPtr manifest)
{
    const objects::FeedName name = (*manifest)->feed;
    auto look = [manifest](Stores &stores) { return missingChunks(stores, *manifest); };
    const auto missing = co_await state->parts.writer->run(std::move(look));
    if (!missing)
        co_return base::failFrom(missing);
    qint64 total = 0;
    qint64 left = 0;
    for (const objects::SnapshotChunk &chunk : (*manifest)->chunks)
        total += static_cast<qint64>(chunk.size);
    for (const objects::SnapshotChunk &chunk : *missing)
        left += static_cast<qint64>(chunk.size);
    qint64 done = total - left;
    for (const objects::SnapshotChunk &chunk : *missing) {
        if (state->isStopped())
            co_return base::fail(ErrorCode::Cancelled);
        state->report(RunPhase::Downloading, name.owner.text(), done, total);
        std::function<void(qint64)> received = [state, name, done, total](qint64 bytes) {
            state->report(RunPhase::Downloading, name.owner.text(), done + bytes, total);
        };
        const auto sealed =
            co_await state->parts.client->chunk(name, chunk.sha256, state->parts.stop, std::move(received));
        if (!sealed)
            co_return base::failFrom(sealed);
        if (static_cast<std::uint64_t>(sealed->size()) != chunk.size)
            co_return base::fail(ErrorCode::ChunkMismatch, u"size"_s);
        const QByteArray bytes = *sealed;
        const base::Digest sha256 = chunk.sha256;
        auto stage = [name, sha256, bytes](Stores &stores) -> base::Status {
            auto staged = store::StagingStore(stores.database()).stage(name, sha256, bytes);
            return staged;
        };
        const auto staged = co_await state->parts.writer->run(std::move(stage));
        if (!staged)
            co_return staged;
        done += bytes.size();
    }
    state->report(RunPhase::Downloading, name.owner.text(), total, total);
    co_return base::Status{};
}

QCoro::Task<base::Result<ManifestPtr>> fetchSnapshot(RunStatePtr state, qsizetype index)
{
    const ListedFeed feed = state->feeds.at(index);
    const auto bytes = co_await state->parts.client->snapshot(feed.name, state->parts.stop);
    if (!bytes)
        co_return base::failFrom(bytes);
    const auto manifest = readManifest(*state->identity, feed, *bytes);
    if (!manifest)
        co_return base::failFrom(manifest);
    const auto staged = co_await stageChunks(state, *manifest);
    if (!staged)
        co_return base::failFrom(staged);
    co_return *manifest;
}

/// Progress of a job on the writer's thread, shown on the thread that runs the coroutines.
store::ApplyProgress progressTo(RunStatePtr state, QString feed)
{
    auto *const here = new QObject;
    const std::shared_ptr<QObject> owner(here, [](QObject *object) { object->deleteLater(); });
    return [state, feed, owner](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            owner.get(), [state, feed, done, total] { state->report(RunPhase::Applying, feed, done, total); },
            Qt::QueuedConnection);
    };
}

QCoro::Task<base::Status> applyStaged(RunStatePtr state, QList<ManifestPtr> manifests)
{
    state->report(RunPhase::Applying);
    const auto now = state->now();
    const auto progress = progressTo(state, {});
    const std::stop_token stop = state->parts.stop;
    auto apply = [manifests, now, stop, progress](Stores &stores) -> base::Result<QList<store::SnapshotOutcome>> {
        QList<store::SnapshotToApply> all;
        for (const ManifestPtr &manifest : manifests)
            all.append(store::SnapshotToApply{*manifest});
        return stores.applier().applySnapshots(all, now, stop, progress);
    };
    const auto outcomes = co_await state->parts.writer->run(std::move(apply));
    if (!outcomes)
        co_return base::failFrom(outcomes);
    for (const store::SnapshotOutcome &outcome : *outcomes) {
        if (!outcome.result) {
            ++state->outcome.quarantined;
            state->remark(outcome.feed, outcome.result.error());
            state->feeds.removeIf([&](const ListedFeed &feed) { return feed.name == outcome.feed; });
            continue;
        }
        state->outcome.added += outcome.result->added;
        for (ListedFeed &feed : state->feeds) {
            if (feed.name == outcome.feed)
                feed.held.sequence = outcome.result->sequence;
        }
    }
    co_return base::Status{};
}

} // namespace

QCoro::Task<base::Status> takeSnapshots(RunStatePtr state)
{
    QList<ManifestPtr> ready;
    for (qsizetype i = 0; i < state->feeds.size();) {
        const ListedFeed feed = state->feeds.at(i);
        if (feed.held.sequence > 0 || feed.snapshotSequence == 0) {
            ++i;
            continue;
        }
        const auto manifest = co_await fetchSnapshot(state, i);
        if (!manifest) {
            if (endsRun(manifest.error()))
                co_return base::failFrom(manifest);
            state->remark(feed.name, manifest.error());
            state->feeds.removeAt(i);
            continue;
        }
        ready.append(*manifest);
        ++i;
    }
    if (ready.isEmpty())
        co_return base::Status{};
    state->report(RunPhase::Verifying);
    const auto applied = co_await applyStaged(state, ready);
    co_return applied;
}

} // namespace countersign::sync
