#include "core/sync/mail_taking.h"

#include "core/crypto/hash.h"
#include "core/database/transaction.h"
#include "core/platform/crash_point.h"
#include "core/store/directory_claims.h"
#include "core/store/vault_marks.h"
#include "core/sync/log_reading.h"

#include <algorithm>

namespace countersign::sync {

using base::ErrorCode;
using objects::Envelope;
using objects::protocol::LogPage;
using store::LaneStore;
using store::MailTrouble;
using store::VaultMarks;
using namespace Qt::StringLiterals;

namespace {

/// Worth another try once directory or program are newer.
bool mayFitLater(ErrorCode code)
{
    return code == ErrorCode::UnknownKey || code == ErrorCode::SealBroken || code == ErrorCode::NewerVersion
        || code == ErrorCode::UnknownCriticalField;
}

/// Takes envelopes inside transactions of the caller's.
class EnvelopeTaking
{
public:
    EnvelopeTaking(Stores &stores, const MailSeat &seat)
        : m_stores(stores), m_seat(seat), m_lanes(stores.database()), m_letters(stores, seat, m_outcome)
    {
    }

    [[nodiscard]] TakenMail takeOutcome() { return std::move(m_outcome); }
    /// Of senders whose envelopes were taken, the latest time they signed.
    [[nodiscard]] const QHash<base::CountryCode, base::Instant> &signedTimes() const { return m_signedTimes; }

    base::Status take(const QByteArray &bytes)
    {
        const auto object = objects::Signed::decode(bytes);
        if (!object)
            return suspect(bytes, {}, {}, object.error());
        const base::ObjectId id = object->id();
        const auto known = m_lanes.isKnown(id);
        if (!known)
            return base::failFrom(known);
        if (*known) {
            ++m_outcome.known;
            return noteOwn(id);
        }
        const auto claimed = object->type() == Envelope::kType ? Envelope::decodeBody(object->body())
                                                               : base::Result<Envelope>(base::fail(ErrorCode::UnknownType, u"in a mail log"_s));
        if (!claimed)
            return mayFitLater(claimed.error().code) ? trouble(bytes, id, {}, claimed.error()) : suspect(bytes, id, {}, claimed.error());
        if (claimed->recipient != m_seat.desk())
            return suspect(bytes, id, *claimed, {ErrorCode::EnvelopeNotForUs, {}, {claimed->recipient.text()}});
        const auto &directory = m_seat.identity->directory;
        const auto device = directory.device(claimed->device);
        if (!device)
            return trouble(bytes, id, *claimed, {ErrorCode::UnknownKey, u"device"_s, {claimed->sender.text()}});
        if (device->desk != claimed->sender)
            return suspect(bytes, id, *claimed, {ErrorCode::LetterNotAuthorised, u"device of another desk"_s, {claimed->sender.text()}});
        const auto envelope = objects::verify<Envelope>(*object, {device->signing});
        if (!envelope)
            return suspect(bytes, id, *claimed, envelope.error());
        if (!directory.isActive(claimed->device, claimed->at))
            return trouble(bytes, id, *claimed, {ErrorCode::LetterNotAuthorised, u"device not active"_s, {claimed->sender.text()}});
        // The sender has heard of keys of ours that this device has not: refused, it would be lost for good.
        const auto charter = directory.charter(m_seat.desk());
        if (charter && claimed->keyEpoch > charter->epoch)
            return trouble(bytes, id, *claimed, {ErrorCode::SealBroken, u"epoch %1 to come"_s.arg(claimed->keyEpoch), {claimed->sender.text()}});
        return inLane(*envelope);
    }

private:
    using VerifiedEnvelope = objects::Verified<Envelope>;

    base::Status inLane(const VerifiedEnvelope &envelope)
    {
        const auto lane = m_lanes.foreign(envelope->device, envelope->lane);
        if (!lane)
            return base::failFrom(lane);
        if (envelope->sequence > lane->next) {
            ++m_outcome.aside;
            return m_lanes.keepWaiting(envelope.value(), envelope.id(), envelope.bytes(), m_seat.now());
        }
        if (envelope->sequence < lane->next || envelope->previous != lane->last)
            return fork(envelope);
        if (const auto taken = takeNext(envelope); !taken)
            return taken;
        return closeGap(envelope->device, envelope->lane);
    }

    /// Two contents under one number, or a number that goes on from something else than came: evidence.
    base::Status fork(const VerifiedEnvelope &envelope)
    {
        if (const auto dropped = m_lanes.dropWaiting(envelope.id()); !dropped)
            return dropped;
        return trouble(envelope.bytes(), envelope.id(), envelope.value(),
                       {ErrorCode::EnvelopeFork, {}, {envelope->sender.text(), QString::number(envelope->sequence)}});
    }

