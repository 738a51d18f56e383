#include "ui/chart/timeline_view.h"

#include "ui/chart/chart_words.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace countersign::ui {

TimelineView::TimelineView(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_picture(theme.tokens(), theme.font(TextRole::Body))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    // Time runs the same way in every language (interface.md 8).
    setLayoutDirection(Qt::LeftToRight);
    connect(&theme, &Theme::changed, this, [this] {
        m_picture = TimelinePicture(m_theme.tokens(), m_theme.font(TextRole::Body));
        arrange();
    });
}

void TimelineView::setEntries(QList<cases::TimelineEntry> entries, bool newestFirst)
{
    const cases::TimelineEntry kept = m_selected >= 0 ? m_entries[m_selected] : cases::TimelineEntry{};
    m_entries = std::move(entries);
    m_newestFirst = newestFirst;
    m_selected = -1;
    for (int i = 0; i < m_entries.size() && !kept.entity.isNull(); ++i) {
        if (m_entries[i].entity == kept.entity && m_entries[i].from == kept.from)
            m_selected = i;
    }
    arrange();
    Q_EMIT selectionChanged();
}

void TimelineView::setRoom(const QSize &room)
{
    if (room == m_room)
        return;
    m_room = room;
    arrange();
}

void TimelineView::setStretch(qreal stretch)
{
    m_stretch = std::clamp(stretch, 1.0, 12.0);
    arrange();
}

void TimelineView::arrange()
{
    m_scale = m_theme.textPercent() / 100.0;
    m_layout = m_picture.layOut(m_entries, std::max(320.0, m_room.width() / m_scale), m_newestFirst, m_stretch);
    const QSize needed = m_entries.isEmpty() ? QSize(0, 0)
                                             : QSize(static_cast<int>(m_layout.size.width() * m_scale), static_cast<int>(std::ceil(m_layout.size.height() * m_scale)) + 24);
    const QSize size = needed.expandedTo(m_room);
    setMinimumSize(needed);
    resize(size);
    m_origin = {0, (size.height() - m_layout.size.height() * m_scale) / 2};
    update();
}

QRect TimelineView::rectOf(int entry) const
{
    const QRectF card = m_layout.places[entry].card;
    return QRectF(card.topLeft() * m_scale + m_origin, card.size() * m_scale).toAlignedRect();
}

void TimelineView::select(int entry)
{
    if (entry == m_selected || entry >= m_entries.size())
        return;
    m_selected = entry;
    setAccessibleDescription(entry >= 0 ? spokenText(m_entries[entry]) : QString());
    if (entry >= 0) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
        Q_EMIT revealWanted(rectOf(entry));
    }
    update();
    Q_EMIT selectionChanged();
}

void TimelineView::go(int steps)
{
    if (m_entries.isEmpty())
        return;
    const int way = m_newestFirst ? -steps : steps;
    select(m_selected < 0 ? 0 : std::clamp(m_selected + way, 0, static_cast<int>(m_entries.size()) - 1));
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.tokens().window);
    painter.translate(m_origin);
    painter.scale(m_scale, m_scale);
    m_picture.paint(painter, m_entries, m_layout, m_selected, hasFocus());
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    auto modifiers = event->modifiers();
    modifiers.setFlag(Qt::KeypadModifier, false);
    if (modifiers != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: go(-1); return;
    case Qt::Key_Right:
    case Qt::Key_Down: go(1); return;
    case Qt::Key_Home: select(m_newestFirst ? static_cast<int>(m_entries.size()) - 1 : 0); return;
    case Qt::Key_End: select(m_newestFirst ? 0 : static_cast<int>(m_entries.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected >= 0) {
            Q_EMIT opened(m_selected);
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    select(TimelinePicture::entryAt(m_layout, toPicture(event->position())));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int entry = TimelinePicture::entryAt(m_layout, toPicture(event->position()));
    if (entry >= 0)
        Q_EMIT opened(entry);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard && m_selected >= 0;
    Q_EMIT menuWanted(keyboard ? mapToGlobal(rectOf(m_selected).center()) : event->globalPos());
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_selected < 0 && event->reason() != Qt::MouseFocusReason && !m_entries.isEmpty())
        select(m_newestFirst ? static_cast<int>(m_entries.size()) - 1 : 0);
    update();
}

} // namespace countersign::ui
