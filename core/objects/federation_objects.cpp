#include "core/objects/federation_objects.h"

#include "core/objects/fields.h"

namespace countersign::objects {

using base::ErrorCode;
using namespace Qt::StringLiterals;

constexpr std::uint64_t highestOf(Role) { return static_cast<std::uint64_t>(Role::Auditor); }

constexpr auto fieldsOf(const FederationRoot *)
{
    return std::make_tuple(&FederationRoot::name, &FederationRoot::rootKeys, &FederationRoot::threshold,
                           &FederationRoot::created, &FederationRoot::training);
}
constexpr auto fieldsOf(const FederationMember *)
{
    return std::make_tuple(&FederationMember::desk, &FederationMember::name, &FederationMember::deskRoot,
                           &FederationMember::admitted, &FederationMember::active);
}
constexpr auto fieldsOf(const PortalPin *)
{
    return std::make_tuple(&PortalPin::url, &PortalPin::spki, &PortalPin::portalKey);
}
constexpr auto fieldsOf(const FederationManifest *)
{
    return std::make_tuple(&FederationManifest::root, &FederationManifest::version, &FederationManifest::issued,
                           &FederationManifest::members, &FederationManifest::portals,
                           &FederationManifest::minimumProgram, &FederationManifest::currentProgram);
}
constexpr auto fieldsOf(const ContactPoint *)
{
    return std::make_tuple(&ContactPoint::title, &ContactPoint::phone, &ContactPoint::email, &ContactPoint::hours,
                           &ContactPoint::timeZone, &ContactPoint::languages);
}
constexpr auto fieldsOf(const DeskCharter *)
{
    return std::make_tuple(&DeskCharter::desk, &DeskCharter::epoch, &DeskCharter::issued, &DeskCharter::administrators,
                           &DeskCharter::deskSigning, &DeskCharter::deskSealing, &DeskCharter::publisher,
                           &DeskCharter::contacts);
}
constexpr auto fieldsOf(const UserEntry *)
{
    return std::make_tuple(&UserEntry::desk, &UserEntry::user, &UserEntry::name, &UserEntry::key, &UserEntry::roles,
                           &UserEntry::validFrom, &UserEntry::validUntil);
}
constexpr auto fieldsOf(const DeviceEntry *)
{
    return std::make_tuple(&DeviceEntry::desk, &DeviceEntry::device, &DeviceEntry::user, &DeviceEntry::signing,
                           &DeviceEntry::sealing, &DeviceEntry::epoch, &DeviceEntry::wrappedDeskSealing,
                           &DeviceEntry::wrappedDeskSigning, &DeviceEntry::issued);
}
constexpr auto fieldsOf(const Revocation *)
{
    return std::make_tuple(&Revocation::desk, &Revocation::device, &Revocation::user, &Revocation::at, &Revocation::reason);
}
constexpr auto fieldsOf(const DirectoryCheckpoint *)
{
    return std::make_tuple(&DirectoryCheckpoint::size, &DirectoryCheckpoint::hash, &DirectoryCheckpoint::at);
}

namespace {

tl::unexpected<base::Error> broken(QString what)
{
    return base::fail(ErrorCode::NotCanonical, std::move(what));
}

} // namespace

QByteArray FederationRoot::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<FederationRoot> FederationRoot::decodeBody(QByteArrayView body)
{
    auto root = decodeFields<FederationRoot>(body, Extra::Allow);
    if (!root)
        return root;
    if (!rises(root->rootKeys))
        return broken(u"order of root keys"_s);
    if (root->threshold < 1 || root->threshold > static_cast<std::uint64_t>(root->rootKeys.size()))
        return broken(u"threshold of root keys"_s);
    return root;
}

QByteArray FederationManifest::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<FederationManifest> FederationManifest::decodeBody(QByteArrayView body)
{
    auto manifest = decodeFields<FederationManifest>(body, Extra::Allow);
    if (!manifest)
        return manifest;
    if (manifest->version < 1)
        return broken(u"manifest version"_s);
    if (!rises(manifest->members, [](const FederationMember &member) { return member.desk; }))
        return broken(u"order of members"_s);
    if (!rises(manifest->portals, [](const PortalPin &portal) { return portal.url; }))
        return broken(u"order of portals"_s);
    return manifest;
}

QByteArray DeskCharter::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<DeskCharter> DeskCharter::decodeBody(QByteArrayView body)
{
    auto charter = decodeFields<DeskCharter>(body, Extra::Allow);
    if (!charter)
        return charter;
    if (charter->epoch < 1)
        return broken(u"charter epoch"_s);
    if (charter->administrators.isEmpty() || !rises(charter->administrators))
        return broken(u"order of administrators"_s);
    return charter;
}

QByteArray UserEntry::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<UserEntry> UserEntry::decodeBody(QByteArrayView body)
{
    auto entry = decodeFields<UserEntry>(body, Extra::Allow);
    if (!entry)
        return entry;
    if (entry->user.isNull() || entry->validUntil <= entry->validFrom)
        return broken(u"user id or validity"_s);
    if (!rises(entry->roles))
        return broken(u"order of roles"_s);
    return entry;
}

QByteArray DeviceEntry::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<DeviceEntry> DeviceEntry::decodeBody(QByteArrayView body)
{
    auto entry = decodeFields<DeviceEntry>(body, Extra::Allow);
    if (!entry)
        return entry;
    if (entry->device.isNull() || entry->user.isNull() || entry->epoch < 1)
        return broken(u"device, user or epoch"_s);
    return entry;
}

QByteArray Revocation::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<Revocation> Revocation::decodeBody(QByteArrayView body)
{
    auto revocation = decodeFields<Revocation>(body, Extra::Allow);
    if (!revocation)
        return revocation;
    if (revocation->device.isNull() == revocation->user.isNull())
        return broken(u"revocation names one device or one user"_s);
    return revocation;
}

QByteArray DirectoryCheckpoint::encodeBody() const
{
    return encodeFields(*this);
}

base::Result<DirectoryCheckpoint> DirectoryCheckpoint::decodeBody(QByteArrayView body)
{
    return decodeFields<DirectoryCheckpoint>(body, Extra::Allow);
}

} // namespace countersign::objects
