#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace countersign::store {

/// A backup is the encrypted database as it is, followed by the vault's header and a
/// trailer: magic, length of the database, length of the header, SHA-256 over all before
/// it. One file to carry, and SQLCipher's own pages stay where they are.
struct BackupParts
{
    qint64 databaseBytes = 0;
    QByteArray header;
};

/// Appends header and trailer to a finished copy of the database and makes it last.
[[nodiscard]] base::Status sealBackupFile(const QString &file, const QByteArray &header);

/// Reads the trailer and checks the whole file against it. BackupDamaged (args: file).
[[nodiscard]] base::Result<BackupParts> readBackupFile(const QString &file);

/// Writes the database part to `target`, durably.
[[nodiscard]] base::Status extractDatabase(const QString &file, const BackupParts &parts, const QString &target);

} // namespace countersign::store
