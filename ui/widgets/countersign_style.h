#pragma once

#include <QProxyStyle>

class QStyleOptionSpinBox;

namespace countersign::ui {

class Theme;

/// Fusion drawn flat in the theme's colours: fields, boxes, headers, rows, scroll bars,
/// menus and focus. The theme must outlive it.
class CountersignStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit CountersignStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;

private:
    void drawField(const QStyleOption *option, QPainter *painter) const;
    void drawIndicator(const QStyleOption *option, QPainter *painter, bool round) const;
    void drawHeader(const QStyleOption *option, QPainter *painter) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;

    const Theme &m_theme;
};

/// Room on each side of a control in which its focus ring is painted.
inline constexpr int kRingRoom = 3;
/// Says that a push button or frame keeps that room, so that layouts align it by its frame.
void reserveRingRoom(QWidget &control);

/// The ring around what has the focus: 2 px and a soft halo. `box` is the control's own
/// outline; the halo needs 3 px around it.
void paintFocusRing(QPainter &painter, const QRectF &box, qreal radius, const Theme &theme);

} // namespace countersign::ui
