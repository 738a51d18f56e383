#include "core/portal/handlers.h"

#include "core/objects/case_objects.h"
#include "core/objects/signed.h"

namespace countersign::portal {

namespace protocol = objects::protocol;

namespace {

/// A day, until the operator has made room.
constexpr std::uint64_t kFullWait = 24 * 3600;

struct Logged
{
    base::CaseId caseId;
    base::ObjectId object;
};

base::CaseId caseOf(const objects::CaseKeys &keys) { return keys.name.caseId; }
base::CaseId caseOf(const objects::CaseEntry &entry) { return entry.name.caseId; }
base::CaseId caseOf(const objects::CaseBlob &blob) { return blob.caseId; }

template<typename T>
tl::expected<Logged, Refusal> verifyAs(const Call &call, const objects::Signed &object, const QList<crypto::PublicSigningKey> &users)
{
    const auto verified = objects::verify<T>(object, users);
    if (!verified)
        return refuse(verified.error());
    if ((*verified)->desk != call.route.feed.owner)
        return refuse(RefusalCode::BadRequest);
    return Logged{caseOf(verified->value()), verified->id()};
}

/// An object of this desk, signed by somebody of this desk. Not only by the caller: after the
/// portal lost something, any member may bring it again.
tl::expected<Logged, Refusal> verifyEntry(const Call &call, const QByteArray &bytes, const QList<crypto::PublicSigningKey> &users)
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
    const auto page = call.records.cases.page(call.route.feed.owner, call.route.from);
    if (!page)
        return refuse(page.error());
    return Body{page->encode()};
}

template<> Answer handle<Endpoint::CaseAppend>(Call &call)
{
    const base::CountryCode desk = call.route.feed.owner;
    const auto append = protocol::LogAppend::decode(call.request.body);
    if (!append)
        return refuse(append.error());
    QList<crypto::PublicSigningKey> users;
    for (const objects::UserEntry &user : call.directory->usersOf(desk))
        users.append(user.key);
    auto size = call.records.cases.size(desk);
    if (!size)
        return refuse(size.error());
    for (const QByteArray &bytes : append->entries) {
        if (bytes.size() > objects::kMostCaseObject)
            return refuse(RefusalCode::TooLarge);
        const auto entry = verifyEntry(call, bytes, users);
        if (!entry)
            return tl::unexpected(entry.error());
        const auto known = call.records.cases.has(desk, entry->object);
        if (!known)
            return refuse(known.error());
        if (*known)
            continue;
        if (size->bytes + static_cast<std::uint64_t>(bytes.size()) > call.core.config().limits.deskCaseBytes)
            return refuse(RefusalCode::TooMany, kFullWait);
        if (const auto added = call.records.cases.add(desk, entry->caseId, entry->object, bytes, call.now, *size); !added)
            return refuse(added.error());
    }
    if (const auto kept = call.records.cases.keepSize(desk, *size); !kept)
        return refuse(kept.error());
    return call.receipt();
}

} // namespace countersign::portal
