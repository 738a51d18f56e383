#include "core/directory/desk_setup.h"

#include <algorithm>
#include <cstring>

namespace countersign::directory {

using base::ErrorCode;
using objects::DeskCharter;
using objects::DeviceEntry;
using objects::EnrolmentRequest;
using objects::Revocation;
using objects::Signed;
using objects::UserEntry;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kSeedSize = 32;

template<typename T>
QByteArray signEntry(const T &entry, const crypto::SigningKey &signer)
{
    return Signed::make(T::kType, entry.encodeBody(), {&signer}).bytes();
}

/// An act is answered only when a directory takes it: who signs with the wrong key learns it here.
base::Result<Entries> accepted(Directory directory, Entries entries)
{
    if (const auto applied = directory.applyAll(entries); !applied)
        return base::failFrom(applied);
    return entries;
}

DeviceEntry wrappedFor(DeviceEntry entry, const DeskSecrets &secrets, std::uint64_t epoch, bool publishes, base::Instant now)
{
    // A clock that stands still or was set back must not make the entry look old.
    entry.issued = std::max(now, entry.issued + std::chrono::milliseconds(1));
    entry.epoch = epoch;
    entry.wrappedDeskSealing = crypto::sealTo(entry.sealing, secrets.sealing.secret());
    entry.wrappedDeskSigning = publishes ? crypto::sealTo(entry.sealing, secrets.signing.seed()) : QByteArray();
    return entry;
}

base::Status checkSecrets(const DeskCharter &charter, const DeskSecrets &secrets)
{
    if (charter.deskSigning != secrets.signing.publicKey() || charter.deskSealing != secrets.sealing.publicKey())
        return base::fail(ErrorCode::NotAuthorised, u"desk secrets are not those of the charter in force"_s,
                          {charter.desk.text()});
    return {};
}

/// The charter in force with the next epoch's number and keys.
DeskCharter nextCharter(DeskCharter charter, const DeskSecrets &secrets, const base::DeviceId &publisher, base::Instant now)
{
    charter.epoch = secrets.epoch;
    charter.issued = now;
    charter.deskSigning = secrets.signing.publicKey();
    charter.deskSealing = secrets.sealing.publicKey();
    charter.publisher = publisher;
    return charter;
}

base::Result<DeskCharter> charterInForce(const Directory &directory, const DeskAuthority &authority, const DeskSecrets &secrets)
{
    const auto charter = directory.charter(authority.desk);
    if (!charter)
        return base::fail(ErrorCode::DeskUnknown, {}, {authority.desk.text()});
    if (const auto same = checkSecrets(*charter, secrets); !same)
        return base::failFrom(same);
    return *charter;
}

} // namespace

base::Result<DeskSecrets> DeskSecrets::generate(std::uint64_t epoch)
{
    auto signing = crypto::SigningKey::generate();
    if (!signing)
        return base::failFrom(signing);
    auto sealing = crypto::SealingKey::generate();
    if (!sealing)
        return base::failFrom(sealing);
    return DeskSecrets{epoch, std::move(*signing), std::move(*sealing)};
}

crypto::SecretBytes DeskSecrets::pack() const
{
    crypto::SecretBytes packed(2 * kSeedSize);
    if (!packed.isEmpty()) {
        std::memcpy(packed.data(), signing.seed().data(), kSeedSize);
        std::memcpy(packed.data() + kSeedSize, sealing.secret().data(), kSeedSize);
    }
    return packed;
}

base::Result<DeskSecrets> DeskSecrets::unpack(std::uint64_t epoch, const crypto::SecretBytes &packed)
{
    if (packed.size() != 2 * kSeedSize)
        return base::fail(ErrorCode::WrongFieldType, u"desk secrets"_s);
    auto signing = crypto::SigningKey::fromSeed(crypto::SecretBytes::copyOf(packed.view().first(kSeedSize)));
    if (!signing)
        return base::failFrom(signing);
    auto sealing = crypto::SealingKey::fromSecret(crypto::SecretBytes::copyOf(packed.view().last(kSeedSize)));
    if (!sealing)
        return base::failFrom(sealing);
    return DeskSecrets{epoch, std::move(*signing), std::move(*sealing)};
}

Signed firstCharter(base::CountryCode desk, const crypto::SigningKey &deskRoot,
                    const QList<crypto::PublicSigningKey> &administrators, const DeskSecrets &secrets,
                    const QList<objects::ContactPoint> &contacts, base::Instant now)
{
    DeskCharter charter;
    charter.desk = desk;
    charter.epoch = secrets.epoch;
    charter.issued = now;
    charter.administrators = administrators;
    std::sort(charter.administrators.begin(), charter.administrators.end());
    charter.deskSigning = secrets.signing.publicKey();
    charter.deskSealing = secrets.sealing.publicKey();
    charter.contacts = contacts;
    return Signed::make(DeskCharter::kType, charter.encodeBody(), {&deskRoot});
}

Signed makeEnrolment(const EnrolmentDraft &draft, const crypto::SigningKey &userKey, const crypto::SigningKey &deviceKey,
                     const crypto::PublicSealingKey &deviceSealing)
{
    const EnrolmentRequest request{draft.desk, draft.federation, draft.name, draft.user, draft.device,
                                   userKey.publicKey(), deviceKey.publicKey(), deviceSealing, draft.made};
    return Signed::make(EnrolmentRequest::kType, request.encodeBody(), {&userKey, &deviceKey});
}

