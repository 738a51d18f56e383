#include "core/store/publish_store.h"

#include "core/crypto/hash.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/platform/crash_point.h"
#include "core/store/feed_applier.h"
#include "core/store/feed_digest.h"
#include "core/store/feed_row.h"
#include "core/store/feed_store.h"
#include "core/store/filter_keys.h"
#include "core/store/joined_transaction.h"
#include "core/store/late_hit_changes.h"
#include "core/store/pending_rows.h"
#include "core/store/record_row.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using alerts::RecordKind;
using base::ErrorCode;
using base::fail;
using database::Statement;
using objects::OperationKind;

namespace {

constexpr QLatin1StringView kEnter(
    "INSERT INTO pending_operation(kind, record_kind, object, number, skeleton, record, signed_by_user, at) "
    "VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
constexpr QLatin1StringView kTakeBack("DELETE FROM pending_operation WHERE id = ? AND sealed_in = 0");
constexpr QLatin1StringView kWaiting("SELECT count(*) FROM pending_operation");
constexpr QLatin1StringView kMark("UPDATE pending_operation SET sealed_in = ? WHERE id = ? AND sealed_in = 0");
constexpr QLatin1StringView kUnmark("UPDATE pending_operation SET sealed_in = 0 WHERE sealed_in = ?");
constexpr QLatin1StringView kDone("DELETE FROM pending_operation WHERE sealed_in = ?");
constexpr QLatin1StringView kSealed("SELECT digest FROM sealed_sequence WHERE feed = ? AND sequence = ?");
constexpr QLatin1StringView kSeal("INSERT INTO sealed_sequence(feed, sequence, digest) VALUES(?, ?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kKeep(
    "INSERT INTO outgoing_batch(feed, sequence, batch, head, request_id, sealed_at) VALUES(?, ?, ?, ?, ?, ?)");
constexpr QLatin1StringView kOutgoing(
    "SELECT sequence, batch, head, request_id, sealed_at FROM outgoing_batch WHERE feed = ? ORDER BY sequence");
constexpr QLatin1StringView kDrop("DELETE FROM outgoing_batch WHERE feed = ? AND sequence = ?");

/// What an operation is about, read from its record.
struct Subject
{
    RecordKind kind = RecordKind::Alert;
    base::AlertId object;
    NormalNumber number;
};

base::Result<Subject> subjectOfWithdrawal(QByteArrayView record)
{
    const auto withdrawal = alerts::decodeWithdrawal(record);
    if (!withdrawal)
        return failFrom(withdrawal);
    const auto number = NormalNumber::of(withdrawal->number.toUtf8());
    if (!number)
        return failFrom(number);
    const bool isPerson = withdrawal->kind == alerts::Withdrawal::Kind::ListedPerson;
    return Subject{isPerson ? RecordKind::ListedPerson : RecordKind::Alert, withdrawal->id, *number};
}

base::Result<Subject> subjectOf(const base::CountryCode &desk, const PendingOperation &operation)
{
    if (operation.kind == OperationKind::Withdraw)
        return subjectOfWithdrawal(operation.record);
    const auto kind = alerts::recordKind(operation.record);
    if (!kind)
        return failFrom(kind);
    if (*kind == RecordKind::ListedPerson) {
        const auto person = alerts::decodeListedPerson(operation.record);
        if (!person)
            return failFrom(person);
        if (person->owner != desk)
            return fail(ErrorCode::ForeignOwner, u"person under another desk's name"_s, {person->owner.text(), desk.text()});
        return Subject{*kind, person->id, {}};
    }
    // Whole, as every recipient will read it: a batch that others refuse would block the feed.
    const auto record = alerts::decodeAlert(operation.record);
    if (!record)
        return failFrom(record);
    const auto key = alerts::readAlertKey(operation.record);
    if (!key)
        return failFrom(key);
    if (const auto owned = alerts::checkOwnership(*key, desk); !owned)
        return failFrom(owned);
    const auto number = NormalNumber::of(key->numberUtf8);
    if (!number)
        return failFrom(number);
    return Subject{*kind, key->id, *number};
}

/// A pending alert is found like a published one, so its keys count from its entry on, and
/// it is held against the kept questions.
base::Status addKeys(const NumberHash &hash, const base::CountryCode &desk, const PendingOperation &operation,
                     const Subject &subject, FilterDelta &brought, ChangeLog &changes)
{
    if (operation.kind != OperationKind::Put)
        return {};
    if (subject.kind != RecordKind::Alert)
        return changes.person(desk, subject.object);
    const auto row = readRecordRow(hash, operation.record);
    if (!row)
        return failFrom(row);
    brought.add(*row);
    return changes.alert(*row);
}

} // namespace

QList<objects::OperationView> BatchDraft::views() const
{
    QList<objects::OperationView> made;
    made.reserve(operations.size());
    for (const PendingOperation &operation : operations)
        made.append({operation.kind, operation.record});
    return made;
}

PublishStore::PublishStore(database::Database &database, NumberHash hash) : m_database(database), m_hash(std::move(hash)) {}

base::Status PublishStore::enter(const base::CountryCode &desk, const QList<PendingOperation> &operations)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    auto enter = Statement::prepare(m_database, kEnter);
    if (!enter)
        return failFrom(enter);
    FilterDelta brought;
    auto changes = ChangeLog::prepare(m_database);
    if (!changes)
        return failFrom(changes);
    for (const PendingOperation &operation : operations) {
        const auto subject = subjectOf(desk, operation);
        if (!subject)
            return failFrom(subject);
        if (const auto logged = addKeys(m_hash, desk, operation, *subject, brought, *changes); !logged)
            return logged;
        enter->bind(static_cast<int>(operation.kind)).bind(static_cast<int>(subject->kind)).bind(subject->object.toBytes())
            .bind(subject->number.view().toByteArray()).bind(subject->number.skeleton().view().toByteArray())
            .bind(operation.record).bind(operation.signedBytes).bind(qint64{base::toMillis(operation.at)});
        if (const auto run = enter->run(); !run)
            return run;
    }
    if (const auto raised = raiseGeneration(m_database, brought); !raised)
        return raised;
    return transaction->commit();
}

