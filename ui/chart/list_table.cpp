#include "ui/chart/list_table.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace countersign::ui {

namespace {

/// Cells with a fine rule under the row.
class ListCell : public QStyledItemDelegate
{
public:
    ListCell(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        cell.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, cell, index);
        painter->setPen(QPen(m_theme.tokens().line2, m_theme.tokens().lineWidth));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

private:
    const Theme &m_theme;
};

} // namespace

void ListRows::setRows(QList<ListRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ListRows::rowOf(int key) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].key == key)
            return row;
    }
    return -1;
}

int ListRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant ListRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListRow &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return row.cells.value(index.column());
    if (role == Qt::AccessibleTextRole)
        return index.column() == 0 ? row.spoken : row.cells.value(index.column());
    if (role == Qt::ToolTipRole)
        return row.cells.value(index.column()).toHtmlEscaped();
    return {};
}

QVariant ListRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_header.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

ListTable::ListTable(const Theme &theme, const QString &accessibleName, const QStringList &header, QList<int> widths, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_rows(new ListRows(header, this)), m_widths(std::move(widths))
{
    setModel(m_rows);
    setItemDelegate(new ListCell(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setAccessibleName(accessibleName);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    applyTheme();
    connect(&theme, &Theme::changed, this, &ListTable::applyTheme);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(currentKey()); });
}

void ListTable::applyTheme()
{
    setFont(m_theme.font(TextRole::Body));
    horizontalHeader()->setFont(m_theme.font(TextRole::Small));
    verticalHeader()->setDefaultSectionSize(qMax(m_theme.px(34), QFontMetrics(font()).height() + m_theme.px(14)));
    for (int column = 0; column < m_widths.size(); ++column)
        setColumnWidth(column, m_theme.px(m_widths[column]));
    viewport()->update();
}

void ListTable::setRows(QList<ListRow> rows)
{
    const int key = currentKey();
    m_rows->setRows(std::move(rows));
    select(key);
}

void ListTable::select(int key)
{
    const int row = m_rows->rowOf(key);
    if (row < 0 || row == currentIndex().row())
        return;
    setCurrentIndex(m_rows->index(row, 0));
    scrollTo(currentIndex());
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT chosen(currentKey());
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentKey() >= 0)
        Q_EMIT opened(currentKey());
    else
        QTableView::keyPressEvent(event);
}

void ListTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QRect row = visualRect(currentIndex());
    Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Keyboard && row.isValid() ? viewport()->mapToGlobal(row.center())
                                                                                      : event->globalPos());
}

} // namespace countersign::ui
