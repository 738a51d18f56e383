#include "core/database/database.h"

#include "core/database/cipher_check.h"
#include "core/database/sqlite_error.h"
#include "core/platform/durable_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <array>
#include <atomic>
#include <cstring>
#include <utility>

#include <sqlite3.h>

namespace countersign::database {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

namespace {

constexpr qint64 kPageSize = 4096;
constexpr QByteArrayView kPlainTextMark("SQLite format 3\0", 16);

// None of these writes. Those that read the schema would meet a wrong key, whose name only
// readSchema() can tell, so they come after it.
constexpr QLatin1StringView kSettingsBeforeReading(
    // Larger pages only cost (performance.md). Sorting stays out of temporary files.
    "PRAGMA cipher_page_size=4096; PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON;"
    // Against a doctored file.
    "PRAGMA cell_size_check=ON; PRAGMA trusted_schema=OFF;");
constexpr QLatin1StringView kSettingsAfterReading("PRAGMA mmap_size=0; PRAGMA synchronous=FULL;");

QString nextConnectionName()
{
    static std::atomic<quint64> number = 0;
    return u"countersign-%1"_s.arg(++number);
}

sqlite3 *nativeHandle(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

QByteArray firstBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kPlainTextMark.size()) : QByteArray();
}

/// What can be told of the file before SQLite touches it.
base::Status checkFile(const QString &path, const OpenOptions &options)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        if (options.create && !options.readOnly)
            return platform::createPrivateFile(path);
        return fail(ErrorCode::FileUnreadable, u"database file is missing"_s, {path});
    }
    if (firstBytes(path) == kPlainTextMark)
        return fail(ErrorCode::DatabasePlainText, u"the file is a plain SQLite database"_s, {path});
    if (file.size() == 0 && options.create)
        return {};
    // A power cut may leave half a page at the end while the log still holds it whole.
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    if (file.size() < kPageSize || (file.size() % kPageSize != 0 && !hasLog))
        return fail(ErrorCode::DatabaseTruncated, u"not a whole number of pages"_s, {path});
    return {};
}