base::Status PublishStore::takeBack(qint64 id)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    auto drop = Statement::prepare(m_database, kTakeBack);
    if (!drop)
        return failFrom(drop);
    if (const auto run = drop->bind(id).run(); !run)
        return run;
    if (drop->changedRows() == 0)
        return fail(ErrorCode::NothingFound, u"pending operation"_s);
    if (const auto raised = raiseGeneration(m_database, {}); !raised)
        return raised;
    return transaction->commit();
}

base::Result<qint64> PublishStore::waiting()
{
    auto read = Statement::prepare(m_database, kWaiting);
    if (!read)
        return failFrom(read);
    const auto row = read->runForRow();
    if (!row)
        return failFrom(row);
    const qint64 count = read->integer(0);
    read->finish();
    return count;
}

base::Result<QList<PendingOperation>> PublishStore::pending(int most)
{
    const auto rows = PendingRows(m_database).all();
    if (!rows)
        return failFrom(rows);
    QList<PendingOperation> operations;
    for (const PendingRow &row : *rows) {
        if (operations.size() >= most)
            break;
        operations.append(row.operation);
    }
    return operations;
}

base::Result<std::optional<BatchDraft>> PublishStore::draftNext(const objects::FeedName &feed)
{
    const auto record = FeedStore(m_database).ensure(feed);
    if (!record)
        return failFrom(record);
    const auto unsent = outgoing(feed);
    if (!unsent)
        return failFrom(unsent);
    if (!unsent->isEmpty())
        return std::optional<BatchDraft>();
    const auto rows = PendingRows(m_database).all();
    if (!rows)
        return failFrom(rows);
    BatchDraft draft;
    draft.feed = feed;
    draft.sequence = record->sequence + 1;
    draft.previous = record->batch;
    // What fits one payload, with room for the frame around each record.
    constexpr qsizetype kRoom = objects::kMaxPayload / 2;
    qsizetype bytes = 0;
    for (const PendingRow &row : *rows) {
        bytes += row.operation.record.size();
        if (draft.operations.size() >= static_cast<qsizetype>(objects::kMaxBatchOperations)
            || (bytes > kRoom && !draft.operations.isEmpty()))
            break;
        draft.operations.append(row.operation);
    }
    if (draft.operations.isEmpty())
        return std::optional<BatchDraft>();
    const auto outcome = FeedApplier(m_database, m_hash.clone()).tryOperations(feed, draft.views());
    if (!outcome)
        return failFrom(outcome);
    draft.countAfter = outcome->count;
    draft.digestAfter = outcome->digest;
    return std::optional(std::move(draft));
}

