#include "core/store/release_store.h"

#include "core/database/database.h"
#include "core/store/one_state.h"
#include "core/store/rows.h"
#include "core/store/signed_body.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;
using release::ReleaseState;
using rows::each;

namespace {

/// All of them, or the one.
constexpr QLatin1StringView kRows(
    "SELECT id, case_id, note, reference, title, state, mine, limited, author, approver, draft, seed, question, findings, decision, "
    "rules_met, content, ask, reason, hold_until, made_at, changed_at FROM release WHERE id BETWEEN ? AND ? ORDER BY changed_at DESC, id");
constexpr QLatin1StringView kCounts("SELECT state, count(*) FROM release GROUP BY state");
constexpr QLatin1StringView kRecipients(
    "SELECT desk, channel, envelope, salt, letter, approval, object, key_epoch, state, portal_at, recall_kind, recall_deadline, "
    "handed_to, handed_at FROM release_recipient WHERE release = ? ORDER BY desk");
constexpr QLatin1StringView kReceipts("SELECT device, bytes FROM release_receipt WHERE envelope = ? ORDER BY act, at");

const QByteArray kFirst(base::ReleaseId::size, '\0'), kLast(base::ReleaseId::size, '\xff');

ReleaseRecord recordOf(const Statement &row)
{
    ReleaseRecord record;
    record.id = rows::idOf<base::ReleaseId>(row.bytes(0));
    record.caseId = rows::idOf<base::CaseId>(row.bytes(1));
    record.note = rows::idOf<base::EntityId>(row.bytes(2));
    record.reference = row.text(3);
    record.title = row.text(4);
    record.state = static_cast<ReleaseState>(row.integer(5));
    record.mine = row.integer(6) != 0;
    record.limited = row.integer(7) != 0;
    record.author = row.text(8);
    record.approver = row.text(9);
    record.draft = row.bytes(10);
    record.seed = row.bytes(11);
    record.question = row.bytes(12);
    record.findings = row.bytes(13);
    record.decision = row.bytes(14);
    record.rulesMet = static_cast<int>(row.integer(15));
    record.content = row.text(16);
    record.ask = row.bytes(17);
    record.reason = row.text(18);
    record.holdUntil = rows::instantOf(row.integer(19));
    record.madeAt = base::fromMillis(row.integer(20));
    record.changedAt = base::fromMillis(row.integer(21));
    return record;
}

RecipientRecord recipientOf(const Statement &row)
{
    RecipientRecord one;
    one.desk = rows::countryOf(row.text(0));
    one.channel = static_cast<release::Channel>(row.integer(1));
    one.envelope = rows::idOf<base::EnvelopeId>(row.bytes(2));
    one.salt = rows::idOf<objects::Salt>(row.bytes(3));
    one.letter = row.bytes(4);
    one.approval = row.bytes(5);
    one.object = rows::idOf<base::ObjectId>(row.bytes(6));
    one.keyEpoch = static_cast<std::uint64_t>(row.integer(7));
    one.state = static_cast<ReleaseState>(row.integer(8));
    one.portalSays = rows::instantOf(row.integer(9));
    if (row.integer(10) != 0)
        one.recalled = static_cast<release::RecallKind>(row.integer(10));
    one.recallDeadline = rows::instantOf(row.integer(11));
    one.handedTo = row.text(12);
    one.handedAt = rows::instantOf(row.integer(13));
    return one;
}

} // namespace

base::Result<ReleaseRecord> ReleaseStore::find(const base::ReleaseId &id)
{
    std::optional<ReleaseRecord> record;
    const auto read = each(m_database, kRows, [&record](const Statement &row) { record = recordOf(row); }, id, id);
    if (!read)
        return failFrom(read);
    if (!record)
        return fail(ErrorCode::NothingFound, u"release"_s);
    return std::move(*record);
}

base::Result<QList<ReleaseRecord>> ReleaseStore::list(const base::CaseId &inCase)
{
    QList<ReleaseRecord> records;
    const auto read = each(m_database, kRows, [&](const Statement &row) {
        if (inCase.isNull() || row.bytes(1) == inCase.view())
            records.append(recordOf(row));
    }, kFirst, kLast);
    if (!read)
        return failFrom(read);
    return records;
}

base::Result<QList<ReleaseRecord>> ReleaseStore::inStates(const QList<ReleaseState> &states)
{
    QList<ReleaseRecord> records;
    const auto read = each(m_database, kRows, [&](const Statement &row) {
        if (states.contains(static_cast<ReleaseState>(row.integer(5))))
            records.append(recordOf(row));
    }, kFirst, kLast);
    if (!read)
        return failFrom(read);
    return records;
}

base::Result<int> ReleaseStore::countIn(const QList<ReleaseState> &states)
{
    int count = 0;
    const auto read = each(m_database, kCounts, [&](const Statement &row) {
        if (states.contains(static_cast<ReleaseState>(row.integer(0))))
            count += static_cast<int>(row.integer(1));
    });
    if (!read)
        return failFrom(read);
    return count;
}

base::Result<QList<RecipientRecord>> ReleaseStore::recipients(const base::ReleaseId &id)
{
    const auto state = OneState::begin(m_database);
    if (!state)
        return failFrom(state);
    QList<RecipientRecord> recipients;
    const auto read = each(m_database, kRecipients, [&](const Statement &row) { recipients.append(recipientOf(row)); }, id);
    if (!read)
        return failFrom(read);
    for (RecipientRecord &one : recipients) {
        const auto receipts = each(m_database, kReceipts, [&one](const Statement &row) -> base::Status {
            ReceiptRecord receipt{{}, rows::idOf<base::DeviceId>(row.bytes(0)), row.bytes(1)};
            auto letter = bodyOf<release::ReceiptLetter>(receipt.bytes);
            if (!letter)
                return failFrom(letter);
            receipt.letter = std::move(*letter);
            one.receipts.append(std::move(receipt));
            return {};
        }, one.envelope);
        if (!receipts)
            return failFrom(receipts);
    }
    return recipients;
}

} // namespace countersign::store
