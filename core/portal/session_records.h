#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/portal/statements.h"

#include <QByteArray>

#include <optional>

namespace countersign::portal {

/// Device sessions and used challenges. Tokens are kept as their SHA-256 only.
class SessionRecords
{
public:
    explicit SessionRecords(Statements &statements) : m_statements(statements) {}

    struct Session { base::DeviceId device; base::Instant seen{}; base::Instant until{}; };

    /// False when the nonce was used before.
    [[nodiscard]] base::Result<bool> useChallenge(const QByteArray &nonce, base::Instant expires);
    [[nodiscard]] base::Status begin(const QByteArray &token, const Session &session);
    /// Nothing when there is no such session or it has been idle or open too long.
    [[nodiscard]] base::Result<std::optional<Session>> find(const QByteArray &token, base::Instant now);
    /// Notes that the session is in use.
    [[nodiscard]] base::Status touch(const QByteArray &token, base::Instant now);
    [[nodiscard]] base::Status end(const QByteArray &token);
    /// Drops what has run out.
    [[nodiscard]] base::Status prune(base::Instant now);

private:
    Statements &m_statements;
};

/// What signed writes were answered.
class ReceiptRecords
{
public:
    explicit ReceiptRecords(Statements &statements) : m_statements(statements) {}

    struct Stored { QByteArray requestDigest; QByteArray answer; };

    [[nodiscard]] base::Result<std::optional<Stored>> find(const base::DeviceId &device, const QByteArray &requestId);
    [[nodiscard]] base::Status store(const base::DeviceId &device, const QByteArray &requestId,
                                     const Stored &stored, base::Instant now);

private:
    Statements &m_statements;
};

} // namespace countersign::portal
