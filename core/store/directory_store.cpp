#include "core/store/directory_store.h"

#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/joined_transaction.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using database::Statement;

namespace {

constexpr QLatin1StringView kEntries("SELECT bytes FROM directory_log ORDER BY position");
constexpr QLatin1StringView kSize("SELECT count(*) FROM directory_log");
constexpr QLatin1StringView kAppend("INSERT INTO directory_log(position, bytes) VALUES(?, ?)");
constexpr QLatin1StringView kCheckpoint("SELECT bytes FROM directory_checkpoint");
constexpr QLatin1StringView kSetCheckpoint(
    "INSERT INTO directory_checkpoint(id, bytes) VALUES(1, ?) ON CONFLICT(id) DO UPDATE SET bytes = excluded.bytes");

} // namespace

base::Result<QList<QByteArray>> DirectoryStore::entries()
{
    auto read = Statement::prepare(m_database, kEntries);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    QList<QByteArray> entries;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return entries;
        entries.append(read->bytes(0));
    }
}

base::Result<std::uint64_t> DirectoryStore::size()
{
    auto read = Statement::prepare(m_database, kSize);
    if (!read)
        return failFrom(read);
    const auto row = read->runForRow();
    if (!row)
        return failFrom(row);
    const qint64 count = read->integer(0);
    read->finish();
    return static_cast<std::uint64_t>(count);
}

base::Status DirectoryStore::append(std::uint64_t from, const QList<QByteArray> &entries, QByteArrayView checkpoint)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto present = size();
    if (!present)
        return failFrom(present);
    if (*present != from)
        return base::fail(base::ErrorCode::DirectoryDiffers, u"appended at another size"_s);
    auto append = Statement::prepare(m_database, kAppend);
    if (!append)
        return failFrom(append);
    for (const QByteArray &entry : entries) {
        if (const auto run = append->bind(static_cast<qint64>(from++)).bind(entry).run(); !run)
            return run;
    }
    auto set = Statement::prepare(m_database, kSetCheckpoint);
    if (!set)
        return failFrom(set);
    if (const auto run = set->bind(checkpoint.toByteArray()).run(); !run)
        return run;
    return transaction->commit();
}

base::Result<QByteArray> DirectoryStore::checkpoint()
{
    auto read = Statement::prepare(m_database, kCheckpoint);
    if (!read)
        return failFrom(read);
    const auto row = read->runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return QByteArray();
    QByteArray bytes = read->bytes(0);
    read->finish();
    return bytes;
}

} // namespace countersign::store
