#pragma once

#include "core/base/result.h"

#include <QLatin1StringView>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// Numbers about the vault itself that are not settings of a person. Each set() joins the
/// caller's transaction where there is one.
class VaultMarks
{
public:
    /// 1 after a restore until the portal was heard: whoever writes feeds, envelopes or
    /// receipts fetches first and then sets it to 0 (trust.md 3, Restore).
    static constexpr QLatin1StringView kMustFetchBeforeWrite{"must-fetch-before-write"};
    /// 1 after a restore until the desk's mail was read to its end: what was sent since the copy stands there.
    static constexpr QLatin1StringView kMailUnheard{"mail-unheard"};
    /// Latest time that the portal or a sender signed, milliseconds.
    static constexpr QLatin1StringView kSignedTime{"signed-time"};
    /// Least sequence of the next audit entry.
    static constexpr QLatin1StringView kAuditFloor{"audit-floor"};
    /// When this vault was last restored, milliseconds; absent when never.
    static constexpr QLatin1StringView kRestoredAt{"restored-at"};

    /// 0 when it was never set.
    [[nodiscard]] static base::Result<qint64> value(const database::Database &database, QLatin1StringView name);
    [[nodiscard]] static base::Status set(database::Database &database, QLatin1StringView name, qint64 value);
    /// Never lowers a mark.
    [[nodiscard]] static base::Status raise(database::Database &database, QLatin1StringView name, qint64 value);
};

} // namespace countersign::store
