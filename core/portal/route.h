#pragma once

#include "core/base/ids.h"
#include "core/objects/feed_objects.h"
#include "core/portal/message.h"
#include "core/portal/policy_table.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace countersign::portal {

/// Where a request goes and what its path names. Only the canonical spelling is
/// understood: upper case desk code, lower case hex, no percent escapes, no second query.
struct Route
{
    Endpoint endpoint = Endpoint::PortalInfo;
    QByteArray path;                     ///< without the query; what a write's signature covers
    objects::FeedName feed;
    base::Digest chunk;
    std::uint64_t from = 0;
};

enum class RouteFault : std::uint8_t { None, NoSuchPath, BadQuery };

struct RouteAnswer
{
    std::optional<Route> route;
    RouteFault fault = RouteFault::None;
};

/// Finds the policy row. A malformed desk, channel or chunk is a path that does not exist.
[[nodiscard]] RouteAnswer findRoute(Method method, const QByteArray &target);

} // namespace countersign::portal
