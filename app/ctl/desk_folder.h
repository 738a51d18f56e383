#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"
#include "core/directory/desk_setup.h"
#include "core/directory/key_file.h"

#include <QString>

#include <cstdint>

namespace countersign::ctl {

/// The folder in which an administrator keeps a desk: encrypted key files and the log of
/// all entries the desk has signed.
///
///     desk-root.cs-key         signs charters; better kept on another medium
///     administrator.cs-key     signs people, devices, revocations
///     desk-secrets-N.cs-key    the desk's own keys of epoch N
///     QMA.cs-desk              public: what the federation needs to admit the desk
///     log.cs-entries           public: every entry so far, for the portal
class DeskFolder
{
public:
    explicit DeskFolder(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] QString deskRootFile() const { return file(QStringLiteral("desk-root.cs-key")); }
    [[nodiscard]] QString administratorFile() const { return file(QStringLiteral("administrator.cs-key")); }
    [[nodiscard]] QString secretsFile(std::uint64_t epoch) const;
    [[nodiscard]] QString cardFile(base::CountryCode desk) const { return file(desk.text() + QStringLiteral(".cs-desk")); }
    [[nodiscard]] QString logFile() const { return file(QStringLiteral("log.cs-entries")); }

    /// The folder's desk, by the label of its administrator's key.
    [[nodiscard]] base::Result<base::CountryCode> desk() const;
    [[nodiscard]] base::Result<crypto::SigningKey> openSigningKey(const QString &path, directory::KeyPurpose purpose,
                                                                  const crypto::SecretBytes &passphrase) const;
    [[nodiscard]] base::Result<directory::DeskSecrets> openSecrets(std::uint64_t epoch, const crypto::SecretBytes &passphrase) const;
    /// Secrets first, then the log: a cut in between leaves the older epoch whole.
    [[nodiscard]] base::Status keepSecrets(base::CountryCode desk, const directory::DeskSecrets &secrets,
                                           const crypto::SecretBytes &passphrase) const;
    [[nodiscard]] base::Result<directory::Entries> log() const;
    [[nodiscard]] base::Status appendToLog(const directory::Entries &entries) const;
    /// Root, manifest and this desk's log, verified.
    [[nodiscard]] base::Result<directory::Directory> directory(const QString &rootPath, const QString &manifestPath) const;

private:
    [[nodiscard]] QString file(const QString &name) const { return m_path + QLatin1Char('/') + name; }
    QString m_path;
};

} // namespace countersign::ctl
