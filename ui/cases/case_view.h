#pragma once

#include "core/cases/case_file.h"
#include "core/workstation/case_desk.h"
#include "ui/widgets/page.h"

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QLineEdit;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace countersign::ui {

class ActionButton;
class Badge;
class CaseReleases;
class ChoiceChip;
class ItemsPane;
class NotePane;
class NoticeBar;
class PageTabs;
class PlainLabel;
class TasksPane;

/// One case: its head and its parts: note, chart, timeline, items, tasks, attachments.
class CaseView : public QWidget
{
    Q_OBJECT
public:
    CaseView(const PageContext &context, workstation::CaseService &cases, QWidget *parent = nullptr);
    ~CaseView() override;

    /// Opens at the paragraph or item that `entity` names, where it names one.
    /// `part`: "items", "tasks", "versions" and the other parts by their stable names; empty: the note.
    void open(const base::CaseId &id, const base::EntityId &note, const base::EntityId &entity, bool write, const QString &part = {});
    void close();
    void takeFocus();
    void showPart(int part);
    void showPartNamed(const QString &word);
    void showEntity(const base::EntityId &entity);
    [[nodiscard]] base::CaseId caseId() const { return m_id; }
    [[nodiscard]] QString reference() const { return m_file ? m_file->reference : QString(); }
    [[nodiscard]] NotePane *notePane() const { return m_note; }
    [[nodiscard]] ItemsPane *itemsPane() const { return m_items; }
    [[nodiscard]] TasksPane *tasksPane() const { return m_tasks; }
    [[nodiscard]] CaseReleases *releases() const { return m_releases; }
    [[nodiscard]] PageTabs *tabs() const { return m_tabs; }
    bool makeNew();
    /// Ctrl+Shift+R: of the note in front.
    void prepareRelease();

Q_SIGNALS:
    void back();
    void wantsPage(const QString &page, const QString &target);
    void wantsCase(const QString &reference);
    void markingChanged(std::optional<countersign::markings::Marking> marking);
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildHead(QVBoxLayout &column);
    void arrangeHead();
    void addParts();
    void addPictures();
    void addFiles();
    void addReleases();
    void print();
    void bindKeys();
    void reload();
    void show(std::shared_ptr<const cases::CaseFile> file);
    void refreshHead();
    void refreshTabs();
    void renameCase();
    void write(const cases::Changes &changes);
    void say(const base::Error &error);
    void openMenu();
    void keepTemplate();

    PageContext m_context;
    workstation::CaseService &m_cases;
    base::CaseId m_id;
    std::shared_ptr<const cases::CaseFile> m_file;
    base::EntityId m_wantedNote;
    base::EntityId m_wantedEntity;
    QString m_wantedPart;
    QBoxLayout *m_head = nullptr;
    ActionButton *m_back;
    QLineEdit *m_title;
    Badge *m_reference;
    PlainLabel *m_version;
    ChoiceChip *m_status;
    ActionButton *m_versions;
    ActionButton *m_print;
    ActionButton *m_release;
    ActionButton *m_more;
    NoticeBar *m_fault;
    PageTabs *m_tabs;
    QStackedWidget *m_stack;
    NotePane *m_note;
    ItemsPane *m_items;
    TasksPane *m_tasks;
    CaseReleases *m_releases;
    QTimer *m_soon;
    int m_asked = 0;
    /// A tab: how it takes the case and the focus, and what its title counts.
    struct Part
    {
        QString word;
        QString name;
        QWidget *pane = nullptr;
        std::function<void(std::shared_ptr<const cases::CaseFile>)> take;
        std::function<void()> focus;
        std::function<qsizetype(const cases::CaseFile &)> count;
    };
    void addPart(Part part);
    QList<Part> m_parts;
};

} // namespace countersign::ui
