#include "ui/widgets/countersign_style.h"

#include "ui/widgets/icon_engine.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal kControlRadius = 7;
constexpr char kRingRoomProperty[] = "countersignRingRoom";
}

void reserveRingRoom(QWidget &control)
{
    control.setProperty(kRingRoomProperty, true);
    QEvent again(QEvent::StyleChange); // the control asked the style in its base constructor, too early
    QCoreApplication::sendEvent(&control, &again);
}

void paintFocusRing(QPainter &painter, const QRectF &box, qreal radius, const Theme &theme)
{
    QColor halo = theme.tokens().focus;
    halo.setAlphaF(0.16F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(halo, 3));
    painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), radius + 1.5, radius + 1.5);
    painter.setPen(QPen(theme.tokens().focus, 2));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

CountersignStyle::CountersignStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme)
{
}

void CountersignStyle::drawField(const QStyleOption *option, QPainter *painter) const
{
    const Tokens &t = m_theme.tokens();
    const bool focused = option->state.testFlag(State_HasFocus);
    const bool enabled = option->state.testFlag(State_Enabled);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(enabled ? t.surface : t.window);
    painter->setPen(focused ? QPen(t.focus, 2) : QPen(enabled ? t.border : t.line, t.lineWidth));
    const QRectF inner = focused ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box;
    painter->drawRoundedRect(inner, kControlRadius, kControlRadius);
    painter->restore();
}

void CountersignStyle::drawIndicator(const QStyleOption *option, QPainter *painter, bool round) const
{
    const Tokens &t = m_theme.tokens();
    const bool on = option->state.testFlag(State_On);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? t.accent : t.border, m_theme.choice() == ThemeChoice::HighContrast ? 2 : 1.2));
    painter->setBrush(on && !round ? t.accent : t.surface);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 4, 4);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawEllipse(box.adjusted(4, 4, -4, -4));
    } else if (on) {
        paintIcon(*painter, option->rect.adjusted(2, 2, -2, -2), u"check"_s, t.onAccent);
    }
    if (option->state.testFlag(State_HasFocus))
        paintFocusRing(*painter, box, round ? box.width() / 2 : 4, m_theme);
    painter->restore();
}

void CountersignStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(option, painter);
        return;
    case PE_FrameLineEdit:
        drawField(option, painter);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, t.surface);
        return;
    case PE_Frame:
        // Text areas of a form look like its fields; every other frame is left out.
        if (qobject_cast<const QPlainTextEdit *>(widget))
            drawField(option, painter);
        return;
    case PE_FrameTabWidget:
        return;
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    case PE_IndicatorCheckBox:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, t.surface);
        painter->setPen(QPen(t.border, t.lineWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, t.accentSoft);
        return;
    case PE_IndicatorHeaderArrow:
        return; // drawn with the header's own text
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CountersignStyle::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const Tokens &t = m_theme.tokens();
    painter->fillRect(option->rect, t.surface);
    painter->setPen(QPen(t.line, t.lineWidth));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    if (!header)
        return;
    painter->setFont(m_theme.font(TextRole::Small));
    painter->setPen(t.sub);
    const int arrow = m_theme.px(14);
    QRect text = option->rect.adjusted(10, 0, -6, 0);
    const Qt::Alignment alignment = visualAlignment(option->direction, Qt::AlignLeading) | Qt::AlignVCenter;
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const int width = qMin(painter->fontMetrics().horizontalAdvance(header->text), text.width() - (sorted ? arrow + 4 : 0));
    const QRect words = visualRect(option->direction, text, QRect(text.x(), text.y(), width, text.height()));
    painter->drawText(words, static_cast<int>(alignment), painter->fontMetrics().elidedText(header->text, Qt::ElideRight, width + 1));
    if (sorted) {
        // Qt calls ascending "SortDown", after the direction of the triangle in Windows.
        const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
        const QRect place = visualRect(option->direction, text,
                                       QRect(text.x() + width + 4, text.center().y() - arrow / 2 + 1, arrow, arrow));
        paintIcon(*painter, place, ascending ? u"arrow-up"_s : u"arrow-down"_s, t.sub);
    }
}

void CountersignStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    switch (element) {
    case CE_Header:
        drawHeader(option, painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.surface);
        painter->setPen(QPen(t.line, t.lineWidth));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, t.line);
        return;
    case CE_ProgressBarGroove:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.line);
        painter->drawRoundedRect(option->rect, 3, 3);
        painter->restore();
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const int range = bar->maximum - bar->minimum;
            const qreal part = range > 0 ? qreal(bar->progress - bar->minimum) / range : 0.3;
            QRect done(option->rect.x(), option->rect.y(), qRound(option->rect.width() * part), option->rect.height());
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.accent);
            painter->drawRoundedRect(visualRect(option->direction, option->rect, done), 3, 3);
            painter->restore();
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem plain(*item);
            plain.palette.setColor(QPalette::Highlight, t.accentSoft);
            plain.palette.setColor(QPalette::HighlightedText, t.text);
            QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem plain(*item);
            plain.palette.setColor(QPalette::Highlight, t.accentSoft);
            plain.palette.setColor(QPalette::HighlightedText, t.text);
            QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CountersignStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    drawField(option, painter);
    const int side = m_theme.px(16);
    QRect place(option->rect.right() - side - 9, option->rect.center().y() - side / 2 + 1, side, side);
    paintIcon(*painter, visualRect(option->direction, option->rect, place), u"chevron-down"_s, m_theme.tokens().sub);
}

void CountersignStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget) const
{
    drawField(&option, painter);
    const Tokens &t = m_theme.tokens();
    const auto arrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, const QString &icon) {
        const int side = m_theme.px(14);
        QRect place(0, 0, side, side);
        place.moveCenter(subControlRect(CC_SpinBox, &option, part, widget).center());
        const bool lit = option.activeSubControls == part && option.state.testFlag(State_Enabled);
        paintIcon(*painter, place, icon, !option.stepEnabled.testFlag(step) ? t.border : lit ? t.accent : t.sub);
    };
    arrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"chevron-up"_s);
    arrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"chevron-down"_s);
}

void CountersignStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = m_theme.tokens();
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool busy = option->activeSubControls.testFlag(SC_ScrollBarSlider);
    painter->save();
    QWidget *area = widget && widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
    const bool onSurface = qobject_cast<QAbstractItemView *>(area) || qobject_cast<QPlainTextEdit *>(area);
    // A bar on another ground brings its own palette.
    const bool ownGround = widget && widget->testAttribute(Qt::WA_SetPalette);
    painter->fillRect(option->rect, ownGround ? widget->palette().color(QPalette::Window) : onSurface ? t.surface : t.window);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(busy ? t.sub : t.border);
    const QRectF bar = QRectF(slider).adjusted(3, 3, -3, -3);
    painter->drawRoundedRect(bar, qMin(bar.width(), bar.height()) / 2, qMin(bar.width(), bar.height()) / 2);
    painter->restore();
}

void CountersignStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                          const QWidget *widget) const
{
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        drawSpinBox(*spin, painter, widget);
    else if (control == CC_ComboBox)
        drawComboBox(option, painter);
    else if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CountersignStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const bool mirrored = option->direction == Qt::RightToLeft;
        return rect.adjusted(mirrored ? 0 : 6, 0, mirrored ? -6 : 0, 0);
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        const QRect box = option->rect;
        const int arrows = m_theme.px(26);
        QRect place = box;
        if (part == SC_SpinBoxEditField)
            place = box.adjusted(3, 3, -arrows, -3);
        else if (part == SC_SpinBoxUp)
            place = QRect(box.right() - arrows, box.top() + 2, arrows, box.height() / 2 - 2);
        else if (part == SC_SpinBoxDown)
            place = QRect(box.right() - arrows, box.center().y(), arrows, box.height() / 2 - 2);
        return visualRect(option->direction, box, place);
    }
    return rect;
}

QRect CountersignStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // Layouts place such a control by its frame, not by the room around it for the focus ring.
    if ((element == SE_PushButtonLayoutItem || element == SE_FrameLayoutItem) && widget
        && widget->property(kRingRoomProperty).isValid())
        return option->rect.adjusted(kRingRoom, kRingRoom, -kRingRoom, -kRingRoom);
    // Fusion frames the text alone, which cuts the icon off the item in focus.
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return rect.adjusted(7, 0, -7, 0);
    return rect;
}

int CountersignStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(18);
    case PM_ScrollBarExtent:
        return 13;
    case PM_SplitterWidth:
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_theme.px(18);
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_FocusFrameHMargin:
        return 10; // the inner margin of table cells
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize CountersignStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
        result.setHeight(qMax(size.height() + 12, m_theme.px(34)));
        break;
    case CT_SpinBox:
        result = QSize(size.width() + m_theme.px(36), qMax(size.height(), m_theme.px(34))); // its field has the height already
        break;
    case CT_ComboBox:
        result = QSize(size.width() + m_theme.px(44), qMax(size.height() + 12, m_theme.px(34)));
        break;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const QFontMetrics metrics(m_theme.font(TextRole::Small));
            result = QSize(metrics.horizontalAdvance(header->text) + m_theme.px(14) + 24, metrics.height() + 16);
        }
        break;
    case CT_MenuItem:
        result.setHeight(qMax(result.height(), m_theme.px(28)));
        break;
    default:
        break;
    }
    return result;
}

int CountersignStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace countersign::ui
