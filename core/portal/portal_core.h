#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"
#include "core/portal/directory_log.h"
#include "core/portal/feed_records.h"
#include "core/portal/limits.h"
#include "core/portal/log_records.h"
#include "core/portal/mail_records.h"
#include "core/portal/portal_config.h"
#include "core/portal/portal_database.h"
#include "core/portal/rate_limit.h"
#include "core/portal/session_records.h"
#include "core/portal/snapshot_records.h"
#include "core/portal/statements.h"

#include <QByteArray>

#include <memory>

namespace countersign::portal {

/// What all workers of a portal share. Any thread.
class PortalCore
{
public:
    /// Opens the database once: schema, identity, directory. Errors: those of readKey,
    /// openDatabase, loadIdentity and of a directory log that does not hold.
    [[nodiscard]] static base::Result<std::unique_ptr<PortalCore>> open(const PortalConfig &config);

    [[nodiscard]] const PortalConfig &config() const { return m_config; }
    [[nodiscard]] const base::Clock &clock() const { return *m_clock; }
    [[nodiscard]] const crypto::SecretBytes &portalKey() const { return m_portalKey; }
    [[nodiscard]] const PortalIdentity &identity() const { return m_identity; }
    [[nodiscard]] SharedDirectory &directory() { return m_directory; }
    [[nodiscard]] RateLimit &deviceRate() { return m_deviceRate; }

    /// A challenge that proves by itself when it was made: time, 16 random bytes, keyed
    /// hash. Asking for one so costs the portal no write, whoever asks how often.
    [[nodiscard]] QByteArray makeNonce(base::Instant now) const;
    /// When the nonce is one of ours and two minutes have not passed: when it runs out.
    [[nodiscard]] std::optional<base::Instant> nonceLife(const QByteArray &nonce, base::Instant now) const;

private:
    PortalCore(PortalConfig config, crypto::SecretBytes portalKey, crypto::SecretBytes nonceKey, PortalIdentity identity);

    PortalConfig m_config;
    base::SystemClock m_systemClock;
    const base::Clock *m_clock;
    crypto::SecretBytes m_portalKey;
    crypto::SecretBytes m_nonceKey;
    PortalIdentity m_identity;
    SharedDirectory m_directory;
    RateLimit m_deviceRate;
};

/// One connection's tables.
struct Records
{
    explicit Records(const database::Database &database)
        : statements(database), sessions(statements), receipts(statements), directory(statements),
          feeds(statements), snapshots(statements), cases(statements, DeskLog::Cases), mailLog(statements, DeskLog::Mail),
          audit(statements, DeskLog::Audit), mail(statements) {}
    Records(const Records &) = delete;
    Records &operator=(const Records &) = delete;

    Statements statements;
    SessionRecords sessions;
    ReceiptRecords receipts;
    DirectoryRecords directory;
    FeedRecords feeds;
    SnapshotRecords snapshots;
    LogRecords cases;
    LogRecords mailLog;
    LogRecords audit;
    MailRecords mail;
};

} // namespace countersign::portal
