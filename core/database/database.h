#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

struct sqlite3;

namespace countersign::database {

enum class Dialect { Sqlite, PostgreSql };

struct OpenOptions
{
    bool create = false;       ///< make the file where there is none; otherwise a missing one is refused
    bool readOnly = false;
    int cacheMebibytes = 64;   ///< of this connection
    int busyMilliseconds = 10000;
};

struct LogGrowth; // how far the write-ahead log has grown

/// One connection to an encrypted SQLite file, for the thread that opened it. Opening fails
/// closed: before anything is written the SQLite in the process must be the SQLCipher that
/// was built with this program, and the schema must be readable under the key.
/// Statements and transactions on it end before it does. Movable within its thread.
class Database
{
public:
    /// `key32` is the raw key (no stretching happens). Errors: CipherMissing, DatabasePlainText,
    /// DatabaseKeyWrong, DatabaseTruncated, DatabaseDamaged (args: file), DatabaseFull,
    /// DatabaseFailed. In none of them is the file changed.
    [[nodiscard]] static base::Result<Database> open(const QString &path, const crypto::SecretBytes &key32,
                                                     const OpenOptions &options = {});

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] Dialect dialect() const { return Dialect::Sqlite; }
    [[nodiscard]] QString path() const { return m_path; }
    /// For Statement and for Qt models; not to be kept.
    [[nodiscard]] QSqlDatabase handle() const { return m_handle; }
    /// For hot loops that speak SQLite's own C interface. Owned by the connection.
    [[nodiscard]] sqlite3 *native() const { return m_native; }

    /// One or several statements without parameters and rows: DDL, pragmas.
    [[nodiscard]] base::Status execute(QLatin1StringView sql);
    [[nodiscard]] base::Status execute(const QByteArray &sql);

    /// Moves what the write-ahead log holds into the file and empties the log.
    [[nodiscard]] base::Status checkpoint();
    /// The same without waiting for anybody and without cutting the file: what a reader still
    /// needs stays. After a very large commit the log is left for this, called on a thread whose
    /// time nobody waits for; if it never comes, a later commit does the work.
    [[nodiscard]] base::Status moveLog();

    /// Reads every page (its authentication code first) and the structure over it.
    /// DatabaseDamaged (args: file) with the number of faults in `detail`.
    [[nodiscard]] base::Status checkIntegrity();

    void close();

private:
    Database();
    QSqlDatabase m_handle;
    QString m_name;
    QString m_path;
    sqlite3 *m_native = nullptr;
    std::unique_ptr<LogGrowth> m_log;
};

} // namespace countersign::database
