#include "core/store/feed_digest.h"

#include "core/store/native_statement.h"

#include <algorithm>

namespace countersign::store {

using namespace Qt::StringLiterals;
using objects::BucketDigest;

namespace {

constexpr const char *kRead = "SELECT id, buckets FROM feed_page WHERE id BETWEEN ? AND ?";
constexpr const char *kWrite = "INSERT INTO feed_page(id, buckets) VALUES(?, ?) "
                               "ON CONFLICT(id) DO UPDATE SET buckets = excluded.buckets";
constexpr const char *kDrop = "DELETE FROM feed_page WHERE id BETWEEN ? AND ?";

constexpr qsizetype kBucket = 32;
constexpr qsizetype kBuckets = BucketDigest::kPageBytes / kBucket;
constexpr qsizetype kBitmap = kBuckets / 8;

bool isZero(QByteArrayView bucket)
{
    return std::all_of(bucket.begin(), bucket.end(), [](char c) { return c == 0; });
}

/// A small feed fills few buckets: a bitmap and the filled ones.
QByteArray packed(QByteArrayView page)
{
    QByteArray out(kBitmap, '\0');
    for (qsizetype i = 0; i < kBuckets; ++i) {
        const QByteArrayView bucket = page.sliced(i * kBucket, kBucket);
        if (isZero(bucket))
            continue;
        out[i / 8] = static_cast<char>(static_cast<unsigned char>(out[i / 8]) | 1U << (i % 8));
        out.append(bucket);
    }
    return out;
}

/// Empty when the bytes are not what packed() wrote.
QByteArray unpacked(QByteArrayView bytes)
{
    if (bytes.size() < kBitmap)
        return {};
    QByteArray page(BucketDigest::kPageBytes, '\0');
    qsizetype at = kBitmap;
    for (qsizetype i = 0; i < kBuckets; ++i) {
        if ((static_cast<unsigned char>(bytes[i / 8]) >> (i % 8) & 1U) == 0)
            continue;
        if (at + kBucket > bytes.size())
            return {};
        std::copy_n(bytes.begin() + at, kBucket, page.begin() + i * kBucket);
        at += kBucket;
    }
    return at == bytes.size() ? page : QByteArray();
}

} // namespace

base::Result<BucketDigest> loadDigest(database::Database &database, qint64 feed)
{
    auto read = NativeStatement::prepare(database, kRead);
    if (!read)
        return failFrom(read);
    BucketDigest digest;
    const qint64 first = feed * BucketDigest::kPages;
    read->bind(1, first).bind(2, first + BucketDigest::kPages - 1);
    for (;;) {
        const auto row = read->step();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        if (!digest.setPage(static_cast<int>(read->integer(0) - first), unpacked(read->bytes(1))))
            return base::fail(base::ErrorCode::DatabaseDamaged, u"digest page"_s);
    }
    digest.clearTouched();
    return digest;
}

base::Status saveDigest(database::Database &database, qint64 feed, const BucketDigest &digest)
{
    auto write = NativeStatement::prepare(database, kWrite);
    if (!write)
        return failFrom(write);
    for (const int index : digest.touchedPages()) {
        const QByteArray bytes = packed(digest.page(index));
        write->bind(1, feed * BucketDigest::kPages + index).bind(2, bytes);
        if (const auto written = write->run(); !written)
            return written;
    }
    return {};
}

base::Status dropDigest(database::Database &database, qint64 feed)
{
    auto drop = NativeStatement::prepare(database, kDrop);
    if (!drop)
        return failFrom(drop);
    const qint64 first = feed * BucketDigest::kPages;
    return drop->bind(1, first).bind(2, first + BucketDigest::kPages - 1).run();
}

} // namespace countersign::store
