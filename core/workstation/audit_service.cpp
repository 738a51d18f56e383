#include "core/workstation/audit_service.h"

#include "core/database/transaction.h"
#include "core/store/audit_deposits.h"
#include "core/store/audit_file.h"
#include "core/store/audit_reader.h"
#include "core/store/setting_store.h"
#include "core/workstation/told_here.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace countersign::workstation {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using messages::AuditCheck;
using store::AuditReader;

namespace {

constexpr QLatin1StringView kCheckSetting{"audit.last-check"};

/// Numbers in the order of AuditCheck, with semicolons.
QString stored(const AuditCheck &check)
{
    QStringList numbers{QString::number(base::toMillis(check.at)), QString::number(check.entries), QString::number(check.lastGood),
                        QString::number(base::toMillis(check.lastGoodAt)), QString::number(check.faultAt),
                        QString::number(check.differsAt), QString::number(check.leftOut), QString::number(check.lostInRestore)};
    return numbers.join(u';');
}

std::optional<AuditCheck> checkFrom(const QString &text)
{
    const QStringList numbers = text.split(u';');
    if (numbers.size() != 8)
        return std::nullopt;
    AuditCheck check;
    check.at = base::fromMillis(numbers[0].toLongLong());
    check.entries = numbers[1].toLongLong();
    check.lastGood = numbers[2].toULongLong();
    check.lastGoodAt = base::fromMillis(numbers[3].toLongLong());
    check.faultAt = numbers[4].toLongLong();
    check.differsAt = numbers[5].toULongLong();
    check.leftOut = numbers[6].toULongLong();
    check.lostInRestore = numbers[7].toInt();
    return check;
}

/// Analysts see their own entries, auditors all. Before joining there is one person alone.
bool seesAll(const SessionCore &core)
{
    const auto &identity = core.identity();
    return !identity || identity->directory.rolesOf(identity->user, core.now()).contains(objects::Role::Auditor);
}

QStringList ownActors(const SessionCore &core)
{
    QStringList own{core.labelPerson()};
    if (core.identity())
        own << core.identity()->user.hex();
    return own;
}

/// Names as the directory gives them to user ids; everybody else by what stands there.
class Names
{
public:
    explicit Names(const SessionCore &core) : m_identity(core.identity()), m_own(ownActors(core)) {}

    [[nodiscard]] QString of(const QString &actor) const
    {
        const auto id = base::UserId::fromHex(actor);
        const auto user = id && m_identity ? m_identity->directory.user(*id) : std::nullopt;
        if (user)
            return user->name;
        return id && m_identity && *id == m_identity->user ? m_identity->person : actor;
    }
    [[nodiscard]] bool isOwn(const QString &actor) const { return m_own.contains(actor); }

private:
    std::shared_ptr<sync::DeskIdentity> m_identity;
    QStringList m_own;
};

store::AuditQuery queryFor(const AuditFilter &filter, const SessionCore &core, std::int64_t before, int most)
{
    store::AuditQuery query;
    query.from = filter.from;
    query.until = filter.until;
    if (filter.group)
        query.actions = messages::auditActions(*filter.group);
    const QStringList own = ownActors(core);
    const bool allowed = filter.who.isEmpty() || own.contains(filter.who) || seesAll(core);
    if (!filter.who.isEmpty())
        query.actors = {allowed ? filter.who : own.first()};
    else if (!seesAll(core))
        query.actors = own;
    query.object = filter.object;
    if (!filter.result.isEmpty())
        query.results = {filter.result};
    if (filter.refusalsOnly) {
        query.results = messages::auditRefusals();
        query.codesToo = true;
    }
    query.text = filter.text;
    query.before = before;
    query.limit = most;
    return query;
}

struct Kept
{
    qint64 entries = 0;
    QList<store::DeviceDeposits> deposits;
};

AuditCheck checkOf(const store::AuditFinding &finding, const QList<store::DeviceDeposits> &deposits, const base::DeviceId &own, base::Instant now)
{
    AuditCheck check;
    check.at = now;
    check.entries = finding.good.entries;
    check.lastGood = finding.good.sequence;
    check.lastGoodAt = finding.goodAt;
    check.faultAt = finding.faultAt;
    check.leftOut = finding.leftOut;
    for (const store::DeviceDeposits &one : deposits) {
        if (one.device != own)
            continue;
        check.differsAt = one.differsAt;
        check.lostInRestore = one.lostInRestore;
    }
    return check;
}

base::Result<AuditCheck> examine(sync::Stores &stores, const base::DeviceId &own, base::Instant now, const store::AuditProgress &progress,
                                 const std::stop_token &stop)
{
    const auto finding = store::AuditChain::examine(stores.database(), progress, stop);
    if (!finding)
        return base::failFrom(finding);
    const auto deposits = store::AuditDeposits(stores.database()).compare(own);
    if (!deposits)
        return base::failFrom(deposits);
    return checkOf(*finding, *deposits, own, now);
}

/// The check as the last one, and its row, together.
base::Status keepCheck(sync::Stores &stores, const AuditCheck &check, const store::AuditEntry &entry, const base::Clock &clock)
{
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    if (const auto set = store::SettingStore(stores.database()).set(kCheckSetting, stored(check)); !set)
        return set;
    if (const auto row = store::AuditChain::append(stores.database(), entry, clock); !row)
        return base::failFrom(row);
    return transaction->commit();
}

} // namespace

