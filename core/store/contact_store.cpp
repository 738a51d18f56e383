#include "core/store/contact_store.h"

#include "core/database/database.h"
#include "core/database/statement.h"

#include <algorithm>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;
using directory::Contact;
using directory::DeskGroup;

namespace {

constexpr QLatin1StringView kAll("SELECT bytes FROM contact_point WHERE deleted_at IS NULL");
constexpr QLatin1StringView kFind("SELECT bytes FROM contact_point WHERE id = ?");
constexpr QLatin1StringView kKeep(
    "INSERT INTO contact_point(id, changed_at, changed_by, bytes) VALUES(?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
    "changed_at = excluded.changed_at, changed_by = excluded.changed_by, deleted_at = NULL, bytes = excluded.bytes");
constexpr QLatin1StringView kBin("UPDATE contact_point SET deleted_at = ?, changed_by = ? WHERE id = ? AND deleted_at IS NULL");
constexpr QLatin1StringView kEmpty("DELETE FROM contact_point WHERE deleted_at < ?");
constexpr QLatin1StringView kGroups("SELECT name, members FROM desk_group ORDER BY name");
constexpr QLatin1StringView kKeepGroup(
    "INSERT INTO desk_group(name, changed_at, changed_by, members) VALUES(?, ?, ?, ?) ON CONFLICT(name) DO UPDATE SET "
    "changed_at = excluded.changed_at, changed_by = excluded.changed_by, members = excluded.members");
constexpr QLatin1StringView kRemoveGroup("DELETE FROM desk_group WHERE name = ?");

/// Calls `take` with each row of a statement that has run.
template<typename Take>
base::Status eachRow(Statement &read, Take take)
{
    for (;;) {
        const auto row = read.next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return {};
        if (const auto taken = take(read); !taken)
            return taken;
    }
}

base::Status ofOne(const base::Status &run, const Statement &statement)
{
    if (!run)
        return run;
    return statement.changedRows() > 0 ? base::Status() : fail(ErrorCode::NothingFound);
}

} // namespace

base::Result<QList<Contact>> ContactStore::contacts()
{
    auto read = Statement::prepare(m_database, kAll);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    QList<Contact> found;
    const auto all = eachRow(*read, [&found](const Statement &row) -> base::Status {
        auto contact = Contact::decode(row.bytes(0));
        if (!contact)
            return failFrom(contact);
        found.append(std::move(*contact));
        return {};
    });
    if (!all)
        return failFrom(all);
    std::sort(found.begin(), found.end(), [](const Contact &a, const Contact &b) { return std::tie(a.title, a.id) < std::tie(b.title, b.id); });
    return found;
}

base::Result<Contact> ContactStore::contact(const directory::ContactId &id)
{
    auto read = Statement::prepare(m_database, kFind);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(id.toBytes()).runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return fail(ErrorCode::NothingFound, u"contact"_s);
    return Contact::decode(read->bytes(0));
}

base::Status ContactStore::keep(const Contact &contact, const QString &by, base::Instant at)
{
    auto keep = Statement::prepare(m_database, kKeep);
    if (!keep)
        return failFrom(keep);
    return keep->bind(contact.id.toBytes()).bind(base::toMillis(at)).bind(by).bind(contact.encode()).run();
}

base::Status ContactStore::bin(const directory::ContactId &id, const QString &by, base::Instant at)
{
    auto bin = Statement::prepare(m_database, kBin);
    if (!bin)
        return failFrom(bin);
    const auto run = bin->bind(base::toMillis(at)).bind(by).bind(id.toBytes()).run();
    return ofOne(run, *bin);
}

base::Result<qint64> ContactStore::emptyBin(base::Instant before)
{
    auto empty = Statement::prepare(m_database, kEmpty);
    if (!empty)
        return failFrom(empty);
    if (const auto run = empty->bind(base::toMillis(before)).run(); !run)
        return failFrom(run);
    return empty->changedRows();
}

base::Result<QList<DeskGroup>> ContactStore::groups()
{
    auto read = Statement::prepare(m_database, kGroups);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    QList<DeskGroup> found;
    const auto all = eachRow(*read, [&found](const Statement &row) -> base::Status {
        const auto members = directory::membersFromText(row.text(1));
        if (!members)
            return fail(ErrorCode::DatabaseDamaged, u"members of a group"_s);
        found.append({row.text(0), {}, *members, {}, true});
        return {};
    });
    if (!all)
        return failFrom(all);
    return found;
}

base::Status ContactStore::keepGroup(const DeskGroup &group, const QString &by, base::Instant at)
{
    auto keep = Statement::prepare(m_database, kKeepGroup);
    if (!keep)
        return failFrom(keep);
    return keep->bind(group.name).bind(base::toMillis(at)).bind(by).bind(directory::membersText(group.members)).run();
}

base::Status ContactStore::removeGroup(const QString &name)
{
    auto remove = Statement::prepare(m_database, kRemoveGroup);
    if (!remove)
        return failFrom(remove);
    const auto run = remove->bind(name).run();
    return ofOne(run, *remove);
}

} // namespace countersign::store
