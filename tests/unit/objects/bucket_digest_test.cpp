#include "core/crypto/hash.h"
#include "core/objects/feed_objects.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <vector>

namespace {

using countersign::objects::BucketDigest;

QByteArray record(int number)
{
    return "record " + QByteArray::number(number);
}

/// The definition written out: schoolbook addition byte by byte, bucket by bucket, in any order.
countersign::base::Digest slowly(const std::vector<QByteArray> &records)
{
    std::map<int, std::array<int, 32>> buckets;
    for (const QByteArray &bytes : records) {
        const auto hash = countersign::crypto::sha256(bytes).bytes;
        auto &sum = buckets[hash[0] + 256 * hash[1]];
        int carry = 0;
        for (std::size_t i = 0; i < 32; ++i) {
            const int digit = sum[i] + hash[i] + carry;
            sum[i] = digit % 256;
            carry = digit / 256;
        }
    }
    QByteArray pageHashes;
    for (int page = 0; page < 256; ++page) {
        QByteArray bytes;
        for (int bucket = 0; bucket < 256; ++bucket) {
            const auto found = buckets.find(page * 256 + bucket);
            for (std::size_t i = 0; i < 32; ++i)
                bytes.append(static_cast<char>(found == buckets.end() ? 0 : found->second[i]));
        }
        pageHashes += countersign::crypto::sha256(bytes).toBytes();
    }
    return countersign::crypto::sha256(pageHashes);
}

TEST(BucketDigestOfRecords, equalsASlowComputationInAnotherOrder)
{
    std::vector<QByteArray> records;
    BucketDigest digest;
    EXPECT_EQ(digest.digest(), slowly({}));
    for (int i = 0; i < 30'000; ++i) {
        records.push_back(record(i % 20'000)); // some of them twice
        digest.add(records.back());
    }
    std::shuffle(records.begin(), records.end(), std::mt19937(3));
    EXPECT_EQ(digest.digest(), slowly(records));
}

TEST(BucketDigestOfRecords, forgetsWhatIsRemoved)
{
    BucketDigest kept;
    BucketDigest changed;
    for (int i = 0; i < 5000; ++i) {
        changed.add(record(i));
        if (i % 3 != 0)
            kept.add(record(i));
    }
    EXPECT_NE(changed.digest(), kept.digest());
    for (int i = 0; i < 5000; i += 3)
        changed.remove(record(i));
    EXPECT_EQ(changed.digest(), kept.digest());
    for (int i = 0; i < 5000; ++i) {
        if (i % 3 != 0)
            changed.remove(record(i));
    }
    EXPECT_EQ(changed.digest(), BucketDigest().digest());
}

TEST(BucketDigestOfRecords, carriesAcrossAllLimbs)
{
    // Removing before adding wraps a bucket below zero and back: every borrow and carry is used.
    BucketDigest digest;
    for (int i = 0; i < 2000; ++i)
        digest.remove(record(i));
    for (int i = 0; i < 2000; ++i)
        digest.add(record(i));
    EXPECT_EQ(digest.digest(), BucketDigest().digest());
}

TEST(BucketDigestOfRecords, isRestoredFromItsTouchedPages)
{
    BucketDigest digest;
    digest.clearTouched();
    for (int i = 0; i < 40; ++i)
        digest.add(record(i));
    const auto pages = digest.touchedPages();
    EXPECT_GT(pages.size(), 0);
    EXPECT_LE(pages.size(), 40);
    BucketDigest restored;
    for (const int page : pages)
        ASSERT_TRUE(restored.setPage(page, digest.page(page)));
    EXPECT_EQ(restored.digest(), digest.digest());
    EXPECT_FALSE(restored.setPage(256, digest.page(0)));
    EXPECT_FALSE(restored.setPage(-1, digest.page(0)));
    EXPECT_FALSE(restored.setPage(0, QByteArray(BucketDigest::kPageBytes - 1, '\0')));
}

TEST(BucketDigestOfRecords, isIndependentOfItsCopies)
{
    BucketDigest a;
    a.add(record(1));
    BucketDigest b = a;
    b.add(record(2));
    EXPECT_NE(a.digest(), b.digest());
    b.remove(record(2));
    EXPECT_EQ(a.digest(), b.digest());
}

} // namespace
