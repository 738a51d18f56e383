#include "core/portal/handlers.h"

namespace countersign::portal {

namespace protocol = objects::protocol;

namespace {

/// Absent and not allowed are one answer.
Answer orNothing(const base::Result<std::optional<QByteArray>> &found, std::string_view contentType)
{
    if (!found)
        return refuse(found.error());
    if (!*found)
        return refuse(RefusalCode::NothingFound);
    return Body{**found, contentType};
}

} // namespace

template<> Answer handle<Endpoint::FeedList>(Call &call)
{
    auto feeds = call.records.feeds.readableBy(call.caller->desk);
    if (!feeds)
        return refuse(feeds.error());
    protocol::FeedList list;
    list.feeds = std::move(*feeds);
    list.time = call.now;
    return Body{list.encode()};
}

template<> Answer handle<Endpoint::BatchRead>(Call &call)
{
    auto batches = call.records.feeds.batches(call.route.feed, call.route.from);
    if (!batches)
        return refuse(batches.error());
    protocol::BatchPage page;
    page.batches = std::move(*batches);
    return Body{page.encode()};
}

template<> Answer handle<Endpoint::SnapshotRead>(Call &call)
{
    return orNothing(call.records.snapshots.manifestBytes(call.route.feed), kCborType);
}

template<> Answer handle<Endpoint::ChunkRead>(Call &call)
{
    return orNothing(call.records.snapshots.chunk(call.route.feed, call.route.chunk), kBytesType);
}

} // namespace countersign::portal
