#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/objects/feed_objects.h"
#include "core/objects/portal_protocol.h"
#include "core/objects/signed.h"
#include "core/sync/pinned_https.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace countersign::sync {

/// The portal as the federation's manifest names it.
struct PortalAccess
{
    QUrl url;
    base::Digest spki;
    crypto::PublicSigningKey portalKey;
    base::ObjectId federation;
};

/// Who signs in. The key is shared with the session that owns it and gone when it locks.
struct DeviceLogin
{
    base::DeviceId device;
    std::shared_ptr<const crypto::SigningKey> key;
};

/// The portal's endpoints (objects/portal_protocol.h) as functions: signs in when needed and
/// once more when the session ran out, signs writes, checks receipts. Believes nothing else
/// the portal says: what it hands over is verified by the caller.
///
/// Errors beside those of PinnedHttps: PortalNotTrusted (another portal key or federation,
/// receipt not signed by it), ClockSkew (args: seconds), NotEnrolled (the device is not
/// known, or no longer), SessionExpired, NothingFound, RequestRefused (args: word),
/// SequenceGap, SequenceFork, TooManyRequests, PortalBusy, NewerVersion, codec errors.
class PortalClient : public std::enable_shared_from_this<PortalClient>
{
public:
    PortalClient(PortalAccess access, DeviceLogin login, std::shared_ptr<const base::Clock> clock);

    /// Checks that it is the federation's portal and that the clocks agree within 5 minutes.
    [[nodiscard]] QCoro::Task<base::Result<objects::protocol::PortalInfo>> greet(std::stop_token stop);

    [[nodiscard]] QCoro::Task<base::Result<objects::protocol::DirectoryPage>> directory(std::uint64_t from,
                                                                                        std::stop_token stop);
    /// The device must be an administrator's. Answers the portal's new checkpoint.
    [[nodiscard]] QCoro::Task<base::Result<QByteArray>> appendDirectory(QList<QByteArray> entries,
                                                                        std::stop_token stop);
    [[nodiscard]] QCoro::Task<base::Result<objects::protocol::FeedList>> feeds(std::stop_token stop);
    [[nodiscard]] QCoro::Task<base::Result<objects::protocol::BatchPage>>
    batches(objects::FeedName feed, std::uint64_t from, std::stop_token stop);
    [[nodiscard]] QCoro::Task<base::Result<QByteArray>> snapshot(objects::FeedName feed, std::stop_token stop);
    [[nodiscard]] QCoro::Task<base::Result<QByteArray>>
    chunk(objects::FeedName feed, base::Digest sha256, std::stop_token stop, std::function<void(qint64)> received);

    [[nodiscard]] QCoro::Task<base::Status> putChannel(objects::FeedName feed, QByteArray descriptor,
                                                       std::stop_token stop);
    /// `requestId` is kept with the batch: the same id and bytes answer the same receipt.
    [[nodiscard]] QCoro::Task<base::Status> putBatches(objects::FeedName feed, objects::protocol::FeedAppend append,
                                                       QByteArray requestId, std::stop_token stop);
    [[nodiscard]] QCoro::Task<base::Status> putChunk(objects::FeedName feed, base::Digest sha256, QByteArray sealed,
                                                     std::stop_token stop);
    [[nodiscard]] QCoro::Task<base::Status> putSnapshot(objects::FeedName feed, QByteArray manifest,
                                                        std::stop_token stop);

    /// The desk's own sealed case log from a position on.
    [[nodiscard]] QCoro::Task<base::Result<objects::protocol::LogPage>> caseLog(base::CountryCode desk, std::uint64_t from,
                                                                                 std::stop_token stop);
    [[nodiscard]] QCoro::Task<base::Status> appendCases(base::CountryCode desk, objects::protocol::LogAppend append,
                                                        std::stop_token stop);
    /// Envelopes to the device's own desk; and from it to `desk`, which may be itself. All of an
    /// append are stored or none; RequestRefused "bad-signature" when a release is not approved.
    [[nodiscard]] QCoro::Task<base::Result<objects::protocol::LogPage>> mail(base::CountryCode desk, std::uint64_t from,
                                                                             std::stop_token stop);
    [[nodiscard]] QCoro::Task<base::Status> appendMail(base::CountryCode desk, objects::protocol::LogAppend append,
                                                       std::stop_token stop);
    /// Audit checkpoints of the desk's devices; only this device's own can be added.
    [[nodiscard]] QCoro::Task<base::Result<objects::protocol::LogPage>> audit(base::CountryCode desk, std::uint64_t from,
                                                                              std::stop_token stop);
    [[nodiscard]] QCoro::Task<base::Status> appendAudit(base::CountryCode desk, objects::protocol::LogAppend append,
                                                        std::stop_token stop);

    /// Best effort; the token ends by itself too.
    [[nodiscard]] QCoro::Task<base::Status> leave();

    void abort() { m_https->abort(); }
    [[nodiscard]] qint64 bytesReceived() const { return m_https->bytesReceived(); }
    [[nodiscard]] const PortalAccess &access() const { return m_access; }

private:
    [[nodiscard]] QCoro::Task<base::Status> signIn(std::stop_token stop);
    /// Signed in, and signed in again once when the portal forgot the session.
    [[nodiscard]] QCoro::Task<base::Result<QByteArray>> call(HttpRequest request, std::stop_token stop);
    [[nodiscard]] QCoro::Task<base::Result<QByteArray>> write(HttpRequest request, QByteArray requestId,
                                                              std::stop_token stop);
    [[nodiscard]] QCoro::Task<base::Status> writeForReceipt(HttpRequest request, QByteArray requestId,
                                                            std::stop_token stop);
    [[nodiscard]] QCoro::Task<base::Result<objects::protocol::LogPage>> readLog(QByteArray path, std::uint64_t from,
                                                                                std::stop_token stop);
    [[nodiscard]] QCoro::Task<base::Status> appendLog(QByteArray path, const objects::protocol::LogAppend &append,
                                                      std::stop_token stop);
    [[nodiscard]] base::Result<QByteArray> bodyOf(const base::Result<HttpAnswer> &answer) const;
    [[nodiscard]] base::Status checkClock(base::Instant portalTime) const;
    [[nodiscard]] bool isSignedIn() const;

    PortalAccess m_access;
    DeviceLogin m_login;
    std::shared_ptr<const base::Clock> m_clock;
    std::shared_ptr<PinnedHttps> m_https;
    QByteArray m_token; ///< hex; a bearer token of at most 8 h, not a key
    base::Instant m_idleUntil{};
    base::Instant m_until{};
};

/// Request id of a write whose bytes are unique by themselves: the same write, sent again
/// after a crash, is the same request.
[[nodiscard]] QByteArray requestIdFor(QByteArrayView target, QByteArrayView body);

/// An error for a refusal; `now` turns the portal's time into seconds of skew.
[[nodiscard]] base::Error errorOf(const objects::protocol::Refusal &refusal, base::Instant now);

} // namespace countersign::sync
