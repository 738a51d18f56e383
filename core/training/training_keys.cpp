#include "core/training/training_keys.h"

namespace countersign::training {

namespace {

base::Result<crypto::SigningKey> signingKey(std::uint64_t seed, const QByteArray &name)
{
    return crypto::SigningKey::fromSeed(trainingSecret(seed, name));
}

} // namespace

base::Result<crypto::SigningKey> rootKey(std::uint64_t seed, int number)
{
    return signingKey(seed, "root " + QByteArray::number(number));
}

base::Result<DeskKeys> deskKeys(std::uint64_t seed, const State &state)
{
    const QByteArray code = state.code.text().toLatin1();
    auto deskRoot = signingKey(seed, code + " desk root");
    auto administrator = signingKey(seed, code + " administrator");
    auto signing = signingKey(seed, code + " signing");
    auto sealing = crypto::SealingKey::fromSecret(trainingSecret(seed, code + " sealing"));
    auto user = signingKey(seed, code + " user");
    auto device = signingKey(seed, code + " device");
    auto deviceSealing = crypto::SealingKey::fromSecret(trainingSecret(seed, code + " device sealing"));
    for (const auto *key : {&deskRoot, &administrator, &signing, &user, &device}) {
        if (!*key)
            return base::failFrom(*key);
    }
    if (!sealing)
        return base::failFrom(sealing);
    if (!deviceSealing)
        return base::failFrom(deviceSealing);
    SeededRandom random(seed, code + " people");
    return DeskKeys{std::move(*deskRoot),
                    std::move(*administrator),
                    directory::DeskSecrets{1, std::move(*signing), std::move(*sealing)},
                    std::move(*user),
                    std::make_shared<const crypto::SigningKey>(std::move(*device)),
                    std::move(*deviceSealing),
                    random.id<base::UserId>(),
                    random.id<base::DeviceId>(),
                    nameIn(state.script, random).latin,
                    contactOf(state, random),
                    random.id<base::ChannelId>(),
                    trainingSecret(seed, code + " channel")};
}

} // namespace countersign::training
