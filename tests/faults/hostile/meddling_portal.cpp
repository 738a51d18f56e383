#include "meddling_portal.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>

#include <memory>

namespace countersign::test {

namespace {

/// Value of a header in a block of lines; empty when it is not there.
QByteArray headerValue(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

/// A whole message, or nothing yet.
bool isWhole(const QByteArray &message)
{
    const qsizetype end = message.indexOf("\r\n\r\n");
    return end >= 0 && message.size() >= end + 4 + headerValue(message.first(end), "Content-Length").toLongLong();
}

} // namespace

MeddlingPortal::MeddlingPortal(const portal::TlsIdentity &identity, std::uint16_t realPort) : m_realPort(realPort)
{
    QSslConfiguration tls;
    tls.setLocalCertificate(QSslCertificate(identity.certificatePem));
    tls.setPrivateKey(QSslKey(identity.keyPem, QSsl::Ec));
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    m_server.setSslConfiguration(tls);
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            take(client);
    });
}

void MeddlingPortal::take(QTcpSocket *client)
{
    const auto buffer = std::make_shared<QByteArray>();
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, client, [this, client, buffer] {
        *buffer += client->readAll();
        if (!isWhole(*buffer))
            return;
        const QByteArray request = std::exchange(*buffer, {});
        const QList<QByteArray> first = request.first(request.indexOf("\r\n")).split(' ');
        serve(client, request, first.value(0), first.value(1));
    });
}

void MeddlingPortal::serve(QTcpSocket *client, const QByteArray &request, const QByteArray &method,
                           const QByteArray &target)
{
    if (seen)
        seen(request);
    if (passOn && !passOn(method, target)) {
        answer(client, method, target, {});
        return;
    }
    auto *const real = new QSslSocket(client);
    connect(real, &QSslSocket::sslErrors, real, [real] { real->ignoreSslErrors(); });
    const auto received = std::make_shared<QByteArray>();
    connect(real, &QSslSocket::encrypted, real, [real, request] { real->write(request); });
    connect(real, &QSslSocket::readyRead, real, [this, real, client, received, method, target] {
        *received += real->readAll();
        if (!isWhole(*received))
            return;
        const qsizetype end = received->indexOf("\r\n\r\n");
        const QByteArray head = received->first(end);
        Reply reply;
        reply.status = head.split(' ').value(1).toInt();
        reply.contentType = headerValue(head, "Content-Type");
        reply.body = received->sliced(end + 4);
        real->disconnectFromHost();
        answer(client, method, target, std::move(reply));
    });
    real->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_realPort);
}

void MeddlingPortal::answer(QTcpSocket *client, const QByteArray &method, const QByteArray &target, Reply reply) const
{
    if (meddle)
        meddle(method, target, reply);
    if (reply.cut) {
        client->abort();
        return;
    }
    if (reply.endless || reply.drips) {
        goOn(client, reply);
        return;
    }
    QByteArray out = "HTTP/1.1 " + QByteArray::number(reply.status) +
                     " X\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    if (!reply.contentType.isEmpty())
        out += "Content-Type: " + reply.contentType + "\r\n";
    client->write(out + "\r\n" + reply.body);
}

/// An answer without an end or a length; for as long as the other side listens.
void MeddlingPortal::goOn(QTcpSocket *client, const Reply &reply)
{
    client->write("HTTP/1.1 200 X\r\nContent-Type: " + reply.contentType + "\r\n\r\n");
    auto *const timer = new QTimer(client);
    const QByteArray piece = reply.endless ? QByteArray(1 << 18, 'x') : QByteArray("x");
    connect(timer, &QTimer::timeout, client, [client, piece] {
        if (client->bytesToWrite() < (4 << 20))
            client->write(piece);
    });
    timer->start(reply.endless ? 1 : 500);
}

} // namespace countersign::test