base::Result<PublishStore::Standing> PublishStore::standing(const objects::FeedName &feed)
{
    const auto record = FeedStore(m_database).ensure(feed);
    if (!record)
        return failFrom(record);
    const auto digest = loadDigest(m_database, record->row);
    if (!digest)
        return failFrom(digest);
    return Standing{record->sequence, record->batch, record->count, digest->digest()};
}

base::Status PublishStore::keepOutgoing(const BatchDraft &draft, const OutgoingBatch &outgoing)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto record = FeedStore(m_database).ensure(draft.feed);
    if (!record)
        return failFrom(record);
    const auto sequence = static_cast<qint64>(draft.sequence);
    const QByteArray digest = crypto::sha256(outgoing.batch).toBytes();
    auto known = Statement::prepare(m_database, kSealed);
    if (!known)
        return failFrom(known);
    const auto sealed = known->bind(record->row).bind(sequence).runForRow();
    if (!sealed)
        return failFrom(sealed);
    const bool isOther = *sealed && known->bytes(0) != digest;
    known->finish();
    if (isOther || draft.sequence != record->sequence + 1)
        return fail(ErrorCode::SequenceFork, u"this sequence was sealed before"_s, {draft.feed.owner.text()});
    auto seal = Statement::prepare(m_database, kSeal);
    if (!seal)
        return failFrom(seal);
    if (const auto run = seal->bind(record->row).bind(sequence).bind(digest).run(); !run)
        return run;
    auto keep = Statement::prepare(m_database, kKeep);
    if (!keep)
        return failFrom(keep);
    keep->bind(record->row).bind(sequence).bind(outgoing.batch).bind(outgoing.head).bind(outgoing.requestId)
        .bind(qint64{base::toMillis(outgoing.sealedAt)});
    if (const auto run = keep->run(); !run)
        return run;
    auto mark = Statement::prepare(m_database, kMark);
    if (!mark)
        return failFrom(mark);
    for (const PendingOperation &operation : draft.operations) {
        if (const auto run = mark->bind(sequence).bind(operation.id).run(); !run)
            return run;
        if (mark->changedRows() != 1)
            return fail(ErrorCode::NothingFound, u"pending operation was taken back"_s);
    }
    platform::crashPoint("seal");
    return transaction->commit();
}

base::Result<QList<OutgoingBatch>> PublishStore::outgoing(const objects::FeedName &feed)
{
    const auto record = FeedStore(m_database).ensure(feed);
    if (!record)
        return failFrom(record);
    auto read = Statement::prepare(m_database, kOutgoing);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(record->row).run(); !run)
        return failFrom(run);
    QList<OutgoingBatch> batches;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return batches;
        batches.append({static_cast<std::uint64_t>(read->integer(0)), read->bytes(1), read->bytes(2), read->bytes(3),
                        base::fromMillis(read->integer(4))});
    }
}

base::Status PublishStore::finish(const objects::FeedName &feed, std::uint64_t sequence)
{
    return close(feed, sequence, kDone);
}

base::Status PublishStore::unseal(const objects::FeedName &feed, std::uint64_t sequence)
{
    return close(feed, sequence, kUnmark);
}

base::Status PublishStore::close(const objects::FeedName &feed, std::uint64_t sequence, QLatin1StringView operations)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    const auto record = FeedStore(m_database).ensure(feed);
    if (!record)
        return failFrom(record);
    auto drop = Statement::prepare(m_database, kDrop);
    if (!drop)
        return failFrom(drop);
    if (const auto run = drop->bind(record->row).bind(static_cast<qint64>(sequence)).run(); !run)
        return run;
    auto change = Statement::prepare(m_database, operations);
    if (!change)
        return failFrom(change);
    if (const auto run = change->bind(static_cast<qint64>(sequence)).run(); !run)
        return run;
    if (const auto raised = raiseGeneration(m_database, {}); !raised)
        return raised;
    platform::crashPoint("receipt");
    return transaction->commit();
}

} // namespace countersign::store
