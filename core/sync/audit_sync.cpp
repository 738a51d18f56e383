#include "core/sync/run_state.h"

#include "core/database/transaction.h"
#include "core/store/audit_chain.h"
#include "core/store/audit_deposits.h"
#include "core/store/vault_marks.h"

#include <algorithm>

namespace countersign::sync {

using base::ErrorCode;
using objects::AuditCheckpoint;
using objects::protocol::LogPage;
using store::AuditDeposits;
using namespace Qt::StringLiterals;

namespace {

/// Number of the entry over which own chain and deposits were first seen to disagree.
constexpr QLatin1StringView kDiffersMark{"audit-differs"};

void remarkAudit(const RunStatePtr &state, base::Error error)
{
    error.detail = u"audit: "_s + error.detail;
    state->outcome.remarks.append(std::move(error));
}

struct TakenPage
{
    bool another = false;        ///< the portal tells another past than before
    int refused = 0;             ///< checkpoints that nobody of the desk signed
    std::uint64_t next = 0;
};

/// A page that overlaps what is here by one entry. What cannot be verified keeps its place and counts for nothing.
base::Result<TakenPage> takePage(database::Database &database, const LogPage &page, const directory::Directory &directory,
                                 base::CountryCode desk)
{
    auto transaction = database::Transaction::begin(database);
    if (!transaction)
        return base::failFrom(transaction);
    AuditDeposits deposits(database);
    TakenPage taken;
    std::uint64_t position = page.from;
    for (const QByteArray &bytes : page.entries) {
        const auto held = deposits.at(position);
        if (!held)
            return base::failFrom(held);
        if (*held) {
            taken.another = taken.another || **held != bytes;
            ++position;
            continue;
        }
        const auto object = objects::Signed::decode(bytes);
        const auto said = object ? AuditCheckpoint::decodeBody(object->body()) : base::failFrom(object);
        const auto device = said ? directory.device(said->device) : std::nullopt;
        const QList<crypto::PublicSigningKey> keys = device && device->desk == desk ? QList{device->signing} : QList<crypto::PublicSigningKey>();
        const auto verified = object ? objects::verify<AuditCheckpoint>(*object, keys) : base::failFrom(object);
        taken.refused += verified ? 0 : 1;
        const auto kept = verified ? deposits.take(position, *verified) : deposits.setAside(position, bytes);
        if (!kept)
            return base::failFrom(kept);
        ++position;
    }
    const auto next = deposits.next();
    if (!next)
        return base::failFrom(next);
    taken.another = taken.another || page.end < *next;
    taken.next = *next;
    if (const auto done = transaction->commit(); !done)
        return base::failFrom(done);
    return taken;
}

QCoro::Task<base::Status> readDeposits(RunStatePtr state)
{
    for (;;) {
        if (state->isStopped())
            co_return base::fail(ErrorCode::Cancelled);
        auto where = [](Stores &stores) { return AuditDeposits(stores.database()).next(); };
        const auto next = co_await state->parts.writer->run(std::move(where));
        if (!next)
            co_return base::failFrom(next);
        const std::uint64_t from = *next > 0 ? *next - 1 : 0;
        const base::CountryCode desk = state->identity->desk;
        const auto page = co_await state->parts.client->audit(desk, from, state->parts.stop);
        if (!page)
            co_return base::failFrom(page);
        if (page->from != from && !page->entries.isEmpty())
            co_return base::fail(ErrorCode::PortalWentBack, u"another page than asked for"_s);
        const LogPage got = *page;
        const auto identity = std::make_shared<const DeskIdentity>(*state->identity);
        auto take = [got, identity, desk](Stores &stores) { return takePage(stores.database(), got, identity->directory, desk); };
        const auto taken = co_await state->parts.writer->run(std::move(take));
        if (!taken)
            co_return base::failFrom(taken);
        if (taken->refused > 0)
            remarkAudit(state, {ErrorCode::BadSignature, u"%1 checkpoints"_s.arg(taken->refused), {}});
        if (taken->another) {
            remarkAudit(state, {ErrorCode::PortalWentBack, u"another log than before"_s, {}});
            co_return base::Status{};
        }
        if (taken->next >= got.end)
            co_return base::Status{};
        if (taken->next == *next)
            co_return base::fail(ErrorCode::PortalWentBack, u"the log does not reach its own end"_s);
    }
}

/// Bytes of the checkpoint that is due; empty when the last one says it already.
base::Result<QByteArray> dueCheckpoint(database::Database &database, const DeskIdentity &self, const base::IncarnationId &incarnation,
                                       base::Instant now)
{
    const auto head = store::AuditChain::head(database);
    if (!head)
        return base::failFrom(head);
    const auto last = AuditDeposits(database).last(self.device);
    if (!last)
        return base::failFrom(last);
    const bool said = *last && (*last)->sequence == head->sequence && (*last)->hash == head->hash;
    if (head->sequence == 0 || said)
        return QByteArray();
    return AuditDeposits::makeCheckpoint(*head, self.desk, self.device, incarnation, now, *self.deviceKey).bytes();
}

/// Number of the entry over which the chain of this vault is newly seen to disagree with what it
/// deposited; 0: none, or it was told before.
base::Result<std::uint64_t> newDifference(database::Database &database, const base::DeviceId &self)
{
    const auto standing = AuditDeposits(database).compare(self);
    if (!standing)
        return base::failFrom(standing);
    const auto own = std::find_if(standing->begin(), standing->end(), [&self](const store::DeviceDeposits &d) { return d.device == self; });
    if (own == standing->end() || own->differsAt == 0)
        return std::uint64_t{0};
    const auto told = store::VaultMarks::value(database, kDiffersMark);
    if (!told)
        return base::failFrom(told);
    if (*told == static_cast<qint64>(own->differsAt))
        return std::uint64_t{0};
    if (const auto set = store::VaultMarks::set(database, kDiffersMark, static_cast<qint64>(own->differsAt)); !set)
        return base::failFrom(set);
    return own->differsAt;
}

QCoro::Task<base::Status> exchangeCheckpoints(RunStatePtr state)
{
    const auto read = co_await readDeposits(state);
    if (!read)
        co_return read;
    const base::DeviceId device = state->identity->device;
    auto compare = [device](Stores &stores) { return newDifference(stores.database(), device); };
    const auto differs = co_await state->parts.writer->run(std::move(compare));
    if (!differs)
        co_return base::failFrom(differs);
    if (*differs > 0)
        remarkAudit(state, {ErrorCode::AuditDiffers, u"own chain and deposits"_s, {QString::number(*differs)}});
    const auto self = std::make_shared<const DeskIdentity>(*state->identity);
    const auto incarnation = state->parts.incarnation;
    const auto now = state->now();
    auto make = [self, incarnation, now](Stores &stores) { return dueCheckpoint(stores.database(), *self, incarnation, now); };
    const auto due = co_await state->parts.writer->run(std::move(make));
    if (!due)
        co_return base::failFrom(due);
    if (due->isEmpty())
        co_return base::Status{};
    const objects::protocol::LogAppend append{{*due}};
    const auto sent = co_await state->parts.client->appendAudit(self->desk, append, state->parts.stop);
    if (!sent)
        co_return sent;
    // It must come back in its place: a receipt is only the portal's word.
    const auto again = co_await readDeposits(state);
    co_return again;
}

} // namespace

QCoro::Task<base::Status> syncAudit(RunStatePtr state)
{
    if (state->parts.incarnation.isNull() || !state->identity->deviceKey)
        co_return base::Status{};
    const auto done = co_await exchangeCheckpoints(state);
    if (!done && endsRun(done.error()))
        co_return done;
    if (!done)
        remarkAudit(state, done.error());
    co_return base::Status{};
}

} // namespace countersign::sync
