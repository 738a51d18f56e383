#pragma once

#include "core/base/country_code.h"
#include "core/store/fuse_filter.h"
#include "core/store/record_row.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

/// Keys under which an alert stands in the look-up filter, all derived from the keyed hash of
/// its number or skeleton (NumberHash), so that a row's id and its issuer are enough to make
/// them: a filter can be built from the table without reading one number.
namespace countersign::store::filter_keys {

/// "There is an alert without an issuer": then a question about one issuer asks for those too.
inline constexpr std::uint64_t kAnyWithoutIssuer = 0x6e6f2d6973737565U;

[[nodiscard]] constexpr std::uint64_t number(std::int64_t hash)
{
    return FuseFilter::mix(static_cast<std::uint64_t>(hash) ^ 0xa0761d6478bd642fU);
}
/// Of the number's skeleton, also where that is the number itself: one reading of the filter
/// then denies a number and all its look-alikes.
[[nodiscard]] constexpr std::uint64_t skeleton(std::int64_t hash)
{
    return FuseFilter::mix(static_cast<std::uint64_t>(hash) ^ 0xe7037ed1a0b428dbU);
}
/// `issuer` packed, as comparableIssuer() gives it.
[[nodiscard]] constexpr std::uint64_t numberAndIssuer(std::int64_t hash, int issuer)
{
    return FuseFilter::mix((static_cast<std::uint64_t>(hash) ^ 0x8ebc6af09c88c6e3U)
                           + static_cast<std::uint64_t>(issuer) * 0x589965cc75374cc3U);
}
/// The packed code that stands for all codes of one issuer (documents::issuerForComparison).
[[nodiscard]] int comparableIssuer(int packed);

/// Passes the keys of an alert's number and issuer to `sink`.
template<typename Sink>
void ofNumber(std::int64_t hash, int packedIssuer, Sink &&sink)
{
    sink(number(hash));
    sink(numberAndIssuer(hash, comparableIssuer(packedIssuer)));
    if (packedIssuer == 0)
        sink(kAnyWithoutIssuer);
}
/// All keys of an alert, `skeletonHash` -1 for a number that is its own.
template<typename Sink>
void ofAlert(std::int64_t hash, std::int64_t skeletonHash, int packedIssuer, Sink &&sink)
{
    ofNumber(hash, packedIssuer, sink);
    sink(skeleton(skeletonHash >= 0 ? skeletonHash : hash));
}

} // namespace countersign::store::filter_keys

namespace countersign::store {

/// Keys that a transaction brings: what the filter, built before, does not know.
class FilterDelta
{
public:
    void add(const RecordRow &row);
    void add(std::int64_t hash, std::int64_t skeletonHash, int packedIssuer);
    [[nodiscard]] std::size_t size() const { return m_keys.size(); }
    template<typename Sink>
    void each(Sink &&sink) const
    {
        for (const std::uint64_t key : m_keys)
            sink(key);
    }
    /// Eight bytes a key, little endian.
    [[nodiscard]] QByteArray bytes() const;

private:
    std::vector<std::uint64_t> m_keys;
};

/// An exact set of keys, for those that came since the filter was built.
class KeySet
{
public:
    void add(std::uint64_t key);
    [[nodiscard]] bool contains(std::uint64_t key) const
    {
        if (m_slots.empty())
            return false;
        // Zero marks a free slot; a key of zero is kept as one, which can only say "perhaps".
        const std::uint64_t wanted = key == 0 ? 1 : key;
        for (std::size_t at = wanted & m_mask;; at = (at + 1) & m_mask) {
            if (m_slots[at] == wanted)
                return true;
            if (m_slots[at] == 0)
                return false;
        }
    }
    void prefetch(std::uint64_t key) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(&m_slots[key & m_mask]);
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    void clear();

private:
    void grow();
    std::vector<std::uint64_t> m_slots;
    std::size_t m_mask = 0;
    std::size_t m_size = 0;
};

} // namespace countersign::store
