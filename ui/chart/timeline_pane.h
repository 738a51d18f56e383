#pragma once

#include "core/cases/case_file.h"
#include "ui/widgets/page.h"

#include <QWidget>

#include <memory>

class QScrollArea;
class QStackedWidget;

namespace countersign::ui {

class ActionButton;
class ChoiceChip;
class EmptyState;
class ListTable;
class NoticeBar;
class PaperDesk;
class PlainLabel;
class TimelineView;

/// The tab "Timeline" of a case: what has a date on one axis; also a list (Ctrl+Shift+T).
class TimelinePane : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePane(const PageContext &context, QWidget *parent = nullptr);
    ~TimelinePane() override;

    void setCase(std::shared_ptr<const cases::CaseFile> file);
    void takeFocus();
    /// Ctrl+Shift+T.
    void toggleList();
    /// Ctrl+P and Ctrl+Shift+P: one page.
    void print();
    void savePdf();
    void exportTable(const QString &path);
    [[nodiscard]] TimelineView *view() const { return m_view; }
    [[nodiscard]] ListTable *list() const { return m_list; }

Q_SIGNALS:
    /// Open what says so: a paragraph, or the item, link or task itself.
    void wantsEntity(countersign::base::EntityId entity);
    /// For CaseService::change().
    void changesMade(const countersign::cases::Changes &changes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void bindKeys();
    void fill();
    void showParts();
    void open(int entry);
    void openMenu(const QPoint &at);
    void chooseExport();
    void restartDesk();
    [[nodiscard]] QString fileName() const;

    PageContext m_context;
    std::shared_ptr<const cases::CaseFile> m_file;
    TimelineView *m_view;
    QScrollArea *m_area;
    ListTable *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    NoticeBar *m_notice;
    PlainLabel *m_count;
    ChoiceChip *m_order;
    ActionButton *m_closer, *m_wider, *m_asList, *m_export, *m_print;
    PaperDesk *m_desk = nullptr;
    bool m_wantsList = false;
};

} // namespace countersign::ui
