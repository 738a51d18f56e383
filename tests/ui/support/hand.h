#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTest>
#include <QWindow>

#include <functional>

namespace countersign::testing {

/// A person's hand: keys and clicks go to the window in front as they come from the window system. What
/// arrives is counted as interface.md 5 counts: chords and clicks, Enter too, not the text that is typed.
class Hand : public QObject
{
public:
    Hand() { qApp->installEventFilter(this); }
    [[nodiscard]] int actions() const { return m_actions; }
    void startCounting() { m_actions = 0; }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWindow *front = QGuiApplication::focusWindow();
        ASSERT_NE(front, nullptr) << "action " << m_actions + 1 << " goes nowhere";
        QTest::keyClick(front, key, with);
        QCoreApplication::processEvents();
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QWindow *front = QGuiApplication::focusWindow();
            ASSERT_NE(front, nullptr) << "nobody listens";
            QTest::sendKeyEvent(QTest::Click, front, static_cast<Qt::Key>(c.toUpper().unicode()), QString(c), Qt::NoModifier);
        }
        QCoreApplication::processEvents();
    }
    /// In the middle of what is looked for, brought into view as a person would scroll to it; looked for again
    /// while the page is still being laid out.
    void click(const std::function<QWidget *()> &find)
    {
        QWidget *target = nullptr;
        const bool there = QTest::qWaitFor([&] {
            target = find();
            for (QWidget *at = target ? target->parentWidget() : nullptr; at; at = at->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(at))
                    area->ensureWidgetVisible(target);
            }
            return target && target->visibleRegion().contains(target->rect().center());
        }, 10'000);
        ASSERT_TRUE(there) << (target ? "what is to be clicked is out of sight" : "nothing to click");
        QTest::mouseClick(target->window()->windowHandle(), Qt::LeftButton, {}, target->mapTo(target->window(), target->rect().center()));
        QCoreApplication::processEvents();
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonPress && object->isWindowType())
            ++m_actions;
        // Each key comes as this one first, once to whoever has the focus, whether it is a shortcut then or not.
        if (event->type() == QEvent::ShortcutOverride && object == QGuiApplication::focusObject())
            m_actions += isAction(*static_cast<QKeyEvent *>(event)) ? 1 : 0;
        return false;
    }

private:
    static bool isAction(const QKeyEvent &key)
    {
        if (key.key() == Qt::Key_Shift || key.key() == Qt::Key_Control || key.key() == Qt::Key_Alt || key.key() == Qt::Key_Meta)
            return false;
        const bool text = !key.text().isEmpty() && key.text().at(0).isPrint();
        return !text || (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    }
    int m_actions = 0;
};

} // namespace countersign::testing
