#include "app/ctl/command_table.h"
#include "app/ctl/open_session.h"
#include "core/platform/shutdown_signals.h"
#include "core/portal/portal_server.h"
#include "core/training/states.h"
#include "core/training/training_desk.h"
#include "core/training/training_federation.h"

#include <QFileInfo>

namespace countersign::ctl {

using namespace Qt::StringLiterals;

namespace {

int runCreate(Invocation &invocation)
{
    if (!invocation.has(u"dir"_s))
        return invocation.usage(u"--dir is needed"_s);
    bool good = true;
    const auto number = [&](const QString &option, qulonglong fallback) {
        bool ok = true;
        const qulonglong value = invocation.has(option) ? invocation.value(option).toULongLong(&ok) : fallback;
        good = good && ok;
        return value;
    };
    training::CreateOptions options;
    options.directory = QFileInfo(invocation.value(u"dir"_s)).absoluteFilePath();
    options.alerts = static_cast<int>(number(u"alerts"_s, 100'000));
    options.seed = number(u"seed"_s, 1);
    options.port = static_cast<std::uint16_t>(number(u"port"_s, 0));
    options.epoch = base::fromMillis(static_cast<std::int64_t>(number(u"epoch"_s, 0)) * 1000);
    options.keyFiles = !invocation.has(u"no-key-files"_s);
    if (!good || options.seed == 0 || options.alerts < 1 || options.alerts > 5'000'000)
        return invocation.usage(u"--alerts (1 to 5000000), --seed, --port and --epoch are numbers"_s);
    const auto created = runToEnd(training::create(options, std::make_shared<base::SystemClock>(), {}));
    if (!created)
        return invocation.fail(created.error());
    invocation.answer(u"Training federation in %1: %2 states, %3 of them publish, %4 records. Its portal is %5."_s
                          .arg(options.directory)
                          .arg(created->desks)
                          .arg(created->publishing)
                          .arg(created->records)
                          .arg(created->folder.portalUrl()),
                      {{u"directory"_s, options.directory},
                       {u"desks"_s, created->desks},
                       {u"publishing"_s, created->publishing},
                       {u"records"_s, created->records},
                       {u"portal"_s, created->folder.portalUrl()},
                       {u"joinFile"_s, created->folder.joinFile(training::codeOf("QMA"))}});
    return Done;
}

int runJoin(Invocation &invocation)
{
    if (!invocation.has(u"dir"_s) || !invocation.has(u"vault"_s))
        return invocation.usage(u"--dir and --vault are needed"_s);
    const auto desk = base::CountryCode::fromText(invocation.value(u"desk"_s, u"QMA"_s));
    if (!desk)
        return invocation.usage(u"--desk needs the code of an invented state"_s);
    const auto state = training::findState(*desk);
    if (!state)
        return invocation.fail(state.error());
    auto secret = invocation.secret(u"passphrase"_s, u"Passphrase of the new vault"_s, true);
    if (!secret)
        return invocation.fail(secret.error());
    const auto clock = std::make_shared<base::SystemClock>();
    const QString vault = invocation.value(u"vault"_s);
    const QString person = invocation.value(u"name"_s, u"R. Santos"_s);
    workstation::Workstation station(vault, clock);
    station.setAutomaticSync(false);
    const auto passphrase = std::make_shared<crypto::SecretBytes>(std::move(*secret));
    const auto made = runToEnd(station.createVault({vault, state->deskName + u" · "_s + person, {}, true}, passphrase));
    if (!made)
        return invocation.fail(made.error());
    const QString directory = QFileInfo(invocation.value(u"dir"_s)).absoluteFilePath();
    training::TrainingDesk training(directory, clock);
    if (const auto portal = runToEnd(training.startPortal()); !portal)
        return invocation.fail(portal.error());
    const auto seat = invocation.has(u"officer"_s)   ? training::Seat::Officer
        : invocation.has(u"analyst"_s) ? training::Seat::Analyst
                                       : training::Seat::Publisher;
    const auto joined =
        runToEnd(training::joinDesk(station.session(), directory, training::SeatWanted{*desk, person, seat}, clock));
    if (!joined)
        return invocation.fail(joined.error());
    // A desk that was approved learns it from its portal; without this the vault could not be worked with.
    const auto synced = runToEnd(station.session()->sync().syncNow());
    if (!synced)
        return invocation.fail(synced.error());
    invocation.answer(
        u"%1 sits at the %2 desk now. The vault holds %3 alerts; 'countersignctl sync' brings later ones while the training portal "
        "runs."_s.arg(person, desk->text(), QString::number(synced->added)),
        {{u"vault"_s, vault}, {u"desk"_s, desk->text()}, {u"publisher"_s, seat == training::Seat::Publisher}, {u"alerts"_s, synced->added}});
    return Done;
}

int runServe(Invocation &invocation)
{
    if (!invocation.has(u"dir"_s))
        return invocation.usage(u"--dir is needed"_s);
    const auto folder = training::TrainingFolder::open(QFileInfo(invocation.value(u"dir"_s)).absoluteFilePath());
    if (!folder)
        return invocation.fail(folder.error());
    const auto server = portal::PortalServer::start(folder->portalConfig());
    if (!server)
        return invocation.fail(server.error());
    platform::ShutdownSignals signalled;
    QObject::connect(&signalled, &platform::ShutdownSignals::requested, qApp, &QCoreApplication::quit);
    invocation.answer(u"listening on %1"_s.arg(folder->portalUrl()), {{u"portal"_s, folder->portalUrl()}});
    QCoreApplication::exec();
    (*server)->stop();
    return Done;
}

} // namespace

QList<Command> trainingCommands()
{
    const Option folder{u"dir"_s, u"DIR"_s, u"where the training federation lies (required)"_s};
    return {
        {u"training create"_s,
         {},
         u"make a training federation with its portal and alerts"_s,
         u"Invented states, people and documents; the same seed, number and epoch give the same alerts."_s,
         {folder,
          {u"alerts"_s, u"N"_s, u"100000 without it"_s},
          {u"seed"_s, u"S"_s, u"1 without it"_s},
          {u"epoch"_s, u"SECONDS"_s, u"dates lie before this time (since 1970 UTC); last midnight without it"_s},
          {u"port"_s, u"N"_s, u"of the portal; a free one without it"_s},
          {u"no-key-files"_s, {}, u"leave out the encrypted key files for exercises"_s}},
         runCreate},
        {u"training join"_s,
         {},
         u"make a vault that sits at a training desk"_s,
         u"Joins, approves and fills in one step, over the portal that runs or one started for it. The newest such vault publishes for its desk, unless it came with --analyst."_s,
         QList<Option>{folder} + vaultOptions() +
             QList<Option>{{u"desk"_s, u"CODE"_s, u"QMA without it"_s},
                           {u"name"_s, u"TEXT"_s, u"the person; 'R. Santos' without it"_s},
                           {u"analyst"_s, {}, u"a device that does not publish"_s},
                           {u"officer"_s, {}, u"a releasing officer who is the protection adviser too"_s}},
         runJoin},
        {u"training serve"_s, {}, u"run the training federation's portal until Ctrl+C"_s, {}, {folder}, runServe},
    };
}

} // namespace countersign::ctl
