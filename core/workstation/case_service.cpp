#include "core/workstation/case_service.h"

#include "core/cases/edits.h"
#include "core/cases/joining.h"
#include "core/crypto/hash.h"
#include "core/database/transaction.h"
#include "core/store/attachment_store.h"
#include "core/store/case_rows.h"
#include "core/workstation/case_acts.h"
#include "core/workstation/recalled_copies.h"

#include <QDateTime>

#include <algorithm>

namespace countersign::workstation {

using base::ErrorCode;
using cases::CaseFile;
using cases::Changes;
using cases::Seen;
using cases::entityOf;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostBacklinks = 200;

bool isFull(const base::Error &error)
{
    return error.code == ErrorCode::DatabaseFull || error.code == ErrorCode::DiskFull;
}

bool fits(const store::CaseListing &row, const CaseFilter &filter, const base::UserId &self)
{
    if (row.binnedAt.has_value() != filter.binned || !row.mergedInto.isNull())
        return false;
    if (!filter.text.isEmpty() && !row.folded.contains(filter.text.toCaseFolded()))
        return false;
    if (!filter.statuses.isEmpty() && !filter.statuses.contains(row.status))
        return false;
    if (filter.mine && !row.assignees.contains(self))
        return false;
    if (filter.watched && !row.watchers.contains(self))
        return false;
    return !filter.needsGrade || row.ungraded > 0;
}

CaseRow rowOf(const store::CaseListing &from, const QHash<base::UserId, QString> &names, const base::UserId &self)
{
    CaseRow row;
    row.id = from.id;
    row.reference = from.reference;
    row.title = from.title;
    row.status = from.status;
    row.marking = from.marking;
    for (const base::UserId &user : from.assignees)
        row.assignees.append(names.value(user, user.hex().left(8)));
    row.notes = from.notes;
    row.openTasks = from.openTasks;
    row.items = from.items;
    row.attachments = from.attachments;
    row.conflicts = from.conflicts;
    row.ungraded = from.ungraded;
    row.nextDue = from.nextDue;
    row.watched = from.watchers.contains(self);
    row.draft = from.draft;
    row.changedAt = from.changedAt;
    if (from.binnedAt)
        row.binnedUntil = *from.binnedAt + kBinTime;
    return row;
}

/// Less than, equal or greater in one column.
int compared(const CaseRow &a, const CaseRow &b, CaseColumn column)
{
    const auto order = [](const auto &x, const auto &y) { return x < y ? -1 : y < x ? 1 : 0; };
    switch (column) {
    case CaseColumn::Reference:
        return order(a.reference, b.reference);
    case CaseColumn::Title:
        return a.title.compare(b.title, Qt::CaseInsensitive);
    case CaseColumn::Status:
        return order(a.status, b.status);
    case CaseColumn::Marking:
        return order(a.marking.tlp, b.marking.tlp);
    case CaseColumn::Assignee:
        return order(a.assignees.value(0), b.assignees.value(0));
    case CaseColumn::Notes:
        return order(a.notes, b.notes);
    case CaseColumn::OpenTasks:
        return order(a.openTasks, b.openTasks);
    case CaseColumn::Changed:
        break;
    }
    return order(a.changedAt, b.changedAt);
}

void sort(QList<CaseRow> &rows, const CaseFilter &filter)
{
    std::sort(rows.begin(), rows.end(), [&filter](const CaseRow &a, const CaseRow &b) {
        const int order = compared(a, b, filter.sortBy);
        if (order != 0)
            return filter.descending ? order > 0 : order < 0;
        return std::tie(b.changedAt, a.id) < std::tie(a.changedAt, b.id);
    });
}

} // namespace

VaultCaseService::VaultCaseService(CorePtr core)
    : m_core(std::move(core)), m_shelf(std::make_shared<store::CaseShelf>()),
      m_device(store::caseWriter(m_core->vault()->id(), m_core->vault()->incarnation())), m_session(crypto::randomBytes(16))
{
}

VaultCaseService::~VaultCaseService()
{
    m_shelf->clear();
}

cases::Person VaultCaseService::self() const
{
    const auto identity = m_core->identity();
    return identity ? cases::Person{identity->user, identity->person} : cases::Person{};
}

