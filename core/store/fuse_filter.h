#pragma once

#include "core/platform/large_memory.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace countersign::store {

/// A set of 64-bit keys in about 18 bits each, asked in one memory access three times: it
/// never denies a member, and takes one stranger in 65,536 for one. After Graf and Lemire,
/// "Binary Fuse Filters: Fast and Smaller Than Xor Filters" (2022), 3-wise, 16 bits.
///
/// The keys are cut by their first bits into parts of one to two million that are built, kept
/// and read on their own: each part is built within the cache, and two at a time.
/// Keys must be evenly spread: keyed hashes are.
class FuseFilter
{
public:
    /// An empty set.
    FuseFilter() = default;
    FuseFilter(FuseFilter &&) noexcept = default;
    FuseFilter &operator=(FuseFilter &&) noexcept = default;

    [[nodiscard]] bool contains(std::uint64_t key) const
    {
        if (m_parts.empty())
            return false;
        const Part &part = m_parts[partOf(key)];
        const Places places = placesOf(part, key);
        return places.print == (part.prints[places.at[0]] ^ part.prints[places.at[1]] ^ part.prints[places.at[2]]);
    }
    /// Fetches what contains() will read.
    void prefetch(std::uint64_t key) const
    {
        if (m_parts.empty())
            return;
        const Part &part = m_parts[partOf(key)];
        for (const std::uint32_t at : placesOf(part, key).at)
            __builtin_prefetch(part.prints + at);
    }
    /// How many keys it was built from, each counted once.
    [[nodiscard]] std::uint64_t size() const;
    [[nodiscard]] std::uint64_t bytes() const;

    [[nodiscard]] std::size_t partCount() const { return m_parts.size(); }
    /// A part as bytes, to be kept; and a filter of parts that were kept, given in their
    /// order. Nothing when they do not fit together.
    [[nodiscard]] QByteArray part(std::size_t index) const;
    class Loader;

    /// 64 bits to 64 bits, each of them depending on all.
    [[nodiscard]] static constexpr std::uint64_t mix(std::uint64_t value)
    {
        value ^= value >> 33;
        value *= 0xff51afd7ed558ccdU;
        value ^= value >> 33;
        value *= 0xc4ceb9fe1a85ec53U;
        return value ^ value >> 33;
    }

private:
    friend class FuseFilterBuilder;
    struct Part
    {
        const std::uint16_t *prints = nullptr;
        std::uint64_t seed = 0;
        std::uint64_t starts = 0;            ///< places where a key's first segment may lie
        std::uint32_t segment = 0;           ///< length, a power of two
        std::uint32_t keys = 0;
    };
    __extension__ typedef unsigned __int128 Wide;
    struct Places
    {
        std::array<std::uint32_t, 3> at{};
        std::uint16_t print = 0;
    };
    [[nodiscard]] std::size_t partOf(std::uint64_t key) const { return m_bits == 0 ? 0 : key >> (64 - m_bits); }
    [[nodiscard]] static Places placesOf(const Part &part, std::uint64_t key) { return placesOf(part, key, part.seed); }
    [[nodiscard]] static Places placesOf(const Part &part, std::uint64_t key, std::uint64_t seed)
    {
        const std::uint64_t hash = mix(key + seed);
        const std::uint32_t mask = part.segment - 1;
        const auto first = static_cast<std::uint32_t>(static_cast<Wide>(hash) * part.starts >> 64);
        Places places;
        places.at[0] = first;
        places.at[1] = (first + part.segment) ^ (static_cast<std::uint32_t>(hash >> 18) & mask);
        places.at[2] = (first + 2 * part.segment) ^ (static_cast<std::uint32_t>(hash) & mask);
        places.print = static_cast<std::uint16_t>(hash ^ hash >> 32);
        return places;
    }
    /// A part while it is on its own.
    struct Loose
    {
        std::vector<std::uint16_t> prints;
        Part part;
    };
    /// Brings the parts together in one piece of memory.
    [[nodiscard]] static FuseFilter join(int bits, std::vector<Loose> parts);
    [[nodiscard]] static std::size_t printsOf(const Part &part) { return part.starts + 2 * std::size_t(part.segment); }

    int m_bits = 0;
    std::vector<Part> m_parts;
    platform::LargeMemory m_memory;
};

/// Puts a filter together from kept parts.
class FuseFilter::Loader
{
public:
    /// The next part; false when it is none.
    [[nodiscard]] bool add(QByteArrayView part);
    /// Nothing when a part is missing.
    [[nodiscard]] std::optional<FuseFilter> take();

private:
    int m_bits = 0;
    std::vector<Loose> m_parts;
};

/// Collects keys and builds a filter of them. Needs eight bytes a key until finish(), and
/// some forty megabytes while that works.
class FuseFilterBuilder
{
public:
    /// `expected` decides about the number of parts; a wrong guess costs size or time only.
    explicit FuseFilterBuilder(std::uint64_t expected);
    /// The same key may come any number of times.
    void add(std::uint64_t key) { m_parts[m_bits == 0 ? 0 : key >> (64 - m_bits)].push_back(key); }
    [[nodiscard]] std::uint64_t keys() const;
    /// Uses two threads. Nothing when stopped.
    [[nodiscard]] std::optional<FuseFilter> finish(std::stop_token stop = {});

private:
    [[nodiscard]] static FuseFilter::Loose build(std::vector<std::uint64_t> keys, int skippedBits);

    int m_bits = 0;
    std::vector<std::vector<std::uint64_t>> m_parts;
};

} // namespace countersign::store
