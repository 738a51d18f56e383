#include "core/directory/directory.h"

#include "core/crypto/hash.h"

#include <algorithm>

/// How entries come in. Each function verifies everything first and changes the state last,
/// so that a refused entry leaves no trace.
namespace countersign::directory {

using base::ErrorCode;
using objects::ObjectType;
using objects::Signed;
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<base::Error> older(std::uint64_t found, std::uint64_t held)
{
    return base::fail(ErrorCode::OlderEntry, {}, {QString::number(found), QString::number(held)});
}

tl::unexpected<base::Error> older(base::Instant found, base::Instant held)
{
    return base::fail(ErrorCode::OlderEntry, {}, {QString::number(base::toMillis(found)), QString::number(base::toMillis(held))});
}

} // namespace

base::Result<Directory> Directory::create(QByteArrayView rootBytes, const base::ObjectId &expectedFingerprint)
{
    const auto object = Signed::decode(rootBytes);
    if (!object)
        return base::failFrom(object);
    if (object->id() != expectedFingerprint)
        return base::fail(ErrorCode::WrongFederation, u"fingerprint of the root"_s);
    if (object->type() != ObjectType::FederationRoot)
        return base::fail(ErrorCode::UnknownType);
    // The keys that must have signed stand in the object itself; the fingerprint vouches for them.
    const auto claimed = objects::FederationRoot::decodeBody(object->body());
    if (!claimed)
        return base::failFrom(claimed);
    const auto root = objects::verify<objects::FederationRoot>(*object, claimed->rootKeys, static_cast<int>(claimed->threshold));
    if (!root)
        return base::failFrom(root);
    Directory directory;
    directory.m_root = root->value();
    directory.m_fingerprint = root->id();
    directory.append(root->id());
    return directory;
}

base::Status Directory::apply(QByteArrayView entryBytes)
{
    const auto object = Signed::decode(entryBytes);
    if (!object)
        return base::failFrom(object);
    const base::ObjectId id = object->id();
    if (m_entries.contains(id))
        return base::fail(ErrorCode::AlreadyEnrolled, u"entry is in the log"_s);
    base::Status status;
    switch (object->type()) {
    case ObjectType::FederationManifest: status = applyManifest(*object); break;
    case ObjectType::DeskCharter: status = applyCharter(*object); break;
    case ObjectType::UserEntry: status = applyUser(*object); break;
    case ObjectType::DeviceEntry: status = applyDevice(*object); break;
    case ObjectType::Revocation: status = applyRevocation(*object); break;
    default: return base::fail(ErrorCode::UnknownType, u"not a directory entry"_s);
    }
    if (status)
        append(id);
    return status;
}

base::Status Directory::applyAll(const QList<QByteArray> &entries)
{
    Directory next = *this;
    for (const QByteArray &entry : entries) {
        if (const auto status = next.apply(entry); !status)
            return status;
    }
    *this = std::move(next);
    return {};
}

void Directory::append(const base::ObjectId &entry)
{
    crypto::Sha256 chain;
    chain.add(hash().view());
    chain.add(entry.view());
    m_hashes.append(chain.result());
    m_entries.insert(entry);
}

base::Status Directory::applyManifest(const Signed &object)
{
    const auto manifest = objects::verify<objects::FederationManifest>(object, m_root.rootKeys, static_cast<int>(m_root.threshold));
    if (!manifest)
        return base::failFrom(manifest);
    const objects::FederationManifest &value = manifest->value();
    if (value.root != m_fingerprint)
        return base::fail(ErrorCode::WrongFederation, u"manifest of another root"_s);
    if (m_manifest && value.version <= m_manifest->version)
        return older(value.version, m_manifest->version);
    m_manifest = value;
    m_members.clear();
    for (const objects::FederationMember &member : value.members)
        m_members.insert(member.desk, member);
    return {};
}

base::Status Directory::applyCharter(const Signed &object)
{
    const auto claimed = objects::DeskCharter::decodeBody(object.body());
    if (!claimed)
        return base::failFrom(claimed);
    const auto owner = member(claimed->desk);
    if (!owner || !owner->active)
        return base::fail(ErrorCode::DeskUnknown, {}, {claimed->desk.text()});
    const auto charterOf = objects::verify<objects::DeskCharter>(object, {owner->deskRoot});
    if (!charterOf)
        return base::failFrom(charterOf);
    QList<objects::DeskCharter> &epochs = m_charters[claimed->desk];
    if (!epochs.isEmpty() && claimed->epoch <= epochs.last().epoch)
        return older(claimed->epoch, epochs.last().epoch);
    epochs.append(charterOf->value());
    return {};
}