    base::Status takeNext(const VerifiedEnvelope &envelope)
    {
        if (const auto taken = m_lanes.take(envelope.value(), envelope.id()); !taken)
            return taken;
        if (const auto dropped = store::MailStore(m_stores.database()).dropTroubles(envelope.id()); !dropped)
            return dropped;
        if (const auto held = holdDirectory(envelope); !held)
            return held;
        if (const auto applied = m_letters.take(envelope); !applied)
            return applied;
        auto &latest = m_signedTimes[envelope->sender];
        latest = std::max(latest, envelope->at);
        return noteOwn(envelope.id());
    }

    base::Status closeGap(const base::DeviceId &device, const base::LaneId &laneId)
    {
        for (;;) {
            const auto lane = m_lanes.foreign(device, laneId);
            if (!lane)
                return base::failFrom(lane);
            const auto waiting = m_lanes.waiting(device, laneId, lane->next);
            if (!waiting)
                return base::failFrom(waiting);
            if (waiting->isEmpty())
                return {};
            bool moved = false;
            for (const store::WaitingEnvelope &one : *waiting) {
                const auto envelope = again(one.bytes);
                if (!envelope)
                    return base::failFrom(envelope);
                const bool next = !moved && (*envelope)->previous == lane->last;
                const auto done = next ? takeNext(*envelope) : fork(*envelope);
                if (!done)
                    return done;
                moved = moved || next;
            }
            if (!moved)
                return {};
        }
    }

    /// Verified when it was set aside; its device has not changed its key since.
    base::Result<VerifiedEnvelope> again(const QByteArray &bytes) const
    {
        const auto object = objects::Signed::decode(bytes);
        if (!object)
            return base::failFrom(object);
        const auto claimed = Envelope::decodeBody(object->body());
        if (!claimed)
            return base::failFrom(claimed);
        const auto device = m_seat.identity->directory.device(claimed->device);
        if (!device)
            return base::fail(ErrorCode::UnknownKey, u"device"_s, {claimed->sender.text()});
        return objects::verify<Envelope>(*object, {device->signing});
    }

    /// A portal that shows two desks two directories is caught here; the letter itself is as good as its signatures.
    base::Status holdDirectory(const VerifiedEnvelope &envelope)
    {
        const auto &directory = m_seat.identity->directory;
        if (envelope->directorySize > directory.size())
            return store::DirectoryClaims(m_stores.database()).keep({envelope->sender, envelope->directorySize, envelope->directoryHash});
        const auto fits = directory.checkExtends({envelope->directorySize, envelope->directoryHash, {}});
        return fits ? base::Status{}
                    : trouble(envelope.bytes(), envelope.id(), envelope.value(), {ErrorCode::DirectoryDiffers, {}, {envelope->sender.text()}});
    }

    /// What this vault sent to its own desk needs no other answer than to stand there.
    base::Status noteOwn(const base::ObjectId &id)
    {
        const auto arrived = store::MailOutgoing(m_stores.database()).markArrived(id);
        return arrived ? base::Status{} : base::failFrom(arrived);
    }

    base::Status trouble(const QByteArray &bytes, const base::ObjectId &id, const std::optional<Envelope> &claimed, const base::Error &error)
    {
        MailTrouble one{0, id, {}, {}, error, m_seat.now(), false, bytes};
        if (claimed) {
            one.sender = claimed->sender;
            one.envelope = claimed->id;
        }
        if (one.object.isNull())
            one.object = *base::ObjectId::fromBytes(crypto::sha256(bytes).view());
        return m_letters.keepTrouble(one);
    }

    /// The portal takes nothing of the kind: it was changed on its way, or is shown to the wrong desk.
    base::Status suspect(const QByteArray &bytes, const base::ObjectId &id, const std::optional<Envelope> &claimed, const base::Error &error)
    {
        m_outcome.suspect = true;
        return trouble(bytes, id, claimed, error);
    }

