#pragma once

#include <QString>
#include <Qt>

class QWidget;

namespace countersign::tour {

/// Input as the window system delivers it, for a window that nobody sits in front of.
void pressKey(QWidget *window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void typeText(QWidget *window, const QString &text);
void click(QWidget *control);

} // namespace countersign::tour
