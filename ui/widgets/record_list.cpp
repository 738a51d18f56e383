#include "ui/widgets/record_list.h"

#include "ui/widgets/icon_engine.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace countersign::ui {

namespace {

constexpr int kMargin = 12;
constexpr int kIcon = 18;

class RecordRow : public QStyledItemDelegate
{
public:
    RecordRow(const Theme &theme, const RecordListModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int lines = QFontMetrics(m_theme.font(TextRole::Body)).height() + QFontMetrics(m_theme.font(TextRole::Small)).height();
        return {m_theme.px(200), lines + m_theme.px(20)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const RecordEntry *entry = m_model.entry(index.row());
        if (!entry)
            return;
        const Tokens &t = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(row, t.accentSoft);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(t.focus, 2));
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -2), 4, 4);
        }
        painter->setPen(QPen(t.line2, t.lineWidth));
        painter->drawLine(row.bottomLeft(), row.bottomRight());
        paintWords(painter, option, *entry);
        painter->restore();
    }

private:
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const RecordEntry &entry) const
    {
        const auto mirrored = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const QRect row = option.rect;
        const int margin = m_theme.px(kMargin);
        const int side = m_theme.px(kIcon);
        const QFont title = m_theme.font(entry.strong ? TextRole::Strong : TextRole::Body);
        const QFont small = m_theme.font(TextRole::Small);
        const int first = QFontMetrics(title).height();
        const int second = QFontMetrics(small).height();
        const int top = row.top() + (row.height() - first - second - m_theme.px(2)) / 2;
        paintIcon(*painter, mirrored({row.left() + margin, top + (first - side) / 2, side, side}), QLatin1StringView(entry.icon),
                  m_theme.ink(entry.ink));
        const int left = row.left() + margin + side + m_theme.px(10);
        const int right = row.right() - margin;
        const auto align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter);
        int titleEnd = right;
        if (!entry.trailing.isEmpty()) {
            const QFont trailing = m_theme.font(entry.strong ? TextRole::SmallStrong : TextRole::Small);
            const int width = QFontMetrics(trailing).horizontalAdvance(entry.trailing) + 2;
            titleEnd = right - width - m_theme.px(10);
            painter->setFont(trailing);
            painter->setPen(m_theme.tokens().sub);
            painter->drawText(mirrored({right - width, top, width, first}), align, entry.trailing);
        }
        const QRect words(left, top, qMax(0, titleEnd - left), first);
        painter->setFont(title);
        painter->setPen(m_theme.tokens().text);
        painter->drawText(mirrored(words), align, QFontMetrics(title).elidedText(entry.title, Qt::ElideRight, words.width()));
        const QRect below(left, top + first + m_theme.px(2), qMax(0, right - left), second);
        painter->setFont(small);
        painter->setPen(m_theme.tokens().sub);
        painter->drawText(mirrored(below), align, QFontMetrics(small).elidedText(entry.detail, Qt::ElideRight, below.width()));
        if (entry.strong) {
            // The dot of what is unread or waits, beside the bold words.
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.tokens().accent);
            const int dot = m_theme.px(7);
            painter->drawEllipse(mirrored({row.left() + margin / 4, top + (first - dot) / 2, dot, dot}));
        }
    }

    const Theme &m_theme;
    const RecordListModel &m_model;
};

} // namespace

void RecordListModel::setEntries(QList<RecordEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const RecordEntry *RecordListModel::entry(int place) const
{
    return place >= 0 && place < m_entries.size() ? &m_entries[place] : nullptr;
}

int RecordListModel::placeOf(qint64 key) const
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].key == key)
            return i;
    }
    return -1;
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    const RecordEntry *held = entry(index.row());
    if (!held)
        return {};
    if (role == Qt::DisplayRole)
        return held->title;
    if (role == Qt::AccessibleTextRole)
        return held->spoken;
    if (role == Qt::ToolTipRole)
        return held->detail.toHtmlEscaped();
    return {};
}

RecordList::RecordList(const Theme &theme, const QString &accessibleName, QWidget *parent) : QListView(parent), m_theme(theme)
{
    setModel(&m_model);
    setItemDelegate(new RecordRow(theme, m_model, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAccessibleName(accessibleName);
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
    connect(this, &QListView::doubleClicked, this, [this] { Q_EMIT opened(currentKey()); });
}

void RecordList::setEntries(QList<RecordEntry> entries)
{
    const qint64 key = currentKey();
    const QScopedValueRollback quiet(m_quiet, true);
    m_model.setEntries(std::move(entries));
    select(key);
}

qint64 RecordList::currentKey() const
{
    const RecordEntry *entry = m_model.entry(currentIndex().row());
    return entry ? entry->key : -1;
}

void RecordList::select(qint64 key)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const int place = m_model.placeOf(key);
    if (place < 0)
        return;
    setCurrentIndex(m_model.index(place));
    scrollTo(currentIndex());
}

void RecordList::selectFirst()
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
}

void RecordList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT chosen(currentKey());
}

void RecordList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentKey() >= 0)
        Q_EMIT opened(currentKey());
    else
        QListView::keyPressEvent(event);
}

} // namespace countersign::ui
