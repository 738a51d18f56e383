#include "core/portal/session_records.h"

#include "core/crypto/hash.h"
#include "core/portal/limits.h"

namespace countersign::portal {

using namespace Qt::StringLiterals;
using base::toMillis;

namespace {

constexpr auto kUseChallenge = "INSERT INTO used_challenge (nonce, expires_at) VALUES (?, ?) ON CONFLICT (nonce) DO NOTHING"_L1;
constexpr auto kBegin = "INSERT INTO device_session (token_hash, device, seen_at, until_at) VALUES (?, ?, ?, ?)"_L1;
constexpr auto kFind = "SELECT device, seen_at, until_at FROM device_session WHERE token_hash = ?"_L1;
constexpr auto kTouch = "UPDATE device_session SET seen_at = ? WHERE token_hash = ? AND seen_at < ?"_L1;
constexpr auto kEnd = "DELETE FROM device_session WHERE token_hash = ?"_L1;
constexpr auto kPruneSessions = "DELETE FROM device_session WHERE until_at <= ? OR seen_at <= ?"_L1;
constexpr auto kPruneChallenges = "DELETE FROM used_challenge WHERE expires_at <= ?"_L1;
constexpr auto kFindReceipt = "SELECT request_digest, answer FROM receipt WHERE device = ? AND request_id = ?"_L1;
constexpr auto kStoreReceipt =
    "INSERT INTO receipt (device, request_id, request_digest, answer, stored_at) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (device, request_id) DO UPDATE SET answer = excluded.answer, stored_at = excluded.stored_at"_L1;

QByteArray hashed(const QByteArray &token)
{
    return crypto::sha256(token).toBytes();
}

} // namespace

base::Result<bool> SessionRecords::useChallenge(const QByteArray &nonce, base::Instant expires)
{
    const auto changed = m_statements.change(kUseChallenge, nonce, qint64{toMillis(expires)});
    if (!changed)
        return base::failFrom(changed);
    return *changed == 1;
}

base::Status SessionRecords::begin(const QByteArray &token, const Session &session)
{
    return asStatus(m_statements.change(kBegin, hashed(token), session.device.toBytes(),
                                        qint64{toMillis(session.seen)}, qint64{toMillis(session.until)}));
}

base::Result<std::optional<SessionRecords::Session>> SessionRecords::find(const QByteArray &token, base::Instant now)
{
    auto session = m_statements.one(kFind, [](const database::Statement &row) {
        return Session{base::DeviceId::fromBytes(row.bytes(0)).value_or(base::DeviceId{}),
                       base::fromMillis(row.integer(1)), base::fromMillis(row.integer(2))};
    }, hashed(token));
    if (!session || !*session)
        return session;
    if ((*session)->until <= now || (*session)->seen + kIdleSession <= now)
        return std::optional<Session>{};
    return session;
}

base::Status SessionRecords::touch(const QByteArray &token, base::Instant now)
{
    return asStatus(m_statements.change(kTouch, qint64{toMillis(now)}, hashed(token), qint64{toMillis(now)}));
}

base::Status SessionRecords::end(const QByteArray &token)
{
    return asStatus(m_statements.change(kEnd, hashed(token)));
}

base::Status SessionRecords::prune(base::Instant now)
{
    const auto sessions = m_statements.change(kPruneSessions, qint64{toMillis(now)}, qint64{toMillis(now - kIdleSession)});
    if (!sessions)
        return base::failFrom(sessions);
    return asStatus(m_statements.change(kPruneChallenges, qint64{toMillis(now)}));
}

base::Result<std::optional<ReceiptRecords::Stored>> ReceiptRecords::find(const base::DeviceId &device, const QByteArray &requestId)
{
    return m_statements.one(kFindReceipt, [](const database::Statement &row) {
        return Stored{row.bytes(0), row.bytes(1)};
    }, device.toBytes(), requestId);
}

base::Status ReceiptRecords::store(const base::DeviceId &device, const QByteArray &requestId,
                                   const Stored &stored, base::Instant now)
{
    return asStatus(m_statements.change(kStoreReceipt, device.toBytes(), requestId, stored.requestDigest,
                                        stored.answer, qint64{toMillis(now)}));
}

} // namespace countersign::portal
