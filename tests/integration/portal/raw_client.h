#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <memory>
#include <utility>

namespace countersign::testing {

struct RawAnswer
{
    int status = 0;                      ///< 0: the connection ended without an answer
    QByteArray type;
    QByteArray body;
    QByteArray head;                     ///< status line and headers as received
};

/// A caller that speaks TLS and HTTP itself and may do so badly. Every read ends: at the
/// latest after 20 s without a byte.
class RawClient
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    enum class Tls { V13, V12 };

    explicit RawClient(std::uint16_t port, Tls version = Tls::V13);
    ~RawClient();

    /// Connected and the handshake done.
    [[nodiscard]] bool isConnected() const { return m_connected; }
    /// SHA-256 of the key that the other side showed.
    [[nodiscard]] const base::Digest &spki() const { return m_spki; }

    [[nodiscard]] RawAnswer send(const QByteArray &method, const QByteArray &target, const Headers &headers = {}, const QByteArray &body = {});
    /// Bytes as they are; false when the other side is gone.
    bool write(const QByteArray &bytes);
    [[nodiscard]] RawAnswer read();

private:
    struct Wire;
    std::unique_ptr<Wire> m_wire;
    bool m_connected = false;
    base::Digest m_spki;
};

} // namespace countersign::testing
