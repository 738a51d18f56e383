#include "core/store/mail_store.h"

#include "core/crypto/content_seal.h"
#include "core/database/database.h"
#include "core/store/joined_transaction.h"
#include "core/store/mail_seal.h"
#include "core/store/rows.h"

#include <algorithm>
#include <limits>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;
using rows::change;
using rows::changed;
using rows::each;

namespace {

/// All, the unread, or one.
constexpr QLatin1StringView kRows(
    "SELECT id, letter_type, sender, envelope, object, letter_id, about, title, tlp, arrived_at, expires, is_read, locked, purged_at, "
    "superseded, exports, tell_opened, parts, (SELECT count(*) FROM mail_part WHERE mail_part.envelope = mail_item.envelope) "
    "FROM mail_item WHERE id BETWEEN ? AND ? AND is_read <= ? ORDER BY id");
constexpr QLatin1StringView kOfEnvelope("SELECT id FROM mail_item WHERE envelope = ?");
constexpr QLatin1StringView kAbout("SELECT id FROM mail_item WHERE about = ? ORDER BY id");
constexpr QLatin1StringView kUnread("SELECT count(*) FROM mail_item WHERE is_read = 0");
constexpr QLatin1StringView kDue(
    "SELECT DISTINCT i.id FROM mail_item AS i LEFT JOIN mail_recall AS r ON r.envelope = i.envelope AND r.sender = i.sender "
    "WHERE i.purged_at = 0 AND ((i.expires > 0 AND i.expires <= ?) OR (r.deadline > 0 AND r.deadline <= ? AND r.kind <> 1)) "
    "AND (? = '' OR i.sender = ?) ORDER BY i.id");
constexpr QLatin1StringView kAdd(
    "INSERT INTO mail_item(letter_type, sender, envelope, object, letter_id, about, title, tlp, arrived_at, expires, is_read, locked, "
    "purged_at, superseded, exports, tell_opened, parts, key, letter) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 0, ?, ?, ?, ?) "
    "RETURNING id");
constexpr QLatin1StringView kRead("UPDATE mail_item SET is_read = 1 WHERE id = ?");
constexpr QLatin1StringView kTold("UPDATE mail_item SET tell_opened = 0 WHERE id = ?");
constexpr QLatin1StringView kSuperseded("UPDATE mail_item SET superseded = 1 WHERE envelope = ?");
constexpr QLatin1StringView kExport("UPDATE mail_item SET exports = exports + 1 WHERE id = ?");
constexpr QLatin1StringView kExports("SELECT exports FROM mail_item WHERE id = ?");
constexpr QLatin1StringView kLock("UPDATE mail_item SET locked = 1 WHERE envelope = ?");

MailRecord recordOf(const Statement &row)
{
    MailRecord record;
    record.id = row.integer(0);
    record.letter = static_cast<objects::ObjectType>(row.integer(1));
    record.sender = rows::countryOf(row.text(2));
    record.envelope = rows::idOf<base::EnvelopeId>(row.bytes(3));
    record.object = rows::idOf<base::ObjectId>(row.bytes(4));
    record.letterId = rows::idOf<base::ObjectId>(row.bytes(5));
    record.about = row.bytes(6);
    record.title = row.text(7);
    record.tlp = static_cast<markings::Tlp>(row.integer(8));
    record.arrivedAt = base::fromMillis(row.integer(9));
    record.expires = rows::instantOf(row.integer(10));
    record.read = row.integer(11) != 0;
    record.locked = row.integer(12) != 0;
    record.purgedAt = rows::instantOf(row.integer(13));
    record.superseded = row.integer(14) != 0;
    record.exports = static_cast<int>(row.integer(15));
    record.tellOpened = row.integer(16) != 0;
    record.parts = static_cast<int>(row.integer(17));
    record.partsHere = static_cast<int>(row.integer(18));
    return record;
}

base::Result<QList<MailRecord>> rowsOf(const database::Database &database, qint64 first, qint64 last, bool unreadOnly)
{
    QList<MailRecord> found;
    const auto read = each(database, kRows, [&found](const Statement &row) { found.append(recordOf(row)); }, first, last, unreadOnly ? 0 : 1);
    if (!read)
        return failFrom(read);
    return found;
}

/// Those whose ids `sql` answers.
template<typename... Values>
base::Result<QList<MailRecord>> chosen(MailStore &store, const database::Database &database, QLatin1StringView sql, const Values &...values)
{
    QList<qint64> ids;
    const auto read = each(database, sql, [&ids](const Statement &row) { ids.append(row.integer(0)); }, values...);
    if (!read)
        return failFrom(read);
    QList<MailRecord> found;
    for (const qint64 id : std::as_const(ids)) {
        const auto record = store.find(id);
        if (!record)
            return failFrom(record);
        found.append(*record);
    }
    return found;
}

} // namespace

