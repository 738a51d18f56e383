#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <span>

namespace countersign::crypto {

/// Must be called once before anything else of this room; false when libsodium cannot start.
[[nodiscard]] bool initialise();

/// Bytes in locked, guarded memory (sodium_malloc) that are wiped when they go.
/// Passphrases, keys and everything derived from them live here and nowhere else:
/// never in QString, QByteArray, logs or settings. Movable, not copyable.
/// Empty when the system had no locked memory left; callers check isEmpty().
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    /// Copies into locked memory; the caller wipes its own copy with wipe().
    static SecretBytes copyOf(QByteArrayView bytes);
    static SecretBytes random(std::size_t size);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::uint8_t *data() { return m_data; }
    [[nodiscard]] const std::uint8_t *data() const { return m_data; }
    [[nodiscard]] std::span<const std::uint8_t> span() const { return {m_data, m_size}; }
    [[nodiscard]] QByteArrayView view() const
    {
        return QByteArrayView(reinterpret_cast<const char *>(m_data), static_cast<qsizetype>(m_size));
    }
    [[nodiscard]] SecretBytes clone() const { return copyOf(view()); }
    void clear();

private:
    std::uint8_t *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way the compiler cannot leave out.
void wipe(void *memory, std::size_t size);

} // namespace countersign::crypto