QList<cases::Person> VaultCaseService::people() const
{
    QList<cases::Person> people;
    const auto identity = m_core->identity();
    if (!identity)
        return people;
    people.append(self());
    const auto now = m_core->now();
    for (const objects::UserEntry &user : identity->directory.usersOf(identity->desk)) {
        if (user.user != identity->user && identity->directory.isActive(user.user, now))
            people.append({user.user, user.name});
    }
    return people;
}

QHash<base::UserId, QString> VaultCaseService::names() const
{
    QHash<base::UserId, QString> names;
    if (const auto identity = m_core->identity()) {
        for (const objects::UserEntry &user : identity->directory.usersOf(identity->desk))
            names.insert(user.user, user.name);
        if (!identity->user.isNull())
            names.insert(identity->user, identity->person);
    }
    return names;
}

store::CaseAuthor VaultCaseService::author() const
{
    store::CaseAuthor author;
    author.device = m_device;
    author.at = m_core->now();
    if (const auto identity = m_core->identity()) {
        author.user = identity->user;
        author.name = identity->person;
        author.key = identity->userKey;
    }
    return author;
}

std::optional<Seen> VaultCaseService::seenOf(const CaseId &id) const
{
    const auto seen = m_seen.constFind(id);
    return seen == m_seen.constEnd() ? std::nullopt : std::optional(*seen);
}

VaultCaseService::Saved VaultCaseService::keep(std::function<base::Status(sync::Stores &)> job)
{
    const CorePtr core = m_core;
    auto first = job;
    const auto kept = co_await core->writer()->run(std::move(first));
    if (kept || !isFull(kept.error()))
        co_return kept;
    core->log().write(u"case.disk-full"_s, kept.error());
    auto release = [core](sync::Stores &) -> base::Result<bool> { return core->vault()->releaseReserve(); };
    const auto released = co_await core->chores()->run(std::move(release));
    if (!released)
        co_return base::failFrom(released);
    if (!*released)
        co_return base::fail(ErrorCode::DiskFull);
    auto second = job;
    const auto again = co_await core->writer()->run(std::move(second));
    if (!again && isFull(again.error()))
        co_return base::fail(ErrorCode::DiskFull);
    co_return again;
}

VaultCaseService::Saved VaultCaseService::act(QString action, CaseId id, Job job)
{
    const CorePtr core = m_core;
    const QPointer<VaultCaseService> self(this);
    const auto shelf = m_shelf;
    const auto author = this->author();
    const auto entry = core->auditEntry(action, id.hex(), u"done"_s);
    const auto clock = core->clock();
    auto write = [job, shelf, author, entry, clock](sync::Stores &stores) -> base::Status {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        CaseAct act{stores, store::CaseStore(stores.database(), *shelf), author, entry};
        if (const auto done = job(act); !done)
            return done;
        if (const auto row = store::AuditChain::append(stores.database(), act.entry, *clock); !row)
            return base::failFrom(row);
        return transaction->commit();
    };
    const auto kept = co_await keep(std::move(write));
    if (kept && self)
        Q_EMIT self->changed(id);
    co_return kept;
}

VaultCaseService::Answer<QList<CaseRow>> VaultCaseService::list(CaseFilter filter)
{
    const CorePtr core = m_core;
    const auto names = this->names();
    const auto who = self().user;
    auto read = [filter, names, who](sync::Stores &stores) -> base::Result<QList<CaseRow>> {
        const auto all = store::CaseRows(stores.database()).list();
        if (!all)
            return base::failFrom(all);
        QList<CaseRow> rows;
        for (const store::CaseListing &one : *all) {
            if (fits(one, filter, who))
                rows.append(rowOf(one, names, who));
        }
        sort(rows, filter);
        return rows;
    };
    auto rows = co_await core->reader()->run(std::move(read));
    co_return rows;
}

