#include "core/crypto/hash.h"
#include "core/database/transaction.h"
#include "core/release/gate_codec.h"
#include "core/store/agreement_store.h"
#include "core/store/desk_key_store.h"
#include "core/workstation/officers.h"
#include "core/workstation/release_gate.h"
#include "core/workstation/release_persons.h"
#include "core/workstation/release_service.h"

#include <algorithm>
#include <array>

/// The part of the release service that puts drafts together.
namespace countersign::workstation {

using agreements::Agreement;
using agreements::LegalBasis;
using base::CountryCode;
using base::ErrorCode;
using markings::Purpose;
using release::ReleaseDraft;
using release::ReleaseState;
using store::ReleaseRecord;
using store::ReleaseStore;
using namespace Qt::StringLiterals;

namespace {

constexpr int kExpiryDays = 180;
constexpr int kReviewDays = 90;
constexpr std::uint32_t kRecallHours = 24;
constexpr qsizetype kSeedSize = 32;

/// Where a draft can still be changed, or is open again.
const QList<ReleaseState> kOpen{ReleaseState::Draft, ReleaseState::Checked, ReleaseState::AwaitingApproval, ReleaseState::Refused,
                                ReleaseState::PulledBack};

bool isInForce(const Agreement &agreement, CountryCode self, CountryCode desk, QDate day)
{
    return agreement.hasParty(self) && agreement.hasParty(desk) && agreements::stateOn(agreement, day) == agreements::StateOnDay::InForce;
}

/// What the paper's classes cover of the note, nominal data last: a paper that covers more stands first.
int coverage(const Agreement &agreement, const QList<release::PartClasses> &parts)
{
    int covered = 0;
    for (const release::PartClasses &part : parts) {
        const bool all = std::all_of(part.classes.begin(), part.classes.end(),
                                     [&agreement](markings::DataClass one) { return agreement.clauses.dataClasses.contains(one); });
        const bool nominal = part.nominal || std::any_of(part.classes.begin(), part.classes.end(), &markings::isNominal);
        covered += all && (!nominal || agreement.clauses.nominal) ? 1 : 0;
    }
    return covered;
}

/// One purpose, the one that alerts and notes of this kind mostly serve: more is added by a person.
QList<Purpose> purposeUnder(const Agreement &agreement, const LegalBasis &basis)
{
    static constexpr std::array kUsual{Purpose::DocumentFraud, Purpose::Smuggling, Purpose::BorderCheck, Purpose::Trafficking};
    const auto fits = [&](Purpose purpose) {
        return agreement.clauses.purposes.contains(purpose) && basis.purposes.contains(purpose)
            && !agreement.clauses.excludedPurposes.contains(purpose);
    };
    for (const Purpose purpose : kUsual) {
        if (fits(purpose))
            return {purpose};
    }
    const auto any = std::find_if(agreement.clauses.purposes.begin(), agreement.clauses.purposes.end(), fits);
    return any == agreement.clauses.purposes.end() ? QList<Purpose>{} : QList<Purpose>{*any};
}

RecipientOffer offerFor(const objects::FederationMember &member, QList<Agreement> inForce, const QList<release::PartClasses> &parts,
                        const agreements::LegalBases &bases, QDate day)
{
    std::stable_sort(inForce.begin(), inForce.end(),
                     [&parts](const Agreement &a, const Agreement &b) { return coverage(a, parts) > coverage(b, parts); });
    RecipientOffer offer{member.desk, member.name, false, inForce, {}};
    offer.proposed.desk = member.desk;
    if (inForce.isEmpty())
        return offer;
    const Agreement &best = inForce.first();
    for (const LegalBasis &basis : bases.all()) {
        if (!basis.agreementKinds.contains(best.kind) || !basis.isValidOn(day))
            continue;
        offer.proposed.basis.code = basis.code;
        offer.proposed.agreement = best.id;
        offer.proposed.purposes = purposeUnder(best, basis);
        break;
    }
    return offer;
}

base::Result<QList<RecipientOffer>> readOffers(sync::Stores &stores, const ReleaseSeat &seat, const base::CaseId &id, const base::EntityId &noteId)
{
    const auto state = caseOf(stores, seat, id);
    if (!state)
        return base::failFrom(state);
    const auto note = (*state)->note(noteId);
    if (!note)
        return base::fail(ErrorCode::NothingFound, u"note of a release"_s);
    const cases::CaseFile file = (*state)->file();
    QList<release::PartClasses> parts;
    for (const cases::Paragraph &paragraph : note->paragraphs)
        parts.append(release::classesFor({}, paragraph, file));
    const auto held = store::AgreementStore(stores.database()).all();
    if (!held)
        return base::failFrom(held);
    const auto changed = store::DeskKeyStore(stores.database()).changed();
    if (!changed)
        return base::failFrom(changed);
    const QDate day = dayOf(seat.now());
    QList<RecipientOffer> offers;
    for (const objects::FederationMember &member : seat.identity().directory.members()) {
        if (!member.active || member.desk == seat.desk())
            continue;
        QList<Agreement> inForce;
        for (const store::KeptAgreement &one : *held) {
            if (isInForce(one.agreement, seat.desk(), member.desk, day))
                inForce.append(one.agreement);
        }
        RecipientOffer offer = offerFor(member, inForce, parts, *seat.bases, day);
        offer.keyChanged = changed->contains(member.desk);
        offers.append(std::move(offer));
    }
    std::stable_sort(offers.begin(), offers.end(), [](const RecipientOffer &a, const RecipientOffer &b) {
        return std::pair(a.agreements.isEmpty(), a.desk) < std::pair(b.agreements.isEmpty(), b.desk);
    });
    return offers;
}

release::Terms usualTerms(const ReleaseSeat &seat)
{
    release::Terms terms;
    const QDate day = dayOf(seat.now());
    terms.expiry = day.addDays(kExpiryDays);
    terms.review = day.addDays(kReviewDays);
    terms.recallHours = kRecallHours;
    terms.caveat = u"For the purposes named only. Not to be passed on, and not to be used as evidence, without leave of the sender."_s;
    const auto contacts = seat.identity().directory.contacts(seat.desk());
    if (!contacts.isEmpty()) {
        QStringList contact{contacts.first().title, contacts.first().phone, contacts.first().email};
        contact.removeAll(QString());
        terms.contact = contact.join(u", "_s);
    }
    return terms;
}

ReleaseDraft freshDraft()
{
    ReleaseDraft draft;
    draft.id = base::ReleaseId::fromBytes(crypto::randomBytes(base::ReleaseId::size)).value_or(base::ReleaseId{});
    draft.seed = crypto::randomBytes(kSeedSize);
    return draft;
}

/// The record of a draft: the one that stands, or a new one.
base::Result<ReleaseRecord> recordFor(ReleaseAct &act, const ReleaseDraft &draft)
{
    auto found = act.releases.find(draft.id);
    if (!found && found.error().code != ErrorCode::NothingFound)
        return found;
    if (found && (!found->mine || !kOpen.contains(found->state)))
        return base::fail(ErrorCode::ReleaseStateWrong, u"draft of a release that has gone on"_s);
    ReleaseRecord record;
    if (found)
        record = std::move(*found);
    else
        record.madeAt = act.seat.now();
    record.id = draft.id;
    record.caseId = draft.caseId;
    record.note = draft.note;
    record.author = act.seat.identity().person;
    record.seed = draft.seed;
    record.changedAt = act.seat.now();
    return record;
}

/// Keeps it with what the gate says of it now, and names the version of the note in it. A draft that
/// nobody could send yet is kept too.
base::Status keep(ReleaseAct &act, ReleaseDraft &draft)
{
    auto record = recordFor(act, draft);
    if (!record)
        return base::failFrom(record);
    const auto state = caseOf(act.stores, act.seat, draft.caseId);
    if (!state)
        return base::failFrom(state);
    const cases::CaseFile file = (*state)->file();
    const auto note = (*state)->note(draft.note);
    if (!note)
        return base::fail(ErrorCode::NothingFound, u"note of a release"_s);
    draft.version = versionOf(*note);
    record->reference = file.reference;
    record->title = note->title;
    record->limited = file.limited;
    record->draft = draft.encode();
    record->state = ReleaseState::Draft;
    record->holdUntil.reset();
    // What was asked before was asked about something else.
    record->ask.clear();
    record->content.clear();
    record->approver.clear();
    const auto facts = gatherFacts(act.stores, act.seat, draft, dateOfLetters(record->madeAt, act.seat.now()));
    if (facts) {
        const AskedGate gate = askGate(draft, *facts, {}, *act.seat.bases);
        record->question = release::encode(gate.question);
        record->rulesMet = rulesMet(gate.report);
        if (gate.report.isReadyForApproval() || gate.report.isAllowed())
            record->state = ReleaseState::Checked;
    }
    return act.releases.keep(*record);
}

} // namespace

VaultReleaseService::Answer<QList<RecipientOffer>> VaultReleaseService::offers(base::CaseId caseId, base::EntityId note)
{
    const CorePtr core = m_core;
    const auto seat = this->seat();
    if (!seat)
        co_return base::failFrom(seat);
    const ReleaseSeat held = *seat;
    auto read = [held, caseId, note](sync::Stores &stores) { return readOffers(stores, held, caseId, note); };
    auto offers = co_await core->reader()->run(std::move(read));
    co_return offers;
}

VaultReleaseService::Answer<ReleaseDraft> VaultReleaseService::begin(base::CaseId caseId, base::EntityId note)
{
    ReleaseDraft draft = freshDraft();
    draft.caseId = caseId;
    draft.note = note;
    const auto made = std::make_shared<ReleaseDraft>(draft);
    Job job = [made](ReleaseAct &act) -> base::Status {
        const auto state = caseOf(act.stores, act.seat, made->caseId);
        if (!state)
            return base::failFrom(state);
        auto persons = concernedPersons(act.stores, (*state)->file());
        if (!persons)
            return base::failFrom(persons);
        made->persons = std::move(*persons);
        made->terms = usualTerms(act.seat);
        return keep(act, *made);
    };
    const auto done = co_await act(u"release.draft"_s, draft.id, std::move(job));
    if (!done)
        co_return base::failFrom(done);
    co_return *made;
}

VaultReleaseService::Answer<ReleaseDraft> VaultReleaseService::draft(base::ReleaseId id)
{
    const CorePtr core = m_core;
    auto read = [id](sync::Stores &stores) -> base::Result<ReleaseDraft> {
        const auto record = ReleaseStore(stores.database()).find(id);
        if (!record)
            return base::failFrom(record);
        if (!record->mine)
            return base::fail(ErrorCode::NothingFound, u"draft of another vault"_s);
        return ReleaseDraft::decode(record->draft);
    };
    auto draft = co_await core->writer()->run(std::move(read));
    co_return draft;
}

VaultReleaseService::Done VaultReleaseService::keepDraft(ReleaseDraft draft)
{
    const base::ReleaseId id = draft.id;
    Job job = [draft](ReleaseAct &act) mutable { return keep(act, draft); };
    const auto done = co_await act(u"release.draft"_s, id, std::move(job));
    co_return done;
}

VaultReleaseService::Done VaultReleaseService::dropDraft(base::ReleaseId id)
{
    Job job = [id](ReleaseAct &act) -> base::Status {
        const auto record = act.releases.find(id);
        if (!record)
            return base::failFrom(record);
        if (!record->mine || !kOpen.contains(record->state))
            return base::fail(ErrorCode::ReleaseStateWrong, u"draft of a release that has gone on"_s);
        return act.releases.drop(id);
    };
    const auto done = co_await act(u"release.drop"_s, id, std::move(job));
    co_return done;
}

VaultReleaseService::Answer<ReleaseDraft> VaultReleaseService::newVersion(base::ReleaseId id, QString why)
{
    if (why.trimmed().isEmpty())
        co_return base::fail(ErrorCode::ReasonMissing, u"new version of a release"_s);
    const auto made = std::make_shared<ReleaseDraft>(freshDraft());
    const base::ReleaseId fresh = made->id;
    Job job = [id, why, made](ReleaseAct &act) -> base::Status {
        const auto record = act.releases.find(id);
        if (!record)
            return base::failFrom(record);
        if (!record->mine)
            return base::fail(ErrorCode::NothingFound, u"draft of another vault"_s);
        const auto recipients = act.releases.recipients(id);
        const auto before = ReleaseDraft::decode(record->draft);
        if (!recipients)
            return base::failFrom(recipients);
        if (!before)
            return base::failFrom(before);
        QSet<CountryCode> holders;
        for (const store::RecipientRecord &recipient : *recipients) {
            const bool went = recipient.state >= ReleaseState::Sealed && recipient.state < ReleaseState::Refused;
            if (went && (!recipient.recalled || *recipient.recalled == release::RecallKind::Correct))
                holders.insert(recipient.desk);
        }
        if (holders.isEmpty())
            return base::fail(ErrorCode::ReleaseStateWrong, u"new version of what nobody holds"_s);
        const ReleaseDraft own = *made;
        *made = *before;
        made->id = own.id;
        made->seed = own.seed;
        made->replaces = id;
        made->correction = why.trimmed();
        made->answersGiven.removeIf([](const release::GivenAnswer &given) { return given.rule == 22; });
        made->recipients.removeIf([&holders](const release::RecipientChoice &choice) { return !holders.contains(choice.desk); });
        act.entry.details = "replaces " + id.hex().toLatin1();
        return keep(act, *made);
    };
    const auto done = co_await act(u"release.new-version"_s, fresh, std::move(job));
    if (!done)
        co_return base::failFrom(done);
    co_return *made;
}

} // namespace countersign::workstation
