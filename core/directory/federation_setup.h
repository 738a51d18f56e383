#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/directory/directory.h"
#include "core/objects/federation_objects.h"
#include "core/objects/signed.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Setting a federation up (trust.md 3), as functions over values: `countersignctl
/// federation` and the training federation call the same ones. Root keys never meet on one
/// machine: drafts travel as files and collect signatures.
/// Files: *.cs-root and *.cs-manifest are Signed bytes, *.cs-entries a list of Signed bytes
/// (protocol::DirectoryAppend), *.cs-join a JoinFile, *.cs-desk a DeskCard, *.cs-share and
/// *.cs-key key files (key_file.h).
namespace countersign::directory {

struct RootDraft
{
    QString name;
    QList<crypto::PublicSigningKey> keys;        ///< any order
    std::uint32_t threshold = 1;
    base::Instant created{};
    bool training = false;
};
/// Not signed yet; addRootSignature() with k of the keys makes it good.
[[nodiscard]] base::Result<objects::Signed> draftRoot(const RootDraft &draft);

/// Adds one root's signature to a root or manifest. NotAuthorised when the key is no root key.
[[nodiscard]] base::Result<objects::Signed> addRootSignature(const objects::Signed &draft, const objects::FederationRoot &root,
                                                             const crypto::SigningKey &share);
/// How many root keys have signed (BadSignature when one is wrong); complete from root.threshold on.
[[nodiscard]] base::Result<int> rootSignatures(const objects::Signed &draft, const objects::FederationRoot &root);

/// What a desk hands in to be admitted: *.cs-desk, public. Its fingerprint is compared by voice.
struct DeskCard
{
    base::CountryCode desk;
    QString name;
    crypto::PublicSigningKey deskRoot;

    [[nodiscard]] QByteArray encode() const;
    static base::Result<DeskCard> decode(QByteArrayView bytes);
    /// "7F3A 91C2 ..." of SHA-256 over encode().
    [[nodiscard]] QString fingerprint() const;
};

/// The first manifest: version 1, no members, no portal.
[[nodiscard]] objects::FederationManifest firstManifest(const base::ObjectId &root, base::Instant issued, const QString &program);
/// Takes up a manifest for editing: a draft nobody signed keeps its version, a signed one gets the next.
[[nodiscard]] base::Result<objects::FederationManifest> editManifest(const objects::Signed &manifest, base::Instant issued);
/// AlreadyEnrolled when the code is a member with another root key; the same card again re-activates it.
[[nodiscard]] base::Status addDesk(objects::FederationManifest &manifest, const DeskCard &card, base::Instant admitted);
/// Replaces the pin of the same URL.
void pinPortal(objects::FederationManifest &manifest, const objects::PortalPin &pin);
[[nodiscard]] objects::Signed draftManifest(const objects::FederationManifest &manifest);

/// *.cs-entries.
[[nodiscard]] QByteArray encodeEntries(const QList<QByteArray> &entries);
[[nodiscard]] base::Result<QList<QByteArray>> decodeEntries(QByteArrayView file);

/// An opened join file: the person compares the fingerprint with what they were told.
struct Invitation
{
    Directory directory;                         ///< root and manifest, verified against each other
    base::CountryCode desk;
};
[[nodiscard]] QByteArray makeJoinFile(const objects::Signed &root, const objects::Signed &manifest, base::CountryCode desk);
/// DeskUnknown when the desk is not admitted.
[[nodiscard]] base::Result<Invitation> openJoinFile(QByteArrayView file);

} // namespace countersign::directory
