#include "core/workstation/mail_service.h"

#include "core/database/transaction.h"
#include "core/release/binding.h"
#include "core/workstation/filed_binding.h"
#include "core/workstation/mail_reading.h"

#include <QPointer>

#include <algorithm>

namespace countersign::workstation {

using base::ErrorCode;
using release::ReceiptAct;
using release::ReleaseLetter;
using store::MailRecord;
using store::MailStore;
using sync::MailSeat;
using sync::Stores;
using namespace Qt::StringLiterals;

namespace {

base::Result<store::MailTrouble> troubleOf(MailStore &mail, qint64 id)
{
    const auto troubles = mail.troubles();
    if (!troubles)
        return base::failFrom(troubles);
    const auto found = std::find_if(troubles->begin(), troubles->end(), [id](const store::MailTrouble &one) { return one.id == id; });
    if (found == troubles->end())
        return base::fail(ErrorCode::NothingFound, u"mail"_s);
    return *found;
}

base::Result<QList<MailRow>> listAll(Stores &stores, const MailSeat &seat, bool unreadOnly)
{
    MailStore mail(stores.database());
    const auto records = mail.list(unreadOnly);
    if (!records)
        return base::failFrom(records);
    QList<MailRow> rows;
    for (const MailRecord &record : *records) {
        auto row = mailRowOf(stores, record, seat);
        if (!row)
            return base::failFrom(row);
        if (*row)
            rows.append(std::move(**row));
    }
    const auto troubles = mail.troubles();
    if (!troubles)
        return base::failFrom(troubles);
    for (const store::MailTrouble &trouble : *troubles) {
        if (!unreadOnly || !trouble.read)
            rows.append(mailRowOf(trouble));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const MailRow &a, const MailRow &b) { return a.arrivedAt > b.arrivedAt; });
    return rows;
}

base::Result<MailItem> openTrouble(Stores &stores, qint64 id)
{
    MailStore mail(stores.database());
    const auto trouble = troubleOf(mail, id);
    if (!trouble)
        return base::failFrom(trouble);
    if (const auto marked = mail.markTroubleRead(id); !marked)
        return base::failFrom(marked);
    auto item = mailItemOf(*trouble);
    item.row.read = true;
    return item;
}

/// Reads it, and tells the sender where they asked for that and nobody has told them yet.
base::Result<MailItem> openItem(Stores &stores, const MailSeat &seat, qint64 id)
{
    MailStore mail(stores.database());
    const auto record = mail.find(id);
    if (!record)
        return base::failFrom(record);
    if (const auto marked = mail.markRead(id); !marked)
        return base::failFrom(marked);
    if (record->tellOpened && !record->locked && !record->purgedAt) {
        if (const auto told = sync::signReceipt(stores, seat, *record, ReceiptAct::Opened); !told)
            return base::failFrom(told);
        if (const auto marked = mail.markOpenedTold(id); !marked)
            return base::failFrom(marked);
    }
    const auto now = mail.find(id);
    if (!now)
        return base::failFrom(now);
    return mailItemOf(stores, *now, seat);
}

base::Status checkBound(Stores &stores, const MailSeat &seat, const MailRecord &record, BoundAct act, const QString &target,
                        const base::EntityId &paragraph)
{
    MailStore mail(stores.database());
    const auto letter = letterIn<ReleaseLetter>(mail, record);
    if (!letter)
        return base::failFrom(letter);
    const auto permissions = leaveFor(stores, record.envelope, paragraph, seat.now());
    if (!permissions)
        return base::failFrom(permissions);
    release::Holding holding;
    holding.holder = seat.desk();
    holding.now = seat.now();
    holding.purposes = letter->contract.purposes;
    holding.permissions = *permissions;
    if (act == BoundAct::PassOn)
        holding.target = base::CountryCode::fromText(target).value_or(base::CountryCode());
    if (paragraph.isNull())
        return release::mayDo(act, *letter, holding);
    for (const release::ReleasedParagraph &one : letter->paragraphs) {
        if (one.id == paragraph)
            return release::mayDo(act, letter->contract, one.marking, letter->sender, holding);
    }
    return base::fail(ErrorCode::NothingFound, u"paragraph"_s);
}

QString wordOf(BoundAct act)
{
    switch (act) {
    case BoundAct::Print:
        return u"print"_s;
    case BoundAct::Export:
        return u"export"_s;
    case BoundAct::Copy:
        return u"copy"_s;
    case BoundAct::Quote:
        return u"quote"_s;
    case BoundAct::PassOn:
        break;
    }
    return u"pass-on"_s;
}

/// A refusal is a row too.
base::Status auditRefusal(Stores &stores, store::AuditEntry entry, const base::Error &why, const base::Clock &clock)
{
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    entry.result = base::codeText(why.code);
    if (const auto row = store::AuditChain::append(stores.database(), entry, clock); !row)
        return base::failFrom(row);
    if (const auto done = transaction->commit(); !done)
        return done;
    return tl::unexpected(why);
}

} // namespace

VaultMailService::Answer<QList<MailRow>> VaultMailService::list(bool unreadOnly)
{
    const CorePtr core = m_core;
    const auto seat = seatOf(*core);
    if (!seat)
        co_return QList<MailRow>();
    auto read = [seat = *seat, unreadOnly](Stores &stores) { return listAll(stores, seat, unreadOnly); };
    auto rows = co_await core->reader()->run(std::move(read));
    co_return rows;
}

