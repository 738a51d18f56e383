#include "core/store/case_log_store.h"

#include "core/database/database.h"
#include "core/objects/portal_protocol.h"
#include "core/store/joined_transaction.h"
#include "core/store/log_place.h"
#include "core/store/rows.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::failFrom;
using database::Statement;
using rows::change;
using rows::each;
using rows::idOf;

namespace {

constexpr QLatin1StringView kKeys("SELECT epoch, key_id, creator, limited, length(secret) FROM case_key WHERE case_id = ? ORDER BY epoch, key_id");
constexpr QLatin1StringView kHolders("SELECT epoch, key_id, device FROM case_key_holder WHERE case_id = ?");
constexpr QLatin1StringView kKeepKey(
    "INSERT INTO case_key(case_id, epoch, key_id, creator, limited, secret) VALUES(?, ?, ?, ?, ?, x'') "
    "ON CONFLICT DO UPDATE SET limited = max(limited, excluded.limited)");
constexpr QLatin1StringView kKeepHolder("INSERT INTO case_key_holder(case_id, epoch, key_id, device) VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kKeepSecret("UPDATE case_key SET secret = ? WHERE case_id = ? AND epoch = ? AND key_id = ?");
constexpr QLatin1StringView kSecret("SELECT secret FROM case_key WHERE case_id = ? AND epoch = ? AND key_id = ? AND length(secret) = 32");
constexpr QLatin1StringView kCases("SELECT DISTINCT case_id FROM case_key WHERE length(secret) = 32");
constexpr QLatin1StringView kPutOutgoing("INSERT INTO case_outgoing(object, sent, bytes) VALUES(?, 0, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kOutgoing("SELECT object, bytes FROM case_outgoing WHERE sent = 0 ORDER BY id LIMIT ?");
constexpr QLatin1StringView kReceipt("UPDATE case_outgoing SET sent = 1 WHERE object = ?");
constexpr QLatin1StringView kDropOutgoing("DELETE FROM case_outgoing WHERE object = ?");
constexpr QLatin1StringView kAgain("UPDATE case_outgoing SET sent = 0 WHERE sent = 1");
constexpr QLatin1StringView kAgainChunks("UPDATE attachment_chunk SET sent = 0 WHERE sent = 1");
constexpr QLatin1StringView kForgetHolders("DELETE FROM case_key_holder WHERE device <> ?");
constexpr QLatin1StringView kForgetDevices("DELETE FROM vault_mark WHERE name = 'case-devices'");
constexpr QLatin1StringView kRevisionsAgain("UPDATE case_revision SET state = 0 WHERE state = 1");
constexpr QLatin1StringView kChunksAgain("UPDATE attachment_chunk SET sent = 0");
constexpr QLatin1StringView kWaitingToSend(
    "SELECT (SELECT count(*) FROM case_outgoing WHERE sent = 0) + (SELECT count(*) FROM attachment_chunk WHERE sent = 0)");
constexpr QLatin1StringView kKeepSealed("INSERT INTO case_sealed(object, case_id, reason, bytes) VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kSealedOf("SELECT object, bytes FROM case_sealed WHERE case_id = ? ORDER BY object");
constexpr QLatin1StringView kDropSealed("DELETE FROM case_sealed WHERE object = ?");
constexpr QLatin1StringView kSealedCount("SELECT count(*) FROM case_sealed");

base::Result<int> count(const database::Database &database, QLatin1StringView sql)
{
    const auto found = rows::number(database, sql);
    if (!found)
        return failFrom(found);
    return static_cast<int>(*found);
}

objects::CaseKeyName nameOf(const base::CaseId &id, const Statement &row)
{
    return {id, static_cast<std::uint32_t>(row.integer(0)), idOf<objects::CaseKeyId>(row.bytes(1))};
}

} // namespace

base::Result<QList<CaseKeyRecord>> CaseLogStore::keys(const base::CaseId &id)
{
    QList<CaseKeyRecord> found;
    const auto read = each(m_database, kKeys, [&](const Statement &row) {
        found.append({nameOf(id, row), idOf<base::UserId>(row.bytes(2)), row.integer(3) != 0, row.integer(4) == 32, {}});
    }, id.toBytes());
    if (!read)
        return failFrom(read);
    const auto holders = each(m_database, kHolders, [&](const Statement &row) {
        const auto name = nameOf(id, row);
        for (CaseKeyRecord &key : found) {
            if (key.name == name)
                key.holders.insert(idOf<base::DeviceId>(row.bytes(2)));
        }
    }, id.toBytes());
    if (!holders)
        return failFrom(holders);
    return found;
}

base::Status CaseLogStore::keepKey(const objects::CaseKeys &keys)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const QByteArray id = keys.name.caseId.toBytes();
    const QByteArray key = keys.name.key.toBytes();
    if (const auto kept = change(m_database, kKeepKey, id, keys.name.epoch, key, keys.creator.toBytes(), keys.limited); !kept)
        return kept;
    for (const objects::WrappedCaseKey &wrapped : keys.devices) {
        if (const auto kept = change(m_database, kKeepHolder, id, keys.name.epoch, key, wrapped.device.toBytes()); !kept)
            return kept;
    }
    return transaction->commit();
}

base::Status CaseLogStore::keepSecret(const objects::CaseKeyName &name, const crypto::SecretBytes &key)
{
    return change(m_database, kKeepSecret, key.view().toByteArray(), name.caseId.toBytes(), name.epoch, name.key.toBytes());
}

base::Result<std::optional<crypto::SecretBytes>> CaseLogStore::secret(const objects::CaseKeyName &name)
{
    std::optional<crypto::SecretBytes> key;
    const auto read = each(m_database, kSecret, [&](const Statement &row) {
        QByteArray bytes = row.bytes(0);
        key = crypto::SecretBytes::copyOf(bytes);
        crypto::wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }, name.caseId.toBytes(), name.epoch, name.key.toBytes());
    if (!read)
        return failFrom(read);
    return key;
}

base::Result<QList<base::CaseId>> CaseLogStore::casesWithKeys()
{
    QList<base::CaseId> cases;
    const auto read = each(m_database, kCases, [&](const Statement &row) { cases.append(idOf<base::CaseId>(row.bytes(0))); });
    if (!read)
        return failFrom(read);
    return cases;
}

base::Status CaseLogStore::putOutgoing(const base::ObjectId &object, const QByteArray &bytes)
{
    return change(m_database, kPutOutgoing, object.toBytes(), bytes);
}

base::Result<QList<SealedObject>> CaseLogStore::outgoing(qsizetype most)
{
    QList<SealedObject> found;
    qsizetype room = most;
    const auto read = each(m_database, kOutgoing, [&](const Statement &row) {
        const QByteArray bytes = row.bytes(1);
        room -= bytes.size();
        if (room >= 0 || found.isEmpty())
            found.append({idOf<base::ObjectId>(row.bytes(0)), bytes});
        else
            room = -1; // what follows waits too: order is kept
    }, static_cast<qint64>(objects::protocol::kMostLogAppend));
    if (!read)
        return failFrom(read);
    return found;
}

base::Status CaseLogStore::markReceipt(const base::ObjectId &object)
{
    return change(m_database, kReceipt, object.toBytes());
}

base::Status CaseLogStore::dropOutgoing(const base::ObjectId &object)
{
    return change(m_database, kDropOutgoing, object.toBytes());
}

base::Result<int> CaseLogStore::sendAgain()
{
    const auto before = waitingToSend();
    if (!before)
        return before;
    for (const auto sql : {kAgain, kAgainChunks}) {
        if (const auto again = change(m_database, sql); !again)
            return failFrom(again);
    }
    const auto after = waitingToSend();
    if (!after)
        return after;
    return *after - *before;
}

base::Status CaseLogStore::tellAgain(const base::DeviceId &self)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    if (const auto forgot = change(m_database, kForgetHolders, self.toBytes()); !forgot)
        return forgot;
    for (const auto sql : {kRevisionsAgain, kChunksAgain, kAgain, kForgetDevices}) {
        if (const auto again = change(m_database, sql); !again)
            return again;
    }
    if (const auto over = LogPlace(m_database, LogPlace::Log::Cases).startOver(); !over)
        return over;
    return transaction->commit();
}

base::Result<int> CaseLogStore::waitingToSend()
{
    return count(m_database, kWaitingToSend);
}

base::Status CaseLogStore::keepSealed(const base::ObjectId &object, const base::CaseId &id, ErrorCode reason, const QByteArray &bytes)
{
    return change(m_database, kKeepSealed, object.toBytes(), id.toBytes(), static_cast<int>(reason), bytes);
}

base::Result<QList<SealedObject>> CaseLogStore::sealedOf(const base::CaseId &id)
{
    QList<SealedObject> found;
    const auto read = each(m_database, kSealedOf, [&](const Statement &row) {
        found.append({idOf<base::ObjectId>(row.bytes(0)), row.bytes(1)});
    }, id.toBytes());
    if (!read)
        return failFrom(read);
    return found;
}

base::Status CaseLogStore::dropSealed(const base::ObjectId &object)
{
    return change(m_database, kDropSealed, object.toBytes());
}

base::Result<int> CaseLogStore::sealedCount()
{
    return count(m_database, kSealedCount);
}

} // namespace countersign::store
