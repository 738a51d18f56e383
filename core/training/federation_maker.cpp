#include "core/training/federation_maker.h"

#include "core/directory/federation_setup.h"
#include "core/directory/key_file.h"
#include "core/platform/durable_file.h"
#include "core/training/training_keys.h"

namespace countersign::training {

using directory::Directory;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours kTermYear{365 * 24};

base::Result<objects::Signed> signByRoots(objects::Signed draft, const objects::FederationRoot &root,
                                          std::uint64_t seed)
{
    for (int number = 1; number <= static_cast<int>(kRootThreshold); ++number) {
        const auto key = rootKey(seed, number);
        if (!key)
            return base::failFrom(key);
        auto more = directory::addRootSignature(draft, root, *key);
        if (!more)
            return more;
        draft = std::move(*more);
    }
    return draft;
}

base::Status take(Directory &directory, const base::Result<directory::Entries> &act, QList<QByteArray> &entries)
{
    if (!act)
        return base::failFrom(act);
    if (const auto applied = directory.applyAll(*act); !applied)
        return applied;
    entries += *act;
    return {};
}

/// Charter, publisher's enrolment, appointment. Desks that do not publish stop at the charter.
base::Status addDeskEntries(Directory &directory, std::uint64_t seed, const State &state, base::Instant now,
                            QList<QByteArray> &entries)
{
    auto keys = deskKeys(seed, state);
    if (!keys)
        return base::failFrom(keys);
    const auto charter = directory::firstCharter(state.code, keys->deskRoot, {keys->administrator.publicKey()},
                                                 keys->secrets, {keys->contact}, now);
    if (const auto taken = take(directory, directory::Entries{charter.bytes()}, entries); !taken)
        return taken;
    if (!state.publishes)
        return {};
    const directory::EnrolmentDraft draft{state.code,   directory.fingerprint(), keys->userName,
                                          keys->userId, keys->deviceId,          now};
    const auto request = directory::openEnrolment(
        directory::makeEnrolment(draft, keys->user, *keys->device, keys->deviceSealing.publicKey()).bytes());
    if (!request)
        return base::failFrom(request);
    const directory::DeskAuthority authority{state.code, &keys->administrator, &keys->deskRoot, now};
    const directory::ApprovalTerms terms{{objects::Role::Analyst, objects::Role::DeskAdministrator}, now + 3 * kTermYear};
    if (const auto taken =
            take(directory, directory::approveEnrolment(directory, authority, request->value(), terms, keys->secrets),
                 entries);
        !taken)
        return taken;
    return take(directory, directory::appointPublisher(directory, authority, keys->deviceId, keys->secrets), entries);
}

base::Status writeKey(const QString &path, const directory::KeyFileLabel &label, const crypto::SecretBytes &secret)
{
    const auto passphrase = crypto::SecretBytes::copyOf(kTrainingPassphrase);
    const auto file = directory::writeKeyFile(label, secret, passphrase);
    if (!file)
        return base::failFrom(file);
    return platform::writeDurably(path, *file);
}

} // namespace

base::Result<objects::Signed> makeRoot(std::uint64_t seed, base::Instant created)
{
    directory::RootDraft draft;
    draft.name = u"Training federation"_s;
    draft.threshold = kRootThreshold;
    draft.created = created;
    draft.training = true;
    for (int number = 1; number <= kRootKeys; ++number) {
        const auto key = rootKey(seed, number);
        if (!key)
            return base::failFrom(key);
        draft.keys.append(key->publicKey());
    }
    const auto drafted = directory::draftRoot(draft);
    if (!drafted)
        return drafted;
    const auto root = objects::FederationRoot::decodeBody(drafted->body());
    if (!root)
        return base::failFrom(root);
    return signByRoots(*drafted, *root, seed);
}

base::Result<FederationFiles> makeFederation(std::uint64_t seed, const objects::Signed &root,
                                             const objects::PortalPin &pin, base::Instant now)
{
    auto directory = Directory::create(root.bytes(), root.id());
    if (!directory)
        return base::failFrom(directory);
    auto content = directory::firstManifest(root.id(), now, u"0.1.0"_s);
    directory::pinPortal(content, pin);
    for (const State &state : states()) {
        const auto keys = deskKeys(seed, state);
        if (!keys)
            return base::failFrom(keys);
        const directory::DeskCard card{state.code, state.deskName, keys->deskRoot.publicKey()};
        if (const auto added = directory::addDesk(content, card, now); !added)
            return base::failFrom(added);
    }
    auto manifest = signByRoots(directory::draftManifest(content), directory->root(), seed);
    if (!manifest)
        return base::failFrom(manifest);
    FederationFiles files{root, std::move(*manifest), {}};
    if (const auto taken = take(*directory, directory::Entries{files.manifest.bytes()}, files.entries); !taken)
        return base::failFrom(taken);
    for (const State &state : states()) {
        if (const auto added = addDeskEntries(*directory, seed, state, now, files.entries); !added)
            return base::failFrom(added);
    }
    return files;
}

base::Status writeKeyFiles(std::uint64_t seed, const QString &folder)
{
    if (const auto made = platform::ensurePrivateFolder(folder + u"/shares"_s); !made)
        return made;
    for (int number = 1; number <= kRootKeys; ++number) {
        const auto key = rootKey(seed, number);
        if (!key)
            return base::failFrom(key);
        const directory::KeyFileLabel label{directory::KeyPurpose::RootShare,
                                            u"Root key %1 of %2"_s.arg(number).arg(kRootKeys),
                                            {},
                                            0,
                                            key->publicKey()};
        if (const auto written = writeKey(folder + u"/shares/root-%1.cs-share"_s.arg(number), label, key->seed());
            !written)
            return written;
    }
    const State &state = states().first();
    const QString desk = folder + u"/desks/"_s + state.code.text();
    if (const auto made = platform::ensurePrivateFolder(desk); !made)
        return made;
    const auto keys = deskKeys(seed, state);
    if (!keys)
        return base::failFrom(keys);
    const QString code = state.code.text();
    if (const auto written = writeKey(
            desk + u"/desk-root.cs-key"_s,
            {directory::KeyPurpose::DeskRoot, code + u" desk root"_s, state.code, 0, keys->deskRoot.publicKey()},
            keys->deskRoot.seed());
        !written)
        return written;
    return writeKey(desk + u"/administrator.cs-key"_s,
                    {directory::KeyPurpose::Administrator, code + u" administrator"_s, state.code, 0,
                     keys->administrator.publicKey()},
                    keys->administrator.seed());
}

} // namespace countersign::training
