#include "core/release/office_archive.h"

#include <QSet>

#include <zip.h>

#include <memory>

namespace countersign::release {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_int64_t kMostParts = 5000;
constexpr qsizetype kMostUnpacked = 128 << 20;
constexpr qsizetype kMostRatio = 200;

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;

bool isInside(const QString &name)
{
    const QStringList steps = name.split(u'/');
    return !name.isEmpty() && !name.startsWith(u'/') && !name.contains(u'\\') && !name.contains(u':') && !steps.contains(u".."_s);
}

std::optional<QByteArray> read(zip_t *archive, zip_uint64_t index, qsizetype size)
{
    const std::unique_ptr<zip_file_t, Discard> file(zip_fopen_index(archive, index, 0));
    if (!file)
        return std::nullopt;
    QByteArray bytes(size, Qt::Uninitialized);
    // Fails too where the check sum is another one, or more comes than was said.
    char more = 0;
    if (zip_fread(file.get(), bytes.data(), static_cast<zip_uint64_t>(size)) != size || zip_fread(file.get(), &more, 1) != 0)
        return std::nullopt;
    return bytes;
}

bool put(zip_t *archive, const OfficePart &part)
{
    Source source(zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0));
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return false;
    (void)source.release(); // the archive has it now
    const auto place = static_cast<zip_uint64_t>(index);
    constexpr zip_uint16_t kFirstDay = (1 << 5) | 1; // 1 January 1980, in the form of MS-DOS
    const zip_int32_t method = part.name == "mimetype"_L1 ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_file_set_dostime(archive, place, 0, kFirstDay, 0) == 0 && zip_set_file_compression(archive, place, method, 0) == 0;
}

} // namespace

std::optional<QList<OfficePart>> unpacked(QByteArrayView bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    Source source(zip_source_buffer_create(bytes.data(), static_cast<zip_uint64_t>(bytes.size()), 0, &error));
    Archive archive(source ? zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr);
    zip_error_fini(&error);
    if (!archive)
        return std::nullopt;
    (void)source.release();
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count < 1 || count > kMostParts)
        return std::nullopt;
    QList<OfficePart> parts;
    QSet<QString> names;
    qsizetype total = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t stat;
        constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
        if (zip_stat_index(archive.get(), i, ZIP_FL_ENC_STRICT, &stat) != 0 || (stat.valid & kNeeded) != kNeeded)
            return std::nullopt;
        const QString name = QString::fromUtf8(stat.name);
        if (!isInside(name) || names.contains(name) || stat.encryption_method != ZIP_EM_NONE)
            return std::nullopt;
        names.insert(name);
        if (name.endsWith(u'/')) // a folder is there by what is in it
            continue;
        if (stat.size > static_cast<zip_uint64_t>(kMostUnpacked))
            return std::nullopt;
        total += static_cast<qsizetype>(stat.size);
        if (total > kMostUnpacked || total > kMostRatio * bytes.size())
            return std::nullopt;
        auto part = read(archive.get(), i, static_cast<qsizetype>(stat.size));
        if (!part)
            return std::nullopt;
        parts.append({name, std::move(*part)});
    }
    return parts;
}

std::optional<QByteArray> packed(const QList<OfficePart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    Archive archive(source ? zip_open_from_source(source.get(), ZIP_TRUNCATE, &error) : nullptr);
    zip_error_fini(&error);
    if (!archive)
        return std::nullopt;
    zip_source_keep(source.get()); // once for the archive, once for reading it back
    for (const OfficePart &part : parts) {
        if (!put(archive.get(), part))
            return std::nullopt;
    }
    if (zip_close(archive.get()) != 0)
        return std::nullopt;
    (void)archive.release();
    zip_stat_t stat;
    if (zip_source_open(source.get()) != 0 || zip_source_stat(source.get(), &stat) != 0)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const bool whole = zip_source_read(source.get(), bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size);
    zip_source_close(source.get());
    return whole ? std::optional(bytes) : std::nullopt;
}

} // namespace countersign::release
