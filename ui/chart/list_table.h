#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace countersign::ui {

/// One row of a chart or timeline as a list.
struct ListRow
{
    QStringList cells;
    QString spoken;          ///< the whole row for a screen reader
    int key = -1;
};

class ListRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ListRows(QStringList header, QObject *parent) : QAbstractTableModel(parent), m_header(std::move(header)) {}
    void setRows(QList<ListRow> rows);
    [[nodiscard]] int keyAt(int row) const { return row >= 0 && row < m_rows.size() ? m_rows[row].key : -1; }
    [[nodiscard]] int rowOf(int key) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header;
    QList<ListRow> m_rows;
};

/// The twin of a picture: everything it shows as an accessible table.
class ListTable : public QTableView
{
    Q_OBJECT
public:
    /// `widths`: of the columns in design pixels; the last one takes what is left.
    ListTable(const Theme &theme, const QString &accessibleName, const QStringList &header, QList<int> widths, QWidget *parent = nullptr);
    void setRows(QList<ListRow> rows);
    void select(int key);
    [[nodiscard]] int currentKey() const { return m_rows->keyAt(currentIndex().row()); }

Q_SIGNALS:
    void chosen(int key);
    void opened(int key);
    void menuWanted(const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    ListRows *m_rows;
    QList<int> m_widths;
};

} // namespace countersign::ui
