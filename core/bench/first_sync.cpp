#include "core/bench/indexed_peer.h"
#include "core/bench/json_peer.h"
#include "core/bench/sample_alerts.h"
#include "core/bench/sealed_feeds.h"
#include "core/bench/sync_bench.h"
#include "core/crypto/secret_bytes.h"
#include "core/database/database.h"
#include "core/database/migrations.h"
#include "core/database/statement.h"
#include "core/store/feed_applier.h"
#include "core/store/stop_watch.h"
#include "core/store/search_tokenizer.h"
#include "core/store/store_schema.h"

#include <QTemporaryDir>

#include <algorithm>
#include <vector>

namespace countersign::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kPeerChunk = 18'000;

base::Result<database::Database> openNew(const QString &path)
{
    database::OpenOptions options;
    options.create = true;
    options.cacheMebibytes = 64;
    return database::Database::open(path, crypto::SecretBytes::random(32), options);
}

base::Result<qint64> pragma(database::Database &database, QLatin1StringView sql)
{
    auto ask = database::Statement::prepare(database, sql);
    if (!ask)
        return base::failFrom(ask);
    if (const auto row = ask->runForRow(); !row)
        return base::failFrom(row);
    const qint64 value = ask->integer(0);
    ask->finish();
    return value;
}

/// What the file holds, pages given back not counted.
base::Result<qint64> bytesUsed(database::Database &database)
{
    const auto pages = pragma(database, "PRAGMA page_count"_L1);
    const auto unused = pragma(database, "PRAGMA freelist_count"_L1);
    if (!pages || !unused)
        return base::fail(base::ErrorCode::DatabaseFailed);
    return 4096 * (*pages - *unused);
}

struct Ours
{
    double seconds = 0;         ///< payload to queryable
    double loadSeconds = 0;     ///< of these: rows into tables, committed
    double checkpointSeconds = 0;
    qint64 bytes = 0;
};

base::Result<Ours> loadOurs(const QString &file, const std::vector<SealedFeed> &feeds, const Tell &tell)
{
    auto database = openNew(file);
    if (!database)
        return base::failFrom(database);
    if (const auto search = store::registerSearchTokenizer(*database); !search)
        return base::failFrom(search);
    if (const auto made = database::migrate(*database, store::schemaFolder()); !made)
        return base::failFrom(made);
    const store::NumberHash hash(crypto::SecretBytes::random(16));
    Ours ours;
    store::StopWatch total, watch;
    QList<store::SnapshotToApply> snapshots;
    for (const SealedFeed &feed : feeds) {
        auto staged = feed.stage(*database);
        if (!staged)
            return base::failFrom(staged);
        snapshots.append(std::move(*staged));
    }
    const double staged = watch.lap();
    store::FeedApplier applier(*database, hash.clone());
    const auto outcomes = applier.applySnapshots(snapshots, base::fromMillis(1'772'000'000'000));
    if (!outcomes)
        return base::failFrom(outcomes);
    for (const store::SnapshotOutcome &outcome : *outcomes) {
        if (!outcome.result)
            return base::failFrom(outcome.result);
    }
    ours.seconds = total.seconds();
    static_cast<void>(watch.lap());
    if (const auto moved = database->checkpoint(); !moved)
        return base::failFrom(moved);
    ours.checkpointSeconds = watch.lap();
    const store::ApplyCosts &costs = applier.lastCosts();
    ours.loadSeconds = costs.insertSeconds + costs.skeletonSeconds + costs.commitSeconds;
    const auto part = [&](const char16_t *what, double seconds) { tell(figure({}, u"  "_s + QStringView(what).toString(), seconds, u"s"_s)); };
    part(u"staged durably, signatures verified", staged);
    part(u"rows read, digests (of which opened, decompressed, checked below)", costs.gatherSeconds);
    part(u"opened, decompressed, codec checked, on the second core", costs.openSeconds);
    part(u"sorted", costs.sortSeconds);
    part(u"inserted", costs.insertSeconds);
    part(u"skeletons", costs.skeletonSeconds);
    part(u"filter built and kept", costs.filterSeconds);
    part(u"committed", costs.commitSeconds);
    part(u"rest", ours.seconds - staged - costs.gatherSeconds - costs.sortSeconds - costs.filterSeconds - ours.loadSeconds);
    part(u"write-ahead log moved into the file afterwards", ours.checkpointSeconds);
    const auto bytes = bytesUsed(*database);
    if (!bytes)
        return base::failFrom(bytes);
    ours.bytes = *bytes;
    return ours;
}

