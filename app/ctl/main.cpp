#include "app/ctl/command_table.h"
#include "app/ctl/terminal.h"
#include "core/crypto/secret_bytes.h"
#include "core/platform/process_hardening.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

/// The system's language where there is a translation, English otherwise: the sentences are
/// those of the window, and English too has a file, for its plurals.
static void installLanguage(QTranslator &translator)
{
    const QString folder = QStringLiteral(":/i18n");
    if (translator.load(QLocale::system(), QStringLiteral("countersign"), QStringLiteral("_"), folder)
        || translator.load(QStringLiteral("countersign_en"), folder)) {
        QCoreApplication::installTranslator(&translator);
    }
}

int main(int argc, char **argv)
{
    countersign::platform::wipeFreedMemory();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("countersignctl"));
    if (!countersign::platform::forbidCoreDumps() || !countersign::crypto::initialise()) {
        countersign::ctl::printRemark(QStringLiteral("countersignctl: this system cannot keep secrets in memory"));
        return countersign::ctl::Failure;
    }
    QTranslator translator;
    installLanguage(translator);
    return countersign::ctl::runCommandLine(countersign::ctl::commandTable(), QCoreApplication::arguments().sliced(1));
}
