#include "mail_world.h"

#include "core/platform/crash_point.h"

#include <QCoreApplication>

#include <cstdio>

/// One step of a desk's mail, until it is killed:
///
///     mail_runner VAULT [RELEASE]
///
/// Opens the vault, says "ready", seals the release where it is still held, and synchronises.
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
    MailVault vault(arguments[1], std::make_shared<base::SystemClock>());
    if (const auto opened = vault.open(); !opened)
        return say("open", opened.error());
    std::printf("ready\n");
    std::fflush(stdout);
    if (arguments.size() > 2) {
        const auto id = base::ReleaseId::fromHex(arguments[2]).value_or(base::ReleaseId{});
        if (vault.stateOf(id) == release::ReleaseState::Held) {
            const auto seat = vault.seat();
            const auto sealed =
                vault.onWriter([seat, id](sync::Stores &stores) { return sync::sealRelease(stores, seat, id); });
            if (!sealed)
                return say("seal", sealed.error());
            platform::crashPoint("mail-queued");
        }
    }
    const auto synced = vault.trySync();
    return synced ? 0 : say("sync", synced.error());
}
