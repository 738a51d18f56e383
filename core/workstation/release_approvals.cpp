#include "core/database/transaction.h"
#include "core/workstation/known_vaults.h"
#include "core/workstation/officers.h"
#include "core/workstation/release_deciding.h"
#include "core/workstation/release_service.h"
#include "core/workstation/worker.h"

#include <QDir>
#include <QFileInfo>

/// The part of the release service where second persons decide.
namespace countersign::workstation {

using base::ErrorCode;
using release::ApprovalAsk;
using release::ApprovalGiven;
using store::ReleaseRecord;
using namespace Qt::StringLiterals;

namespace {

/// The second person's vault, opened for one act. Its keys go with it.
struct OtherVault
{
    std::shared_ptr<const base::Clock> clock;
    std::optional<store::Vault> vault;
    std::optional<sync::DeskIdentity> identity;

    ~OtherVault()
    {
        identity.reset();
        if (vault)
            vault->lock();
    }
};
using OtherVaultPtr = std::shared_ptr<OtherVault>;

/// Who decides with whom, before anything is unlocked.
struct OtherWanted
{
    QString path;
    std::shared_ptr<crypto::SecretBytes> passphrase;
    std::shared_ptr<const base::Clock> clock;
    base::VaultId own;
    base::CountryCode desk;
    base::UserId self;
    QString release;
    bool approves = false;
    crypto::CostPolicy costs;
    QString keyFile;
};

/// That the vault was used so stands in its own audit chain too.
base::Status noteThere(database::Database &database, const sync::DeskIdentity &identity, const OtherWanted &wanted)
{
    auto transaction = database::Transaction::begin(database);
    if (!transaction)
        return base::failFrom(transaction);
    store::AuditEntry entry;
    entry.actor = identity.user.hex();
    entry.device = identity.device;
    entry.action = u"release.decide"_s;
    entry.object = wanted.release;
    entry.result = wanted.approves ? u"approves"_s : u"refuses"_s;
    entry.details = "in a colleague's vault";
    if (const auto row = store::AuditChain::append(database, entry, *wanted.clock); !row)
        return base::failFrom(row);
    return transaction->commit();
}

base::Result<OtherVaultPtr> openOther(const OtherWanted &wanted)
{
    const auto label = store::Vault::label(wanted.path, {wanted.costs, wanted.clock.get()});
    if (!label)
        return base::failFrom(label);
    if (label->vault == wanted.own)
        return base::fail(ErrorCode::ApproverNotOther, u"the author's own vault"_s);
    store::VaultEnvironment environment;
    environment.costs = wanted.costs;
    environment.clock = wanted.clock.get();
    auto unlocked = store::Vault::unlock(wanted.path, *wanted.passphrase, wanted.keyFile, environment);
    if (!unlocked)
        return base::failFrom(unlocked);
    auto other = std::make_shared<OtherVault>();
    other->clock = wanted.clock;
    other->vault.emplace(std::move(*unlocked));
    auto database = other->vault->openConnection();
    if (!database)
        return base::failFrom(database);
    auto identity = sync::loadIdentity(*database);
    if (!identity)
        return base::failFrom(identity);
    if (!*identity || (*identity)->desk != wanted.desk)
        return base::fail(ErrorCode::ApproverWithoutRole, u"vault of another desk"_s);
    if ((*identity)->user == wanted.self)
        return base::fail(ErrorCode::ApproverNotOther);
    if (const auto noted = noteThere(*database, **identity, wanted); !noted)
        return base::failFrom(noted);
    other->identity = std::move(**identity);
    return other;
}

/// A yes that the gate would not let pass by now is a no that is recorded.
base::Status recordBlock(ReleaseAct &act, const base::Error &error)
{
    act.entry.result = u"blocked"_s;
    act.refusal = error;
    return {};
}

base::Status decideHere(ReleaseAct &act, const base::ReleaseId &id, const Decision &decision)
{
    const auto record = act.releases.find(id);
    if (!record)
        return base::failFrom(record);
    if (record->mine)
        return base::fail(ErrorCode::ApproverNotOther);
    const Decider decider = deciderOf(act.seat.identity(), act.seat.identity().directory, act.seat.now());
    const auto given = signedDecisions(act, *record, decider, decision);
    if (!given && given.error().code == ErrorCode::GateBlocks)
        return recordBlock(act, given.error());
    if (!given)
        return base::failFrom(given);
    if (const auto entered = enterDecisions(act, id, *given); !entered)
        return entered;
    for (const objects::Signed &letter : *given) {
        const auto queued = sync::queueLetter(act.stores, act.seat.mail, {act.seat.desk(), letter, {}, {}, {}, {}, id.toBytes()});
        if (!queued)
            return base::failFrom(queued);
    }
    return {};
}

base::Status decideWith(ReleaseAct &act, const base::ReleaseId &id, const OtherVault &other, const Decision &decision)
{
    const auto record = act.releases.find(id);
    if (!record)
        return base::failFrom(record);
    // By this vault's directory: the other one's may be older.
    const Decider decider = deciderOf(*other.identity, act.seat.identity().directory, act.seat.now());
    act.entry.actor = decider.user.hex();
    const auto given = signedDecisions(act, *record, decider, decision);
    if (!given && given.error().code == ErrorCode::GateBlocks)
        return recordBlock(act, given.error());
    if (!given)
        return base::failFrom(given);
    if (const auto entered = enterDecisions(act, id, *given); !entered)
        return entered;
    if (record->limited)
        return {};
    for (const objects::Signed &letter : *given) {
        const auto queued = sync::queueLetter(act.stores, act.seat.mail, {act.seat.desk(), letter, {}, {}, {}, {}, id.toBytes()});
        if (!queued)
            return base::failFrom(queued);
    }
    return {};
}

QString actionOf(bool approves)
{
    return approves ? u"release.approve"_s : u"release.refuse"_s;
}

} // namespace

VaultReleaseService::Answer<ApprovalAsk> VaultReleaseService::asked(base::ReleaseId id)
{
    const CorePtr core = m_core;
    const auto seat = this->seat();
    if (!seat)
        co_return base::failFrom(seat);
    const ReleaseSeat held = *seat;
    const auto entry = core->auditEntry(u"release.read-ask"_s, id.hex(), u"done"_s);
    auto read = [held, id, entry](sync::Stores &stores) -> base::Result<ApprovalAsk> {
        const auto record = store::ReleaseStore(stores.database()).find(id);
        if (!record)
            return base::failFrom(record);
        auto ask = askIn(*record, held);
        if (!ask)
            return ask;
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        if (const auto row = store::AuditChain::append(stores.database(), entry, *held.mail.clock); !row)
            return base::failFrom(row);
        if (const auto kept = transaction->commit(); !kept)
            return base::failFrom(kept);
        return ask;
    };
    auto ask = co_await core->writer()->run(std::move(read));
    co_return ask;
}

VaultReleaseService::Done VaultReleaseService::decide(base::ReleaseId id, bool approves, QString reason)
{
    const QPointer<VaultReleaseService> self(this);
    const Decision decision{approves, reason};
    Job job = [id, decision](ReleaseAct &act) { return decideHere(act, id, decision); };
    const auto done = co_await act(actionOf(approves), id, std::move(job));
    if (done && self)
        Q_EMIT self->wantsSync();
    co_return done;
}

VaultReleaseService::Answer<QList<OtherVaultLabel>> VaultReleaseService::otherVaults(QString folder)
{
    const CorePtr core = m_core;
    const QString own = QDir::cleanPath(core->vault()->folder());
    const QString wanted = QDir::cleanPath(folder.isEmpty() ? own : folder);
    const store::VaultEnvironment environment{core->vault()->costs(), nullptr};
    auto look = [own, wanted, environment] {
        QList<OtherVaultLabel> others;
        for (const KnownVault &one : vaultsIn(QFileInfo(wanted).path(), environment)) {
            const QString there = QDir::cleanPath(one.directory);
            if (there != own && (wanted == own || there == wanted))
                others.append({one.directory, one.label, one.needsKeyFile});
        }
        return others;
    };
    auto others = co_await onWorker(std::move(look));
    co_return others;
}

VaultReleaseService::Done VaultReleaseService::decideWithVault(base::ReleaseId id, QString vaultPath,
                                                               std::shared_ptr<crypto::SecretBytes> passphrase, bool approves, QString reason,
                                                               QString keyFile)
{
    const CorePtr core = m_core;
    const QPointer<VaultReleaseService> self(this);
    const auto seat = this->seat();
    if (!seat)
        co_return base::failFrom(seat);
    const OtherWanted wanted{vaultPath,    passphrase,        core->clock(), core->vault()->id(),
                             seat->desk(), seat->identity().user, id.hex(),      approves,          core->vault()->costs(), keyFile};
    auto open = [wanted] { return openOther(wanted); };
    const auto opened = co_await onWorker(std::move(open));
    if (!opened)
        co_return base::failFrom(opened);
    if (!self || core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    const OtherVaultPtr other = *opened;
    const Decision decision{approves, reason};
    Job job = [id, other, decision](ReleaseAct &act) { return decideWith(act, id, *other, decision); };
    const auto done = co_await self->act(actionOf(approves), id, std::move(job));
    co_return done;
}

} // namespace countersign::workstation
