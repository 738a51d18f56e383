#pragma once

#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/directory/desk_setup.h"
#include "core/training/states.h"

#include <cstdint>
#include <memory>

namespace countersign::training {

inline constexpr int kRootKeys = 3;
inline constexpr std::uint32_t kRootThreshold = 2;

/// Keys of the training federation follow from its seed: they protect nothing but invented
/// data, and an exercise can be repeated.
[[nodiscard]] base::Result<crypto::SigningKey> rootKey(std::uint64_t seed, int number);

/// A desk's own keys, and its first publisher, who also administers it.
struct DeskKeys
{
    crypto::SigningKey deskRoot;
    crypto::SigningKey administrator;
    directory::DeskSecrets secrets;
    crypto::SigningKey user;
    std::shared_ptr<const crypto::SigningKey> device;
    crypto::SealingKey deviceSealing;
    base::UserId userId;
    base::DeviceId deviceId;
    QString userName;
    objects::ContactPoint contact;
    base::ChannelId channel;
    crypto::SecretBytes channelKey;
};
[[nodiscard]] base::Result<DeskKeys> deskKeys(std::uint64_t seed, const State &state);

} // namespace countersign::training
