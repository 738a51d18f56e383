#include "core/platform/posix_file.h"

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace countersign::platform {

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

tl::unexpected<base::Error> failWriting(const QString &path)
{
    const int reason = errno;
    const auto code = reason == ENOSPC || reason == EDQUOT ? base::ErrorCode::DiskFull
                                                           : base::ErrorCode::FileWriteFailed;
    return base::fail(code, QString::fromLocal8Bit(std::strerror(reason)), {path});
}

tl::unexpected<base::Error> failReading(const QString &path)
{
    return base::fail(base::ErrorCode::FileUnreadable, QString::fromLocal8Bit(std::strerror(errno)), {path});
}

} // namespace countersign::platform
