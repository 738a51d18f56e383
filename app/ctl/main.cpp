#include "app/ctl/command_table.h"
#include "app/ctl/terminal.h"
#include "core/crypto/secret_bytes.h"
#include "core/platform/process_hardening.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    countersign::platform::wipeFreedMemory();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("countersignctl"));
    if (!countersign::platform::forbidCoreDumps() || !countersign::crypto::initialise()) {
        countersign::ctl::printRemark(QStringLiteral("countersignctl: this system cannot keep secrets in memory"));
        return countersign::ctl::Failure;
    }
    return countersign::ctl::runCommandLine(countersign::ctl::commandTable(), QCoreApplication::arguments().sliced(1));
}
