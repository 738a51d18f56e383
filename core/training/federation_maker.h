#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/directory/desk_setup.h"
#include "core/objects/federation_objects.h"
#include "core/objects/signed.h"
#include "core/workstation/workstation.h"

#include <QByteArray>
#include <QList>

#include <cstdint>

namespace countersign::training {

/// The signed objects of a training federation, made by the functions that set up a real one
/// (core/directory): root of 2 of 3 keys, manifest with all invented states and the portal,
/// each desk's charter, its publisher enrolled and appointed.
struct FederationFiles
{
    objects::Signed root;
    objects::Signed manifest;
    QList<QByteArray> entries; ///< the log after the root
};
[[nodiscard]] base::Result<objects::Signed> makeRoot(std::uint64_t seed, base::Instant created);
[[nodiscard]] base::Result<FederationFiles> makeFederation(std::uint64_t seed, const objects::Signed &root,
                                                           const objects::PortalPin &pin, base::Instant now);

/// Root shares and QMA's desk folder as encrypted key files under this passphrase, so that
/// the handbook's exercises work on the training federation too. About three seconds.
inline constexpr const char *kTrainingPassphrase = workstation::kTrainingPassphrase;
[[nodiscard]] base::Status writeKeyFiles(std::uint64_t seed, const QString &folder);

} // namespace countersign::training