base::Result<QList<MailRecord>> MailStore::list(bool unreadOnly)
{
    auto found = rowsOf(m_database, 0, std::numeric_limits<qint64>::max(), unreadOnly);
    if (found)
        std::reverse(found->begin(), found->end());
    return found;
}

base::Result<int> MailStore::unread()
{
    const auto count = rows::number(m_database, kUnread);
    if (!count)
        return failFrom(count);
    return static_cast<int>(*count);
}

base::Result<MailRecord> MailStore::find(qint64 id)
{
    const auto found = rowsOf(m_database, id, id, false);
    if (!found)
        return failFrom(found);
    if (found->isEmpty())
        return fail(ErrorCode::NothingFound, u"received item"_s);
    return found->first();
}

base::Result<std::optional<MailRecord>> MailStore::byEnvelope(const base::EnvelopeId &envelope)
{
    const auto found = chosen(*this, m_database, kOfEnvelope, envelope);
    if (!found)
        return failFrom(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

base::Result<QList<MailRecord>> MailStore::about(const QByteArray &id)
{
    return chosen(*this, m_database, kAbout, id);
}

base::Result<qint64> MailStore::add(const MailRecord &record, const QByteArray &letter)
{
    const crypto::SecretBytes key = crypto::SecretBytes::random(crypto::kContentKeySize);
    const auto sealed = crypto::sealContent(key, letterContext(record.envelope), letter);
    if (!sealed)
        return failFrom(sealed);
    QByteArray plainKey = key.view().toByteArray();
    qint64 id = 0;
    const auto added = each(m_database, kAdd, [&id](const Statement &row) { id = row.integer(0); }, record.letter, record.sender,
                            record.envelope, record.object, record.letterId, record.about, record.title, record.tlp, record.arrivedAt,
                            record.expires, record.read, record.locked, record.superseded, record.tellOpened, record.parts, plainKey, *sealed);
    crypto::wipe(plainKey.data(), static_cast<std::size_t>(plainKey.size()));
    if (!added)
        return failFrom(added);
    return id;
}

base::Status MailStore::markRead(qint64 id)
{
    return change(m_database, kRead, id);
}

base::Status MailStore::markOpenedTold(qint64 id)
{
    return change(m_database, kTold, id);
}

base::Status MailStore::setSuperseded(const base::EnvelopeId &envelope)
{
    return change(m_database, kSuperseded, envelope);
}

base::Result<int> MailStore::countExport(qint64 id)
{
    const auto counted = changed(m_database, kExport, id);
    if (!counted)
        return failFrom(counted);
    if (*counted == 0)
        return fail(ErrorCode::NothingFound, u"received item"_s);
    const auto count = rows::number(m_database, kExports, id);
    if (!count)
        return failFrom(count);
    return static_cast<int>(*count);
}

base::Status MailStore::lock(const base::EnvelopeId &envelope)
{
    return change(m_database, kLock, envelope);
}

base::Result<QList<MailRecord>> MailStore::due(base::Instant signedTime, base::CountryCode sender)
{
    return chosen(*this, m_database, kDue, signedTime, signedTime, sender, sender);
}

} // namespace countersign::store
