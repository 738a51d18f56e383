#pragma once

#include "ui/cases/case_table_model.h"

#include <QTableView>

namespace countersign::ui {

/// The table of the Cases page; columns are chosen and moved by the header, as the saved view says.
class CaseTable : public QTableView
{
    Q_OBJECT
public:
    CaseTable(const PageContext &context, CaseTableModel &model, QWidget *parent = nullptr);
    void showColumns(const QList<workstation::CaseColumn> &columns);
    [[nodiscard]] QList<workstation::CaseColumn> columns() const;
    [[nodiscard]] const workstation::CaseRow *current() const { return m_model.row(currentIndex().row()); }
    void select(int place);
    void showSorting(workstation::CaseColumn column, bool descending);

Q_SIGNALS:
    void opened();
    void wantsMenu(const QPoint &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void columnMenu(const QPoint &at);
    void fitTitle();

    PageContext m_context;
    CaseTableModel &m_model;
};

} // namespace countersign::ui
