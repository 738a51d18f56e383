#include "core/portal/log_handlers.h"

#include "core/objects/exchange_objects.h"
#include "core/objects/signed.h"

#include <algorithm>
#include <chrono>

namespace countersign::portal {

using objects::Envelope;

namespace {

struct MailEntry : LogEntry
{
    Envelope envelope;
};

/// From the caller's desk to the desk of the path, signed by the device it names. Not only by the
/// caller's own: after the portal lost something, any member may bring it again.
tl::expected<MailEntry, Refusal> verifyEnvelope(const Call &call, const QByteArray &bytes)
{
    const auto object = objects::Signed::decode(bytes);
    if (!object)
        return refuse(object.error());
    if (object->type() != objects::ObjectType::Envelope)
        return refuse(RefusalCode::BadRequest);
    const auto claimed = Envelope::decodeBody(object->body());
    if (!claimed)
        return refuse(claimed.error());
    if (claimed->sender != call.caller->desk || claimed->recipient != call.route.feed.owner)
        return refuse(RefusalCode::BadRequest);
    const auto device = call.directory->device(claimed->device);
    if (!device || device->desk != claimed->sender || !call.directory->isActive(device->device, call.now))
        return refuse(RefusalCode::BadSignature);
    const auto envelope = objects::verify<Envelope>(*object, {device->signing});
    if (!envelope)
        return refuse(envelope.error());
    return MailEntry{{device->device.toBytes(), envelope->id()}, envelope->value()};
}

bool mayRelease(const QList<objects::Role> &roles)
{
    return roles.contains(objects::Role::TeamLeader) || roles.contains(objects::Role::ReleasingOfficer);
}

/// Two persons of the sending desk who may sign today, one of them a team leader or releasing
/// officer, for this envelope and this recipient. The portal reads no more than that.
tl::expected<void, Refusal> checkApproval(const Call &call, const Envelope &envelope)
{
    const auto object = objects::Signed::decode(envelope.approval);
    if (!object)
        return refuse(object.error());
    QList<crypto::PublicSigningKey> active;
    QList<base::KeyId> releasing;
    for (const objects::UserEntry &user : call.directory->usersOf(envelope.sender)) {
        if (!call.directory->isActive(user.user, call.now))
            continue;
        active.append(user.key);
        if (mayRelease(user.roles))
            releasing.append(crypto::keyId(user.key));
    }
    const auto approval = objects::verify<objects::Approval>(*object, active, 2);
    if (!approval)
        return refuse(approval.error());
    const auto &signers = approval->signers();
    if (std::none_of(signers.cbegin(), signers.cend(), [&](const base::KeyId &key) { return releasing.contains(key); }))
        return refuse(RefusalCode::BadSignature);
    if ((*approval)->envelope != envelope.id || (*approval)->sender != envelope.sender || (*approval)->recipient != envelope.recipient)
        return refuse(RefusalCode::BadSignature);
    return {};
}

/// What one desk may put into another's log. A day's share comes back by itself; of the whole
/// share it is told to wait as for a full log.
tl::expected<void, Refusal> countSent(const Call &call, const Envelope &envelope, std::uint64_t bytes)
{
    if (envelope.sender == envelope.recipient)
        return {};
    auto sent = call.records.mail.sent(envelope.recipient, envelope.sender, call.now);
    if (!sent)
        return refuse(sent.error());
    ++sent->dayEntries;
    sent->dayBytes += bytes;
    sent->allBytes += bytes;
    const Limits &limits = call.core.config().limits;
    if (sent->allBytes > limits.senderMailBytes)
        return refuse(RefusalCode::TooMany, kFullWait);
    if (sent->dayEntries > limits.senderMailDay || sent->dayBytes > limits.senderMailBytesDay) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(sent->day + std::chrono::days(1) - call.now);
        return refuse(RefusalCode::TooMany, static_cast<std::uint64_t>(std::max<std::int64_t>(1, wait.count())));
    }
    if (const auto kept = call.records.mail.keepSent(envelope.recipient, envelope.sender, *sent); !kept)
        return refuse(kept.error());
    return {};
}

/// Neither expiry nor gaps are the portal's to judge: an envelope that it kept out for either
/// would leave all later ones of its lane without the one before.
tl::expected<void, Refusal> admitEnvelope(const Call &call, const MailEntry &entry, const QByteArray &bytes)
{
    const Envelope &envelope = entry.envelope;
    if (envelope.kind == objects::EnvelopeKind::Release) {
        if (const auto approved = checkApproval(call, envelope); !approved)
            return approved;
    }
    const auto taken = call.records.mail.isTaken(envelope);
    if (!taken)
        return refuse(taken.error());
    if (*taken)
        return refuse(RefusalCode::SequenceFork, envelope.sequence);
    if (const auto counted = countSent(call, envelope, static_cast<std::uint64_t>(bytes.size())); !counted)
        return counted;
    if (const auto kept = call.records.mail.take(envelope, entry.object); !kept)
        return refuse(kept.error());
    return {};
}

} // namespace

template<> Answer handle<Endpoint::MailRead>(Call &call)
{
    return readLog(call, call.records.mailLog);
}

template<> Answer handle<Endpoint::MailAppend>(Call &call)
{
    return appendToLog(call, call.records.mailLog, {objects::kMostEnvelope, call.core.config().limits.deskMailBytes},
                       [&](const QByteArray &bytes) { return verifyEnvelope(call, bytes); },
                       [&](const MailEntry &entry, const QByteArray &bytes) { return admitEnvelope(call, entry, bytes); });
}

} // namespace countersign::portal
