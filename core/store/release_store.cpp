#include "core/store/release_store.h"

#include "core/database/database.h"
#include "core/objects/signed.h"
#include "core/store/joined_transaction.h"
#include "core/store/signed_body.h"
#include "core/store/rows.h"

#include <algorithm>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;
using release::ReceiptAct;
using release::ReleaseState;
using rows::change;
using rows::changed;
using rows::each;

namespace {

constexpr QLatin1StringView kKeep(
    "INSERT INTO release(id, case_id, note, reference, title, state, mine, limited, author, approver, draft, seed, question, findings, "
    "decision, rules_met, content, ask, reason, hold_until, made_at, changed_at) "
    "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT(id) DO UPDATE SET case_id = excluded.case_id, note = excluded.note, reference = excluded.reference, "
    "title = excluded.title, state = excluded.state, mine = excluded.mine, limited = excluded.limited, author = excluded.author, "
    "approver = excluded.approver, draft = excluded.draft, seed = excluded.seed, question = excluded.question, "
    "findings = excluded.findings, decision = excluded.decision, rules_met = excluded.rules_met, content = excluded.content, "
    "ask = excluded.ask, reason = excluded.reason, hold_until = excluded.hold_until, made_at = excluded.made_at, "
    "changed_at = excluded.changed_at");
constexpr QLatin1StringView kState("UPDATE release SET state = ?, changed_at = ? WHERE id = ?");
constexpr QLatin1StringView kHold("UPDATE release SET state = ?, hold_until = ?, changed_at = ? WHERE id = ?");
constexpr QLatin1StringView kSealed("SELECT count(*) FROM release_recipient WHERE release = ? AND length(object) > 0 AND object <> zeroblob(32)");
constexpr QLatin1StringView kDrop("DELETE FROM release WHERE id = ?");
constexpr QLatin1StringView kDropRecipients("DELETE FROM release_recipient WHERE release = ?");
constexpr QLatin1StringView kDropFiles("DELETE FROM release_file WHERE release = ?");
constexpr QLatin1StringView kDropApprovals("DELETE FROM release_approval WHERE release = ?");
constexpr QLatin1StringView kAddRecipient(
    "INSERT INTO release_recipient(release, desk, channel, envelope, salt, letter, letter_id, approval, object, key_epoch, state, "
    "portal_at, recall_kind, recall_deadline, handed_to, handed_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
constexpr QLatin1StringView kSigned("UPDATE release_recipient SET letter = ?, letter_id = ?, approval = ? WHERE envelope = ?");
constexpr QLatin1StringView kRecipientState("UPDATE release_recipient SET state = ? WHERE envelope = ?");
constexpr QLatin1StringView kMarkSealed("UPDATE release_recipient SET object = ?, key_epoch = ?, state = ? WHERE envelope = ?");
constexpr QLatin1StringView kForgetRefusal("DELETE FROM release_receipt WHERE envelope = ? AND act = ? AND object <> ?");
constexpr QLatin1StringView kPortal(
    "UPDATE release_recipient SET portal_at = CASE WHEN portal_at = 0 THEN ? ELSE portal_at END, "
    "state = CASE WHEN state < 9 OR state = 21 THEN 9 ELSE state END WHERE envelope = ?");
constexpr QLatin1StringView kSending("UPDATE release_recipient SET state = 8 WHERE envelope = ? AND state < 8");
constexpr QLatin1StringView kRejected("UPDATE release_recipient SET state = 21 WHERE envelope = ? AND state < 9");
constexpr QLatin1StringView kRecalled("UPDATE release_recipient SET recall_kind = ?, recall_deadline = ?, state = ? WHERE envelope = ?");
constexpr QLatin1StringView kHanded(
    "UPDATE release_recipient SET handed_to = ?, handed_at = ?, state = ? WHERE release = ? AND desk = ?");
constexpr QLatin1StringView kOwner("SELECT release, desk, state FROM release_recipient WHERE envelope = ?");
constexpr QLatin1StringView kStateOf("SELECT state FROM release_recipient WHERE envelope = ?");
constexpr QLatin1StringView kActs("SELECT act FROM release_receipt WHERE envelope = ? ORDER BY act");
constexpr QLatin1StringView kStates("SELECT state FROM release_recipient WHERE release = ?");
constexpr QLatin1StringView kReceipt(
    "INSERT INTO release_receipt(envelope, act, device, object, note, exports, at, bytes) VALUES(?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT DO NOTHING");

base::Status found(const base::Result<qint64> &rows, const QString &what)
{
    if (!rows)
        return failFrom(rows);
    return *rows > 0 ? base::Status{} : fail(ErrorCode::NothingFound, what);
}

base::Result<base::ObjectId> idOfSigned(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return base::ObjectId{};
    const auto object = objects::Signed::decode(bytes);
    if (!object)
        return failFrom(object);
    return object->id();
}

base::Status addRecipient(const database::Database &database, const base::ReleaseId &id, const RecipientRecord &one)
{
    const auto letter = idOfSigned(one.letter);
    if (!letter)
        return failFrom(letter);
    return change(database, kAddRecipient, id, one.desk, one.channel, one.envelope, one.salt, one.letter, *letter, one.approval,
                  one.object, one.keyEpoch, one.state, one.portalSays, one.recalled ? static_cast<int>(*one.recalled) : 0,
                  one.recallDeadline, one.handedTo, one.handedAt);
}

/// What an act says of how far an envelope has come.
ReleaseState stateAfter(ReceiptAct act)
{
    switch (act) {
    case ReceiptAct::Delivered:
        return ReleaseState::Delivered;
    case ReceiptAct::Opened:
        return ReleaseState::Opened;
    case ReceiptAct::Acted:
        return ReleaseState::Acted;
    case ReceiptAct::Refused:
        return ReleaseState::Refused;
    case ReceiptAct::Purged:
        break;
    }
    return ReleaseState::Recalled;
}

/// Receipts come in any order: what was signed once is not taken back by an earlier step. A device that refused does
/// not undo what another of the desk took.
bool goesFurther(ReleaseState now, ReleaseState after)
{
    if (now == ReleaseState::Recalled)
        return false;
    const bool aside = now >= ReleaseState::Refused;
    if (after == ReleaseState::Refused)
        return now < ReleaseState::Delivered;
    return aside || after > now;
}

} // namespace

base::Status ReleaseStore::keep(const ReleaseRecord &r)
{
    return change(m_database, kKeep, r.id, r.caseId, r.note, r.reference, r.title, r.state, r.mine, r.limited, r.author, r.approver,
                  r.draft, r.seed, r.question, r.findings, r.decision, r.rulesMet, r.content, r.ask, r.reason, r.holdUntil, r.madeAt,
                  r.changedAt);
}

base::Status ReleaseStore::setState(const base::ReleaseId &id, ReleaseState state, base::Instant at)
{
    return found(changed(m_database, kState, state, at, id), u"release"_s);
}

base::Status ReleaseStore::hold(const base::ReleaseId &id, base::Instant until, base::Instant at)
{
    return found(changed(m_database, kHold, ReleaseState::Held, until, at, id), u"release"_s);
}

base::Status ReleaseStore::drop(const base::ReleaseId &id)
{
    const auto sealed = rows::number(m_database, kSealed, id);
    if (!sealed)
        return failFrom(sealed);
    if (*sealed > 0)
        return fail(ErrorCode::ReleaseStateWrong, u"sealed"_s);
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    for (const auto sql : {kDropRecipients, kDropFiles, kDropApprovals}) {
        if (const auto dropped = change(m_database, sql, id); !dropped)
            return dropped;
    }
    if (const auto dropped = found(changed(m_database, kDrop, id), u"release"_s); !dropped)
        return dropped;
    return transaction->commit();
}

base::Status ReleaseStore::setRecipients(const base::ReleaseId &id, const QList<RecipientRecord> &recipients)
{
    const auto sealed = rows::number(m_database, kSealed, id);
    if (!sealed)
        return failFrom(sealed);
    if (*sealed > 0)
        return fail(ErrorCode::ReleaseStateWrong, u"sealed"_s);
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    if (const auto dropped = change(m_database, kDropRecipients, id); !dropped)
        return dropped;
    for (const RecipientRecord &one : recipients) {
        if (const auto added = addRecipient(m_database, id, one); !added)
            return added;
    }
    return transaction->commit();
}

base::Status ReleaseStore::setSigned(const base::EnvelopeId &envelope, const QByteArray &letter, const QByteArray &approval)
{
    const auto id = idOfSigned(letter);
    if (!id)
        return failFrom(id);
    return found(changed(m_database, kSigned, letter, *id, approval, envelope), u"recipient"_s);
}

base::Status ReleaseStore::setRecipientState(const base::EnvelopeId &envelope, ReleaseState state)
{
    return found(changed(m_database, kRecipientState, state, envelope), u"recipient"_s);
}

base::Status ReleaseStore::markSealed(const base::EnvelopeId &envelope, const base::ObjectId &object, std::uint64_t keyEpoch,
                                      base::Instant at)
{
    const auto owner = ownerOf(envelope);
    if (!owner)
        return failFrom(owner);
    if (!*owner)
        return fail(ErrorCode::NothingFound, u"recipient"_s);
    if (const auto marked = change(m_database, kMarkSealed, object, keyEpoch, ReleaseState::Queued, envelope); !marked)
        return marked;
    // A refusal was of the bytes sent before.
    if (const auto forgot = change(m_database, kForgetRefusal, envelope, ReceiptAct::Refused, object); !forgot)
        return forgot;
    return follow((*owner)->release, at);
}

base::Status ReleaseStore::markPortal(const base::EnvelopeId &envelope, base::Instant at)
{
    const auto owner = ownerOf(envelope);
    if (!owner)
        return failFrom(owner);
    if (!*owner)
        return fail(ErrorCode::NothingFound, u"recipient"_s);
    if (const auto marked = change(m_database, kPortal, at, envelope); !marked)
        return marked;
    return follow((*owner)->release, at);
}

base::Status ReleaseStore::markSending(const base::EnvelopeId &envelope, base::Instant at)
{
    return moved(envelope, kSending, at);
}

base::Status ReleaseStore::markRejected(const base::EnvelopeId &envelope, base::Instant at)
{
    return moved(envelope, kRejected, at);
}

base::Status ReleaseStore::moved(const base::EnvelopeId &envelope, QLatin1StringView sql, base::Instant at)
{
    const auto owner = ownerOf(envelope);
    if (!owner)
        return failFrom(owner);
    if (!*owner)
        return fail(ErrorCode::NothingFound, u"recipient"_s);
    const auto rows = changed(m_database, sql, envelope);
    if (!rows || *rows == 0)
        return rows ? base::Status{} : failFrom(rows);
    return follow((*owner)->release, at);
}

base::Result<bool> ReleaseStore::takeReceipt(const ReceiptRecord &receipt, base::Instant at)
{
    const release::ReceiptLetter &letter = receipt.letter;
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto added = changed(m_database, kReceipt, letter.envelope, letter.act, receipt.device, letter.object, letter.note,
                               letter.exports, letter.at, receipt.bytes);
    if (!added)
        return failFrom(added);
    if (const auto heard = hear(letter.envelope, letter.act, at); !heard)
        return failFrom(heard);
    if (const auto committed = transaction->commit(); !committed)
        return failFrom(committed);
    return *added > 0;
}

base::Status ReleaseStore::hearReceipts(const base::EnvelopeId &envelope, base::Instant at)
{
    QList<ReceiptAct> acts;
    const auto read = each(m_database, kActs, [&acts](const Statement &row) { acts.append(static_cast<ReceiptAct>(row.integer(0))); }, envelope);
    if (!read)
        return read;
    for (const ReceiptAct act : std::as_const(acts)) {
        if (const auto heard = hear(envelope, act, at); !heard)
            return heard;
    }
    return {};
}

base::Status ReleaseStore::hear(const base::EnvelopeId &envelope, ReceiptAct act, base::Instant at)
{
    const auto owner = ownerOf(envelope);
    if (!owner || !*owner)
        return owner ? base::Status{} : failFrom(owner);
    const auto now = rows::number(m_database, kStateOf, envelope);
    if (!now)
        return failFrom(now);
    const ReleaseState after = stateAfter(act);
    if (!goesFurther(static_cast<ReleaseState>(*now), after))
        return {};
    if (const auto moved = change(m_database, kRecipientState, after, envelope); !moved)
        return moved;
    return follow((*owner)->release, at);
}

base::Status ReleaseStore::setRecalled(const base::EnvelopeId &envelope, release::RecallKind kind, std::optional<base::Instant> deadline,
                                       base::Instant at)
{
    const auto owner = ownerOf(envelope);
    if (!owner)
        return failFrom(owner);
    if (!*owner)
        return fail(ErrorCode::NothingFound, u"recipient"_s);
    const auto now = rows::number(m_database, kStateOf, envelope);
    if (!now)
        return failFrom(now);
    // A correction leaves what it corrects in the recipient's hands: how far it came still counts.
    const auto after = kind == release::RecallKind::Correct ? static_cast<ReleaseState>(*now) : ReleaseState::Recalled;
    if (const auto set = change(m_database, kRecalled, kind, deadline, after, envelope); !set)
        return set;
    return follow((*owner)->release, at);
}

base::Status ReleaseStore::handedOver(const base::ReleaseId &id, base::CountryCode desk, const QString &to, base::Instant at)
{
    const auto handed = changed(m_database, kHanded, to, at, ReleaseState::Accepted, id, desk);
    if (const auto there = found(handed, u"recipient"_s); !there)
        return there;
    return follow(id, at);
}

base::Result<std::optional<ReleaseStore::Owner>> ReleaseStore::ownerOf(const base::EnvelopeId &envelope)
{
    std::optional<Owner> owner;
    const auto read = each(m_database, kOwner, [&owner](const Statement &row) {
        owner = Owner{rows::idOf<base::ReleaseId>(row.bytes(0)), rows::countryOf(row.text(1))};
    }, envelope);
    if (!read)
        return failFrom(read);
    return owner;
}

base::Status ReleaseStore::follow(const base::ReleaseId &id, base::Instant at)
{
    int least = 0, aside = 0;
    const auto read = each(m_database, kStates, [&](const Statement &row) {
        const int state = static_cast<int>(row.integer(0));
        int &which = state < static_cast<int>(ReleaseState::Refused) ? least : aside;
        which = which == 0 ? state : std::min(which, state);
    }, id);
    if (!read)
        return read;
    return setState(id, static_cast<ReleaseState>(least != 0 ? least : aside), at);
}

} // namespace countersign::store
