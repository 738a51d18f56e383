#include "core/directory/federation_setup.h"

#include "core/crypto/hash.h"
#include "core/objects/fields.h"
#include "core/objects/portal_protocol.h"

#include <algorithm>

namespace countersign::directory {

using base::ErrorCode;
using objects::FederationManifest;
using objects::FederationMember;
using objects::FederationRoot;
using objects::PortalPin;
using objects::Signed;
using namespace Qt::StringLiterals;

constexpr auto fieldsOf(const DeskCard *)
{
    return std::make_tuple(&DeskCard::desk, &DeskCard::name, &DeskCard::deskRoot);
}

base::Result<Signed> draftRoot(const RootDraft &draft)
{
    FederationRoot root{draft.name, draft.keys, draft.threshold, draft.created, draft.training};
    std::sort(root.rootKeys.begin(), root.rootKeys.end());
    const QByteArray body = root.encodeBody();
    // Reading back refuses what no other party would accept: a key twice, a threshold out of reach.
    if (const auto readBack = FederationRoot::decodeBody(body); !readBack)
        return base::failFrom(readBack);
    return Signed::make(FederationRoot::kType, body, {});
}

base::Result<Signed> addRootSignature(const Signed &draft, const FederationRoot &root, const crypto::SigningKey &share)
{
    if (draft.type() != objects::ObjectType::FederationRoot && draft.type() != objects::ObjectType::FederationManifest)
        return base::fail(ErrorCode::UnknownType, u"only a root or a manifest is signed by roots"_s);
    if (!root.rootKeys.contains(share.publicKey()))
        return base::fail(ErrorCode::NotAuthorised, u"key is not one of this root"_s);
    Signed object = draft;
    object.addSignature(share);
    return object;
}

base::Result<int> rootSignatures(const Signed &draft, const FederationRoot &root)
{
    const auto signers = objects::checkSignatures(draft, root.rootKeys);
    if (!signers)
        return base::failFrom(signers);
    return static_cast<int>(signers->size());
}

QByteArray DeskCard::encode() const
{
    return objects::encodeFields(*this);
}

base::Result<DeskCard> DeskCard::decode(QByteArrayView bytes)
{
    return objects::decodeFields<DeskCard>(bytes, objects::Extra::Refuse);
}

QString DeskCard::fingerprint() const
{
    return base::groupedHex(crypto::sha256(encode()).view());
}

FederationManifest firstManifest(const base::ObjectId &root, base::Instant issued, const QString &program)
{
    FederationManifest manifest;
    manifest.root = root;
    manifest.version = 1;
    manifest.issued = issued;
    manifest.minimumProgram = program;
    manifest.currentProgram = program;
    return manifest;
}

base::Result<FederationManifest> editManifest(const Signed &object, base::Instant issued)
{
    if (object.type() != FederationManifest::kType)
        return base::fail(ErrorCode::UnknownType, u"not a manifest"_s);
    auto manifest = FederationManifest::decodeBody(object.body());
    if (!manifest)
        return manifest;
    // A version that somebody signed may be in use already; it never gets another content.
    if (!object.marks().isEmpty())
        ++manifest->version;
    manifest->issued = issued;
    return manifest;
}

base::Status addDesk(FederationManifest &manifest, const DeskCard &card, base::Instant admitted)
{
    const auto at = std::lower_bound(manifest.members.begin(), manifest.members.end(), card.desk,
                                     [](const FederationMember &member, base::CountryCode desk) { return member.desk < desk; });
    if (at == manifest.members.end() || at->desk != card.desk) {
        manifest.members.insert(at, FederationMember{card.desk, card.name, card.deskRoot, admitted, true});
        return {};
    }
    if (at->deskRoot != card.deskRoot)
        return base::fail(ErrorCode::AlreadyEnrolled, {}, {card.desk.text()});
    at->name = card.name;
    at->active = true;
    return {};
}

void pinPortal(FederationManifest &manifest, const PortalPin &pin)
{
    const auto at = std::lower_bound(manifest.portals.begin(), manifest.portals.end(), pin.url,
                                     [](const PortalPin &held, const QString &url) { return held.url < url; });
    if (at != manifest.portals.end() && at->url == pin.url)
        *at = pin;
    else
        manifest.portals.insert(at, pin);
}

Signed draftManifest(const FederationManifest &manifest)
{
    return Signed::make(FederationManifest::kType, manifest.encodeBody(), {});
}

QByteArray encodeEntries(const QList<QByteArray> &entries)
{
    return objects::protocol::DirectoryAppend{entries}.encode();
}

base::Result<QList<QByteArray>> decodeEntries(QByteArrayView file)
{
    auto list = objects::protocol::DirectoryAppend::decode(file);
    if (!list)
        return base::failFrom(list);
    return std::move(list->entries);
}

QByteArray makeJoinFile(const Signed &root, const Signed &manifest, base::CountryCode desk)
{
    return objects::JoinFile{root.bytes(), manifest.bytes(), desk}.encode();
}

base::Result<Invitation> openJoinFile(QByteArrayView file)
{
    const auto join = objects::JoinFile::decode(file);
    if (!join)
        return base::failFrom(join);
    const auto root = Signed::decode(join->root);
    if (!root)
        return base::failFrom(root);
    auto directory = Directory::create(join->root, root->id());
    if (!directory)
        return base::failFrom(directory);
    if (const auto applied = directory->apply(join->manifest); !applied)
        return base::failFrom(applied);
    if (!directory->isAdmitted(join->desk))
        return base::fail(ErrorCode::DeskUnknown, {}, {join->desk.text()});
    return Invitation{std::move(*directory), join->desk};
}

} // namespace countersign::directory
