#include "core/database/backup.h"

#include "core/database/database.h"
#include "core/database/sqlite_error.h"
#include "core/database/transaction.h"
#include "core/platform/durable_file.h"

#include <QFile>

#include <memory>

#include <sqlite3.h>

namespace countersign::database {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

namespace {

constexpr int kPagesAStep = 2048; // 8 MiB: about 10 ms between two looks at the stop token

struct FinishBackup
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

base::Status copyPages(sqlite3 *from, sqlite3 *to, const QString &target, const std::stop_token &stop,
                       const std::function<void(int, int)> &progress)
{
    const std::unique_ptr<sqlite3_backup, FinishBackup> backup(sqlite3_backup_init(to, "main", from, "main"));
    if (!backup)
        return tl::unexpected(sqliteError(sqlite3_errcode(to), target));
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, u"backup"_s);
        const int step = sqlite3_backup_step(backup.get(), kPagesAStep);
        if (progress) {
            const int total = sqlite3_backup_pagecount(backup.get());
            progress(total - sqlite3_backup_remaining(backup.get()), total);
        }
        if (step == SQLITE_DONE)
            return {};
        if (step != SQLITE_OK)
            return tl::unexpected(sqliteError(step, target));
    }
}

base::Status copyInto(Database &database, const crypto::SecretBytes &key32, const QString &path,
                      const std::stop_token &stop, const std::function<void(int, int)> &progress)
{
    auto copy = Database::open(path, key32, {.create = true, .cacheMebibytes = 8});
    if (!copy)
        return failFrom(copy);
    // The read transaction keeps one state: without it a writer would make the copy start again.
    auto state = Transaction::begin(database, Transaction::Kind::Read);
    if (!state)
        return failFrom(state);
    if (const auto seen = database.execute("SELECT count(*) FROM sqlite_schema"_L1); !seen)
        return seen;
    if (const auto copied = copyPages(database.native(), copy->native(), path, stop, progress); !copied)
        return copied;
    return copy->checkpoint();
}

void removeWithLogs(const QString &path)
{
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + end);
}

} // namespace

base::Status backUpTo(Database &database, const crypto::SecretBytes &key32, const QString &target,
                      std::stop_token stop, const std::function<void(int, int)> &progress)
{
    const QString unfinished = target + u".unfinished"_s;
    removeWithLogs(unfinished);
    if (const auto copied = copyInto(database, key32, unfinished, stop, progress); !copied) {
        removeWithLogs(unfinished);
        return copied;
    }
    if (const auto synced = platform::syncFile(unfinished); !synced)
        return synced;
    return platform::renameDurably(unfinished, target);
}

} // namespace countersign::database
