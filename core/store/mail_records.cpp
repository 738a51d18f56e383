#include "core/store/mail_store.h"

#include "core/database/database.h"
#include "core/store/joined_transaction.h"
#include "core/store/rows.h"
#include "core/store/signed_body.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using database::Statement;
using rows::change;
using rows::changed;
using rows::each;

namespace {

constexpr QLatin1StringView kKeepReceipt(
    "INSERT INTO mail_receipt(envelope, act, at, note, exports, bytes) VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kReceipts("SELECT bytes FROM mail_receipt WHERE envelope = ? ORDER BY at, act");
constexpr QLatin1StringView kKeepRecall(
    "INSERT INTO mail_recall(envelope, object, sender, kind, deadline, at, bytes) VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
/// Nobody recalls what another desk sent.
constexpr QLatin1StringView kRecalls(
    "SELECT r.bytes FROM mail_recall AS r LEFT JOIN mail_item AS i ON i.envelope = r.envelope "
    "WHERE r.envelope = ? AND r.sender = ifnull(i.sender, r.sender) ORDER BY r.kind, r.at, r.object");
constexpr QLatin1StringView kFile(
    "INSERT INTO mail_filing(envelope, case_id, note, reference, at) VALUES(?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kFilings("SELECT case_id, note, reference, at FROM mail_filing WHERE envelope = ? ORDER BY at");
constexpr QLatin1StringView kKeepTrouble(
    "INSERT INTO mail_trouble(object, sender, envelope, code, args, at, is_read, bytes) VALUES(?, ?, ?, ?, ?, ?, 0, ?) "
    "ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kTroubles(
    "SELECT id, object, sender, envelope, code, args, at, is_read, bytes FROM mail_trouble ORDER BY id DESC");
constexpr QLatin1StringView kTroubleRead("UPDATE mail_trouble SET is_read = 1 WHERE id = ?");
constexpr QLatin1StringView kDropTroubles("DELETE FROM mail_trouble WHERE object = ?");

} // namespace

base::Result<bool> MailStore::keepReceipt(const release::ReceiptLetter &receipt, const QByteArray &bytes)
{
    const auto kept = changed(m_database, kKeepReceipt, receipt.envelope, receipt.act, receipt.at, receipt.note, receipt.exports, bytes);
    if (!kept)
        return failFrom(kept);
    return *kept > 0;
}

base::Result<QList<release::ReceiptLetter>> MailStore::receipts(const base::EnvelopeId &envelope)
{
    QList<release::ReceiptLetter> receipts;
    const auto read = each(m_database, kReceipts, [&receipts](const Statement &row) -> base::Status {
        auto receipt = bodyOf<release::ReceiptLetter>(row.bytes(0));
        if (!receipt)
            return failFrom(receipt);
        receipts.append(std::move(*receipt));
        return {};
    }, envelope);
    if (!read)
        return failFrom(read);
    return receipts;
}

base::Status MailStore::keepRecall(const objects::Verified<release::RecallLetter> &recall)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    for (const base::EnvelopeId &envelope : recall->envelopes) {
        const auto kept = change(m_database, kKeepRecall, envelope, recall.id(), recall->sender, recall->kind, recall->deadline, recall->at,
                                 recall.bytes());
        if (!kept)
            return kept;
    }
    return transaction->commit();
}

base::Result<QList<RecallRecord>> MailStore::recalls(const base::EnvelopeId &envelope)
{
    QList<RecallRecord> recalls;
    const auto read = each(m_database, kRecalls, [&](const Statement &row) -> base::Status {
        RecallRecord record{envelope, {}, row.bytes(0)};
        auto letter = bodyOf<release::RecallLetter>(record.bytes);
        if (!letter)
            return failFrom(letter);
        record.letter = std::move(*letter);
        recalls.append(std::move(record));
        return {};
    }, envelope);
    if (!read)
        return failFrom(read);
    return recalls;
}

base::Status MailStore::noteFiled(const base::EnvelopeId &envelope, const MailFiling &filing)
{
    return change(m_database, kFile, envelope, filing.caseId, filing.note, filing.reference, filing.at);
}

base::Result<QList<MailFiling>> MailStore::filings(const base::EnvelopeId &envelope)
{
    QList<MailFiling> filings;
    const auto read = each(m_database, kFilings, [&filings](const Statement &row) {
        filings.append({rows::idOf<base::CaseId>(row.bytes(0)), rows::idOf<base::EntityId>(row.bytes(1)), row.text(2),
                        base::fromMillis(row.integer(3))});
    }, envelope);
    if (!read)
        return failFrom(read);
    return filings;
}

base::Result<bool> MailStore::keepTrouble(const MailTrouble &trouble)
{
    const auto kept = changed(m_database, kKeepTrouble, trouble.object, trouble.sender, trouble.envelope, trouble.error.code,
                              trouble.error.args.join(u'\n'), trouble.at, trouble.bytes);
    if (!kept)
        return failFrom(kept);
    return *kept > 0;
}

base::Result<QList<MailTrouble>> MailStore::troubles()
{
    QList<MailTrouble> troubles;
    const auto read = each(m_database, kTroubles, [&troubles](const Statement &row) {
        MailTrouble one;
        one.id = row.integer(0);
        one.object = rows::idOf<base::ObjectId>(row.bytes(1));
        one.sender = rows::countryOf(row.text(2));
        one.envelope = rows::idOf<base::EnvelopeId>(row.bytes(3));
        one.error.code = static_cast<ErrorCode>(row.integer(4));
        one.error.args = row.text(5).split(u'\n', Qt::SkipEmptyParts);
        one.at = base::fromMillis(row.integer(6));
        one.read = row.integer(7) != 0;
        one.bytes = row.bytes(8);
        troubles.append(std::move(one));
    });
    if (!read)
        return failFrom(read);
    return troubles;
}

base::Status MailStore::markTroubleRead(qint64 id)
{
    return change(m_database, kTroubleRead, id);
}

base::Status MailStore::dropTroubles(const base::ObjectId &object)
{
    return change(m_database, kDropTroubles, object);
}

} // namespace countersign::store
