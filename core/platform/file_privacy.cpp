#include "core/platform/file_privacy.h"

#include "core/platform/posix_file.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace countersign::platform {

using namespace Qt::StringLiterals;

namespace {

bool isPrivate(const struct stat &entry)
{
    return (entry.st_uid == ::geteuid() || entry.st_uid == 0) && (entry.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

} // namespace

bool isPrivate(const QString &path)
{
    struct stat entry = {};
    return ::stat(QFile::encodeName(path).constData(), &entry) == 0 && isPrivate(entry);
}

base::Status requirePrivate(const QString &path)
{
    struct stat entry = {};
    if (::stat(QFile::encodeName(path).constData(), &entry) != 0)
        return failReading(path);
    if (!isPrivate(entry))
        return base::fail(base::ErrorCode::PermissionsTooOpen, u"others may read or write the file"_s, {path});
    return {};
}

} // namespace countersign::platform
