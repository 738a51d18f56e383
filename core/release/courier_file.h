#pragma once

#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/directory/directory.h"
#include "core/objects/signed.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <cstdint>

/// Letters from desk to desk in one encrypted file, on USB or by mail: the same objects as over the
/// portal, in the order of their lanes. No names, no paths, nothing packed: what stands in it is as
/// long as the file says, so there is nothing to unfold.
///
///     magic | Signed CourierSheet | content key sealed to the desk | sealed list of objects
namespace countersign::release {

/// What a courier file says on its outside. Signed by the sending device.
struct CourierSheet
{
    static constexpr objects::ObjectType kType = objects::ObjectType::CourierSheet;
    base::CountryCode sender;
    base::CountryCode recipient;
    base::DeviceId device;
    std::uint64_t number = 0;                    ///< of this device's courier files to that desk, from 1 without gaps
    base::Instant at{};
    std::uint64_t keyEpoch = 0;                  ///< of the recipient's charter: which desk key it is sealed to
    std::uint32_t count = 0;                     ///< objects inside
    std::uint64_t size = 0;                      ///< bytes of the sealed part
    base::Digest digest;                         ///< SHA-256 of wrapped key and sealed part
    std::uint64_t directorySize = 0;             ///< the directory as the sender knows it
    base::Digest directoryHash;
    QByteArray checkpoint;                       ///< Signed AuditCheckpoint of the device; may be empty

    bool operator==(const CourierSheet &) const = default;
    [[nodiscard]] QByteArray encodeBody() const;
    static base::Result<CourierSheet> decodeBody(QByteArrayView body);
};

inline constexpr qsizetype kMostCourier = 64 << 20;      ///< bytes of a file
inline constexpr std::uint32_t kMostInCourier = 20'000;  ///< objects
/// Enough to tell from the first bytes whether it is one, and no more.
[[nodiscard]] bool isCourierFile(QByteArrayView beginning);

/// A file. `objects` are bytes of Signed envelopes; count, size and digest of the sheet are filled in.
/// ReleaseTooLarge (args: most, in MiB).
[[nodiscard]] base::Result<QByteArray> writeCourier(CourierSheet sheet, const QList<QByteArray> &objects,
                                                    const crypto::PublicSealingKey &desk, const crypto::SigningKey &device);

/// A file taken apart; nothing of it is believed yet.
struct CourierParts
{
    objects::Signed sheet;
    CourierSheet claims;                         ///< of the sheet, unverified: enough to find the key of its epoch
    QByteArray wrappedKey;
    QByteArray sealed;
};
/// CourierDamaged (args: none; the caller knows the file) for anything but a whole courier file.
[[nodiscard]] base::Result<CourierParts> readCourier(QByteArrayView file);

struct CourierContents
{
    objects::Verified<CourierSheet> sheet;
    QList<QByteArray> objects;                   ///< Signed envelopes, verified by nobody yet
};
/// Sheet by an active device of the sender desk at its time (LetterNotAuthorised), for `self` (CourierNotForUs,
/// args: desk it is for), then opened: CourierDamaged.
[[nodiscard]] base::Result<CourierContents> openCourier(const CourierParts &parts, base::CountryCode self,
                                                        const crypto::SealingKey &desk, const directory::Directory &directory);

} // namespace countersign::release
