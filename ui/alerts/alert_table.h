#pragma once

#include "ui/alerts/alert_table_model.h"

#include <QTableView>

namespace countersign::ui {

/// The table of the Alerts page: rows with fine rules, chosen columns in a chosen order,
/// one sorted column. What the user arranged is kept in the preferences.
class AlertTable : public QTableView
{
    Q_OBJECT
public:
    AlertTable(const PageContext &context, AlertTableModel &model, QWidget *parent = nullptr);
    ~AlertTable() override;
    [[nodiscard]] qint64 currentKey() const;
    void select(int place);

Q_SIGNALS:
    void currentRowChanged();
    void opened();
    /// From the cell menu.
    void filterFor(countersign::workstation::AlertColumn column, int place);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int headWidth(int column) const;
    void applyTheme();
    void columnMenu(const QPoint &at);

    PageContext m_context;
    AlertTableModel &m_model;
    QString m_stateKey; ///< widths are kept for each language: words differ in length
};

} // namespace countersign::ui
