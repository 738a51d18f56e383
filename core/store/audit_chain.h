#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/audit_walk.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <stop_token>

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

/// What examining a chain found.
struct AuditFinding
{
    AuditHead good;               ///< the last entry that fits, and how many there are up to it
    base::Instant goodAt{};
    std::uint64_t leftOut = 0;    ///< numbers that restores left out
    std::int64_t faultAt = 0;     ///< number of the first entry that does not fit; 0: all do
    QString fault;                ///< "hash", "details" ...; English, for the log

    [[nodiscard]] bool isWhole() const { return faultAt == 0; }
};

/// Entries examined, of so many.
using AuditProgress = std::function<void(qint64 done, qint64 total)>;

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
    /// The same in a transaction of its own: for what is recorded before it is done.
    [[nodiscard]] static base::Status record(database::Database &database, const AuditEntry &entry, const base::Clock &clock);
    [[nodiscard]] static base::Result<AuditHead> head(const database::Database &database);
    /// Recomputes every hash and, where details still stand, every commitment, in one pass without a
    /// copy of a row. `progress` is told now and then. Cancelled; database errors. A chain that does not
    /// fit is an answer.
    [[nodiscard]] static base::Result<AuditFinding> examine(const database::Database &database, const AuditProgress &progress = {},
                                                            const std::stop_token &stop = {});
    /// The same for who only goes on with a whole chain. DatabaseDamaged (args: first sequence that does
    /// not fit).
    [[nodiscard]] static base::Result<AuditHead> verify(const database::Database &database);

    /// The next entry gets at least this sequence: a restored vault leaves room for the
    /// entries that the lost one may have made.
    [[nodiscard]] static base::Status skipTo(database::Database &database, std::uint64_t sequence);
};

} // namespace countersign::store
