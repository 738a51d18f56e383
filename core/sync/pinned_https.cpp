#include "core/sync/pinned_https.h"

#include "core/crypto/hash.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>

#include <coroutine>

namespace countersign::sync {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

base::Digest spkiOf(const QSslCertificate &certificate)
{
    return certificate.isNull() ? base::Digest{} : crypto::sha256(certificate.publicKey().toDer());
}

/// Resumes from the event loop, never inside the signal: the coroutine may delete the reply.
struct Finished
{
    QNetworkReply *reply;
    [[nodiscard]] bool await_ready() const { return reply->isFinished(); }
    void await_suspend(std::coroutine_handle<> waiting) const
    {
        QObject::connect(
            reply, &QNetworkReply::finished, reply, [waiting] { waiting.resume(); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    }
    void await_resume() const {}
};

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

} // namespace

struct PinnedHttps::Exchange
{
    qsizetype maxAnswer = 0;
    std::function<void(qint64)> received;
    QByteArray body;
    bool untrusted = false;
    bool trusted = false;
    bool tooLarge = false;
    bool cancelled = false;
    bool tooLong = false;
};

PinnedHttps::PinnedHttps(QUrl base, base::Digest spki) : m_base(std::move(base)), m_spki(spki)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(static_cast<int>(std::chrono::milliseconds(kSilence).count()));
    m_network.setAutoDeleteReplies(false);
}

PinnedHttps::~PinnedHttps()
{
    abort();
}

void PinnedHttps::abort()
{
    const QSet<QNetworkReply *> running = m_running;
    for (QNetworkReply *reply : running) {
        reply->setProperty("countersignCancelled", true);
        reply->abort();
    }
}

void PinnedHttps::watch(QNetworkReply *reply, const std::shared_ptr<Exchange> &exchange)
{
    // Our servers sign their own certificates: that complaint alone is passed over, and only
    // for the pinned key. What a certificate authority says about it changes nothing.
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [this, reply, exchange](const QList<QSslError> &errors) {
        if (spkiOf(reply->sslConfiguration().peerCertificate()) == m_spki)
            reply->ignoreSslErrors(errors);
        else
            exchange->untrusted = true;
    });
    // Emitted before any byte of the request is written.
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [this, reply, exchange] {
        exchange->trusted = spkiOf(reply->sslConfiguration().peerCertificate()) == m_spki;
        if (!exchange->trusted) {
            exchange->untrusted = true;
            reply->abort();
        }
    });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [this, reply, exchange] {
        const QByteArray more = reply->readAll();
        m_received += more.size();
        if (exchange->body.size() + more.size() > exchange->maxAnswer) {
            exchange->tooLarge = true;
            reply->abort();
            return;
        }
        exchange->body += more;
        if (exchange->received)
            exchange->received(exchange->body.size());
    });
    auto *const limit = new QTimer(reply);
    limit->setSingleShot(true);
    QObject::connect(limit, &QTimer::timeout, reply, [reply, exchange] {
        exchange->tooLong = true;
        reply->abort();
    });
    limit->start(kLongest);
}

QCoro::Task<base::Result<HttpAnswer>> PinnedHttps::send(HttpRequest request, std::stop_token stop)
{
    const auto self = shared_from_this();
    if (stop.stop_requested())
        co_return base::fail(ErrorCode::Cancelled);

    QUrl url = m_base;
    const qsizetype query = request.target.indexOf('?');
    url.setPath(QString::fromLatin1(request.target.first(query < 0 ? request.target.size() : query)));
    if (query >= 0)
        url.setQuery(QString::fromLatin1(request.target.sliced(query + 1)));
    QNetworkRequest asked(url);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({});
    asked.setSslConfiguration(tls);
    asked.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    asked.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    asked.setRawHeader("User-Agent", "countersign");
    asked.setRawHeader("Accept-Encoding", "identity");
    if (!request.contentType.isEmpty())
        asked.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    for (const auto &[name, value] : request.headers)
        asked.setRawHeader(name, value);

    const auto exchange = std::make_shared<Exchange>();
    exchange->maxAnswer = request.maxAnswer;
    exchange->received = request.received;
    const bool hasBody = request.method == "POST" || request.method == "PUT";
    QNetworkReply *const reply = hasBody ? m_network.sendCustomRequest(asked, request.method, request.body)
                                         : m_network.sendCustomRequest(asked, request.method);
    m_running.insert(reply);
    watch(reply, exchange);
    {
        const std::stop_callback cancel(stop, [exchange, guarded = QPointer<QNetworkReply>(reply)] {
            exchange->cancelled = true;
            if (guarded)
                QMetaObject::invokeMethod(guarded, &QNetworkReply::abort, Qt::QueuedConnection);
        });
        const Finished finished{reply};
        co_await finished;
    }
    m_running.remove(reply);
    reply->deleteLater();

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (exchange->cancelled || reply->property("countersignCancelled").toBool())
        co_return base::fail(ErrorCode::Cancelled);
    if (exchange->untrusted)
        co_return base::fail(ErrorCode::PortalNotTrusted, u"the server's key is not the pinned one"_s);
    if (exchange->tooLarge)
        co_return base::fail(ErrorCode::TooLarge, u"answer of the portal"_s);
    if (exchange->tooLong)
        co_return base::fail(ErrorCode::PortalUnreachable, u"the answer took too long"_s);
    if (reply->error() == QNetworkReply::SslHandshakeFailedError)
        co_return base::fail(ErrorCode::CaptivePortal, u"no TLS 1.3 there"_s);
    if (status == 0 ||
        (reply->error() != QNetworkReply::NoError && reply->error() < QNetworkReply::ContentAccessDenied))
        co_return base::fail(ErrorCode::PortalUnreachable, u"network error %1"_s.arg(static_cast<int>(reply->error())));

    HttpAnswer answer;
    answer.status = status;
    answer.contentType = reply->header(QNetworkRequest::ContentTypeHeader).toString().toLatin1();
    answer.body = exchange->body + reply->readAll();
    if (answer.body.size() > request.maxAnswer)
        co_return base::fail(ErrorCode::TooLarge, u"answer of the portal"_s);
    const bool isEmptyAnswer = request.wantedType.isEmpty() && answer.body.isEmpty();
    const QByteArray wanted = status == 200 || status == 204 ? request.wantedType : "application/cbor"_ba;
    if (isRedirect(status) || (!isEmptyAnswer && answer.contentType != wanted))
        co_return base::fail(ErrorCode::CaptivePortal, u"HTTP status %1, another kind of content"_s.arg(status));
    co_return answer;
}

} // namespace countersign::sync
