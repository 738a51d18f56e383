#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/objects/exchange_objects.h"
#include "core/portal/statements.h"

#include <cstdint>

namespace countersign::portal {

/// What stands beside the mail logs: who holds which place in a lane, and how much one desk has
/// sent another. Judges nothing. Writes belong inside the caller's transaction.
class MailRecords
{
public:
    explicit MailRecords(Statements &statements) : m_statements(statements) {}

    /// Whether an envelope has the place in its lane that this one claims.
    [[nodiscard]] base::Result<bool> isTaken(const objects::Envelope &envelope);
    [[nodiscard]] base::Status take(const objects::Envelope &envelope, const base::ObjectId &object);

    struct Sent
    {
        base::Instant day{};             ///< beginning of the day (UTC) that is counted
        std::uint64_t dayEntries = 0;
        std::uint64_t dayBytes = 0;
        std::uint64_t allBytes = 0;
    };
    /// What `sender` has put into the mail log of `desk`; a day before that of `now` counts as none.
    [[nodiscard]] base::Result<Sent> sent(const base::CountryCode &desk, const base::CountryCode &sender, base::Instant now);
    [[nodiscard]] base::Status keepSent(const base::CountryCode &desk, const base::CountryCode &sender, const Sent &sent);

private:
    Statements &m_statements;
};

} // namespace countersign::portal
