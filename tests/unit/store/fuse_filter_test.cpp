#include "core/store/filter_keys.h"
#include "core/store/fuse_filter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace countersign::store {

namespace {

FuseFilter filterOf(const std::vector<std::uint64_t> &keys)
{
    FuseFilterBuilder builder(keys.size());
    for (const std::uint64_t key : keys)
        builder.add(key);
    return std::move(*builder.finish());
}

std::vector<std::uint64_t> randomKeys(std::size_t count, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<std::uint64_t> keys(count);
    for (std::uint64_t &key : keys)
        key = random();
    return keys;
}

bool holdsAll(const FuseFilter &filter, const std::vector<std::uint64_t> &keys)
{
    return std::all_of(keys.begin(), keys.end(), [&filter](std::uint64_t key) { return filter.contains(key); });
}

} // namespace

TEST(FuseFilter, takesEighteenBitsAKeyAndSeldomErrs)
{
    const auto keys = randomKeys(1'000'000, 11);
    const FuseFilter filter = filterOf(keys);
    EXPECT_TRUE(holdsAll(filter, keys));
    EXPECT_EQ(filter.size(), keys.size());
    EXPECT_LE(static_cast<double>(filter.bytes()) * 8 / 1e6, 18.1);
    std::mt19937_64 random(12);
    constexpr int kStrangers = 5'000'000;
    int taken = 0;
    for (int i = 0; i < kStrangers; ++i)
        taken += filter.contains(random()) ? 1 : 0;
    EXPECT_LE(taken, kStrangers / 50'000);
    EXPECT_GT(taken, 0) << "a filter of this size cannot be exact";
    RecordProperty("false_positives_per_million", taken / (kStrangers / 1'000'000));
}

TEST(FuseFilter, staysThatSmallInSeveralParts)
{
    const auto keys = randomKeys(2'600'000, 13);
    const FuseFilter filter = filterOf(keys);
    EXPECT_EQ(filter.partCount(), 2U);
    EXPECT_TRUE(holdsAll(filter, keys));
    EXPECT_LE(static_cast<double>(filter.bytes()) * 8 / 2.6e6, 18.1);
}

TEST(FuseFilter, holdsEveryMemberOfSmallAndRepeatedSets)
{
    EXPECT_FALSE(FuseFilter().contains(1));
    EXPECT_TRUE(filterOf({0}).contains(0));
    for (std::size_t count = 0; count < 400; ++count) {
        auto keys = randomKeys(count, count + 1);
        const FuseFilter filter = filterOf(keys);
        EXPECT_EQ(filter.size(), count);
        EXPECT_TRUE(holdsAll(filter, keys)) << count;
        keys.insert(keys.end(), keys.begin(), keys.end());
        const FuseFilter twice = filterOf(keys);
        EXPECT_EQ(twice.size(), count);
        EXPECT_TRUE(holdsAll(twice, keys)) << count;
    }
}

TEST(FuseFilter, bearsKeysThatAreNotSpread)
{
    std::vector<std::uint64_t> keys(50'000);
    std::iota(keys.begin(), keys.end(), 0);
    FuseFilterBuilder builder(8'000'000);
    for (const std::uint64_t key : keys)
        builder.add(key);
    const auto filter = builder.finish();
    ASSERT_TRUE(filter);
    EXPECT_TRUE(holdsAll(*filter, keys));
}

TEST(FuseFilter, comesBackFromItsParts)
{
    const auto keys = randomKeys(2'100'000, 17);
    const FuseFilter filter = filterOf(keys);
    FuseFilter::Loader loader;
    for (std::size_t i = 0; i < filter.partCount(); ++i)
        ASSERT_TRUE(loader.add(filter.part(i)));
    const auto loaded = loader.take();
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(holdsAll(*loaded, keys));
    EXPECT_EQ(loaded->size(), filter.size());
    std::mt19937_64 random(18);
    for (int i = 0; i < 100'000; ++i) {
        const std::uint64_t stranger = random();
        ASSERT_EQ(loaded->contains(stranger), filter.contains(stranger));
    }
}

TEST(FuseFilter, refusesPartsThatAreNone)
{
    const QByteArray part = filterOf(randomKeys(1000, 19)).part(0);
    for (const QByteArray &bytes : {QByteArray(), QByteArray(10, 'x'), part.chopped(1), part + 'x', QByteArray(part.size(), '\0')}) {
        FuseFilter::Loader loader;
        EXPECT_FALSE(loader.add(bytes));
    }
    for (qsizetype at = 0; at < 28; ++at) {
        QByteArray damaged = part;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x40);
        FuseFilter::Loader loader;
        // A seed or a count may be anything; what would be read out of bounds is refused.
        if (loader.add(damaged)) {
            if (const auto filter = loader.take())
                static_cast<void>(filter->contains(1));
        }
    }
    const FuseFilter several = filterOf(randomKeys(2'100'000, 20));
    FuseFilter::Loader incomplete;
    EXPECT_TRUE(incomplete.add(several.part(0)));
    EXPECT_FALSE(incomplete.take());
    FuseFilter::Loader mixed;
    EXPECT_TRUE(mixed.add(several.part(0)));
    EXPECT_FALSE(mixed.add(part));
}

TEST(FuseFilter, stopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    FuseFilterBuilder builder(10);
    builder.add(1);
    EXPECT_FALSE(builder.finish(stop.get_token()));
}

TEST(KeySet, isExact)
{
    KeySet set;
    EXPECT_FALSE(set.contains(7));
    const auto keys = randomKeys(20'000, 21);
    for (const std::uint64_t key : keys) {
        set.add(key);
        set.add(key);
    }
    EXPECT_EQ(set.size(), keys.size());
    EXPECT_TRUE(std::all_of(keys.begin(), keys.end(), [&set](std::uint64_t key) { return set.contains(key); }));
    for (const std::uint64_t key : randomKeys(20'000, 22))
        EXPECT_FALSE(set.contains(key));
    set.add(0);
    EXPECT_TRUE(set.contains(0));
}

} // namespace countersign::store
