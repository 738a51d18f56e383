#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// What is recorded of one act. `action` and `result` are stable words ("vault.unlock",
/// "done"); `object` is an id in hex or empty; `details` may hold personal data and can be
/// removed later without breaking the chain.
struct AuditEntry
{
    QString actor;
    base::DeviceId device;
    QString action;
    QString object;
    QString result;
    QByteArray details;
};

/// Where the chain stands: what a checkpoint signs.
struct AuditHead
{
    std::uint64_t sequence = 0; ///< 0: no entry yet
    base::Digest hash;
    qint64 entries = 0;         ///< filled by verify()
};

/// Each entry holds the hash of the one before and a salted commitment to its details, and
/// is written in the same transaction as the act it records: no row, no act (trust.md 8).
class AuditChain
{
public:
    /// The action that alone may leave a gap in the sequence (restore, trust.md 3).
    static constexpr const char *kRestored = "vault.restored";

    /// Inside the caller's write transaction. Returns where the chain stands then.
    [[nodiscard]] static base::Result<AuditHead> append(database::Database &database, const AuditEntry &entry,
                                                        const base::Clock &clock);
    [[nodiscard]] static base::Result<AuditHead> head(const database::Database &database);

    /// Recomputes every hash and, where details still stand, every commitment.
    /// DatabaseDamaged (args: first sequence that does not fit).
    [[nodiscard]] static base::Result<AuditHead> verify(const database::Database &database);

    /// The next entry gets at least this sequence: a restored vault leaves room for the
    /// entries that the lost one may have made.
    [[nodiscard]] static base::Status skipTo(database::Database &database, std::uint64_t sequence);
};

} // namespace countersign::store
