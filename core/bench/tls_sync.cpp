#include "core/bench/sync_bench.h"
#include "core/bench/stall_watch.h"
#include "core/crypto/secret_bytes.h"
#include "core/portal/portal_server.h"
#include "core/training/states.h"
#include "core/training/training_federation.h"
#include "core/workstation/session.h"
#include "core/workstation/workstation.h"

#include <QCoroTask>
#include <QTemporaryDir>

#include <algorithm>

namespace countersign::bench {

using namespace Qt::StringLiterals;

base::Status measureSyncOverTls(quint64 alerts, const Tell &tell)
{
    const QTemporaryDir place;
    const auto clock = std::make_shared<base::SystemClock>();
    training::CreateOptions options;
    options.directory = place.filePath(u"federation"_s);
    options.alerts = static_cast<int>(alerts);
    options.keyFiles = false;
    const auto created = QCoro::waitFor(training::create(options, clock, {}));
    if (!created)
        return base::failFrom(created);
    const auto server = portal::PortalServer::start(created->folder.portalConfig());
    if (!server)
        return base::failFrom(server);
    workstation::Workstation station(place.filePath(u"station"_s), clock);
    station.setAutomaticSync(false);
    const auto secret = std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::copyOf("invented alerts only"));
    const workstation::NewVault wanted{place.filePath(u"station/vault"_s), u"bench"_s, {}, true};
    if (const auto vault = QCoro::waitFor(station.createVault(wanted, secret)); !vault)
        return base::failFrom(vault);
    const training::SeatWanted seat{training::codeOf("QMA"), u"bench"_s, training::Seat::Analyst};
    if (const auto joined = QCoro::waitFor(training::joinDesk(station.session(), options.directory, seat, clock)); !joined)
        return joined;
    StallWatch watch;
    watch.start();
    base::Result<workstation::SyncSummary> summary;
    const auto passed = timed([&] { summary = QCoro::waitFor(station.session()->sync().syncNow()); });
    const auto longest = watch.stop();
    if (!summary)
        return base::failFrom(summary);
    tell(figure({}, u"records fetched over TLS"_s, static_cast<double>(summary->added), {}));
    tell(figure({}, u"first sync over TLS, portal on the same machine"_s, std::chrono::duration<double>(passed).count(), u"s"_s));
    tell(figure({}, u"bytes an alert"_s, static_cast<double>(summary->bytes) / static_cast<double>(std::max<qint64>(1, summary->added)), u"B"_s));
    tell(atMost(u"13"_s, u"longest stall of the event loop meanwhile"_s, std::chrono::duration<double, std::milli>(longest).count(), u"ms"_s, 50));
    return {};
}

} // namespace countersign::bench
