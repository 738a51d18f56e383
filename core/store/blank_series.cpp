#include "core/store/blank_series.h"

namespace countersign::store {

std::optional<NumberParts> numberParts(QByteArrayView normal)
{
    constexpr qsizetype kMostDigits = 18;            // what 63 bits hold
    NumberParts parts;
    std::int64_t weight = 1;
    qsizetype begin = normal.size();
    while (begin > 0 && normal[begin - 1] >= '0' && normal[begin - 1] <= '9' && normal.size() - begin < kMostDigits) {
        parts.value += weight * (normal[--begin] - '0');
        weight *= 10;
    }
    parts.digits = static_cast<int>(normal.size() - begin);
    parts.prefix = normal.first(begin);
    return parts.digits > 0 ? std::optional(parts) : std::nullopt;
}

std::optional<BlankSeries> blankSeries(QByteArrayView first, QByteArrayView last)
{
    const auto from = numberParts(first);
    const auto to = numberParts(last);
    // Numbers with the same beginning have the same digits at their end.
    if (!from || !to || first.size() != last.size() || from->prefix != to->prefix || from->value > to->value)
        return std::nullopt;
    return BlankSeries{from->prefix.toByteArray(), from->digits, from->value, to->value};
}

} // namespace countersign::store
