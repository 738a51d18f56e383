#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QString>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// What this vault is in its federation: join file, enrolment request, key seeds. Seeds go
/// between locked memory and the encrypted database without a copy in ordinary memory.
class IdentityStore
{
public:
    explicit IdentityStore(database::Database &database) : m_database(database) {}

    /// Names of plain values.
    static constexpr const char *kJoinFile = "join-file";
    static constexpr const char *kRequest = "enrolment-request";
    /// Names of secrets (32-byte seeds).
    static constexpr const char *kUserSeed = "user-signing-seed";
    static constexpr const char *kDeviceSeed = "device-signing-seed";
    static constexpr const char *kDeviceSealing = "device-sealing-secret";

    [[nodiscard]] base::Status keep(const char *name, QByteArrayView value);
    /// Empty when not here.
    [[nodiscard]] base::Result<QByteArray> value(const char *name);
    [[nodiscard]] base::Status keepSecret(const char *name, const crypto::SecretBytes &secret);
    [[nodiscard]] base::Result<crypto::SecretBytes> secret(const char *name);

private:
    database::Database &m_database;
};

} // namespace countersign::store
