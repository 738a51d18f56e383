#include "core/platform/folder_lock.h"

#include "core/platform/posix_file.h"

#include <QFile>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace countersign::platform {

using namespace Qt::StringLiterals;

base::Result<FolderLock> FolderLock::acquire(const QString &folder)
{
    const QString path = folder + u"/lock"_s;
    Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return failWriting(path);
    // flock belongs to the open file, not to the process: a second one in this process is refused too.
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return base::fail(base::ErrorCode::VaultInUse, u"the folder's lock is held"_s, {folder});
        return failWriting(path);
    }
    return FolderLock(file.release());
}

FolderLock::FolderLock(FolderLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace countersign::platform
