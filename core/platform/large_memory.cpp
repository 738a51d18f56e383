#include "core/platform/large_memory.h"

#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace countersign::platform {

namespace {

constexpr std::size_t kLargePage = std::size_t(2) << 20;

} // namespace

LargeMemory::LargeMemory(std::size_t bytes) : m_size(bytes)
{
    if (bytes == 0)
        return;
    // Whole large pages, for a system that only then hands one out; small sets stay small.
    const std::size_t alignment = bytes >= kLargePage ? kLargePage : 64;
    m_reserved = (bytes + alignment - 1) / alignment * alignment;
    m_data = std::aligned_alloc(alignment, m_reserved);
    if (!m_data)
        throw std::bad_alloc();
#ifdef __linux__
    if (alignment == kLargePage)
        madvise(m_data, m_reserved, MADV_HUGEPAGE);
#endif
    std::memset(m_data, 0, bytes);
}

LargeMemory::LargeMemory(LargeMemory &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)),
      m_reserved(std::exchange(other.m_reserved, 0))
{
}

LargeMemory &LargeMemory::operator=(LargeMemory &&other) noexcept
{
    if (this != &other) {
        std::free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_reserved = std::exchange(other.m_reserved, 0);
    }
    return *this;
}

LargeMemory::~LargeMemory()
{
    std::free(m_data);
}

} // namespace countersign::platform
