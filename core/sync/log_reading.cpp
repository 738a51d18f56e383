#include "core/sync/log_reading.h"

namespace countersign::sync {

using base::ErrorCode;
using objects::protocol::LogPage;
using store::LogPlace;
using namespace Qt::StringLiterals;

namespace {

/// True when the page goes on where this vault stopped: its first entry is the last one read before.
bool goesOn(const LogPage &page, const LogPlace::Place &place)
{
    if (!place.last)
        return page.from == 0;
    if (page.from != place.next - 1 || page.entries.isEmpty())
        return false;
    const auto object = objects::Signed::decode(page.entries.first());
    return object && object->id() == *place.last;
}

} // namespace

QCoro::Task<base::Result<bool>> readLog(RunStatePtr state, std::shared_ptr<const LogReading> reading)
{
    for (;;) {
        if (state->isStopped())
            co_return base::fail(ErrorCode::Cancelled);
        auto where = [reading](Stores &stores) { return LogPlace(stores.database(), reading->log).place(); };
        const auto place = co_await state->parts.writer->run(std::move(where));
        if (!place)
            co_return base::failFrom(place);
        const std::uint64_t from = place->last ? place->next - 1 : 0;
        auto fetching = reading->fetch(from);
        const auto page = co_await fetching;
        if (!page)
            co_return base::failFrom(page);
        if (!goesOn(*page, *place)) {
            const bool shorter = page->end < place->next;
            auto over = [reading, shorter](Stores &stores) { return reading->startOver(stores, shorter); };
            const auto done = co_await state->parts.writer->run(std::move(over));
            if (!done)
                co_return base::failFrom(done);
            reading->remark({ErrorCode::PortalWentBack, u"another log than before"_s, {}});
            co_return false;
        }
        const bool overlap = place->last.has_value();
        if (page->entries.size() <= (overlap ? 1 : 0))
            co_return true;
        const LogPage got = *page;
        auto take = [reading, got, overlap](Stores &stores) { return reading->take(stores, got, overlap); };
        const auto done = co_await state->parts.writer->run(std::move(take));
        if (!done)
            co_return base::failFrom(done);
        if (!reading->taken())
            co_return false;
        if (got.from + static_cast<std::uint64_t>(got.entries.size()) >= got.end)
            co_return true;
    }
}

base::Result<bool> notePosition(Stores &stores, LogPlace::Log log, const LogPage &page, qsizetype index, const base::ObjectId &object)
{
    return LogPlace(stores.database(), log).note(page.from + static_cast<std::uint64_t>(index), object);
}

} // namespace countersign::sync
