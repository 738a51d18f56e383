#pragma once

#include "core/workstation/directory_desk.h"
#include "ui/widgets/page.h"

#include <functional>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace countersign::ui {

class ActionButton;
class ContactDialog;
class DirectoryFilters;
class DirectoryPane;
class EmptyState;
class GroupsDialog;
class NoticeBar;
class PlainLabel;
class RecordList;

/// Whom the desk can reach (interface.md 3.10): desks with their keys, liaison officers, embassies, NCBs.
class DirectoryPage : public Page
{
    Q_OBJECT
public:
    explicit DirectoryPage(const PageContext &context, QWidget *parent = nullptr);

    void takeFocus() override;
    bool makeNew() override;
    bool filterList() override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreView(const QVariantMap &state) override;
    [[nodiscard]] QList<QWidget *> areas() override;
    /// The code of a desk, or words to look for.
    void openTarget(const QString &target) override;

    [[nodiscard]] RecordList *list() const { return m_list; }
    [[nodiscard]] DirectoryPane *pane() const { return m_pane; }
    [[nodiscard]] DirectoryFilters *filters() const { return m_filters; }
    [[nodiscard]] ActionButton *undoButton() const { return m_undo; }
    ContactDialog *edit(const directory::Contact &contact);
    GroupsDialog *openGroups();

private:
    void build();
    void reload();
    void refresh();
    void openEntry(qint64 place);
    void remove(const directory::ContactId &id);
    void offerUndo(const QString &words, std::function<void()> undo);
    void fail(const base::Error &error);

    PageContext m_context;
    QList<workstation::DirectoryEntry> m_entries;
    QString m_wanted;            ///< code of a desk to open after the next reading
    DirectoryFilters *m_filters;
    RecordList *m_list;
    DirectoryPane *m_pane;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    NoticeBar *m_notice;
    QWidget *m_undoRow;
    PlainLabel *m_undoWords;
    ActionButton *m_undo;
    std::function<void()> m_undoAct;
    QTimer *m_clock;
    int m_asked = 0;
};

} // namespace countersign::ui
