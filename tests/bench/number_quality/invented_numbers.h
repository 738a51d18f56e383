#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace countersign::quality {

/// One invented number: its layout is that of passports of the country, its digits are by lot.
struct InventedNumber
{
    QString number;
    QStringView issuer;
};

/// Numbers of nobody in particular by seed, in the layouts of passports of the region and beyond.
[[nodiscard]] QList<InventedNumber> inventedNumbers(int count, unsigned seed);

} // namespace countersign::quality
