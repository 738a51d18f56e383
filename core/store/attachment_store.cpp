#include "core/store/attachment_store.h"

#include "core/crypto/hash.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/objects/case_objects.h"
#include "core/store/joined_transaction.h"

#include <algorithm>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;

namespace {

/// States of a chunk, 0009_case_log.sql.
constexpr int kUnsentState = 0;
constexpr int kReceiptState = 1;
constexpr int kLoggedState = 2;

constexpr QLatin1StringView kKeep(
    "INSERT INTO attachment_chunk(attachment, chunk, chunks, case_id, sent, sealed) VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kOne("SELECT chunks, case_id, sealed FROM attachment_chunk WHERE attachment = ? AND chunk = ?");
constexpr QLatin1StringView kAll("SELECT chunk, chunks, sealed FROM attachment_chunk WHERE attachment = ? ORDER BY chunk");
constexpr QLatin1StringView kCount("SELECT count(*), max(chunks), min(chunks) FROM attachment_chunk WHERE attachment = ?");
constexpr QLatin1StringView kDrop("DELETE FROM attachment_chunk WHERE attachment = ?");
constexpr QLatin1StringView kUnsent(
    "SELECT attachment, chunk, chunks, case_id, sealed FROM attachment_chunk WHERE sent = 0 ORDER BY id LIMIT 64");
constexpr QLatin1StringView kMarkSent("UPDATE attachment_chunk SET sent = ? WHERE attachment = ? AND chunk = ?");

base::Status insert(const database::Database &database, const StoredChunk &chunk, int sent)
{
    auto keep = Statement::prepare(database, kKeep);
    if (!keep)
        return failFrom(keep);
    return keep->bind(chunk.attachment.toBytes()).bind(chunk.index).bind(chunk.count).bind(chunk.caseId.toBytes())
        .bind(sent).bind(chunk.sealed).run();
}

} // namespace

base::Result<QList<QByteArray>> AttachmentStore::seal(const crypto::SecretBytes &key32, const base::EntityId &attachment,
                                                      QByteArrayView content)
{
    const qsizetype chunks = std::max<qsizetype>(1, (content.size() + objects::kChunkBytes - 1) / objects::kChunkBytes);
    if (chunks > static_cast<qsizetype>(objects::kMostChunks))
        return fail(ErrorCode::TooLarge, u"attachment"_s);
    QList<QByteArray> sealed;
    for (qsizetype i = 0; i < chunks; ++i) {
        const qsizetype begin = i * objects::kChunkBytes;
        const QByteArrayView plain = content.sliced(begin, std::min(objects::kChunkBytes, content.size() - begin));
        const auto one = objects::sealChunk(key32, attachment, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(chunks), plain);
        if (!one)
            return failFrom(one);
        sealed.append(*one);
    }
    return sealed;
}

base::Status AttachmentStore::keep(const base::CaseId &caseId, const base::EntityId &attachment, const QList<QByteArray> &sealed)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        const StoredChunk chunk{caseId, attachment, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(sealed.size()), sealed.at(i)};
        if (const auto kept = insert(m_database, chunk, kUnsentState); !kept)
            return kept;
    }
    return transaction->commit();
}

base::Status AttachmentStore::take(const StoredChunk &chunk)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    auto read = Statement::prepare(m_database, kOne);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(chunk.attachment.toBytes()).bind(chunk.index).runForRow();
    if (!row)
        return failFrom(row);
    if (*row) {
        const bool same = read->integer(0) == static_cast<qint64>(chunk.count) && read->bytes(1) == chunk.caseId.toBytes()
            && read->bytes(2) == chunk.sealed;
        read->finish();
        if (!same)
            return fail(ErrorCode::ChunkMismatch, u"another content of a chunk that is here"_s);
        if (const auto marked = mark(chunk.attachment, chunk.index, kLoggedState); !marked)
            return marked;
        return transaction->commit();
    }
    if (const auto kept = insert(m_database, chunk, kLoggedState); !kept)
        return kept;
    return transaction->commit();
}

base::Result<bool> AttachmentStore::isWhole(const base::EntityId &attachment)
{
    auto count = Statement::prepare(m_database, kCount);
    if (!count)
        return failFrom(count);
    const auto row = count->bind(attachment.toBytes()).runForRow();
    if (!row)
        return failFrom(row);
    const bool whole = *row && count->integer(0) > 0 && count->integer(0) == count->integer(1) && count->integer(1) == count->integer(2);
    count->finish();
    return whole;
}

base::Result<QByteArray> AttachmentStore::open(const base::EntityId &attachment, const crypto::SecretBytes &key32, const base::Digest &sha256)
{
    const auto whole = isWhole(attachment);
    if (!whole)
        return failFrom(whole);
    if (!*whole)
        return fail(ErrorCode::NothingFound, u"the content has not come yet"_s);
    auto read = Statement::prepare(m_database, kAll);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(attachment.toBytes()).run(); !run)
        return failFrom(run);
    QByteArray content;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        const auto plain = objects::openChunk(key32, attachment, static_cast<std::uint32_t>(read->integer(0)),
                                              static_cast<std::uint32_t>(read->integer(1)), read->bytes(2));
        if (!plain)
            return failFrom(plain);
        content += *plain;
    }
    if (crypto::sha256(content) != sha256)
        return fail(ErrorCode::ChunkMismatch, u"the content is another than the case says"_s);
    return content;
}

base::Status AttachmentStore::drop(const base::EntityId &attachment)
{
    auto drop = Statement::prepare(m_database, kDrop);
    if (!drop)
        return failFrom(drop);
    return drop->bind(attachment.toBytes()).run();
}

base::Result<QList<StoredChunk>> AttachmentStore::unsent(qsizetype most)
{
    auto read = Statement::prepare(m_database, kUnsent);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    QList<StoredChunk> chunks;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return chunks;
        StoredChunk chunk;
        chunk.attachment = base::EntityId::fromBytes(read->bytes(0)).value_or(base::EntityId{});
        chunk.index = static_cast<std::uint32_t>(read->integer(1));
        chunk.count = static_cast<std::uint32_t>(read->integer(2));
        chunk.caseId = base::CaseId::fromBytes(read->bytes(3)).value_or(base::CaseId{});
        chunk.sealed = read->bytes(4);
        most -= chunk.sealed.size();
        if (most < 0 && !chunks.isEmpty()) {
            read->finish();
            return chunks;
        }
        chunks.append(std::move(chunk));
    }
}

base::Status AttachmentStore::markSent(const base::EntityId &attachment, std::uint32_t index)
{
    return mark(attachment, index, kReceiptState);
}

base::Status AttachmentStore::mark(const base::EntityId &attachment, std::uint32_t index, int state)
{
    auto write = Statement::prepare(m_database, kMarkSent);
    if (!write)
        return failFrom(write);
    return write->bind(state).bind(attachment.toBytes()).bind(index).run();
}

} // namespace countersign::store
