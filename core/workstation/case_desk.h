#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/cases/case_file.h"

#include <QCoroTask>
#include <QDate>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace countersign::workstation {

using base::CaseId;
using base::EntityId;

enum class CaseColumn { Reference, Title, Status, Marking, Assignee, Notes, OpenTasks, Changed };

/// What the Cases page lists. Empty means "all".
struct CaseFilter
{
    QString text;                            ///< part of title or reference, earlier references too
    QList<cases::CaseStatus> statuses;
    bool mine = false;                       ///< assigned to the person of this vault
    bool watched = false;
    bool needsGrade = false;                 ///< has a paragraph without grading
    bool binned = false;                     ///< the bin instead
    CaseColumn sortBy = CaseColumn::Changed;
    bool descending = true;
};
struct CaseRow
{
    CaseId id;
    QString reference, title;
    cases::CaseStatus status = cases::CaseStatus::Open;
    markings::Marking marking;
    QStringList assignees;
    int notes = 0, openTasks = 0, items = 0, attachments = 0;
    int conflicts = 0;
    int ungraded = 0;
    QDate nextDue;                           ///< invalid: nothing is due
    bool watched = false;
    bool draft = false;                      ///< has typing that is not yet a version
    base::Instant changedAt{};
    std::optional<base::Instant> binnedUntil; ///< in the bin: when it may go for good
};

/// A named or self-saved version of a note.
struct NoteVersion
{
    cases::Dot dot;
    int number = 0;                          ///< 1 is the oldest
    QString author, label;
    base::Instant at{};
    bool merged = false;                     ///< made without knowing of its neighbour
    int paragraphsChanged = 0;
};

/// Typing that a crash left behind, found at unlock.
struct RecoveredDraft
{
    CaseId caseId;
    EntityId note;
    QString reference, title;
    base::Instant savedAt{};                 ///< everything up to here is there
    int paragraphs = 0;
};

/// A template of the desk: title, text in restricted Markdown, one block a paragraph, with
/// "{cursor}" where typing begins.
struct NoteTemplate
{
    QString name;                            ///< stable: "alert-assessment"; the desk's own: as typed
    QString title;                           ///< shown; translated for those that come with the program
    QString body;
    QString language;
    bool own = false;                        ///< made or changed by the desk
};

/// The full text of notes, titles, items and attachments.
struct SearchQuery
{
    QString text;                            ///< words; "in quotes" a phrase; word* a beginning
    std::optional<markings::Tlp> strictest;  ///< at most this strict
    QString grading;                         ///< "A2", "A", empty: any
    QString author;
    QString language;                        ///< BCP 47 primary tag
    QDate from, until;
    CaseId inCase;                           ///< null: all
    int most = 50;
};
struct SearchHit
{
    CaseId caseId;
    EntityId note, entity;                   ///< paragraph, item or attachment; null note: the case itself
    QString reference, caseTitle, noteTitle;
    QString extract;                         ///< plain text around the words
    QList<std::pair<int, int>> marks;        ///< beginning and length of each word met, in `extract`
    markings::Marking marking;
    QString grading;
    base::Instant changedAt{};
};
struct SearchAnswer
{
    QList<SearchHit> hits;
    QString corrected;                       ///< what was searched instead, when the typed words met nothing
    bool more = false;
};

/// Where a record is spoken of.
struct Backlink
{
    CaseId caseId;
    EntityId note, paragraph, item;
    QString reference, title, extract;
};

struct ExportNote
{
    QString format;                          ///< "pdf", "print", "markdown", "text", "csv", "graphml", "file"
    QString target;                          ///< file name or printer
    QString recipient, serial;
    QList<EntityId> paragraphs = {};         ///< what leaves of the case's notes; empty: everything
};

