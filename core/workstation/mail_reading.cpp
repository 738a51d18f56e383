#include "core/workstation/mail_reading.h"

#include "core/agreements/legal_basis.h"
#include "core/cases/case_state.h"
#include "core/release/gate.h"
#include "core/release/gate_codec.h"
#include "core/store/release_store.h"

#include <algorithm>

namespace countersign::workstation {

using objects::ObjectType;
using release::ReleaseLetter;
using store::MailRecord;
using store::MailStore;

namespace {

bool isReadable(const MailRecord &record)
{
    return !record.locked && !record.purgedAt;
}

/// The adviser is asked where a question waits for them, and then sees it as that.
bool asksAdvice(const release::ApprovalAsk &ask, const sync::MailSeat &seat)
{
    const auto roles = seat.identity->directory.rolesOf(seat.identity->user, seat.now());
    if (!roles.contains(objects::Role::ProtectionAdviser))
        return false;
    const auto question = release::decodeQuestion(ask.question);
    if (!question)
        return false;
    static const agreements::LegalBases bases = agreements::LegalBases::embedded();
    const auto report = release::check(*question, bases);
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [](const release::Finding &finding) { return finding.verdict == release::Verdict::NeedsAdviser; });
}

base::Result<std::optional<MailKind>> kindOf(MailStore &mail, const MailRecord &record, const sync::MailSeat &seat, MailRow &row)
{
    switch (record.letter) {
    case ObjectType::ReleaseLetter:
        return record.about.isEmpty() ? MailKind::Release : MailKind::Correction; // about: the version before
    case ObjectType::RecallLetter:
        return MailKind::Recall;
    case ObjectType::RemarkLetter:
        return MailKind::Remark;
    case ObjectType::ApprovalAsk: {
        const auto ask = letterIn<release::ApprovalAsk>(mail, record);
        if (!ask)
            return base::failFrom(ask);
        row.release = ask->release;
        return asksAdvice(*ask, seat) ? MailKind::AdviceAsked : MailKind::ApprovalAsked;
    }
    default:
        return std::optional<MailKind>();
    }
}

/// The newest version after a release, step by step; 0 when it is none.
base::Result<qint64> newestAfter(MailStore &mail, const MailRecord &record)
{
    qint64 newest = 0;
    QSet<base::EnvelopeId> seen;
    for (base::EnvelopeId at = record.envelope; !seen.contains(at);) {
        seen.insert(at);
        const auto later = mail.about(at.toBytes());
        if (!later)
            return base::failFrom(later);
        for (const MailRecord &one : *later) {
            if (one.letter != ObjectType::ReleaseLetter || one.sender != record.sender || one.purgedAt)
                continue;
            newest = one.id;
            at = one.envelope;
        }
    }
    return newest;
}

base::Status addVersions(MailStore &mail, const MailRecord &record, MailItem &item)
{
    if (item.letter && !item.letter->replaces.isNull()) {
        const auto before = mail.byEnvelope(item.letter->replaces);
        if (!before)
            return base::failFrom(before);
        if (*before && isReadable(**before) && (*before)->letter == ObjectType::ReleaseLetter) {
            auto letter = letterIn<ReleaseLetter>(mail, **before);
            if (!letter)
                return base::failFrom(letter);
            item.before = std::move(*letter);
        }
    }
    if (!record.superseded)
        return {};
    const auto newest = newestAfter(mail, record);
    if (!newest)
        return base::failFrom(newest);
    item.newer = *newest;
    return {};
}

/// Releases of this desk made from a note that parts of the item were filed to.
base::Status addQuotedIn(sync::Stores &stores, const QList<store::MailFiling> &filings, MailItem &item)
{
    store::ReleaseStore releases(stores.database());
    for (const store::MailFiling &filing : filings) {
        const auto made = releases.list(filing.caseId);
        if (!made)
            return base::failFrom(made);
        for (const store::ReleaseRecord &one : *made) {
            const QString name = (one.reference + QLatin1Char(' ') + one.title).trimmed();
            if (one.note == filing.note && !item.quotedIn.contains(name))
                item.quotedIn << name;
        }
    }
    return {};
}

} // namespace

