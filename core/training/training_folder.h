#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/directory/desk_setup.h"
#include "core/portal/portal_config.h"

#include <QString>

#include <cstdint>

namespace countersign::training {

/// Where a training federation lies, and what it was made with.
///
///     training.json         seed, epoch, port, alerts; written last
///     portal/, portal.key   the portal's data and key
///     federation.cs-root, federation.cs-manifest, QMA.cs-join ... QZK.cs-join
///     shares/, desks/QMA/   encrypted key files (passphrase kTrainingPassphrase)
///     desks/QMA.secrets     QMA's keys of the epoch in force, once it was changed
struct TrainingFolder
{
    QString path;
    std::uint64_t seed = 1;
    base::Instant epoch{};
    std::uint16_t port = 0;
    int alerts = 0;

    [[nodiscard]] static bool exists(const QString &path);
    /// FileUnreadable, FileNotUnderstood.
    [[nodiscard]] static base::Result<TrainingFolder> open(const QString &path);
    [[nodiscard]] base::Status save() const;

    [[nodiscard]] QString joinFile(base::CountryCode desk) const
    {
        return path + QLatin1Char('/') + desk.text() + QStringLiteral(".cs-join");
    }
    [[nodiscard]] QString portalUrl() const { return QStringLiteral("https://127.0.0.1:%1").arg(port); }
    [[nodiscard]] portal::PortalConfig portalConfig() const;

    /// A desk's secrets: those of the last appointment, else those of the seed. DeskUnknown.
    [[nodiscard]] base::Result<directory::DeskSecrets> deskSecrets(base::CountryCode desk) const;
    [[nodiscard]] base::Status keepDeskSecrets(base::CountryCode desk, const directory::DeskSecrets &secrets) const;
};

} // namespace countersign::training
