#include "core/sync/directory_notes.h"

#include "core/directory/key_state.h"
#include "core/store/audit_chain.h"
#include "core/store/desk_key_store.h"

namespace countersign::sync {

using namespace Qt::StringLiterals;

namespace {

base::Status record(database::Database &database, const DeskIdentity &self, const QString &action, const QString &object,
                    const QString &details, const base::Clock &clock)
{
    const store::AuditEntry entry{self.user.hex(), self.device, action, object, u"seen"_s, details.toUtf8()};
    const auto row = store::AuditChain::append(database, entry, clock);
    return row ? base::Status() : base::failFrom(row);
}

/// Versions of members, portals and program that everybody has to go by.
base::Status notePolicy(database::Database &database, const DeskIdentity &self, const directory::Directory &before,
                        const directory::Directory &now, const base::Clock &clock)
{
    const auto &old = before.manifest();
    const auto &manifest = now.manifest();
    if (!manifest || (old && old->version == manifest->version))
        return {};
    const QString details = u"version %1, members %2, portals %3, least program %4"_s.arg(manifest->version)
                                .arg(manifest->members.size())
                                .arg(manifest->portals.size())
                                .arg(manifest->minimumProgram);
    return record(database, self, u"policy.changed"_s, QString::number(manifest->version), details, clock);
}

} // namespace

base::Result<QList<base::CountryCode>> noteDirectory(database::Database &database, const DeskIdentity &self,
                                                     const directory::Directory &before, const directory::Directory &now,
                                                     const base::Clock &clock)
{
    QList<base::CountryCode> changed;
    store::DeskKeyStore keys(database);
    const auto members = now.members();
    for (const objects::FederationMember &member : members) {
        if (member.desk == self.desk)
            continue;
        const base::Digest fingerprint = directory::deskFingerprint(now, member.desk);
        const auto becameChanged = keys.see(member.desk, fingerprint, clock.now());
        if (!becameChanged)
            return base::failFrom(becameChanged);
        if (!*becameChanged)
            continue;
        changed.append(member.desk);
        if (const auto row = record(database, self, u"key.changed"_s, member.desk.text(), base::groupedHex(fingerprint.view()), clock); !row)
            return base::failFrom(row);
    }
    if (const auto policy = notePolicy(database, self, before, now, clock); !policy)
        return base::failFrom(policy);
    return changed;
}

} // namespace countersign::sync
