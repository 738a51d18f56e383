#include "ui/chart/chart_view.h"

#include "ui/chart/chart_words.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal kStep = 12;     ///< of Ctrl+arrow, chart units
constexpr qreal kMargin = 28;   ///< around a chart that fits
constexpr qreal kLeastScale = 0.2, kMostScale = 3;
}

ChartView::ChartView(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_picture(theme.tokens(), theme.font(TextRole::Body))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(theme.px(220));
    setAccessibleName(tr("Link chart"));
    // Charts are not mirrored (interface.md 8).
    setLayoutDirection(Qt::LeftToRight);
    connect(&theme, &Theme::changed, this, [this] {
        m_picture = ChartPicture(m_theme.tokens(), m_theme.font(TextRole::Body));
        update();
    });
}

void ChartView::setChart(const cases::LinkChart &chart, const chart::ChartSizes &sizes, const chart::ChartLayout &layout)
{
    base::EntityId kept;
    if (m_selected.kind == ChartSpot::Kind::Node)
        kept = m_chart.nodes[m_selected.place].id;
    else if (m_selected.kind == ChartSpot::Kind::Edge)
        kept = m_chart.edges[m_selected.place].id;
    m_chart = chart;
    m_sizes = sizes;
    m_layout = layout;
    m_selected = {};
    m_drag = Drag::None;
    if (const int node = m_chart.nodeOf(kept); !kept.isNull() && node >= 0)
        m_selected = {ChartSpot::Kind::Node, node};
    for (int i = 0; i < m_chart.edges.size() && !kept.isNull(); ++i) {
        if (m_chart.edges[i].id == kept)
            m_selected = {ChartSpot::Kind::Edge, i};
    }
    if (m_fits)
        fit();
    update();
    Q_EMIT selectionChanged();
}

void ChartView::fit()
{
    m_fits = true;
    const QRectF bounds = m_layout.bounds.adjusted(-kMargin, -kMargin, kMargin, kMargin);
    if (bounds.isEmpty() || width() < 10 || height() < 10)
        return;
    const qreal natural = m_theme.textPercent() / 100.0;
    m_scale = std::clamp(std::min(width() / bounds.width(), height() / bounds.height()), kLeastScale, natural);
    m_origin = QPointF(width() / 2.0, height() / 2.0) - bounds.center() * m_scale;
    update();
}

void ChartView::zoomBy(qreal factor)
{
    const QPointF middle(width() / 2.0, height() / 2.0);
    const QPointF held = toChart(middle);
    m_scale = std::clamp(m_scale * factor, kLeastScale, kMostScale);
    m_origin = middle - held * m_scale;
    m_fits = false;
    update();
}

QPointF ChartView::middleOf(ChartSpot spot) const
{
    if (spot.kind == ChartSpot::Kind::Node)
        return m_layout.nodes[spot.place];
    if (spot.kind == ChartSpot::Kind::Edge)
        return m_layout.edges[spot.place].label;
    return toChart(QPointF(width() / 2.0, height() / 2.0));
}

void ChartView::select(ChartSpot spot)
{
    if (spot == m_selected)
        return;
    m_selected = spot;
    if (spot.kind != ChartSpot::Kind::None)
        reveal(spot);
    speak();
    update();
    Q_EMIT selectionChanged();
}

void ChartView::reveal(ChartSpot spot)
{
    const QPointF at = middleOf(spot) * m_scale + m_origin;
    const QRectF inner = QRectF(rect()).adjusted(40, 24, -40, -24);
    QPointF shift;
    shift.setX(at.x() < inner.left() ? inner.left() - at.x() : at.x() > inner.right() ? inner.right() - at.x() : 0);
    shift.setY(at.y() < inner.top() ? inner.top() - at.y() : at.y() > inner.bottom() ? inner.bottom() - at.y() : 0);
    if (!shift.isNull()) {
        m_origin += shift;
        m_fits = false;
    }
}

