#include "core/training/training_federation.h"

#include "core/directory/desk_setup.h"
#include "core/directory/federation_setup.h"
#include "core/platform/durable_file.h"
#include "core/portal/portal_server.h"
#include "core/sync/portal_client.h"
#include "core/training/training_keys.h"
#include "core/workstation/session.h"

#include <QFile>

#include <optional>

namespace countersign::training {

using base::ErrorCode;
using directory::Directory;
using sync::PortalClient;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours kYear{365 * 24};
constexpr qint64 kLargestFile = 4 << 20;

base::Result<directory::Invitation> readInvitation(const QString &joinFile)
{
    const auto bytes = platform::readWhole(joinFile, kLargestFile);
    if (!bytes)
        return base::failFrom(bytes);
    return directory::openJoinFile(*bytes);
}

/// The whole log as the portal has it, verified.
QCoro::Task<base::Result<Directory>> fetchDirectory(std::shared_ptr<PortalClient> client)
{
    std::optional<Directory> directory;
    for (;;) {
        const std::uint64_t from = directory ? directory->size() : 0;
        const auto page = co_await client->directory(from, std::stop_token());
        if (!page)
            co_return base::failFrom(page);
        if (page->entries.isEmpty())
            break;
        QList<QByteArray> entries = page->entries;
        if (!directory) {
            auto begun = Directory::create(entries.takeFirst(), client->access().federation);
            if (!begun)
                co_return base::failFrom(begun);
            directory = std::move(*begun);
        }
        const auto applied = directory->applyAll(entries);
        if (!applied)
            co_return base::failFrom(applied);
    }
    if (!directory)
        co_return base::fail(ErrorCode::DirectoryShorter);
    co_return *directory;
}

/// The desk's first publisher, made with the federation: an administrator who is at hand.
base::Result<DeskKeys> administratorOf(const TrainingFolder &folder, const State &state)
{
    // A desk that publishes nothing enrolled nobody; the first desk's administrator brings its entries in.
    return deskKeys(folder.seed, state.publishes ? state : states().first());
}

/// What the desk's administrator would do by hand with `desk approve`.
base::Result<directory::Entries> approve(const Directory &present, const TrainingFolder &folder,
                                         const QByteArray &requestBytes, const State &state, Seat seat,
                                         base::Instant now)
{
    const auto request = directory::openEnrolment(requestBytes);
    if (!request)
        return base::failFrom(request);
    auto keys = deskKeys(folder.seed, state);
    if (!keys)
        return base::failFrom(keys);
    auto secrets = folder.deskSecrets(state.code);
    if (!secrets)
        return base::failFrom(secrets);
    Directory directory = present;
    const directory::DeskAuthority authority{state.code, &keys->administrator, &keys->deskRoot, now};
    using objects::Role;
    const QList<Role> roles = seat == Seat::Officer ? QList<Role>{Role::Analyst, Role::ReleasingOfficer, Role::ProtectionAdviser}
                                                    : QList<Role>{Role::Analyst, Role::TeamLeader};
    const directory::ApprovalTerms terms{roles, now + 3 * kYear};
    auto entries = directory::approveEnrolment(directory, authority, request->value(), terms, *secrets);
    if (!entries || seat != Seat::Publisher)
        return entries;
    if (const auto applied = directory.applyAll(*entries); !applied)
        return base::failFrom(applied);
    const auto appointed = directory::appointPublisher(directory, authority, (*request)->device, *secrets);
    if (!appointed)
        return appointed;
    // Kept before the portal hears of them: secrets that nobody kept would be lost for good.
    if (const auto kept = folder.keepDeskSecrets(state.code, *secrets); !kept)
        return base::failFrom(kept);
    return *entries + *appointed;
}

QCoro::Task<base::Status> enrol(TrainingFolder folder, std::shared_ptr<PortalClient> client, QByteArray request,
                                State state, Seat seat, base::Instant now)
{
    const auto directory = co_await fetchDirectory(client);
    if (!directory)
        co_return base::failFrom(directory);
    const auto entries = approve(*directory, folder, request, state, seat, now);
    if (!entries)
        co_return base::failFrom(entries);
    const auto appended = co_await client->appendDirectory(*entries, std::stop_token());
    if (!appended)
        co_return base::failFrom(appended);
    co_return base::Status{};
}

} // namespace

QCoro::Task<base::Status> joinDesk(workstation::Session *session, QString directory, SeatWanted wanted,
                                   std::shared_ptr<const base::Clock> clock)
{
    const auto folder = TrainingFolder::open(directory);
    if (!folder)
        co_return base::failFrom(folder);
    const auto state = findState(wanted.desk);
    if (!state)
        co_return base::failFrom(state);
    const QString joinFile = folder->joinFile(wanted.desk);
    const auto invitation = readInvitation(joinFile);
    if (!invitation)
        co_return base::failFrom(invitation);
    const auto keys = administratorOf(*folder, *state);
    if (!keys)
        co_return base::failFrom(keys);
    const QString requestFile = directory + u"/last.cs-request"_s;
    const auto joined = co_await session->joining().join(joinFile, wanted.personName, requestFile);
    if (!joined)
        co_return base::failFrom(joined);
    const auto request = platform::readWhole(requestFile, kLargestFile);
    QFile::remove(requestFile);
    if (!request)
        co_return base::failFrom(request);
    const objects::PortalPin pin = invitation->directory.portals().first();
    const auto client = std::make_shared<PortalClient>(
        sync::PortalAccess{QUrl(pin.url), pin.spki, pin.portalKey, invitation->directory.fingerprint()},
        sync::DeviceLogin{keys->deviceId, keys->device}, clock);
    const auto greeting = co_await client->greet(std::stop_token());
    if (!greeting && greeting.error().code != ErrorCode::PortalUnreachable)
        co_return base::failFrom(greeting);
    std::unique_ptr<portal::PortalServer> ours;
    if (!greeting) {
        auto started = portal::PortalServer::start(folder->portalConfig());
        if (!started)
            co_return base::failFrom(started);
        ours = std::move(*started);
    }
    const auto enrolled = co_await enrol(*folder, client, *request, *state, wanted.seat, clock->now());
    co_return enrolled;
}

} // namespace countersign::training
