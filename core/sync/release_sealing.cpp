#include "core/sync/letter_sending.h"

#include "core/platform/crash_point.h"
#include "core/release/letter_rules.h"
#include "core/store/desk_key_store.h"
#include "core/store/joined_transaction.h"
#include "core/store/release_store.h"
#include "core/store/vault_marks.h"

#include <algorithm>

namespace countersign::sync {

using base::ErrorCode;
using release::Channel;
using release::DeskCopy;
using release::PartLetter;
using release::ReleaseLetter;
using release::ReleaseState;
using store::RecipientRecord;
using store::ReleaseRecord;
using store::ReleaseStore;
using namespace Qt::StringLiterals;

namespace {

/// Over the portal or in a courier file: the same envelope. Other channels carry paper.
bool isSealedFor(const RecipientRecord &one)
{
    return one.channel == Channel::Portal || one.channel == Channel::Courier;
}

base::Status queueParts(Stores &stores, const MailSeat &seat, const ReleaseRecord &record, const ReleaseLetter &letter)
{
    for (const release::ReleasedAttachment &attachment : letter.attachments) {
        const auto content = ReleaseStore(stores.database()).file(record.id, attachment.sha256);
        if (!content)
            return base::failFrom(content);
        for (std::uint32_t i = 0; i < attachment.parts; ++i) {
            const QByteArray piece = content->mid(static_cast<qsizetype>(i) * release::kPartBytes, release::kPartBytes);
            const PartLetter part{letter.envelope, attachment.id, i, attachment.parts, piece};
            if (const auto queued = queueByDevice(stores, seat, part, letter.recipient, record.id.toBytes()); !queued)
                return base::failFrom(queued);
        }
    }
    return {};
}

base::Status sealFor(Stores &stores, const MailSeat &seat, const ReleaseRecord &record, const RecipientRecord &one)
{
    const auto letter = objects::Signed::decode(one.letter);
    if (!letter)
        return base::failFrom(letter);
    const auto approval = objects::Signed::decode(one.approval);
    if (!approval)
        return base::failFrom(approval);
    const auto approved = release::verifyApproved(*letter, *approval, one.salt, seat.now(), seat.identity->directory);
    if (!approved)
        return base::failFrom(approved);
    const auto queued = queueLetter(stores, seat, {one.desk, *letter, one.envelope, one.salt, one.approval,
                                                   (*approved)->contract.expiry, record.id.toBytes()});
    if (!queued)
        return base::failFrom(queued);
    if (const auto parts = queueParts(stores, seat, record, approved->value()); !parts)
        return parts;
    const auto charter = seat.identity->directory.charter(one.desk);
    return ReleaseStore(stores.database()).markSealed(one.envelope, queued->object, charter ? charter->epoch : 0, seat.now());
}

/// After the releases in the queue: who finds it in the desk's log knows that the portal has them.
base::Status queueCopies(Stores &stores, const MailSeat &seat, const ReleaseRecord &record, const QList<RecipientRecord> &recipients)
{
    DeskCopy copy{record.id, seat.desk(), record.caseId, record.note, record.title, record.reason, record.question, {}, seat.now()};
    const qsizetype frame = copy.encodeBody().size() + 1024;
    const auto send = [&]() -> base::Status {
        const auto queued = queueByUser(stores, seat, copy, seat.desk(), record.id.toBytes());
        copy.letters.clear();
        return queued ? base::Status{} : base::failFrom(queued);
    };
    qsizetype bytes = frame;
    for (const RecipientRecord &one : recipients) {
        if (!isSealedFor(one))
            continue;
        bytes += one.letter.size() + 8;
        if (bytes > objects::kMostLetter && !copy.letters.isEmpty()) {
            if (const auto sent = send(); !sent)
                return sent;
            bytes = frame + one.letter.size() + 8;
        }
        copy.letters.append(one.letter);
    }
    return copy.letters.isEmpty() ? base::Status{} : send();
}

/// Those whose key is another one than before; the release stops for all.
base::Result<bool> stopsForKeys(Stores &stores, const MailSeat &seat, const ReleaseRecord &record, const QList<RecipientRecord> &recipients)
{
    const auto changed = store::DeskKeyStore(stores.database()).changed();
    if (!changed)
        return base::failFrom(changed);
    QStringList desks;
    for (const RecipientRecord &one : recipients) {
        if (changed->contains(one.desk) && isSealedFor(one))
            desks.append(one.desk.text());
    }
    if (desks.isEmpty())
        return false;
    if (const auto set = ReleaseStore(stores.database()).setState(record.id, ReleaseState::KeyChanged, seat.now()); !set)
        return base::failFrom(set);
    const auto row = seat.audit(stores, u"release.stopped"_s, record.id.hex(), u"key-changed"_s, desks.join(u',').toUtf8());
    if (!row)
        return base::failFrom(row);
    return true;
}

base::Status sealAll(Stores &stores, const MailSeat &seat, const ReleaseRecord &record, const QList<RecipientRecord> &recipients)
{
    ReleaseStore releases(stores.database());
    bool onPaper = false;
    for (const RecipientRecord &one : recipients) {
        onPaper = onPaper || !isSealedFor(one);
        const auto done = isSealedFor(one) ? sealFor(stores, seat, record, one)
                                           : releases.setRecipientState(one.envelope, ReleaseState::Sealed);
        if (!done)
            return done;
    }
    if (!record.limited) {
        if (const auto queued = queueCopies(stores, seat, record, recipients); !queued)
            return queued;
    }
    if (onPaper) {
        // What waits to be handed over holds the release back, however far the others are.
        if (const auto set = releases.setState(record.id, ReleaseState::Sealed, seat.now()); !set)
            return set;
    }
    return seat.audit(stores, u"release.sealed"_s, record.id.hex(), u"done"_s, QByteArray::number(recipients.size()));
}

} // namespace

base::Status sealRelease(Stores &stores, const MailSeat &seat, const base::ReleaseId &id)
{
    const auto unheard = store::VaultMarks::value(stores.database(), store::VaultMarks::kMailUnheard);
    if (!unheard)
        return base::failFrom(unheard);
    if (*unheard != 0)
        return base::fail(ErrorCode::ReleaseStateWrong, u"restored, and the mail was not read since"_s);
    auto transaction = store::JoinedTransaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    ReleaseStore releases(stores.database());
    const auto record = releases.find(id);
    if (!record)
        return base::failFrom(record);
    if (record->state != ReleaseState::Held && record->state != ReleaseState::Approved && record->state != ReleaseState::KeyChanged)
        return base::fail(ErrorCode::ReleaseStateWrong, u"neither approved nor held"_s);
    const auto recipients = releases.recipients(id);
    if (!recipients)
        return base::failFrom(recipients);
    if (recipients->isEmpty())
        return base::fail(ErrorCode::RecipientMissing);
    const auto stopped = stopsForKeys(stores, seat, *record, *recipients);
    if (!stopped)
        return base::failFrom(stopped);
    if (!*stopped) {
        if (const auto sealed = sealAll(stores, seat, *record, *recipients); !sealed)
            return sealed;
    }
    platform::crashPoint("mail-seal");
    return transaction->commit();
}

base::Result<bool> sealAgain(Stores &stores, const MailSeat &seat, const base::EnvelopeId &envelope)
{
    ReleaseStore releases(stores.database());
    const auto owner = releases.ownerOf(envelope);
    if (!owner)
        return base::failFrom(owner);
    if (!*owner)
        return false;
    const auto record = releases.find((*owner)->release);
    if (!record)
        return base::failFrom(record);
    const auto recipients = releases.recipients(record->id);
    if (!recipients)
        return base::failFrom(recipients);
    const auto one = std::find_if(recipients->begin(), recipients->end(), [&](const RecipientRecord &r) { return r.envelope == envelope; });
    const auto charter = seat.identity->directory.charter((*owner)->desk);
    const auto changed = store::DeskKeyStore(stores.database()).changed();
    if (!changed)
        return base::failFrom(changed);
    // Only what this vault sealed itself, to a key that is no longer the desk's.
    if (one == recipients->end() || !record->mine || one->object.isNull() || one->recalled || !charter || one->keyEpoch >= charter->epoch
        || changed->contains(one->desk))
        return false;
    auto transaction = store::JoinedTransaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    if (const auto sealed = sealFor(stores, seat, *record, *one); !sealed)
        return base::failFrom(sealed);
    if (const auto row = seat.audit(stores, u"release.sealed-again"_s, record->id.hex(), one->desk.text()); !row)
        return base::failFrom(row);
    if (const auto committed = transaction->commit(); !committed)
        return base::failFrom(committed);
    return true;
}

} // namespace countersign::sync
