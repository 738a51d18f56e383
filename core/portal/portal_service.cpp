#include "core/portal/portal_service.h"

#include "core/crypto/hash.h"
#include "core/database/transaction.h"
#include "core/objects/signed.h"
#include "core/platform/crash_point.h"

#include <algorithm>
#include <array>
#include <utility>

namespace countersign::portal {

namespace protocol = objects::protocol;

namespace {

using HandlerFunction = Answer (*)(Call &);

template<std::size_t... I>
constexpr auto handlersOf(std::index_sequence<I...>)
{
    return std::array<HandlerFunction, sizeof...(I)>{&handle<kPolicy[I].endpoint>...};
}
/// In the order of the policy table, built from it.
constexpr auto kHandlers = handlersOf(std::make_index_sequence<kPolicy.size()>{});

/// A session's use is noted once a minute at most, so that reading does not mean writing.
constexpr std::chrono::minutes kTouchEvery{1};

/// Exactly `bytes` bytes as lower case hex; empty otherwise.
QByteArray fromHex(QByteArrayView text, qsizetype bytes)
{
    const bool whole = text.size() == 2 * bytes && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
    return whole ? QByteArray::fromHex(text.toByteArray()) : QByteArray();
}

bool bodyFits(const PolicyRow &row, const Request &request)
{
    const QByteArrayView type(request.contentType);
    const auto is = [&](std::string_view wanted) { return type == QByteArrayView(wanted.data(), static_cast<qsizetype>(wanted.size())); };
    switch (row.body) {
    case BodyKind::None:
        return request.body.isEmpty();
    case BodyKind::Cbor:
        return is(kCborType) && !request.body.isEmpty();
    case BodyKind::SealedBytes:
        return is(kBytesType) && !request.body.isEmpty();
    }
    return false;
}

std::string_view wordOf(RefusalCode code)
{
    constexpr std::array<std::string_view, 13> kWords{"", "nothing-found", "bad-request", "not-signed-in", "bad-signature",
        "too-large", "too-many", "sequence-gap", "sequence-fork", "clock-skew", "busy", "chunk-missing", "newer-version"};
    const auto index = static_cast<std::size_t>(code);
    return index < kWords.size() ? kWords[index] : "";
}

} // namespace

tl::unexpected<Refusal> refuse(const base::Error &error)
{
    using base::ErrorCode;
    switch (error.code) {
    case ErrorCode::DatabaseFull:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseConflict:
    case ErrorCode::CryptoFailed:
        return refuse(RefusalCode::Busy, 5);
    case ErrorCode::BadSignature:
    case ErrorCode::UnknownKey:
    case ErrorCode::NotAuthorised:
        return refuse(RefusalCode::BadSignature);
    case ErrorCode::UnknownCriticalField:
    case ErrorCode::NewerVersion:
        return refuse(RefusalCode::NewerVersion);
    case ErrorCode::TooLarge:
        return refuse(RefusalCode::TooLarge);
    default:
        return refuse(RefusalCode::BadRequest);
    }
}

Response refusalResponse(const Refusal &refusal)
{
    Response response;
    response.status = protocol::httpStatus(refusal.code);
    response.contentType = QByteArray(kCborType.data(), static_cast<qsizetype>(kCborType.size()));
    response.body = refusal.encode();
    response.trouble = wordOf(refusal.code);
    return response;
}

Body Call::receipt() const
{
    protocol::Receipt receipt;
    receipt.request = requestDigest;
    receipt.at = now;
    return Body{objects::Signed::make(objects::ObjectType::PortalReceipt, receipt.encodeBody(), {&core.identity().signing}).bytes()};
}

PortalService::PortalService(PortalCore &core, database::Database database)
    : m_core(core), m_database(std::move(database)), m_records(std::make_unique<Records>(m_database))
{
}

base::Result<std::unique_ptr<PortalService>> PortalService::open(PortalCore &core)
{
    auto database = openDatabase(core.config(), core.portalKey());
    if (!database)
        return base::failFrom(database);
    return std::unique_ptr<PortalService>(new PortalService(core, std::move(*database)));
}

Response PortalService::handle(const Request &request)
{
    Response response;
    const Answer answered = answer(request, response);
    if (!answered) {
        Response refused = refusalResponse(answered.error());
        refused.event = response.event;
        refused.device = std::move(response.device);
        return refused;
    }
    response.contentType = QByteArray(answered->contentType.data(), static_cast<qsizetype>(answered->contentType.size()));
    response.body = answered->bytes;
    return response;
}

Answer PortalService::answer(const Request &request, Response &response)
{
    response.event = "request";
    const RouteAnswer found = findRoute(request.method, request.target);
    if (!found.route)
        return refuse(found.fault == RouteFault::BadQuery ? RefusalCode::BadRequest : RefusalCode::NothingFound);
    const PolicyRow &row = policyOf(found.route->endpoint);
    response.event = row.event;
    if (!bodyFits(row, request))
        return refuse(RefusalCode::BadRequest);
    Call call{m_core, *m_records, request, *found.route, m_core.clock().now(), m_core.directory().current(), {}, {}, {}, {}, {}};
    if (row.caller != Caller::Anyone) {
        if (const auto known = authenticate(call); !known)
            return tl::unexpected(known.error());
        response.device = call.caller->device.hex().first(8).toLatin1();
    }
    if (row.signedWrite) {
        if (const auto good = checkWriteSignature(call); !good)
            return tl::unexpected(good.error());
    }
    if (const auto allowed = authorise(call); !allowed)
        return tl::unexpected(allowed.error());
    if (row.signedWrite)
        return writeOnce(call);
    return kHandlers[static_cast<std::size_t>(row.endpoint)](call);
}

tl::expected<void, Refusal> PortalService::authenticate(Call &call)
{
    constexpr QByteArrayView scheme("Bearer ");
    const QByteArrayView header(call.request.authorization);
    call.token = header.startsWith(scheme) ? fromHex(header.sliced(scheme.size()), 32) : QByteArray();
    if (call.token.isEmpty())
        return refuse(RefusalCode::NotSignedIn);
    const auto session = m_records->sessions.find(call.token, call.now);
    if (!session)
        return refuse(session.error());
    if (!*session || !call.directory->isActive((*session)->device, call.now))
        return refuse(RefusalCode::NotSignedIn);
    call.caller = call.directory->device((*session)->device);
    if (!call.caller)
        return refuse(RefusalCode::NotSignedIn);
    if (const auto wait = m_core.deviceRate().take((*session)->device.toBytes(), m_core.clock().monotonic()))
        return refuse(RefusalCode::TooMany, *wait);
    if (call.now - (*session)->seen > kTouchEvery) {
        if (const auto touched = m_records->sessions.touch(call.token, call.now); !touched)
            return refuse(touched.error());
    }
    return {};
}

tl::expected<void, Refusal> PortalService::authorise(Call &call)
{
    bool allowed = false;
    switch (policyOf(call.route.endpoint).caller) {
    case Caller::Anyone:
    case Caller::Device:
        allowed = true;
        break;
    case Caller::Reader: {
        const auto reads = m_records->feeds.mayRead(call.route.feed, call.caller->desk);
        if (!reads)
            return refuse(reads.error());
        allowed = *reads;
        break;
    }
    case Caller::Publisher: {
        const auto publisher = call.directory->publisher(call.route.feed.owner);
        allowed = publisher && *publisher == call.caller->device && call.caller->desk == call.route.feed.owner;
        break;
    }
    case Caller::DeskMember:
        allowed = call.caller->desk == call.route.feed.owner;
        break;
    case Caller::Correspondent:
        allowed = call.directory->isAdmitted(call.route.feed.owner);
        break;
    case Caller::Administrator:
        allowed = call.directory->isAdministrator(call.caller->device, call.now);
        break;
    }
    if (!allowed)
        return refuse(RefusalCode::NothingFound);
    return {};
}

tl::expected<void, Refusal> PortalService::checkWriteSignature(Call &call)
{
    const QByteArray requestId = fromHex(call.request.requestId, 16);
    const auto signature = crypto::Signature::fromBytes(fromHex(call.request.signature, crypto::Signature::size));
    if (requestId.isEmpty() || !signature)
        return refuse(RefusalCode::BadRequest);
    const QByteArray message = protocol::writeMessage(methodText(call.request.method), call.route.path, requestId, call.request.body);
    if (!crypto::verifySignature(call.caller->signing, message, *signature))
        return refuse(RefusalCode::BadSignature);
    call.requestDigest = crypto::sha256(message);
    return {};
}

/// A chunk that no snapshot names is dropped after a day: a receipt given out for it earlier
/// must not be given again for nothing. Everything else stays for ever.
base::Result<bool> PortalService::isStillStored(Call &call)
{
    if (call.route.endpoint != Endpoint::ChunkStore)
        return true;
    const auto size = m_records->snapshots.chunkSize(call.route.feed, call.route.chunk);
    if (!size)
        return base::failFrom(size);
    return size->has_value();
}

Answer PortalService::writeOnce(Call &call)
{
    const QByteArray requestId = fromHex(call.request.requestId, 16);
    platform::crashPoint("receive");
    auto transaction = database::Transaction::begin(m_database);
    if (!transaction)
        return refuse(transaction.error());
    const auto earlier = m_records->receipts.find(call.caller->device, requestId);
    if (!earlier)
        return refuse(earlier.error());
    if (*earlier && (*earlier)->requestDigest != call.requestDigest.toBytes())
        return refuse(RefusalCode::BadRequest);
    const auto holds = isStillStored(call);
    if (!holds)
        return refuse(holds.error());
    if (*earlier && *holds)
        return Body{(*earlier)->answer};
    const Answer done = kHandlers[static_cast<std::size_t>(call.route.endpoint)](call);
    if (!done)
        return done;
    if (const auto kept = m_records->receipts.store(call.caller->device, requestId, {call.requestDigest.toBytes(), done->bytes}, call.now); !kept)
        return refuse(kept.error());
    platform::crashPoint("store");
    if (const auto committed = transaction->commit(); !committed)
        return refuse(committed.error());
    platform::crashPoint("answer");
    if (call.nextDirectory)
        m_core.directory().publish(std::move(call.nextDirectory));
    return done;
}

} // namespace countersign::portal
