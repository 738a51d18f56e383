#include "ui/alerts/alert_table.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::AlertColumn;

namespace {

/// Cells with a rule under the row; gradings as small badges.
class AlertCell : public QStyledItemDelegate
{
public:
    AlertCell(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        cell.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, cell, index);
        painter->save();
        painter->setPen(QPen(m_theme.tokens().line2, m_theme.tokens().lineWidth));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QString grade = index.data(AlertTableModel::kGradeRole).toString();
        if (!grade.isEmpty()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setFont(m_theme.font(TextRole::SmallStrong));
            const int width = painter->fontMetrics().horizontalAdvance(grade) + 14;
            const int height = painter->fontMetrics().height() + 1;
            QRect box(option.rect.x() + 10, option.rect.center().y() - height / 2, width, height);
            box = QStyle::visualRect(option.direction, option.rect, box);
            painter->setPen(QPen(m_theme.tokens().line, m_theme.tokens().lineWidth));
            painter->setBrush(m_theme.tokens().surface);
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            painter->setPen(m_theme.tokens().text);
            painter->drawText(box, Qt::AlignCenter, grade);
        }
        painter->restore();
    }

private:
    const Theme &m_theme;
};

int defaultWidth(AlertColumn column)
{
    switch (column) {
    case AlertColumn::Category: return 100;
    case AlertColumn::Number: return 170;
    case AlertColumn::Issuer: return 56;
    case AlertColumn::Type: return 100;
    case AlertColumn::Owner: return 56;
    case AlertColumn::Status: return 88;
    case AlertColumn::ReviewBy: return 116;
    case AlertColumn::Grading: return 70;
    case AlertColumn::Updated: return 112;
    }
    return 100;
}

} // namespace

AlertTable::AlertTable(const PageContext &context, AlertTableModel &model, QWidget *parent)
    : QTableView(parent), m_context(context), m_model(model), m_stateKey(u"alerts/columns-"_s + QLocale().name())
{
    setModel(&model);
    setItemDelegate(new AlertCell(context.theme, this));
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
    setAccessibleName(tr("Alerts"));
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Columns"));
    applyTheme();
    if (!header->restoreState(context.preferences.bytes(m_stateKey))) {
        for (int column = 0; column < model.columnCount(); ++column)
            setColumnWidth(column, qMax(context.theme.px(defaultWidth(AlertTableModel::columnAt(column))), headWidth(column)));
        setColumnHidden(AlertTableModel::placeOfColumn(AlertColumn::Updated), true);
        header->setSortIndicator(AlertTableModel::placeOfColumn(AlertColumn::Updated), Qt::DescendingOrder);
    }
    setSortingEnabled(true);
    connect(header, &QHeaderView::customContextMenuRequested, this, &AlertTable::columnMenu);
    connect(&context.theme, &Theme::changed, this, &AlertTable::applyTheme);
    connect(this, &QTableView::doubleClicked, this, &AlertTable::opened);
}

AlertTable::~AlertTable()
{
    m_context.preferences.set(m_stateKey, horizontalHeader()->saveState());
}

int AlertTable::headWidth(int column) const
{
    const QFontMetrics metrics(m_context.theme.font(TextRole::Small));
    return metrics.horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + 18;
}

void AlertTable::applyTheme()
{
    const QFontMetrics metrics(m_context.theme.font(TextRole::Body));
    verticalHeader()->setDefaultSectionSize(qMax(m_context.theme.px(34), metrics.height() + 12));
    viewport()->update();
}

qint64 AlertTable::currentKey() const
{
    const workstation::AlertRow *row = m_model.row(currentIndex().row());
    return row ? row->row : -1;
}

void AlertTable::select(int place)
{
    const QModelIndex index = m_model.index(place, horizontalHeader()->logicalIndex(0));
    setCurrentIndex(index);
    scrollTo(index);
}

void AlertTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged();
}

void AlertTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else
        QTableView::keyPressEvent(event);
}

void AlertTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const AlertColumn column = AlertTableModel::columnAt(index.column());
    if (column == AlertColumn::Category || column == AlertColumn::Issuer || column == AlertColumn::Owner
        || column == AlertColumn::Status)
        connect(menu->addAction(tr("Filter for this")), &QAction::triggered, this,
                [this, column, place = index.row()] { Q_EMIT filterFor(column, place); });
    const QString text = index.data(Qt::AccessibleTextRole).toString();
    const QString shown = index.data(Qt::DisplayRole).toString();
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this,
            [words = shown.isEmpty() ? text : shown] { QGuiApplication::clipboard()->setText(words); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).center())
                                                               : event->globalPos());
}

void AlertTable::columnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (AlertTableModel::columnAt(column) == AlertColumn::Number)
            continue; // a list of alerts without numbers helps nobody
        QAction *action = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

} // namespace countersign::ui
