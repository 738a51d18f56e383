#include "core/sync/desk_identity.h"

#include "core/crypto/hash.h"
#include "core/database/database.h"
#include "core/directory/desk_setup.h"
#include "core/directory/federation_setup.h"
#include "core/store/directory_store.h"
#include "core/store/identity_store.h"
#include "core/store/joined_transaction.h"

namespace countersign::sync {

using base::ErrorCode;
using store::IdentityStore;
using namespace Qt::StringLiterals;

namespace {

base::Result<std::shared_ptr<const crypto::SigningKey>> signingKey(IdentityStore &identities, const char *name)
{
    auto seed = identities.secret(name);
    if (!seed)
        return base::failFrom(seed);
    auto key = crypto::SigningKey::fromSeed(std::move(*seed));
    if (!key)
        return base::failFrom(key);
    return std::make_shared<const crypto::SigningKey>(std::move(*key));
}

base::Result<std::shared_ptr<const crypto::SealingKey>> sealingKey(base::Result<crypto::SecretBytes> secret)
{
    if (!secret)
        return base::failFrom(secret);
    auto key = crypto::SealingKey::fromSecret(std::move(*secret));
    if (!key)
        return base::failFrom(key);
    return std::make_shared<const crypto::SealingKey>(std::move(*key));
}

base::Result<directory::Directory> directoryOf(const QList<QByteArray> &entries,
                                               const directory::Invitation &invitation)
{
    if (entries.isEmpty())
        return invitation.directory;
    auto directory = directory::Directory::create(entries.first(), invitation.directory.fingerprint());
    if (!directory)
        return base::failFrom(directory);
    if (const auto applied = directory->applyAll(entries.sliced(1)); !applied)
        return base::failFrom(applied);
    return directory;
}

template<typename Id>
Id randomId()
{
    return *Id::fromBytes(crypto::randomBytes(Id::size));
}

} // namespace

base::Status refreshDeskKeys(DeskIdentity &identity)
{
    identity.deskSealing.reset();
    identity.deskSigning.reset();
    const auto entry = identity.directory.device(identity.device);
    const auto charter = identity.directory.charter(identity.desk);
    if (!entry || !charter || entry->signing != identity.deviceKey->publicKey())
        return {};
    auto sealing = sealingKey(identity.deviceSealing->open(entry->wrappedDeskSealing));
    if (!sealing)
        return base::failFrom(sealing);
    identity.deskSealing = std::move(*sealing);
    if (identity.directory.publisher(identity.desk) != identity.device || entry->wrappedDeskSigning.isEmpty())
        return {};
    auto seed = identity.deviceSealing->open(entry->wrappedDeskSigning);
    if (!seed)
        return base::failFrom(seed);
    auto signing = crypto::SigningKey::fromSeed(std::move(*seed));
    if (!signing)
        return base::failFrom(signing);
    // An entry of an earlier epoch holds a key that nobody accepts any more.
    if (signing->publicKey() == charter->deskSigning)
        identity.deskSigning = std::make_shared<const crypto::SigningKey>(std::move(*signing));
    return {};
}

base::Result<std::optional<DeskIdentity>> loadIdentity(database::Database &database)
{
    IdentityStore identities(database);
    const auto joinFile = identities.value(IdentityStore::kJoinFile);
    if (!joinFile)
        return base::failFrom(joinFile);
    if (joinFile->isEmpty())
        return std::optional<DeskIdentity>();
    const auto invitation = directory::openJoinFile(*joinFile);
    if (!invitation)
        return base::failFrom(invitation);
    const auto requestBytes = identities.value(IdentityStore::kRequest);
    if (!requestBytes)
        return base::failFrom(requestBytes);
    const auto request = directory::openEnrolment(*requestBytes);
    if (!request)
        return base::failFrom(request);
    const auto entries = store::DirectoryStore(database).entries();
    if (!entries)
        return base::failFrom(entries);
    auto directory = directoryOf(*entries, *invitation);
    if (!directory)
        return base::failFrom(directory);
    auto userKey = signingKey(identities, IdentityStore::kUserSeed);
    auto deviceKey = signingKey(identities, IdentityStore::kDeviceSeed);
    auto deviceSealing = sealingKey(identities.secret(IdentityStore::kDeviceSealing));
    if (!userKey)
        return base::failFrom(userKey);
    if (!deviceKey)
        return base::failFrom(deviceKey);
    if (!deviceSealing)
        return base::failFrom(deviceSealing);

    DeskIdentity identity{std::move(*directory),
                          static_cast<std::uint64_t>(entries->size()),
                          invitation->desk,
                          (*request)->name,
                          (*request)->user,
                          (*request)->device,
                          request->id(),
                          std::move(*userKey),
                          std::move(*deviceKey),
                          std::move(*deviceSealing),
                          {},
                          {}};
    if (const auto keys = refreshDeskKeys(identity); !keys)
        return base::failFrom(keys);
    return std::optional<DeskIdentity>(std::move(identity));
}

base::Result<QByteArray> joinFederation(database::Database &database, const QByteArray &joinFile,
                                        const QString &personName, base::Instant now)
{
    const auto invitation = directory::openJoinFile(joinFile);
    if (!invitation)
        return base::failFrom(invitation);
    auto userKey = crypto::SigningKey::generate();
    auto deviceKey = crypto::SigningKey::generate();
    auto deviceSealing = crypto::SealingKey::generate();
    if (!userKey || !deviceKey || !deviceSealing)
        return base::fail(ErrorCode::CryptoFailed, u"keys of a new device"_s);
    const directory::EnrolmentDraft draft{invitation->desk,         invitation->directory.fingerprint(), personName,
                                          randomId<base::UserId>(), randomId<base::DeviceId>(),          now};
    const QByteArray request =
        directory::makeEnrolment(draft, *userKey, *deviceKey, deviceSealing->publicKey()).bytes();

    auto transaction = store::JoinedTransaction::begin(database);
    if (!transaction)
        return base::failFrom(transaction);
    IdentityStore identities(database);
    const auto before = identities.value(IdentityStore::kJoinFile);
    if (!before)
        return base::failFrom(before);
    if (!before->isEmpty())
        return base::fail(ErrorCode::AlreadyEnrolled, u"this vault has joined a federation before"_s);
    const base::Status steps[] = {
        identities.keep(IdentityStore::kJoinFile, joinFile),
        identities.keep(IdentityStore::kRequest, request),
        identities.keepSecret(IdentityStore::kUserSeed, userKey->seed()),
        identities.keepSecret(IdentityStore::kDeviceSeed, deviceKey->seed()),
        identities.keepSecret(IdentityStore::kDeviceSealing, deviceSealing->secret()),
    };
    for (const base::Status &step : steps) {
        if (!step)
            return base::failFrom(step);
    }
    if (const auto kept = transaction->commit(); !kept)
        return base::failFrom(kept);
    return request;
}

} // namespace countersign::sync
