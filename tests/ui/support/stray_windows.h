#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace countersign::testing {

/// A part that is shown before it stands in its window becomes a window of its own for a moment and
/// takes the keys from whoever types. Each such moment is a failure while one of these lives.
class StrayWindows : public QObject
{
public:
    StrayWindows() { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Show || !object->isWidgetType())
            return false;
        const auto *widget = static_cast<QWidget *>(object);
        const bool expected = widget->inherits("countersign::ui::MainWindow") || widget->inherits("countersign::ui::Workspace");
        if (widget->windowType() == Qt::Window && !widget->parentWidget() && !expected) {
            ADD_FAILURE() << widget->metaObject()->className() << " \"" << qPrintable(widget->accessibleName())
                          << qPrintable(widget->property("text").toString()) << "\" became a window of its own";
        }
        return false;
    }
};

} // namespace countersign::testing
