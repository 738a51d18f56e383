#include "core/store/backup_file.h"

#include "core/crypto/hash.h"
#include "core/crypto/vault_header.h"
#include "core/platform/durable_file.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

namespace {

constexpr QByteArrayView kMagic("CSBACK1\n", 8);
constexpr qint64 kDigest = base::Digest::size;
constexpr qint64 kTrailer = 8 + 8 + 4 + kDigest;
constexpr qint64 kPart = 1 << 20;

tl::unexpected<base::Error> damaged(const QString &file, const QString &detail)
{
    return fail(ErrorCode::BackupDamaged, detail, {file});
}

/// Hashes the first `length` bytes.
base::Result<base::Digest> digestOfStart(QFile &file, qint64 length)
{
    crypto::Sha256 hash;
    file.seek(0);
    while (length > 0) {
        const QByteArray part = file.read(std::min(length, kPart));
        if (part.isEmpty())
            return damaged(file.fileName(), u"cannot be read"_s);
        hash.add(part);
        length -= part.size();
    }
    return hash.result();
}

} // namespace

base::Status sealBackupFile(const QString &path, const QByteArray &header)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return fail(ErrorCode::FileWriteFailed, file.errorString(), {path});
    QByteArray end = header + kMagic.toByteArray();
    const quint64 databaseBytes = qToLittleEndian(static_cast<quint64>(file.size()));
    const quint32 headerBytes = qToLittleEndian(static_cast<quint32>(header.size()));
    end.append(reinterpret_cast<const char *>(&databaseBytes), sizeof databaseBytes);
    end.append(reinterpret_cast<const char *>(&headerBytes), sizeof headerBytes);
    const qint64 size = file.size();
    file.seek(size);
    if (file.write(end) != end.size() || !file.flush())
        return fail(ErrorCode::FileWriteFailed, file.errorString(), {path});
    const auto digest = digestOfStart(file, size + end.size());
    if (!digest)
        return failFrom(digest);
    file.seek(size + end.size());
    if (file.write(digest->toBytes()) != kDigest || !file.flush())
        return fail(ErrorCode::FileWriteFailed, file.errorString(), {path});
    return platform::syncFile(path);
}

base::Result<BackupParts> readBackupFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, file.errorString(), {path});
    if (file.size() < kTrailer)
        return damaged(path, u"shorter than its trailer"_s);
    file.seek(file.size() - kTrailer);
    const QByteArray trailer = file.read(kTrailer);
    if (trailer.size() != kTrailer || !trailer.startsWith(kMagic))
        return damaged(path, u"no trailer"_s);
    const auto databaseBytes = static_cast<qint64>(qFromLittleEndian<quint64>(trailer.constData() + 8));
    const auto headerBytes = static_cast<qint64>(qFromLittleEndian<quint32>(trailer.constData() + 16));
    if (headerBytes > crypto::kMaxVaultHeader || databaseBytes < 0
        || databaseBytes != file.size() - kTrailer - headerBytes)
        return damaged(path, u"lengths do not fit"_s);
    const auto digest = digestOfStart(file, file.size() - kDigest);
    if (!digest)
        return failFrom(digest);
    if (digest->view() != QByteArrayView(trailer).last(kDigest))
        return damaged(path, u"checksum"_s);
    file.seek(databaseBytes);
    return BackupParts{databaseBytes, file.read(headerBytes)};
}

base::Status extractDatabase(const QString &path, const BackupParts &parts, const QString &target)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, file.errorString(), {path});
    if (const auto made = platform::createPrivateFile(target); !made)
        return made;
    QFile out(target);
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileWriteFailed, out.errorString(), {target});
    for (qint64 left = parts.databaseBytes; left > 0;) {
        const QByteArray part = file.read(std::min(left, kPart));
        if (part.isEmpty())
            return damaged(path, u"cannot be read"_s);
        if (out.write(part) != part.size())
            return fail(ErrorCode::FileWriteFailed, out.errorString(), {target});
        left -= part.size();
    }
    if (!out.flush())
        return fail(ErrorCode::FileWriteFailed, out.errorString(), {target});
    out.close();
    return platform::syncFile(target);
}

} // namespace countersign::store
