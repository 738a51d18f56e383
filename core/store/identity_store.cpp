#include "core/store/identity_store.h"

#include "core/database/database.h"
#include "core/store/native_statement.h"

#include <cstring>

namespace countersign::store {

namespace {

constexpr const char *kKeep = "INSERT INTO identity(name, value) VALUES(CAST(? AS TEXT), ?) "
                              "ON CONFLICT(name) DO UPDATE SET value = excluded.value";
constexpr const char *kRead = "SELECT value FROM identity WHERE name = CAST(? AS TEXT)";

QByteArrayView nameView(const char *name)
{
    return QByteArrayView(name, static_cast<qsizetype>(std::strlen(name)));
}

} // namespace

base::Status IdentityStore::keep(const char *name, QByteArrayView value)
{
    auto keep = NativeStatement::prepare(m_database, kKeep);
    if (!keep)
        return failFrom(keep);
    return keep->bind(1, nameView(name)).bind(2, value).run();
}

base::Result<QByteArray> IdentityStore::value(const char *name)
{
    auto read = NativeStatement::prepare(m_database, kRead);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(1, nameView(name)).step();
    if (!row)
        return failFrom(row);
    return *row ? read->bytes(0).toByteArray() : QByteArray();
}

base::Status IdentityStore::keepSecret(const char *name, const crypto::SecretBytes &secret)
{
    return keep(name, secret.view());
}

base::Result<crypto::SecretBytes> IdentityStore::secret(const char *name)
{
    auto read = NativeStatement::prepare(m_database, kRead);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(1, nameView(name)).step();
    if (!row)
        return failFrom(row);
    return *row ? crypto::SecretBytes::copyOf(read->bytes(0)) : crypto::SecretBytes();
}

} // namespace countersign::store
