#pragma once

#include "core/base/ids.h"
#include "core/portal/handlers.h"
#include "core/portal/log_records.h"

#include <QByteArray>

#include <cstdint>

namespace countersign::portal {

/// A day, until the operator has made room.
inline constexpr std::uint64_t kFullWait = 24 * 3600;

/// An object of an append that is what it says it is.
struct LogEntry
{
    QByteArray kind;                     ///< LogRecords::add()
    base::ObjectId object;
};

struct LogBounds
{
    qsizetype object = 0;                ///< bytes of one object
    std::uint64_t desk = 0;              ///< bytes of one desk's log
};

inline Answer readLog(Call &call, LogRecords &log)
{
    const auto page = log.page(call.route.feed.owner, call.route.from);
    if (!page)
        return refuse(page.error());
    return Body{page->encode()};
}

/// Takes all objects of a LogAppend or none; those that are there already are passed over.
/// `verify(bytes)` answers an expected LogEntry-derived value; `admit(entry, bytes)` is asked for
/// objects that are new and may still refuse.
template<typename Verify, typename Admit>
Answer appendToLog(Call &call, LogRecords &log, const LogBounds &bounds, Verify verify, Admit admit)
{
    const base::CountryCode desk = call.route.feed.owner;
    const auto append = objects::protocol::LogAppend::decode(call.request.body);
    if (!append)
        return refuse(append.error());
    auto size = log.size(desk);
    if (!size)
        return refuse(size.error());
    for (const QByteArray &bytes : append->entries) {
        if (bytes.size() > bounds.object)
            return refuse(RefusalCode::TooLarge);
        const auto entry = verify(bytes);
        if (!entry)
            return tl::unexpected(entry.error());
        const auto known = log.has(desk, entry->object);
        if (!known)
            return refuse(known.error());
        if (*known)
            continue;
        if (const auto admitted = admit(*entry, bytes); !admitted)
            return tl::unexpected(admitted.error());
        if (size->bytes + static_cast<std::uint64_t>(bytes.size()) > bounds.desk)
            return refuse(RefusalCode::TooMany, kFullWait);
        if (const auto added = log.add(desk, entry->kind, entry->object, bytes, call.now, *size); !added)
            return refuse(added.error());
    }
    if (const auto kept = log.keepSize(desk, *size); !kept)
        return refuse(kept.error());
    return call.receipt();
}

} // namespace countersign::portal
