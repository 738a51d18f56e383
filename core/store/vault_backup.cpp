#include "core/store/vault.h"

#include "core/database/backup.h"
#include "core/platform/durable_file.h"
#include "core/store/backup_file.h"

#include <QDateTime>
#include <QDir>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

namespace {

const QString kNameForm = u"yyyyMMdd'T'HHmmsszzz"_s; // in UTC, so that names sort by age
const QString kNameEnd = u".csbackup"_s;

QStringList backupNames(const QString &folder)
{
    return QDir(folder).entryList({u'*' + kNameEnd}, QDir::Files, QDir::Name);
}

} // namespace

base::Status Vault::backUpTo(const QString &file, std::stop_token stop, const std::function<void(int, int)> &progress) const
{
    if (!isOpen())
        return fail(ErrorCode::VaultLocked, u"vault"_s);
    auto database = openConnection();
    if (!database)
        return failFrom(database);
    const QString unsealed = file + u".unsealed"_s;
    if (const auto copied = database::backUpTo(*database, m_keys.database, unsealed, stop, progress); !copied)
        return copied;
    if (const auto sealed = sealBackupFile(unsealed, encodeVaultHeader(m_header)); !sealed) {
        QFile::remove(unsealed);
        return sealed;
    }
    return platform::renameDurably(unsealed, file);
}

base::Result<QString> Vault::backUp(std::stop_token stop, const std::function<void(int, int)> &progress) const
{
    const QString folder = m_files.backups();
    if (!QFileInfo::exists(folder))
        if (const auto made = platform::createPrivateFolder(folder); !made)
            return failFrom(made);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(base::toMillis(clock().now()), Qt::UTC);
    const QString file = folder + u'/' + now.toString(kNameForm) + kNameEnd;
    if (const auto done = backUpTo(file, stop, progress); !done)
        return failFrom(done);
    // Old ones go only after the new one stands.
    QStringList names = backupNames(folder);
    while (names.size() > kBackupsKept)
        QFile::remove(folder + u'/' + names.takeFirst());
    return file;
}

std::optional<base::Instant> Vault::lastBackup() const
{
    const QStringList names = backupNames(m_files.backups());
    if (names.isEmpty())
        return std::nullopt;
    QDateTime at = QDateTime::fromString(names.last().chopped(kNameEnd.size()), kNameForm);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? std::optional(base::fromMillis(at.toMSecsSinceEpoch())) : std::nullopt;
}

} // namespace countersign::store
