#include "core/crypto/key_file.h"

#include "core/crypto/hash.h"
#include "core/platform/durable_file.h"

#include <QFile>

namespace countersign::crypto {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

base::Result<SecretBytes> keyFileDigest(const QString &path)
{
    constexpr qint64 kLongest = 64LL << 20;
    QFile file(path);
    // Unbuffered: the content goes through locked memory only.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() == 0 || file.size() > kLongest)
        return fail(ErrorCode::KeyFileMissing, u"the key file cannot be read, is empty or longer than 64 MiB"_s, {path});
    SecretBytes part(64 * 1024);
    if (part.isEmpty())
        return fail(ErrorCode::SecretMemory, u"key file"_s);
    Sha256 hash;
    for (;;) {
        const qint64 got = file.read(reinterpret_cast<char *>(part.data()), static_cast<qint64>(part.size()));
        if (got < 0)
            return fail(ErrorCode::KeyFileMissing, u"the key file cannot be read"_s, {path});
        if (got == 0)
            break;
        hash.add(part.view().first(got));
    }
    base::Digest digest = hash.result();
    SecretBytes secret = SecretBytes::copyOf(digest.view());
    wipe(digest.bytes.data(), digest.bytes.size());
    if (secret.isEmpty())
        return fail(ErrorCode::SecretMemory, u"key file"_s);
    return secret;
}

base::Status createKeyFile(const QString &path)
{
    if (QFile::exists(path))
        return fail(ErrorCode::FileWriteFailed, u"the file exists already"_s, {path});
    const SecretBytes content = SecretBytes::random(64);
    if (content.isEmpty())
        return fail(ErrorCode::SecretMemory, u"key file"_s);
    return platform::writeDurably(path, content.view());
}

} // namespace countersign::crypto
