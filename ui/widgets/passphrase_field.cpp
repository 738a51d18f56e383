#include "ui/widgets/passphrase_field.h"

#include "ui/widgets/countersign_style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

namespace countersign::ui {

using namespace Qt::StringLiterals;

PassphraseField::PassphraseField(const Theme &theme, const QString &name, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
    setAccessibleName(name);
    reserveRingRoom(*this);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

std::shared_ptr<crypto::SecretBytes> PassphraseField::take()
{
    auto secret = m_buffer.take();
    changed();
    return secret;
}

void PassphraseField::clear()
{
    m_buffer.clear();
    changed();
}

void PassphraseField::changed()
{
    setAccessibleDescription(tr("%n character(s) typed", nullptr, m_buffer.length()));
    update();
    Q_EMIT edited();
}

QSize PassphraseField::sizeHint() const
{
    return {m_theme.px(240), qMax(m_theme.px(54), QFontMetrics(m_theme.font(TextRole::Body)).height() + 30)};
}

QVariant PassphraseField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled: return true;
    case Qt::ImHints: return int(inputMethodHints());
    case Qt::ImCursorRectangle: return QRect(width() / 2, 10, 1, height() - 20);
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection: return QString();
    default: return QFrame::inputMethodQuery(query);
    }
}

void PassphraseField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT submitted();
    } else if (event->key() == Qt::Key_Backspace) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            m_buffer.clear();
        else
            m_buffer.removeLast();
        changed();
    } else if (event->matches(QKeySequence::Paste)) {
        m_buffer.append(QGuiApplication::clipboard()->text());
        changed();
    } else if (!event->text().isEmpty() && event->text().front().isPrint()
               && !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))) {
        const QChar letter = event->text().front();
        if (letter.isUpper() || letter.isLower())
            Q_EMIT capsLockSeen(letter.isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
        m_buffer.append(event->text());
        changed();
    } else {
        event->ignore();
    }
}

void PassphraseField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty()) {
        m_buffer.append(event->commitString());
        changed();
    }
    event->accept();
}

void PassphraseField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    const QRectF box = QRectF(rect()).adjusted(3, 3, -3, -3);
    painter.setPen(QPen(t.border, t.lineWidth));
    painter.setBrush(isEnabled() ? t.surface : t.window);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (hasFocus())
        paintFocusRing(painter, box, 8, m_theme);
    const int size = m_theme.px(5);
    const int step = m_theme.px(10);
    const int left = 17;
    const int room = qMax(1, (width() - 2 * left) / step - 1);
    const int shown = qMin(m_buffer.length(), room);
    const bool mirrored = isRightToLeft();
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.text);
    for (int i = 0; i < shown; ++i) {
        const qreal x = left + i * step;
        painter.drawEllipse(QRectF(mirrored ? width() - x - size : x, height() / 2.0 - size / 2.0, size, size));
    }
    if (hasFocus()) {
        const int x = left + shown * step + 1;
        const int line = m_theme.px(26);
        painter.fillRect(QRect(mirrored ? width() - x - 2 : x, (height() - line) / 2, 2, line), t.accent);
    }
}

void PassphraseField::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void PassphraseField::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void PassphraseField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        update();
    QFrame::changeEvent(event);
}

} // namespace countersign::ui
