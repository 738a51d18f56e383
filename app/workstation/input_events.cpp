#include "app/workstation/input_events.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace countersign::tour {

namespace {

/// Without a window manager nobody hands the focus back when a dialog closes.
QWidget *receiver(QWidget *window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    window->activateWindow();
    return window->focusWidget() ? window->focusWidget() : window;
}

} // namespace

void pressKey(QWidget *window, int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(receiver(window), static_cast<Qt::Key>(key), modifiers);
}

void typeText(QWidget *window, const QString &text)
{
    for (const QChar c : text) {
        QWidget *to = receiver(window);
        if (c == u'\n')
            QTest::keyClick(to, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, to, static_cast<Qt::Key>(c.toUpper().unicode()), QString(c),
                                c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
    }
}

void click(QWidget *control)
{
    QTest::mouseClick(control, Qt::LeftButton);
}

} // namespace countersign::tour
