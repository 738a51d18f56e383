#include "core/objects/portal_protocol.h"

#include "core/crypto/hash.h"
#include "core/objects/fields.h"

#include <QtEndian>

namespace countersign::objects::protocol {

using base::ErrorCode;
using namespace Qt::StringLiterals;

constexpr std::uint64_t highestOf(RefusalCode) { return static_cast<std::uint64_t>(RefusalCode::NewerVersion); }

constexpr auto fieldsOf(const Refusal *)
{
    return std::make_tuple(&Refusal::code, &Refusal::number);
}
constexpr auto fieldsOf(const PortalInfo *)
{
    return std::make_tuple(&PortalInfo::version, &PortalInfo::portalKey, &PortalInfo::federation, &PortalInfo::time,
                           &PortalInfo::checkpoint);
}
constexpr auto fieldsOf(const ChallengeRequest *)
{
    return std::make_tuple(&ChallengeRequest::device);
}
constexpr auto fieldsOf(const Challenge *)
{
    return std::make_tuple(&Challenge::nonce, &Challenge::time);
}
constexpr auto fieldsOf(const LoginRequest *)
{
    return std::make_tuple(&LoginRequest::device, &LoginRequest::nonce, &LoginRequest::time, &LoginRequest::signature);
}
constexpr auto fieldsOf(const SessionGrant *)
{
    return std::make_tuple(&SessionGrant::token, &SessionGrant::idleUntil, &SessionGrant::until, &SessionGrant::time);
}
constexpr auto fieldsOf(const DirectoryPage *)
{
    return std::make_tuple(&DirectoryPage::from, &DirectoryPage::entries, &DirectoryPage::checkpoint);
}
constexpr auto fieldsOf(const DirectoryAppend *)
{
    return std::make_tuple(&DirectoryAppend::entries);
}
constexpr auto fieldsOf(const FeedStatus *)
{
    return std::make_tuple(&FeedStatus::channel, &FeedStatus::earlierChannels, &FeedStatus::head, &FeedStatus::snapshotSequence);
}
constexpr auto fieldsOf(const FeedList *)
{
    return std::make_tuple(&FeedList::feeds, &FeedList::time);
}
constexpr auto fieldsOf(const BatchPage *)
{
    return std::make_tuple(&BatchPage::batches);
}
constexpr auto fieldsOf(const FeedAppend *)
{
    return std::make_tuple(&FeedAppend::batches, &FeedAppend::head);
}
constexpr auto fieldsOf(const LogPage *)
{
    return std::make_tuple(&LogPage::from, &LogPage::end, &LogPage::entries);
}
constexpr auto fieldsOf(const LogAppend *)
{
    return std::make_tuple(&LogAppend::entries);
}
constexpr auto fieldsOf(const Receipt *)
{
    return std::make_tuple(&Receipt::request, &Receipt::at);
}

namespace {

constexpr qsizetype kNonceSize = 32;
constexpr qsizetype kTokenSize = 32;

/// Messages of the session are of one version; a field that is not known is refused (trust.md 4).
template<typename T>
base::Result<T> decodeMessage(QByteArrayView bytes)
{
    return decodeFields<T>(bytes, Extra::Refuse);
}

} // namespace

int httpStatus(RefusalCode code)
{
    switch (code) {
    case RefusalCode::NothingFound: return 404;
    case RefusalCode::BadRequest: return 400;
    case RefusalCode::NotSignedIn: return 401;
    case RefusalCode::BadSignature: return 401;
    case RefusalCode::TooLarge: return 413;
    case RefusalCode::TooMany: return 429;
    case RefusalCode::SequenceGap: return 409;
    case RefusalCode::SequenceFork: return 409;
    case RefusalCode::ClockSkew: return 401;
    case RefusalCode::Busy: return 503;
    case RefusalCode::ChunkMissing: return 409;
    case RefusalCode::NewerVersion: return 400;
    }
    return 400;
}

QByteArray Refusal::encode() const { return encodeFields(*this); }
base::Result<Refusal> Refusal::decode(QByteArrayView bytes) { return decodeMessage<Refusal>(bytes); }

QByteArray PortalInfo::encode() const { return encodeFields(*this); }
base::Result<PortalInfo> PortalInfo::decode(QByteArrayView bytes) { return decodeMessage<PortalInfo>(bytes); }

QByteArray ChallengeRequest::encode() const { return encodeFields(*this); }
base::Result<ChallengeRequest> ChallengeRequest::decode(QByteArrayView bytes) { return decodeMessage<ChallengeRequest>(bytes); }

QByteArray Challenge::encode() const { return encodeFields(*this); }
base::Result<Challenge> Challenge::decode(QByteArrayView bytes)
{
    auto challenge = decodeMessage<Challenge>(bytes);
    if (challenge && challenge->nonce.size() != kNonceSize)
        return base::fail(ErrorCode::WrongFieldType, u"challenge nonce"_s);
    return challenge;
}

QByteArray LoginRequest::encode() const { return encodeFields(*this); }
base::Result<LoginRequest> LoginRequest::decode(QByteArrayView bytes)
{
    auto login = decodeMessage<LoginRequest>(bytes);
    if (login && login->nonce.size() != kNonceSize)
        return base::fail(ErrorCode::WrongFieldType, u"login nonce"_s);
    return login;
}

QByteArray loginMessage(const crypto::PublicSigningKey &portal, QByteArrayView nonce, const base::Digest &spkiSeen,
                        base::Instant time)
{
    QByteArray message("countersign-login/1");
    message.append('\0');
    message.append(portal.view());
    message.append(nonce);
    message.append(spkiSeen.view());
    char millis[sizeof(qint64)];
    qToBigEndian(static_cast<qint64>(base::toMillis(time)), millis);
    message.append(millis, sizeof millis);
    return message;
}

QByteArray SessionGrant::encode() const { return encodeFields(*this); }
base::Result<SessionGrant> SessionGrant::decode(QByteArrayView bytes)
{
    auto grant = decodeMessage<SessionGrant>(bytes);
    if (grant && grant->token.size() != kTokenSize)
        return base::fail(ErrorCode::WrongFieldType, u"session token"_s);
    return grant;
}

QByteArray writeMessage(QByteArrayView method, QByteArrayView path, QByteArrayView requestId16, QByteArrayView body)
{
    QByteArray message("countersign-write/1");
    message.append('\0');
    message.append(method);
    message.append('\0');
    message.append(path);
    message.append('\0');
    message.append(requestId16);
    message.append(crypto::sha256(body).view());
    return message;
}

QByteArray DirectoryPage::encode() const { return encodeFields(*this); }
base::Result<DirectoryPage> DirectoryPage::decode(QByteArrayView bytes) { return decodeMessage<DirectoryPage>(bytes); }

QByteArray DirectoryAppend::encode() const { return encodeFields(*this); }
base::Result<DirectoryAppend> DirectoryAppend::decode(QByteArrayView bytes) { return decodeMessage<DirectoryAppend>(bytes); }

QByteArray FeedList::encode() const { return encodeFields(*this); }
base::Result<FeedList> FeedList::decode(QByteArrayView bytes) { return decodeMessage<FeedList>(bytes); }

QByteArray BatchPage::encode() const { return encodeFields(*this); }
base::Result<BatchPage> BatchPage::decode(QByteArrayView bytes) { return decodeMessage<BatchPage>(bytes); }

QByteArray FeedAppend::encode() const { return encodeFields(*this); }
base::Result<FeedAppend> FeedAppend::decode(QByteArrayView bytes) { return decodeMessage<FeedAppend>(bytes); }

QByteArray LogPage::encode() const { return encodeFields(*this); }
base::Result<LogPage> LogPage::decode(QByteArrayView bytes)
{
    auto page = decodeMessage<LogPage>(bytes);
    if (page && (page->from > page->end || static_cast<std::uint64_t>(page->entries.size()) > page->end - page->from))
        return base::fail(ErrorCode::NotCanonical, u"positions of a log page"_s);
    return page;
}

QByteArray LogAppend::encode() const { return encodeFields(*this); }
base::Result<LogAppend> LogAppend::decode(QByteArrayView bytes)
{
    auto append = decodeMessage<LogAppend>(bytes);
    if (append && (append->entries.isEmpty() || append->entries.size() > kMostLogAppend))
        return base::fail(ErrorCode::TooLarge, u"objects of one append"_s);
    return append;
}

QByteArray Receipt::encodeBody() const { return encodeFields(*this); }
base::Result<Receipt> Receipt::decodeBody(QByteArrayView body) { return decodeMessage<Receipt>(body); }

} // namespace countersign::objects::protocol