VaultMailService::Answer<int> VaultMailService::unread()
{
    const CorePtr core = m_core;
    const auto seat = seatOf(*core);
    if (!seat)
        co_return 0;
    auto read = [seat = *seat](Stores &stores) -> base::Result<int> {
        const auto rows = listAll(stores, seat, true);
        if (!rows)
            return base::failFrom(rows);
        return static_cast<int>(rows->size());
    };
    auto count = co_await core->reader()->run(std::move(read));
    co_return count;
}

VaultMailService::Answer<MailItem> VaultMailService::open(qint64 id)
{
    const CorePtr core = m_core;
    const QPointer<VaultMailService> self(this);
    const auto seat = seatOf(*core);
    if (!seat)
        co_return base::failFrom(seat);
    auto write = [seat = *seat, id](Stores &stores) -> base::Result<MailItem> {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        auto item = id < 0 ? openTrouble(stores, -id) : openItem(stores, seat, id);
        if (!item)
            return item;
        const QString object = item->row.envelope.isNull() ? QString() : item->row.envelope.hex();
        const auto audited = seat.audit(stores, u"mail.open"_s, object, item->openedIsTold ? u"told"_s : u"done"_s, QByteArray::number(id));
        if (!audited)
            return base::failFrom(audited);
        if (const auto done = transaction->commit(); !done)
            return base::failFrom(done);
        return item;
    };
    auto item = co_await core->writer()->run(std::move(write));
    if (item && self)
        Q_EMIT self->changed();
    if (item && self && item->openedIsTold)
        Q_EMIT self->wantsSync();
    co_return item;
}

VaultMailService::Done VaultMailService::act(QString action, qint64 id, Manner manner, Job job)
{
    const CorePtr core = m_core;
    const QPointer<VaultMailService> self(this);
    const auto seat = seatOf(*core);
    if (!seat)
        co_return base::failFrom(seat);
    auto write = [seat = *seat, action, id, manner, job](Stores &stores) -> base::Status {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        MailStore mail(stores.database());
        const auto record = mail.find(id);
        if (!record)
            return base::failFrom(record);
        if (record->letter != objects::ObjectType::ReleaseLetter)
            return base::fail(ErrorCode::ReleaseStateWrong, u"not a release"_s);
        if (record->purgedAt || (record->locked && !manner.evenLocked))
            return base::fail(ErrorCode::ItemRecalled, {}, {record->sender.text()});
        Act act{stores, seat, mail, *record, seat.entry(action, record->envelope.hex(), u"done"_s)};
        if (const auto done = job(act); !done)
            return done;
        if (const auto row = store::AuditChain::append(stores.database(), act.entry, *seat.clock); !row)
            return base::failFrom(row);
        return transaction->commit();
    };
    const auto done = co_await core->writer()->run(std::move(write));
    if (done && self)
        Q_EMIT self->changed();
    if (done && self && manner.sends)
        Q_EMIT self->wantsSync();
    co_return done;
}

VaultMailService::Answer<QByteArray> VaultMailService::attachment(qint64 id, base::EntityId attachment)
{
    const auto content = std::make_shared<QByteArray>();
    Job job = [attachment, content](Act &act) -> base::Status {
        const auto letter = letterIn<ReleaseLetter>(act.mail, act.record);
        if (!letter)
            return base::failFrom(letter);
        for (const release::ReleasedAttachment &one : letter->attachments) {
            if (one.id != attachment)
                continue;
            auto found = act.mail.attachment(act.record.envelope, one);
            if (!found)
                return base::failFrom(found);
            *content = std::move(*found);
            act.entry.details = attachment.hex().toLatin1();
            return {};
        }
        return base::fail(ErrorCode::NothingFound, u"attachment"_s);
    };
    const auto done = co_await act(u"mail.attachment-view"_s, id, {}, std::move(job));
    if (!done)
        co_return base::failFrom(done);
    co_return *content;
}

VaultMailService::Done VaultMailService::bound(qint64 id, BoundAct what, QString target, base::EntityId paragraph)
{
    const CorePtr core = m_core;
    const QPointer<VaultMailService> self(this);
    const auto refused = std::make_shared<std::optional<store::AuditEntry>>();
    Job job = [what, target, paragraph, refused](Act &act) -> base::Status {
        act.entry.details = wordOf(what).toLatin1() + ' ' + target.toUtf8();
        if (const auto allowed = checkBound(act.stores, act.seat, act.record, what, target, paragraph); !allowed) {
            *refused = act.entry;
            return allowed;
        }
        if (what == BoundAct::Quote || what == BoundAct::PassOn)
            return {}; // stays in the vault: a release of its own says who got it
        const auto counted = act.mail.countExport(act.record.id);
        return counted ? base::Status{} : base::failFrom(counted);
    };
    auto done = co_await act(u"mail."_s + wordOf(what), id, {}, std::move(job));
    if (done || !*refused || core->isClosed())
        co_return done;
    auto note = [entry = **refused, why = done.error(), clock = core->clock()](Stores &stores) {
        return auditRefusal(stores, entry, why, *clock);
    };
    const auto noted = co_await core->writer()->run(std::move(note));
    co_return noted;
}

} // namespace countersign::workstation
