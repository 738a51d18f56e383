#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QEvent>
#include <QSet>
#include <QWidget>

namespace countersign::testing {

/// A part that is shown before it stands in its window becomes a window of its own for a moment and
/// takes the keys from whoever types. Each part that comes into a window later is a failure while one
/// of these lives; what a test shows by itself is none.
class StrayWindows : public QObject
{
public:
    StrayWindows() { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (!object->isWidgetType())
            return false;
        const auto *widget = static_cast<QWidget *>(object);
        if (event->type() == QEvent::Show && widget->windowType() == Qt::Window && !widget->parentWidget()) {
            m_alone.insert(object);
            QObject::connect(object, &QObject::destroyed, this, [this](QObject *gone) { m_alone.remove(gone); });
        } else if (event->type() == QEvent::ParentChange && widget->parentWidget() && m_alone.remove(object)) {
            ADD_FAILURE() << widget->metaObject()->className() << " \"" << qPrintable(widget->accessibleName())
                          << qPrintable(widget->property("text").toString()) << "\" was a window of its own before";
        }
        return false;
    }

private:
    QSet<QObject *> m_alone;
};

} // namespace countersign::testing
