#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace countersign::platform {

enum class Readers { OwnerOnly, Everyone };

/// Writes `path` so that after a power cut either the old or the new content stands,
/// whole: temporary file beside it, fsync, rename, fsync of the folder. A temporary file
/// that an earlier crash left is overwritten. Errors: DiskFull, FileWriteFailed (args: path).
[[nodiscard]] base::Status writeDurably(const QString &path, QByteArrayView content,
                                        Readers readers = Readers::OwnerOnly);

/// Forces what stands in the file, and its name in the folder, to the disk.
[[nodiscard]] base::Status syncFile(const QString &path);
[[nodiscard]] base::Status syncFolder(const QString &path);

/// Renames within one file system and makes it last; an existing `to` is replaced
/// (a folder only when it is empty).
[[nodiscard]] base::Status renameDurably(const QString &from, const QString &to);

/// The whole content; FileUnreadable when it is missing or longer than `maxBytes`.
[[nodiscard]] base::Result<QByteArray> readWhole(const QString &path, qint64 maxBytes);

/// An empty file that only the owner can read. Fails where it exists already.
[[nodiscard]] base::Status createPrivateFile(const QString &path);
/// A folder (with those above it) that only the owner can enter.
[[nodiscard]] base::Status createPrivateFolder(const QString &path);
/// The same where it is missing; a folder that stands is taken as it is.
[[nodiscard]] base::Status ensurePrivateFolder(const QString &path);

} // namespace countersign::platform
