#include "core/workstation/passphrase_buffer.h"

#include "core/crypto/secret_bytes.h"

#include <QChar>

#include <algorithm>
#include <bitset>
#include <cstring>

namespace countersign::workstation {

namespace {

bool isContinuation(std::uint8_t byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/// One code point as UTF-8, without a QByteArray in between.
std::size_t encode(char32_t point, std::uint8_t *out)
{
    if (point < 0x80) {
        out[0] = static_cast<std::uint8_t>(point);
        return 1;
    }
    if (point < 0x800) {
        out[0] = static_cast<std::uint8_t>(0xC0U | (point >> 6U));
        out[1] = static_cast<std::uint8_t>(0x80U | (point & 0x3FU));
        return 2;
    }
    if (point < 0x10000) {
        out[0] = static_cast<std::uint8_t>(0xE0U | (point >> 12U));
        out[1] = static_cast<std::uint8_t>(0x80U | ((point >> 6U) & 0x3FU));
        out[2] = static_cast<std::uint8_t>(0x80U | (point & 0x3FU));
        return 3;
    }
    out[0] = static_cast<std::uint8_t>(0xF0U | (point >> 18U));
    out[1] = static_cast<std::uint8_t>(0x80U | ((point >> 12U) & 0x3FU));
    out[2] = static_cast<std::uint8_t>(0x80U | ((point >> 6U) & 0x3FU));
    out[3] = static_cast<std::uint8_t>(0x80U | (point & 0x3FU));
    return 4;
}

} // namespace

PassphraseBuffer::PassphraseBuffer() : m_block(std::make_unique<crypto::SecretBytes>(kCapacity)) {}

PassphraseBuffer::~PassphraseBuffer() = default;

bool PassphraseBuffer::append(QStringView typed)
{
    if (m_block->isEmpty())
        return false;
    const std::size_t before = m_used;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        char32_t point = typed[i].unicode();
        if (typed[i].isHighSurrogate() && i + 1 < typed.size() && typed[i + 1].isLowSurrogate()) {
            point = QChar::surrogateToUcs4(typed[i], typed[i + 1]);
            ++i;
        } else if (typed[i].isSurrogate()) {
            continue;
        }
        if (QChar::category(point) == QChar::Other_Control)
            continue;
        if (m_used + 4 > kCapacity) {
            std::memset(m_block->data() + before, 0, m_used - before);
            m_used = before;
            return false;
        }
        m_used += encode(point, m_block->data() + m_used);
    }
    return true;
}

void PassphraseBuffer::removeLast()
{
    while (m_used > 0) {
        const std::uint8_t last = m_block->data()[--m_used];
        m_block->data()[m_used] = 0;
        if (!isContinuation(last))
            return;
    }
}

void PassphraseBuffer::clear()
{
    if (!m_block->isEmpty())
        crypto::wipe(m_block->data(), kCapacity);
    m_used = 0;
}

int PassphraseBuffer::length() const
{
    return static_cast<int>(std::count_if(m_block->data(), m_block->data() + m_used,
                                          [](std::uint8_t byte) { return !isContinuation(byte); }));
}

bool PassphraseBuffer::equals(const PassphraseBuffer &other) const
{
    return m_used == other.m_used
        && (m_used == 0 || std::memcmp(m_block->data(), other.m_block->data(), m_used) == 0);
}

int PassphraseBuffer::distinctBytes() const
{
    std::bitset<256> seen;
    for (std::size_t i = 0; i < m_used; ++i)
        seen.set(m_block->data()[i]);
    return static_cast<int>(seen.count());
}

std::shared_ptr<crypto::SecretBytes> PassphraseBuffer::copy() const
{
    auto secret = std::make_shared<crypto::SecretBytes>(m_used);
    if (!secret->isEmpty())
        std::memcpy(secret->data(), m_block->data(), m_used);
    return secret;
}

std::shared_ptr<crypto::SecretBytes> PassphraseBuffer::take()
{
    auto secret = copy();
    clear();
    return secret;
}

QByteArrayView secretText(const std::shared_ptr<crypto::SecretBytes> &secret)
{
    return secret ? secret->view() : QByteArrayView();
}

} // namespace countersign::workstation
