#pragma once

#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/directory/directory.h"

#include <QList>

#include <cstdint>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// How a sender says that the directory's log is.
struct DirectoryClaim
{
    base::CountryCode sender;
    std::uint64_t size = 0;
    base::Digest hash;
};

/// What senders state of the directory beside their letters, as far as ours does not reach there yet. A portal that
/// shows two desks two worlds is caught by it. Each writing function joins the caller's transaction.
class DirectoryClaims
{
public:
    explicit DirectoryClaims(database::Database &database) : m_database(database) {}

    /// Kept until the own log has grown there.
    [[nodiscard]] base::Status keep(const DirectoryClaim &claim);
    /// Holds what is kept against the log as it is now, drops what it reaches, and answers what it contradicts.
    [[nodiscard]] base::Result<QList<DirectoryClaim>> settle(const directory::Directory &directory);
    /// Still beyond the own log.
    [[nodiscard]] base::Result<QList<DirectoryClaim>> open();

private:
    database::Database &m_database;
};

} // namespace countersign::store
