#include "core/base/clock.h"
#include "core/crypto/secret_bytes.h"
#include "core/portal/portal_server.h"
#include "core/training/states.h"
#include "core/training/training_federation.h"
#include "core/workstation/session.h"
#include "core/workstation/workstation.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

/// sync_over_tls_bench [alerts]: a first sync through every layer (portal over TLS on
/// loopback, verification, vault), with the longest time that the window's event loop stood
/// still meanwhile (performance.md, goal 13), and the same feeds asked again.
using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T need(base::Result<T> result, const char *what)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s: %s %s\n", what, qPrintable(base::codeText(result.error().code)),
                 qPrintable(result.error().detail));
    std::exit(1);
}

void need(const base::Status &status, const char *what)
{
    if (status)
        return;
    std::fprintf(stderr, "%s: %s %s\n", what, qPrintable(base::codeText(status.error().code)),
                 qPrintable(status.error().detail));
    std::exit(1);
}

/// Asks for a timer event every two milliseconds and notes the longest wait for one.
class StallWatch
{
public:
    StallWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
    }
    void start()
    {
        m_longest = 0;
        m_since.start();
        m_timer.start(2);
    }
    qint64 stop()
    {
        m_timer.stop();
        return m_longest;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (!crypto::initialise())
        return 1;
    const int alerts = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const QTemporaryDir place;
    const auto clock = std::make_shared<base::SystemClock>();
    training::CreateOptions options;
    options.directory = place.filePath(u"federation"_s);
    options.alerts = alerts;
    options.keyFiles = false;
    const auto created = need(QCoro::waitFor(training::create(options, clock, {})), "create");
    const auto server = need(portal::PortalServer::start(created.folder.portalConfig()), "portal");
    workstation::Workstation station(place.filePath(u"station"_s), clock);
    station.setAutomaticSync(false);
    const auto secret = std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::copyOf("a passphrase for tests"));
    (void)need(QCoro::waitFor(station.createVault({place.filePath(u"station/vault"_s), u"bench"_s, {}, true}, secret)),
               "vault");
    need(QCoro::waitFor(training::joinDesk(station.session(), options.directory,
                                           {training::codeOf("QMA"), u"bench"_s, training::Seat::Analyst}, clock)),
         "join");
    StallWatch watch;
    QElapsedTimer timer;
    for (const char *round : {"first sync", "nothing new"}) {
        watch.start();
        timer.start();
        const auto summary = need(QCoro::waitFor(station.session()->sync().syncNow()), round);
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        std::printf("%-12s %8lld records %9.3f s  %10lld bytes  longest stall of the event loop %lld ms\n", round,
                    static_cast<long long>(summary.added), seconds, static_cast<long long>(summary.bytes),
                    static_cast<long long>(watch.stop()));
    }
    qint64 worst = 0;
    constexpr int kAsked = 200;
    timer.start();
    for (int i = 0; i < kAsked; ++i) {
        QElapsedTimer one;
        one.start();
        (void)need(QCoro::waitFor(station.session()->lookup().ask({u"A%1"_s.arg(73914682 + i), {}, {}},
                                                                  workstation::Reason::Training)),
                   "ask");
        worst = std::max(worst, one.nsecsElapsed());
    }
    std::printf("look-up through the service, audited and kept: mean %.3f ms, worst of %d %.3f ms\n",
                static_cast<double>(timer.nsecsElapsed()) / 1e6 / kAsked, kAsked, static_cast<double>(worst) / 1e6);
    return 0;
}
