#include "core/crypto/hash.h"
#include "core/release/approval.h"
#include "core/release/gate_codec.h"
#include "core/workstation/release_gate.h"
#include "core/workstation/release_service.h"

/// The part of the release service where the author decides.
namespace countersign::workstation {

using base::ErrorCode;
using release::ApprovalAsk;
using release::AskedLetter;
using release::Outcome;
using release::ReleaseDraft;
using release::ReleaseState;
using store::RecipientRecord;
using store::ReleaseRecord;
using namespace Qt::StringLiterals;

namespace {

const QList<ReleaseState> kMaySubmit{ReleaseState::Draft, ReleaseState::Checked, ReleaseState::Refused, ReleaseState::PulledBack};

/// The files as they will be sent, kept until they are sealed.
base::Status keepFiles(ReleaseAct &act, const ReleaseDraft &draft, const QList<ProjectedLetter> &letters, const ReleaseFacts &facts)
{
    if (const auto dropped = act.releases.dropFiles(draft.id); !dropped)
        return dropped;
    QSet<base::Digest> wanted;
    for (const ProjectedLetter &one : letters) {
        for (const release::ReleasedAttachment &attachment : one.letter.attachments)
            wanted.insert(attachment.sha256);
    }
    for (const release::PreparedAttachment &file : facts.context.attachments) {
        const base::Digest digest = crypto::sha256(file.bytes);
        if (!wanted.contains(digest))
            continue;
        if (const auto kept = act.releases.keepFile(draft.id, digest, file.bytes); !kept)
            return kept;
    }
    return {};
}

RecipientRecord recipientOf(const release::RecipientChoice &choice, const AskedLetter &asked, const base::EnvelopeId &envelope)
{
    RecipientRecord record;
    record.desk = choice.desk;
    record.channel = choice.channel;
    record.envelope = envelope;
    record.salt = asked.salt;
    record.letter = asked.letter;
    record.state = ReleaseState::AwaitingApproval;
    return record;
}

/// Signs the letters, keeps them, and asks the desk.
base::Status ask(ReleaseAct &act, ReleaseRecord &record, const ReleaseDraft &draft, const QList<ProjectedLetter> &letters, const AskedGate &gate)
{
    const sync::DeskIdentity &identity = act.seat.identity();
    ApprovalAsk asking;
    asking.release = draft.id;
    asking.desk = identity.desk;
    asking.author = identity.user;
    asking.authorName = identity.person;
    asking.title = record.reference.isEmpty() ? record.title : record.reference + u' ' + record.title;
    asking.question = release::encode(gate.question);
    asking.at = act.seat.now();
    QList<QByteArray> signedLetters;
    QList<RecipientRecord> recipients;
    for (const ProjectedLetter &one : letters) {
        const AskedLetter asked = release::askFor(one.letter, *identity.userKey);
        const auto choice = std::find_if(draft.recipients.begin(), draft.recipients.end(),
                                         [&one](const release::RecipientChoice &wanted) { return wanted.desk == one.desk; });
        recipients.append(recipientOf(*choice, asked, one.letter.envelope));
        signedLetters.append(asked.letter);
        asking.letters.append(asked);
    }
    asking.content = release::contentOf(signedLetters);
    record.content = asking.content;
    record.ask = objects::Signed::make(ApprovalAsk::kType, asking.encodeBody(), {identity.userKey.get()}).bytes();
    if (const auto kept = act.releases.keep(record); !kept)
        return kept;
    if (const auto kept = act.releases.setRecipients(draft.id, recipients); !kept)
        return kept;
    if (record.limited)
        return {}; // Of a case for few the whole desk is asked nothing: from vault to vault only.
    const auto queued = sync::queueByUser(act.stores, act.seat.mail, asking, identity.desk, draft.id.toBytes());
    return queued ? base::Status{} : base::failFrom(queued);
}

base::Status submitDraft(ReleaseAct &act, ReleaseDraft draft)
{
    auto record = act.releases.find(draft.id);
    if (!record)
        return base::failFrom(record);
    if (!record->mine || !kMaySubmit.contains(record->state))
        return base::fail(ErrorCode::ReleaseStateWrong, u"submitted before"_s);
    const auto now = act.seat.now();
    const auto facts = gatherFacts(act.stores, act.seat, draft, dateOfLetters(record->madeAt, now));
    if (!facts)
        return base::failFrom(facts);
    draft.version = versionOf(facts->note);
    const auto letters = projectAll(draft, *facts);
    if (!letters)
        return base::failFrom(letters);
    const AskedGate gate = askGate(draft, *facts, contentOf(*letters), *act.seat.bases);
    const int stands = against(gate.report);
    record->draft = draft.encode();
    record->reference = facts->file.reference;
    record->title = facts->note.title;
    record->limited = facts->file.limited;
    record->changedAt = now;
    record->state = stands > 0 ? ReleaseState::Draft : ReleaseState::AwaitingApproval;
    if (const auto recorded = recordDecision(*record, gate, stands > 0 ? Outcome::Blocked : Outcome::SentForApproval, draft.reason,
                                             act.seat.identity().user, now);
        !recorded)
        return recorded;
    if (stands > 0) {
        act.entry.action = u"release.blocked"_s;
        act.entry.result = u"blocked"_s;
        act.entry.details = QByteArray::number(stands) + " at submit";
        act.refusal = base::Error{ErrorCode::GateBlocks, u"at submit"_s, {QString::number(stands)}};
        return act.releases.keep(*record);
    }
    if (const auto asked = ask(act, *record, draft, *letters, gate); !asked)
        return asked;
    act.entry.details = record->content.toLatin1();
    return keepFiles(act, draft, *letters, *facts);
}

} // namespace

VaultReleaseService::Done VaultReleaseService::submit(ReleaseDraft draft)
{
    const QPointer<VaultReleaseService> self(this);
    const base::ReleaseId id = draft.id;
    if (draft.recipients.isEmpty())
        co_return base::fail(ErrorCode::RecipientMissing);
    Job job = [draft](ReleaseAct &act) { return submitDraft(act, draft); };
    const auto done = co_await act(u"release.submit"_s, id, std::move(job));
    if (done && self)
        Q_EMIT self->wantsSync();
    co_return done;
}

VaultReleaseService::Done VaultReleaseService::decline(base::ReleaseId id, QString reason)
{
    if (reason.trimmed().isEmpty())
        co_return base::fail(ErrorCode::ReasonMissing, u"decision without a reason"_s);
    Job job = [id, reason](ReleaseAct &act) -> base::Status {
        auto record = act.releases.find(id);
        if (!record)
            return base::failFrom(record);
        const bool awaits = record->state == ReleaseState::AwaitingApproval;
        if (!record->mine || (!awaits && !kMaySubmit.contains(record->state)))
            return base::fail(ErrorCode::ReleaseStateWrong, u"declined too late"_s);
        const auto draft = ReleaseDraft::decode(record->draft);
        if (!draft)
            return base::failFrom(draft);
        const auto now = act.seat.now();
        const auto facts = gatherFacts(act.stores, act.seat, *draft, dateOfLetters(record->madeAt, now));
        if (!facts)
            return base::failFrom(facts);
        const AskedGate gate = askGate(*draft, *facts, record->content, *act.seat.bases);
        if (const auto recorded = recordDecision(*record, gate, Outcome::Declined, reason, act.seat.identity().user, now); !recorded)
            return recorded;
        record->state = ReleaseState::Refused;
        record->changedAt = now;
        act.entry.result = u"declined"_s;
        act.entry.details = reason.toUtf8();
        return act.releases.keep(*record);
    };
    const auto done = co_await act(u"release.decline"_s, id, std::move(job));
    co_return done;
}

} // namespace countersign::workstation
