#pragma once

#include "ui/chart/chart_picture.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace countersign::ui {

/// The picture of a chart under the hand: arrows go from one node or edge to the next, Ctrl+arrows and
/// the mouse move a node, Enter opens what says so. Wheel and dragging the ground move the view.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);

    /// Selection stays with its node or edge.
    void setChart(const cases::LinkChart &chart, const chart::ChartSizes &sizes, const chart::ChartLayout &layout);
    void fit();
    void zoomBy(qreal factor);
    void select(ChartSpot spot);
    [[nodiscard]] ChartSpot selected() const { return m_selected; }
    [[nodiscard]] const cases::LinkChart &shown() const { return m_chart; }
    [[nodiscard]] const chart::ChartSizes &sizes() const { return m_sizes; }
    [[nodiscard]] const chart::ChartLayout &placed() const { return m_layout; }
    [[nodiscard]] const ChartPicture &picture() const { return m_picture; }
    /// In chart units; tells moved().
    void moveSelected(const QPointF &by);
    [[nodiscard]] QSize sizeHint() const override { return {640, 360}; }

Q_SIGNALS:
    void selectionChanged();
    void opened(countersign::ui::ChartSpot spot);
    /// A node was put elsewhere; the layout has it already.
    void moved(int node);
    void menuWanted(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    enum class Drag { None, Pressed, Node, Ground };
    [[nodiscard]] QPointF toChart(const QPointF &at) const { return (at - m_origin) / m_scale; }
    [[nodiscard]] QPointF middleOf(ChartSpot spot) const;
    void goTowards(const QPointF &way);
    void place(int node, const QPointF &at);
    void reveal(ChartSpot spot);
    void speak();

    const Theme &m_theme;
    ChartPicture m_picture;
    cases::LinkChart m_chart;
    chart::ChartSizes m_sizes;
    chart::ChartLayout m_layout;
    ChartSpot m_selected;
    qreal m_scale = 1;
    QPointF m_origin;
    bool m_fits = true;       ///< nobody has moved or zoomed the view
    Drag m_drag = Drag::None;
    QPointF m_pressed, m_grip;
};

} // namespace countersign::ui
