#include "core/store/lookup_state.h"

namespace countersign::store {

namespace {

constexpr const char *kRead =
    "SELECT g.value, s.build, s.mark, s.parts, s.built_at, s.covers, s.logged_from, s.logged_to, s.series, s.feeds, "
    "(SELECT coalesce(max(id), 0) FROM filter_delta), (SELECT EXISTS (SELECT 1 FROM pending_operation)) "
    "FROM lookup_state s, alert_generation g";

} // namespace

base::Result<LookupStateReader> LookupStateReader::prepare(database::Database &database)
{
    auto read = NativeStatement::prepare(database, kRead);
    if (!read)
        return failFrom(read);
    LookupStateReader made;
    made.m_read = std::move(*read);
    return made;
}

base::Result<LookupState> LookupStateReader::read()
{
    const auto row = m_read.step();
    if (!row)
        return failFrom(row);
    if (!*row)
        return base::fail(base::ErrorCode::DatabaseDamaged, QStringLiteral("state of the look-up"));
    LookupState state;
    int column = 0;
    for (qint64 *value : {&state.generation, &state.build, &state.mark, &state.parts, &state.builtAt, &state.covers,
                          &state.loggedFrom, &state.loggedTo, &state.series, &state.feeds, &state.lastDelta})
        *value = m_read.integer(column++);
    state.anyPending = m_read.integer(column) != 0;
    m_read.reset();
    return state;
}

} // namespace countersign::store
