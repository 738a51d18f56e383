#pragma once

#include "core/names/reading.h"

#include <string_view>

namespace countersign::names {

/// Gathers the readings of one run: no doubles, at most kMaxReadings.
class ReadingList
{
public:
    /// `latin` may be any text: it is folded to A-Z and single spaces first.
    void add(QStringView latin, ReadingSource source, bool vowelsUnknown = false);
    /// `latin` holds A-Z and spaces only; spaces are tidied.
    void addAscii(std::string_view latin, ReadingSource source, bool vowelsUnknown = false);

    [[nodiscard]] bool isFull() const { return m_readings.size() >= kMaxReadings; }
    [[nodiscard]] const QList<Reading> &readings() const { return m_readings; }

private:
    QList<Reading> m_readings;
};

} // namespace countersign::names
