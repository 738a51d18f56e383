#include "ui/widgets/action_button.h"

#include "ui/widgets/countersign_style.h"
#include "ui/widgets/icon_engine.h"

#include <QPainter>
#include <QStyle>

namespace countersign::ui {

using namespace Qt::StringLiterals;

struct ActionButton::Measures
{
    int height = 0, margin = 0, icon = 0, gap = 0;
    int words = 0, hint = 0, trailing = 0, dot = 0;
    [[nodiscard]] int content() const
    {
        int width = words;
        for (const int part : {icon, hint, trailing, dot})
            width += part > 0 ? part + gap : 0;
        return width - (words == 0 ? gap : 0);
    }
};

ActionButton::ActionButton(const Theme &theme, Kind kind, const QString &text, const char *icon, QWidget *parent)
    : QPushButton(text, parent), m_theme(theme), m_kind(kind), m_icon(QLatin1StringView(icon ? icon : ""))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, &ActionButton::refresh);
    reserveRingRoom(*this);
    refresh();
}

void ActionButton::refresh()
{
    setFont(m_theme.font(textRole()));
    updateGeometry();
    update();
}

TextRole ActionButton::textRole() const
{
    switch (m_kind) {
    case Kind::Primary: return TextRole::Strong;
    case Kind::Quiet: return TextRole::Small;
    default: return TextRole::Body;
    }
}

void ActionButton::setKeyHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void ActionButton::setTrailingIcon(const char *icon)
{
    m_trailing = QLatin1StringView(icon);
    refresh();
}

void ActionButton::setLeadingIcon(const char *icon)
{
    m_icon = QLatin1StringView(icon);
    refresh();
}

void ActionButton::setDot(std::optional<Ink> dot)
{
    m_dot = dot;
    refresh();
}

void ActionButton::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void ActionButton::setWide(bool wide)
{
    m_wide = wide;
    setSizePolicy(wide ? QSizePolicy::Minimum : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ActionButton::Measures ActionButton::measures() const
{
    Measures m;
    const QFontMetrics metrics(m_theme.font(textRole()));
    const bool compact = m_kind == Kind::Chip || m_kind == Kind::Quiet;
    m.height = qMax(m_theme.px(compact ? 26 : m_kind == Kind::Link ? 22 : 34), metrics.height() + m_theme.px(compact ? 4 : 8));
    m.margin = m_theme.px(m_kind == Kind::Link || m_kind == Kind::Quiet ? 3 : m_kind == Kind::Chip ? 11 : 15);
    m.gap = m_theme.px(8);
    m.words = text().isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, text()).width() + 1;
    m.icon = m_icon.isEmpty() ? 0 : m_theme.px(compact ? 15 : 18);
    m.trailing = m_trailing.isEmpty() ? 0 : m_theme.px(15);
    m.dot = m_dot ? m_theme.px(8) : 0;
    if (!m_hint.isEmpty())
        m.hint = QFontMetrics(m_theme.font(TextRole::Small)).horizontalAdvance(m_hint) + m_theme.px(11);
    return m;
}

QSize ActionButton::sizeHint() const
{
    const Measures m = measures();
    return {m.content() + 2 * m.margin + 2 * kRingRoom, m.height + 2 * kRingRoom};
}

void ActionButton::paintGround(QPainter &painter, const QRectF &box) const
{
    const Tokens &t = m_theme.tokens();
    const bool lit = underMouse() && isEnabled();
    const qreal radius = m_kind == Kind::Chip ? box.height() / 2 : 7;
    if (m_kind == Kind::Primary) {
        painter.setPen(Qt::NoPen);
        QColor ground = isEnabled() ? t.accent : t.border;
        if (lit)
            ground = m_theme.isDark() ? ground.lighter(108) : ground.darker(110);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, radius, radius);
    } else if (m_kind == Kind::Plain || m_kind == Kind::Chip) {
        painter.setPen(QPen(m_kind == Kind::Plain || lit ? t.border : t.line, t.lineWidth));
        painter.setBrush(isDown() || isChecked() ? t.accentSoft : t.surface);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    if (hasFocus())
        paintFocusRing(painter, m_kind == Kind::Link || m_kind == Kind::Quiet ? box.adjusted(0, 1, 0, -1) : box, radius, m_theme);
}

QColor ActionButton::wordColour() const
{
    const Tokens &t = m_theme.tokens();
    if (!isEnabled())
        return m_kind == Kind::Primary ? t.surface : t.sub;
    if (m_kind == Kind::Primary)
        return t.onAccent;
    if (m_ink)
        return m_theme.ink(*m_ink);
    if (m_kind == Kind::Link)
        return underMouse() ? t.accent : t.sub;
    return m_kind == Kind::Quiet && !underMouse() ? t.sub : t.text;
}

void ActionButton::paintHint(QPainter &painter, const QRect &place) const
{
    const Tokens &t = m_theme.tokens();
    const QFont small = m_theme.font(TextRole::Small);
    const int height = QFontMetrics(small).height() + 2;
    const QRectF box(place.x() + 0.5, place.center().y() - height / 2 + 0.5, place.width() - 1, height);
    painter.setPen(QPen(m_kind == Kind::Primary ? t.surface : t.line, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(small);
    painter.setPen(t.sub);
    painter.drawText(box, Qt::AlignCenter, m_hint);
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect().adjusted(kRingRoom, kRingRoom, -kRingRoom, -kRingRoom);
    paintGround(painter, box);
    const Measures m = measures();
    const QColor colour = wordColour();
    int x = box.x() + (m_wide ? (box.width() - m.content()) / 2 : m.margin);
    const auto place = [&](int width) {
        const QRect here = QStyle::visualRect(layoutDirection(), box, QRect(x, box.y(), width, box.height()));
        x += width + m.gap;
        return here;
    };
    const auto square = [](const QRect &in, int side) {
        return QRect(in.center().x() - side / 2 + 1, in.center().y() - side / 2 + 1, side, side);
    };
    if (m.dot > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.ink(*m_dot));
        painter.drawEllipse(square(place(m.dot), m.dot));
    }
    if (m.icon > 0)
        paintIcon(painter, square(place(m.icon), m.icon), m_icon, colour,
                  isRightToLeft() && (m_icon == "arrow-left"_L1 || m_icon == "undo-2"_L1));
    if (m.words > 0) {
        QFont font = m_theme.font(textRole());
        font.setUnderline(m_kind == Kind::Link);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(place(m.words), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }
    if (m.hint > 0)
        paintHint(painter, place(m.hint));
    if (m.trailing > 0)
        paintIcon(painter, square(place(m.trailing), m.trailing), m_trailing, colour);
}

void ActionButton::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void ActionButton::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

} // namespace countersign::ui
