#include "core/portal/handlers.h"

#include "core/crypto/hash.h"

#include <algorithm>

namespace countersign::portal {

namespace protocol = objects::protocol;

namespace {

constexpr std::size_t kTokenSize = 32;

} // namespace

template<> Answer handle<Endpoint::PortalInfo>(Call &call)
{
    protocol::PortalInfo info;
    info.portalKey = call.core.identity().signing.publicKey();
    info.federation = call.directory->fingerprint();
    info.time = call.now;
    info.checkpoint = call.core.directory().checkpoint(call.core.identity().signing, call.now).bytes;
    return Body{info.encode()};
}

/// Known and unknown devices get the same: whether a device exists is nobody's business.
template<> Answer handle<Endpoint::Challenge>(Call &call)
{
    const auto asked = protocol::ChallengeRequest::decode(call.request.body);
    if (!asked)
        return refuse(asked.error());
    protocol::Challenge challenge;
    challenge.nonce = call.core.makeNonce(call.now);
    challenge.time = call.now;
    return Body{challenge.encode()};
}

template<> Answer handle<Endpoint::Login>(Call &call)
{
    const auto login = protocol::LoginRequest::decode(call.request.body);
    if (!login)
        return refuse(login.error());
    const auto expires = call.core.nonceLife(login->nonce, call.now);
    if (!expires)
        return refuse(RefusalCode::BadSignature);
    const auto skew = login->time > call.now ? login->time - call.now : call.now - login->time;
    if (skew > kClockTolerance)
        return refuse(RefusalCode::ClockSkew, static_cast<std::uint64_t>(base::toMillis(call.now)));

    const PortalIdentity &identity = call.core.identity();
    const auto device = call.directory->device(login->device);
    // An unknown device costs a verification too, with a key that never signs this message.
    const crypto::PublicSigningKey key = device ? device->signing : identity.signing.publicKey();
    const QByteArray message = protocol::loginMessage(identity.signing.publicKey(), login->nonce, identity.tls.spki, login->time);
    const bool isSigned = crypto::verifySignature(key, message, login->signature);
    if (!isSigned || !device || !call.directory->isActive(login->device, call.now))
        return refuse(RefusalCode::BadSignature);

    const auto fresh = call.records.sessions.useChallenge(login->nonce, *expires);
    if (!fresh)
        return refuse(fresh.error());
    if (!*fresh)
        return refuse(RefusalCode::BadSignature);
    protocol::SessionGrant grant;
    grant.token = crypto::randomBytes(kTokenSize);
    grant.until = call.now + kLongestSession;
    grant.idleUntil = call.now + kIdleSession;
    grant.time = call.now;
    if (const auto begun = call.records.sessions.begin(grant.token, {login->device, call.now, grant.until}); !begun)
        return refuse(begun.error());
    if (const auto pruned = call.records.sessions.prune(call.now); !pruned)
        return refuse(pruned.error());
    return Body{grant.encode()};
}

template<> Answer handle<Endpoint::Logout>(Call &call)
{
    if (const auto ended = call.records.sessions.end(call.token); !ended)
        return refuse(ended.error());
    return Body{{}, {}};
}

} // namespace countersign::portal
