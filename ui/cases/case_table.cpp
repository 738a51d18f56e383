#include "ui/cases/case_table.h"

#include "ui/cases/case_views.h"
#include "ui/widgets/badges.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace countersign::ui {

using workstation::CaseColumn;

namespace {

/// Cells with a rule under the row; markings as they look everywhere.
class CaseCell : public QStyledItemDelegate
{
public:
    CaseCell(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        cell.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, cell, index);
        painter->save();
        painter->setPen(QPen(m_theme.tokens().line2, m_theme.tokens().lineWidth));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QVariant level = index.data(CaseTableModel::kMarkingRole);
        if (level.isValid()) {
            const auto tlp = static_cast<markings::Tlp>(level.toInt());
            const QString words = QStringLiteral("TLP:") + markings::textOf(tlp);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setFont(m_theme.font(TextRole::SmallStrong));
            const int width = qMin(option.rect.width() - 12, painter->fontMetrics().horizontalAdvance(words) + 14);
            const int height = painter->fontMetrics().height() + 1;
            const QRect box = QStyle::visualRect(option.direction, option.rect,
                                                 QRect(option.rect.x() + 10, option.rect.center().y() - height / 2, width, height));
            painter->setPen(QPen(m_theme.isDark() ? m_theme.tokens().line : QColor(Qt::black), m_theme.tokens().lineWidth));
            painter->setBrush(Qt::black);
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            painter->setPen(tlpColour(tlp));
            painter->drawText(box, Qt::AlignCenter, words);
        }
        painter->restore();
    }

private:
    const Theme &m_theme;
};

int usualWidth(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Reference: return 124;
    case CaseColumn::Title: return 300;
    case CaseColumn::Status: return 92;
    case CaseColumn::Marking: return 130;
    case CaseColumn::Assignee: return 120;
    case CaseColumn::Notes: return 60;
    case CaseColumn::OpenTasks: return 150;
    case CaseColumn::Changed: return 100;
    }
    return 100;
}

} // namespace

CaseTable::CaseTable(const PageContext &context, CaseTableModel &model, QWidget *parent)
    : QTableView(parent), m_context(context), m_model(model)
{
    setModel(&model);
    setItemDelegate(new CaseCell(context.theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Cases"));
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int column = 0; column < model.columnCount(); ++column)
        setColumnWidth(column, context.theme.px(usualWidth(CaseTableModel::columnAt(column))));
    header->setSortIndicator(static_cast<int>(CaseColumn::Changed), Qt::DescendingOrder);
    setSortingEnabled(true);
    applyTheme();
    connect(header, &QHeaderView::customContextMenuRequested, this, &CaseTable::columnMenu);
    connect(&context.theme, &Theme::changed, this, &CaseTable::applyTheme);
    connect(this, &QTableView::doubleClicked, this, &CaseTable::opened);
}

void CaseTable::applyTheme()
{
    const QFontMetrics metrics(m_context.theme.font(TextRole::Body));
    verticalHeader()->setDefaultSectionSize(qMax(m_context.theme.px(36), metrics.height() + 14));
    viewport()->update();
}

void CaseTable::showColumns(const QList<CaseColumn> &columns)
{
    for (const CaseColumn column : CaseViews::everyColumn())
        setColumnHidden(static_cast<int>(column), !columns.contains(column));
    for (int place = 0; place < columns.size(); ++place)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(static_cast<int>(columns[place])), place);
    fitTitle();
}

QList<CaseColumn> CaseTable::columns() const
{
    QList<CaseColumn> shown;
    for (int place = 0; place < m_model.columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            shown.append(CaseTableModel::columnAt(column));
    }
    return shown;
}

void CaseTable::showSorting(CaseColumn column, bool descending)
{
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(static_cast<int>(column), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

void CaseTable::fitTitle()
{
    // The title takes what the other columns leave.
    int rest = viewport()->width();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!isColumnHidden(column) && column != static_cast<int>(CaseColumn::Title))
            rest -= columnWidth(column);
    }
    setColumnWidth(static_cast<int>(CaseColumn::Title), qMax(m_context.theme.px(180), rest - 2));
}

void CaseTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitTitle();
}

void CaseTable::select(int place)
{
    const QModelIndex index = m_model.index(place, horizontalHeader()->logicalIndex(0));
    setCurrentIndex(index);
    scrollTo(index);
}

void CaseTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current())
        Q_EMIT opened();
    else
        QTableView::keyPressEvent(event);
}

void CaseTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyboard ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        Q_EMIT wantsMenu(keyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void CaseTable::columnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (CaseTableModel::columnAt(column) == CaseColumn::Title)
            continue;
        QAction *action = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            fitTitle();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

} // namespace countersign::ui
