#include "app/workstation/input_events.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>

namespace countersign::tour {

namespace {

QWidget *receiver(QWidget *window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    return window;
}

void sendKey(QWidget *to, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    // Shortcuts come first, as in the window system's own path.
    QKeyEvent asked(QEvent::ShortcutOverride, key, modifiers, text);
    asked.ignore();
    QCoreApplication::sendEvent(to, &asked);
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(to, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    if (QWidget *still = QApplication::focusWidget())
        QCoreApplication::sendEvent(still, &up);
}

} // namespace

void pressKey(QWidget *window, int key, Qt::KeyboardModifiers modifiers)
{
    sendKey(receiver(window), key, modifiers, {});
}

void typeText(const QString &text)
{
    for (const QChar c : text) {
        QWidget *to = QApplication::focusWidget();
        if (!to)
            return;
        if (c == u'\n')
            sendKey(to, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
        else
            sendKey(to, c.toUpper().unicode(), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, QString(c));
    }
}

void click(QWidget *control)
{
    const QPointF at = control->rect().center();
    const QPointF global = control->mapToGlobal(at);
    QMouseEvent press(QEvent::MouseButtonPress, at, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(control, &press);
    QMouseEvent release(QEvent::MouseButtonRelease, at, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(control, &release);
}

} // namespace countersign::tour
