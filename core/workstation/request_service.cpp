#include "core/workstation/request_service.h"

#include "core/crypto/hash.h"
#include "core/database/transaction.h"
#include "core/messages/answer_titles.h"
#include "core/workstation/hit_asking.h"

#include <QFile>
#include <QPointer>

#include <algorithm>

// Outside of any namespace, as Q_INIT_RESOURCE asks. A static library's resources are
// linked only where someone names them.
static void nameResources()
{
    Q_INIT_RESOURCE(answer_templates);
}

namespace countersign::workstation {

using base::ErrorCode;
using base::RequestId;
using release::RequestConcern;
using release::RequestLetter;
using store::RequestStore;
using namespace Qt::StringLiterals;

namespace {

bool isOverdue(const RequestLetter &letter, RequestState state, base::Instant now)
{
    const bool waits = state == RequestState::Sent || state == RequestState::Delivered || state == RequestState::ToAnswer;
    return waits && letter.due != base::Instant{} && now > letter.due;
}

base::Result<QList<RequestRow>> listAll(sync::Stores &stores, base::Instant now)
{
    RequestStore requests(stores.database());
    const auto records = requests.list();
    if (!records)
        return base::failFrom(records);
    QList<RequestRow> rows;
    for (const store::RequestRecord &record : *records) {
        const auto answers = requests.answers(record.letter.id);
        if (!answers)
            return base::failFrom(answers);
        RequestRow row;
        row.letter = record.letter;
        row.number = record.number;
        row.ours = record.ours;
        row.state = record.state;
        row.overdue = isOverdue(record.letter, record.state, now);
        row.changedAt = record.changedAt;
        for (const store::AnswerRecord &answer : *answers)
            row.answers.append(answer.letter);
        rows.append(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const RequestRow &a, const RequestRow &b) { return a.overdue && !b.overdue; });
    return rows;
}

/// In the order in which they are offered.
const QStringList &answerNames()
{
    static const QStringList names{u"confirmed"_s,   u"not-confirmed"_s, u"no-record"_s,          u"more-needed"_s,       u"may-pass-on"_s,
                                   u"decline-law"_s, u"decline-agreement"_s, u"decline-originator"_s, u"decline-time"_s};
    return names;
}

} // namespace

VaultRequestService::Answer<QList<RequestRow>> VaultRequestService::list()
{
    const CorePtr core = m_core;
    auto read = [now = core->now()](sync::Stores &stores) { return listAll(stores, now); };
    auto rows = co_await core->reader()->run(std::move(read));
    co_return rows;
}

VaultRequestService::Answer<RequestService::Counts> VaultRequestService::counts()
{
    const auto rows = co_await list();
    if (!rows)
        co_return base::failFrom(rows);
    Counts counts;
    for (const RequestRow &row : *rows) {
        counts.drafts += row.state == RequestState::Draft ? 1 : 0;
        counts.sent += row.state == RequestState::Sent || row.state == RequestState::Delivered ? 1 : 0;
        counts.toAnswer += row.state == RequestState::ToAnswer ? 1 : 0;
        counts.overdue += row.overdue ? 1 : 0;
    }
    co_return counts;
}

VaultRequestService::Done VaultRequestService::act(QString action, RequestId id, Job job)
{
    const CorePtr core = m_core;
    const QPointer<VaultRequestService> self(this);
    const auto seat = requestSeatOf(*core);
    if (!seat)
        co_return base::failFrom(seat);
    auto write = [seat = *seat, job](sync::Stores &stores) -> base::Status {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        if (const auto done = job(stores, seat); !done)
            return done;
        return transaction->commit();
    };
    auto done = co_await core->writer()->run(std::move(write));
    if (!done && done.error().code == ErrorCode::GateBlocks && !core->isClosed()) {
        // Every decision is recorded, no as well.
        auto note = [seat = *seat, action, id, why = done.error()](sync::Stores &stores) -> base::Status {
            auto transaction = database::Transaction::begin(stores.database());
            if (!transaction)
                return base::failFrom(transaction);
            if (const auto row = seat.mail.audit(stores, action, id.hex(), base::codeText(why.code)); !row)
                return row;
            if (const auto kept = transaction->commit(); !kept)
                return kept;
            return tl::unexpected(why);
        };
        done = co_await core->writer()->run(std::move(note));
    }
    if (done && self)
        Q_EMIT self->changed();
    if (done && self && (action == "request.send"_L1 || action == "request.answer"_L1))
        Q_EMIT self->wantsSync();
    co_return done;
}

VaultRequestService::Answer<RequestId> VaultRequestService::keep(RequestLetter letter)
{
    if (letter.id.isNull())
        letter.id = *RequestId::fromBytes(crypto::randomBytes(RequestId::size));
    Job job = [letter](sync::Stores &stores, const RequestSeat &seat) -> base::Status {
        RequestLetter kept = letter;
        if (const auto filled = fillIn(stores, seat, kept); !filled)
            return filled;
        kept.sender = seat.desk();
        kept.by = seat.mail.identity->person;
        kept.at = seat.now();
        if (const auto right = setRight(seat, kept); !right)
            return right;
        const auto number = RequestStore(stores.database()).keepDraft(kept, seat.now());
        if (!number)
            return base::failFrom(number);
        return seat.mail.audit(stores, u"request.keep"_s, kept.id.hex(), u"done"_s, "R-" + QByteArray::number(*number));
    };
    const auto kept = co_await act(u"request.keep"_s, letter.id, std::move(job));
    if (!kept)
        co_return base::failFrom(kept);
    co_return letter.id;
}

VaultRequestService::Answer<release::GateReport> VaultRequestService::check(RequestLetter letter, RequestConcern concern)
{
    const CorePtr core = m_core;
    const auto seat = requestSeatOf(*core);
    if (!seat)
        co_return base::failFrom(seat);
    auto read = [seat = *seat, letter, concern](sync::Stores &stores) -> base::Result<release::GateReport> {
        RequestLetter filled = letter;
        if (const auto done = fillIn(stores, seat, filled); !done)
            return base::failFrom(done);
        return gateOf(stores, seat, filled, concern);
    };
    auto report = co_await core->reader()->run(std::move(read));
    co_return report;
}

VaultRequestService::Done VaultRequestService::send(RequestId id, RequestConcern concern)
{
    Job job = [id, concern](sync::Stores &stores, const RequestSeat &seat) { return sendRequest(stores, seat, id, concern); };
    auto done = act(u"request.send"_s, id, std::move(job));
    return done;
}

VaultRequestService::Done VaultRequestService::answer(RequestId id, release::AnswerLetter answer, RequestConcern concern)
{
    Job job = [id, answer, concern](sync::Stores &stores, const RequestSeat &seat) {
        return sendAnswer(stores, seat, id, answer, concern);
    };
    auto done = act(u"request.answer"_s, id, std::move(job));
    return done;
}

VaultRequestService::Done VaultRequestService::close(RequestId id)
{
    Job job = [id](sync::Stores &stores, const RequestSeat &seat) -> base::Status {
        RequestStore requests(stores.database());
        const auto record = requests.find(id);
        if (!record)
            return base::failFrom(record);
        const bool draft = record->state == RequestState::Draft;
        const auto closed = draft ? requests.dropDraft(id) : requests.setState(id, RequestState::Closed, seat.now());
        if (!closed)
            return closed;
        return seat.mail.audit(stores, u"request.close"_s, id.hex(), draft ? u"dropped"_s : u"done"_s);
    };
    auto done = act(u"request.close"_s, id, std::move(job));
    return done;
}

QList<AnswerTemplate> VaultRequestService::templates() const
{
    nameResources();
    QList<AnswerTemplate> all;
    for (const QString &name : answerNames()) {
        QFile file(u":/countersign/requests/templates/answers/"_s + name + u".txt"_s);
        if (file.open(QIODevice::ReadOnly))
            all.append({name, messages::answerTitle(name), QString::fromUtf8(file.readAll()).trimmed()});
    }
    return all;
}

VaultRequestService::Done VaultRequestService::noteTaken()
{
    const CorePtr core = m_core;
    const QPointer<VaultRequestService> self(this);
    const auto seat = requestSeatOf(*core);
    if (!seat)
        co_return base::Status{};
    auto settle = [seat = *seat](sync::Stores &stores) -> base::Result<int> {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        if (const auto answered = answerByReleases(stores, seat); !answered)
            return base::failFrom(answered);
        const auto settled = settleAskedHits(stores, seat);
        if (!settled)
            return base::failFrom(settled);
        if (const auto done = transaction->commit(); !done)
            return base::failFrom(done);
        return *settled;
    };
    const auto settled = co_await core->writer()->run(std::move(settle));
    if (!settled)
        co_return base::failFrom(settled);
    if (self)
        Q_EMIT self->changed();
    if (self && *settled > 0)
        Q_EMIT self->hitsChanged();
    co_return base::Status{};
}

} // namespace countersign::workstation
