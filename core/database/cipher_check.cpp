#include "core/database/cipher_check.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <cstring>

#include <sqlite3.h>

namespace countersign::database {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

namespace {

// The release whose amalgamation packaging/setup.sh pins.
constexpr QLatin1StringView kCipherVersion("4.14.");

QString singleAnswer(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    return query.exec(sql) && query.next() ? query.value(0).toString() : QString();
}

} // namespace

base::Status checkLibrary()
{
    if (std::strcmp(sqlite3_sourceid(), SQLITE_SOURCE_ID) != 0)
        return fail(ErrorCode::CipherMissing, u"bound to SQLite %1, built with %2"_s.arg(
                                                  QLatin1StringView(sqlite3_libversion()),
                                                  QLatin1StringView(SQLITE_VERSION)));
    if (sqlite3_compileoption_used("HAS_CODEC") == 0)
        return fail(ErrorCode::CipherMissing, u"the SQLite in the process cannot encrypt"_s);
    return {};
}

base::Status checkCipher(const QSqlDatabase &connection)
{
    const QString cipher = singleAnswer(connection, u"PRAGMA cipher_version"_s);
    if (!cipher.startsWith(kCipherVersion))
        return fail(ErrorCode::CipherMissing, u"cipher_version is '%1'"_s.arg(cipher));
    return {};
}

base::Status checkSource(const QSqlDatabase &connection)
{
    if (singleAnswer(connection, u"SELECT sqlite_source_id()"_s) != QLatin1StringView(SQLITE_SOURCE_ID))
        return fail(ErrorCode::CipherMissing, u"Qt's driver runs on another SQLite"_s);
    return {};
}

} // namespace countersign::database
