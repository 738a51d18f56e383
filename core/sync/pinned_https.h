#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

class QNetworkReply;

namespace countersign::sync {

struct HttpRequest
{
    QByteArray method; ///< GET, POST, PUT, DELETE
    QByteArray target; ///< path and query as they are signed
    QByteArray body;
    QByteArray contentType; ///< of the body; empty without one
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray wantedType; ///< of the answer's body; refusals are always CBOR
    qsizetype maxAnswer = 8 << 20;
    std::function<void(qint64)> received; ///< bytes so far, on the caller's thread
};

struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
};

/// HTTPS to one server that is known by its key alone (FederationManifest, PortalPin): TLS
/// 1.3, the SHA-256 of its SubjectPublicKeyInfo must be the pinned one, whoever signed the
/// certificate. The check is done before the first byte of a request leaves. Redirects are
/// never followed. One QNetworkAccessManager; lives on one thread.
class PinnedHttps : public std::enable_shared_from_this<PinnedHttps>
{
public:
    PinnedHttps(QUrl base, base::Digest spki);
    ~PinnedHttps();

    /// Errors: PortalUnreachable, PortalNotTrusted (nothing was sent), CaptivePortal (no TLS
    /// there, a redirect, or an answer of another kind), TooLarge, Cancelled.
    [[nodiscard]] QCoro::Task<base::Result<HttpAnswer>> send(HttpRequest request, std::stop_token stop);

    /// Ends all running requests with Cancelled.
    void abort();
    [[nodiscard]] qint64 bytesReceived() const { return m_received; }

    /// Longest silence of the other side, and longest duration of one request.
    static constexpr std::chrono::seconds kSilence{20};
    static constexpr std::chrono::minutes kLongest{5};

private:
    struct Exchange;
    void watch(QNetworkReply *reply, const std::shared_ptr<Exchange> &exchange);

    QUrl m_base;
    base::Digest m_spki;
    QNetworkAccessManager m_network;
    QSet<QNetworkReply *> m_running;
    qint64 m_received = 0;
};

} // namespace countersign::sync
