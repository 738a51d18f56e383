#pragma once

#include "core/portal/tls_identity.h"

#include <QByteArray>
#include <QSslServer>
#include <QSslSocket>

#include <functional>

namespace countersign::test {

/// What goes back to the workstation; a meddler changes it at will.
struct Reply
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    bool cut = false;     ///< the connection is closed instead
    bool endless = false; ///< the body never ends
    bool drips = false;   ///< the body comes at two bytes a second
};

/// The portal gone bad: it holds the portal's TLS key, so that every pin fits, and passes
/// requests on to the real one, except that it may change what it likes on the way.
class MeddlingPortal : public QObject
{
public:
    /// False when `passOn` refuses: then `meddle` gets an empty reply to fill.
    std::function<bool(const QByteArray &method, const QByteArray &target)> passOn;
    std::function<void(const QByteArray &method, const QByteArray &target, Reply &reply)> meddle;
    /// Each request as it came, before the other two.
    std::function<void(const QByteArray &request)> seen;

    MeddlingPortal(const portal::TlsIdentity &identity, std::uint16_t realPort);
    [[nodiscard]] bool listen(std::uint16_t port) { return m_server.listen(QHostAddress::LocalHost, port); }

private:
    void take(QTcpSocket *client);
    void serve(QTcpSocket *client, const QByteArray &request, const QByteArray &method, const QByteArray &target);
    void answer(QTcpSocket *client, const QByteArray &method, const QByteArray &target, Reply reply) const;
    static void goOn(QTcpSocket *client, const Reply &reply);

    QSslServer m_server;
    std::uint16_t m_realPort;
};

} // namespace countersign::test
