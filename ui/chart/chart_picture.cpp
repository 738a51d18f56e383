#include "ui/chart/chart_picture.h"

#include "ui/chart/chart_words.h"
#include "ui/chart/line_of_text.h"
#include "ui/widgets/visible_text.h"

#include <QPainterPath>

#include <cmath>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using cases::ChartEdge;
using cases::ChartNode;
using cases::LinkChart;

namespace {

constexpr qreal kPad = 12, kIcon = 18, kGap = 10, kBadgePad = 6;
constexpr qreal kMostTitle = 190; ///< of a title
constexpr qreal kMostLabel = 190;
constexpr qreal kLeastNode = 118;

struct NodeTexts
{
    LineOfText title, below;
    std::optional<LineOfText> grade;

    NodeTexts(const ChartNode &node, const QFont &font, const Tokens &t)
        : title({{visibleText(node.title), pictureFont(font, 13, true), t.text}}, kMostTitle),
          below({{secondLine(node), pictureFont(font, 11), t.sub}}, kMostTitle)
    {
        if (node.grading)
            grade.emplace(QList<TextSpan>{{node.grading->text(), pictureFont(font, 11, true), t.text}}, 0);
    }
    [[nodiscard]] qreal badge() const { return grade ? grade->size().width() + 2 * kBadgePad : 0; }
    [[nodiscard]] QSizeF size() const
    {
        const qreal words = std::max(title.size().width() + (grade ? badge() + 8 : 0), below.size().width());
        return {std::max(kLeastNode, kPad + kIcon + kGap + words + kPad), 8 + title.size().height() + below.size().height() + 8};
    }
};

LineOfText labelOf(const ChartEdge &edge, const QFont &font, const Tokens &t)
{
    QList<TextSpan> spans{{visibleText(edge.word), pictureFont(font, 12), t.text}};
    if (edge.grading)
        spans.append({u" "_s + edge.grading->text(), pictureFont(font, 12, true), t.text});
    if (!edge.since.isEmpty())
        spans.append({u" \u00B7 "_s + isolated(isoDateText(edge.since)), pictureFont(font, 11), t.sub});
    return {spans, kMostLabel};
}

QRectF boxAround(const QPointF &middle, const QSizeF &size)
{
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

QPainterPath pathOf(const chart::PlacedEdge &placed)
{
    QPainterPath path(placed.from);
    path.quadTo(placed.bend, placed.to);
    return path;
}

} // namespace

chart::ChartSizes ChartPicture::sizesOf(const LinkChart &chart) const
{
    chart::ChartSizes sizes;
    for (const ChartNode &node : chart.nodes)
        sizes.nodes.append(NodeTexts(node, m_font, m_tokens).size());
    for (const ChartEdge &edge : chart.edges)
        sizes.labels.append(labelOf(edge, m_font, m_tokens).size() + QSizeF(12, 4));
    return sizes;
}

void ChartPicture::paint(QPainter &painter, const LinkChart &chart, const chart::ChartSizes &sizes, const chart::ChartLayout &layout,
                         ChartSpot selected, bool focused) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto isAt = [&selected](ChartSpot::Kind kind, qsizetype place) { return selected == ChartSpot{kind, static_cast<int>(place)}; };
    for (qsizetype i = 0; i < chart.edges.size(); ++i)
        paintEdge(painter, chart.edges[i], layout.edges[i], isAt(ChartSpot::Kind::Edge, i));
    for (qsizetype i = 0; i < chart.edges.size(); ++i)
        paintWord(painter, chart.edges[i], layout.edges[i], isAt(ChartSpot::Kind::Edge, i), focused);
    for (qsizetype i = 0; i < chart.nodes.size(); ++i)
        paintNode(painter, chart.nodes[i], boxAround(layout.nodes[i], sizes.nodes[i]), isAt(ChartSpot::Kind::Node, i), focused);
}

void ChartPicture::paintEdge(QPainter &painter, const ChartEdge &edge, const chart::PlacedEdge &placed, bool selected) const
{
    const QColor colour = selected ? m_tokens.accent : m_tokens.border;
    QPen pen(colour, selected ? 2.0 : 1.4 * m_tokens.lineWidth);
    // What nobody has graded is drawn as a thing not known, not as a lesser one in another colour.
    if (!edge.grading)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(placed));
    const QPointF way = placed.to - placed.bend;
    const qreal length = std::hypot(way.x(), way.y());
    if (length < 1)
        return;
    const QPointF along = way / length, across(-along.y(), along.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{placed.to, placed.to - along * 9 + across * 4, placed.to - along * 9 - across * 4});
}

void ChartPicture::paintWord(QPainter &painter, const ChartEdge &edge, const chart::PlacedEdge &placed, bool selected, bool focused) const
{
    const LineOfText label = labelOf(edge, m_font, m_tokens);
    const QRectF box = boxAround(placed.label, label.size() + QSizeF(12, 4));
    painter.setBrush(selected ? m_tokens.accentSoft : m_tokens.window);
    painter.setPen(selected && focused ? QPen(m_tokens.focus, 2) : selected ? QPen(m_tokens.accent, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box, 5, 5);
    label.paint(painter, box.topLeft() + QPointF(6, 2));
}

void ChartPicture::paintNode(QPainter &painter, const ChartNode &node, const QRectF &box, bool selected, bool focused) const
{
    const NodeTexts texts(node, m_font, m_tokens);
    painter.setBrush(selected ? m_tokens.accentSoft : m_tokens.surface);
    painter.setPen(QPen(selected ? (focused ? m_tokens.focus : m_tokens.accent) : m_tokens.line, selected ? 2 : m_tokens.lineWidth));
    painter.drawRoundedRect(box, 7, 7);
    const qreal middle = box.center().y();
    paintPictureIcon(painter, {box.left() + kPad, middle - kIcon / 2}, kIcon, kindIcon(node.kind), m_tokens.accent);
    const qreal left = box.left() + kPad + kIcon + kGap;
    const qreal top = middle - (texts.title.size().height() + texts.below.size().height()) / 2;
    texts.title.paint(painter, {left, top});
    texts.below.paint(painter, {left, top + texts.title.size().height()});
    if (!texts.grade)
        return;
    const QSizeF size(texts.badge(), texts.grade->size().height());
    const QRectF badge(box.right() - kPad + 2 - size.width(), top + (texts.title.size().height() - size.height()) / 2, size.width(), size.height());
    painter.setPen(QPen(m_tokens.line, m_tokens.lineWidth));
    painter.setBrush(m_tokens.surface);
    painter.drawRoundedRect(badge, 4, 4);
    texts.grade->paint(painter, badge.topLeft() + QPointF(kBadgePad, 0));
}

ChartSpot ChartPicture::spotAt(const chart::ChartSizes &sizes, const chart::ChartLayout &layout, const QPointF &at)
{
    for (qsizetype i = layout.nodes.size() - 1; i >= 0; --i) {
        if (boxAround(layout.nodes[i], sizes.nodes[i]).contains(at))
            return {ChartSpot::Kind::Node, static_cast<int>(i)};
    }
    QPainterPathStroker wide;
    wide.setWidth(10);
    for (qsizetype i = layout.edges.size() - 1; i >= 0; --i) {
        if (boxAround(layout.edges[i].label, sizes.labels[i]).contains(at) || wide.createStroke(pathOf(layout.edges[i])).contains(at))
            return {ChartSpot::Kind::Edge, static_cast<int>(i)};
    }
    return {};
}

} // namespace countersign::ui
