#include "core/sync/portal_client.h"

#include "core/crypto/hash.h"

#include <cmath>

namespace countersign::sync {

namespace protocol = objects::protocol;
using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes kClockTolerance{5};
constexpr std::chrono::minutes kIdleSession{15};
constexpr std::chrono::seconds kRenewBefore{60};

QByteArray feedPath(const objects::FeedName &feed, QByteArrayView rest)
{
    return "/v1/feeds/" + feed.owner.text().toLatin1() + '/' + feed.channel.hex().toLatin1() + '/' + rest.toByteArray();
}

QByteArray logPath(const base::CountryCode &desk, QByteArrayView log)
{
    return "/v1/desks/" + desk.text().toLatin1() + '/' + log.toByteArray();
}

HttpRequest get(QByteArray target)
{
    HttpRequest request;
    request.method = "GET"_ba;
    request.target = std::move(target);
    request.wantedType = "application/cbor"_ba;
    request.maxAnswer = protocol::kMaxBody + protocol::kMaxHeader;
    return request;
}

HttpRequest post(QByteArray target, QByteArray body)
{
    HttpRequest request = get(std::move(target));
    request.method = "POST"_ba;
    request.body = std::move(body);
    request.contentType = "application/cbor"_ba;
    return request;
}

qint64 secondsBetween(base::Instant a, base::Instant b)
{
    return std::abs(std::chrono::duration_cast<std::chrono::seconds>(a - b).count());
}

QString wordOf(protocol::RefusalCode code)
{
    switch (code) {
    case protocol::RefusalCode::BadSignature:
        return u"bad-signature"_s;
    case protocol::RefusalCode::ChunkMissing:
        return u"chunk-missing"_s;
    default:
        return u"bad-request"_s;
    }
}

template<typename T>
base::Result<T> decoded(const base::Result<QByteArray> &body)
{
    if (!body)
        return base::failFrom(body);
    return T::decode(*body);
}

} // namespace

QByteArray requestIdFor(QByteArrayView target, QByteArrayView body)
{
    crypto::Sha256 hash;
    hash.add(target);
    hash.add(body);
    return hash.result().toBytes().first(16);
}

base::Error errorOf(const protocol::Refusal &refusal, base::Instant now)
{
    const QString number = QString::number(refusal.number);
    switch (refusal.code) {
    case protocol::RefusalCode::NothingFound:
        return {ErrorCode::NothingFound, {}, {}};
    case protocol::RefusalCode::NotSignedIn:
        return {ErrorCode::SessionExpired, {}, {}};
    case protocol::RefusalCode::TooLarge:
        return {ErrorCode::TooLarge, u"refused by the portal"_s, {}};
    case protocol::RefusalCode::TooMany:
        return {ErrorCode::TooManyRequests, {}, {number}};
    case protocol::RefusalCode::SequenceGap:
        return {ErrorCode::SequenceGap, u"refused by the portal"_s, {number}};
    case protocol::RefusalCode::SequenceFork:
        return {ErrorCode::SequenceFork, u"refused by the portal"_s, {}};
    case protocol::RefusalCode::Busy:
        return {ErrorCode::PortalBusy, {}, {}};
    case protocol::RefusalCode::NewerVersion:
        return {ErrorCode::NewerVersion, u"the portal speaks a newer version"_s, {}};
    case protocol::RefusalCode::ClockSkew: {
        const auto portal = base::fromMillis(static_cast<std::int64_t>(refusal.number));
        return {ErrorCode::ClockSkew, {}, {QString::number(secondsBetween(portal, now))}};
    }
    case protocol::RefusalCode::BadRequest:
    case protocol::RefusalCode::BadSignature:
    case protocol::RefusalCode::ChunkMissing:
        break;
    }
    return {ErrorCode::RequestRefused, {}, {wordOf(refusal.code)}};
}

PortalClient::PortalClient(PortalAccess access, DeviceLogin login, std::shared_ptr<const base::Clock> clock)
    : m_access(std::move(access)), m_login(std::move(login)), m_clock(std::move(clock)),
      m_https(std::make_shared<PinnedHttps>(m_access.url, m_access.spki))
{
}

