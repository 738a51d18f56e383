#include "core/alerts/alert_record.h"
#include "core/cases/edits.h"
#include "core/store/attachment_store.h"
#include "core/store/case_store.h"
#include "core/workstation/attachment_content.h"
#include "core/workstation/mail_reading.h"
#include "core/workstation/mail_service.h"
#include "core/workstation/recalled_copies.h"

#include <algorithm>

/// The part of the mail service that acts on a received release.
namespace countersign::workstation {

using base::CaseId;
using base::EntityId;
using base::ErrorCode;
using release::ReceiptAct;
using release::ReleaseLetter;
using release::RemarkKind;
using namespace Qt::StringLiterals;

namespace {

/// The note that a release becomes: each paragraph with its marking, its grading and where it came from.
cases::Changes noteOf(const ReleaseLetter &letter, const EntityId &note, const base::DeviceId &device)
{
    cases::Changes changes = cases::addNote(note, letter.title, {});
    QString order;
    for (const release::ReleasedParagraph &from : letter.paragraphs) {
        cases::Paragraph paragraph;
        paragraph.id = cases::newEntity();
        paragraph.order = order = cases::orderBetween(order, {}, device);
        paragraph.text = from.text;
        paragraph.grading = from.grading;
        paragraph.marking = from.marking;
        paragraph.source = from.source;
        paragraph.language = from.language;
        paragraph.direction = from.direction;
        paragraph.translation = from.translation;
        paragraph.translationLanguage = from.translationLanguage;
        paragraph.origin = cases::Origin{letter.sender, letter.envelope, from.id};
        changes += cases::addParagraph(note, paragraph);
    }
    return changes;
}

/// Alerts that came along become what the case is about.
base::Result<cases::Changes> itemsOf(const ReleaseLetter &letter)
{
    cases::Changes changes;
    for (const QByteArray &bytes : letter.alerts) {
        const auto record = alerts::decodeAlert(bytes);
        if (!record)
            return base::failFrom(record);
        cases::Item item;
        item.id = cases::newEntity();
        item.kind = cases::ItemKind::Alert;
        item.title = record->number;
        item.target = cases::documentKey(record->issuer.text(), record->number);
        item.grading = record->grading;
        changes += cases::putItem(item);
    }
    return changes;
}

/// Files of the release as attachments of the case; each is told in the filings, so that a recall finds it.
base::Result<cases::Changes> filesOf(sync::Stores &stores, store::MailStore &mail, const ReleaseLetter &letter,
                                     const store::MailFiling &filing)
{
    cases::Changes changes;
    store::AttachmentStore attachments(stores.database());
    for (const release::ReleasedAttachment &from : letter.attachments) {
        auto content = mail.attachment(letter.envelope, from);
        if (!content)
            return base::failFrom(content);
        const ReadFile read = readContent(from.name, std::move(*content));
        const auto sealed = sealFile(read);
        if (!sealed)
            return base::failFrom(sealed);
        if (const auto kept = attachments.keep(filing.caseId, read.about.id, sealed->chunks); !kept)
            return base::failFrom(kept);
        store::MailFiling file = filing;
        file.note = read.about.id;
        if (const auto noted = mail.noteFiled(letter.envelope, file); !noted)
            return base::failFrom(noted);
        changes += sealed->changes;
    }
    return changes;
}

QString referenceOf(const cases::CaseState &state)
{
    return state.file().reference;
}

} // namespace

VaultMailService::Done VaultMailService::fileToCase(qint64 id, CaseId caseId)
{
    const CorePtr core = m_core;
    const QPointer<VaultCaseService> cases = m_cases;
    if (!cases || core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    Job job = [caseId, shelf = cases->shelf(), author = cases->author()](Act &act) -> base::Status {
        store::CaseStore store(act.stores.database(), *shelf);
        const auto state = store.state(caseId);
        if (!state)
            return base::failFrom(state);
        const auto filings = act.mail.filings(act.record.envelope);
        if (!filings)
            return base::failFrom(filings);
        const bool isThere = std::any_of(filings->begin(), filings->end(), [&](const store::MailFiling &one) {
            return one.caseId == caseId && (*state)->note(one.note) && !(*state)->isDeleted(one.note);
        });
        if (isThere)
            return {};
        const auto letter = letterIn<ReleaseLetter>(act.mail, act.record);
        if (!letter)
            return base::failFrom(letter);
        const store::MailFiling filing{caseId, cases::newEntity(), referenceOf(**state), act.seat.now()};
        auto items = itemsOf(*letter);
        if (!items)
            return base::failFrom(items);
        auto files = filesOf(act.stores, act.mail, *letter, filing);
        if (!files)
            return base::failFrom(files);
        const auto changes = noteOf(*letter, filing.note, author.device) + *items + *files;
        act.entry.details = filing.reference.toUtf8();
        if (const auto written = store.write(caseId, changes, (*state)->seen(), {}, author); !written)
            return base::failFrom(written);
        return act.mail.noteFiled(act.record.envelope, filing);
    };
    const auto done = co_await act(u"mail.file"_s, id, {}, std::move(job));
    if (done && cases)
        Q_EMIT cases->changed(caseId);
    co_return done;
}

VaultMailService::Done VaultMailService::acknowledge(qint64 id, QString what)
{
    Job job = [what](Act &act) -> base::Status {
        act.entry.details = what.toUtf8();
        const auto told = sync::signReceipt(act.stores, act.seat, act.record, ReceiptAct::Acted, what.trimmed());
        return told ? base::Status{} : base::failFrom(told);
    };
    auto done = act(u"mail.acknowledge"_s, id, {false, true}, std::move(job));
    return done;
}

VaultMailService::Done VaultMailService::refuse(qint64 id, QString why)
{
    Job job = [why](Act &act) -> base::Status {
        if (why.trimmed().isEmpty())
            return base::fail(ErrorCode::ReasonMissing);
        act.entry.details = why.toUtf8();
        const auto told = sync::signReceipt(act.stores, act.seat, act.record, ReceiptAct::Refused, why.trimmed());
        return told ? base::Status{} : base::failFrom(told);
    };
    auto done = act(u"mail.refuse"_s, id, {false, true}, std::move(job));
    return done;
}

VaultMailService::Done VaultMailService::remark(qint64 id, RemarkKind kind, EntityId paragraph, QString text, QString proposed)
{
    Job job = [kind, paragraph, text, proposed](Act &act) -> base::Status {
        if (text.trimmed().isEmpty() || (kind == RemarkKind::Correction && proposed.trimmed().isEmpty()))
            return base::fail(ErrorCode::ReasonMissing);
        if (!paragraph.isNull()) {
            const auto letter = letterIn<ReleaseLetter>(act.mail, act.record);
            if (!letter)
                return base::failFrom(letter);
            const bool isThere = std::any_of(letter->paragraphs.begin(), letter->paragraphs.end(),
                                             [&](const release::ReleasedParagraph &one) { return one.id == paragraph; });
            if (!isThere)
                return base::fail(ErrorCode::NothingFound, u"paragraph"_s);
        }
        release::RemarkLetter letter;
        letter.id = cases::newEntity();
        letter.sender = act.seat.desk();
        letter.recipient = act.record.sender;
        letter.about = act.record.envelope;
        letter.paragraph = paragraph;
        letter.kind = kind;
        letter.text = text.trimmed();
        letter.proposed = kind == RemarkKind::Correction ? proposed.trimmed() : QString();
        letter.by = act.seat.identity->person;
        letter.at = act.seat.now();
        act.entry.details = letter.text.toUtf8();
        const auto queued = sync::queueByUser(act.stores, act.seat, letter, letter.recipient, act.record.envelope.toBytes());
        return queued ? base::Status{} : base::failFrom(queued);
    };
    auto done = act(u"mail.remark"_s, id, {true, true}, std::move(job));
    return done;
}

VaultMailService::Done VaultMailService::destroyNow(qint64 id)
{
    const QPointer<VaultMailService> self(this);
    Job job = [](Act &act) -> base::Status {
        const auto recalls = recallsOf(act.mail, act.record.sender, act.record.envelope);
        if (!recalls)
            return base::failFrom(recalls);
        if (recalls->isEmpty())
            return base::fail(ErrorCode::ReleaseStateWrong, u"nothing recalls it"_s);
        const auto destroyed = sync::destroyItem(act.stores, act.seat, act.record, u"person"_s);
        return destroyed ? base::Status{} : base::failFrom(destroyed);
    };
    const auto done = co_await act(u"mail.destroy"_s, id, {true, true}, std::move(job));
    if (!done || !self)
        co_return done;
    const auto cleared = co_await self->clearCopies();
    co_return cleared;
}

VaultMailService::Done VaultMailService::noteTaken()
{
    const QPointer<VaultMailService> self(this);
    const auto cleared = co_await clearCopies();
    if (self)
        Q_EMIT self->changed();
    co_return cleared;
}

VaultMailService::Done VaultMailService::clearCopies()
{
    const CorePtr core = m_core;
    const QPointer<VaultCaseService> cases = m_cases;
    const auto seat = seatOf(*core);
    if (!seat || !cases)
        co_return base::Status{};
    auto clear = [seat = *seat, shelf = cases->shelf(), author = cases->author()](sync::Stores &stores) {
        return clearRecalledCopies(stores, seat, *shelf, author);
    };
    const auto cleared = co_await core->writer()->run(std::move(clear));
    if (!cleared)
        co_return base::failFrom(cleared);
    for (const CaseId &id : *cleared) {
        if (cases)
            Q_EMIT cases->changed(id);
    }
    co_return base::Status{};
}

} // namespace countersign::workstation
