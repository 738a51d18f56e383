#include "feed_author.h"
#include "json_peer.h"
#include "sample_feed.h"

#include "core/crypto/secret_bytes.h"
#include "core/database/database.h"
#include "core/database/migrations.h"
#include "core/database/statement.h"
#include "core/store/alert_listing.h"
#include "core/store/alert_store.h"
#include "core/store/feed_applier.h"
#include "core/store/feed_store.h"
#include "core/store/staging_store.h"
#include "core/store/stop_watch.h"
#include "core/store/store_schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

/// first_sync_bench [ALERTS] [--no-peer]: goals 5 and 12 of the performance goals. Seals a
/// real snapshot a desk with a real desk key and loads all of them into an empty vault's
/// database; then loads the same records the ordinary way.
namespace countersign::bench {

using namespace Qt::StringLiterals;
using testing::FeedAuthor;

namespace {

constexpr qsizetype kRecordsAChunk = 18'000;

template<typename T>
T need(base::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(base::codeText(result.error().code)), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

struct SealedFeed
{
    std::unique_ptr<FeedAuthor> author;
    QByteArray manifest;                     ///< Signed bytes, verified again inside the measured time
    QList<QByteArray> chunks;
};

struct Wire
{
    qint64 sealed = 0, json = 0, cbor = 0;
};

SealedFeed sealFeed(const base::CountryCode &desk, quint64 count, Wire &wire)
{
    SealedFeed feed{std::make_unique<FeedAuthor>(desk), {}, {}};
    FeedAuthor &author = *feed.author;
    author.sequence = 1;
    author.last.bytes.fill(1);
    objects::SnapshotManifest manifest;
    manifest.feed = author.feed;
    manifest.sequence = 1;
    manifest.batch = author.last;
    manifest.epoch = 1;
    manifest.count = count;
    objects::BucketDigest digest;
    for (quint64 from = 0; from < count; from += kRecordsAChunk) {
        QList<QByteArray> records;
        QList<objects::OperationView> views;
        for (quint64 i = from; i < std::min<quint64>(count, from + kRecordsAChunk); ++i) {
            const auto record = sampleAlert(desk, i);
            records.append(alerts::encode(record));
            wire.json += compactJson(record).size() + 1;
            wire.cbor += records.last().size();
        }
        for (const QByteArray &record : std::as_const(records)) {
            views.append({objects::OperationKind::Put, record});
            digest.add(record);
        }
        const auto index = static_cast<std::uint32_t>(feed.chunks.size());
        const QByteArray sealed = need(objects::sealPayload(author.channelKey, objects::chunkContext(author.feed, 1, 1, index), views));
        manifest.chunks.append({crypto::sha256(sealed), static_cast<std::uint64_t>(sealed.size()), static_cast<std::uint32_t>(views.size())});
        feed.chunks.append(sealed);
        wire.sealed += sealed.size();
    }
    manifest.digest = digest.digest();
    feed.manifest = objects::Signed::make(objects::ObjectType::SnapshotManifest, manifest.encodeBody(), {&author.key}).bytes();
    wire.sealed += feed.manifest.size();
    return feed;
}

database::Database openNew(const QString &path)
{
    database::OpenOptions options;
    options.create = true;
    options.cacheMebibytes = 64;
    return need(database::Database::open(path, crypto::SecretBytes::random(32), options));
}

qint64 pages(database::Database &database, const char *pragma)
{
    auto ask = need(database::Statement::prepare(database, QLatin1StringView(pragma)));
    need(ask.runForRow());
    const qint64 value = ask.integer(0);
    ask.finish();
    return value;
}

qint64 bytesUsed(database::Database &database)
{
    return 4096 * (pages(database, "PRAGMA page_count") - pages(database, "PRAGMA freelist_count"));
}

double loadOurs(database::Database &database, const std::vector<SealedFeed> &feeds, const store::NumberHash &hash)
{
    store::StopWatch total;
    store::StopWatch watch;
    QList<store::SnapshotToApply> snapshots;
    store::FeedStore known(database);
    store::StagingStore staging(database);
    for (const SealedFeed &feed : feeds) {
        need(known.keepChannel(feed.author->descriptor(), feed.author->channelKey));
        const auto object = need(objects::Signed::decode(feed.manifest));
        snapshots.append({need(objects::verify<objects::SnapshotManifest>(object, {feed.author->key.publicKey()}))});
        for (qsizetype i = 0; i < feed.chunks.size(); ++i)
            need(staging.stage(feed.author->feed, snapshots.last().manifest->chunks[i].sha256, feed.chunks[i]));
    }
    const double staged = watch.lap();
    store::FeedApplier applier(database, hash.clone());
    for (const store::SnapshotOutcome &outcome : need(applier.applySnapshots(snapshots, base::fromMillis(1'772'000'000'000))))
        static_cast<void>(need(outcome.result));
    const double all = total.seconds();
    const store::ApplyCosts &costs = applier.lastCosts();
    const double named = staged + costs.gatherSeconds + costs.sortSeconds + costs.insertSeconds + costs.skeletonSeconds + costs.commitSeconds;
    std::printf("  stage (durable) %.2f  gather on two cores %.2f (of which open, decompress, codec %.2f)  sort %.2f  insert %.2f  "
                "skeletons %.2f  commit %.2f  other %.2f\n",
                staged, costs.gatherSeconds, costs.openSeconds, costs.sortSeconds, costs.insertSeconds, costs.skeletonSeconds,
                costs.commitSeconds, all - named);
    return all;
}

double loadPeer(database::Database &database, quint64 perDesk)
{
    JsonPeer peer(database);
    for (const base::CountryCode &desk : desks()) {
        for (quint64 from = 0; from < perDesk; from += kRecordsAChunk) {
            QByteArray json = "[";
            for (quint64 i = from; i < std::min<quint64>(perDesk, from + kRecordsAChunk); ++i)
                json += (i > from ? "," : "") + compactJson(sampleAlert(desk, i));
            peer.load(json + "]");
        }
    }
    peer.commit();
    std::printf("  parse %.2f  insert %.2f  commit %.2f\n", peer.costs().parseSeconds, peer.costs().insertSeconds, peer.costs().commitSeconds);
    return peer.costs().total();
}

void timePages(database::Database &database)
{
    store::AlertListing listing(database);
    store::ListingFilter filter;
    const auto time = [&](const char *what) {
        const store::StopWatch watch;
        const auto page = need(listing.page(filter, 0, 100));
        std::printf("  %s: %.1f ms (%lld of %lld)\n", what, watch.seconds() * 1000, page.matching, page.all);
    };
    time("alerts page, first after a change");
    filter.sortBy = store::ListingColumn::Number;
    time("another order");
    filter.categories = {alerts::Category::Stolen};
    time("filter by category");
    filter.text = u"A123"_s;
    time("search by part of a number");
}

void run(quint64 alertsWanted, bool withPeer)
{
    const quint64 perDesk = alertsWanted / static_cast<quint64>(desks().size());
    const quint64 count = perDesk * static_cast<quint64>(desks().size());
    Wire wire;
    std::vector<SealedFeed> feeds;
    for (const base::CountryCode &desk : desks())
        feeds.push_back(sealFeed(desk, perDesk, wire));
    const double each = static_cast<double>(count);
    std::printf("%llu alerts of %lld desks\n", count, static_cast<long long>(desks().size()));
    std::printf("wire: %.1f B an alert sealed, %.1f B CBOR, %.1f B compact JSON: %.3f of JSON (goal 12: <= 0.15)\n",
                static_cast<double>(wire.sealed) / each, static_cast<double>(wire.cbor) / each, static_cast<double>(wire.json) / each,
                static_cast<double>(wire.sealed) / static_cast<double>(wire.json));

    const QTemporaryDir folder;
    database::Database ours = openNew(folder.filePath(u"ours.db"_s));
    static_cast<void>(need(database::migrate(ours, store::schemaFolder())));
    const store::NumberHash hash(crypto::SecretBytes::random(16));
    std::printf("ours, seconds:\n");
    const double seconds = loadOurs(ours, feeds, hash);
    std::printf("  total %.2f (%.0f alerts a second)\n", seconds, each / seconds);
    std::printf("database: %.1f B an alert\n", static_cast<double>(bytesUsed(ours)) / each);
    timePages(ours);
    if (!withPeer)
        return;
    database::Database theirs = openNew(folder.filePath(u"peer.db"_s));
    std::printf("QJsonDocument and prepared QSqlQuery into two indexes, seconds:\n");
    const double peer = loadPeer(theirs, perDesk);
    std::printf("  total %.2f\ndatabase: %.1f B an alert\nratio: %.2f times faster (goal 5 at 3 M: >= 5)\n", peer,
                static_cast<double>(bytesUsed(theirs)) / each, peer / seconds);
}

} // namespace
} // namespace countersign::bench

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (!countersign::crypto::initialise())
        return 1;
    const QStringList arguments = application.arguments();
    const quint64 count = arguments.size() > 1 ? arguments[1].toULongLong() : 100'000;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    countersign::bench::run(std::max<quint64>(count, 1000), !arguments.contains(QStringLiteral("--no-peer")));
    return 0;
}
