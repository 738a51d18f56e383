#include "app/workstation/guided_tour.h"
#include "core/crypto/secret_bytes.h"
#include "core/database/cipher_check.h"
#include "core/messages/error_sentences.h"
#include "core/platform/crash_marker.h"
#include "core/platform/durable_file.h"
#include "core/platform/process_hardening.h"
#include "core/training/federation_maker.h"
#include "core/training/training_desk.h"
#include "core/workstation/workstation.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

namespace {

using namespace countersign;
using namespace Qt::StringLiterals;

struct Arguments
{
    QString vaultRoot, training, tour, language, look, unList;
};

Arguments readArguments(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Looks up travel documents in alerts shared between desks."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    parser.addOptions({{u"vault-root"_s, u"Folder that holds one sub-folder a vault."_s, u"dir"_s, data + u"/vaults"_s},
                       {u"training"_s, u"Folder of the training federation; opens its desk."_s, u"dir"_s},
                       {u"tour"_s, u"Walks through the pages and leaves pictures in this folder."_s, u"dir"_s},
                       {u"language"_s, u"en, th or ar."_s, u"code"_s},
                       {u"look"_s, u"system, light, dark or contrast."_s, u"name"_s},
                       {u"un-list"_s, u"Shows what this sanctions list (XML) would change."_s, u"file"_s}});
    parser.process(application);
    const auto absolute = [](const QString &path) { return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath(); };
    return {absolute(parser.value(u"vault-root"_s)), absolute(parser.value(u"training"_s)), absolute(parser.value(u"tour"_s)),
            parser.value(u"language"_s), parser.value(u"look"_s), absolute(parser.value(u"un-list"_s))};
}

/// As ui::ThemeChoice counts; -1 where the preferences decide. A tour looks the same each time.
int lookOf(const Arguments &arguments)
{
    static const QStringList names{u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s};
    const auto named = static_cast<int>(names.indexOf(arguments.look));
    return named < 0 && !arguments.tour.isEmpty() ? static_cast<int>(ui::ThemeChoice::Light) : named;
}

/// Among the languages that the first run offers.
int placeOf(const ui::Language &language)
{
    const QList<ui::Language::Choice> offered = ui::Language::choices();
    for (int i = 0; i < offered.size(); ++i) {
        if (offered[i].code == language.code())
            return i;
    }
    return 0;
}

int refuse(const base::Error &error)
{
    std::fprintf(stderr, "countersign: %s\n", qUtf8Printable(messages::sentence(error).text()));
    return 1;
}

/// Nothing secret may reach a core dump, and nothing is written with another SQLite.
base::Status prepareProcess()
{
    platform::wipeFreedMemory();
    if (base::Status dumps = platform::forbidCoreDumps(); !dumps)
        return dumps;
    if (!crypto::initialise())
        return base::fail(base::ErrorCode::SecretMemory, u"libsodium did not start"_s);
    return database::checkLibrary();
}

/// A crash of the last run is said in Settings; from here on this run leaves its own mark.
void watchForCrashes(const QString &folder, ui::Preferences &preferences)
{
    const QString marker = folder + u"/crash"_s;
    const QFileInfo left(marker);
    const QString when = left.lastModified().toString(u"yyyy-MM-dd HH:mm"_s);
    if (platform::takeCrashMarker(marker))
        preferences.set(u"endedBadlyAt"_s, when);
    else
        preferences.set(u"endedBadlyAt"_s, QString());
    if (!platform::installCrashMarker(marker, QApplication::applicationVersion().toLatin1()))
        std::fprintf(stderr, "countersign: no crash report can be written in %s\n", qUtf8Printable(folder));
}

ui::StartTraining trainingStarter(training::TrainingDesk *desk, workstation::Workstation &workstation)
{
    if (!desk)
        return {};
    return [desk, &workstation] {
        const QList<workstation::KnownVault> known = workstation.knownVaults();
        const QString directory = known.isEmpty() ? workstation.defaultVaultDirectory() : known.front().directory;
        return desk->open(&workstation, directory, u"R. Santos"_s, training::Seat::Publisher);
    };
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"countersign"_s);
    QApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    const Arguments arguments = readArguments(application);
    if (base::Status prepared = prepareProcess(); !prepared)
        return refuse(prepared.error());
    if (base::Status folder = platform::ensurePrivateFolder(arguments.vaultRoot); !folder)
        return refuse(folder.error());

    // A training or tour run keeps its own settings, so that it begins the same each time.
    const QString settings = arguments.training.isEmpty()
                                 ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s
                                 : arguments.vaultRoot + u"/window.ini"_s;
    ui::Preferences preferences(settings);
    watchForCrashes(arguments.vaultRoot, preferences);
    ui::Theme theme(application);
    ui::Language language(application);
    const QString kept = preferences.text(u"language"_s, ui::Language::ofSystem());
    language.set(arguments.language.isEmpty() ? kept : arguments.language);
    const int look = lookOf(arguments);
    theme.setChoice(static_cast<ui::ThemeChoice>(look >= 0 ? look : qBound(0, preferences.number(u"theme"_s, 0), 3)));
    theme.setTextPercent(preferences.number(u"textPercent"_s, 100));

    const auto clock = std::make_shared<base::SystemClock>();
    workstation::Workstation workstation(arguments.vaultRoot, clock);
    std::unique_ptr<training::TrainingDesk> desk;
    if (!arguments.training.isEmpty())
        desk = std::make_unique<training::TrainingDesk>(arguments.training, clock);
    int result = 0;
    {
        ui::MainWindow window(theme, language, preferences, workstation, trainingStarter(desk.get(), workstation));
        if (!arguments.tour.isEmpty())
            window.setGeometry(0, 0, 1366, 768);
        window.show();
        window.activateWindow();
        std::unique_ptr<tour::GuidedTour> guide;
        if (!arguments.tour.isEmpty()) {
            const tour::Places places{window, workstation, QString::fromLatin1(training::kTrainingPassphrase), placeOf(language),
                                      arguments.look.isEmpty() && placeOf(language) == 0, [&desk] {
                if (desk)
                    desk->stopPortal();
            }};
            guide = std::make_unique<tour::GuidedTour>(window, arguments.tour, tour::tourStops(places));
            QObject::connect(guide.get(), &tour::GuidedTour::finished, &application,
                             [](bool allReached) { QApplication::exit(allReached ? 0 : 1); });
            guide->start();
        } else if (desk) {
            window.openTraining(arguments.unList);
        }
        result = QApplication::exec();
    }
    workstation.lock(workstation::LockReason::Quit);
    platform::removeCrashMarker();
    return result;
}
