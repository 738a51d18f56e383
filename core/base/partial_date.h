#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace countersign::base {

/// A Gregorian date of which month and day may be unknown (0). Year 0 = all unknown.
struct PartialDate
{
    std::int16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;

    auto operator<=>(const PartialDate &) const = default;
    [[nodiscard]] bool isNull() const { return year == 0; }
    [[nodiscard]] bool isComplete() const { return year != 0 && month != 0 && day != 0; }
    /// "2026-03-04", "2026-03", "2026" or "". Stored form; not for the screen.
    [[nodiscard]] QString isoText() const;
    /// Reads exactly what isoText() writes and refuses dates that no calendar has.
    static std::optional<PartialDate> fromIso(QStringView text);
};

} // namespace countersign::base