/// Cases of this desk. What is typed goes to saveDraft() at least every two seconds and is on disk when
/// it answers; commit() makes a version of it. Each act is one revision and one audit row in one
/// transaction. Errors: NothingFound, CaseObjectBroken, DiskFull and what the vault says.
class CaseService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    template<typename T> using Answer = QCoro::Task<base::Result<T>>;
    using Saved = QCoro::Task<base::Status>;

    [[nodiscard]] virtual Answer<QList<CaseRow>> list(CaseFilter filter) = 0;
    [[nodiscard]] virtual Answer<std::shared_ptr<const cases::CaseFile>> open(CaseId id) = 0;
    [[nodiscard]] virtual Answer<std::optional<CaseId>> find(QString reference) = 0;
    /// With one note of that template (its name, may be empty).
    [[nodiscard]] virtual Answer<CaseId> create(QString title, QString templateName) = 0;
    [[nodiscard]] virtual Answer<EntityId> addNote(CaseId id, QString title, QString templateName) = 0;
    /// Changes to the case, its tasks, items and links (cases/edits.h): a revision at once.
    [[nodiscard]] virtual Saved change(CaseId id, cases::Changes changes) = 0;
    [[nodiscard]] virtual Saved putInBin(CaseId id) = 0;
    [[nodiscard]] virtual Saved restore(CaseId id) = 0;
    /// Everything of `from` hangs on `into` afterwards; `from` keeps its reference and points there.
    [[nodiscard]] virtual Saved merge(CaseId from, CaseId into) = 0;

    /// The note with its draft on top, if there is one.
    [[nodiscard]] virtual Answer<cases::Note> note(CaseId id, EntityId note) = 0;
    /// Replaces the draft of that note by all changes since the last version.
    [[nodiscard]] virtual Saved saveDraft(CaseId id, EntityId note, cases::Changes changes) = 0;
    /// Draft becomes a version. Nothing to do without one, unless `label` names the version that stands.
    [[nodiscard]] virtual Saved commit(CaseId id, EntityId note, QString label) = 0;
    [[nodiscard]] virtual Answer<QList<RecoveredDraft>> recovered() = 0;
    [[nodiscard]] virtual Answer<QList<NoteVersion>> versions(CaseId id, EntityId note) = 0;
    [[nodiscard]] virtual Answer<cases::Note> noteAt(CaseId id, EntityId note, cases::Dot version) = 0;
    /// A new version that says what the old one said.
    [[nodiscard]] virtual Saved restoreVersion(CaseId id, EntityId note, cases::Dot version) = 0;

    [[nodiscard]] virtual Answer<QList<NoteTemplate>> templates() = 0;
    [[nodiscard]] virtual Saved keepTemplate(NoteTemplate wanted) = 0;
    [[nodiscard]] virtual Saved forgetTemplate(QString name) = 0;

    [[nodiscard]] virtual Answer<SearchAnswer> search(SearchQuery query) = 0;
    [[nodiscard]] virtual Answer<QList<Backlink>> backlinks(QString target) = 0;

    /// Reads the file, seals it under a key of its own, takes out its text where it can.
    [[nodiscard]] virtual Answer<EntityId> attach(CaseId id, QString path, std::stop_token stop) = 0;
    /// The opened content, for the preview program's pipe. At most kMostAttachment bytes.
    [[nodiscard]] virtual Answer<QByteArray> attachment(CaseId id, EntityId attachment) = 0;
    [[nodiscard]] virtual Saved exportAttachment(CaseId id, EntityId attachment, QString path) = 0;
    /// Writes what leaves the vault otherwise into the audit chain first. ItemBound where the contract of something that
    /// was filed there forbids it; where it allows it, its originator learns of the copy should they recall it.
    [[nodiscard]] virtual Saved noteExport(CaseId id, ExportNote what) = 0;

    /// Who can be assigned: the active persons of this desk, this vault's own first.
    [[nodiscard]] virtual QList<cases::Person> people() const = 0;
    [[nodiscard]] virtual cases::Person self() const = 0;
    [[nodiscard]] virtual base::DeviceId device() const = 0;
Q_SIGNALS:
    /// A case came or changed, here or by sync; null: several.
    void changed(countersign::base::CaseId id);
};

inline constexpr qint64 kMostAttachment = 64 << 20;
/// How long a case in the bin is sure to stay there.
inline constexpr std::chrono::hours kBinTime{30 * 24};

} // namespace countersign::workstation
