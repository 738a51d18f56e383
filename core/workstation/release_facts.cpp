#include "core/workstation/release_facts.h"

#include "core/crypto/hash.h"
#include "core/release/metadata.h"
#include "core/store/agreement_store.h"
#include "core/store/case_store.h"
#include "core/store/mail_store.h"
#include "core/store/request_store.h"
#include "core/workstation/attachment_content.h"
#include "core/workstation/mail_reading.h"
#include "core/workstation/officers.h"

#include <QDateTime>

#include <algorithm>

namespace countersign::workstation {

using base::ErrorCode;
using cases::CaseFile;
using cases::Field;
using cases::Note;
using release::Provenance;
using release::Provenances;
using release::ReleaseDraft;
using release::ReleaseLetter;
using namespace Qt::StringLiterals;

namespace {

/// Ids of those whose words stand in the note.
QStringList writersOf(const cases::CaseState &state, const Note &note)
{
    QSet<QString> writers;
    for (const cases::Paragraph &paragraph : note.paragraphs) {
        for (const Field field : {Field::Text, Field::Translation}) {
            for (const auto &version : state.valuesAt({paragraph.id, field, {}})) {
                if (!version.author.isNull())
                    writers.insert(version.author.hex());
            }
        }
    }
    QStringList sorted(writers.begin(), writers.end());
    sorted.sort();
    return sorted;
}

base::Result<QList<release::Permission>> leaveFor(store::RequestStore &requests, const base::EnvelopeId &envelope,
                                                  const base::EntityId &part, base::Instant now)
{
    const auto given = requests.permissionsFor(envelope, now);
    if (!given)
        return base::failFrom(given);
    QList<release::Permission> leave;
    for (const store::PermissionRecord &one : *given) {
        if (one.paragraph.isNull() || one.paragraph == part)
            leave.append({one.onward, one.until ? dayOf(*one.until) : QDate(), one.purposes});
    }
    return leave;
}

/// What still binds a part that came with another desk's release.
template<typename Part>
base::Result<Provenance> provenanceFrom(sync::Stores &stores, const store::MailRecord &mail, const ReleaseLetter &letter, const Part &part,
                                        base::Instant now)
{
    Provenance provenance = release::provenanceOf(letter, part, mail.arrivedAt);
    store::RequestStore requests(stores.database());
    auto leave = leaveFor(requests, mail.envelope, part.id, now);
    if (!leave)
        return base::failFrom(leave);
    provenance.permissions += *leave;
    return provenance;
}

base::Result<Provenance> provenanceOf(sync::Stores &stores, const cases::Origin &origin, base::Instant now)
{
    store::MailStore mail(stores.database());
    const auto held = mail.byEnvelope(origin.envelope);
    if (!held)
        return base::failFrom(held);
    if (!*held || (*held)->locked || (*held)->purgedAt)
        return release::lostProvenance(origin.desk);
    const auto letter = letterIn<ReleaseLetter>(mail, **held);
    if (!letter)
        return base::failFrom(letter);
    const auto part = std::find_if(letter->paragraphs.begin(), letter->paragraphs.end(),
                                   [&origin](const release::ReleasedParagraph &one) { return one.id == origin.paragraph; });
    if (part == letter->paragraphs.end())
        return release::lostProvenance(origin.desk);
    return provenanceFrom(stores, **held, *letter, *part, now);
}

/// A file of the case that came with a release is known again by its content.
base::Status addFileOrigins(sync::Stores &stores, const CaseFile &file, const ReleaseDraft &draft, base::Instant now, Provenances &all)
{
    if (draft.attachments.isEmpty())
        return {};
    store::MailStore mail(stores.database());
    const auto items = mail.list();
    if (!items)
        return base::failFrom(items);
    for (const store::MailRecord &item : *items) {
        if (item.letter != ReleaseLetter::kType || item.purgedAt || item.parts == 0)
            continue;
        const auto letter = letterIn<ReleaseLetter>(mail, item);
        if (!letter)
            return base::failFrom(letter);
        for (const release::ReleasedAttachment &sent : letter->attachments) {
            const auto here = std::find_if(file.attachments.begin(), file.attachments.end(),
                                           [&sent](const cases::Attachment &one) { return one.sha256 == sent.sha256; });
            if (here == file.attachments.end())
                continue;
            if (item.locked) {
                all.insert(here->id, release::lostProvenance(item.sender));
                continue;
            }
            const auto provenance = provenanceFrom(stores, item, *letter, sent, now);
            if (!provenance)
                return base::failFrom(provenance);
            all.insert(here->id, *provenance);
        }
    }
    return {};
}

base::Result<Provenances> provenancesOf(sync::Stores &stores, const CaseFile &file, const Note &note, const ReleaseDraft &draft,
                                        base::Instant now)
{
    Provenances all;
    for (const cases::Paragraph &paragraph : note.paragraphs) {
        if (!paragraph.origin)
            continue;
        const auto provenance = provenanceOf(stores, *paragraph.origin, now);
        if (!provenance)
            return base::failFrom(provenance);
        all.insert(paragraph.id, *provenance);
    }
    if (const auto added = addFileOrigins(stores, file, draft, now, all); !added)
        return base::failFrom(added);
    return all;
}

base::Result<QList<release::PreparedAttachment>> filesOf(sync::Stores &stores, const ReleaseSeat &seat, const CaseFile &file,
                                                         const ReleaseDraft &draft)
{
    QList<release::PreparedAttachment> prepared;
    for (const base::EntityId &id : draft.attachments) {
        const auto about = std::find_if(file.attachments.begin(), file.attachments.end(),
                                        [&id](const cases::Attachment &one) { return one.id == id; });
        if (about == file.attachments.end())
            return base::fail(ErrorCode::NothingFound, u"file of a release"_s);
        const auto content = attachmentContent(stores, *seat.shelf, draft.caseId, id);
        if (!content)
            return base::failFrom(content);
        auto clean = release::withoutMetadata(*content, about->type, about->name);
        if (!clean)
            return base::failFrom(clean);
        prepared.append({id, about->name, about->type, std::move(*clean)});
    }
    return prepared;
}

/// Reference, number and envelopes of the version that this one takes the place of.
base::Status followVersions(sync::Stores &stores, const ReleaseDraft &draft, ReleaseFacts &facts)
{
    facts.context.reference = facts.context.sender.text() + u'-' + draft.id.hex().left(8).toUpper();
    if (draft.replaces.isNull())
        return {};
    const auto before = store::ReleaseStore(stores.database()).recipients(draft.replaces);
    if (!before)
        return base::failFrom(before);
    for (const store::RecipientRecord &recipient : *before) {
        const auto letter = releasedIn(recipient.letter);
        if (!letter)
            return base::failFrom(letter);
        facts.context.version = std::max(facts.context.version, letter->version + 1);
        facts.context.reference = letter->reference;
        facts.replaces.insert(recipient.desk, recipient.envelope);
    }
    return {};
}

} // namespace

base::Result<QList<alerts::AlertRecord>> alertsOf(sync::Stores &stores, base::CountryCode desk, const QList<base::AlertId> &ids)
{
    constexpr int kPage = 500;
    QList<alerts::AlertRecord> found;
    if (ids.isEmpty())
        return found;
    store::ListingFilter own;
    own.owners = {desk};
    for (qint64 offset = 0;; offset += kPage) {
        const auto page = stores.listing().page(own, offset, kPage);
        if (!page)
            return base::failFrom(page);
        for (const store::ListingRow &row : page->rows) {
            if (ids.contains(row.record.id))
                found.append(row.record);
        }
        if (found.size() == ids.size())
            return found;
        if (offset + kPage >= page->matching)
            return base::fail(ErrorCode::NothingFound, u"alert of a release"_s);
    }
}

base::Result<ReleaseLetter> releasedIn(const QByteArray &bytes)
{
    const auto object = objects::Signed::decode(bytes);
    if (!object)
        return base::failFrom(object);
    return ReleaseLetter::decodeBody(object->body());
}

base::Result<store::CaseStatePtr> caseOf(sync::Stores &stores, const ReleaseSeat &seat, const base::CaseId &id)
{
    return store::CaseStore(stores.database(), *seat.shelf).state(id);
}

QString versionOf(const Note &note)
{
    crypto::Sha256 hash;
    const auto add = [&hash](const QString &text) {
        hash.add(text.toUtf8());
        hash.add(QByteArrayView("\0", 1));
    };
    add(note.title);
    for (const cases::Paragraph &paragraph : note.paragraphs) {
        add(paragraph.id.hex());
        add(paragraph.text);
        add(paragraph.translation);
        add(paragraph.grading ? markings::schemeWord(paragraph.grading->scheme) + paragraph.grading->text() : QString());
        add(paragraph.marking ? paragraph.marking->codes() : QString());
    }
    return QString::fromLatin1(hash.result().toBytes().toHex());
}

base::Result<ReleaseFacts> gatherFacts(sync::Stores &stores, const ReleaseSeat &seat, const ReleaseDraft &draft, base::Instant at)
{
    const auto state = caseOf(stores, seat, draft.caseId);
    if (!state)
        return base::failFrom(state);
    auto note = (*state)->note(draft.note);
    if (!note)
        return base::fail(ErrorCode::NothingFound, u"note of a release"_s);
    ReleaseFacts facts;
    facts.file = (*state)->file();
    facts.note = std::move(*note);
    const auto now = seat.now();
    const auto kept = store::AgreementStore(stores.database()).all();
    if (!kept)
        return base::failFrom(kept);
    release::QuestionFacts &question = facts.question;
    for (const store::KeptAgreement &one : *kept)
        question.agreements.append(one.agreement);
    auto provenance = provenancesOf(stores, facts.file, facts.note, draft, now);
    if (!provenance)
        return base::failFrom(provenance);
    auto alerts = alertsOf(stores, seat.desk(), draft.alerts);
    if (!alerts)
        return base::failFrom(alerts);
    question.day = dayOf(now);
    question.senderDesk = seat.desk();
    question.senderCountry = seat.desk();
    question.author = officerOf(seat.identity().directory, seat.identity().user, now);
    question.coauthors = writersOf(**state, facts.note);
    question.partners = seat.partners;
    question.provenance = std::move(*provenance);
    question.alerts = std::move(*alerts);

    release::ProjectionContext &context = facts.context;
    context.sender = seat.desk();
    context.author = seat.identity().person;
    context.at = at;
    context.partners = question.partners;
    context.provenance = question.provenance;
    context.alerts = question.alerts;
    auto files = filesOf(stores, seat, facts.file, draft);
    if (!files)
        return base::failFrom(files);
    context.attachments = std::move(*files);
    if (const auto followed = followVersions(stores, draft, facts); !followed)
        return base::failFrom(followed);
    return facts;
}

base::Result<QList<ProjectedLetter>> projectAll(const ReleaseDraft &draft, const ReleaseFacts &facts)
{
    if (draft.recipients.isEmpty())
        return base::fail(ErrorCode::RecipientMissing);
    QList<ProjectedLetter> letters;
    for (const release::RecipientChoice &choice : draft.recipients) {
        release::ProjectionContext context = facts.context;
        context.replaces = facts.replaces.value(choice.desk);
        const auto &agreements = facts.question.agreements;
        const auto agreement = std::find_if(agreements.begin(), agreements.end(),
                                            [&choice](const agreements::Agreement &one) { return one.id == choice.agreement; });
        if (agreement != agreements.end())
            context.agreement = *agreement;
        auto letter = release::project(draft, facts.note, facts.file, choice.desk, context);
        if (!letter)
            return base::failFrom(letter);
        ProjectedLetter projected{choice.desk, std::move(*letter), {}, {}};
        projected.body = projected.letter.encodeBody();
        for (const release::LeftOut &left : release::leftOut(draft, facts.note, facts.file, choice.desk, facts.question.partners,
                                                             facts.question.provenance, facts.question.day, facts.question.alerts))
            projected.left.append(left.part);
        letters.append(std::move(projected));
    }
    std::sort(letters.begin(), letters.end(), [](const auto &a, const auto &b) { return a.desk < b.desk; });
    return letters;
}

QString contentOf(const QList<ProjectedLetter> &letters)
{
    QList<QByteArray> objects;
    for (const ProjectedLetter &one : letters)
        objects.append(objects::Signed::make(ReleaseLetter::kType, one.body, {}).bytes());
    return release::contentOf(objects);
}

base::Instant dateOfLetters(base::Instant draftedAt, base::Instant now)
{
    if (dayOf(draftedAt) == dayOf(now))
        return draftedAt;
    return base::fromMillis(QDateTime(dayOf(now), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
}

} // namespace countersign::workstation
