#include "training_world.h"

#include "core/sync/sync_run.h"

#include <QCoreApplication>

#include <cstdio>

/// A workstation's synchronisation without its window, until it is killed:
///
///     kill_runner VAULT [AUDIENCE]
///
/// Opens the vault, which the tests made cheap to open, takes the audience for what it publishes, and does
/// what `countersignctl sync` does.
using namespace countersign;
using namespace countersign::test;

namespace {

int say(const char *what, const base::Error &error)
{
    std::printf("%s %s %s\n", what, qPrintable(base::codeText(error.code)), qPrintable(error.detail));
    return 3;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2 || !crypto::initialise())
        return 2;
    workstation::Workstation station(arguments[1], std::make_shared<base::SystemClock>());
    station.setAutomaticSync(false);
    station.setIdleLock(std::chrono::minutes(0));
    station.setVaultCosts(kCheapCosts);
    const auto unlocked = QCoro::waitFor(station.unlock(arguments[1], passphrase(), {}));
    if (!unlocked)
        return say("unlock", unlocked.error());
    workstation::Session &session = *station.session();
    if (arguments.size() > 2)
        session.settings().setValue(sync::kAudienceSetting, arguments[2]);
    const auto synced = QCoro::waitFor(session.sync().syncNow());
    if (!synced)
        return say("sync", synced.error());
    for (const base::Error &remark : synced->remarks)
        (void)say("remark", remark);
    if (const auto asked = QCoro::waitFor(session.inbox().askAgain()); !asked)
        return say("late hits", asked.error());
    station.lock(workstation::LockReason::Quit);
    return synced->remarks.isEmpty() ? 0 : 3;
}