base::Result<std::optional<MailRow>> mailRowOf(sync::Stores &stores, const MailRecord &record, const sync::MailSeat &seat)
{
    MailStore mail(stores.database());
    MailRow row;
    const auto kind = kindOf(mail, record, seat, row);
    if (!kind)
        return base::failFrom(kind);
    if (!*kind)
        return std::optional<MailRow>();
    row.id = record.id;
    row.kind = **kind;
    row.from = record.sender;
    row.title = record.title;
    row.arrivedAt = record.arrivedAt;
    row.read = record.read;
    row.tlp = record.tlp;
    row.locked = record.locked;
    row.purged = record.purgedAt.has_value();
    row.superseded = record.superseded;
    row.partsMissing = record.parts - record.partsHere;
    row.tellsOpened = record.tellOpened && isReadable(record);
    row.envelope = record.envelope;
    if (row.kind == MailKind::Remark || row.kind == MailKind::Recall)
        row.envelope = base::EnvelopeId::fromBytes(record.about).value_or(record.envelope);
    return std::optional(row);
}

base::Result<QList<release::RecallLetter>> recallsOf(MailStore &mail, base::CountryCode sender, const base::EnvelopeId &envelope)
{
    const auto all = mail.recalls(envelope);
    if (!all)
        return base::failFrom(all);
    QList<release::RecallLetter> theirs;
    for (const store::RecallRecord &one : *all) {
        if (one.letter.sender == sender)
            theirs.append(one.letter);
    }
    return theirs;
}

MailRow mailRowOf(const store::MailTrouble &trouble)
{
    MailRow row;
    row.id = -trouble.id;
    row.kind = MailKind::Trouble;
    row.from = trouble.sender;
    row.arrivedAt = trouble.at;
    row.read = trouble.read;
    row.envelope = trouble.envelope;
    return row;
}

base::Result<MailItem> mailItemOf(sync::Stores &stores, const MailRecord &record, const sync::MailSeat &seat)
{
    MailStore mail(stores.database());
    const auto row = mailRowOf(stores, record, seat);
    if (!row)
        return base::failFrom(row);
    if (!*row)
        return base::fail(base::ErrorCode::NothingFound, QStringLiteral("mail"));
    MailItem item;
    item.row = **row;
    const auto recalls = recallsOf(mail, record.sender, item.row.envelope);
    if (!recalls)
        return base::failFrom(recalls);
    if (!recalls->isEmpty())
        item.recall = recalls->last();
    auto receipts = mail.receipts(record.envelope);
    if (!receipts)
        return base::failFrom(receipts);
    item.receipts = std::move(*receipts);
    item.openedIsTold = std::any_of(item.receipts.begin(), item.receipts.end(), [](const release::ReceiptLetter &receipt) {
        return receipt.act == release::ReceiptAct::Opened;
    });
    const auto filings = mail.filings(item.row.envelope);
    if (!filings)
        return base::failFrom(filings);
    for (const store::MailFiling &filing : *filings)
        item.filedTo << filing.reference;
    if (item.recall) {
        if (const auto added = addQuotedIn(stores, *filings, item); !added)
            return base::failFrom(added);
    }
    if (!isReadable(record))
        return item;
    if (record.letter == ObjectType::ReleaseLetter) {
        auto letter = letterIn<ReleaseLetter>(mail, record);
        if (!letter)
            return base::failFrom(letter);
        item.letter = std::move(*letter);
    } else if (record.letter == ObjectType::RemarkLetter) {
        auto letter = letterIn<release::RemarkLetter>(mail, record);
        if (!letter)
            return base::failFrom(letter);
        item.remark = std::move(*letter);
    } else if (record.letter == ObjectType::RecallLetter) {
        auto letter = letterIn<release::RecallLetter>(mail, record);
        if (!letter)
            return base::failFrom(letter);
        item.recall = std::move(*letter);
    }
    if (const auto added = addVersions(mail, record, item); !added)
        return base::failFrom(added);
    return item;
}

MailItem mailItemOf(const store::MailTrouble &trouble)
{
    MailItem item;
    item.row = mailRowOf(trouble);
    item.trouble = trouble.error;
    return item;
}

} // namespace countersign::workstation
