#pragma once

#include <cstddef>

namespace countersign::platform {

/// Zeroed memory for data that is read at random: in large pages where the system offers
/// them, since otherwise finding the page costs as much as the read. Movable, owned.
class LargeMemory
{
public:
    LargeMemory() = default;
    /// Ends the program where the system has no memory, as operator new would.
    explicit LargeMemory(std::size_t bytes);
    LargeMemory(LargeMemory &&other) noexcept;
    LargeMemory &operator=(LargeMemory &&other) noexcept;
    LargeMemory(const LargeMemory &) = delete;
    LargeMemory &operator=(const LargeMemory &) = delete;
    ~LargeMemory();

    [[nodiscard]] void *data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    void *m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_reserved = 0;
};

} // namespace countersign::platform
