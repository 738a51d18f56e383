#include "core/workstation/directory_service.h"

#include "core/alerts/hit.h"
#include "core/crypto/hash.h"
#include "core/database/transaction.h"
#include "core/directory/key_state.h"
#include "core/store/contact_store.h"
#include "core/store/desk_key_store.h"
#include "core/workstation/worker.h"

#include <QPointer>

#include <algorithm>

namespace countersign::workstation {

using namespace Qt::StringLiterals;
using base::CountryCode;
using base::ErrorCode;
using directory::Contact;
using directory::ContactId;
using directory::DeskGroup;
using directory::KeyComparison;
using directory::KeyState;
using store::ContactStore;
using store::DeskKeyRecord;
using store::DeskKeyStore;

namespace {

/// Deleted things rest so long.
constexpr std::chrono::hours kBin{24 * 30};

Contact contactOf(const objects::FederationMember &member, const objects::ContactPoint &point)
{
    Contact contact;
    contact.kind = directory::ContactKind::NationalDesk;
    contact.country = member.desk;
    contact.title = point.title.isEmpty() ? member.name : point.title;
    contact.phone = point.phone;
    contact.email = point.email;
    contact.hours = point.hours;
    contact.timeZone = point.timeZone;
    contact.languages = point.languages;
    return contact;
}

DeskKey keyOf(const directory::Directory &directory, CountryCode desk, const DeskKeyRecord &record)
{
    DeskKey key;
    key.desk = desk;
    key.fingerprint = directory::deskFingerprint(directory, desk);
    switch (record.state) {
    case store::DeskKeyState::Unverified:
        break;
    case store::DeskKeyState::Verified:
        key.state = KeyState::Verified;
        key.how = record.means == store::VerifiedBy::InPerson ? KeyComparison::InPerson : KeyComparison::ByVoice;
        break;
    case store::DeskKeyState::Changed:
        key.state = KeyState::Changed;
        key.before = record.key;
        break;
    }
    if (record.state == store::DeskKeyState::Verified) {
        key.by = record.person;
        key.at = record.at;
    }
    return key;
}

struct Kept
{
    QList<Contact> contacts;
    QHash<CountryCode, DeskKeyRecord> keys;
};

base::Result<Kept> readKept(sync::Stores &stores)
{
    Kept kept;
    auto contacts = ContactStore(stores.database()).contacts();
    if (!contacts)
        return base::failFrom(contacts);
    kept.contacts = std::move(*contacts);
    const auto keys = DeskKeyStore(stores.database()).all();
    if (!keys)
        return base::failFrom(keys);
    for (const DeskKeyRecord &record : *keys)
        kept.keys.insert(record.desk, record);
    return kept;
}

DirectoryEntry deskEntry(const sync::DeskIdentity &identity, const objects::FederationMember &member, const DeskKeyRecord &record)
{
    DirectoryEntry entry;
    entry.isDesk = true;
    entry.active = member.active;
    const auto points = identity.directory.contacts(member.desk);
    entry.contact = contactOf(member, points.value(0));
    for (qsizetype i = 1; i < points.size(); ++i)
        entry.more.append(contactOf(member, points[i]));
    entry.key = keyOf(identity.directory, member.desk, record);
    entry.key->own = member.desk == identity.desk;
    return entry;
}

base::Status checkTexts(const Contact &contact)
{
    for (const QString *text : {&contact.title, &contact.person, &contact.phone, &contact.email, &contact.address, &contact.hours,
                                &contact.timeZone, &contact.languages, &contact.note}) {
        const qsizetype bytes = text->toUtf8().size();
        if (bytes > directory::kMostContactText)
            return base::fail(ErrorCode::TextTooLong, u"contact"_s, {QString::number(bytes), QString::number(directory::kMostContactText)});
    }
    if (contact.title.trimmed().isEmpty())
        return base::fail(ErrorCode::NothingFound, u"a contact without a title"_s);
    return {};
}

} // namespace

VaultDirectoryService::Answer<QList<DirectoryEntry>> VaultDirectoryService::list()
{
    const CorePtr core = m_core;
    auto read = [](sync::Stores &stores) { return readKept(stores); };
    const auto kept = co_await core->reader()->run(std::move(read));
    if (!kept)
        co_return base::failFrom(kept);
    const auto now = core->now();
    QList<DirectoryEntry> found;
    if (const auto identity = core->identity()) {
        const auto members = identity->directory.members();
        for (const objects::FederationMember &member : members)
            found.append(deskEntry(*identity, member, kept->keys.value(member.desk)));
    }
    for (const Contact &contact : kept->contacts) {
        DirectoryEntry entry;
        entry.contact = contact;
        found.append(entry);
    }
    for (DirectoryEntry &entry : found)
        entry.openNow = alerts::isOpenNow(entry.contact.hours, entry.contact.timeZone, now);
    co_return found;
}

VaultDirectoryService::Done VaultDirectoryService::act(store::AuditEntry entry, Act act)
{
    const CorePtr core = m_core;
    const QPointer<VaultDirectoryService> self(this);
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    const auto clock = core->clock();
    auto write = [entry, act, clock](sync::Stores &stores) -> base::Status {
        auto transaction = database::Transaction::begin(stores.database());
        if (!transaction)
            return base::failFrom(transaction);
        if (const auto done = act(stores); !done)
            return done;
        if (const auto row = store::AuditChain::append(stores.database(), entry, *clock); !row)
            return base::failFrom(row);
        return transaction->commit();
    };
    const auto done = co_await core->writer()->run(std::move(write));
    if (done && self)
        Q_EMIT self->changed();
    co_return done;
}

VaultDirectoryService::Answer<ContactId> VaultDirectoryService::keep(Contact contact)
{
    const CorePtr core = m_core;
    if (const auto fits = checkTexts(contact); !fits)
        co_return base::failFrom(fits);
    contact.title = contact.title.trimmed();
    if (contact.id.isNull())
        contact.id = ContactId::fromBytes(crypto::randomBytes(ContactId::size)).value_or(ContactId());
    const auto entry = core->auditEntry(u"contact.keep"_s, contact.id.hex(), u"done"_s, contact.title.toUtf8());
    const auto now = core->now();
    Act keep = [contact, by = entry.actor, now](sync::Stores &stores) -> base::Status {
        ContactStore contacts(stores.database());
        if (const auto emptied = contacts.emptyBin(now - kBin); !emptied)
            return base::failFrom(emptied);
        return contacts.keep(contact, by, now);
    };
    const auto kept = co_await act(entry, std::move(keep));
    if (!kept)
        co_return base::failFrom(kept);
    co_return contact.id;
}

VaultDirectoryService::Done VaultDirectoryService::remove(ContactId id)
{
    const auto entry = m_core->auditEntry(u"contact.remove"_s, id.hex(), u"done"_s);
    const auto now = m_core->now();
    return act(entry, [id, by = entry.actor, now](sync::Stores &stores) { return ContactStore(stores.database()).bin(id, by, now); });
}

VaultDirectoryService::Done VaultDirectoryService::restore(ContactId id)
{
    const auto entry = m_core->auditEntry(u"contact.restore"_s, id.hex(), u"done"_s);
    const auto now = m_core->now();
    return act(entry, [id, by = entry.actor, now](sync::Stores &stores) -> base::Status {
        ContactStore contacts(stores.database());
        const auto contact = contacts.contact(id);
        return contact ? contacts.keep(*contact, by, now) : base::failFrom(contact);
    });
}

VaultDirectoryService::Answer<QList<DeskGroup>> VaultDirectoryService::groups()
{
    const CorePtr core = m_core;
    auto read = [](sync::Stores &stores) { return ContactStore(stores.database()).groups(); };
    const auto own = co_await core->reader()->run(std::move(read));
    if (!own)
        co_return base::failFrom(own);
    co_return directory::knownGroups() + *own;
}

VaultDirectoryService::Done VaultDirectoryService::keepGroup(QString name, QList<CountryCode> members)
{
    const DeskGroup group{name.trimmed(), {}, members, {}, true};
    const auto known = directory::knownGroups();
    const bool taken = std::any_of(known.begin(), known.end(), [&group](const DeskGroup &k) { return k.name == group.name; });
    if (group.name.isEmpty() || group.members.isEmpty() || taken)
        co_return base::fail(ErrorCode::NothingFound, u"a group needs a name of its own and members"_s);
    const auto entry = m_core->auditEntry(u"group.keep"_s, {}, u"done"_s, (group.name + u": "_s + directory::membersText(members)).toUtf8());
    const auto now = m_core->now();
    Act keep = [group, by = entry.actor, now](sync::Stores &stores) { return ContactStore(stores.database()).keepGroup(group, by, now); };
    const auto kept = co_await act(entry, std::move(keep));
    co_return kept;
}

VaultDirectoryService::Done VaultDirectoryService::removeGroup(QString name)
{
    const auto entry = m_core->auditEntry(u"group.remove"_s, {}, u"done"_s, name.toUtf8());
    return act(entry, [name](sync::Stores &stores) { return ContactStore(stores.database()).removeGroup(name); });
}

QList<CountryCode> VaultDirectoryService::reachable(const DeskGroup &group) const
{
    QList<CountryCode> desks;
    const auto admitted = m_core->admittedDesks();
    for (const CountryCode desk : admitted) {
        if (desk != m_core->identity()->desk && group.members.contains(desk))
            desks.append(desk);
    }
    return desks;
}

VaultDirectoryService::Answer<QString> VaultDirectoryService::digits(CountryCode desk)
{
    const auto identity = m_core->identity();
    const auto theirs = identity ? identity->directory.member(desk) : std::nullopt;
    const auto ours = identity ? identity->directory.member(identity->desk) : std::nullopt;
    if (!theirs || !ours)
        co_return base::fail(ErrorCode::DeskUnknown, {}, {desk.text()});
    auto work = [a = ours->deskRoot, b = theirs->deskRoot] { return directory::verificationDigits(a, b); };
    const QString digits = co_await onWorker(std::move(work));
    co_return digits;
}

VaultDirectoryService::Done VaultDirectoryService::verified(CountryCode desk, base::Digest fingerprint, KeyComparison how)
{
    const auto identity = m_core->identity();
    if (!identity || !identity->directory.member(desk))
        co_return base::fail(ErrorCode::DeskUnknown, {}, {desk.text()});
    if (directory::deskFingerprint(identity->directory, desk) != fingerprint)
        co_return base::fail(ErrorCode::DeskKeyChanged, u"another key than was compared"_s, {desk.text()});
    const bool inPerson = how == KeyComparison::InPerson;
    const auto entry = m_core->auditEntry(u"key.verified"_s, desk.text(), inPerson ? u"in-person"_s : u"voice"_s,
                                          base::groupedHex(fingerprint.view()).toUtf8());
    const auto now = m_core->now();
    const QString person = identity->person;
    Act verify = [desk, fingerprint, inPerson, person, now](sync::Stores &stores) {
        const auto means = inPerson ? store::VerifiedBy::InPerson : store::VerifiedBy::Voice;
        return DeskKeyStore(stores.database()).verify(desk, fingerprint, means, person, now);
    };
    const auto done = co_await act(entry, std::move(verify));
    co_return done;
}

bool VaultDirectoryService::mayAccept() const
{
    const auto identity = m_core->identity();
    if (!identity)
        return false;
    const auto roles = identity->directory.rolesOf(identity->user, m_core->now());
    return std::any_of(roles.begin(), roles.end(), [](objects::Role role) {
        return role == objects::Role::TeamLeader || role == objects::Role::ReleasingOfficer || role == objects::Role::DeskAdministrator;
    });
}

VaultDirectoryService::Done VaultDirectoryService::accept(CountryCode desk)
{
    const auto identity = m_core->identity();
    if (!identity || !identity->directory.member(desk))
        co_return base::fail(ErrorCode::DeskUnknown, {}, {desk.text()});
    if (!mayAccept())
        co_return base::fail(ErrorCode::NotAuthorised, u"accepting a changed key"_s);
    const base::Digest fingerprint = directory::deskFingerprint(identity->directory, desk);
    const auto entry = m_core->auditEntry(u"key.accepted"_s, desk.text(), u"done"_s, base::groupedHex(fingerprint.view()).toUtf8());
    const auto now = m_core->now();
    Act accept = [desk, now](sync::Stores &stores) { return DeskKeyStore(stores.database()).accept(desk, now); };
    const auto done = co_await act(entry, std::move(accept));
    co_return done;
}

} // namespace countersign::workstation