QCoro::Task<base::Result<AuditLines>> VaultAuditService::list(AuditFilter filter, std::int64_t before, int most)
{
    const CorePtr core = m_core;
    const auto query = queryFor(filter, *core, before, most);
    auto read = [query](sync::Stores &stores) { return AuditReader(stores.database()).page(query); };
    const auto page = co_await core->reader()->run(std::move(read));
    if (!page)
        co_return base::failFrom(page);
    const Names names(*core);
    AuditLines found;
    found.more = page->more;
    for (const store::AuditRow &row : page->rows) {
        found.lines.append({row.sequence, row.at, names.of(row.actor), names.isOwn(row.actor), row.action, row.object, row.result,
                            row.details, row.device.isNull() ? QString() : row.device.hex()});
    }
    co_return found;
}

QCoro::Task<base::Result<QList<AuditActor>>> VaultAuditService::actors()
{
    const CorePtr core = m_core;
    auto read = [](sync::Stores &stores) { return AuditReader(stores.database()).actors(); };
    const auto keys = co_await core->reader()->run(std::move(read));
    if (!keys)
        co_return base::failFrom(keys);
    const Names names(*core);
    const bool all = seesAll(*core);
    QList<AuditActor> found;
    for (const QString &key : *keys) {
        if (all || names.isOwn(key))
            found.append({key, names.of(key)});
    }
    co_return found;
}

QCoro::Task<base::Result<AuditState>> VaultAuditService::state()
{
    const CorePtr core = m_core;
    const base::DeviceId own = core->identity() ? core->identity()->device : base::DeviceId();
    auto read = [own](sync::Stores &stores) -> base::Result<Kept> {
        Kept kept;
        const auto count = AuditReader(stores.database()).count();
        if (!count)
            return base::failFrom(count);
        kept.entries = *count;
        auto deposits = store::AuditDeposits(stores.database()).compare(own);
        if (!deposits)
            return base::failFrom(deposits);
        kept.deposits = std::move(*deposits);
        return kept;
    };
    const auto kept = co_await core->reader()->run(std::move(read));
    if (!kept)
        co_return base::failFrom(kept);
    AuditState state;
    state.entries = kept->entries;
    state.seesAll = seesAll(*core);
    state.lastCheck = checkFrom(core->settings().value(kCheckSetting));
    for (const store::DeviceDeposits &one : kept->deposits) {
        if (one.device == own) {
            state.depositedUpTo = one.sequence;
            state.depositedAt = one.lastAt;
        }
        if (!state.seesAll || !core->identity())
            continue;
        const directory::Directory &directory = core->identity()->directory;
        const auto device = directory.device(one.device);
        const auto user = device ? directory.user(device->user) : std::nullopt;
        state.devices.append({one.device, user ? user->name : one.device.hex(), one.device == own, one.checkpoints, one.sequence,
                              one.lastAt, one.differsAt});
    }
    co_return state;
}

