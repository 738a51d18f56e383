#include "core/platform/crash_marker.h"

#include "core/platform/posix_file.h"

#include <QFile>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <utility>

#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace countersign::platform {

namespace {

constexpr std::array kFatalSignals{SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};

// Fixed places: a handler may not allocate.
int g_marker = -1;
std::array<char, 4096> g_markerPath{};
std::array<char, 64> g_versionLine{};

void writeText(const char *text)
{
    const ssize_t written = ::write(g_marker, text, std::strlen(text));
    static_cast<void>(written); // nothing left to do about it while dying
}

void markCrash(int signalNumber)
{
    std::array<char, 12> number{"signal 00\n"};
    number[7] = static_cast<char>('0' + signalNumber / 10 % 10);
    number[8] = static_cast<char>('0' + signalNumber % 10);
    writeText(g_versionLine.data());
    writeText(number.data());
    std::array<void *, 64> frames{};
    const int depth = ::backtrace(frames.data(), static_cast<int>(frames.size()));
    ::backtrace_symbols_fd(frames.data(), depth, g_marker);
    ::fsync(g_marker);
    // SA_RESETHAND has put the default back: this ends the process as it would have ended.
    ::raise(signalNumber);
}

} // namespace

base::Status installCrashMarker(const QString &path, const QByteArray &version)
{
    const QByteArray name = QFile::encodeName(path);
    if (name.size() >= static_cast<qsizetype>(g_markerPath.size()))
        return base::fail(base::ErrorCode::FileWriteFailed, {}, {path});
    Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return failWriting(path);
    removeCrashMarker();
    std::memcpy(g_markerPath.data(), name.constData(), static_cast<std::size_t>(name.size()) + 1);
    std::snprintf(g_versionLine.data(), g_versionLine.size(), "version %.40s\n", version.constData());
    g_marker = file.release();
    // The first call loads the unwinder, which allocates: not in the handler.
    std::array<void *, 1> frame{};
    ::backtrace(frame.data(), 1);
    struct sigaction action = {};
    action.sa_handler = markCrash;
    action.sa_flags = SA_RESETHAND | SA_NODEFER;
    for (const int fatal : kFatalSignals)
        ::sigaction(fatal, &action, nullptr);
    return {};
}

std::optional<QByteArray> takeCrashMarker(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray report = file.read(64 * 1024);
    file.remove();
    // An empty one was left by a kill or a power cut, which is no crash of ours.
    return report.isEmpty() ? std::nullopt : std::optional(report);
}

void removeCrashMarker()
{
    if (g_marker < 0)
        return;
    for (const int fatal : kFatalSignals)
        std::signal(fatal, SIG_DFL);
    ::close(std::exchange(g_marker, -1));
    ::unlink(g_markerPath.data());
}

} // namespace countersign::platform
