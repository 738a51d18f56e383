#include "invented_numbers.h"

#include <array>
#include <random>

namespace countersign::quality {

namespace {

/// A a letter by lot, 9 a digit by lot, others as they stand. Layouts as specimens of the
/// PRADO register and the issuers' own pages show them.
struct Layout
{
    QStringView issuer;
    const char16_t *form;
};

constexpr std::array kLayouts{
    Layout{u"THA", u"AA9999999"}, Layout{u"MYS", u"A99999999"}, Layout{u"SGP", u"K9999999A"}, Layout{u"IDN", u"A9999999"},
    Layout{u"PHL", u"P9999999A"}, Layout{u"VNM", u"C9999999"},  Layout{u"KHM", u"N99999999"}, Layout{u"LAO", u"P9999999"},
    Layout{u"MMR", u"MA999999"},  Layout{u"BGD", u"AA9999999"}, Layout{u"IND", u"A9999999"},  Layout{u"LKA", u"N9999999"},
    Layout{u"NPL", u"99999999"},  Layout{u"PAK", u"AA9999999"}, Layout{u"CHN", u"EA9999999"}, Layout{u"KOR", u"M999A9999"},
    Layout{u"JPN", u"AA9999999"}, Layout{u"IRN", u"A99999999"}, Layout{u"IRQ", u"A99999999"}, Layout{u"SYR", u"999999999"},
    Layout{u"TUN", u"A999999"},   Layout{u"EGY", u"A99999999"}, Layout{u"DEU", u"C99AA99A9"}, Layout{u"GBR", u"999999999"},
    Layout{u"FRA", u"99AA99999"}, Layout{u"RUS", u"999999999"}, Layout{u"USA", u"A99999999"}, Layout{u"AUS", u"AA9999999"}};

} // namespace

QList<InventedNumber> inventedNumbers(int count, unsigned seed)
{
    std::mt19937 random(seed);
    QList<InventedNumber> made;
    made.reserve(count);
    for (int i = 0; i < count; ++i) {
        const Layout &layout = kLayouts[static_cast<std::size_t>(i) % kLayouts.size()];
        QString number;
        for (const QChar place : QStringView(layout.form)) {
            const auto drawn = static_cast<char16_t>(random() & 0xFFFF);
            number += place == u'9'   ? QChar(static_cast<char16_t>(u'0' + drawn % 10))
                      : place == u'A' ? QChar(static_cast<char16_t>(u'A' + drawn % 26))
                                      : place;
        }
        made.append({number, layout.issuer});
    }
    return made;
}

} // namespace countersign::quality
