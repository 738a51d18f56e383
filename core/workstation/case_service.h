#pragma once

#include "core/store/case_store.h"
#include "core/store/draft_store.h"
#include "core/workstation/case_desk.h"
#include "core/workstation/session_core.h"

#include <QHash>
#include <QPointer>
#include <QSet>

namespace countersign::workstation {

/// What an act on cases has at hand on the writer's thread, inside its transaction. The audit row
/// that follows it can be worded by the act.
struct CaseAct
{
    sync::Stores &stores;
    store::CaseStore cases;
    store::CaseAuthor author;
    store::AuditEntry entry;
};

/// Cases in the vault. What a person had seen when they wrote is kept with what they wrote: of a case
/// from open(), of a note from note(). Who shows a note works on what note() answered last, and commits
/// before a conflict is settled.
class VaultCaseService final : public CaseService
{
    Q_OBJECT
public:
    explicit VaultCaseService(CorePtr core);
    ~VaultCaseService() override;

    [[nodiscard]] Answer<QList<CaseRow>> list(CaseFilter filter) override;
    [[nodiscard]] Answer<std::shared_ptr<const cases::CaseFile>> open(CaseId id) override;
    [[nodiscard]] Answer<std::optional<CaseId>> find(QString reference) override;
    [[nodiscard]] Answer<CaseId> create(QString title, QString templateName) override;
    [[nodiscard]] Answer<EntityId> addNote(CaseId id, QString title, QString templateName) override;
    [[nodiscard]] Saved change(CaseId id, cases::Changes changes) override;
    [[nodiscard]] Saved putInBin(CaseId id) override;
    [[nodiscard]] Saved restore(CaseId id) override;
    [[nodiscard]] Saved merge(CaseId from, CaseId into) override;

    [[nodiscard]] Answer<cases::Note> note(CaseId id, EntityId note) override;
    [[nodiscard]] Saved saveDraft(CaseId id, EntityId note, cases::Changes changes) override;
    [[nodiscard]] Saved commit(CaseId id, EntityId note, QString label) override;
    [[nodiscard]] Answer<QList<RecoveredDraft>> recovered() override;
    [[nodiscard]] Answer<QList<NoteVersion>> versions(CaseId id, EntityId note) override;
    [[nodiscard]] Answer<cases::Note> noteAt(CaseId id, EntityId note, cases::Dot version) override;
    [[nodiscard]] Saved restoreVersion(CaseId id, EntityId note, cases::Dot version) override;

    [[nodiscard]] Answer<QList<NoteTemplate>> templates() override;
    [[nodiscard]] Saved keepTemplate(NoteTemplate wanted) override;
    [[nodiscard]] Saved forgetTemplate(QString name) override;

    [[nodiscard]] Answer<SearchAnswer> search(SearchQuery query) override;
    [[nodiscard]] Answer<QList<Backlink>> backlinks(QString target) override;

    [[nodiscard]] Answer<EntityId> attach(CaseId id, QString path, std::stop_token stop) override;
    [[nodiscard]] Answer<QByteArray> attachment(CaseId id, EntityId attachment) override;
    [[nodiscard]] Saved exportAttachment(CaseId id, EntityId attachment, QString path) override;
    [[nodiscard]] Saved noteExport(CaseId id, ExportNote what) override;

    [[nodiscard]] QList<cases::Person> people() const override;
    [[nodiscard]] cases::Person self() const override;
    [[nodiscard]] base::DeviceId device() const override { return m_device; }

    /// The folded cases, for who takes revisions that came by sync.
    [[nodiscard]] const store::CaseShelfPtr &shelf() const { return m_shelf; }
    [[nodiscard]] store::CaseAuthor author() const;
    /// After revisions were taken: gives a reference that two desks' devices chose at once to one of them,
    /// carries on what came late for a merged case, and tells who shows these cases.
    [[nodiscard]] Saved noteTaken(QSet<CaseId> taken);
    /// Signs what was written before this vault had joined.
    void signKept();

private:
    using Job = std::function<base::Status(CaseAct &)>;
    /// What an editor had before it when it began.
    struct Shown
    {
        cases::Seen seen;
        cases::Changes draft; ///< that lay on top already
    };

    /// Runs on the writer. On a full disk the vault's reserve is given free and the job run once more, so that
    /// what is open can be saved; DiskFull when that was not enough.
    [[nodiscard]] Saved keep(std::function<base::Status(sync::Stores &)> job);
    /// One transaction with one audit row, on the writer; then changed().
    [[nodiscard]] Saved act(QString action, CaseId id, Job job);
    [[nodiscard]] std::optional<cases::Seen> seenOf(const CaseId &id) const;
    [[nodiscard]] QHash<base::UserId, QString> names() const;
    [[nodiscard]] QHash<QString, NoteTemplate> shippedTemplates() const;
    [[nodiscard]] Answer<NoteTemplate> templateOf(QString name);

    CorePtr m_core;
    store::CaseShelfPtr m_shelf;
    base::DeviceId m_device;
    QByteArray m_session;
    QHash<CaseId, cases::Seen> m_seen;
    QHash<std::pair<CaseId, EntityId>, Shown> m_shown;
    QSet<CaseId> m_viewed; ///< said in the audit chain already
};

} // namespace countersign::workstation
