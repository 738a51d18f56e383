#pragma once

#include "core/alerts/alert_record.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/audit_chain.h"
#include "core/store/vault.h"
#include "core/sync/desk_identity.h"
#include "core/sync/store_thread.h"
#include "core/workstation/log.h"
#include "core/workstation/session.h"

#include <QHash>
#include <QString>

#include <memory>
#include <stop_token>

namespace countersign::workstation {

/// What all services of one open vault share. Coroutines hold it by shared pointer: after
/// close() it answers VaultLocked and holds no key, but it is still there for those that
/// wake up late. Lives on the window's thread.
class SessionCore : public std::enable_shared_from_this<SessionCore>
{
public:
    SessionCore(store::Vault vault, std::shared_ptr<const base::Clock> clock, std::shared_ptr<EventLog> log);
    ~SessionCore();

    /// Identity and settings from the vault; after it the session can be shown.
    [[nodiscard]] QCoro::Task<base::Status> load();
    /// Stops what runs, ends the threads, wipes the keys. Blocks for the running transaction.
    void close();
    [[nodiscard]] bool isClosed() const { return m_closed; }

    [[nodiscard]] const std::shared_ptr<sync::StoreThread> &writer() const { return m_writer; }
    [[nodiscard]] const std::shared_ptr<sync::StoreThread> &reader() const { return m_reader; }
    /// For work on the vault as a whole that must not hold up reading or writing: backup,
    /// passphrase. Its jobs get a connection like the others'.
    [[nodiscard]] const std::shared_ptr<sync::StoreThread> &chores() const { return m_chores; }
    /// Only jobs of chores() touch it; null once closed.
    [[nodiscard]] const std::shared_ptr<store::Vault> &vault() const { return m_vault; }
    /// Of the vault; changes with a restore, so never while it is open.
    [[nodiscard]] const base::IncarnationId &incarnation() const { return m_incarnation; }
    /// The person that the vault's header names: actor of what is recorded before joining.
    [[nodiscard]] const QString &labelPerson() const { return m_labelPerson; }
    [[nodiscard]] const std::shared_ptr<const base::Clock> &clock() const { return m_clock; }
    [[nodiscard]] base::Instant now() const { return m_clock->now(); }
    [[nodiscard]] EventLog &log() const { return *m_log; }
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

    /// Null before a federation was joined.
    [[nodiscard]] const std::shared_ptr<sync::DeskIdentity> &identity() const { return m_identity; }
    void setIdentity(std::shared_ptr<sync::DeskIdentity> identity) { m_identity = std::move(identity); }
    [[nodiscard]] QList<base::CountryCode> admittedDesks() const;
    /// Reads the look-up filter, or builds it anew where it has to be: on chores(), waited for by
    /// nobody. Until then questions ask the table. Moves the write-ahead log of a large sync as well.
    void tendFilter();

    [[nodiscard]] QHash<QString, QString> &settings() { return m_settings; }
    [[nodiscard]] const QHash<QString, QString> &settings() const { return m_settings; }

    /// An entry for the audit chain, by the person and device of this vault.
    [[nodiscard]] store::AuditEntry auditEntry(const QString &action, const QString &object, const QString &result,
                                               const QByteArray &details = {}) const;

private:
    std::shared_ptr<store::Vault> m_vault;
    base::IncarnationId m_incarnation;
    QString m_labelPerson;
    std::shared_ptr<const base::Clock> m_clock;
    std::shared_ptr<EventLog> m_log;
    std::stop_source m_stop;
    std::shared_ptr<sync::StoreThread> m_writer;
    std::shared_ptr<sync::StoreThread> m_reader;
    std::shared_ptr<sync::StoreThread> m_chores;
    std::shared_ptr<sync::DeskIdentity> m_identity;
    QHash<QString, QString> m_settings;
    bool m_closed = false;
};
using CorePtr = std::shared_ptr<SessionCore>;

} // namespace countersign::workstation