VaultCaseService::Answer<std::shared_ptr<const CaseFile>> VaultCaseService::open(CaseId id)
{
    const CorePtr core = m_core;
    const QPointer<VaultCaseService> self(this);
    const auto shelf = m_shelf;
    const auto names = this->names();
    const auto seen = std::make_shared<Seen>();
    auto read = [id, shelf, names, seen](sync::Stores &stores) -> base::Result<std::shared_ptr<const CaseFile>> {
        const auto state = store::CaseStore(stores.database(), *shelf).state(id);
        if (!state)
            return base::failFrom(state);
        auto file = std::make_shared<CaseFile>((*state)->file());
        nameAll(*file, names);
        for (cases::Note &note : file->notes) {
            if (const auto left = leaveOutRecalled(stores, note); !left)
                return base::failFrom(left);
        }
        store::AttachmentStore attachments(stores.database());
        for (cases::Attachment &attachment : file->attachments) {
            const auto whole = attachments.isWhole(attachment.id);
            if (!whole)
                return base::failFrom(whole);
            attachment.here = *whole;
        }
        *seen = (*state)->seen();
        return std::shared_ptr<const CaseFile>(file);
    };
    auto file = co_await core->reader()->run(std::move(read));
    if (!file || !self)
        co_return file;
    self->m_seen.insert(id, *seen);
    if (self->m_viewed.contains(id) || core->isClosed())
        co_return file;
    self->m_viewed.insert(id);
    const auto entry = core->auditEntry(u"case.view"_s, id.hex(), u"done"_s, file.value()->reference.toUtf8());
    const auto clock = core->clock();
    auto note = [entry, clock](sync::Stores &stores) { return store::AuditChain::record(stores.database(), entry, *clock); };
    const auto noted = co_await core->writer()->run(std::move(note));
    if (!noted)
        co_return base::failFrom(noted);
    co_return file;
}

VaultCaseService::Answer<std::optional<CaseId>> VaultCaseService::find(QString reference)
{
    const CorePtr core = m_core;
    auto read = [reference](sync::Stores &stores) { return store::CaseRows(stores.database()).find(reference); };
    auto found = co_await core->reader()->run(std::move(read));
    co_return found;
}

VaultCaseService::Answer<CaseId> VaultCaseService::create(QString title, QString templateName)
{
    const QPointer<VaultCaseService> self(this);
    const auto from = co_await templateOf(templateName);
    if (!from)
        co_return base::failFrom(from);
    if (!self)
        co_return base::fail(ErrorCode::VaultLocked);
    const CaseId id = *CaseId::fromBytes(crypto::randomBytes(CaseId::size));
    const auto identity = m_core->identity();
    const QString desk = identity && !identity->desk.isNull() ? identity->desk.text() : u"CASE"_s;
    const int year = QDateTime::fromMSecsSinceEpoch(base::toMillis(m_core->now()), Qt::UTC).date().year();
    const QString prefix = desk + u'-' + QString::number(year) + u'-';
    const NoteTemplate chosen = *from;
    Job job = [id, title, prefix, chosen](CaseAct &act) -> base::Status {
        const auto reference = store::CaseRows(act.stores.database()).nextReference(prefix);
        if (!reference)
            return base::failFrom(reference);
        Changes changes = cases::addCase(id, *reference, title);
        if (!act.author.user.isNull())
            changes += cases::setAssigned(id, {act.author.user, act.author.name}, true);
        changes += noteFrom(cases::newEntity(), {}, chosen, act.author.device);
        act.entry.details = reference->toUtf8();
        const auto written = act.cases.write(id, changes, {}, {}, act.author);
        return written ? base::Status{} : base::failFrom(written);
    };
    const auto done = co_await act(u"case.create"_s, id, std::move(job));
    if (!done)
        co_return base::failFrom(done);
    co_return id;
}

VaultCaseService::Answer<EntityId> VaultCaseService::addNote(CaseId id, QString title, QString templateName)
{
    const QPointer<VaultCaseService> self(this);
    const auto from = co_await templateOf(templateName);
    if (!from)
        co_return base::failFrom(from);
    if (!self)
        co_return base::fail(ErrorCode::VaultLocked);
    const EntityId note = cases::newEntity();
    const NoteTemplate chosen = *from;
    Job job = [id, note, title, chosen](CaseAct &act) -> base::Status {
        const auto state = act.cases.state(id);
        if (!state)
            return base::failFrom(state);
        const auto written = act.cases.write(id, noteFrom(note, title, chosen, act.author.device), (*state)->seen(), {}, act.author);
        return written ? base::Status{} : base::failFrom(written);
    };
    const auto done = co_await act(u"case.add-note"_s, id, std::move(job));
    if (!done)
        co_return base::failFrom(done);
    co_return note;
}

