#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/crypto/secret_bytes.h"
#include "core/objects/signed.h"

#include <QByteArray>
#include <QList>

#include <cstdint>

/// The sealed case log of one desk (trust.md 5, end). The portal orders these objects and sees
/// desk, case, epoch, sizes and who signed; it opens none. Order carries no meaning: a case is a
/// set of revisions (core/cases/change.h), so that an object taken twice, late or out of order
/// changes nothing.
///
/// A case has a key per epoch. It is wrapped to *devices* and not to users, because a user has a
/// signing key only: X25519 keys belong to devices (DeviceEntry.sealing), and one never leaves its
/// device. The devices of a user are known from the directory, so "own cases only" holds for users.
///
/// What a user signed while they belonged to the desk stays readable after they left; that they
/// cannot read on is the next epoch's doing, that they cannot add is the portal's (their device
/// is active no more) and, where the portal is hostile too, shown by their name on it.
namespace countersign::objects {

/// First 16 bytes of a key derived from the case key: says which key sealed an entry without
/// telling it. Two devices that start the same epoch at once make two keys; both hold.
using CaseKeyId = base::OpaqueId<struct CaseKeyTag, 16>;
[[nodiscard]] base::Result<CaseKeyId> caseKeyId(const crypto::SecretBytes &key32);

struct CaseKeyName
{
    base::CaseId caseId;
    std::uint32_t epoch = 0;                     ///< from 1
    CaseKeyId key;
    auto operator<=>(const CaseKeyName &) const = default;
};

struct WrappedCaseKey
{
    base::DeviceId device;
    QByteArray sealed;                           ///< crypto_box_seal of the 32-byte key to the device's sealing key
};

/// One key for some devices. The same key may be handed to further devices by further objects.
struct CaseKeys
{
    static constexpr ObjectType kType = ObjectType::CaseKeys;
    base::CountryCode desk;
    CaseKeyName name;
    base::UserId creator;                        ///< who made the case: always among those who get its keys
    bool limited = false;                        ///< for its creator and assignees alone
    base::Instant at{};
    QList<WrappedCaseKey> devices;               ///< rising, 1..kMostCaseDevices

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<CaseKeys> decodeBody(QByteArrayView body);
};
inline constexpr qsizetype kMostCaseDevices = 2'000;

/// A Signed CaseRevision, sealed under the case key of an epoch.
struct CaseEntry
{
    static constexpr ObjectType kType = ObjectType::CaseEntry;
    base::CountryCode desk;
    CaseKeyName name;
    QByteArray sealed;                           ///< sealCaseEntry()

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<CaseEntry> decodeBody(QByteArrayView body);
};

/// One chunk of an attachment, sealed under the attachment's own key, which stands in a revision
/// and so under the case key.
struct CaseBlob
{
    static constexpr ObjectType kType = ObjectType::CaseBlob;
    base::CountryCode desk;
    base::CaseId caseId;
    base::EntityId attachment;
    std::uint32_t index = 0;                     ///< from 0
    std::uint32_t count = 0;                     ///< chunks of the attachment, 1..kMostChunks
    QByteArray sealed;                           ///< sealChunk()

    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<CaseBlob> decodeBody(QByteArrayView body);
};
inline constexpr qsizetype kChunkBytes = 1 << 20;    ///< plain bytes of a chunk; the last may be shorter
inline constexpr std::uint32_t kMostChunks = 64;
/// No signed object of a case log is larger; a revision that would be is refused before it is sealed.
inline constexpr qsizetype kMostCaseObject = 4 << 20;

/// Both bind what they belong to: an entry or chunk moved to another case, epoch or place does not open.
[[nodiscard]] base::Result<QByteArray> sealCaseEntry(const crypto::SecretBytes &key32, const base::CountryCode &desk,
                                                     const CaseKeyName &name, QByteArrayView signedRevision);
/// SealBroken.
[[nodiscard]] base::Result<QByteArray> openCaseEntry(const crypto::SecretBytes &key32, const CaseEntry &entry);

[[nodiscard]] base::Result<QByteArray> sealChunk(const crypto::SecretBytes &key32, const base::EntityId &attachment,
                                                 std::uint32_t index, std::uint32_t count, QByteArrayView plain);
[[nodiscard]] base::Result<QByteArray> openChunk(const crypto::SecretBytes &key32, const base::EntityId &attachment,
                                                 std::uint32_t index, std::uint32_t count, QByteArrayView sealed);

} // namespace countersign::objects
