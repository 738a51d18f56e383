#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/objects/exchange_objects.h"
#include "core/objects/signed.h"
#include "core/store/audit_walk.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <optional>

namespace countersign::crypto {
class SigningKey;
}

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// How the deposits of one device stand.
struct DeviceDeposits
{
    base::DeviceId device;
    int checkpoints = 0;
    std::uint64_t sequence = 0;          ///< of the last one
    base::Instant lastAt{};
    /// Number of the first entry for which two things were said; 0: none. For this vault's own device
    /// the chain itself was asked too.
    std::uint64_t differsAt = 0;
    /// Checkpoints that name entries which a restore left out: made, and lost with the vault of then.
    int lostInRestore = 0;
};

/// Checkpoints of audit chains as the portal keeps them for the desk, in its order. What a device once
/// deposited it cannot unsay: a chain that is cut, rolled back or rewritten later disagrees with it
/// (trust.md 8).
class AuditDeposits
{
public:
    explicit AuditDeposits(database::Database &database) : m_database(database) {}

    /// Signed by the device; deposited, put into an export or a courier file.
    [[nodiscard]] static objects::Signed makeCheckpoint(const AuditHead &head, base::CountryCode desk, const base::DeviceId &device,
                                                        const base::IncarnationId &incarnation, base::Instant at,
                                                        const crypto::SigningKey &key);

    /// Position in the portal's log from which on nothing was taken yet.
    [[nodiscard]] base::Result<std::uint64_t> next();
    /// Keeps what stands at that position; what is there already is left as it is. SequenceGap.
    [[nodiscard]] base::Status take(std::uint64_t position, const objects::Verified<objects::AuditCheckpoint> &checkpoint);
    /// What cannot be verified keeps its place, as no device's. SequenceGap.
    [[nodiscard]] base::Status setAside(std::uint64_t position, const QByteArray &bytes);
    /// Bytes at that position; nothing where none stand.
    [[nodiscard]] base::Result<std::optional<QByteArray>> at(std::uint64_t position);
    /// The device's last one; nothing before the first.
    [[nodiscard]] base::Result<std::optional<objects::AuditCheckpoint>> last(const base::DeviceId &device);
    /// Bytes of a device's checkpoints, in their order.
    [[nodiscard]] base::Result<QList<QByteArray>> bytesOf(const base::DeviceId &device);
    /// By device. `own` is compared with the chain of this vault, entry by entry.
    [[nodiscard]] base::Result<QList<DeviceDeposits>> compare(const base::DeviceId &own);

private:
    [[nodiscard]] base::Status insert(std::uint64_t position, const objects::AuditCheckpoint &checkpoint, const QByteArray &bytes);
    database::Database &m_database;
};

} // namespace countersign::store
