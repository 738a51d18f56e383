#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/directory/contact.h"
#include "core/directory/desk_group.h"

#include <QList>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// The desk's own contacts and groups. What writes joins the caller's transaction, which holds the audit
/// row too.
class ContactStore
{
public:
    explicit ContactStore(database::Database &database) : m_database(database) {}

    /// Those not in the bin, by title.
    [[nodiscard]] base::Result<QList<directory::Contact>> contacts();
    /// NothingFound; also what lies in the bin.
    [[nodiscard]] base::Result<directory::Contact> contact(const directory::ContactId &id);
    /// Adds or changes; takes it out of the bin.
    [[nodiscard]] base::Status keep(const directory::Contact &contact, const QString &by, base::Instant at);
    /// Into the bin. NothingFound.
    [[nodiscard]] base::Status bin(const directory::ContactId &id, const QString &by, base::Instant at);
    /// Those that lay in the bin since before that instant are gone for good; answers how many.
    [[nodiscard]] base::Result<qint64> emptyBin(base::Instant before);

    /// By name.
    [[nodiscard]] base::Result<QList<directory::DeskGroup>> groups();
    [[nodiscard]] base::Status keepGroup(const directory::DeskGroup &group, const QString &by, base::Instant at);
    /// NothingFound.
    [[nodiscard]] base::Status removeGroup(const QString &name);

private:
    database::Database &m_database;
};

} // namespace countersign::store
