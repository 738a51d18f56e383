#include "core/platform/durable_file.h"

#include "core/platform/posix_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace countersign::platform {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

namespace {

/// A vault, a key or a backup is written under this name first.
QString temporaryName(const QString &path)
{
    return path + u".new"_s;
}

base::Status writeAll(int descriptor, QByteArrayView content, const QString &path)
{
    while (!content.isEmpty()) {
        const ssize_t written = ::write(descriptor, content.data(), static_cast<std::size_t>(content.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return failWriting(path);
        content = content.sliced(written);
    }
    return {};
}

/// Errors name `path`, the file that was asked for.
base::Status writeAndSync(const QString &temporary, QByteArrayView content, Readers readers, const QString &path)
{
    const mode_t mode = readers == Readers::OwnerOnly ? 0600 : 0644;
    const Descriptor file(::open(QFile::encodeName(temporary).constData(),
                                 O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode));
    // The mode above counts only for a new file; one left by a crash keeps its own.
    if (!file.isOpen() || ::fchmod(file.number(), mode) != 0)
        return failWriting(path);
    if (const auto written = writeAll(file.number(), content, path); !written)
        return written;
    if (::fsync(file.number()) != 0)
        return failWriting(path);
    return {};
}

} // namespace

base::Status writeDurably(const QString &path, QByteArrayView content, Readers readers)
{
    const QString temporary = temporaryName(path);
    if (const auto written = writeAndSync(temporary, content, readers, path); !written) {
        ::unlink(QFile::encodeName(temporary).constData());
        return written;
    }
    return renameDurably(temporary, path);
}

base::Status syncFile(const QString &path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen() || ::fsync(file.number()) != 0)
        return failWriting(path);
    return {};
}

base::Status syncFolder(const QString &path)
{
    const Descriptor folder(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || ::fsync(folder.number()) != 0)
        return failWriting(path);
    return {};
}

base::Status renameDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failWriting(to);
    return syncFolder(QFileInfo(to).absolutePath());
}

base::Result<QByteArray> readWhole(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, file.errorString(), {path});
    const QByteArray content = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, file.errorString(), {path});
    if (content.size() > maxBytes)
        return fail(ErrorCode::FileUnreadable, u"larger than the limit"_s, {path});
    return content;
}

base::Status createPrivateFile(const QString &path)
{
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return failWriting(path);
    return {};
}

base::Status createPrivateFolder(const QString &path)
{
    const QString parent = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(parent))
        return fail(ErrorCode::FileWriteFailed, u"folder cannot be made"_s, {parent});
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0)
        return failWriting(path);
    return syncFolder(parent);
}

base::Status ensurePrivateFolder(const QString &path)
{
    return QFileInfo(path).isDir() ? base::Status() : createPrivateFolder(path);
}

} // namespace countersign::platform
