#include "raw_client.h"

#include "core/crypto/hash.h"

#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace countersign::testing {

namespace {

base::Digest spkiOf(SSL *ssl)
{
    X509 *certificate = SSL_get1_peer_certificate(ssl);
    if (!certificate)
        return {};
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(X509_get0_pubkey(certificate), &der);
    const base::Digest digest = crypto::sha256(QByteArrayView(reinterpret_cast<const char *>(der), size));
    OPENSSL_free(der);
    X509_free(certificate);
    return digest;
}

} // namespace

struct RawClient::Wire
{
    int descriptor = -1;
    SSL_CTX *context = nullptr;
    SSL *ssl = nullptr;
    QByteArray rest;

    bool more()
    {
        char buffer[65536];
        const int count = SSL_read(ssl, buffer, sizeof buffer);
        if (count <= 0)
            return false;
        rest.append(buffer, count);
        return true;
    }
};

RawClient::RawClient(std::uint16_t port, Tls version) : m_wire(std::make_unique<Wire>())
{
    std::signal(SIGPIPE, SIG_IGN);
    m_wire->descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{20, 0};
    ::setsockopt(m_wire->descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_wire->descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (::connect(m_wire->descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return;
    m_wire->context = SSL_CTX_new(TLS_client_method());
    if (version == Tls::V12)
        SSL_CTX_set_max_proto_version(m_wire->context, TLS1_2_VERSION);
    m_wire->ssl = SSL_new(m_wire->context);
    SSL_set_fd(m_wire->ssl, m_wire->descriptor);
    m_connected = SSL_connect(m_wire->ssl) == 1;
    if (m_connected)
        m_spki = spkiOf(m_wire->ssl);
}

RawClient::~RawClient()
{
    SSL_free(m_wire->ssl);
    SSL_CTX_free(m_wire->context);
    if (m_wire->descriptor >= 0)
        ::close(m_wire->descriptor);
}

bool RawClient::write(const QByteArray &bytes)
{
    return m_connected && SSL_write(m_wire->ssl, bytes.constData(), static_cast<int>(bytes.size())) == bytes.size();
}

RawAnswer RawClient::send(const QByteArray &method, const QByteArray &target, const Headers &headers, const QByteArray &body)
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: portal\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    bytes += "\r\n" + body;
    write(bytes);
    return read();
}

RawAnswer RawClient::read()
{
    RawAnswer answer;
    if (!m_connected)
        return answer;
    qsizetype end = -1;
    while ((end = m_wire->rest.indexOf("\r\n\r\n")) < 0) {
        if (!m_wire->more())
            return answer;
    }
    answer.head = m_wire->rest.first(end + 4);
    m_wire->rest.remove(0, end + 4);
    qsizetype length = 0;
    for (const QByteArray &line : answer.head.split('\n')) {
        const QByteArray lower = line.trimmed().toLower();
        if (lower.startsWith("content-length: "))
            length = lower.sliced(16).toLongLong();
        if (lower.startsWith("content-type: "))
            answer.type = lower.sliced(14);
    }
    while (m_wire->rest.size() < length) {
        if (!m_wire->more())
            return {};
    }
    answer.status = answer.head.sliced(9, 3).toInt();
    answer.body = m_wire->rest.first(length);
    m_wire->rest.remove(0, length);
    return answer;
}

} // namespace countersign::testing
