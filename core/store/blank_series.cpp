#include "core/store/blank_series.h"

#include <algorithm>

namespace countersign::store {

std::optional<BlankSeries> blankSeries(QByteArrayView first, QByteArrayView last)
{
    constexpr qsizetype kMostDigits = 18;            // what 63 bits hold
    if (first.size() != last.size())
        return std::nullopt;
    const auto digitsAtEnd = [](QByteArrayView number) {
        qsizetype count = 0;
        while (count < number.size() && number[number.size() - 1 - count] >= '0' && number[number.size() - 1 - count] <= '9')
            ++count;
        return count;
    };
    const qsizetype digits = std::min({digitsAtEnd(first), digitsAtEnd(last), kMostDigits});
    const qsizetype prefix = first.size() - digits;
    if (digits == 0 || first.first(prefix) != last.first(prefix))
        return std::nullopt;
    const BlankSeries series{first.first(prefix).toByteArray(), static_cast<int>(digits),
                             first.sliced(prefix).toByteArray().toLongLong(), last.sliced(prefix).toByteArray().toLongLong()};
    return series.low <= series.high ? std::optional(series) : std::nullopt;
}

} // namespace countersign::store
