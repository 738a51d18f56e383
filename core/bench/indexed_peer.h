#pragma once

#include "core/base/result.h"
#include "core/database/database.h"

#include <QSqlQuery>
#include <QString>

#include <optional>

/// The ordinary ways that look-ups are compared with.
namespace countersign::bench {

/// An indexed table on SQLCipher's defaults, asked through one prepared QSqlQuery.
class IndexedPeer
{
public:
    /// Fills a new file with the same sample alerts as alertVault().
    [[nodiscard]] static base::Result<IndexedPeer> make(const QString &file, quint64 alerts);
    /// Whether there is an alert of this number and issuer; its record is read.
    [[nodiscard]] bool ask(const QString &normal, const QString &issuer);

private:
    explicit IndexedPeer(database::Database database) : m_database(std::move(database)) {}
    database::Database m_database;
    std::optional<QSqlQuery> m_query;
};

/// Bytes of a plain SQLite file with the same records in columns, indexed by number and
/// issuer and by skeleton: what goal 12 compares with.
[[nodiscard]] base::Result<qint64> plainIndexedBytes(const QString &file, quint64 alerts);
/// Seconds that the plain SQLite C interface needs for the product's own layout, rows in
/// hash order, in one transaction: goal 6.
[[nodiscard]] base::Result<double> plainLoadSeconds(const QString &file, quint64 alerts);

/// Nanoseconds of the cipher work of one 4096-byte page: HMAC-SHA512 over it, then AES-256-CBC.
[[nodiscard]] double pageCryptoNanoseconds();

} // namespace countersign::bench
