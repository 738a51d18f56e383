#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/portal/portal_config.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>

namespace countersign::portal {

/// What the federation pins of a portal.
struct PortalPinning
{
    base::Digest spki;
    crypto::PublicSigningKey portalKey;
};

/// Makes a portal's folder: key file where missing, database, TLS key, signing key, and the
/// federation's root with further signed entries, all verified. Errors: FileWriteFailed when
/// a portal stands there already (args: file), those of the key, the database, the directory.
[[nodiscard]] base::Result<PortalPinning> initialise(const PortalConfig &config, const QByteArray &rootBytes,
                                                     const QList<QByteArray> &entries = {});

/// Adds signed entries to the log of a portal that is not running; all or none. Entries the
/// log has already are passed over. Answers how many were new. Errors: PortalRunning.
[[nodiscard]] base::Result<int> addEntries(const PortalConfig &config, const QList<QByteArray> &entries);

struct PortalStatus
{
    PortalPinning pinning;
    base::ObjectId federation;
    std::uint64_t directoryEntries = 0;
    std::uint64_t members = 0;
    std::uint64_t channels = 0;
    std::uint64_t batches = 0;
    std::uint64_t snapshots = 0;
    std::uint64_t chunkBytes = 0;
    std::uint64_t sessions = 0;
};
/// Reads the database, also while the portal runs.
[[nodiscard]] base::Result<PortalStatus> readStatus(const PortalConfig &config);

/// An encrypted copy under the same key, also while the portal runs.
[[nodiscard]] base::Status backUp(const PortalConfig &config, const QString &target);

} // namespace countersign::portal
