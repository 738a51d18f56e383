#pragma once

#include "ui/alerts/alert_table_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace countersign::ui {

class AlertDetailPane;
class AlertTable;
class EmptyState;

/// Browse the alerts that are here, narrow them down, read one, and look after the own
/// ones. Names of listed persons are not shown in the table.
class AlertsPage : public Page
{
    Q_OBJECT
public:
    AlertsPage(const PageContext &context, QWidget *parent = nullptr);
    ~AlertsPage() override;

    void takeFocus() override;
    [[nodiscard]] QVariantMap viewState() const override;
    void restoreView(const QVariantMap &state) override;
    [[nodiscard]] QList<QWidget *> areas() override;
    bool makeNew() override;
    bool filterList() override;
    void openTarget(const QString &target) override;

    [[nodiscard]] AlertTable *table() const { return m_table; }
    [[nodiscard]] AlertTableModel *model() const { return m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildList(QWidget *list);
    void buildFilters(QHBoxLayout &row);
    void connectFilters();
    void connectList();
    void filterFor(workstation::AlertColumn column, int place);
    void applyFilter();
    void clearFilter();
    void refreshCounts();
    void openCurrent();
    void showDetail(bool open);
    void arrange();
    void edit(const workstation::AlertDetails &details);
    void withdraw(qint64 key, const QString &number);
    void importList(const QString &path);
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] bool isFiltered() const;

    PageContext m_context;
    AlertTableModel *m_model;
    AlertTable *m_table;
    AlertDetailPane *m_detail;
    QSplitter *m_splitter;
    QWidget *m_list;
    QStackedWidget *m_listStack;
    EmptyState *m_empty;
    NoticeBar *m_fault;
    QLineEdit *m_filterBox;
    QTimer *m_pause;
    ChoiceChip *m_category;
    ChoiceChip *m_status;
    ActionButton *m_own;
    ActionButton *m_issuer;
    ActionButton *m_clear;
    PlainLabel *m_count;
    bool m_detailOpen = false;
    bool m_loadedOnce = false;
};

} // namespace countersign::ui
