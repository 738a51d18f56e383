#include "core/workstation/release_service.h"

#include "core/database/transaction.h"
#include "core/workstation/mail_seat.h"
#include "core/workstation/release_gate.h"
#include "core/workstation/release_settling.h"

#include <algorithm>

namespace countersign::workstation {

using base::ErrorCode;
using release::ReleaseState;
using store::ReleaseRecord;
using store::ReleaseStore;
using namespace Qt::StringLiterals;

namespace {

const QList<ReleaseState> kWaiting{ReleaseState::Held, ReleaseState::Sealed, ReleaseState::Queued, ReleaseState::Sending};

struct Waiting
{
    int count = 0;
    std::optional<base::Instant> next; ///< when the first hold ends
};

base::Result<Waiting> whatWaits(sync::Stores &stores)
{
    ReleaseStore releases(stores.database());
    const auto count = releases.countIn(kWaiting);
    if (!count)
        return base::failFrom(count);
    const auto held = releases.inStates({ReleaseState::Held});
    if (!held)
        return base::failFrom(held);
    Waiting waiting{*count, {}};
    for (const ReleaseRecord &record : *held) {
        if (record.mine && record.holdUntil && (!waiting.next || *record.holdUntil < *waiting.next))
            waiting.next = record.holdUntil;
    }
    return waiting;
}

base::Status holdAnew(sync::Stores &stores, base::Instant now)
{
    ReleaseStore releases(stores.database());
    const auto held = releases.inStates({ReleaseState::Held});
    if (!held)
        return base::failFrom(held);
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    for (const ReleaseRecord &record : *held) {
        if (!record.mine)
            continue;
        if (const auto kept = releases.hold(record.id, now + kHold, record.changedAt); !kept)
            return kept;
    }
    return transaction->commit();
}

/// What may be sealed now: held long enough, or stopped by a key that somebody has decided on since.
base::Result<QList<ReleaseRecord>> dueOf(sync::Stores &stores, base::Instant now)
{
    ReleaseStore releases(stores.database());
    const auto found = releases.inStates({ReleaseState::Held, ReleaseState::KeyChanged});
    if (!found)
        return base::failFrom(found);
    QList<ReleaseRecord> due;
    for (const ReleaseRecord &record : *found) {
        if (!record.mine)
            continue;
        if (record.state == ReleaseState::KeyChanged) {
            const auto stopped = keyChangedAmong(stores, record.id);
            if (!stopped)
                return base::failFrom(stopped);
            if (stopped->isEmpty())
                due.append(record);
        } else if (record.holdUntil && *record.holdUntil <= now) {
            due.append(record);
        }
    }
    return due;
}

} // namespace

VaultReleaseService::VaultReleaseService(CorePtr core, store::CaseShelfPtr shelf)
    : m_core(std::move(core)), m_shelf(std::move(shelf)),
      m_bases(std::make_shared<const agreements::LegalBases>(agreements::LegalBases::embedded()))
{
    m_holdTimer.setSingleShot(true);
    connect(&m_holdTimer, &QTimer::timeout, this, [this] {
        const auto sealing = sealDue();
        Q_UNUSED(sealing)
    });
}

base::Result<ReleaseSeat> VaultReleaseService::seat() const
{
    auto mail = seatOf(*m_core);
    if (!mail)
        return base::failFrom(mail);
    return ReleaseSeat{std::move(*mail), m_shelf, m_bases, partnersFrom(m_core->settings())};
}

VaultReleaseService::Done VaultReleaseService::act(QString action, base::ReleaseId id, Job job)
{
    const CorePtr core = m_core;
    const QPointer<VaultReleaseService> self(this);
    const auto seat = this->seat();
    if (!seat)
        co_return base::failFrom(seat);
    const ReleaseSeat held = *seat;
    const auto entry = core->auditEntry(action, id.hex(), u"done"_s);
    auto write = [held, entry, job](sync::Stores &stores) -> base::Result<std::optional<base::Error>> {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        ReleaseAct act{stores, held, ReleaseStore(stores.database()), entry};
        if (const auto done = job(act); !done)
            return base::failFrom(done);
        if (const auto row = store::AuditChain::append(stores.database(), act.entry, *held.mail.clock); !row)
            return base::failFrom(row);
        if (const auto kept = transaction->commit(); !kept)
            return base::failFrom(kept);
        return act.refusal;
    };
    const auto done = co_await core->writer()->run(std::move(write));
    if (!done)
        co_return base::failFrom(done);
    if (self)
        self->noteChanged();
    if (*done)
        co_return tl::unexpected<base::Error>(**done);
    co_return base::Status{};
}

void VaultReleaseService::noteChanged()
{
    refresh();
    Q_EMIT changed();
}

void VaultReleaseService::refresh()
{
    if (m_core->isClosed())
        return;
    auto asking = m_core->writer()->run(&whatWaits);
    QCoro::connect(std::move(asking), this, [this](const base::Result<Waiting> &waiting) {
        if (!waiting || m_core->isClosed())
            return;
        const bool other = m_waiting != waiting->count;
        m_waiting = waiting->count;
        if (waiting->next)
            m_holdTimer.start(std::max(*waiting->next - m_core->now(), std::chrono::milliseconds(0)));
        else
            m_holdTimer.stop();
        if (other)
            Q_EMIT changed();
    });
}

void VaultReleaseService::resumeHolds()
{
    const auto now = m_core->now();
    auto hold = [now](sync::Stores &stores) { return holdAnew(stores, now); };
    auto holding = m_core->writer()->run(std::move(hold));
    QCoro::connect(std::move(holding), this, [this](const base::Status &held) {
        if (held)
            refresh();
        else
            m_core->log().write(u"release.hold-failed"_s, held.error());
    });
}

VaultReleaseService::Answer<int> VaultReleaseService::sealDue()
{
    const CorePtr core = m_core;
    const QPointer<VaultReleaseService> self(this);
    const auto seat = this->seat();
    if (!seat)
        co_return base::failFrom(seat);
    const ReleaseSeat held = *seat;
    auto seal = [held](sync::Stores &stores) -> base::Result<std::pair<int, int>> {
        const auto due = dueOf(stores, held.now());
        if (!due)
            return base::failFrom(due);
        std::pair<int, int> outcome{0, static_cast<int>(due->size())};
        std::optional<base::Error> first;
        for (const ReleaseRecord &record : *due) {
            const auto sealed = sealChecked(stores, held, record);
            if (!sealed && !first)
                first = sealed.error();
            outcome.first += sealed && *sealed ? 1 : 0;
        }
        // One that cannot be sealed keeps none of the others.
        if (first && outcome.first == 0)
            return tl::unexpected<base::Error>(*first);
        return outcome;
    };
    const auto sealed = co_await core->writer()->run(std::move(seal));
    if (!sealed) {
        if (!core->isClosed())
            core->log().write(u"release.seal-failed"_s, sealed.error());
        co_return base::failFrom(sealed);
    }
    if (self && sealed->second > 0)
        self->noteChanged();
    if (self && sealed->first > 0)
        Q_EMIT self->wantsSync();
    co_return sealed->first;
}

VaultReleaseService::Done VaultReleaseService::noteTaken()
{
    const CorePtr core = m_core;
    const QPointer<VaultReleaseService> self(this);
    const auto seat = this->seat();
    if (!seat)
        co_return base::failFrom(seat);
    const ReleaseSeat held = *seat;
    auto settle = [held](sync::Stores &stores) { return settleAll(stores, held); };
    const auto settled = co_await core->writer()->run(std::move(settle));
    if (self)
        self->noteChanged();
    co_return settled;
}

} // namespace countersign::workstation
