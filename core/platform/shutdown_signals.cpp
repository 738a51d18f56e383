#include "core/platform/shutdown_signals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace countersign::platform {

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};
std::atomic<int> g_writeEnd = -1;
int g_readEnd = -1;
std::array<struct sigaction, kSignals.size()> g_before{};

// Only async-signal-safe calls: the pipe carries the news into the event loop.
void wakeEventLoop(int)
{
    const char byte = 1;
    const ssize_t written = ::write(g_writeEnd, &byte, 1);
    static_cast<void>(written); // a full pipe has told the news already
}

} // namespace

ShutdownSignals::ShutdownSignals(QObject *parent) : QObject(parent)
{
    Q_ASSERT(g_writeEnd < 0);
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    g_readEnd = ends[0];
    g_writeEnd = ends[1];
    m_notifier = new QSocketNotifier(g_readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> sink{};
        while (::read(g_readEnd, sink.data(), sink.size()) > 0) { }
        Q_EMIT requested();
    });
    struct sigaction action = {};
    action.sa_handler = wakeEventLoop;
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &action, &g_before[i]);
}

ShutdownSignals::~ShutdownSignals()
{
    if (!m_notifier)
        return;
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &g_before[i], nullptr);
    delete m_notifier;
    ::close(g_writeEnd.exchange(-1));
    ::close(g_readEnd);
}

} // namespace countersign::platform
