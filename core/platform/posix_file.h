#pragma once

#include "core/base/result.h"

#include <QString>

#include <utility>

namespace countersign::platform {

/// Owns a POSIX file descriptor. Only the .cpp files of this room use it: a port to
/// another system replaces those files, not their headers.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&) = delete;
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor();

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

/// DiskFull or FileWriteFailed by errno, with the path as argument.
[[nodiscard]] tl::unexpected<base::Error> failWriting(const QString &path);
/// FileUnreadable by errno.
[[nodiscard]] tl::unexpected<base::Error> failReading(const QString &path);

} // namespace countersign::platform