VaultCaseService::Saved VaultCaseService::change(CaseId id, Changes changes)
{
    if (changes.isEmpty())
        co_return base::Status{};
    const auto seen = seenOf(id);
    Job job = [id, changes, seen](CaseAct &act) -> base::Status {
        const auto state = act.cases.state(id);
        if (!state)
            return base::failFrom(state);
        act.entry.details = "fields " + QByteArray::number(changes.size());
        const auto written = act.cases.write(id, changes, seen.value_or((*state)->seen()), {}, act.author);
        return written ? base::Status{} : base::failFrom(written);
    };
    const auto done = co_await act(u"case.change"_s, id, std::move(job));
    co_return done;
}

VaultCaseService::Saved VaultCaseService::putInBin(CaseId id)
{
    const auto seen = seenOf(id);
    Job job = [id, seen](CaseAct &act) -> base::Status {
        // What is typed goes with it, so that a restore brings all of it back.
        if (const auto committed = commitDrafts(act, id); !committed)
            return committed;
        const auto state = act.cases.state(id);
        if (!state)
            return base::failFrom(state);
        const auto written = act.cases.write(id, cases::remove(entityOf(id)), seen.value_or((*state)->seen()), {}, act.author);
        return written ? base::Status{} : base::failFrom(written);
    };
    const auto done = co_await act(u"case.bin"_s, id, std::move(job));
    co_return done;
}

VaultCaseService::Saved VaultCaseService::restore(CaseId id)
{
    Job job = [id](CaseAct &act) -> base::Status {
        const auto state = act.cases.state(id);
        if (!state)
            return base::failFrom(state);
        const auto written = act.cases.write(id, cases::bringBack(entityOf(id)), (*state)->seen(), {}, act.author);
        return written ? base::Status{} : base::failFrom(written);
    };
    const auto done = co_await act(u"case.restore"_s, id, std::move(job));
    co_return done;
}

VaultCaseService::Saved VaultCaseService::merge(CaseId from, CaseId into)
{
    const QPointer<VaultCaseService> self(this);
    Job job = [from, into](CaseAct &act) -> base::Status {
        if (from == into)
            return base::fail(ErrorCode::NothingFound, u"case merged with itself"_s);
        if (const auto committed = commitDrafts(act, from); !committed)
            return committed;
        const auto source = act.cases.state(from);
        if (!source)
            return base::failFrom(source);
        const auto target = act.cases.state(into);
        if (!target)
            return base::failFrom(target);
        const Changes joined = cases::joiningChanges(**source, **target, act.author.device);
        const auto written = act.cases.write(into, joined, (*target)->seen(), {}, act.author);
        if (!written)
            return base::failFrom(written);
        act.entry.details = from.hex().toLatin1();
        const Changes pointer = cases::setMergedInto(from, into) + cases::setStatus(from, cases::CaseStatus::Closed);
        const auto pointed = act.cases.write(from, pointer, (*source)->seen(), {}, act.author);
        return pointed ? base::Status{} : base::failFrom(pointed);
    };
    const auto done = co_await act(u"case.merge"_s, into, std::move(job));
    if (done && self)
        Q_EMIT self->changed(from);
    co_return done;
}

VaultCaseService::Answer<QList<Backlink>> VaultCaseService::backlinks(QString target)
{
    const CorePtr core = m_core;
    auto read = [target](sync::Stores &stores) -> base::Result<QList<Backlink>> {
        const auto rows = store::CaseRows(stores.database()).backlinks(target, kMostBacklinks);
        if (!rows)
            return base::failFrom(rows);
        QList<Backlink> found;
        for (const store::CaseBacklink &row : *rows) {
            const bool paragraph = !row.note.isNull();
            found.append({row.caseId, row.note, paragraph ? row.entity : EntityId{}, paragraph ? EntityId{} : row.entity,
                          row.reference, row.title, row.extract});
        }
        return found;
    };
    auto found = co_await core->reader()->run(std::move(read));
    co_return found;
}

} // namespace countersign::workstation
