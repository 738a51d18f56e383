#include "core/store/late_hit_match.h"

#include "core/documents/document_number.h"
#include "core/store/blank_series.h"

#include <algorithm>
#include <array>
#include <utility>

namespace countersign::store {

namespace {

/// Apart, so that a skeleton never meets a number that only happens to read like it.
enum class Form : std::uint64_t { Skeleton = 1, Exact = 2, OneShort = 3 };

constexpr int kBitsAKey = 16;

std::uint64_t mixed(std::uint64_t value)
{
    // The finalizer of SplitMix64: spreads what a plain product leaves in the high bits.
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

/// Of the number without the character at `left`; none is left out for -1.
std::uint64_t keyOf(Form form, std::uint64_t salt, QByteArrayView number, qsizetype left = -1)
{
    std::uint64_t value = (static_cast<std::uint64_t>(form) << 32) + salt;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (i != left)
            value = (value + static_cast<unsigned char>(number[i])) * 0x9E3779B97F4A7C15ULL;
    }
    return mixed(value);
}

/// Substitution, insertion, deletion or exchange of two neighbours.
bool isAtMostOneEdit(QByteArrayView a, QByteArrayView b)
{
    if (a.size() < b.size())
        std::swap(a, b);
    if (a.size() - b.size() > 1)
        return false;
    qsizetype first = 0;
    while (first < b.size() && a[first] == b[first])
        ++first;
    if (a.size() > b.size())
        return a.sliced(first + 1) == b.sliced(first);
    if (first == a.size())
        return true;
    if (a.sliced(first + 1) == b.sliced(first + 1))
        return true;
    return first + 1 < a.size() && a[first] == b[first + 1] && a[first + 1] == b[first] && a.sliced(first + 2) == b.sliced(first + 2);
}

std::uint64_t skeletonKey(QByteArrayView normal)
{
    std::array<char, documents::kMaxNumberLength> skeleton;
    documents::skeletonOf(normal, skeleton.data());
    return keyOf(Form::Skeleton, 0, QByteArrayView(skeleton.data(), normal.size()));
}

} // namespace

ChangedNumbers::ChangedNumbers(const QList<AlertChange> &changes)
{
    for (const AlertChange &change : changes) {
        if (change.kind != AlertChange::Kind::Alert || change.key.isEmpty() || change.key.size() > documents::kMaxNumberLength)
            continue;
        m_numbers.push_back(change.key);
        add(skeletonKey(change.key));
        add(keyOf(Form::Exact, 0, change.key));
        if (change.issuer != 0) {
            // Two numbers one edit apart, swapped neighbours included, share a number that is
            // one character shorter than the longer of them.
            const auto salt = static_cast<std::uint64_t>(change.issuer);
            for (qsizetype left = -1; left < change.key.size(); ++left)
                add(keyOf(Form::OneShort, salt, change.key, left));
        }
        if (!change.until.isEmpty())
            addSeries(change);
    }
    finish();
}

void ChangedNumbers::addSeries(const AlertChange &change)
{
    if (const auto series = blankSeries(change.key, change.until))
        m_series[{series->prefix, series->digits}].push_back({series->low, series->high, series->high});
}

void ChangedNumbers::finish()
{
    std::sort(m_keys.begin(), m_keys.end());
    m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
    std::uint64_t bits = 64;
    while (bits < m_keys.size() * kBitsAKey)
        bits *= 2;
    m_mask = bits - 1;
    m_bits.assign(bits / 64, 0);
    for (const Key &key : m_keys)
        m_bits[(key.value & m_mask) / 64] |= 1ULL << (key.value % 64);
    for (auto &ranges : m_series) {
        std::sort(ranges.begin(), ranges.end(), [](const Range &a, const Range &b) { return a.low < b.low; });
        std::int64_t highest = 0;
        for (Range &range : ranges)
            range.highest = highest = std::max(highest, range.high);
    }
}

bool ChangedNumbers::holdsKey(std::uint64_t key) const
{
    if (!mayHold(key))
        return false;
    const auto found = std::lower_bound(m_keys.begin(), m_keys.end(), Key{key, 0});
    return found != m_keys.end() && found->value == key;
}

/// Two numbers may share a shorter one and still be two edits apart.
bool ChangedNumbers::holdsOneEdit(std::uint64_t key, QByteArrayView normal) const
{
    if (!mayHold(key))
        return false;
    for (auto at = std::lower_bound(m_keys.begin(), m_keys.end(), Key{key, 0}); at != m_keys.end() && at->value == key; ++at) {
        if (isAtMostOneEdit(m_numbers[at->number], normal))
            return true;
    }
    return false;
}

bool ChangedNumbers::holds(QByteArrayView normal) const
{
    return holdsKey(keyOf(Form::Exact, 0, normal));
}

bool ChangedNumbers::mayMeet(QByteArrayView normal, int issuer) const
{
    if (normal.isEmpty() || normal.size() > documents::kMaxNumberLength)
        return false;
    if (holdsKey(skeletonKey(normal)))
        return true;
    if (issuer != 0) {
        for (qsizetype left = -1; left < normal.size(); ++left) {
            if (holdsOneEdit(keyOf(Form::OneShort, static_cast<std::uint64_t>(issuer), normal, left), normal))
                return true;
        }
    }
    return !m_series.isEmpty() && isInSeries(normal);
}

bool ChangedNumbers::isInSeries(QByteArrayView normal) const
{
    std::int64_t value = 0;
    std::int64_t unit = 1;
    constexpr int kMostDigits = 18;
    for (int digits = 1; digits <= std::min<qsizetype>(normal.size(), kMostDigits); ++digits) {
        const char digit = normal[normal.size() - digits];
        if (digit < '0' || digit > '9')
            return false;
        value += unit * (digit - '0');
        unit *= 10;
        const auto ranges = m_series.constFind({normal.first(normal.size() - digits).toByteArray(), digits});
        if (ranges == m_series.constEnd())
            continue;
        const auto after = std::upper_bound(ranges->begin(), ranges->end(), value,
                                            [](std::int64_t wanted, const Range &range) { return wanted < range.low; });
        if (after != ranges->begin() && std::prev(after)->highest >= value)
            return true;
    }
    return false;
}

} // namespace countersign::store
