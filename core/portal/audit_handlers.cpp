#include "core/portal/log_handlers.h"

#include "core/objects/exchange_objects.h"
#include "core/objects/signed.h"

namespace countersign::portal {

namespace {

/// Far above any: six short fields and one signature.
constexpr qsizetype kMostCheckpoint = 4 << 10;

/// The calling device's own: nobody lays down another's place in another's chain.
tl::expected<LogEntry, Refusal> verifyCheckpoint(const Call &call, const QByteArray &bytes)
{
    const auto object = objects::Signed::decode(bytes);
    if (!object)
        return refuse(object.error());
    if (object->type() != objects::ObjectType::AuditCheckpoint)
        return refuse(RefusalCode::BadRequest);
    const auto checkpoint = objects::verify<objects::AuditCheckpoint>(*object, {call.caller->signing});
    if (!checkpoint)
        return refuse(checkpoint.error());
    if ((*checkpoint)->desk != call.route.feed.owner || (*checkpoint)->device != call.caller->device)
        return refuse(RefusalCode::BadRequest);
    return LogEntry{(*checkpoint)->device.toBytes(), checkpoint->id()};
}

} // namespace

template<> Answer handle<Endpoint::AuditRead>(Call &call)
{
    return readLog(call, call.records.audit);
}

/// Two words on one place of a chain are both kept: that they differ is what an auditor looks for.
template<> Answer handle<Endpoint::AuditAppend>(Call &call)
{
    return appendToLog(call, call.records.audit, {kMostCheckpoint, call.core.config().limits.deskAuditBytes},
                       [&](const QByteArray &bytes) { return verifyCheckpoint(call, bytes); },
                       [](const LogEntry &, const QByteArray &) { return tl::expected<void, Refusal>(); });
}

} // namespace countersign::portal