base::Result<double> loadPeer(const QString &file, quint64 perDesk, const Tell &tell)
{
    auto database = openNew(file);
    if (!database)
        return base::failFrom(database);
    // The peer commits as SQLite does by itself.
    if (const auto set = database->execute("PRAGMA wal_autocheckpoint=1000"_L1); !set)
        return base::failFrom(set);
    JsonPeer peer(*database);
    for (const base::CountryCode &desk : desks()) {
        for (quint64 from = 0; from < perDesk; from += kPeerChunk) {
            QByteArray json = "[";
            for (quint64 i = from; i < std::min<quint64>(perDesk, from + kPeerChunk); ++i)
                json += (i > from ? "," : "") + compactJson(sampleAlert(desk, i));
            peer.load(json + "]");
        }
    }
    peer.commit();
    tell(figure({}, u"  QJsonDocument parsed"_s, peer.costs().parseSeconds, u"s"_s));
    tell(figure({}, u"  prepared QSqlQuery into two indexes"_s, peer.costs().insertSeconds, u"s"_s));
    tell(figure({}, u"  committed"_s, peer.costs().commitSeconds, u"s"_s));
    return peer.costs().total();
}

} // namespace

base::Status measureFirstSync(quint64 alerts, bool withPeers, const Tell &tell)
{
    const quint64 perDesk = std::max<quint64>(1, alerts / static_cast<quint64>(desks().size()));
    const quint64 count = perDesk * static_cast<quint64>(desks().size());
    const auto each = static_cast<double>(count);
    WireSizes sizes;
    std::vector<SealedFeed> feeds;
    for (const base::CountryCode &desk : desks()) {
        auto feed = SealedFeed::make(desk, perDesk, &sizes);
        if (!feed)
            return base::failFrom(feed);
        feeds.push_back(std::move(*feed));
    }
    tell(figure({}, u"alerts"_s, each, {}));
    tell(figure({}, u"wire bytes an alert, sealed"_s, static_cast<double>(sizes.sealed) / each, u"B"_s));
    tell(atMost(u"12"_s, u"wire bytes, of compact JSON"_s, static_cast<double>(sizes.sealed) / static_cast<double>(sizes.json), u"x"_s, 0.15));
    const QTemporaryDir folder;
    const auto ours = loadOurs(folder.filePath(u"ours.db"_s), feeds, tell);
    if (!ours)
        return base::failFrom(ours);
    feeds.clear();
    tell(figure({}, u"first sync, payload to queryable"_s, ours->seconds, u"s"_s));
    tell(figure({}, u"database bytes an alert"_s, static_cast<double>(ours->bytes) / each, u"B"_s));
    if (!withPeers)
        return {};
    const auto plain = plainLoadSeconds(folder.filePath(u"layout.db"_s), count);
    if (!plain)
        return base::failFrom(plain);
    tell(figure({}, u"plain SQLite, same layout and rows: inserted and committed"_s, *plain, u"s"_s));
    tell(atLeast(u"6"_s, u"encrypted load, of plain SQLite's speed"_s, *plain / (ours->loadSeconds + ours->checkpointSeconds), u"x"_s, 0.75));
    const auto bytes = plainIndexedBytes(folder.filePath(u"plain.db"_s), count);
    if (!bytes)
        return base::failFrom(bytes);
    tell(figure({}, u"plain indexed SQLite, bytes an alert"_s, static_cast<double>(*bytes) / each, u"B"_s));
    tell(atMost(u"12"_s, u"database bytes, of plain indexed SQLite"_s, static_cast<double>(ours->bytes) / static_cast<double>(*bytes), u"x"_s, 1.2));
    const auto peer = loadPeer(folder.filePath(u"peer.db"_s), perDesk, tell);
    if (!peer)
        return base::failFrom(peer);
    tell(figure({}, u"JSON peer, payload to queryable"_s, *peer, u"s"_s));
    tell(atLeast(u"5"_s, u"first sync, times as fast as the JSON peer"_s, *peer / ours->seconds, u"x"_s, 5));
    return {};
}

} // namespace countersign::bench
