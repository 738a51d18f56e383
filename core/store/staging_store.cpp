#include "core/store/staging_store.h"

#include "core/crypto/hash.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/platform/crash_point.h"
#include "core/store/feed_store.h"
#include "core/store/joined_transaction.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;

namespace {

constexpr QLatin1StringView kStaged("SELECT sha256 FROM staged_chunk WHERE feed = ?");
constexpr QLatin1StringView kStage("INSERT INTO staged_chunk(feed, sha256, bytes) VALUES(?, ?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kChunk("SELECT bytes FROM staged_chunk WHERE feed = ? AND sha256 = ?");
constexpr QLatin1StringView kDrop("DELETE FROM staged_chunk WHERE feed = ? AND sha256 = ?");

} // namespace

base::Result<QSet<base::Digest>> StagingStore::staged(const objects::FeedName &feed)
{
    const auto record = FeedStore(m_database).find(feed);
    if (!record)
        return failFrom(record);
    QSet<base::Digest> hashes;
    if (!*record)
        return hashes;
    auto read = Statement::prepare(m_database, kStaged);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind((*record)->row).run(); !run)
        return failFrom(run);
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return hashes;
        if (const auto hash = base::Digest::fromBytes(read->bytes(0)))
            hashes.insert(*hash);
    }
}

base::Status StagingStore::stage(const objects::FeedName &feed, const base::Digest &sha256, QByteArrayView sealed)
{
    if (crypto::sha256(sealed) != sha256)
        return fail(ErrorCode::ChunkMismatch, u"chunk is not the one asked for"_s, {feed.owner.text()});
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto record = FeedStore(m_database).ensure(feed);
    if (!record)
        return failFrom(record);
    auto stage = Statement::prepare(m_database, kStage);
    if (!stage)
        return failFrom(stage);
    const QByteArray bytes = QByteArray::fromRawData(sealed.data(), sealed.size());
    if (const auto run = stage->bind(record->row).bind(sha256.toBytes()).bind(bytes).run(); !run)
        return run;
    platform::crashPoint("download");
    return transaction->commit();
}

base::Result<QByteArray> StagingStore::chunk(const objects::FeedName &feed, const base::Digest &sha256)
{
    const auto record = FeedStore(m_database).find(feed);
    if (!record)
        return failFrom(record);
    auto read = Statement::prepare(m_database, kChunk);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(*record ? (*record)->row : 0).bind(sha256.toBytes()).runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return fail(ErrorCode::NothingFound, u"chunk is not staged"_s, {feed.owner.text()});
    QByteArray bytes = read->bytes(0);
    read->finish();
    return bytes;
}

base::Status StagingStore::keepOnly(const objects::FeedName &feed, const QSet<base::Digest> &wanted)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto record = FeedStore(m_database).ensure(feed);
    if (!record)
        return failFrom(record);
    const auto here = staged(feed);
    if (!here)
        return failFrom(here);
    auto drop = Statement::prepare(m_database, kDrop);
    if (!drop)
        return failFrom(drop);
    for (const base::Digest &hash : *here) {
        if (wanted.contains(hash))
            continue;
        if (const auto run = drop->bind(record->row).bind(hash.toBytes()).run(); !run)
            return run;
    }
    return transaction->commit();
}

} // namespace countersign::store