/// The key as the text x'64 hex digits' (raw-key form; bytes would be stretched once more),
/// in locked memory.
base::Status giveKey(sqlite3 *connection, const crypto::SecretBytes &key32, const QString &path)
{
    constexpr std::array kDigits{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    if (key32.size() != 32)
        return fail(ErrorCode::CryptoFailed, u"database key has the wrong size"_s);
    crypto::SecretBytes text(2 * 32 + 3);
    if (text.isEmpty())
        return fail(ErrorCode::SecretMemory, u"database key"_s);
    std::uint8_t *out = text.data();
    *out++ = 'x';
    *out++ = '\'';
    for (const std::uint8_t byte : key32.span()) {
        *out++ = static_cast<std::uint8_t>(kDigits[byte >> 4]);
        *out++ = static_cast<std::uint8_t>(kDigits[byte & 15]);
    }
    *out = '\'';
    const int keyed = sqlite3_key_v2(connection, "main", text.data(), static_cast<int>(text.size()));
    if (keyed != SQLITE_OK)
        return tl::unexpected(sqliteError(keyed, path));
    return {};
}

int runSql(sqlite3 *connection, const char *sql)
{
    return sqlite3_exec(connection, sql, nullptr, nullptr, nullptr);
}

/// Reads the schema, the first thing that needs the right key, and names what stops it.
base::Status readSchema(sqlite3 *connection, const QString &path)
{
    const int read = runSql(connection, "SELECT count(*) FROM sqlite_schema");
    if (read == SQLITE_OK)
        return {};
    if ((read & 0xff) == SQLITE_NOTADB) {
        return fail(ErrorCode::DatabaseKeyWrong, u"the first page does not open under the key"_s, {path});
    }
    if ((read & 0xff) == SQLITE_CORRUPT) {
        // SQLite compares the page count in the header with the file's length and refuses a
        // shorter file, unless writable_schema is on: only then the length is the sole fault.
        sqlite3_db_config(connection, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
        const bool onlyShort = runSql(connection, "PRAGMA schema_version") == SQLITE_OK;
        sqlite3_db_config(connection, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0, nullptr);
        if (onlyShort)
            return fail(ErrorCode::DatabaseTruncated, u"shorter than its page count"_s, {path});
    }
    base::Error error = sqliteError(read, path);
    // A page whose authentication fails surfaces as "out of memory" from the pager.
    if ((read & 0xff) == SQLITE_NOMEM || (read & 0xff) == SQLITE_ERROR)
        error.code = ErrorCode::DatabaseDamaged;
    return tl::unexpected(error);
}

/// SQLite's own mark for moving the log into the file.
constexpr int kMovePages = 1000;
/// A commit of at least this many pages (80 MB) is not held up by moving them.
constexpr int kLargePages = 20'000;
/// So many further commits may pass before one of them moves the large one.
constexpr int kGraceCommits = 64;

} // namespace

/// How far the write-ahead log has grown, for the hook that runs after each commit.
struct LogGrowth
{
    int pages = 0;
    int grace = 0;
};

namespace {

int afterCommit(void *state, sqlite3 *connection, const char *name, int pages)
{
    auto *growth = static_cast<LogGrowth *>(state);
    const int added = pages - std::exchange(growth->pages, pages);
    if (added >= kLargePages)
        growth->grace = kGraceCommits;
    else if (growth->grace > 0)
        --growth->grace;
    if (pages >= kMovePages && growth->grace == 0)
        sqlite3_wal_checkpoint_v2(connection, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return SQLITE_OK;
}

} // namespace

base::Result<Database> Database::open(const QString &path, const crypto::SecretBytes &key32, const OpenOptions &options)
{
    if (const auto library = checkLibrary(); !library)
        return failFrom(library);
    if (const auto file = checkFile(path, options); !file)
        return failFrom(file);

    Database database;
    database.m_name = nextConnectionName();
    database.m_path = path;
    database.m_handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_name);
    database.m_handle.setDatabaseName(path);
    QString driverOptions = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyMilliseconds);
    if (options.readOnly)
        driverOptions += u";QSQLITE_OPEN_READONLY"_s;
    database.m_handle.setConnectOptions(driverOptions);
    if (!database.m_handle.open())
        return tl::unexpected(driverError(database.m_handle.lastError(), path));
    database.m_native = nativeHandle(database.m_handle);
    if (!database.m_native)
        return fail(ErrorCode::CipherMissing, u"Qt's driver has no SQLite handle"_s);

    // The key goes in after the connection is known to run on SQLCipher, and the settings
    // before the first read.
    if (const auto cipher = checkCipher(database.m_handle); !cipher)
        return failFrom(cipher);
    // Errors travel as values; SQLCipher would write its own lines to the terminal.
    if (const auto quiet = database.execute("PRAGMA cipher_log_level=NONE"_L1); !quiet)
        return failFrom(quiet);
    if (const auto keyed = giveKey(database.m_native, key32, path); !keyed)
        return failFrom(keyed);
    sqlite3_extended_result_codes(database.m_native, 1);
    if (const auto set = database.execute(kSettingsBeforeReading); !set)
        return failFrom(set);
    if (const auto read = readSchema(database.m_native, path); !read)
        return failFrom(read);
    if (const auto source = checkSource(database.m_handle); !source)
        return failFrom(source);
    sqlite3_db_config(database.m_native, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    const QByteArray cache = "PRAGMA cache_size=-" + QByteArray::number(options.cacheMebibytes * 1024);
    if (const auto set = database.execute(kSettingsAfterReading).and_then([&] { return database.execute(cache); }); !set)
        return failFrom(set);
    if (options.readOnly)
        return database;

    // From here on something may be written.
    if (const auto journal = database.execute("PRAGMA journal_mode=WAL"_L1); !journal)
        return failFrom(journal);
    if (firstBytes(path) == kPlainTextMark)
        return fail(ErrorCode::DatabasePlainText, u"the first write was not encrypted"_s, {path});
    database.m_log = std::make_unique<LogGrowth>();
    sqlite3_wal_hook(database.m_native, afterCommit, database.m_log.get());
    return database;
}

Database::Database() = default;

Database::Database(Database &&other) noexcept
    : m_handle(std::exchange(other.m_handle, QSqlDatabase())), m_name(std::exchange(other.m_name, QString())),
      m_path(other.m_path), m_native(std::exchange(other.m_native, nullptr)), m_log(std::move(other.m_log))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_handle = std::exchange(other.m_handle, QSqlDatabase());
        m_name = std::exchange(other.m_name, QString());
        m_path = other.m_path;
        m_native = std::exchange(other.m_native, nullptr);
        m_log = std::move(other.m_log);
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (m_name.isEmpty())
        return;
    m_native = nullptr;
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(std::exchange(m_name, QString()));
}

base::Status Database::execute(QLatin1StringView sql)
{
    return execute(QByteArray(sql.data(), sql.size()));
}

base::Status Database::execute(const QByteArray &sql)
{
    const int done = runSql(m_native, sql.constData());
    if (done != SQLITE_OK)
        return tl::unexpected(sqliteError(done, m_path));
    return {};
}

base::Status Database::moveLog()
{
    const int done = sqlite3_wal_checkpoint_v2(m_native, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (done != SQLITE_OK && (done & 0xff) != SQLITE_BUSY && (done & 0xff) != SQLITE_LOCKED)
        return tl::unexpected(sqliteError(done, m_path));
    return {};
}

base::Status Database::checkpoint()
{
    const int done = sqlite3_wal_checkpoint_v2(m_native, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (done != SQLITE_OK)
        return tl::unexpected(sqliteError(done, m_path));
    return {};
}

} // namespace countersign::database
