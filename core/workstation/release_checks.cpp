#include "core/release/hops.h"
#include "core/store/agreement_store.h"
#include "core/workstation/release_gate.h"
#include "core/workstation/release_previews.h"
#include "core/workstation/release_service.h"

#include <algorithm>

/// The part of the release service that looks before anything is asked or sent. Nothing is recorded.
namespace countersign::workstation {

using release::ReleaseDraft;
using release::Verdict;
using store::ReleaseStore;
using namespace Qt::StringLiterals;

namespace {

/// Letters are dated as submit() will date them.
base::Result<ReleaseFacts> factsOf(sync::Stores &stores, const ReleaseSeat &seat, const ReleaseDraft &draft)
{
    const auto record = ReleaseStore(stores.database()).find(draft.id);
    if (!record && record.error().code != base::ErrorCode::NothingFound)
        return base::failFrom(record);
    return gatherFacts(stores, seat, draft, dateOfLetters(record ? record->madeAt : seat.now(), seat.now()));
}

/// What the agreements suggest, where they suggest the same for every recipient.
QHash<int, release::Answer> proposals(const release::GateQuestion &question)
{
    QHash<int, release::Answer> proposed;
    for (const release::Rule &rule : release::rules()) {
        if (rule.asked != release::Asked::Proposed || question.recipients.isEmpty())
            continue;
        const auto first = release::proposedAnswer(question, question.recipients.first(), rule.number);
        const bool same = std::all_of(question.recipients.begin(), question.recipients.end(), [&](const release::Recipient &recipient) {
            return release::proposedAnswer(question, recipient, rule.number) == first;
        });
        if (first && same)
            proposed.insert(rule.number, *first);
    }
    return proposed;
}

base::Result<Checked> checkDraft(sync::Stores &stores, const ReleaseSeat &seat, const ReleaseDraft &draft)
{
    const auto facts = factsOf(stores, seat, draft);
    if (!facts)
        return base::failFrom(facts);
    Checked checked;
    if (!draft.recipients.isEmpty()) {
        const auto letters = projectAll(draft, *facts);
        if (!letters)
            return base::failFrom(letters);
        checked.content = contentOf(*letters);
    }
    AskedGate gate = askGate(draft, *facts, checked.content, *seat.bases);
    checked.proposed = proposals(gate.question);
    for (const release::Finding &finding : gate.report.findings) {
        if (finding.verdict == Verdict::NeedsAnswer && finding.reason == release::Reason::NotAnswered && !checked.open.contains(finding.rule))
            checked.open.append(finding.rule);
    }
    QHash<QString, QString> fileNames;
    for (const cases::Attachment &one : facts->file.attachments)
        fileNames.insert(one.id.hex(), one.name);
    checked.report = readable(std::move(gate.report), gate.question.items, fileNames);
    return checked;
}

base::Result<QList<Hop>> readHops(sync::Stores &stores, const ReleaseSeat &seat, const ReleaseDraft &draft, base::CountryCode recipient)
{
    const auto held = store::AgreementStore(stores.database()).all();
    if (!held)
        return base::failFrom(held);
    QList<agreements::Agreement> agreements;
    for (const store::KeptAgreement &one : *held)
        agreements.append(one.agreement);
    return release::hopsOf(draft, recipient, agreements, seat.partners, seat.desk(), seat.desk());
}

} // namespace

VaultReleaseService::Answer<Checked> VaultReleaseService::check(ReleaseDraft draft)
{
    const CorePtr core = m_core;
    const auto seat = this->seat();
    if (!seat)
        co_return base::failFrom(seat);
    const ReleaseSeat held = *seat;
    auto look = [held, draft](sync::Stores &stores) { return checkDraft(stores, held, draft); };
    auto checked = co_await core->reader()->run(std::move(look));
    co_return checked;
}

VaultReleaseService::Answer<QList<Preview>> VaultReleaseService::previews(ReleaseDraft draft)
{
    const CorePtr core = m_core;
    const auto seat = this->seat();
    if (!seat)
        co_return base::failFrom(seat);
    const ReleaseSeat held = *seat;
    auto look = [held, draft](sync::Stores &stores) -> base::Result<QList<Preview>> {
        const auto facts = factsOf(stores, held, draft);
        if (!facts)
            return base::failFrom(facts);
        const auto letters = projectAll(draft, *facts);
        if (!letters)
            return base::failFrom(letters);
        QList<Preview> previews;
        for (const ProjectedLetter &one : *letters)
            previews.append(previewOf(one.letter, one.body, one.left));
        return previews;
    };
    auto previews = co_await core->reader()->run(std::move(look));
    co_return previews;
}

VaultReleaseService::Answer<QList<Hop>> VaultReleaseService::hops(ReleaseDraft draft, base::CountryCode recipient)
{
    const CorePtr core = m_core;
    const auto seat = this->seat();
    if (!seat)
        co_return base::failFrom(seat);
    const ReleaseSeat held = *seat;
    auto look = [held, draft, recipient](sync::Stores &stores) { return readHops(stores, held, draft, recipient); };
    auto hops = co_await core->reader()->run(std::move(look));
    co_return hops;
}

} // namespace countersign::workstation