QCoro::Task<base::Result<AuditCheck>> VaultAuditService::verify(std::stop_token stop, Progress progress)
{
    const CorePtr core = m_core;
    const QPointer<VaultAuditService> self(this);
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    const base::DeviceId own = core->identity() ? core->identity()->device : base::DeviceId();
    const auto now = core->now();
    auto look = [own, now, stop, told = toldHere(std::move(progress))](sync::Stores &stores) { return examine(stores, own, now, told, stop); };
    const auto check = co_await core->chores()->run(std::move(look));
    if (!check)
        co_return base::failFrom(check);
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    const QString result = check->faultAt != 0 ? u"broken"_s : check->differsAt != 0 ? u"differs"_s : u"whole"_s;
    const QByteArray details = QByteArray::number(check->entries) + " entries";
    const auto entry = core->auditEntry(u"audit.verified"_s, QString::number(check->lastGood), result, details);
    const auto clock = core->clock();
    const AuditCheck found = *check;
    auto keep = [found, entry, clock](sync::Stores &stores) { return keepCheck(stores, found, entry, *clock); };
    const auto kept = co_await core->writer()->run(std::move(keep));
    if (!kept)
        co_return base::failFrom(kept);
    if (!core->isClosed())
        core->settings().insert(kCheckSetting, stored(found));
    if (self)
        Q_EMIT self->changed();
    co_return found;
}

QCoro::Task<base::Result<qint64>> VaultAuditService::exportTo(QString path, bool withDetails, std::stop_token stop, Progress progress)
{
    const CorePtr core = m_core;
    const QPointer<VaultAuditService> self(this);
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    const auto identity = core->identity();
    if (!identity || !identity->deviceKey)
        co_return base::fail(ErrorCode::NotEnrolled, u"a copy is signed by an enrolled device"_s);
    const QByteArray details = (withDetails ? "with details to " : "without details to ") + QFileInfo(path).fileName().toUtf8();
    const auto entry = core->auditEntry(u"audit.export"_s, {}, u"done"_s, details);
    const auto clock = core->clock();
    auto note = [entry, clock](sync::Stores &stores) { return store::AuditChain::record(stores.database(), entry, *clock); };
    const auto noted = co_await core->writer()->run(std::move(note));
    if (!noted)
        co_return base::failFrom(noted);
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    const store::AuditExport wanted{identity->desk, identity->device, core->incarnation(), identity->person, identity->deviceKey.get(),
                                    core->now(), withDetails};
    auto write = [wanted, identity, path, stop, told = toldHere(std::move(progress))](sync::Stores &stores) {
        return store::writeAuditFile(stores.database(), wanted, path, told, stop);
    };
    const auto written = co_await core->chores()->run(std::move(write));
    if (self)
        Q_EMIT self->changed();
    co_return written;
}

QCoro::Task<base::Result<qint64>> VaultAuditService::removeDetails(int olderThanDays)
{
    const CorePtr core = m_core;
    const QPointer<VaultAuditService> self(this);
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    const auto before = core->now() - std::chrono::hours(24) * olderThanDays;
    const auto entry = core->auditEntry(u"audit.details-removed"_s, {}, u"done"_s);
    const auto clock = core->clock();
    auto remove = [before, entry, clock](sync::Stores &stores) -> base::Result<qint64> {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        const auto removed = AuditReader(stores.database()).removeDetailsBefore(before);
        if (!removed || *removed == 0)
            return removed;
        store::AuditEntry told = entry;
        told.details = QByteArray::number(*removed) + " entries before " + QByteArray::number(base::toMillis(before));
        if (const auto row = store::AuditChain::append(stores.database(), told, *clock); !row)
            return base::failFrom(row);
        if (const auto done = transaction->commit(); !done)
            return base::failFrom(done);
        return removed;
    };
    const auto removed = co_await core->writer()->run(std::move(remove));
    if (self)
        Q_EMIT self->changed();
    co_return removed;
}

QCoro::Task<base::Status> VaultAuditService::noteCopy(QString page, qsizetype characters)
{
    const CorePtr core = m_core;
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    const auto entry = core->auditEntry(u"copy"_s, page, u"done"_s, QByteArray::number(characters) + " characters");
    const auto clock = core->clock();
    auto note = [entry, clock](sync::Stores &stores) { return store::AuditChain::record(stores.database(), entry, *clock); };
    const auto noted = co_await core->writer()->run(std::move(note));
    co_return noted;
}

} // namespace countersign::workstation
