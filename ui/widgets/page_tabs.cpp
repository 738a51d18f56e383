#include "ui/widgets/page_tabs.h"

#include "ui/widgets/countersign_style.h"

#include <QPainter>

namespace countersign::ui {

using namespace Qt::StringLiterals;

PageTabs::PageTabs(const Theme &theme, const QString &accessibleName, QWidget *parent) : QTabBar(parent), m_theme(theme)
{
    setAccessibleName(accessibleName);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &PageTabs::refresh);
    refresh();
}

int PageTabs::addPart(const QString &text, const QString &keys)
{
    const int index = addTab(text);
    if (!keys.isEmpty())
        setTabToolTip(index, u"%1 (%2)"_s.arg(text, keys));
    updateGeometry(); // the base class tells its layout only once it is visible
    return index;
}

void PageTabs::refresh()
{
    // The strong font is the wider one: a change of the tab in front moves nothing.
    setFont(m_theme.font(TextRole::Strong));
    updateGeometry();
    update();
}

QSize PageTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Strong));
    return {metrics.horizontalAdvance(tabText(index)) + 2 * m_theme.px(12), qMax(m_theme.px(36), metrics.height() + m_theme.px(14))};
}

void PageTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    for (int i = 0; i < count(); ++i) {
        const QRect box = tabRect(i);
        const bool front = i == currentIndex();
        const bool lit = !front && box.contains(mapFromGlobal(QCursor::pos())) && underMouse();
        painter.setFont(m_theme.font(front ? TextRole::Strong : TextRole::Body));
        painter.setPen(front || lit ? t.text : t.sub);
        painter.drawText(box, Qt::AlignCenter, tabText(i));
        if (front)
            painter.fillRect(QRect(box.x(), box.bottom() - 1, box.width(), 2), t.accent);
        if (front && hasFocus())
            paintFocusRing(painter, QRectF(box).adjusted(3, 4, -3, -5), 6, m_theme);
    }
}

} // namespace countersign::ui
