#include "core/portal/log_handlers.h"

#include "core/objects/case_objects.h"
#include "core/objects/signed.h"

namespace countersign::portal {

namespace {

base::CaseId caseOf(const objects::CaseKeys &keys) { return keys.name.caseId; }
base::CaseId caseOf(const objects::CaseEntry &entry) { return entry.name.caseId; }
base::CaseId caseOf(const objects::CaseBlob &blob) { return blob.caseId; }

template<typename T>
tl::expected<LogEntry, Refusal> verifyAs(const Call &call, const objects::Signed &object, const QList<crypto::PublicSigningKey> &users)
{
    const auto verified = objects::verify<T>(object, users);
    if (!verified)
        return refuse(verified.error());
    if ((*verified)->desk != call.route.feed.owner)
        return refuse(RefusalCode::BadRequest);
    return LogEntry{caseOf(verified->value()).toBytes(), verified->id()};
}

/// An object of this desk, signed by somebody of this desk. Not only by the caller: after the
/// portal lost something, any member may bring it again.
tl::expected<LogEntry, Refusal> verifyEntry(const Call &call, const QByteArray &bytes, const QList<crypto::PublicSigningKey> &users)
{
    const auto object = objects::Signed::decode(bytes);
    if (!object)
        return refuse(object.error());
    switch (object->type()) {
    case objects::ObjectType::CaseKeys:
        return verifyAs<objects::CaseKeys>(call, *object, users);
    case objects::ObjectType::CaseEntry:
        return verifyAs<objects::CaseEntry>(call, *object, users);
    case objects::ObjectType::CaseBlob:
        return verifyAs<objects::CaseBlob>(call, *object, users);
    default:
        return refuse(RefusalCode::BadRequest);
    }
}

} // namespace

template<> Answer handle<Endpoint::CaseRead>(Call &call)
{
    return readLog(call, call.records.cases);
}

template<> Answer handle<Endpoint::CaseAppend>(Call &call)
{
    QList<crypto::PublicSigningKey> users;
    for (const objects::UserEntry &user : call.directory->usersOf(call.route.feed.owner))
        users.append(user.key);
    return appendToLog(call, call.records.cases, {objects::kMostCaseObject, call.core.config().limits.deskCaseBytes},
                       [&](const QByteArray &bytes) { return verifyEntry(call, bytes, users); },
                       [](const LogEntry &, const QByteArray &) { return tl::expected<void, Refusal>(); });
}

} // namespace countersign::portal
