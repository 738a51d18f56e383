#include "core/store/fuse_filter.h"

#include <QtEndian>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <future>
#include <utility>

namespace countersign::store {

namespace {

constexpr std::uint64_t kKeysInPart = 1'000'000;     // from here on a key takes 18.1 bits at most
constexpr int kMostBits = 12;
constexpr std::uint32_t kPartMark = 0x31465343;      // "CSF1"

/// Sizes of a part, from the paper's section 4: found by experiment there.
struct Shape
{
    std::uint32_t segment = 4;
    std::uint32_t segments = 1;                      ///< that a key may start in
    [[nodiscard]] std::size_t prints() const { return std::size_t(segments + 2) * segment; }
};

Shape shapeFor(std::size_t keys)
{
    Shape shape;
    const double size = std::max<double>(2, static_cast<double>(keys));
    const double factor = std::max(1.125, 0.875 + 0.25 * std::log(1e6) / std::log(size));
    const int bits = static_cast<int>(std::floor(std::log(size) / std::log(3.33) + 2.25));
    shape.segment = std::uint32_t(1) << std::min(bits, 18);
    const auto capacity = static_cast<std::uint64_t>(std::llround(size * factor));
    const std::uint64_t whole = (capacity + shape.segment - 1) / shape.segment;
    shape.segments = static_cast<std::uint32_t>(whole > 3 ? whole - 2 : 1);
    return shape;
}

/// Sorts and drops doubles: into small buckets by the bits behind `skippedBits` first.
void sortUnique(std::vector<std::uint64_t> &keys, int skippedBits)
{
    constexpr int kBucketBits = 12;
    constexpr std::size_t kBuckets = std::size_t(1) << kBucketBits;
    const int shift = 64 - kBucketBits - skippedBits;
    const auto bucketOf = [shift](std::uint64_t key) { return key >> shift & (kBuckets - 1); };
    std::vector<std::uint32_t> begins(kBuckets + 1, 0);
    for (const std::uint64_t key : keys)
        ++begins[bucketOf(key) + 1];
    for (std::size_t i = 1; i <= kBuckets; ++i)
        begins[i] += begins[i - 1];
    std::vector<std::uint64_t> sorted(keys.size());
    std::vector<std::uint32_t> next(begins.begin(), begins.end() - 1);
    for (const std::uint64_t key : keys)
        sorted[next[bucketOf(key)]++] = key;
    for (std::size_t i = 0; i < kBuckets; ++i)
        std::sort(sorted.begin() + begins[i], sorted.begin() + begins[i + 1]);
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    keys = std::move(sorted);
}

quint64 takeLittle(const char *&from, int bytes)
{
    quint64 value = 0;
    for (int i = bytes; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(from[i]);
    from += bytes;
    return value;
}

void putLittle(char *&to, quint64 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        *to++ = static_cast<char>(value >> (8 * i));
}

constexpr qsizetype kPartHead = 4 + 4 + 8 + 4 + 4 + 4;

} // namespace

std::uint64_t FuseFilter::size() const
{
    std::uint64_t keys = 0;
    for (const Part &part : m_parts)
        keys += part.keys;
    return keys;
}

std::uint64_t FuseFilter::bytes() const
{
    return m_memory.size();
}

FuseFilter FuseFilter::join(int bits, std::vector<Loose> parts)
{
    std::size_t prints = 0;
    for (const Loose &loose : parts)
        prints += loose.prints.size();
    FuseFilter filter;
    filter.m_bits = bits;
    filter.m_memory = platform::LargeMemory(prints * sizeof(std::uint16_t));
    auto *out = static_cast<std::uint16_t *>(filter.m_memory.data());
    for (Loose &loose : parts) {
        loose.part.prints = out;
        out = std::copy(loose.prints.begin(), loose.prints.end(), out);
        loose.prints = {};
        filter.m_parts.push_back(loose.part);
    }
    return filter;
}

QByteArray FuseFilter::part(std::size_t index) const
{
    const Part &part = m_parts[index];
    const std::size_t prints = printsOf(part);
    QByteArray bytes(kPartHead + static_cast<qsizetype>(prints) * 2, Qt::Uninitialized);
    char *out = bytes.data();
    putLittle(out, kPartMark, 4);
    putLittle(out, static_cast<quint64>(m_bits), 4);
    putLittle(out, part.seed, 8);
    putLittle(out, part.segment, 4);
    putLittle(out, part.starts / part.segment, 4);
    putLittle(out, part.keys, 4);
    qToLittleEndian<quint16>(part.prints, static_cast<qsizetype>(prints), out);
    return bytes;
}

bool FuseFilter::Loader::add(QByteArrayView bytes)
{
    if (bytes.size() < kPartHead)
        return false;
    const char *in = bytes.data();
    if (takeLittle(in, 4) != kPartMark)
        return false;
    const quint64 bits = takeLittle(in, 4);
    Part part;
    part.seed = takeLittle(in, 8);
    part.segment = static_cast<std::uint32_t>(takeLittle(in, 4));
    const quint64 segments = takeLittle(in, 4);
    part.keys = static_cast<std::uint32_t>(takeLittle(in, 4));
    const bool powerOfTwo = part.segment >= 4 && part.segment <= 1U << 18 && (part.segment & (part.segment - 1)) == 0;
    if (!powerOfTwo || bits > kMostBits || segments == 0 || segments > 1U << 20)
        return false;
    const auto prints = static_cast<std::size_t>(segments + 2) * part.segment;
    if (static_cast<std::size_t>(bytes.size() - kPartHead) != prints * 2)
        return false;
    if (!m_parts.empty() && m_bits != static_cast<int>(bits))
        return false;
    m_bits = static_cast<int>(bits);
    part.starts = segments * part.segment;
    std::vector<std::uint16_t> kept(prints);
    qFromLittleEndian<quint16>(in, static_cast<qsizetype>(prints), kept.data());
    m_parts.push_back({std::move(kept), part});
    return true;
}

std::optional<FuseFilter> FuseFilter::Loader::take()
{
    if (m_parts.size() != std::size_t(1) << m_bits)
        return std::nullopt;
    return join(m_bits, std::move(m_parts));
}

FuseFilterBuilder::FuseFilterBuilder(std::uint64_t expected)
{
    while (m_bits < kMostBits && expected >> (m_bits + 1) >= kKeysInPart)
        ++m_bits;
    m_parts.resize(std::size_t(1) << m_bits);
    const auto each = static_cast<std::size_t>((expected >> m_bits) + 4096);
    for (auto &part : m_parts)
        part.reserve(each);
}

std::uint64_t FuseFilterBuilder::keys() const
{
    std::uint64_t keys = 0;
    for (const auto &part : m_parts)
        keys += part.size();
    return keys;
}

namespace {

/// What peeling leaves: each key with the place that is its own, last one first.
struct Peeled
{
    std::uint64_t key = 0;
    std::uint8_t own = 0;
};

/// Counts of a place while keys are peeled off.
struct Load
{
    std::uint64_t keys = 0;                          ///< all keys here, one upon the other
    std::uint32_t count = 0;
    std::uint32_t which = 0;                         ///< the same of their number among a key's three places
};

} // namespace

FuseFilter::Loose FuseFilterBuilder::build(std::vector<std::uint64_t> keys, int skippedBits)
{
    sortUnique(keys, skippedBits);
    const Shape shape = shapeFor(keys.size());
    FuseFilter::Loose built;
    FuseFilter::Part &part = built.part;
    part.segment = shape.segment;
    part.starts = std::uint64_t(shape.segments) * shape.segment;
    part.keys = static_cast<std::uint32_t>(keys.size());
    std::vector<Load> loads(shape.prints());
    std::vector<std::uint32_t> alone;
    std::vector<Peeled> order;
    order.reserve(keys.size());
    // A seed fails once in some hundred tries; each is independent of the last.
    for (part.seed = 0x9e3779b97f4a7c15U;; part.seed = FuseFilter::mix(part.seed + 1)) {
        std::fill(loads.begin(), loads.end(), Load{});
        alone.clear();
        order.clear();
        for (const std::uint64_t key : keys) {
            const auto places = FuseFilter::placesOf(part, key);
            for (std::uint32_t i = 0; i < 3; ++i) {
                Load &load = loads[places.at[i]];
                load.keys ^= key;
                ++load.count;
                load.which ^= i;
            }
        }
        for (std::uint32_t at = 0; at < loads.size(); ++at) {
            if (loads[at].count == 1)
                alone.push_back(at);
        }
        while (!alone.empty()) {
            const Load &lone = loads[alone.back()];
            alone.pop_back();
            if (lone.count != 1)
                continue;
            const Peeled peeled{lone.keys, static_cast<std::uint8_t>(lone.which)};
            order.push_back(peeled);
            const auto places = FuseFilter::placesOf(part, peeled.key);
            for (std::uint32_t i = 0; i < 3; ++i) {
                Load &load = loads[places.at[i]];
                load.keys ^= peeled.key;
                load.which ^= i;
                if (--load.count == 1)
                    alone.push_back(places.at[i]);
            }
        }
        if (order.size() == keys.size())
            break;
    }
    built.prints.assign(shape.prints(), 0);
    for (auto peeled = order.rbegin(); peeled != order.rend(); ++peeled) {
        const auto places = FuseFilter::placesOf(part, peeled->key);
        std::uint16_t print = places.print;
        for (std::uint32_t i = 0; i < 3; ++i) {
            if (i != peeled->own)
                print ^= built.prints[places.at[i]];
        }
        built.prints[places.at[peeled->own]] = print;
    }
    return built;
}

std::optional<FuseFilter> FuseFilterBuilder::finish(std::stop_token stop)
{
    std::vector<FuseFilter::Loose> built(m_parts.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < m_parts.size() && !stop.stop_requested(); i = next++)
            built[i] = build(std::exchange(m_parts[i], {}), m_bits);
    };
    if (m_parts.size() > 1) {
        auto other = std::async(std::launch::async, work);
        work();
        other.get();
    } else {
        work();
    }
    if (stop.stop_requested())
        return std::nullopt;
    return FuseFilter::join(m_bits, std::move(built));
}

} // namespace countersign::store
