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

/// The sealed case logs, one a desk. Judges nothing: rules stand in the handlers. Writes
/// belong inside the caller's transaction.
class CaseRecords
{
public:
    explicit CaseRecords(Statements &statements) : m_statements(statements) {}

    struct Size { std::uint64_t entries = 0; std::uint64_t bytes = 0; };
    [[nodiscard]] base::Result<Size> size(const base::CountryCode &desk);
    [[nodiscard]] base::Result<bool> has(const base::CountryCode &desk, const base::ObjectId &object);
    /// At the end of the log, which `size` states and is moved on.
    [[nodiscard]] base::Status add(const base::CountryCode &desk, const base::CaseId &caseId, const base::ObjectId &object,
                                   const QByteArray &bytes, base::Instant now, Size &size);
    [[nodiscard]] base::Status keepSize(const base::CountryCode &desk, const Size &size);
    /// Entries from a position on, as many as fit into one answer.
    [[nodiscard]] base::Result<objects::protocol::LogPage> page(const base::CountryCode &desk, std::uint64_t from);

private:
    Statements &m_statements;
};

} // namespace countersign::portal
