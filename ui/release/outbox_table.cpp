#include "ui/release/outbox_table.h"

#include "ui/widgets/icon_engine.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace countersign::ui {

namespace {

/// Icon, words, and a quieter second line; a rule under the row.
class OutboxCell : public QStyledItemDelegate
{
public:
    OutboxCell(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground(option);
        ground.state &= ~QStyle::State_HasFocus;
        ground.text.clear();
        const QWidget *view = option.widget;
        view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, view);
        painter->save();
        painter->setPen(QPen(m_theme.tokens().line2, m_theme.tokens().lineWidth));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QColor ink = m_theme.ink(static_cast<Ink>(index.data(OutboxModel::kInk).toInt()));
        const QFont first = m_theme.font(index.data(OutboxModel::kStrong).toBool() ? TextRole::Strong : TextRole::Body);
        const QFont other = m_theme.font(TextRole::Small);
        const QString below = index.data(OutboxModel::kSecondLine).toString();
        const int high = QFontMetrics(first).height();
        const int low = below.isEmpty() ? 0 : QFontMetrics(other).height() + 2;
        int x = m_theme.px(8);
        const int y = (option.rect.height() - high - low) / 2;
        const auto at = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box.translated(option.rect.topLeft())); };
        const QString icon = index.data(OutboxModel::kIcon).toString();
        if (!icon.isEmpty()) {
            const int side = m_theme.px(16);
            paintIcon(*painter, at({x, y + (high - side) / 2, side, side}), icon, ink);
            x += side + m_theme.px(6);
        }
        const int width = option.rect.width() - x - m_theme.px(6);
        const auto align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter);
        painter->setFont(first);
        painter->setPen(ink);
        painter->drawText(at({x, y, width, high}), align, QFontMetrics(first).elidedText(index.data().toString(), Qt::ElideRight, width));
        if (!below.isEmpty()) {
            painter->setFont(other);
            painter->setPen(m_theme.tokens().sub);
            painter->drawText(at({x, y + high, width, low}), align, QFontMetrics(other).elidedText(below, Qt::ElideRight, width));
        }
        painter->restore();
    }

private:
    const Theme &m_theme;
};

int usualWidth(OutboxColumn column)
{
    switch (column) {
    case OutboxColumn::State: return 184;
    case OutboxColumn::What: return 320;
    case OutboxColumn::To: return 124;
    case OutboxColumn::Checks: return 104;
    case OutboxColumn::Delivered: return 116;
    case OutboxColumn::Opened: return 116;
    }
    return 100;
}

} // namespace

OutboxTable::OutboxTable(const Theme &theme, OutboxModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_model(model), m_second(new QTimer(this))
{
    setModel(&model);
    setItemDelegate(new OutboxCell(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Outbox"));
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, &model, &OutboxModel::tick);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model.isHolding())
            m_second->start();
        else
            m_second->stop();
    });
    connect(this, &QTableView::clicked, this, &OutboxTable::opened);
    connect(&theme, &Theme::changed, this, &OutboxTable::applyTheme);
    applyTheme();
}

void OutboxTable::applyTheme()
{
    const int lines = QFontMetrics(m_theme.font(TextRole::Strong)).height() + QFontMetrics(m_theme.font(TextRole::Small)).height();
    verticalHeader()->setDefaultSectionSize(lines + m_theme.px(18));
    fit();
    viewport()->update();
}

void OutboxTable::fit()
{
    // What the title needs first; then the others as they have room, the last ones go first.
    int rest = viewport()->width() - m_theme.px(usualWidth(OutboxColumn::State)) - m_theme.px(220);
    setColumnWidth(static_cast<int>(OutboxColumn::State), m_theme.px(usualWidth(OutboxColumn::State)));
    for (const OutboxColumn column : {OutboxColumn::To, OutboxColumn::Checks, OutboxColumn::Delivered, OutboxColumn::Opened}) {
        const int wide = m_theme.px(usualWidth(column));
        setColumnHidden(static_cast<int>(column), rest < wide);
        if (rest < wide) {
            rest = 0;
            continue;
        }
        setColumnWidth(static_cast<int>(column), wide);
        rest -= wide;
    }
    int title = viewport()->width();
    for (int column = 0; column < kOutboxColumns; ++column) {
        if (column != static_cast<int>(OutboxColumn::What) && !isColumnHidden(column))
            title -= columnWidth(column);
    }
    setColumnWidth(static_cast<int>(OutboxColumn::What), std::max(m_theme.px(120), title));
}

void OutboxTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void OutboxTable::select(int place)
{
    m_quiet = true;
    const QModelIndex index = m_model.index(place, 0);
    setCurrentIndex(index);
    scrollTo(index);
    m_quiet = false;
}

void OutboxTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_quiet && current.isValid() && current.row() != previous.row())
        Q_EMIT moved();
}

void OutboxTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & Qt::ControlModifier) && current())
        Q_EMIT opened();
    else
        QTableView::keyPressEvent(event);
}

} // namespace countersign::ui
