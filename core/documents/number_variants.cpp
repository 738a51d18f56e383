// Other readings of a number: those of the same skeleton and those of the same check digit.
#include "core/documents/document_number.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace countersign::documents {

namespace {

constexpr std::int64_t kMostReadings = 1'000'000'000;

/// Classes of domain.md 5.7, members that are read for each other.
constexpr std::string_view kLookAlikes[] = {"0OQDU", "1IL", "2Z", "4A", "5S", "6G", "7TY", "8B"};
/// Visual pairs whose values are equal modulo 10 (domain.md 5.6).
constexpr std::string_view kBlindLookAlikes[] = {"0U", "1L", "6GQ", "8S", "FP"};
/// Width of the number field of a zone: a shorter number is filled up.
constexpr qsizetype kNumberFieldWidth = 9;

/// How many characters each may be read for, itself included: every look-up counts them.
constexpr std::array<std::uint8_t, 256> kReadingsOf = [] {
    std::array<std::uint8_t, 256> readings{};
    readings.fill(1);
    for (const std::string_view members : kLookAlikes) {
        for (const char c : members)
            readings[static_cast<unsigned char>(c)] = static_cast<std::uint8_t>(members.size());
    }
    return readings;
}();

template<std::size_t Count>
std::string_view othersOf(const std::string_view (&classes)[Count], char c)
{
    for (const std::string_view members : classes) {
        if (members.find(c) != std::string_view::npos)
            return members;
    }
    return {};
}

/// Walks all readings with exactly `changes` changed places from `start` on.
template<std::size_t Count>
void collect(const std::string_view (&classes)[Count], QByteArray &number, qsizetype start, int changes,
             qsizetype limit, QList<QByteArray> &found)
{
    if (changes == 0) {
        found << number;
        return;
    }
    for (qsizetype i = start; i < number.size() && found.size() < limit; ++i) {
        const char original = number[i];
        for (const char other : othersOf(classes, original)) {
            if (other == original || found.size() >= limit)
                continue;
            number[i] = other;
            collect(classes, number, i + 1, changes - 1, limit, found);
        }
        number[i] = original;
    }
}

template<std::size_t Count>
QList<QByteArray> variantsOf(const std::string_view (&classes)[Count], QByteArrayView normal, qsizetype limit)
{
    QList<QByteArray> found;
    if (normal.size() > kMaxNumberLength)
        return found;
    QByteArray number = normal.toByteArray();
    const auto changeable = static_cast<int>(std::count_if(
        normal.begin(), normal.end(), [&](char c) { return !othersOf(classes, c).empty(); }));
    for (int changes = 1; changes <= changeable && found.size() < limit; ++changes)
        collect(classes, number, 0, changes, limit, found);
    return found;
}

} // namespace

std::int64_t lookAlikeReadings(QByteArrayView normal)
{
    std::int64_t readings = 1;
    for (const char c : normal) {
        readings *= kReadingsOf[static_cast<unsigned char>(c)];
        if (readings > kMostReadings)
            return kMostReadings;
    }
    return readings - 1;
}

QList<QByteArray> lookAlikeVariants(QByteArrayView normal, qsizetype limit)
{
    return variantsOf(kLookAlikes, normal, limit);
}

QList<QByteArray> blindVariants(QByteArrayView normal, qsizetype limit)
{
    // K has the value of the filler, and scanners slip between the two (domain.md 5.6).
    // Only a filler at the end vanishes from the number without moving its weights.
    QList<QByteArray> found;
    if (normal.isEmpty() || normal.size() > kMaxNumberLength || limit <= 0)
        return found;
    if (normal.size() > 1 && normal.endsWith('K'))
        found << normal.chopped(1).toByteArray();
    if (normal.size() < kNumberFieldWidth)
        found << normal.toByteArray() + 'K';
    found += variantsOf(kBlindLookAlikes, normal, std::max<qsizetype>(0, limit - found.size()));
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

} // namespace countersign::documents
