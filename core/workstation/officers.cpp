#include "core/workstation/officers.h"

#include <QDateTime>

namespace countersign::workstation {

QDate dayOf(base::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(base::toMillis(at), Qt::UTC).date();
}

release::Officer officerOf(const directory::Directory &directory, const base::UserId &user, base::Instant at)
{
    release::Officer officer;
    officer.id = user.hex();
    const auto entry = directory.user(user);
    if (!entry)
        return officer;
    officer.desk = entry->desk;
    officer.roles = directory.rolesOf(user, at);
    officer.ceiling = markings::Tlp::Red;
    officer.validFrom = dayOf(entry->validFrom);
    officer.validUntil = dayOf(entry->validUntil);
    return officer;
}

} // namespace countersign::workstation
