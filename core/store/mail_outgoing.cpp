#include "core/store/mail_outgoing.h"

#include "core/database/database.h"
#include "core/objects/portal_protocol.h"
#include "core/store/joined_transaction.h"
#include "core/store/rows.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using database::Statement;
using rows::change;
using rows::each;

namespace {

constexpr QLatin1StringView kPut(
    "INSERT INTO mail_outgoing(object, envelope, recipient, lane, sequence, letter, about, state, portal_at, bytes, inside) "
    "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
constexpr QLatin1StringView kRecipients("SELECT recipient, min(id) FROM mail_outgoing WHERE state < 2 GROUP BY recipient ORDER BY min(id)");
constexpr QLatin1StringView kNext(
    "SELECT id, object, envelope, recipient, lane, sequence, letter, about, state, portal_at, bytes, inside FROM mail_outgoing "
    "WHERE state < 2 AND recipient = ? ORDER BY id LIMIT ?");
constexpr QLatin1StringView kWithout(
    "SELECT id, object, envelope, recipient, lane, sequence, letter, about, state, portal_at, bytes, inside FROM mail_outgoing "
    "WHERE state < 3 AND recipient = ? ORDER BY id");
constexpr QLatin1StringView kOfEnvelope(
    "SELECT id, object, envelope, recipient, lane, sequence, letter, about, state, portal_at, bytes, inside FROM mail_outgoing "
    "WHERE envelope = ? ORDER BY id DESC LIMIT 1");
constexpr QLatin1StringView kOfObject(
    "SELECT id, object, envelope, recipient, lane, sequence, letter, about, state, portal_at, bytes, inside FROM mail_outgoing WHERE object = ?");
constexpr QLatin1StringView kUpTo(
    "SELECT id, object, envelope, recipient, lane, sequence, letter, about, state, portal_at, x'', x'' FROM mail_outgoing "
    "WHERE state < 3 AND lane = ? AND sequence <= ? ORDER BY id");
constexpr QLatin1StringView kSending("UPDATE mail_outgoing SET state = 1 WHERE object = ? AND state < 1");
constexpr QLatin1StringView kAccepted("UPDATE mail_outgoing SET state = 2, portal_at = ? WHERE object = ? AND state < 2");
constexpr QLatin1StringView kArrived("UPDATE mail_outgoing SET state = 3, bytes = x'', inside = x'' WHERE lane = ? AND sequence <= ? AND state < 3");
constexpr QLatin1StringView kUnopened("UPDATE mail_outgoing SET state = 4 WHERE object = ? AND state < 3 AND inside <> x''");
constexpr QLatin1StringView kAllUnopened(
    "SELECT id, object, envelope, recipient, lane, sequence, letter, about, state, portal_at, bytes, inside FROM mail_outgoing "
    "WHERE state = 4 ORDER BY id");
constexpr QLatin1StringView kForget("UPDATE mail_outgoing SET state = 3, bytes = x'', inside = x'' WHERE object = ?");
constexpr QLatin1StringView kAgain("UPDATE mail_outgoing SET state = 0 WHERE state = 2 AND (? = 0 OR portal_at < ?)");
constexpr QLatin1StringView kWaiting("SELECT count(*) FROM mail_outgoing WHERE state < 2");

OutgoingMail mailOf(const Statement &row)
{
    OutgoingMail mail;
    mail.id = row.integer(0);
    mail.object = rows::idOf<base::ObjectId>(row.bytes(1));
    mail.envelope = rows::idOf<base::EnvelopeId>(row.bytes(2));
    mail.recipient = rows::countryOf(row.text(3));
    mail.lane = rows::idOf<base::LaneId>(row.bytes(4));
    mail.sequence = static_cast<std::uint64_t>(row.integer(5));
    mail.letter = static_cast<objects::ObjectType>(row.integer(6));
    mail.about = row.bytes(7);
    mail.state = static_cast<OutgoingMail::State>(row.integer(8));
    mail.portalSays = rows::instantOf(row.integer(9));
    mail.bytes = row.bytes(10);
    mail.inside = row.bytes(11);
    return mail;
}

template<typename... Values>
base::Result<QList<OutgoingMail>> all(const database::Database &database, QLatin1StringView sql, const Values &...values)
{
    QList<OutgoingMail> found;
    const auto read = each(database, sql, [&found](const Statement &row) { found.append(mailOf(row)); }, values...);
    if (!read)
        return failFrom(read);
    return found;
}

} // namespace

base::Status MailOutgoing::put(const OutgoingMail &mail)
{
    return change(m_database, kPut, mail.object, mail.envelope, mail.recipient, mail.lane, mail.sequence, mail.letter, mail.about,
                  mail.state, mail.portalSays, mail.bytes, mail.inside);
}

base::Result<QList<OutgoingMail>> MailOutgoing::next(qsizetype most, const QSet<base::CountryCode> &without)
{
    base::CountryCode recipient;
    const auto chosen = each(m_database, kRecipients, [&](const Statement &row) {
        const base::CountryCode one = rows::countryOf(row.text(0));
        if (recipient.isNull() && !without.contains(one))
            recipient = one;
    });
    if (!chosen)
        return failFrom(chosen);
    QList<OutgoingMail> found;
    if (recipient.isNull())
        return found;
    const auto read = each(m_database, kNext, [&](const Statement &row) {
        OutgoingMail mail = mailOf(row);
        most -= mail.bytes.size();
        if (most >= 0 || found.isEmpty())
            found.append(std::move(mail));
        else
            most = -1; // what follows waits too: order is kept
    }, recipient, static_cast<qint64>(objects::protocol::kMostLogAppend));
    if (!read)
        return failFrom(read);
    return found;
}

base::Result<QList<OutgoingMail>> MailOutgoing::withoutSignature(base::CountryCode desk)
{
    return all(m_database, kWithout, desk);
}

base::Status MailOutgoing::markSending(const base::ObjectId &object)
{
    return change(m_database, kSending, object);
}

base::Status MailOutgoing::markAccepted(const base::ObjectId &object, base::Instant at)
{
    return change(m_database, kAccepted, at, object);
}

base::Result<QList<OutgoingMail>> MailOutgoing::markArrived(const base::ObjectId &object)
{
    const auto mail = all(m_database, kOfObject, object);
    if (!mail || mail->isEmpty())
        return mail;
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto arrived = all(m_database, kUpTo, mail->first().lane, mail->first().sequence);
    if (!arrived)
        return arrived;
    if (const auto marked = change(m_database, kArrived, mail->first().lane, mail->first().sequence); !marked)
        return failFrom(marked);
    if (const auto committed = transaction->commit(); !committed)
        return failFrom(committed);
    return arrived;
}

base::Status MailOutgoing::markUnopened(const base::ObjectId &object)
{
    return change(m_database, kUnopened, object);
}

base::Result<QList<OutgoingMail>> MailOutgoing::unopened()
{
    return all(m_database, kAllUnopened);
}

base::Status MailOutgoing::forget(const base::ObjectId &object)
{
    return change(m_database, kForget, object);
}

base::Result<std::optional<OutgoingMail>> MailOutgoing::find(const base::EnvelopeId &envelope)
{
    const auto found = all(m_database, kOfEnvelope, envelope);
    if (!found)
        return failFrom(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

base::Status MailOutgoing::sendAgain(std::optional<base::Instant> before)
{
    return change(m_database, kAgain, before, before);
}

base::Result<int> MailOutgoing::waiting()
{
    const auto count = rows::number(m_database, kWaiting);
    if (!count)
        return failFrom(count);
    return static_cast<int>(*count);
}

} // namespace countersign::store
