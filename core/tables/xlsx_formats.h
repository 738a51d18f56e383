#pragma once

#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringView>

#include <cstdint>

namespace countersign::tables {

/// How a sheet shows a number (ECMA-376 part 1, 18.8.30), as far as the text depends on it.
struct NumberShape
{
    enum class Kind : std::uint8_t { Plain, Date, Padded };
    Kind kind = Kind::Plain;
    int digits = 0; ///< of a padded number
    bool operator==(const NumberShape &) const = default;
};

/// From a format code: "yyyy-mm-dd" is a date, "000000000" pads to nine digits.
[[nodiscard]] NumberShape shapeOfFormat(QStringView code);
/// Of the formats that have a number and no code in the file.
[[nodiscard]] NumberShape shapeOfBuiltIn(int id);

/// The shapes of a workbook's cell styles, by style number, from its styles part. Empty when the
/// part is no XML.
[[nodiscard]] QList<NumberShape> readShapes(QIODevice *styles);

struct ShownNumber
{
    QString text;
    bool mayBeAltered = false; ///< leading zeros or digits beyond the 15th may be lost
};
/// `stored` as the file has it ("12345678", "1.2E+15"). Dates as "2026-03-04", with a time behind
/// `T` where there is one. A text that is no number stays as it is.
[[nodiscard]] ShownNumber shownNumber(const QString &stored, NumberShape shape, bool from1904);

} // namespace countersign::tables
