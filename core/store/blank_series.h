#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <optional>

namespace countersign::store {

/// A series of blanks whose numbers differ only in the digits at their end.
struct BlankSeries
{
    QByteArray prefix;
    int digits = 0;
    std::int64_t low = 0;
    std::int64_t high = 0;
};
/// Of two normal forms; nothing when they have other lengths or prefixes, no digits or more
/// than 18 at the end, or run backwards.
[[nodiscard]] std::optional<BlankSeries> blankSeries(QByteArrayView first, QByteArrayView last);


/// A normal form as a series would hold it. The prefix points into it.
struct NumberParts
{
    QByteArrayView prefix;
    int digits = 0;
    std::int64_t value = 0;
};
/// Nothing for a number without digits at its end.
[[nodiscard]] std::optional<NumberParts> numberParts(QByteArrayView normal);

} // namespace countersign::store
