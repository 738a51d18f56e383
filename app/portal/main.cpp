#include "core/base/error.h"
#include "core/crypto/secret_bytes.h"
#include "core/platform/process_hardening.h"
#include "core/platform/shutdown_signals.h"
#include "core/portal/portal_config.h"
#include "core/portal/portal_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

constexpr int kUsage = 2;
constexpr int kFailure = 3;

int complain(const base::Error &error)
{
    const QString line = base::codeText(error.code) + u' ' + error.detail
        + (error.args.isEmpty() ? QString() : u" ["_s + error.args.join(u", "_s) + u']') + u'\n';
    std::fputs(line.toUtf8().constData(), stderr);
    return error.code == base::ErrorCode::UsageWrong ? kUsage : kFailure;
}

base::Error wrong(const QString &what)
{
    return {base::ErrorCode::UsageWrong, what, {}};
}

/// "127.0.0.1:8443" or "[::1]:8443".
bool readListen(const QString &text, portal::PortalConfig &config)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    if (colon <= 0 || !isNumber || port > 65535)
        return false;
    config.address = text.left(colon);
    if (config.address.startsWith(u'[') && config.address.endsWith(u']'))
        config.address = config.address.mid(1, config.address.size() - 2);
    config.port = static_cast<std::uint16_t>(port);
    return true;
}

QString shownAddress(const QString &address)
{
    return address.contains(u':') ? u'[' + address + u']' : address;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"countersign-portal"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Carries the signed and sealed bytes of a federation's desks over TLS 1.3. "
                                     "Holds no authority and can read none of them. "
                                     "Make its folder first: countersignctl portal init."_s);
    parser.addHelpOption();
    parser.addOptions({{u"data"_s, u"Folder with the portal's database."_s, u"DIR"_s},
                       {u"key-file"_s, u"File with the portal's key, readable by its owner only. Without it the "
                                       "credential portal-key of systemd is taken."_s, u"FILE"_s},
                       {u"listen"_s, u"Address and port, 0 for any free one."_s, u"ADDRESS:PORT"_s, u"127.0.0.1:8443"_s},
                       {u"log"_s, u"Event log, one JSON object a line, without personal data."_s, u"FILE"_s}});
    parser.process(application);
    portal::PortalConfig config;
    config.dataFolder = parser.value(u"data"_s);
    config.keyFile = parser.value(u"key-file"_s);
    config.logFile = parser.value(u"log"_s);
    if (config.dataFolder.isEmpty() || !parser.positionalArguments().isEmpty())
        return complain(wrong(u"--data DIR is needed; --help explains"_s));
    if (!readListen(parser.value(u"listen"_s), config))
        return complain(wrong(u"--listen wants ADDRESS:PORT"_s));
    if (!crypto::initialise())
        return complain({base::ErrorCode::CryptoFailed, u"libsodium cannot start"_s, {}});
    platform::wipeFreedMemory();
    if (const auto hardened = platform::forbidCoreDumps(); !hardened)
        return complain(hardened.error());
    // Before the threads start, so that a signal is never met unprepared.
    platform::ShutdownSignals shutdown;
    QObject::connect(&shutdown, &platform::ShutdownSignals::requested, &application, &QCoreApplication::quit);
    const auto server = portal::PortalServer::start(config);
    if (!server)
        return complain(server.error());
    const QString ready = u"listening on https://%1:%2 spki %3\n"_s.arg(shownAddress(config.address))
                              .arg((*server)->port()).arg((*server)->spki().hex());
    std::fputs(ready.toUtf8().constData(), stdout);
    std::fflush(stdout);
    const int status = QCoreApplication::exec();
    (*server)->stop();
    return status;
}