bool PortalClient::isSignedIn() const
{
    const auto now = m_clock->now() + kRenewBefore;
    return !m_token.isEmpty() && now < m_idleUntil && now < m_until;
}

base::Status PortalClient::checkClock(base::Instant portalTime) const
{
    const auto seconds = secondsBetween(portalTime, m_clock->now());
    if (seconds > std::chrono::seconds(kClockTolerance).count())
        return base::fail(ErrorCode::ClockSkew, {}, {QString::number(seconds)});
    return {};
}

base::Result<QByteArray> PortalClient::bodyOf(const base::Result<HttpAnswer> &answer) const
{
    if (!answer)
        return base::failFrom(answer);
    if (answer->status == 200 || answer->status == 204)
        return answer->body;
    const auto refusal = protocol::Refusal::decode(answer->body);
    if (!refusal)
        return base::fail(ErrorCode::CaptivePortal, u"HTTP status %1 without a refusal"_s.arg(answer->status));
    return tl::unexpected(errorOf(*refusal, m_clock->now()));
}

QCoro::Task<base::Result<protocol::PortalInfo>> PortalClient::greet(std::stop_token stop)
{
    const auto self = shared_from_this();
    const auto answer = co_await m_https->send(get("/v1/portal"_ba), stop);
    const auto info = decoded<protocol::PortalInfo>(bodyOf(answer));
    if (!info)
        co_return base::failFrom(info);
    if (info->version != protocol::kVersion)
        co_return base::fail(ErrorCode::NewerVersion, u"portal protocol %1"_s.arg(info->version));
    if (info->portalKey != m_access.portalKey)
        co_return base::fail(ErrorCode::PortalNotTrusted, u"another portal key"_s);
    if (info->federation != m_access.federation)
        co_return base::fail(ErrorCode::WrongFederation, u"the portal serves another federation"_s);
    const auto clock = checkClock(info->time);
    if (!clock)
        co_return base::failFrom(clock);
    co_return *info;
}

QCoro::Task<base::Status> PortalClient::signIn(std::stop_token stop)
{
    const auto self = shared_from_this();
    m_token.clear();
    protocol::ChallengeRequest ask;
    ask.device = m_login.device;
    const auto challenged = co_await m_https->send(post("/v1/session/challenge"_ba, ask.encode()), stop);
    const auto challenge = decoded<protocol::Challenge>(bodyOf(challenged));
    if (!challenge)
        co_return base::failFrom(challenge);
    const auto clock = checkClock(challenge->time);
    if (!clock)
        co_return clock;
    protocol::LoginRequest login;
    login.device = m_login.device;
    login.nonce = challenge->nonce;
    login.time = m_clock->now();
    login.signature =
        m_login.key->sign(protocol::loginMessage(m_access.portalKey, login.nonce, m_access.spki, login.time));
    const auto answered = co_await m_https->send(post("/v1/session"_ba, login.encode()), stop);
    const auto body = bodyOf(answered);
    if (!body && body.error().code == ErrorCode::RequestRefused)
        co_return base::fail(ErrorCode::NotEnrolled, u"the portal does not know this device"_s);
    const auto grant = decoded<protocol::SessionGrant>(body);
    if (!grant)
        co_return base::failFrom(grant);
    m_token = grant->token.toHex();
    // Counted on our own clock from now on: the two may differ by minutes.
    m_idleUntil = m_clock->now() + (grant->idleUntil - grant->time);
    m_until = m_clock->now() + (grant->until - grant->time);
    co_return base::Status{};
}

QCoro::Task<base::Result<QByteArray>> PortalClient::call(HttpRequest request, std::stop_token stop)
{
    const auto self = shared_from_this();
    for (int tries = 0;; ++tries) {
        if (!isSignedIn()) {
            const auto in = co_await signIn(stop);
            if (!in)
                co_return base::failFrom(in);
        }
        HttpRequest withToken = request;
        withToken.headers.append({"Authorization"_ba, "Bearer "_ba + m_token});
        const auto answer = co_await m_https->send(std::move(withToken), stop);
        auto body = bodyOf(answer);
        if (body)
            m_idleUntil = m_clock->now() + kIdleSession;
        if (body || body.error().code != ErrorCode::SessionExpired || tries > 0)
            co_return body;
        m_token.clear();
    }
}

