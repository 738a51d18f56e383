#pragma once

#include "core/cases/case_file.h"
#include "core/cases/mentions.h"
#include "core/workstation/case_desk.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"

#include <QPointer>

#include <functional>

class QLayout;
class QMenu;
class QPlainTextEdit;
class QStackedWidget;
class QTextCursor;
class QVBoxLayout;

namespace countersign::ui {

class ConflictView;
class NoteEditor;
class NoteSpelling;
class NoteSaver;
class ParagraphPopover;
class VersionsPanel;

/// The Note tab of a case: editor, what acts on its paragraphs, its versions, what waits for a
/// decision, and where the case is spoken of.
class NotePane : public QWidget
{
    Q_OBJECT
public:
    NotePane(const PageContext &context, workstation::CaseService &cases, QWidget *parent = nullptr);
    ~NotePane() override;

    /// The case as it stands; the note that is open stays open, what came from elsewhere shows.
    void setCase(std::shared_ptr<const cases::CaseFile> file);
    void openNote(const base::EntityId &note);
    /// Now, or as soon as the note is read.
    void goToWhenRead(const base::EntityId &paragraph);
    /// A new case: the cursor goes where the template leaves room.
    void writeWhenRead() { m_write = true; }
    void close();
    /// What is typed becomes a version; a named one where a name is given.
    void saveVersion(const QString &label = {});
    /// Runs once everything typed is a version: for paper, which shows what stands.
    void afterVersion(std::function<void()> act);
    void grade();
    void mark();
    void nameSource();
    void setSideBySide(bool on);
    void showVersions(bool on);
    void settleConflict(int which); ///< 1 mine, 2 theirs, 3 both

    [[nodiscard]] NoteEditor *editor() const { return m_editor; }
    [[nodiscard]] QPlainTextEdit *translation() const { return m_translation; }
    [[nodiscard]] VersionsPanel *versions() const { return m_versions; }
    [[nodiscard]] ConflictView *conflict() const { return m_conflict; }
    [[nodiscard]] base::EntityId note() const { return m_note; }
    [[nodiscard]] int noteVersion() const;
    /// Nothing is on its way to the vault.
    [[nodiscard]] bool isSaved() const;
    void takeFocus();

Q_SIGNALS:
    void markingChanged(std::optional<countersign::markings::Marking> marking);
    void wantsPage(const QString &page, const QString &target);
    void wantsCase(const QString &reference);
    void wantsItem(const countersign::cases::Mention &mention);
    void wantsReload();
    void versionChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void arrange();
    void buildBar(QLayout &row);
    void connectEditor();
    void loadNote(bool follow);
    void adopt(const cases::Note &note, bool follow);
    void refreshNotes();
    void refreshBar();
    void refreshState();
    void refreshMarking();
    void refreshBacklinks();
    void refreshConflicts();
    void placeTranslation();
    void translationEdited();
    void say(Tone tone, const char *icon, const QString &sentence, const QString &action = {});
    void saidFailure(const base::Error &error);
    void showConflict(const base::EntityId &paragraph);
    void choose(const cases::Note &settled);
    void openPopover(ParagraphPopover *popover);
    void mentionMenu(QMenu &menu, const cases::Mention &mention);
    void addToMenu(QMenu &menu, const QTextCursor &cursor);
    void openInsertMenu();
    void askRecovered();
    [[nodiscard]] std::optional<cases::Note> standing() const;

    PageContext m_context;
    workstation::CaseService &m_cases;
    std::shared_ptr<const cases::CaseFile> m_file;
    base::EntityId m_note;
    NoteEditor *m_editor;
    NoteSpelling *m_spelling = nullptr;
    NoteSaver *m_saver;
    QPlainTextEdit *m_translation;
    QStackedWidget *m_stack;
    VersionsPanel *m_versions;
    ConflictView *m_conflict;
    QWidget *m_strip;
    NoticeBar *m_notice;
    ActionButton *m_noticeAct;
    ActionButton *m_grade;
    ActionButton *m_mark;
    ActionButton *m_source;
    ActionButton *m_insert;
    ActionButton *m_sides;
    ChoiceChip *m_notes;
    ChoiceChip *m_language;
    ChoiceChip *m_into;
    PlainLabel *m_saved;
    QWidget *m_bar;
    QWidget *m_backlinks;
    QPointer<ParagraphPopover> m_popover;
    base::EntityId m_wanted;     ///< paragraph to go to once the note is read
    bool m_read = false;
    bool m_write = false;
    base::EntityId m_translated; ///< the paragraph in the translation field
    bool m_showing = false;      ///< the field is filled by us
    bool m_recoveredAsked = false;
    int m_asked = 0;
    enum class Notice { None, Failure, Recovered, Pasted, Conflict } m_noticeKind = Notice::None;
};

} // namespace countersign::ui
