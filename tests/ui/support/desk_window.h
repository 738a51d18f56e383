#pragma once

#include "tests/support/training_world.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/language.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

namespace countersign::test {

constexpr int kPatience = 20'000; ///< ms; far above what any answer takes

/// One person's vault at a training desk, with the real window over it.
struct DeskWindow
{
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ui::Preferences> preferences;
    std::unique_ptr<ui::Workspace> window;

    void open(const QString &settings, const base::Clock &clock)
    {
        preferences = std::make_unique<ui::Preferences>(settings);
        window = std::make_unique<ui::Workspace>(theme(), language(), *preferences, desk->session(), clock);
        window->resize(1366, 768);
        window->QWidget::show();
    }
    void close()
    {
        window.reset();
        desk.reset();
    }
    /// To the front, as one who sits down before it.
    void activate() const
    {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    [[nodiscard]] workstation::Session &session() const { return desk->session(); }

    template<typename T>
    [[nodiscard]] T *part() const { return window->findChild<T *>(); }
    template<typename T>
    [[nodiscard]] T *shown() const
    {
        for (T *one : window->findChildren<T *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : window->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    /// All that can be read in it.
    [[nodiscard]] QString said() const
    {
        QStringList words;
        for (const auto *label : window->findChildren<ui::PlainLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        for (const auto *text : window->findChildren<QTextEdit *>()) {
            if (text->isVisible())
                words << text->toPlainText();
        }
        return words.join(u'\n');
    }
    [[nodiscard]] bool says(const QString &words) const { return said().contains(words); }

    /// Every sentence has the height it needs.
    void expectRoomForWords() const
    {
        QTest::qWait(100);
        for (const auto *label : window->findChildren<ui::PlainLabel *>()) {
            if (label->isVisible() && label->wordWrap() && !label->text().isEmpty()) {
                EXPECT_GE(label->height() + 1, label->heightForWidth(label->width())) << qPrintable(label->text());
            }
        }
    }

    static ui::Theme &theme()
    {
        static ui::Theme one(*qApp);
        return one;
    }
    static ui::Language &language()
    {
        static ui::Language one(*qApp);
        return one;
    }
};

} // namespace countersign::test
