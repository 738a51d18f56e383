#include "core/sync/case_log_sync.h"

#include "core/platform/crash_point.h"
#include "core/store/attachment_store.h"
#include "core/sync/log_reading.h"

namespace countersign::sync {

using base::ErrorCode;
using objects::protocol::LogAppend;
using objects::protocol::LogPage;
using store::CaseLogStore;
using store::LogPlace;
using namespace Qt::StringLiterals;

namespace {

/// Bytes of one append, so that it stays well below the portal's limit of a body.
constexpr qsizetype kAppendBytes = 6 << 20;

void remarkCases(const RunStatePtr &state, base::Error error)
{
    error.detail = u"cases: "_s + error.detail;
    state->outcome.remarks.append(std::move(error));
}

/// The desk's case log, as it is read by this seat.
std::shared_ptr<const LogReading> caseReading(const RunStatePtr &state, const std::shared_ptr<const CaseSeat> &seat)
{
    const auto taken = std::make_shared<TakenEntries>();
    auto reading = std::make_shared<LogReading>();
    reading->log = LogPlace::Log::Cases;
    reading->fetch = [state, seat](std::uint64_t from) {
        return state->parts.client->caseLog(seat->identity->desk, from, state->parts.stop);
    };
    reading->take = [seat, taken](Stores &stores, const LogPage &page, bool overlap) -> base::Status {
        auto done = takeCasePage(stores, *seat, page, overlap);
        if (!done)
            return base::failFrom(done);
        *taken = std::move(*done);
        return {};
    };
    reading->taken = [state, taken] {
        state->outcome.caseChanges += taken->applied;
        state->outcome.cases |= taken->cases;
        if (!taken->refused.isEmpty())
            remarkCases(state, taken->refused.first());
        else if (taken->suspect)
            remarkCases(state, {ErrorCode::PortalWentBack, u"an object stands in two places"_s, {}});
        return !taken->suspect;
    };
    reading->startOver = [self = seat->identity->device](Stores &stores, bool shorter) {
        return shorter ? CaseLogStore(stores.database()).tellAgain(self) : LogPlace(stores.database(), LogPlace::Log::Cases).startOver();
    };
    reading->remark = [state](base::Error error) { remarkCases(state, std::move(error)); };
    return reading;
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
    const auto reading = caseReading(state, seat);
    auto whole = co_await readLog(state, reading);
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
        whole = co_await readLog(state, reading);
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
