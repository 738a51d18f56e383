#include "core/crypto/secret_bytes.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace countersign::crypto {

bool initialise()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

SecretBytes::SecretBytes(std::size_t size)
{
    if (size == 0 || !initialise())
        return;
    m_data = static_cast<std::uint8_t *>(sodium_malloc(size));
    if (!m_data)
        return;
    m_size = size;
    sodium_memzero(m_data, m_size);
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    clear();
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(static_cast<std::size_t>(bytes.size()));
    if (!copy.isEmpty())
        std::memcpy(copy.m_data, bytes.data(), copy.m_size);
    return copy;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes(size);
    if (!bytes.isEmpty())
        randombytes_buf(bytes.m_data, bytes.m_size);
    return bytes;
}

void SecretBytes::clear()
{
    // sodium_free wipes before it gives the pages back.
    sodium_free(std::exchange(m_data, nullptr));
    m_size = 0;
}

void wipe(void *memory, std::size_t size)
{
    sodium_memzero(memory, size);
}

} // namespace countersign::crypto
