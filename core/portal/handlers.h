#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/objects/federation_objects.h"
#include "core/objects/portal_protocol.h"
#include "core/portal/message.h"
#include "core/portal/policy_table.h"
#include "core/portal/portal_core.h"
#include "core/portal/route.h"

#include <QByteArray>

#include <mutex>
#include <optional>

namespace countersign::portal {

/// Bytes of a good answer: CBOR, or the sealed bytes of a chunk.
struct Body
{
    QByteArray bytes;
    std::string_view contentType = kCborType;
};
using Refusal = objects::protocol::Refusal;
using RefusalCode = objects::protocol::RefusalCode;
using Answer = tl::expected<Body, Refusal>;

[[nodiscard]] inline tl::unexpected<Refusal> refuse(RefusalCode code, std::uint64_t number = 0)
{
    return tl::unexpected<Refusal>(Refusal{code, number});
}
/// What the caller may know of an error in an object it sent, or of one of ours (Busy).
[[nodiscard]] tl::unexpected<Refusal> refuse(const base::Error &error);

/// One request on its way through a handler: authenticated and authorised as its policy row
/// says. A signed write runs inside a transaction that the service commits on success.
struct Call
{
    PortalCore &core;
    Records &records;
    const Request &request;
    const Route &route;
    base::Instant now{};
    SharedDirectory::State directory;
    std::optional<objects::DeviceEntry> caller;
    QByteArray token;
    base::Digest requestDigest;          ///< SHA-256 of writeMessage(); signed writes only

    std::unique_lock<std::mutex> appending;   ///< held by a directory append until it is published
    SharedDirectory::State nextDirectory;     ///< published after the commit

    /// Signed PortalReceipt for this write.
    [[nodiscard]] Body receipt() const;
};

/// The handler of an endpoint; each is specialised in one of the *_handlers.cpp files. An
/// endpoint without a specialisation here does not compile.
template<Endpoint E>
Answer handle(Call &call) = delete;

template<> Answer handle<Endpoint::PortalInfo>(Call &call);
template<> Answer handle<Endpoint::Challenge>(Call &call);
template<> Answer handle<Endpoint::Login>(Call &call);
template<> Answer handle<Endpoint::Logout>(Call &call);
template<> Answer handle<Endpoint::DirectoryRead>(Call &call);
template<> Answer handle<Endpoint::DirectoryAppend>(Call &call);
template<> Answer handle<Endpoint::FeedList>(Call &call);
template<> Answer handle<Endpoint::BatchRead>(Call &call);
template<> Answer handle<Endpoint::SnapshotRead>(Call &call);
template<> Answer handle<Endpoint::ChunkRead>(Call &call);
template<> Answer handle<Endpoint::ChannelAppend>(Call &call);
template<> Answer handle<Endpoint::BatchAppend>(Call &call);
template<> Answer handle<Endpoint::ChunkStore>(Call &call);
template<> Answer handle<Endpoint::SnapshotStore>(Call &call);
template<> Answer handle<Endpoint::CaseRead>(Call &call);
template<> Answer handle<Endpoint::CaseAppend>(Call &call);
template<> Answer handle<Endpoint::MailRead>(Call &call);
template<> Answer handle<Endpoint::MailAppend>(Call &call);
template<> Answer handle<Endpoint::AuditRead>(Call &call);
template<> Answer handle<Endpoint::AuditAppend>(Call &call);

} // namespace countersign::portal
