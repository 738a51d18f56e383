#pragma once

#include "core/base/clock.h"
#include "core/workstation/workstation.h"
#include "tests/ui/support/scripted_session.h"
#include "tests/ui/support/scripted_workstation.h"
#include "tests/ui/support/stray_windows.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/language.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace countersign::testing {

/// 5 March 2026, 10:41 UTC, until a test moves it.
class StillClock : public base::Clock
{
public:
    base::Instant at = base::fromMillis(1'772'707'260'000);
    base::Instant now() const override { return at; }
    std::chrono::milliseconds monotonic() const override { return at.time_since_epoch(); }
};

/// The real window over a scripted workstation. One QApplication serves all tests.
class WindowTest : public ::testing::Test
{
protected:
    static ui::Theme &theme();
    static ui::Language &language();

    void SetUp() override
    {
        script() = Script();
        language().set(QStringLiteral("en"));
        theme().setChoice(ui::ThemeChoice::Light);
        theme().setTextPercent(100);
    }
    void TearDown() override
    {
        m_window.reset();
        m_workstation.reset();
    }
    ui::MainWindow &openWindow(ui::StartTraining training = {})
    {
        m_window.reset();
        m_preferences = std::make_unique<ui::Preferences>(m_folder.filePath(QStringLiteral("window.ini")));
        m_clock = std::make_shared<StillClock>();
        m_workstation = std::make_unique<workstation::Workstation>(m_folder.path(), m_clock);
        m_window = std::make_unique<ui::MainWindow>(theme(), language(), *m_preferences, *m_workstation, std::move(training));
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        settle();
        return *m_window;
    }
    static void settle()
    {
        QTest::qWait(30);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QTest::qWait(20);
    }
    workstation::Workstation &workstation() { return *m_workstation; }
    ScriptedSession &session() { return *static_cast<ScriptedSession *>(m_workstation->session()); }
    /// Of the window, or of a dialog in front of it.
    void shoot(const QString &name, QWidget *dialog = nullptr) const;

    QTemporaryDir m_folder;
    std::shared_ptr<StillClock> m_clock;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<workstation::Workstation> m_workstation;
    std::unique_ptr<ui::MainWindow> m_window;
    StrayWindows m_strays;
};

} // namespace countersign::testing