template<typename T>
base::Result<objects::Verified<T>> Directory::verifyByAdministrator(const Signed &object) const
{
    const auto claimed = T::decodeBody(object.body());
    if (!claimed)
        return base::failFrom(claimed);
    const auto inForce = charter(claimed->desk);
    if (!inForce || !isAdmitted(claimed->desk))
        return base::fail(ErrorCode::DeskUnknown, {}, {claimed->desk.text()});
    return objects::verify<T>(object, inForce->administrators);
}

base::Status Directory::applyUser(const Signed &object)
{
    const auto verified = verifyByAdministrator<objects::UserEntry>(object);
    if (!verified)
        return base::failFrom(verified);
    const objects::UserEntry &entry = verified->value();
    if (m_revokedUsers.contains({entry.desk, entry.user}))
        return base::fail(ErrorCode::DeviceRevoked, u"revoked user"_s);
    if (const auto known = m_users.constFind(entry.user); known != m_users.cend()) {
        if (known->desk != entry.desk)
            return base::fail(ErrorCode::NotAuthorised, u"user of another desk"_s);
        if (entry.validFrom <= known->validFrom)
            return older(entry.validFrom, known->validFrom);
    }
    // A key speaks for one user and for no device: otherwise one desk could claim another's signatures.
    if (const auto holder = m_userKeys.constFind(entry.key); holder != m_userKeys.cend() && *holder != entry.user)
        return base::fail(ErrorCode::NotAuthorised, u"key of another user"_s);
    if (m_deviceKeys.contains(entry.key))
        return base::fail(ErrorCode::NotAuthorised, u"key of a device"_s);
    m_users.insert(entry.user, entry);
    m_userKeys.insert(entry.key, entry.user);
    return {};
}

base::Status Directory::applyDevice(const Signed &object)
{
    const auto verified = verifyByAdministrator<objects::DeviceEntry>(object);
    if (!verified)
        return base::failFrom(verified);
    const objects::DeviceEntry &entry = verified->value();
    if (m_revokedDevices.contains({entry.desk, entry.device}) || m_revokedUsers.contains({entry.desk, entry.user}))
        return base::fail(ErrorCode::DeviceRevoked);
    const auto owner = m_users.constFind(entry.user);
    if (owner == m_users.cend())
        return base::fail(ErrorCode::NotEnrolled, u"device of an unknown user"_s);
    if (owner->desk != entry.desk)
        return base::fail(ErrorCode::NotAuthorised, u"device for a user of another desk"_s);
    if (const auto known = m_devices.constFind(entry.device); known != m_devices.cend()) {
        if (known->desk != entry.desk || known->user != entry.user)
            return base::fail(ErrorCode::NotAuthorised, u"device of another desk or user"_s);
        if (entry.issued <= known->issued)
            return older(entry.issued, known->issued);
    }
    if (const auto holder = m_deviceKeys.constFind(entry.signing); holder != m_deviceKeys.cend() && *holder != entry.device)
        return base::fail(ErrorCode::NotAuthorised, u"key of another device"_s);
    if (m_userKeys.contains(entry.signing))
        return base::fail(ErrorCode::NotAuthorised, u"key of a user"_s);
    // The entry of a new publisher may stand before the charter that names it, by one epoch.
    const std::uint64_t epoch = charter(entry.desk)->epoch;
    if (entry.epoch > epoch + 1)
        return base::fail(ErrorCode::NotAuthorised, u"device of a coming epoch"_s);
    m_devices.insert(entry.device, entry);
    m_deviceKeys.insert(entry.signing, entry.device);
    return {};
}

base::Status Directory::applyRevocation(const Signed &object)
{
    const auto verified = verifyByAdministrator<objects::Revocation>(object);
    if (!verified)
        return base::failFrom(verified);
    const objects::Revocation &entry = verified->value();
    // The earliest time counts, so that a later entry cannot give back what was taken.
    const auto note = [&entry](auto &revoked, const auto &id) {
        const auto known = revoked.constFind({entry.desk, id});
        revoked.insert({entry.desk, id}, known == revoked.cend() ? entry.at : std::min(*known, entry.at));
    };
    if (!entry.device.isNull())
        note(m_revokedDevices, entry.device);
    else
        note(m_revokedUsers, entry.user);
    return {};
}

} // namespace countersign::directory