base::Result<objects::Verified<EnrolmentRequest>> openEnrolment(QByteArrayView bytes)
{
    const auto object = Signed::decode(bytes);
    if (!object)
        return base::failFrom(object);
    if (object->type() != EnrolmentRequest::kType)
        return base::fail(ErrorCode::UnknownType, u"not an enrolment request"_s);
    const auto claimed = EnrolmentRequest::decodeBody(object->body());
    if (!claimed)
        return base::failFrom(claimed);
    return objects::verify<EnrolmentRequest>(*object, {claimed->userKey, claimed->deviceSigning}, 2);
}

base::Result<Entries> approveEnrolment(const Directory &directory, const DeskAuthority &authority,
                                       const EnrolmentRequest &request, const ApprovalTerms &terms, const DeskSecrets &secrets)
{
    Q_ASSERT(authority.administrator);
    if (request.root != directory.fingerprint())
        return base::fail(ErrorCode::WrongFederation, u"enrolment for another federation"_s);
    if (request.desk != authority.desk)
        return base::fail(ErrorCode::NotAuthorised, u"enrolment for another desk"_s, {request.desk.text()});
    const auto charter = charterInForce(directory, authority, secrets);
    if (!charter)
        return base::failFrom(charter);
    if (directory.device(request.device))
        return base::fail(ErrorCode::AlreadyEnrolled, u"device"_s);
    Entries entries;
    if (const auto known = directory.user(request.user)) {
        if (known->key != request.userKey)
            return base::fail(ErrorCode::NotAuthorised, u"user is known with another key"_s);
    } else {
        UserEntry user{request.desk, request.user, request.name, request.userKey, terms.roles, authority.now, terms.validUntil};
        std::sort(user.roles.begin(), user.roles.end());
        entries.append(signEntry(user, *authority.administrator));
    }
    DeviceEntry device;
    device.desk = request.desk;
    device.device = request.device;
    device.user = request.user;
    device.signing = request.deviceSigning;
    device.sealing = request.deviceSealing;
    entries.append(signEntry(wrappedFor(device, secrets, charter->epoch, false, authority.now), *authority.administrator));
    return accepted(directory, std::move(entries));
}

base::Result<Entries> appointPublisher(const Directory &directory, const DeskAuthority &authority,
                                       const base::DeviceId &device, DeskSecrets &secrets)
{
    Q_ASSERT(authority.administrator && authority.deskRoot);
    const auto charter = charterInForce(directory, authority, secrets);
    if (!charter)
        return base::failFrom(charter);
    const auto entry = directory.device(device);
    if (!entry || entry->desk != authority.desk)
        return base::fail(ErrorCode::NotEnrolled, u"publisher device"_s);
    auto next = DeskSecrets::unpack(charter->epoch + 1, secrets.pack());
    if (!next)
        return base::failFrom(next);
    // Who published before has held the signing secret and must not be able to go on.
    if (!charter->publisher.isNull() && charter->publisher != device) {
        auto fresh = crypto::SigningKey::generate();
        if (!fresh)
            return base::failFrom(fresh);
        next->signing = std::move(*fresh);
    }
    const Entries entries{
        signEntry(nextCharter(*charter, *next, device, authority.now), *authority.deskRoot),
        signEntry(wrappedFor(*entry, *next, next->epoch, true, authority.now), *authority.administrator)};
    auto answer = accepted(directory, entries);
    if (answer)
        secrets = std::move(*next);
    return answer;
}

base::Result<Entries> revoke(const Directory &directory, const DeskAuthority &authority, const base::DeviceId &device,
                             const base::UserId &user, const QString &reason)
{
    Q_ASSERT(authority.administrator);
    const Revocation revocation{authority.desk, device, user, authority.now, reason};
    return accepted(directory, {signEntry(revocation, *authority.administrator)});
}

base::Result<Entries> renewDeskKeys(const Directory &directory, const DeskAuthority &authority, DeskSecrets &secrets)
{
    Q_ASSERT(authority.administrator && authority.deskRoot);
    const auto charter = charterInForce(directory, authority, secrets);
    if (!charter)
        return base::failFrom(charter);
    auto next = DeskSecrets::generate(charter->epoch + 1);
    if (!next)
        return base::failFrom(next);
    const base::DeviceId publisher = directory.publisher(authority.desk).value_or(base::DeviceId{});
    Entries entries{signEntry(nextCharter(*charter, *next, publisher, authority.now), *authority.deskRoot)};
    const auto devices = directory.devicesOf(authority.desk);
    for (const DeviceEntry &device : devices) {
        if (!directory.isActive(device.device, authority.now))
            continue;
        const bool publishes = device.device == publisher;
        entries.append(signEntry(wrappedFor(device, *next, next->epoch, publishes, authority.now), *authority.administrator));
    }
    auto answer = accepted(directory, std::move(entries));
    if (answer)
        secrets = std::move(*next);
    return answer;
}

} // namespace countersign::directory
