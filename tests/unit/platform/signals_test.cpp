#include "core/platform/lock_signals.h"
#include "core/platform/shutdown_signals.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <gtest/gtest.h>

#include <csignal>

namespace countersign::platform {

TEST(ShutdownSignals, turnATermSignalIntoAQtSignal)
{
    int asked = 0;
    {
        ShutdownSignals signalsOfEnd;
        QEventLoop loop;
        QObject::connect(&signalsOfEnd, &ShutdownSignals::requested, &loop, [&] {
            ++asked;
            loop.quit();
        });
        QTimer::singleShot(5000, &loop, &QEventLoop::quit);
        std::raise(SIGTERM);
        loop.exec();
    }
    EXPECT_EQ(asked, 1);
    struct sigaction now = {};
    ::sigaction(SIGTERM, nullptr, &now);
    EXPECT_EQ(now.sa_handler, SIG_DFL);
}

TEST(LockSignals, wantALockBeforeSleepAndWhenTheScreenLocks)
{
    LockSignals lockSignals;
    QList<LockSignals::Cause> causes;
    QObject::connect(&lockSignals, &LockSignals::lockWanted, [&](LockSignals::Cause cause) { causes += cause; });
    lockSignals.prepareForSleep(true);
    lockSignals.prepareForSleep(false); // waking up locks nothing
    lockSignals.screenSaverChanged(false);
    lockSignals.screenSaverChanged(true);
    lockSignals.sessionLocked();
    using Cause = LockSignals::Cause;
    EXPECT_EQ(causes, (QList<Cause>{Cause::Suspend, Cause::ScreenLock, Cause::ScreenLock}));
}

} // namespace countersign::platform
