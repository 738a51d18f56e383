#include "core/training/training_federation.h"

#include "core/directory/federation_setup.h"
#include "core/platform/durable_file.h"
#include "core/portal/initialise.h"
#include "core/portal/portal_server.h"
#include "core/training/federation_maker.h"
#include "core/training/feed_publishing.h"
#include "core/training/invented_alerts.h"
#include "core/training/training_keys.h"

#include <QTcpServer>

namespace countersign::training {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

std::uint16_t freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost, 0) ? probe.serverPort() : std::uint16_t(0);
}

base::Instant midnightBefore(base::Instant now)
{
    return base::Instant(std::chrono::floor<std::chrono::days>(now).time_since_epoch());
}

struct Laid
{
    TrainingFolder folder;
    std::shared_ptr<const directory::Directory> directory;
};

base::Status writeFederation(const TrainingFolder &folder, const FederationFiles &files)
{
    using platform::Readers;
    QList<std::pair<QString, QByteArray>> all{
        {folder.path + u"/federation.cs-root"_s, files.root.bytes()},
        {folder.path + u"/federation.cs-manifest"_s, files.manifest.bytes()},
    };
    for (const State &state : states())
        all.append({folder.joinFile(state.code), directory::makeJoinFile(files.root, files.manifest, state.code)});
    for (const auto &[path, content] : std::as_const(all)) {
        if (const auto written = platform::writeDurably(path, content, Readers::Everyone); !written)
            return written;
    }
    return {};
}

/// Portal and directory, without any feed yet.
base::Result<Laid> lay(const CreateOptions &options, base::Instant now)
{
    if (TrainingFolder::exists(options.directory))
        return base::fail(ErrorCode::FileWriteFailed, u"there is a training federation already"_s, {options.directory});
    if (const auto made = platform::ensurePrivateFolder(options.directory); !made)
        return base::failFrom(made);
    Laid laid;
    laid.folder = TrainingFolder{options.directory, options.seed, options.epoch, options.port, options.alerts};
    if (options.epoch == base::Instant{})
        laid.folder.epoch = midnightBefore(now);
    if (options.port == 0)
        laid.folder.port = freePort();
    const auto root = makeRoot(options.seed, laid.folder.epoch);
    if (!root)
        return base::failFrom(root);
    const auto pinning = portal::initialise(laid.folder.portalConfig(), root->bytes());
    if (!pinning)
        return base::failFrom(pinning);
    const objects::PortalPin pin{laid.folder.portalUrl(), pinning->spki, pinning->portalKey};
    const auto files = makeFederation(options.seed, *root, pin, now);
    if (!files)
        return base::failFrom(files);
    if (const auto added = portal::addEntries(laid.folder.portalConfig(), files->entries); !added)
        return base::failFrom(added);
    if (const auto written = writeFederation(laid.folder, *files); !written)
        return base::failFrom(written);
    auto directory = directory::Directory::create(root->bytes(), root->id());
    if (!directory)
        return base::failFrom(directory);
    if (const auto applied = directory->applyAll(files->entries); !applied)
        return base::failFrom(applied);
    laid.directory = std::make_shared<const directory::Directory>(std::move(*directory));
    return laid;
}

std::shared_ptr<sync::PortalClient> clientOf(const directory::Directory &directory, const DeskKeys &keys,
                                             std::shared_ptr<const base::Clock> clock)
{
    const objects::PortalPin pin = directory.portals().first();
    return std::make_shared<sync::PortalClient>(
        sync::PortalAccess{QUrl(pin.url), pin.spki, pin.portalKey, directory.fingerprint()},
        sync::DeviceLogin{keys.deviceId, keys.device}, std::move(clock));
}

QCoro::Task<base::Result<qint64>> publishAll(Laid laid, std::shared_ptr<const base::Clock> clock,
                                             CreateProgress progress)
{
    qint64 records = 0;
    int done = 0;
    const Invention invention{laid.folder.seed, laid.folder.alerts, laid.folder.epoch};
    for (const State &state : states()) {
        if (progress)
            progress(done, static_cast<int>(states().size()));
        ++done;
        if (!state.publishes)
            continue;
        const auto feed = inventedFeed(invention, state);
        const auto keys = deskKeys(laid.folder.seed, state);
        if (!keys)
            co_return base::failFrom(keys);
        const auto client = clientOf(*laid.directory, *keys, clock);
        const auto published =
            co_await publishFeed(client, laid.directory, laid.folder.seed, state, feed, clock->now());
        if (!published)
            co_return base::failFrom(published);
        records += feed.size();
    }
    if (progress)
        progress(done, done);
    co_return records;
}

} // namespace

QCoro::Task<base::Result<Created>> create(CreateOptions options, std::shared_ptr<const base::Clock> clock,
                                          CreateProgress progress)
{
    const auto laid = lay(options, clock->now());
    if (!laid)
        co_return base::failFrom(laid);
    const auto server = portal::PortalServer::start(laid->folder.portalConfig());
    if (!server)
        co_return base::failFrom(server);
    const auto records = co_await publishAll(*laid, clock, progress);
    (*server)->stop();
    if (!records)
        co_return base::failFrom(records);
    if (options.keyFiles) {
        const auto written = writeKeyFiles(options.seed, options.directory);
        if (!written)
            co_return base::failFrom(written);
    }
    const auto saved = laid->folder.save();
    if (!saved)
        co_return base::failFrom(saved);
    Created created;
    created.folder = laid->folder;
    created.records = *records;
    created.desks = static_cast<int>(states().size());
    created.publishing = static_cast<int>(
        std::count_if(states().begin(), states().end(), [](const State &state) { return state.publishes; }));
    co_return created;
}

} // namespace countersign::training
