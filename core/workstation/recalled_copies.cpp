#include "core/workstation/recalled_copies.h"

#include "core/cases/edits.h"
#include "core/database/transaction.h"
#include "core/store/attachment_store.h"
#include "core/store/draft_store.h"
#include "core/store/mail_store.h"

#include <QSet>

#include <algorithm>

namespace countersign::workstation {

using base::CaseId;
using base::EntityId;
using store::MailStore;
using namespace Qt::StringLiterals;

namespace {

bool isRecalled(const store::MailRecord &record)
{
    return record.locked || record.purgedAt;
}

/// Recalled releases that were filed, by the case.
base::Result<QHash<CaseId, QSet<base::EnvelopeId>>> recalledByCase(MailStore &mail, QHash<CaseId, QSet<EntityId>> &files)
{
    QHash<CaseId, QSet<base::EnvelopeId>> found;
    const auto records = mail.list();
    if (!records)
        return base::failFrom(records);
    for (const store::MailRecord &record : *records) {
        if (record.letter != objects::ObjectType::ReleaseLetter || !isRecalled(record))
            continue;
        const auto filings = mail.filings(record.envelope);
        if (!filings)
            return base::failFrom(filings);
        for (const store::MailFiling &filing : *filings) {
            found[filing.caseId].insert(record.envelope);
            files[filing.caseId].insert(filing.note);
        }
    }
    return found;
}

/// Paragraphs and attachments of the case that came with these releases and stand there still.
QSet<EntityId> copiesIn(const cases::CaseFile &file, const QSet<base::EnvelopeId> &recalled, const QSet<EntityId> &filed)
{
    QSet<EntityId> copies;
    for (const cases::Note &note : file.notes) {
        for (const cases::Paragraph &paragraph : note.paragraphs) {
            if (paragraph.origin && recalled.contains(paragraph.origin->envelope))
                copies.insert(paragraph.id);
        }
    }
    for (const cases::Attachment &attachment : file.attachments) {
        if (filed.contains(attachment.id))
            copies.insert(attachment.id);
    }
    return copies;
}

/// What is typed over a copy would bring it back.
base::Status clearDrafts(sync::Stores &stores, const CaseId &id, const QSet<EntityId> &copies)
{
    store::DraftStore store(stores.database());
    const auto drafts = store.ofCase(id);
    if (!drafts)
        return base::failFrom(drafts);
    for (store::Draft draft : *drafts) {
        const qsizetype before = draft.revision.changes.size();
        draft.revision.changes.removeIf([&copies](const cases::Change &change) { return copies.contains(change.place.entity); });
        if (draft.revision.changes.size() == before)
            continue;
        const auto kept = draft.revision.changes.isEmpty() ? store.remove(id, draft.note) : store.save(draft);
        if (!kept)
            return kept;
    }
    return {};
}

base::Status clearCase(sync::Stores &stores, const sync::MailSeat &seat, store::CaseStore &cases, const CaseId &id,
                       const QSet<EntityId> &copies, const cases::Seen &seen, const store::CaseAuthor &author)
{
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    cases::Changes changes;
    store::AttachmentStore attachments(stores.database());
    for (const EntityId &copy : copies) {
        changes += cases::remove(copy);
        if (const auto dropped = attachments.drop(copy); !dropped)
            return dropped;
    }
    if (const auto cleared = clearDrafts(stores, id, copies); !cleared)
        return cleared;
    if (const auto written = cases.write(id, changes, seen, {}, author); !written)
        return base::failFrom(written);
    if (const auto audited = seat.audit(stores, u"mail.copies-removed"_s, id.hex(), u"done"_s, "parts " + QByteArray::number(copies.size())); !audited)
        return audited;
    return transaction->commit();
}

} // namespace

base::Result<QList<CaseId>> clearRecalledCopies(sync::Stores &stores, const sync::MailSeat &seat, store::CaseShelf &shelf,
                                                const store::CaseAuthor &author)
{
    MailStore mail(stores.database());
    QHash<CaseId, QSet<EntityId>> files;
    const auto recalled = recalledByCase(mail, files);
    if (!recalled)
        return base::failFrom(recalled);
    QList<CaseId> cleared;
    store::CaseStore cases(stores.database(), shelf);
    for (auto one = recalled->cbegin(); one != recalled->cend(); ++one) {
        const auto state = cases.stateOrNew(one.key());
        if (!state)
            return base::failFrom(state);
        const QSet<EntityId> copies = copiesIn((*state)->file(), one.value(), files.value(one.key()));
        if (copies.isEmpty())
            continue;
        if (const auto done = clearCase(stores, seat, cases, one.key(), copies, (*state)->seen(), author); !done)
            return base::failFrom(done);
        cleared.append(one.key());
    }
    return cleared;
}

base::Status leaveOutRecalled(sync::Stores &stores, cases::Note &note)
{
    MailStore mail(stores.database());
    QSet<base::EnvelopeId> recalled;
    for (const cases::Paragraph &paragraph : note.paragraphs) {
        if (!paragraph.origin)
            continue;
        const auto record = mail.byEnvelope(paragraph.origin->envelope);
        if (!record)
            return base::failFrom(record);
        if (*record && isRecalled(**record))
            recalled.insert(paragraph.origin->envelope);
    }
    note.paragraphs.removeIf([&recalled](const cases::Paragraph &paragraph) {
        return paragraph.origin && recalled.contains(paragraph.origin->envelope);
    });
    return {};
}

} // namespace countersign::workstation
