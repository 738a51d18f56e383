#include "core/store/request_store.h"

#include "core/database/database.h"
#include "core/release/partner.h"
#include "core/store/joined_transaction.h"
#include "core/store/rows.h"
#include "core/store/signed_body.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;
using release::AnswerKind;
using release::AnswerLetter;
using release::RequestLetter;
using release::RequestState;
using rows::change;
using rows::changed;
using rows::each;

namespace {

constexpr QLatin1StringView kRows(
    "SELECT id, number, ours, state, changed_at, envelope, body, bytes FROM request WHERE id BETWEEN ? AND ? "
    "ORDER BY changed_at DESC, number DESC");
constexpr QLatin1StringView kNextNumber("SELECT ifnull(max(number), 0) + 1 FROM request");
constexpr QLatin1StringView kAdd(
    "INSERT INTO request(id, number, ours, state, desk, due, changed_at, envelope, body, bytes) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
constexpr QLatin1StringView kChangeDraft("UPDATE request SET desk = ?, due = ?, changed_at = ?, body = ? WHERE id = ? AND state = 1");
constexpr QLatin1StringView kDropDraft("DELETE FROM request WHERE id = ? AND state = 1");
constexpr QLatin1StringView kSent(
    "UPDATE request SET state = 2, envelope = ?, bytes = ?, body = ?, changed_at = ? WHERE id = ? AND state = 1");
constexpr QLatin1StringView kState("UPDATE request SET state = ?, changed_at = ? WHERE id = ?");
constexpr QLatin1StringView kDelivered("UPDATE request SET state = 3, changed_at = ? WHERE envelope = ? AND ours = 1 AND state = 2");
constexpr QLatin1StringView kKeepAnswer(
    "INSERT INTO request_answer(request, object, ours, envelope, at, bytes) VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kAnswers("SELECT ours, envelope, bytes FROM request_answer WHERE request = ? ORDER BY at, object");
constexpr QLatin1StringView kPermit(
    "INSERT INTO permission(ours, request, granted_by, granted_to, onward, envelope, paragraph, alert, purposes, until, at) "
    "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kPermissions(
    "SELECT ours, request, granted_by, granted_to, onward, envelope, paragraph, alert, purposes, until, at FROM permission "
    "WHERE ours = ? ORDER BY id");

const QByteArray kFirst(base::RequestId::size, '\0'), kLast(base::RequestId::size, '\xff');

base::Result<RequestRecord> recordOf(const Statement &row)
{
    RequestRecord record;
    auto letter = RequestLetter::decodeBody(row.bytes(6));
    if (!letter)
        return failFrom(letter);
    record.letter = std::move(*letter);
    record.number = static_cast<int>(row.integer(1));
    record.ours = row.integer(2) != 0;
    record.state = static_cast<RequestState>(row.integer(3));
    record.changedAt = base::fromMillis(row.integer(4));
    record.envelope = rows::idOf<base::EnvelopeId>(row.bytes(5));
    record.bytes = row.bytes(7);
    return record;
}

base::Result<QList<RequestRecord>> rowsOf(const database::Database &database, const QByteArray &first, const QByteArray &last)
{
    QList<RequestRecord> found;
    const auto read = each(database, kRows, [&found](const Statement &row) -> base::Status {
        auto record = recordOf(row);
        if (!record)
            return failFrom(record);
        found.append(std::move(*record));
        return {};
    }, first, last);
    if (!read)
        return failFrom(read);
    return found;
}

QString numbersOf(const QList<markings::Purpose> &purposes)
{
    QStringList numbers;
    for (const markings::Purpose purpose : purposes)
        numbers.append(QString::number(static_cast<int>(purpose)));
    return numbers.join(u',');
}

QList<markings::Purpose> purposesFrom(const QString &numbers)
{
    QList<markings::Purpose> purposes;
    for (const QString &number : numbers.split(u',', Qt::SkipEmptyParts)) {
        if (const auto purpose = markings::purposeFromNumber(number.toLongLong()))
            purposes.append(*purpose);
    }
    return purposes;
}

PermissionRecord permissionOf(const Statement &row)
{
    return {row.integer(0) != 0, rows::idOf<base::RequestId>(row.bytes(1)), rows::countryOf(row.text(2)), rows::countryOf(row.text(3)),
            rows::countryOf(row.text(4)), rows::idOf<base::EnvelopeId>(row.bytes(5)), rows::idOf<base::EntityId>(row.bytes(6)),
            rows::idOf<base::AlertId>(row.bytes(7)), purposesFrom(row.text(8)), rows::instantOf(row.integer(9)),
            base::fromMillis(row.integer(10))};
}

RequestState stateAfter(AnswerKind kind)
{
    return kind == AnswerKind::Declined ? RequestState::Declined : RequestState::Answered;
}

} // namespace

base::Result<QList<RequestRecord>> RequestStore::list()
{
    return rowsOf(m_database, kFirst, kLast);
}

base::Result<RequestRecord> RequestStore::find(const base::RequestId &id)
{
    auto found = rowsOf(m_database, id.toBytes(), id.toBytes());
    if (!found)
        return failFrom(found);
    if (found->isEmpty())
        return fail(ErrorCode::NothingFound, u"request"_s);
    return std::move(found->first());
}

base::Result<int> RequestStore::keepDraft(const RequestLetter &letter, base::Instant at)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto known = rowsOf(m_database, letter.id.toBytes(), letter.id.toBytes());
    if (!known)
        return failFrom(known);
    auto number = known->isEmpty() ? rows::number(m_database, kNextNumber) : base::Result<qint64>(known->first().number);
    if (!number)
        return failFrom(number);
    if (known->isEmpty()) {
        const auto added = change(m_database, kAdd, letter.id, *number, true, RequestState::Draft, letter.recipient, letter.due, at,
                                  base::EnvelopeId{}, letter.encodeBody(), QByteArray());
        if (!added)
            return failFrom(added);
    } else {
        const auto kept = changed(m_database, kChangeDraft, letter.recipient, letter.due, at, letter.encodeBody(), letter.id);
        if (!kept)
            return failFrom(kept);
        if (*kept == 0)
            return fail(ErrorCode::RequestStateWrong, u"no draft any more"_s);
    }
    if (const auto committed = transaction->commit(); !committed)
        return failFrom(committed);
    return static_cast<int>(*number);
}

base::Status RequestStore::dropDraft(const base::RequestId &id)
{
    const auto dropped = changed(m_database, kDropDraft, id);
    if (!dropped)
        return failFrom(dropped);
    return *dropped > 0 ? base::Status{} : fail(ErrorCode::RequestStateWrong, u"no draft"_s);
}

base::Status RequestStore::markSent(const base::RequestId &id, const base::EnvelopeId &envelope, const QByteArray &bytes, base::Instant at)
{
    const auto letter = bodyOf<RequestLetter>(bytes);
    if (!letter)
        return failFrom(letter);
    const auto sent = changed(m_database, kSent, envelope, bytes, letter->encodeBody(), at, id);
    if (!sent)
        return failFrom(sent);
    return *sent > 0 ? base::Status{} : fail(ErrorCode::RequestStateWrong, u"no draft"_s);
}

base::Status RequestStore::setState(const base::RequestId &id, RequestState state, base::Instant at)
{
    const auto set = changed(m_database, kState, state, at, id);
    if (!set)
        return failFrom(set);
    return *set > 0 ? base::Status{} : fail(ErrorCode::NothingFound, u"request"_s);
}

base::Status RequestStore::markDelivered(const base::EnvelopeId &envelope, base::Instant at)
{
    return change(m_database, kDelivered, at, envelope);
}

base::Result<bool> RequestStore::take(const objects::Verified<RequestLetter> &request, const base::EnvelopeId &envelope, base::Instant at)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto known = rowsOf(m_database, request->id.toBytes(), request->id.toBytes());
    if (!known)
        return failFrom(known);
    if (!known->isEmpty())
        return false;
    const auto number = rows::number(m_database, kNextNumber);
    if (!number)
        return failFrom(number);
    const auto added = change(m_database, kAdd, request->id, *number, false, RequestState::ToAnswer, request->sender, request->due, at,
                              envelope, request->encodeBody(), request.bytes());
    if (!added)
        return failFrom(added);
    if (const auto committed = transaction->commit(); !committed)
        return failFrom(committed);
    return true;
}