QCoro::Task<base::Result<QByteArray>> PortalClient::write(HttpRequest request, QByteArray requestId,
                                                          std::stop_token stop)
{
    const QByteArray message = protocol::writeMessage(request.method, request.target, requestId, request.body);
    request.headers.append({"Countersign-Request"_ba, requestId.toHex()});
    request.headers.append({"Countersign-Signature"_ba, m_login.key->sign(message).toBytes().toHex()});
    auto answer = co_await call(std::move(request), stop);
    co_return answer;
}

QCoro::Task<base::Status> PortalClient::writeForReceipt(HttpRequest request, QByteArray requestId, std::stop_token stop)
{
    const auto self = shared_from_this();
    const QByteArray message = protocol::writeMessage(request.method, request.target, requestId, request.body);
    const auto body = co_await write(std::move(request), requestId, stop);
    if (!body)
        co_return base::failFrom(body);
    const auto object = objects::Signed::decode(*body);
    if (!object)
        co_return base::failFrom(object);
    const auto receipt = objects::verify<protocol::Receipt>(*object, {m_access.portalKey});
    if (!receipt || (*receipt)->request != crypto::sha256(message))
        co_return base::fail(ErrorCode::PortalNotTrusted, u"the receipt is not the portal's for this request"_s);
    co_return base::Status{};
}

QCoro::Task<base::Result<protocol::DirectoryPage>> PortalClient::directory(std::uint64_t from, std::stop_token stop)
{
    const auto self = shared_from_this();
    const auto body =
        co_await call(get("/v1/directory?from=" + QByteArray::number(static_cast<qulonglong>(from))), stop);
    co_return decoded<protocol::DirectoryPage>(body);
}

QCoro::Task<base::Result<QByteArray>> PortalClient::appendDirectory(QList<QByteArray> entries, std::stop_token stop)
{
    const auto self = shared_from_this();
    protocol::DirectoryAppend append;
    append.entries = std::move(entries);
    HttpRequest request = post("/v1/directory"_ba, append.encode());
    const QByteArray id = requestIdFor(request.target, request.body);
    auto body = co_await write(std::move(request), id, stop);
    co_return body;
}

QCoro::Task<base::Result<protocol::FeedList>> PortalClient::feeds(std::stop_token stop)
{
    const auto self = shared_from_this();
    const auto body = co_await call(get("/v1/feeds"_ba), stop);
    co_return decoded<protocol::FeedList>(body);
}

QCoro::Task<base::Result<protocol::BatchPage>> PortalClient::batches(objects::FeedName feed, std::uint64_t from,
                                                                     std::stop_token stop)
{
    const auto self = shared_from_this();
    const QByteArray rest = "batches?from=" + QByteArray::number(static_cast<qulonglong>(from));
    const auto body = co_await call(get(feedPath(feed, rest)), stop);
    co_return decoded<protocol::BatchPage>(body);
}

QCoro::Task<base::Result<QByteArray>> PortalClient::snapshot(objects::FeedName feed, std::stop_token stop)
{
    const auto self = shared_from_this();
    auto body = co_await call(get(feedPath(feed, "snapshot")), stop);
    co_return body;
}

QCoro::Task<base::Result<QByteArray>> PortalClient::chunk(objects::FeedName feed, base::Digest sha256,
                                                          std::stop_token stop, std::function<void(qint64)> received)
{
    const auto self = shared_from_this();
    HttpRequest request = get(feedPath(feed, "chunks/" + sha256.hex().toLatin1()));
    request.wantedType = "application/octet-stream"_ba;
    request.maxAnswer = protocol::kMaxChunk;
    request.received = std::move(received);
    auto body = co_await call(std::move(request), stop);
    if (body && crypto::sha256(*body) != sha256)
        co_return base::fail(ErrorCode::ChunkMismatch);
    co_return body;
}

