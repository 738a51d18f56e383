#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// How far one of the desk's logs at the portal was followed, and which object stood where in it: a portal that swaps,
/// repeats or leaves out contradicts itself. Each writing function joins the caller's transaction.
class LogPlace
{
public:
    enum class Log { Cases, Mail };
    LogPlace(database::Database &database, Log log) : m_database(database), m_log(log) {}

    struct Place { std::uint64_t next = 0; std::optional<base::ObjectId> last; };
    [[nodiscard]] base::Result<Place> place();
    /// False when the object stood at another position before: the portal contradicts itself.
    [[nodiscard]] base::Result<bool> note(std::uint64_t position, const base::ObjectId &object);
    /// The log is to be read from its beginning the next time.
    [[nodiscard]] base::Status startOver();

private:
    database::Database &m_database;
    Log m_log;
};

} // namespace countersign::store