base::Result<bool> RequestStore::keepAnswer(const AnswerLetter &answer, const QByteArray &bytes, const base::ObjectId &letter,
                                            const base::EnvelopeId &envelope, bool ours, base::Instant at)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto request = find(answer.request);
    if (!request)
        return failFrom(request);
    const auto kept = changed(m_database, kKeepAnswer, answer.request, letter, ours, envelope, answer.at, bytes);
    if (!kept)
        return failFrom(kept);
    if (*kept == 0)
        return false;
    // A closed one stays closed: what comes late is kept and read with it.
    if (request->state != RequestState::Closed) {
        if (const auto set = setState(answer.request, stateAfter(answer.kind), at); !set)
            return failFrom(set);
    }
    for (const release::Permission &permission : release::permissionsOf(answer)) {
        const auto permitted = change(m_database, kPermit, ours, answer.request, answer.sender, answer.recipient, permission.to,
                                      request->letter.about, request->letter.paragraph, request->letter.alert,
                                      numbersOf(permission.purposes), answer.permitUntil, answer.at);
        if (!permitted)
            return failFrom(permitted);
    }
    if (const auto committed = transaction->commit(); !committed)
        return failFrom(committed);
    return true;
}

base::Result<QList<AnswerRecord>> RequestStore::answers(const base::RequestId &id)
{
    QList<AnswerRecord> answers;
    const auto read = each(m_database, kAnswers, [&answers](const Statement &row) -> base::Status {
        AnswerRecord record{{}, row.integer(0) != 0, rows::idOf<base::EnvelopeId>(row.bytes(1)), row.bytes(2)};
        auto letter = bodyOf<AnswerLetter>(record.bytes);
        if (!letter)
            return failFrom(letter);
        record.letter = std::move(*letter);
        answers.append(std::move(record));
        return {};
    }, id);
    if (!read)
        return failFrom(read);
    return answers;
}

base::Result<QList<PermissionRecord>> RequestStore::permissions(bool ours)
{
    QList<PermissionRecord> found;
    const auto read = each(m_database, kPermissions, [&found](const Statement &row) { found.append(permissionOf(row)); }, ours);
    if (!read)
        return failFrom(read);
    return found;
}

base::Result<QList<PermissionRecord>> RequestStore::permissionsFor(const base::EnvelopeId &envelope, base::Instant at)
{
    auto found = permissions(false);
    if (found) {
        found->removeIf([&](const PermissionRecord &one) {
            return one.envelope != envelope || (one.until && *one.until < at);
        });
    }
    return found;
}

} // namespace countersign::store