QCoro::Task<base::Status> PortalClient::putChannel(objects::FeedName feed, QByteArray descriptor, std::stop_token stop)
{
    HttpRequest request = post(feedPath(feed, "channel"), std::move(descriptor));
    const QByteArray id = requestIdFor(request.target, request.body);
    return writeForReceipt(std::move(request), id, std::move(stop));
}

QCoro::Task<base::Status> PortalClient::putBatches(objects::FeedName feed, protocol::FeedAppend append,
                                                   QByteArray requestId, std::stop_token stop)
{
    return writeForReceipt(post(feedPath(feed, "batches"), append.encode()), std::move(requestId), std::move(stop));
}

QCoro::Task<base::Status> PortalClient::putChunk(objects::FeedName feed, base::Digest sha256, QByteArray sealed,
                                                 std::stop_token stop)
{
    HttpRequest request = post(feedPath(feed, "chunks/" + sha256.hex().toLatin1()), std::move(sealed));
    request.method = "PUT"_ba;
    request.contentType = "application/octet-stream"_ba;
    const QByteArray id = requestIdFor(request.target, request.body);
    return writeForReceipt(std::move(request), id, std::move(stop));
}

QCoro::Task<base::Status> PortalClient::putSnapshot(objects::FeedName feed, QByteArray manifest, std::stop_token stop)
{
    HttpRequest request = post(feedPath(feed, "snapshot"), std::move(manifest));
    const QByteArray id = requestIdFor(request.target, request.body);
    return writeForReceipt(std::move(request), id, std::move(stop));
}

QCoro::Task<base::Result<protocol::LogPage>> PortalClient::readLog(QByteArray path, std::uint64_t from, std::stop_token stop)
{
    const auto self = shared_from_this();
    const QByteArray target = path + "?from=" + QByteArray::number(static_cast<qulonglong>(from));
    const auto body = co_await call(get(target), stop);
    co_return decoded<protocol::LogPage>(body);
}

QCoro::Task<base::Status> PortalClient::appendLog(QByteArray path, const protocol::LogAppend &append, std::stop_token stop)
{
    // A number of its own each time: after a portal lost something, the same objects are sent again
    // and must be stored again, not answered from memory.
    return writeForReceipt(post(std::move(path), append.encode()), crypto::randomBytes(16), std::move(stop));
}

QCoro::Task<base::Result<protocol::LogPage>> PortalClient::caseLog(base::CountryCode desk, std::uint64_t from, std::stop_token stop)
{
    return readLog(logPath(desk, "cases"), from, std::move(stop));
}

QCoro::Task<base::Status> PortalClient::appendCases(base::CountryCode desk, protocol::LogAppend append, std::stop_token stop)
{
    return appendLog(logPath(desk, "cases"), append, std::move(stop));
}

QCoro::Task<base::Result<protocol::LogPage>> PortalClient::mail(base::CountryCode desk, std::uint64_t from, std::stop_token stop)
{
    return readLog(logPath(desk, "mail"), from, std::move(stop));
}

QCoro::Task<base::Status> PortalClient::appendMail(base::CountryCode desk, protocol::LogAppend append, std::stop_token stop)
{
    return appendLog(logPath(desk, "mail"), append, std::move(stop));
}

QCoro::Task<base::Result<protocol::LogPage>> PortalClient::audit(base::CountryCode desk, std::uint64_t from, std::stop_token stop)
{
    return readLog(logPath(desk, "audit"), from, std::move(stop));
}

QCoro::Task<base::Status> PortalClient::appendAudit(base::CountryCode desk, protocol::LogAppend append, std::stop_token stop)
{
    return appendLog(logPath(desk, "audit"), append, std::move(stop));
}

QCoro::Task<base::Status> PortalClient::leave()
{
    const auto self = shared_from_this();
    if (m_token.isEmpty())
        co_return base::Status{};
    HttpRequest request = get("/v1/session"_ba);
    request.method = "DELETE"_ba;
    request.wantedType.clear();
    const auto body = co_await call(std::move(request), std::stop_token());
    m_token.clear();
    if (!body)
        co_return base::failFrom(body);
    co_return base::Status{};
}

} // namespace countersign::sync
