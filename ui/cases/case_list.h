#pragma once

#include "ui/cases/case_views.h"
#include "ui/widgets/page.h"

class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QMenu;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace countersign::ui {

class ActionButton;
class CaseTable;
class CaseTableModel;
class ChoiceChip;
class EmptyState;
class NoticeBar;
class PlainLabel;
class SearchResults;

/// The list of cases: saved views beside it, a filter, a search in all that was written.
class CaseList : public QWidget
{
    Q_OBJECT
public:
    CaseList(const PageContext &context, workstation::CaseService &cases, QWidget *parent = nullptr);
    ~CaseList() override;

    void takeFocus();
    void reload();
    void showView(int place);
    void focusFilter();
    void focusSearch();
    void search(const QString &words);
    void newCase();
    [[nodiscard]] int view() const { return m_view; }
    [[nodiscard]] CaseTable *table() const { return m_table; }
    [[nodiscard]] CaseTableModel *model() const { return m_model; }
    [[nodiscard]] SearchResults *results() const { return m_results; }
    [[nodiscard]] QListWidget *views() const { return m_viewList; }
    [[nodiscard]] bool isSearching() const;

Q_SIGNALS:
    void opened(const countersign::base::CaseId &id, const countersign::base::EntityId &note, const countersign::base::EntityId &entity);
    /// A case made here, to be written in at once.
    void made(const countersign::base::CaseId &id);
    void shown(std::optional<countersign::markings::Marking> marking);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildViews();
    QWidget *buildRight();
    void buildFilters(QHBoxLayout &row);
    void connectAll();
    void fillViews();
    void applyFilter();
    void clearFilter();
    void refresh();
    void saveView();
    void rowMenu(const QPoint &at);
    void follow(QCoro::Task<base::Status> task);
    [[nodiscard]] bool isFiltered() const;

    PageContext m_context;
    workstation::CaseService &m_cases;
    CaseViews m_views;
    int m_view = 0;
    CaseTableModel *m_model;
    CaseTable *m_table;
    SearchResults *m_results;
    QListWidget *m_viewList;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    NoticeBar *m_fault;
    QLineEdit *m_filterBox;
    QLineEdit *m_searchBox;
    ChoiceChip *m_status;
    ActionButton *m_clear;
    PlainLabel *m_count;
    PlainLabel *m_title;
    QTimer *m_pause;
};

} // namespace countersign::ui