void ChartView::speak()
{
    QString words;
    if (m_selected.kind == ChartSpot::Kind::Node)
        words = spokenText(m_chart, m_selected.place);
    else if (m_selected.kind == ChartSpot::Kind::Edge)
        words = spokenText(m_chart, m_chart.edges[m_selected.place]);
    setAccessibleDescription(words);
    if (!words.isEmpty()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

/// The next node or word that lies within 60 degrees of the way, near ones and straight ones first.
void ChartView::goTowards(const QPointF &way)
{
    if (m_selected.kind == ChartSpot::Kind::None) {
        if (!m_chart.nodes.isEmpty())
            select({ChartSpot::Kind::Node, 0});
        return;
    }
    const QPointF here = middleOf(m_selected);
    ChartSpot best;
    qreal least = 1e18;
    const auto look = [&](ChartSpot spot) {
        const QPointF off = middleOf(spot) - here;
        const qreal along = QPointF::dotProduct(off, way);
        const qreal aside = std::abs(off.x() * way.y() - off.y() * way.x());
        if (spot == m_selected || along <= 1 || aside > along * 1.8)
            return;
        const qreal cost = along + 2 * aside;
        if (cost < least) {
            least = cost;
            best = spot;
        }
    };
    for (int i = 0; i < m_layout.nodes.size(); ++i)
        look({ChartSpot::Kind::Node, i});
    for (int i = 0; i < m_layout.edges.size(); ++i)
        look({ChartSpot::Kind::Edge, i});
    if (best.kind != ChartSpot::Kind::None)
        select(best);
}

void ChartView::place(int node, const QPointF &at)
{
    QList<QPointF> nodes = m_layout.nodes;
    nodes[node] = at;
    m_layout = chart::withNodesAt(m_chart, m_sizes, nodes);
    update();
}

void ChartView::moveSelected(const QPointF &by)
{
    if (m_selected.kind != ChartSpot::Kind::Node)
        return;
    place(m_selected.place, m_layout.nodes[m_selected.place] + by);
    reveal(m_selected);
    Q_EMIT moved(m_selected.place);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath card;
    card.addRoundedRect(ground, 10, 10);
    painter.fillPath(card, t.window);
    painter.save();
    painter.setClipPath(card);
    painter.translate(m_origin);
    painter.scale(m_scale, m_scale);
    m_picture.paint(painter, m_chart, m_sizes, m_layout, m_selected, hasFocus());
    painter.restore();
    painter.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(t.line2, t.lineWidth));
    painter.drawPath(card);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_fits)
        fit();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    QPointF way;
    switch (event->key()) {
    case Qt::Key_Left: way = {-1, 0}; break;
    case Qt::Key_Right: way = {1, 0}; break;
    case Qt::Key_Up: way = {0, -1}; break;
    case Qt::Key_Down: way = {0, 1}; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected.kind != ChartSpot::Kind::None && event->modifiers() == Qt::NoModifier) {
            Q_EMIT opened(m_selected);
            return;
        }
        break;
    default: break;
    }
    auto modifiers = event->modifiers();
    modifiers.setFlag(Qt::KeypadModifier, false);
    if (!way.isNull() && modifiers == Qt::ControlModifier)
        moveSelected(way * kStep);
    else if (!way.isNull() && modifiers == Qt::NoModifier)
        goTowards(way);
    else
        QWidget::keyPressEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const ChartSpot spot = ChartPicture::spotAt(m_sizes, m_layout, toChart(event->position()));
    select(spot);
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_drag = Drag::Pressed;
    m_grip = spot.kind == ChartSpot::Kind::Node ? m_layout.nodes[spot.place] - toChart(event->position()) : m_origin - event->position();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None) {
        const ChartSpot spot = ChartPicture::spotAt(m_sizes, m_layout, toChart(event->position()));
        setCursor(spot.kind == ChartSpot::Kind::None ? Qt::ArrowCursor : Qt::PointingHandCursor);
        return;
    }
    if (m_drag == Drag::Pressed) {
        if ((event->position() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        m_drag = m_selected.kind == ChartSpot::Kind::Node ? Drag::Node : m_selected.kind == ChartSpot::Kind::None ? Drag::Ground : Drag::None;
        if (m_drag == Drag::None)
            return;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Node) {
        place(m_selected.place, toChart(event->position()) + m_grip);
    } else {
        m_origin = event->position() + m_grip;
        m_fits = false;
        update();
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag was = std::exchange(m_drag, Drag::None);
    setCursor(Qt::ArrowCursor);
    if (event->button() == Qt::LeftButton && was == Drag::Node)
        Q_EMIT moved(m_selected.place);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag = Drag::None;
    const ChartSpot spot = ChartPicture::spotAt(m_sizes, m_layout, toChart(event->position()));
    if (spot.kind != ChartSpot::Kind::None)
        Q_EMIT opened(spot);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const QPointF held = toChart(event->position());
        m_scale = std::clamp(m_scale * std::pow(1.0015, event->angleDelta().y()), kLeastScale, kMostScale);
        m_origin = event->position() - held * m_scale;
    } else {
        m_origin += QPointF(event->angleDelta()) / 2;
    }
    m_fits = false;
    update();
    event->accept();
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && m_selected.kind != ChartSpot::Kind::None)
        at = mapToGlobal((middleOf(m_selected) * m_scale + m_origin).toPoint());
    Q_EMIT menuWanted(at);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // The keyboard always has something to act on.
    if (m_selected.kind == ChartSpot::Kind::None && event->reason() != Qt::MouseFocusReason && !m_chart.nodes.isEmpty())
        select({ChartSpot::Kind::Node, 0});
}

} // namespace countersign::ui
