#include "core/portal/portal_config.h"

#include "core/crypto/hash.h"
#include "core/platform/durable_file.h"
#include "core/platform/file_privacy.h"

#include <QByteArray>
#include <QFileInfo>

#include <array>

namespace countersign::portal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKeySize = 32;
constexpr std::array<char, 16> kDigits{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

int digitValue(char digit)
{
    for (std::size_t i = 0; i < kDigits.size(); ++i) {
        if (kDigits[i] == digit)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

base::Status createKeyFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return base::fail(base::ErrorCode::FileWriteFailed, u"the key file exists already"_s, {path});
    const crypto::SecretBytes key = crypto::SecretBytes::random(kKeySize);
    if (key.isEmpty())
        return base::fail(base::ErrorCode::SecretMemory);
    crypto::SecretBytes text(2 * kKeySize + 1);
    if (text.isEmpty())
        return base::fail(base::ErrorCode::SecretMemory);
    for (std::size_t i = 0; i < key.size(); ++i) {
        text.data()[2 * i] = static_cast<std::uint8_t>(kDigits[key.data()[i] >> 4]);
        text.data()[2 * i + 1] = static_cast<std::uint8_t>(kDigits[key.data()[i] & 15]);
    }
    text.data()[2 * kKeySize] = '\n';
    return platform::writeDurably(path, text.view());
}

base::Result<crypto::SecretBytes> readKey(const PortalConfig &config)
{
    QString path = config.keyFile;
    if (path.isEmpty()) {
        const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
        if (folder.isEmpty())
            return base::fail(base::ErrorCode::KeyFileMissing, u"neither a key file nor a credential"_s);
        path = folder + u"/portal-key"_s;
    }
    if (!QFileInfo::exists(path))
        return base::fail(base::ErrorCode::KeyFileMissing, u"portal key"_s, {path});
    if (const auto closed = platform::requirePrivate(path); !closed)
        return base::failFrom(closed);
    auto text = platform::readWhole(path, 4096);
    if (!text)
        return base::failFrom(text);
    crypto::SecretBytes key(kKeySize);
    const QByteArrayView digits = QByteArrayView(*text).trimmed();
    bool whole = !key.isEmpty() && digits.size() == 2 * kKeySize;
    for (qsizetype i = 0; whole && i < kKeySize; ++i) {
        const int high = digitValue(digits[2 * i]);
        const int low = digitValue(digits[2 * i + 1]);
        whole = high >= 0 && low >= 0;
        if (whole)
            key.data()[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    crypto::wipe(text->data(), static_cast<std::size_t>(text->size()));
    if (!whole)
        return base::fail(base::ErrorCode::FileNotUnderstood, u"a portal key is 64 hex digits"_s, {path});
    return key;
}

} // namespace countersign::portal
