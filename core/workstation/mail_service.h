#pragma once

#include "core/store/mail_store.h"
#include "core/workstation/case_service.h"
#include "core/workstation/mail_seat.h"
#include "core/workstation/release_desk.h"

namespace countersign::workstation {

/// Received mail in the vault. Every act is one transaction with its receipt or letter and its audit row.
/// Troubles are rows with a negative id.
class VaultMailService final : public MailService
{
    Q_OBJECT
public:
    /// `cases` outlives this.
    VaultMailService(CorePtr core, VaultCaseService *cases) : m_core(std::move(core)), m_cases(cases) {}

    [[nodiscard]] Answer<QList<MailRow>> list(bool unreadOnly) override;
    [[nodiscard]] Answer<QList<qint64>> find(QString words) override;
    [[nodiscard]] Answer<MailItem> open(qint64 id) override;
    [[nodiscard]] Done fileToCase(qint64 id, base::CaseId caseId) override;
    [[nodiscard]] Done acknowledge(qint64 id, QString what) override;
    [[nodiscard]] Done remark(qint64 id, release::RemarkKind kind, base::EntityId paragraph, QString text, QString proposed) override;
    [[nodiscard]] Done refuse(qint64 id, QString why) override;
    [[nodiscard]] Done destroyNow(qint64 id) override;
    [[nodiscard]] Answer<QByteArray> attachment(qint64 id, base::EntityId attachment) override;
    [[nodiscard]] Done bound(qint64 id, BoundAct act, QString target, base::EntityId paragraph = {}) override;
    [[nodiscard]] Answer<int> unread() override;

    /// After mail came: copies of recalled items leave the cases and the search, and who shows mail hears of it.
    [[nodiscard]] Done noteTaken();

Q_SIGNALS:
    /// A letter waits to leave.
    void wantsSync();

private:
    /// What an act has at hand on the writer's thread, inside its transaction.
    struct Act
    {
        sync::Stores &stores;
        sync::MailSeat seat;
        store::MailStore mail;
        store::MailRecord record;
        store::AuditEntry entry;
    };
    using Job = std::function<base::Status(Act &)>;
    /// One transaction with one audit row over an item that is a release, then changed(). Destroyed ones are refused
    /// with ItemRecalled, recalled ones too unless the act is for them.
    struct Manner
    {
        bool evenLocked = false;
        bool sends = false;
    };
    [[nodiscard]] Done act(QString action, qint64 id, Manner manner, Job job);
    /// Copies of recalled items in the cases.
    [[nodiscard]] Done clearCopies();

    CorePtr m_core;
    QPointer<VaultCaseService> m_cases;
};

} // namespace countersign::workstation
