#include "core/sync/mail_sync.h"

#include "core/platform/crash_point.h"
#include "core/store/desk_key_store.h"
#include "core/store/joined_transaction.h"
#include "core/store/vault_marks.h"
#include "core/sync/log_reading.h"
#include "core/sync/mail_taking.h"

#include <algorithm>

namespace countersign::sync {

using base::ErrorCode;
using objects::protocol::LogAppend;
using objects::protocol::LogPage;
using store::LogPlace;
using store::MailOutgoing;
using store::OutgoingMail;
using store::ReleaseStore;
using namespace Qt::StringLiterals;

namespace {

/// Bytes of one append, so that it stays well below the portal's limit of a body.
constexpr qsizetype kAppendBytes = 6 << 20;
/// The portal confirmed, and the recipient did not sign: after this long it is handed in again, once more each time.
/// A portal that said it had what it had not is healed by it; doubles are passed over.
constexpr std::chrono::hours kAgainAfter{24};

using SeatPtr = std::shared_ptr<const MailSeat>;

void remarkMail(const RunStatePtr &state, base::Error error)
{
    error.detail = u"mail: "_s + error.detail;
    state->outcome.remarks.append(std::move(error));
}

void count(const RunStatePtr &state, const TakenMail &taken)
{
    state->outcome.mailTaken += taken.taken;
    state->outcome.mailAside += taken.aside;
    for (const base::Error &remark : taken.remarks)
        remarkMail(state, remark);
}

std::shared_ptr<const LogReading> mailReading(const RunStatePtr &state, const SeatPtr &seat)
{
    const auto taken = std::make_shared<TakenMail>();
    auto reading = std::make_shared<LogReading>();
    reading->log = LogPlace::Log::Mail;
    reading->fetch = [state, seat](std::uint64_t from) { return state->parts.client->mail(seat->desk(), from, state->parts.stop); };
    reading->take = [seat, taken](Stores &stores, const LogPage &page, bool overlap) -> base::Status {
        auto done = takeMailPage(stores, *seat, page, overlap);
        if (!done)
            return base::failFrom(done);
        *taken = std::move(*done);
        return {};
    };
    reading->taken = [state, taken] {
        count(state, *taken);
        if (taken->suspect && taken->remarks.isEmpty())
            remarkMail(state, {ErrorCode::PortalWentBack, u"an envelope stands in two places"_s, {}});
        return !taken->suspect;
    };
    // What the portal lost of this log it may have lost of others': everything unanswered goes to it again.
    reading->startOver = [](Stores &stores, bool) -> base::Status {
        auto transaction = store::JoinedTransaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        if (const auto over = LogPlace(stores.database(), LogPlace::Log::Mail).startOver(); !over)
            return over;
        if (const auto again = MailOutgoing(stores.database()).sendAgain({}); !again)
            return again;
        return transaction->commit();
    };
    reading->remark = [state](base::Error error) { remarkMail(state, std::move(error)); };
    return reading;
}

/// After the log: what it leaves to be said, and what is due by the time that the portal signed.
base::Result<TakenMail> settle(Stores &stores, const MailSeat &seat, base::Instant portalTime, bool toTheEnd, int &destroyed)
{
    auto again = takeSetAside(stores, seat);
    if (!again)
        return again;
    for (const auto &more : {settleClaims(stores, seat), gapsOf(stores)}) {
        if (!more)
            return base::failFrom(more);
        again->remarks += *more;
    }
    if (toTheEnd) {
        if (const auto heard = store::VaultMarks::set(stores.database(), store::VaultMarks::kMailUnheard, 0); !heard)
            return base::failFrom(heard);
    }
    const auto gone = seeSignedTime(stores, seat, portalTime);
    if (!gone)
        return base::failFrom(gone);
    destroyed = *gone;
    if (const auto unanswered = MailOutgoing(stores.database()).sendAgain(seat.now() - kAgainAfter); !unanswered)
        return base::failFrom(unanswered);
    if (const auto sealed = sealUnopened(stores, seat); !sealed)
        return base::failFrom(sealed);
    return again;
}

/// The next ones for one recipient; from here on nobody knows whether they were sent.
base::Result<QList<OutgoingMail>> takeOut(Stores &stores, const QSet<base::CountryCode> &without, bool oneByOne, base::Instant now)
{
    auto transaction = store::JoinedTransaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    const auto changed = store::DeskKeyStore(stores.database()).changed();
    if (!changed)
        return base::failFrom(changed);
    MailOutgoing outgoing(stores.database());
    const auto next = outgoing.next(oneByOne ? 0 : kAppendBytes, without + *changed);
    if (!next)
        return next;
    ReleaseStore releases(stores.database());
    for (const OutgoingMail &mail : *next) {
        if (const auto marked = outgoing.markSending(mail.object); !marked)
            return base::failFrom(marked);
        if (mail.letter != objects::ObjectType::ReleaseLetter)
            continue;
        const auto marked = releases.markSending(mail.envelope, now);
        if (!marked && marked.error().code != ErrorCode::NothingFound)
            return base::failFrom(marked);
    }
    if (const auto committed = transaction->commit(); !committed)
        return base::failFrom(committed);
    return next;
}

base::Status noteAccepted(Stores &stores, const MailSeat &seat, const QList<OutgoingMail> &mail)
{
    auto transaction = store::JoinedTransaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    MailOutgoing outgoing(stores.database());
    ReleaseStore releases(stores.database());
    for (const OutgoingMail &one : mail) {
        if (const auto marked = outgoing.markAccepted(one.object, seat.now()); !marked)
            return marked;
        if (one.letter != objects::ObjectType::ReleaseLetter)
            continue;
        const auto marked = releases.markPortal(one.envelope, seat.now());
        if (!marked && marked.error().code != ErrorCode::NothingFound)
            return marked;
        if (const auto row = seat.audit(stores, u"mail.sent"_s, one.envelope.hex(), u"accepted"_s, one.recipient.text().toUtf8()); !row)
            return row;
    }
    return transaction->commit();
}

base::Status noteRejected(Stores &stores, const MailSeat &seat, const OutgoingMail &mail, const base::Error &error)
{
    auto transaction = store::JoinedTransaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    if (mail.letter == objects::ObjectType::ReleaseLetter) {
        const auto marked = ReleaseStore(stores.database()).markRejected(mail.envelope, seat.now());
        if (!marked && marked.error().code != ErrorCode::NothingFound)
            return marked;
    }
    const auto row = seat.audit(stores, u"mail.sent"_s, mail.envelope.hex(), base::codeText(error.code), mail.recipient.text().toUtf8());
    if (!row)
        return row;
    return transaction->commit();
}

/// A recipient whose log is full, or an envelope that the portal does not take, holds up no other desk.
bool concernsOneDesk(const base::Error &error)
{
    return !endsRun(error) || error.code == ErrorCode::TooManyRequests;
}

/// Sends everything in order. An append is stored as a whole or not at all: of a refused one each envelope is tried
/// alone, so that the first that is really refused is known.
QCoro::Task<base::Status> sendMail(RunStatePtr state, SeatPtr seat)
{
    QSet<base::CountryCode> without, oneByOne;
    for (;;) {
        if (state->isStopped())
            co_return base::fail(ErrorCode::Cancelled);
        const bool alone = !oneByOne.isEmpty();
        const auto now = state->now();
        auto read = [without, alone, now](Stores &stores) { return takeOut(stores, without, alone, now); };
        const auto next = co_await state->parts.writer->run(std::move(read));
        if (!next)
            co_return base::failFrom(next);
        if (next->isEmpty())
            co_return base::Status{};
        const QList<OutgoingMail> mail = *next;
        const base::CountryCode recipient = mail.first().recipient;
        LogAppend append;
        for (const OutgoingMail &one : mail)
            append.entries.append(one.bytes);
        platform::crashPoint("mail-send");
        const auto sent = co_await state->parts.client->appendMail(recipient, append, state->parts.stop);
        platform::crashPoint("mail-receipt");
        if (!sent && !concernsOneDesk(sent.error()))
            co_return sent;
        if (!sent && mail.size() > 1) {
            oneByOne.insert(recipient);
            continue;
        }
        if (!sent) {
            without.insert(recipient);
            oneByOne.remove(recipient);
            remarkMail(state, {sent.error().code, recipient.text(), sent.error().args});
            const base::Error error = sent.error();
            auto reject = [seat, mail, error](Stores &stores) { return noteRejected(stores, *seat, mail.first(), error); };
            const auto noted = co_await state->parts.writer->run(std::move(reject));
            if (!noted)
                co_return noted;
            continue;
        }
        auto note = [seat, mail](Stores &stores) { return noteAccepted(stores, *seat, mail); };
        const auto noted = co_await state->parts.writer->run(std::move(note));
        if (!noted)
            co_return noted;
        state->outcome.mailSent += static_cast<int>(mail.size());
    }
}

QCoro::Task<base::Status> exchangeMail(RunStatePtr state, SeatPtr seat)
{
    const auto portalTime = state->portalTime;
    // First: what came too late is not taken in to be destroyed.
    auto look = [seat, portalTime](Stores &stores) { return seeSignedTime(stores, *seat, portalTime); };
    const auto before = co_await state->parts.writer->run(std::move(look));
    if (!before)
        co_return base::failFrom(before);
    const auto reading = mailReading(state, seat);
    const auto whole = co_await readLog(state, reading);
    if (!whole)
        co_return base::failFrom(whole);
    const auto destroyed = std::make_shared<int>(0);
    const bool toTheEnd = *whole;
    auto rest = [seat, portalTime, toTheEnd, destroyed](Stores &stores) { return settle(stores, *seat, portalTime, toTheEnd, *destroyed); };
    const auto settled = co_await state->parts.writer->run(std::move(rest));
    if (!settled)
        co_return base::failFrom(settled);
    count(state, *settled);
    state->outcome.mailDestroyed += *before + *destroyed;
    const auto sent = co_await sendMail(state, seat);
    co_return sent;
}

} // namespace

QCoro::Task<base::Status> syncMail(RunStatePtr state)
{
    if (!state->identity->userKey || !state->identity->isEnrolled())
        co_return base::Status{};
    const auto seat =
        std::make_shared<const MailSeat>(MailSeat{std::make_shared<const DeskIdentity>(*state->identity), state->parts.clock});
    const auto done = co_await exchangeMail(state, seat);
    if (!done && endsRun(done.error()))
        co_return done;
    if (!done)
        remarkMail(state, done.error());
    co_return base::Status{};
}

} // namespace countersign::sync
