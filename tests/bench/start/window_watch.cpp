#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <xcb/xcb.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

/// window_watch SETTLE_MS PROGRAM [ARGUMENT...]: starts the program, waits for its first
/// window of at least 200x100 to be mapped, and prints "milliseconds kilobytes": from exec to
/// the map notice, and the resident memory SETTLE_MS later. Nothing else may open windows on
/// that display meanwhile.
namespace {

using Event = std::unique_ptr<xcb_generic_event_t, decltype(&std::free)>;

bool isWide(xcb_connection_t *display, xcb_window_t window)
{
    auto *const geometry = xcb_get_geometry_reply(display, xcb_get_geometry(display, window), nullptr);
    if (!geometry)
        return false;
    const bool wide = geometry->width >= 200 && geometry->height >= 100;
    std::free(geometry);
    return wide;
}

qint64 residentKilobytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList command = QCoreApplication::arguments().mid(2);
    if (command.isEmpty())
        return 2;
    const int settle = QCoreApplication::arguments().at(1).toInt();
    xcb_connection_t *const display = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(display) != 0) {
        std::fprintf(stderr, "no display\n");
        return 1;
    }
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(display)).data->root;
    const std::uint32_t wanted = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(display, root, XCB_CW_EVENT_MASK, &wanted);
    xcb_flush(display);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(command.takeFirst(), command);
    if (!process.waitForStarted())
        return 1;
    for (;;) {
        const Event event(xcb_wait_for_event(display), &std::free);
        if (!event)
            return 1;
        if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
            continue;
        const auto *mapped = reinterpret_cast<const xcb_map_notify_event_t *>(event.get());
        if (!isWide(display, mapped->window))
            continue;
        const double passed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        QThread::msleep(static_cast<unsigned long>(settle));
        std::printf("%.2f %lld\n", passed, static_cast<long long>(residentKilobytes(process.processId())));
        break;
    }
    process.kill();
    process.waitForFinished();
    xcb_disconnect(display);
    return 0;
}
