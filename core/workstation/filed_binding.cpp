#include "core/workstation/filed_binding.h"

#include "core/store/mail_store.h"
#include "core/store/request_store.h"
#include "core/workstation/mail_reading.h"
#include "core/workstation/officers.h"

#include <algorithm>

namespace countersign::workstation {

using base::EntityId;
using base::ErrorCode;
using release::BoundAct;
using release::ReleaseLetter;
using store::MailStore;
using namespace Qt::StringLiterals;

namespace {

base::Result<release::Holding> holdingOf(sync::Stores &stores, const sync::MailSeat &seat, const ReleaseLetter &letter, const EntityId &part)
{
    auto leave = leaveFor(stores, letter.envelope, part, seat.now());
    if (!leave)
        return base::failFrom(leave);
    release::Holding holding;
    holding.holder = seat.desk();
    holding.now = seat.now();
    holding.purposes = letter.contract.purposes;
    holding.permissions = std::move(*leave);
    return holding;
}

/// A release that something was filed from. ItemRecalled where it is not to be used any more.
struct Filed
{
    store::MailRecord record;
    ReleaseLetter letter;
};
base::Result<std::optional<Filed>> filedFrom(MailStore &mail, const base::EnvelopeId &envelope)
{
    const auto record = mail.byEnvelope(envelope);
    if (!record)
        return base::failFrom(record);
    if (!*record)
        return std::optional<Filed>();
    if ((*record)->locked || (*record)->purgedAt)
        return base::fail(ErrorCode::ItemRecalled, {}, {(*record)->sender.text()});
    auto letter = letterIn<ReleaseLetter>(mail, **record);
    if (!letter)
        return base::failFrom(letter);
    return std::optional(Filed{**record, std::move(*letter)});
}

} // namespace

base::Result<QList<release::Permission>> leaveFor(sync::Stores &stores, const base::EnvelopeId &envelope, const EntityId &part,
                                                  base::Instant now)
{
    const auto given = store::RequestStore(stores.database()).permissionsFor(envelope, now);
    if (!given)
        return base::failFrom(given);
    QList<release::Permission> leave;
    for (const store::PermissionRecord &one : *given) {
        if (one.paragraph.isNull() || one.paragraph == part)
            leave.append({one.onward, one.until ? dayOf(*one.until) : QDate(), one.purposes});
    }
    return leave;
}

base::Status takeOut(sync::Stores &stores, const sync::MailSeat &seat, const cases::CaseState &state, const QList<EntityId> &paragraphs,
                     BoundAct act)
{
    MailStore mail(stores.database());
    QSet<base::EnvelopeId> counted;
    for (const cases::Note &note : state.file().notes) {
        for (const cases::Paragraph &paragraph : note.paragraphs) {
            if (!paragraph.origin || (!paragraphs.isEmpty() && !paragraphs.contains(paragraph.id)))
                continue;
            const auto filed = filedFrom(mail, paragraph.origin->envelope);
            if (!filed)
                return base::failFrom(filed);
            if (!*filed)
                continue; // filed on another machine of the desk: the contract did not come here
            const Filed &from = **filed;
            const auto holding = holdingOf(stores, seat, from.letter, paragraph.origin->paragraph);
            if (!holding)
                return base::failFrom(holding);
            const auto marking = paragraph.marking.value_or(from.letter.contract.marking);
            if (const auto allowed = release::mayDo(act, from.letter.contract, marking, from.letter.sender, *holding); !allowed)
                return allowed;
            if (counted.contains(paragraph.origin->envelope))
                continue;
            counted.insert(paragraph.origin->envelope);
            if (const auto more = mail.countExport(from.record.id); !more)
                return base::failFrom(more);
        }
    }
    return {};
}

base::Status takeOutFile(sync::Stores &stores, const sync::MailSeat &seat, const base::CaseId &caseId, const EntityId &attachment)
{
    MailStore mail(stores.database());
    const auto records = mail.list();
    if (!records)
        return base::failFrom(records);
    for (const store::MailRecord &record : *records) {
        if (record.parts == 0)
            continue;
        const auto filings = mail.filings(record.envelope);
        if (!filings)
            return base::failFrom(filings);
        const bool fromHere = std::any_of(filings->begin(), filings->end(), [&](const store::MailFiling &one) {
            return one.caseId == caseId && one.note == attachment;
        });
        if (!fromHere)
            continue;
        const auto filed = filedFrom(mail, record.envelope);
        if (!filed)
            return base::failFrom(filed);
        const auto holding = holdingOf(stores, seat, (*filed)->letter, {});
        if (!holding)
            return base::failFrom(holding);
        if (const auto allowed = release::mayDo(BoundAct::Export, (*filed)->letter, *holding); !allowed)
            return allowed;
        const auto more = mail.countExport(record.id);
        return more ? base::Status{} : base::failFrom(more);
    }
    return {};
}

} // namespace countersign::workstation