    Stores &m_stores;
    const MailSeat &m_seat;
    TakenMail m_outcome;
    LaneStore m_lanes;
    LetterTaking m_letters;
    QHash<base::CountryCode, base::Instant> m_signedTimes;
};

void add(TakenMail &all, TakenMail more)
{
    all.taken += more.taken;
    all.known += more.known;
    all.aside += more.aside;
    all.suspect = all.suspect || more.suspect;
    all.remarks += std::move(more.remarks);
}

/// As many as one commit may hold up a person who writes.
constexpr qsizetype kTogether = 64;

/// In transactions of a few: each envelope whole, with its place where `note` gives it one.
base::Result<TakenMail> takeAll(Stores &stores, const MailSeat &seat, const QList<QByteArray> &envelopes,
                                const std::function<base::Result<bool>(qsizetype)> &note)
{
    TakenMail all;
    for (qsizetype begin = 0; begin < envelopes.size(); begin += kTogether) {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        EnvelopeTaking taking(stores, seat);
        bool fits = true;
        for (qsizetype i = begin; i < std::min(begin + kTogether, envelopes.size()); ++i) {
            if (const auto taken = taking.take(envelopes.at(i)); !taken)
                return base::failFrom(taken);
            const auto noted = note(i);
            if (!noted)
                return base::failFrom(noted);
            fits = fits && *noted;
        }
        TakenMail some = taking.takeOutcome();
        some.suspect = some.suspect || !fits;
        if (some.suspect) {
            if (const auto over = store::LogPlace(stores.database(), store::LogPlace::Log::Mail).startOver(); !over)
                return base::failFrom(over);
        }
        if (const auto committed = transaction->commit(); !committed)
            return base::failFrom(committed);
        platform::crashPoint("mail-taken");
        add(all, std::move(some));
        for (auto time = taking.signedTimes().begin(); time != taking.signedTimes().end(); ++time) {
            if (const auto seen = seeSignedTime(stores, seat, time.value(), time.key()); !seen)
                return base::failFrom(seen);
        }
        if (all.suspect)
            return all;
    }
    return all;
}

} // namespace

base::Result<TakenMail> takeEnvelopes(Stores &stores, const MailSeat &seat, const QList<QByteArray> &envelopes)
{
    return takeAll(stores, seat, envelopes, [](qsizetype) { return base::Result<bool>(true); });
}

base::Result<TakenMail> takeMailPage(Stores &stores, const MailSeat &seat, const LogPage &page, bool overlap)
{
    const qsizetype skipped = overlap ? 1 : 0;
    return takeAll(stores, seat, page.entries.mid(skipped), [&](qsizetype i) -> base::Result<bool> {
        const auto object = objects::Signed::decode(page.entries.at(i + skipped));
        return object ? notePosition(stores, store::LogPlace::Log::Mail, page, i + skipped, object->id()) : base::Result<bool>(false);
    });
}

base::Result<TakenMail> takeSetAside(Stores &stores, const MailSeat &seat)
{
    const auto troubles = store::MailStore(stores.database()).troubles();
    if (!troubles)
        return base::failFrom(troubles);
    QList<QByteArray> again;
    for (auto one = troubles->rbegin(); one != troubles->rend(); ++one) {
        if (mayFitLater(one->error.code))
            again.append(one->bytes);
    }
    return takeEnvelopes(stores, seat, again);
}

base::Result<QList<base::Error>> settleClaims(Stores &stores, const MailSeat &seat)
{
    store::DirectoryClaims claims(stores.database());
    const auto broken = claims.settle(seat.identity->directory);
    if (!broken)
        return base::failFrom(broken);
    QList<base::Error> remarks;
    for (const store::DirectoryClaim &claim : *broken)
        remarks.append({ErrorCode::DirectoryDiffers, u"as %1 has it"_s.arg(claim.sender.text()), {claim.sender.text()}});
    // Just read to the portal's end: what another desk has seen beyond it is kept from this one.
    const auto beyond = claims.open();
    if (!beyond)
        return base::failFrom(beyond);
    for (const store::DirectoryClaim &claim : *beyond) {
        remarks.append({ErrorCode::DirectoryShorter, u"than %1 has it"_s.arg(claim.sender.text()),
                        {QString::number(seat.identity->directory.size()), QString::number(claim.size)}});
    }
    return remarks;
}

base::Result<QList<base::Error>> gapsOf(Stores &stores)
{
    const auto gaps = LaneStore(stores.database()).gaps();
    if (!gaps)
        return base::failFrom(gaps);
    QList<base::Error> remarks;
    for (const store::WaitingEnvelope &gap : *gaps)
        remarks.append({ErrorCode::EnvelopeGap, {}, {gap.sender.text(), QString::number(gap.expected), QString::number(gap.found)}});
    return remarks;
}

base::Result<int> seeSignedTime(Stores &stores, const MailSeat &seat, base::Instant at, base::CountryCode sender)
{
    if (at > seat.now() + kClockTolerance)
        return 0;
    if (sender.isNull()) {
        if (const auto raised = VaultMarks::raise(stores.database(), VaultMarks::kSignedTime, base::toMillis(at)); !raised)
            return base::failFrom(raised);
    }
    const auto due = store::MailStore(stores.database()).due(at, sender);
    if (!due)
        return base::failFrom(due);
    int destroyed = 0;
    for (const store::MailRecord &item : *due) {
        const bool expired = item.expires && *item.expires <= at;
        const auto done = destroyItem(stores, seat, item, expired ? u"expired"_s : u"recall"_s);
        if (!done)
            return base::failFrom(done);
        destroyed += *done ? 1 : 0;
    }
    return destroyed;
}

} // namespace countersign::sync
