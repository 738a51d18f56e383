#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace countersign::base {

/// A fixed number of opaque bytes with a type of its own, so that a device id is
/// never taken for a batch id. All zero means "none".
template<typename Tag, std::size_t Size>
struct OpaqueId
{
    static constexpr std::size_t size = Size;
    std::array<std::uint8_t, Size> bytes{};

    auto operator<=>(const OpaqueId &) const = default;
    [[nodiscard]] bool isNull() const { return *this == OpaqueId{}; }
    [[nodiscard]] QByteArrayView view() const
    {
        return QByteArrayView(reinterpret_cast<const char *>(bytes.data()), Size);
    }
    [[nodiscard]] QByteArray toBytes() const { return view().toByteArray(); }
    [[nodiscard]] QString hex() const { return QString::fromLatin1(toBytes().toHex()); }

    /// Nothing when the length is another one.
    static std::optional<OpaqueId> fromBytes(QByteArrayView from)
    {
        if (from.size() != static_cast<qsizetype>(Size))
            return std::nullopt;
        OpaqueId id;
        std::copy(from.begin(), from.end(), reinterpret_cast<char *>(id.bytes.data()));
        return id;
    }
    static std::optional<OpaqueId> fromHex(const QString &text)
    {
        const QByteArray raw = QByteArray::fromHex(text.toLatin1());
        return text.size() == static_cast<qsizetype>(2 * Size) ? fromBytes(raw) : std::nullopt;
    }
};

template<typename Tag, std::size_t Size>
std::size_t qHash(const OpaqueId<Tag, Size> &id, std::size_t seed = 0)
{
    return ::qHash(id.view(), seed);
}

/// SHA-256 over prefix, type and body of a signed object (trust.md 2).
using ObjectId = OpaqueId<struct ObjectTag, 32>;
/// First 16 bytes of SHA-256 of a public signing key.
using KeyId = OpaqueId<struct KeyTag, 16>;
using DeviceId = OpaqueId<struct DeviceTag, 16>;
using UserId = OpaqueId<struct UserTag, 16>;
using AlertId = OpaqueId<struct AlertTag, 16>;
using CaseId = OpaqueId<struct CaseTag, 16>;
/// A note, paragraph, task, item, link or attachment of a case.
using EntityId = OpaqueId<struct EntityTag, 16>;
/// One sealed letter from desk to desk; one release to several desks has one for each.
using EnvelopeId = OpaqueId<struct EnvelopeTag, 16>;
/// Numbers the envelopes of one device, incarnation and recipient without gaps.
using LaneId = OpaqueId<struct LaneTag, 16>;
using ReleaseId = OpaqueId<struct ReleaseTag, 16>;
using RequestId = OpaqueId<struct RequestTag, 16>;
using ChannelId = OpaqueId<struct ChannelTag, 16>;
using VaultId = OpaqueId<struct VaultTag, 16>;
/// Changes with each restore, so that a sequence is never used twice (trust.md 3).
using IncarnationId = OpaqueId<struct IncarnationTag, 16>;
using Digest = OpaqueId<struct DigestTag, 32>;

/// "7F3A 91C2 ..." in groups of four, for comparing by eye.
QString groupedHex(QByteArrayView bytes);

} // namespace countersign::base
