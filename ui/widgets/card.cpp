#include "ui/widgets/card.h"

#include "ui/widgets/countersign_style.h"
#include "ui/widgets/icon_engine.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kCardRadius = 10;
constexpr int kEdge = 5;

QColor softOf(Tone tone, const Tokens &t)
{
    return tone == Tone::Hit ? t.hitSoft : tone == Tone::Near ? t.nearSoft : t.calmSoft;
}

QColor mix(const QColor &a, const QColor &b, qreal part)
{
    const auto one = [part](int x, int y) { return qRound(x + (y - x) * part); };
    return {one(a.red(), b.red()), one(a.green(), b.green()), one(a.blue(), b.blue())};
}

const char *iconOf(Tone tone)
{
    return tone == Tone::Hit ? "circle-alert" : tone == Tone::Near ? "circle-help" : "circle-minus";
}

} // namespace

Ink inkOf(Tone tone)
{
    return tone == Tone::Hit ? Ink::Hit : tone == Tone::Near ? Ink::Near : Ink::Calm;
}

Card::Card(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(18, 16, 18, 16);
    m_body->setSpacing(8);
    if (!title.isEmpty()) {
        m_title = new PlainLabel(theme, title, TextRole::Section);
        m_body->addWidget(m_title);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    painter.setPen(QPen(t.line, t.lineWidth));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
}

AnswerCard::AnswerCard(const Theme &theme, Tone tone, const QString &headline, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_tone(tone), m_body(new QVBoxLayout(this)),
      m_headline(new PlainLabel(theme, headline, TextRole::Section, inkOf(tone)))
{
    m_body->setContentsMargins(18 + kEdge, 16, 18, 16);
    m_body->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *icon = new IconLabel(theme, iconOf(tone), inkOf(tone), 20);
    row->addWidget(icon, 0, Qt::AlignTop);
    m_headline->wrapped();
    m_headline->setFocusPolicy(Qt::StrongFocus);
    m_headline->setAccessibleName(headline);
    row->addWidget(m_headline, 1);
    m_body->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void AnswerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    const QColor strong = m_theme.ink(inkOf(m_tone));
    const QColor soft = softOf(m_tone, t);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
    painter.fillPath(shape, soft);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(isRightToLeft() ? QRect(width() - kEdge, 0, kEdge, height()) : QRect(0, 0, kEdge, height()), strong);
    painter.restore();
    const bool quiet = m_tone == Tone::Calm;
    painter.setPen(QPen(t.lineWidth > 1 ? strong : quiet ? t.line : mix(soft, strong, 0.35), t.lineWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

IconLabel::IconLabel(const Theme &theme, const char *icon, Ink ink, int side, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(QLatin1StringView(icon)), m_ink(ink), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconLabel::setIcon(const char *icon, Ink ink)
{
    m_icon = QLatin1StringView(icon);
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_theme.px(m_side), m_theme.px(m_side)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon, m_theme.ink(m_ink));
}

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new IconLabel(theme, "info", Ink::Calm, 16)),
      m_label(new PlainLabel(theme))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_label->wrapped();
    row->addWidget(m_label, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    hide();
}

void NoticeBar::show(Tone tone, const char *icon, const QString &sentence)
{
    m_tone = tone;
    m_icon->setIcon(icon, inkOf(tone));
    m_label->setText(sentence);
    setVisible(!sentence.isEmpty());
    update();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    painter.setPen(t.lineWidth > 1 ? QPen(t.line, t.lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(softOf(m_tone, t));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace countersign::ui
