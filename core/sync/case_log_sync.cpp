#include "core/sync/case_log_sync.h"

#include "core/platform/crash_point.h"
#include "core/store/attachment_store.h"

namespace countersign::sync {

using base::ErrorCode;
using objects::protocol::LogAppend;
using objects::protocol::LogPage;
using store::CaseLogStore;
using namespace Qt::StringLiterals;

namespace {

/// Bytes of one append, so that it stays well below the portal's limit of a body.
constexpr qsizetype kAppendBytes = 6 << 20;

void remarkCases(const RunStatePtr &state, base::Error error)
{
    error.detail = u"cases: "_s + error.detail;
    state->outcome.remarks.append(std::move(error));
}

/// True when the page goes on where this vault stopped: its first entry is the last one read before.
bool goesOn(const LogPage &page, const CaseLogStore::Place &place)
{
    if (!place.last)
        return page.from == 0;
    if (page.from != place.next - 1 || page.entries.isEmpty())
        return false;
    const auto object = objects::Signed::decode(page.entries.first());
    return object && object->id() == *place.last;
}

/// Reads on to the end of the log. False when the portal tells another past than before: then
/// everything is read again from the beginning the next time, and nothing that is here is given up.
QCoro::Task<base::Result<bool>> readLog(RunStatePtr state, std::shared_ptr<const CaseSeat> seat)
{
    for (;;) {
        if (state->isStopped())
            co_return base::fail(ErrorCode::Cancelled);
        auto where = [](Stores &stores) { return CaseLogStore(stores.database()).place(); };
        const auto place = co_await state->parts.writer->run(std::move(where));
        if (!place)
            co_return base::failFrom(place);
        const std::uint64_t from = place->last ? place->next - 1 : 0;
        const auto page = co_await state->parts.client->caseLog(seat->identity->desk, from, state->parts.stop);
        if (!page)
            co_return base::failFrom(page);
        if (!goesOn(*page, *place)) {
            const bool shorter = page->end < place->next;
            const base::DeviceId self = seat->identity->device;
            auto over = [shorter, self](Stores &stores) {
                CaseLogStore log(stores.database());
                return shorter ? log.tellAgain(self) : log.startOver();
            };
            const auto done = co_await state->parts.writer->run(std::move(over));
            if (!done)
                co_return base::failFrom(done);
            remarkCases(state, {ErrorCode::PortalWentBack, u"another log than before"_s, {}});
            co_return false;
        }
        const bool overlap = place->last.has_value();
        if (page->entries.size() <= (overlap ? 1 : 0))
            co_return true;
        const LogPage got = *page;
        auto take = [seat, got, overlap](Stores &stores) { return takeCasePage(stores, *seat, got, overlap); };
        const auto taken = co_await state->parts.writer->run(std::move(take));
        if (!taken)
            co_return base::failFrom(taken);
        state->outcome.caseChanges += taken->applied;
        state->outcome.cases |= taken->cases;
        if (!taken->refused.isEmpty())
            remarkCases(state, taken->refused.first());
        else if (taken->suspect)
            remarkCases(state, {ErrorCode::PortalWentBack, u"an object stands in two places"_s, {}});
        if (taken->suspect)
            co_return false;
        if (got.from + static_cast<std::uint64_t>(got.entries.size()) >= got.end)
            co_return true;
    }
}

QCoro::Task<base::Status> sendObjects(RunStatePtr state, std::shared_ptr<const CaseSeat> seat)
{
    for (;;) {
        if (state->isStopped())
            co_return base::fail(ErrorCode::Cancelled);
        auto read = [](Stores &stores) { return CaseLogStore(stores.database()).outgoing(kAppendBytes); };
        const auto waiting = co_await state->parts.writer->run(std::move(read));
        if (!waiting)
            co_return base::failFrom(waiting);
        if (waiting->isEmpty())
            co_return base::Status{};
        LogAppend append;
        for (const store::SealedObject &object : *waiting)
            append.entries.append(object.bytes);
        platform::crashPoint("case-send");
        const auto sent = co_await state->parts.client->appendCases(seat->identity->desk, append, state->parts.stop);
        if (!sent)
            co_return sent;
        platform::crashPoint("case-receipt");
        const auto objects = *waiting;
        auto mark = [objects](Stores &stores) -> base::Status {
            CaseLogStore log(stores.database());
            for (const store::SealedObject &object : objects) {
                if (const auto marked = log.markReceipt(object.object); !marked)
                    return marked;
            }
            return {};
        };
        const auto marked = co_await state->parts.writer->run(std::move(mark));
        if (!marked)
            co_return marked;
        state->outcome.casesSent += static_cast<int>(objects.size());
    }
}

/// Chunks are sealed where they stand; the object around one is the same each time it is made.
QCoro::Task<base::Status> sendChunks(RunStatePtr state, std::shared_ptr<const CaseSeat> seat)
{
    for (;;) {
        if (state->isStopped())
            co_return base::fail(ErrorCode::Cancelled);
        auto read = [](Stores &stores) { return store::AttachmentStore(stores.database()).unsent(kAppendBytes); };
        const auto chunks = co_await state->parts.writer->run(std::move(read));
        if (!chunks)
            co_return base::failFrom(chunks);
        if (chunks->isEmpty())
            co_return base::Status{};
        LogAppend append;
        for (const store::StoredChunk &chunk : *chunks) {
            const objects::CaseBlob blob{seat->identity->desk, chunk.caseId, chunk.attachment, chunk.index, chunk.count, chunk.sealed};
            append.entries.append(objects::Signed::make(objects::CaseBlob::kType, blob.encodeBody(), {seat->identity->userKey.get()}).bytes());
        }
        const auto sent = co_await state->parts.client->appendCases(seat->identity->desk, append, state->parts.stop);
        if (!sent)
            co_return sent;
        const auto done = *chunks;
        auto mark = [done](Stores &stores) -> base::Status {
            store::AttachmentStore kept(stores.database());
            for (const store::StoredChunk &chunk : done) {
                if (const auto marked = kept.markSent(chunk.attachment, chunk.index); !marked)
                    return marked;
            }
            return {};
        };
        const auto marked = co_await state->parts.writer->run(std::move(mark));
        if (!marked)
            co_return marked;
        state->outcome.casesSent += static_cast<int>(done.size());
    }
}

QCoro::Task<base::Status> exchangeCases(RunStatePtr state, std::shared_ptr<const CaseSeat> seat)
{
    auto whole = co_await readLog(state, seat);
    if (!whole)
        co_return base::failFrom(whole);
    for (bool more = true; more;) {
        const auto came = state->outcome.cases;
        auto seal = [seat, came](Stores &stores) { return sealWaiting(stores, *seat, came); };
        const auto made = co_await state->parts.writer->run(std::move(seal));
        if (!made)
            co_return base::failFrom(made);
        more = *made > 0;
    }
    const auto sent = co_await sendObjects(state, seat);
    if (!sent)
        co_return sent;
    const auto chunks = co_await sendChunks(state, seat);
    if (!chunks)
        co_return chunks;
    if (*whole && state->outcome.casesSent > 0) {
        // What was sent must come back in its place: a receipt is only the portal's word.
        whole = co_await readLog(state, seat);
        if (!whole)
            co_return base::failFrom(whole);
    }
    const bool toTheEnd = *whole;
    auto settle = [toTheEnd](Stores &stores) -> base::Result<std::pair<int, int>> {
        CaseLogStore log(stores.database());
        const auto again = toTheEnd ? log.sendAgain() : base::Result<int>(0);
        if (!again)
            return base::failFrom(again);
        const auto waiting = log.sealedCount();
        if (!waiting)
            return base::failFrom(waiting);
        return std::pair(*again, *waiting);
    };
    const auto settled = co_await state->parts.writer->run(std::move(settle));
    if (!settled)
        co_return base::failFrom(settled);
    if (settled->first > 0)
        remarkCases(state, {ErrorCode::PortalWentBack, u"%1 objects with a receipt are not in the log"_s.arg(settled->first), {}});
    state->outcome.casesWaiting = settled->second;
    co_return base::Status{};
}

} // namespace

QCoro::Task<base::Status> syncCases(RunStatePtr state)
{
    if (!state->parts.cases || !state->identity->userKey)
        co_return base::Status{};
    const auto seat = std::make_shared<const CaseSeat>(
        CaseSeat{std::make_shared<const DeskIdentity>(*state->identity), state->parts.cases, state->now()});
    const auto done = co_await exchangeCases(state, seat);
    if (!done && endsRun(done.error()))
        co_return done;
    if (!done)
        remarkCases(state, done.error());
    co_return base::Status{};
}

} // namespace countersign::sync
