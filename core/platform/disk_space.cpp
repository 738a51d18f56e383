#include "core/platform/disk_space.h"

#include "core/platform/posix_file.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace countersign::platform {

base::Result<qint64> freeBytes(const QString &path)
{
    struct statvfs space = {};
    if (::statvfs(QFile::encodeName(path).constData(), &space) != 0)
        return failReading(path);
    return static_cast<qint64>(space.f_bavail) * static_cast<qint64>(space.f_frsize);
}

base::Status reserveBytes(const QString &path, qint64 bytes)
{
    const QByteArray name = QFile::encodeName(path);
    const Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return failWriting(path);
    const int refused = ::posix_fallocate(file.number(), 0, bytes);
    if (refused != 0) {
        ::unlink(name.constData());
        errno = refused; // posix_fallocate returns its reason instead of setting errno
        return failWriting(path);
    }
    return {};
}

} // namespace countersign::platform
