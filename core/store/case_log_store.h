#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"
#include "core/objects/case_objects.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <cstdint>
#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// A key of a case as far as this vault knows it.
struct CaseKeyRecord
{
    objects::CaseKeyName name;
    base::UserId creator;
    bool limited = false;
    bool held = false;                       ///< the secret is here
    QSet<base::DeviceId> holders;
};

/// Something in the desk's log that waits for a key or a newer program.
struct SealedObject
{
    base::ObjectId object;
    QByteArray bytes;
};

/// Keys of cases, what waits to be sent, and what came sealed; how far the desk's log was followed is LogPlace's. Each
/// writing function joins the caller's transaction.
class CaseLogStore
{
public:
    explicit CaseLogStore(database::Database &database) : m_database(database) {}

    // ---- keys ----
    /// Rising by epoch and key.
    [[nodiscard]] base::Result<QList<CaseKeyRecord>> keys(const base::CaseId &id);
    [[nodiscard]] base::Status keepKey(const objects::CaseKeys &keys);
    [[nodiscard]] base::Status keepSecret(const objects::CaseKeyName &name, const crypto::SecretBytes &key);
    /// Nothing when it is not here.
    [[nodiscard]] base::Result<std::optional<crypto::SecretBytes>> secret(const objects::CaseKeyName &name);
    /// Cases of which a key is here.
    [[nodiscard]] base::Result<QList<base::CaseId>> casesWithKeys();

    // ---- going out ----
    [[nodiscard]] base::Status putOutgoing(const base::ObjectId &object, const QByteArray &bytes);
    /// Without receipt, in order, at most `most` bytes and objects::protocol::kMostLogAppend; at least one.
    [[nodiscard]] base::Result<QList<SealedObject>> outgoing(qsizetype most);
    [[nodiscard]] base::Status markReceipt(const base::ObjectId &object);
    /// It stands in the log: not ours to send any more.
    [[nodiscard]] base::Status dropOutgoing(const base::ObjectId &object);
    /// Receipts were given, but the log, read to its end, has these not: they are sent again. Answers how
    /// many, chunks of attachments among them.
    [[nodiscard]] base::Result<int> sendAgain();
    /// The portal has lost what it had: everything that is here goes to it again, keys among it, for whom only
    /// `self` is known to hold them.
    [[nodiscard]] base::Status tellAgain(const base::DeviceId &self);
    [[nodiscard]] base::Result<int> waitingToSend();

    // ---- came sealed ----
    [[nodiscard]] base::Status keepSealed(const base::ObjectId &object, const base::CaseId &id, base::ErrorCode reason, const QByteArray &bytes);
    [[nodiscard]] base::Result<QList<SealedObject>> sealedOf(const base::CaseId &id);
    [[nodiscard]] base::Status dropSealed(const base::ObjectId &object);
    [[nodiscard]] base::Result<int> sealedCount();

private:
    database::Database &m_database;
};

} // namespace countersign::store
