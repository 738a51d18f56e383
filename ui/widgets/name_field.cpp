#include "ui/widgets/name_field.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

namespace countersign::ui {

NameField::NameField(const Theme &theme, const QString &accessibleName, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setAccessibleName(accessibleName);
    setMaxLength(kMost);
    setFrame(false);
    setTextMargins(14, 0, 12, 0);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &NameField::followText);
    connect(&theme, &Theme::changed, this, &NameField::refresh);
    refresh();
}

void NameField::refresh()
{
    QFont font = m_theme.font(TextRole::Body);
    font.setPixelSize(m_theme.px(17));
    setFont(font);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    setPalette(colours);
    updateGeometry();
}

QSize NameField::sizeHint() const
{
    // Scripts with signs above and below the line need more than Latin does (interface.md 8).
    return {m_theme.px(400), qMax(m_theme.px(50), fontMetrics().height() * 9 / 5)};
}

QSize NameField::minimumSizeHint() const
{
    return {m_theme.px(200), sizeHint().height()};
}

void NameField::followText()
{
    if (text().isEmpty())
        m_turnedByHand = false;
    if (m_turnedByHand)
        return;
    for (const QChar c : text()) {
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL) {
            setLayoutDirection(direction == QChar::DirL ? Qt::LeftToRight : Qt::RightToLeft);
            return;
        }
    }
    unsetLayoutDirection();
}

void NameField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        if (!m_composing)
            Q_EMIT submitted();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_X && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        m_turnedByHand = true;
        setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void NameField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void NameField::focusOutEvent(QFocusEvent *event)
{
    m_composing = false;
    QLineEdit::focusOutEvent(event);
}

void NameField::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = m_theme.tokens();
        const qreal line = hasFocus() ? 2 : t.lineWidth;
        painter.setPen(QPen(hasFocus() ? t.focus : t.border, line));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 9, 9);
    }
    QLineEdit::paintEvent(event);
}

} // namespace countersign::ui
