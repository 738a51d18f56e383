#pragma once

#include "core/portal/message.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace countersign::portal {

enum class Endpoint : std::uint8_t {
    PortalInfo, Challenge, Login, Logout,
    DirectoryRead, DirectoryAppend,
    FeedList, BatchRead, SnapshotRead, ChunkRead,
    ChannelAppend, BatchAppend, ChunkStore, SnapshotStore,
    CaseRead, CaseAppend,
    MailRead, MailAppend,
    AuditRead, AuditAppend,
    Count
};

/// Who may call. Everyone but Anyone holds a live session of an active device.
enum class Caller : std::uint8_t {
    Anyone,
    Device,
    Reader,          ///< the desk is in the audience of the feed named by the path
    Publisher,       ///< the owner desk's one publisher device
    DeskMember,      ///< the device is of the desk named by the path
    Correspondent,   ///< any desk's device; the path names a desk that is admitted
    Administrator    ///< a device of an administrator of an active desk
};

enum class BodyKind : std::uint8_t { None, Cbor, SealedBytes };

struct PolicyRow
{
    Endpoint endpoint;
    std::string_view event;              ///< name in the log
    Method method;
    std::string_view path;               ///< {owner}, {channel}, {chunk} stand for one segment each
    Caller caller;
    bool signedWrite;                    ///< needs request id and signature, answers again by its request id
    BodyKind body;
    bool takesFrom;                      ///< knows the query ?from=N
};

/// Every endpoint there is and who may call it (trust.md 4). An endpoint that has no row,
/// a row whose endpoint has no handler, or a handler without a row does not compile.
/// Leaving a session is not a signed write: it can only take away what its token gives.
inline constexpr std::array<PolicyRow, static_cast<std::size_t>(Endpoint::Count)> kPolicy{{
    {Endpoint::PortalInfo, "portal.info", Method::Get, "/v1/portal", Caller::Anyone, false, BodyKind::None, false},
    {Endpoint::Challenge, "session.challenge", Method::Post, "/v1/session/challenge", Caller::Anyone, false, BodyKind::Cbor, false},
    {Endpoint::Login, "session.login", Method::Post, "/v1/session", Caller::Anyone, false, BodyKind::Cbor, false},
    {Endpoint::Logout, "session.leave", Method::Delete, "/v1/session", Caller::Device, false, BodyKind::None, false},
    {Endpoint::DirectoryRead, "directory.read", Method::Get, "/v1/directory", Caller::Device, false, BodyKind::None, true},
    {Endpoint::DirectoryAppend, "directory.append", Method::Post, "/v1/directory", Caller::Administrator, true, BodyKind::Cbor, false},
    {Endpoint::FeedList, "feed.list", Method::Get, "/v1/feeds", Caller::Device, false, BodyKind::None, false},
    {Endpoint::BatchRead, "feed.read", Method::Get, "/v1/feeds/{owner}/{channel}/batches", Caller::Reader, false, BodyKind::None, true},
    {Endpoint::SnapshotRead, "snapshot.read", Method::Get, "/v1/feeds/{owner}/{channel}/snapshot", Caller::Reader, false, BodyKind::None, false},
    {Endpoint::ChunkRead, "chunk.read", Method::Get, "/v1/feeds/{owner}/{channel}/chunks/{chunk}", Caller::Reader, false, BodyKind::None, false},
    {Endpoint::ChannelAppend, "channel.append", Method::Post, "/v1/feeds/{owner}/{channel}/channel", Caller::Publisher, true, BodyKind::Cbor, false},
    {Endpoint::BatchAppend, "feed.append", Method::Post, "/v1/feeds/{owner}/{channel}/batches", Caller::Publisher, true, BodyKind::Cbor, false},
    {Endpoint::ChunkStore, "chunk.store", Method::Put, "/v1/feeds/{owner}/{channel}/chunks/{chunk}", Caller::Publisher, true, BodyKind::SealedBytes, false},
    {Endpoint::SnapshotStore, "snapshot.store", Method::Post, "/v1/feeds/{owner}/{channel}/snapshot", Caller::Publisher, true, BodyKind::Cbor, false},
    {Endpoint::CaseRead, "case.read", Method::Get, "/v1/desks/{owner}/cases", Caller::DeskMember, false, BodyKind::None, true},
    {Endpoint::CaseAppend, "case.append", Method::Post, "/v1/desks/{owner}/cases", Caller::DeskMember, true, BodyKind::Cbor, false},
    {Endpoint::MailRead, "mail.read", Method::Get, "/v1/desks/{owner}/mail", Caller::DeskMember, false, BodyKind::None, true},
    {Endpoint::MailAppend, "mail.append", Method::Post, "/v1/desks/{owner}/mail", Caller::Correspondent, true, BodyKind::Cbor, false},
    {Endpoint::AuditRead, "audit.read", Method::Get, "/v1/desks/{owner}/audit", Caller::DeskMember, false, BodyKind::None, true},
    {Endpoint::AuditAppend, "audit.append", Method::Post, "/v1/desks/{owner}/audit", Caller::DeskMember, true, BodyKind::Cbor, false},
}};

[[nodiscard]] constexpr const PolicyRow &policyOf(Endpoint endpoint)
{
    return kPolicy[static_cast<std::size_t>(endpoint)];
}

/// Row i is endpoint i, no two rows answer the same method and path, whoever writes is a
/// device, and a signed write never goes without a session.
consteval bool policyIsWhole()
{
    for (std::size_t i = 0; i < kPolicy.size(); ++i) {
        const PolicyRow &row = kPolicy[i];
        if (static_cast<std::size_t>(row.endpoint) != i || row.path.empty() || row.event.empty())
            return false;
        if (row.signedWrite && row.caller == Caller::Anyone)
            return false;
        if ((row.caller == Caller::Publisher || row.caller == Caller::Administrator) && !row.signedWrite)
            return false;
        for (std::size_t k = i + 1; k < kPolicy.size(); ++k) {
            if (kPolicy[k].method == row.method && kPolicy[k].path == row.path)
                return false;
        }
    }
    return true;
}
static_assert(policyIsWhole(), "each endpoint needs its own row in kPolicy, in the order of Endpoint");

} // namespace countersign::portal
