#include "ui/widgets/badges.h"

#include <QPainter>

namespace countersign::ui {

using namespace Qt::StringLiterals;

QColor tlpColour(markings::Tlp tlp)
{
    switch (tlp) {
    case markings::Tlp::Red: return {0xFF2B2B};
    case markings::Tlp::AmberStrict:
    case markings::Tlp::Amber: return {0xFFC000};
    case markings::Tlp::Green: return {0x33FF00};
    case markings::Tlp::Clear: break;
    }
    return {0xFFFFFF};
}

Badge::Badge(const Theme &theme, QString text, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Badge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::SmallStrong));
    return {metrics.horizontalAdvance(m_text) + m_theme.px(14), metrics.height() + 2};
}

QColor Badge::ground() const { return m_theme.tokens().surface; }
QColor Badge::words() const { return m_theme.tokens().text; }
QColor Badge::frame() const { return m_theme.tokens().line; }

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame(), m_theme.tokens().lineWidth));
    painter.setBrush(ground());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(m_theme.font(TextRole::SmallStrong));
    painter.setPen(words());
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

MarkingBadge::MarkingBadge(const Theme &theme, const markings::Marking &marking, QWidget *parent)
    : Badge(theme, u"TLP:"_s + markings::textOf(marking.tlp), parent), m_tlp(marking.tlp)
{
}

QColor MarkingBadge::ground() const { return Qt::black; }
QColor MarkingBadge::words() const { return tlpColour(m_tlp); }
QColor MarkingBadge::frame() const { return m_theme.isDark() ? m_theme.tokens().line : QColor(Qt::black); }

GradeBadge::GradeBadge(const Theme &theme, const markings::Grading &grading, QWidget *parent)
    : Badge(theme, grading.text(), parent)
{
    if (grading.text().isEmpty())
        hide();
}

QColor KeyHint::words() const { return m_theme.tokens().sub; }

} // namespace countersign::ui
