#include "core/workstation/session_core.h"

#include "core/store/setting_store.h"

namespace countersign::workstation {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

sync::StoreThread::Open opener(const std::shared_ptr<store::Vault> &vault, int cacheMebibytes)
{
    return [vault, cacheMebibytes] {
        database::OpenOptions options;
        options.cacheMebibytes = cacheMebibytes;
        return vault->openConnection(options);
    };
}

struct Loaded
{
    std::shared_ptr<sync::DeskIdentity> identity;
    QHash<QString, QString> settings;
};

base::Result<Loaded> readAll(sync::Stores &stores)
{
    Loaded loaded;
    auto identity = sync::loadIdentity(stores.database());
    if (!identity)
        return base::failFrom(identity);
    if (*identity)
        loaded.identity = std::make_shared<sync::DeskIdentity>(std::move(**identity));
    auto settings = store::SettingStore(stores.database()).all();
    if (!settings)
        return base::failFrom(settings);
    loaded.settings = std::move(*settings);
    return loaded;
}

} // namespace

SessionCore::SessionCore(store::Vault vault, std::shared_ptr<const base::Clock> clock, std::shared_ptr<EventLog> log)
    : m_vault(std::make_shared<store::Vault>(std::move(vault))), m_incarnation(m_vault->incarnation()),
      m_labelPerson(m_vault->label().person), m_clock(std::move(clock)), m_log(std::move(log))
{
    constexpr int kLargeCache = 64;
    constexpr int kSmallCache = 4;
    const store::NumberHash hash(m_vault->indexHashKey());
    const auto shelf = std::make_shared<store::FilterShelf>(store::FilterShelf::Missing::AskTable);
    m_writer = std::make_shared<sync::StoreThread>(opener(m_vault, kLargeCache), hash.clone(), shelf);
    m_reader = std::make_shared<sync::StoreThread>(opener(m_vault, kLargeCache), hash.clone(), shelf);
    m_chores = std::make_shared<sync::StoreThread>(opener(m_vault, kSmallCache), hash.clone(), shelf);
}

SessionCore::~SessionCore()
{
    close();
}

void SessionCore::close()
{
    if (m_closed)
        return;
    m_closed = true;
    m_stop.request_stop();
    m_reader->close();
    m_chores->close();
    m_writer->close();
    m_identity.reset();
    m_settings.clear();
    m_vault->lock();
}

QCoro::Task<base::Status> SessionCore::load()
{
    const auto self = shared_from_this();
    const auto loaded = co_await m_writer->run(&readAll);
    if (!loaded)
        co_return base::failFrom(loaded);
    if (m_closed)
        co_return base::fail(ErrorCode::VaultLocked);
    m_identity = loaded->identity;
    m_settings = loaded->settings;
    co_return base::Status{};
}

void SessionCore::tendFilter()
{
    if (m_closed)
        return;
    const auto log = m_log;
    auto tend = [log, stop = stopToken()](sync::Stores &stores) {
        const auto kept = store::keepFilter(stores.database(), stores.hash(), stores.shelf(), stop);
        if (const auto moved = stores.database().moveLog(); !moved)
            log->write(u"log.not-moved"_s, moved.error());
        if (!kept && kept.error().code != ErrorCode::Cancelled)
            log->write(u"filter.failed"_s, kept.error());
        return kept;
    };
    const auto tending = m_chores->run(std::move(tend));
    Q_UNUSED(tending)
}

QList<base::CountryCode> SessionCore::admittedDesks() const
{
    QList<base::CountryCode> desks;
    if (!m_identity)
        return desks;
    for (const objects::FederationMember &member : m_identity->directory.members()) {
        if (member.active)
            desks.append(member.desk);
    }
    return desks;
}

store::AuditEntry SessionCore::auditEntry(const QString &action, const QString &object, const QString &result,
                                          const QByteArray &details) const
{
    store::AuditEntry entry;
    entry.action = action;
    entry.object = object;
    entry.result = result;
    entry.details = details;
    if (m_identity) {
        entry.actor = m_identity->user.hex();
        entry.device = m_identity->device;
    }
    return entry;
}

} // namespace countersign::workstation
