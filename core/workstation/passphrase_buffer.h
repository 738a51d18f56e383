#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <cstddef>
#include <memory>

namespace countersign::crypto {
class SecretBytes;
}

namespace countersign::workstation {

/// Collects a passphrase key by key in locked memory, so that the window never holds
/// the whole of it in a QString. One fixed block; what does not fit is refused.
class PassphraseBuffer
{
public:
    /// Most UTF-8 bytes that are taken.
    static constexpr std::size_t kCapacity = 1024;

    PassphraseBuffer();
    ~PassphraseBuffer();
    PassphraseBuffer(const PassphraseBuffer &) = delete;
    PassphraseBuffer &operator=(const PassphraseBuffer &) = delete;

    /// Adds what one key or one input method commit gave; control characters are
    /// dropped. False, and nothing added, when the block is full or memory was refused.
    bool append(QStringView typed);
    /// Takes the last code point off again.
    void removeLast();
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_used == 0; }
    /// Code points, not bytes.
    [[nodiscard]] int length() const;
    [[nodiscard]] bool equals(const PassphraseBuffer &other) const;
    /// How many different bytes it holds: a plain hint at how varied it is.
    [[nodiscard]] int distinctBytes() const;

    /// A copy for the core, exactly as long as what was typed; the buffer keeps its own.
    [[nodiscard]] std::shared_ptr<crypto::SecretBytes> copy() const;
    /// Copies and clears in one go.
    [[nodiscard]] std::shared_ptr<crypto::SecretBytes> take();

private:
    std::unique_ptr<crypto::SecretBytes> m_block;
    std::size_t m_used = 0;
};

/// The bytes of a secret the window must paint (the recovery key); valid as long as it.
[[nodiscard]] QByteArrayView secretText(const std::shared_ptr<crypto::SecretBytes> &secret);

} // namespace countersign::workstation
