#include "ui/shell/rail.h"

#include "ui/widgets/card.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/icon_engine.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

/// The fine line between two groups.
class RailRule : public QWidget
{
public:
    explicit RailRule(const Theme &theme) : m_theme(theme) { setFixedHeight(21); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(m_theme.tokens().railActive, m_theme.tokens().lineWidth));
        painter.drawLine(10, height() / 2, width() - 10, height() / 2);
    }

private:
    const Theme &m_theme;
};

/// As wide as its entries; scrolls where they are higher than the window.
class RailArea : public QScrollArea
{
public:
    RailArea()
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        viewport()->setAutoFillBackground(false);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize held = widget()->minimumSizeHint();
        const bool scrolls = verticalScrollBar()->maximum() > 0;
        return {held.width() + (scrolls ? verticalScrollBar()->sizeHint().width() : 0), held.height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }

protected:
    // The arrows are the rail's: they go round its entries.
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Its entries grew: a badge, another language, larger text.
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

RailButton::RailButton(const Theme &theme, const QString &text, const char *icon, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(QLatin1StringView(icon)), m_name(text)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RailButton::setNeeding(int count)
{
    if (m_needing == count)
        return;
    m_needing = count;
    setAccessibleName(count > 0 ? tr("%1, %n need(s) you", nullptr, count).arg(m_name) : m_name);
    updateGeometry();
    update();
}

QString RailButton::badgeText() const
{
    return m_needing > 99 ? u"99+"_s : QLocale().toString(m_needing);
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Strong));
    const int badge = m_needing > 0
        ? QFontMetrics(m_theme.font(TextRole::SmallStrong)).horizontalAdvance(badgeText()) + m_theme.px(22) : 0;
    return {m_theme.px(20 + 18 + 10) + metrics.horizontalAdvance(text()) + m_theme.px(12) + badge,
            qMax(m_theme.px(34), metrics.height() + m_theme.px(12))};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    const QRectF box(rect());
    const bool strong = isChecked() || underMouse();
    if (isChecked()) {
        painter.setPen(t.lineWidth > 1 ? QPen(t.line, t.lineWidth) : QPen(Qt::NoPen));
        painter.setBrush(t.railActive);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.lineWidth > 1 ? t.focus : QColor(0x74B3FF), 2));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7);
    }
    const QColor ink = strong ? t.railStrong : t.railText;
    const int side = m_theme.px(18);
    const int start = m_theme.px(10);
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(start, (height() - side) / 2, side, side));
    paintIcon(painter, icon, m_icon, ink);
    const int words = start + side + m_theme.px(10);
    painter.setFont(m_theme.font(isChecked() ? TextRole::Strong : TextRole::Body));
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(words, 0, width() - words, height())),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter),
                     text());
    if (m_needing > 0)
        paintBadge(painter);
}

void RailButton::paintBadge(QPainter &painter) const
{
    // The one warm colour of the rail; the same in light and dark, as the rail itself nearly is.
    const QColor ground = m_theme.tokens().lineWidth > 1 ? m_theme.tokens().focus : QColor(0xE0, 0x8B, 0x2C);
    const QFont font = m_theme.font(TextRole::SmallStrong);
    const QFontMetrics metrics(font);
    const int high = metrics.height() + m_theme.px(1);
    const int wide = qMax(high + m_theme.px(2), metrics.horizontalAdvance(badgeText()) + m_theme.px(12));
    const QRect box = QStyle::visualRect(layoutDirection(), rect(),
                                         QRect(width() - m_theme.px(10) - wide, (height() - high) / 2, wide, high));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(box), high / 2.0, high / 2.0);
    painter.setFont(font);
    painter.setPen(QColor(0x11, 0x16, 0x1D));
    painter.drawText(box, Qt::AlignCenter, badgeText());
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Rail::Rail(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_area(new RailArea), m_column(nullptr)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(2, 10, 2, 0); // beside the line of high contrast
    all->setSpacing(1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 16, 6);
    head->setSpacing(8);
    head->addWidget(new IconLabel(theme, "badge-check", Ink::RailStrong, 20));
    head->addWidget(new PlainLabel(theme, u"Countersign"_s, TextRole::Strong, Ink::RailStrong), 1);
    all->addLayout(head);
    auto *pages = new QWidget;
    m_column = new QVBoxLayout(pages);
    m_column->setContentsMargins(6, 0, 6, 12);
    m_column->setSpacing(1);
    m_area->setWidget(pages);
    pages->setAutoFillBackground(false); // the area set it; the rail paints the ground
    all->addWidget(m_area, 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    const auto widen = [this] {
        setMinimumWidth(m_theme.px(184));
        QPalette ground = m_area->verticalScrollBar()->palette();
        ground.setColor(QPalette::Window, m_theme.tokens().rail);
        m_area->verticalScrollBar()->setPalette(ground);
    };
    connect(&theme, &Theme::changed, this, widen);
    widen();
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        m_area->updateGeometry();
        reveal(m_current);
    });
    setAccessibleName(tr("Pages"));
}

int Rail::addPage(const QString &text, const char *icon)
{
    auto *button = new RailButton(m_theme, text, icon);
    button->installEventFilter(this);
    const int place = count();
    m_buttons.append(button);
    m_column->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
    return place;
}

void Rail::addGroup()
{
    m_column->addWidget(new RailRule(m_theme));
}

void Rail::finish()
{
    m_column->addStretch(1);
}

void Rail::setNeeding(int page, int needing)
{
    if (page >= 0 && page < count())
        m_buttons[page]->setNeeding(needing);
}

void Rail::setCurrent(int page)
{
    m_current = page;
    if (page >= 0 && page < count())
        m_buttons[page]->setChecked(true);
    reveal(page);
}

void Rail::reveal(int page)
{
    if (page >= 0 && page < count())
        m_area->ensureWidgetVisible(m_buttons[page], 0, m_theme.px(8));
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (int i = 0; i < count(); ++i)
            if (m_buttons[i] == watched)
                reveal(i);
    }
    return QWidget::eventFilter(watched, event);
}

void Rail::focusCurrent()
{
    if (m_current >= 0)
        m_buttons[m_current]->setFocus(Qt::ShortcutFocusReason);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().rail);
    if (m_theme.tokens().lineWidth > 1) {
        painter.setPen(QPen(m_theme.tokens().line, 2));
        const int x = isRightToLeft() ? 1 : width() - 1;
        painter.drawLine(x, 0, x, height());
    }
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    int at = -1;
    for (int i = 0; i < count(); ++i)
        if (m_buttons[i]->hasFocus())
            at = i;
    if (step != 0 && at >= 0)
        m_buttons[(at + step + count()) % count()]->setFocus(Qt::OtherFocusReason);
    else if (at >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        m_buttons[at]->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace countersign::ui
