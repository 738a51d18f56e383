#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/objects/portal_protocol.h"
#include "core/portal/statements.h"

#include <QByteArray>

#include <cstdint>

namespace countersign::portal {

/// The logs that each desk has at the portal, all of one shape: sealed or signed objects in
/// the order of arrival.
enum class DeskLog : std::uint8_t {
    Cases,           ///< what the desk's own members write, by case
    Mail,            ///< envelopes to the desk, by sending device
    Audit            ///< where the desk's audit chains stood, by device
};
struct LogStatements;

/// One kind of log of all desks. Judges nothing: rules stand in the handlers. Writes belong
/// inside the caller's transaction.
class LogRecords
{
public:
    LogRecords(Statements &statements, DeskLog log);

    struct Size { std::uint64_t entries = 0; std::uint64_t bytes = 0; };
    [[nodiscard]] base::Result<Size> size(const base::CountryCode &desk);
    [[nodiscard]] base::Result<bool> has(const base::CountryCode &desk, const base::ObjectId &object);
    /// At the end of the log, which `size` states and is moved on. `kind` is the 16 bytes of
    /// the case or device that the object is of.
    [[nodiscard]] base::Status add(const base::CountryCode &desk, const QByteArray &kind, const base::ObjectId &object,
                                   const QByteArray &bytes, base::Instant now, Size &size);
    [[nodiscard]] base::Status keepSize(const base::CountryCode &desk, const Size &size);
    /// Entries from a position on, as many as fit into one answer.
    [[nodiscard]] base::Result<objects::protocol::LogPage> page(const base::CountryCode &desk, std::uint64_t from);

private:
    Statements &m_statements;
    const LogStatements &m_sql;
};

} // namespace countersign::portal
