#include "zone_generator.h"

namespace countersign::documents::testing {

namespace {

std::string filled(std::string text, std::size_t width)
{
    text.resize(width, '<');
    return text;
}

} // namespace

ZoneGenerator::ZoneGenerator(std::uint64_t seed)
    : m_random(seed)
{
}

char ZoneGenerator::separateCheckDigit(const std::string &text)
{
    static const std::string kOrder = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    long total = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t value = text[i] == '<' ? 0 : kOrder.find(text[i]);
        const long weight = i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1;
        total += static_cast<long>(value) * weight;
    }
    return std::to_string(total).back();
}

std::uint64_t ZoneGenerator::below(std::uint64_t bound)
{
    return m_random() % bound;
}

std::string ZoneGenerator::letters(std::size_t count)
{
    std::string text;
    while (text.size() < count)
        text += static_cast<char>('A' + below(26));
    return text;
}

std::string ZoneGenerator::lettersAndDigits(std::size_t count)
{
    std::string text;
    while (text.size() < count)
        text += below(3) == 0 ? static_cast<char>('A' + below(26)) : static_cast<char>('0' + below(10));
    return text;
}

base::PartialDate ZoneGenerator::date(int from, int to)
{
    base::PartialDate date;
    const std::uint64_t known = below(20);
    if (known == 0)
        return date;
    date.year = static_cast<std::int16_t>(from + static_cast<int>(below(static_cast<std::uint64_t>(to - from + 1))));
    if (known == 1)
        return date;
    date.month = static_cast<std::uint8_t>(1 + below(12));
    if (known != 2)
        date.day = static_cast<std::uint8_t>(1 + below(date.month == 2 ? 28 : 30));
    return date;
}

std::string ZoneGenerator::dateText(base::PartialDate date) const
{
    const auto two = [](int part, bool known) {
        const std::string digits = std::to_string(100 + part % 100);
        return known ? digits.substr(1) : std::string("<<");
    };
    return two(date.year, date.year != 0) + two(date.month, date.month != 0) + two(date.day, date.day != 0);
}

std::string ZoneGenerator::state()
{
    return below(4) == 0 ? std::string("D") : letters(3);
}

std::string ZoneGenerator::nameField(GeneratedZone &zone, std::size_t width)
{
    std::string field;
    const std::uint64_t surnames = 1 + below(3);
    for (std::uint64_t i = 0; i < surnames; ++i) {
        const std::string part = letters(1 + below(12));
        zone.surname += (i == 0 ? "" : " ") + part;
        field += (i == 0 ? "" : "<") + part;
    }
    const std::uint64_t given = below(4);
    for (std::uint64_t i = 0; i < given; ++i) {
        const std::string part = letters(1 + below(10));
        zone.givenNames += (i == 0 ? "" : " ") + part;
        field += (i == 0 ? "<<" : "<") + part;
    }
    zone.nameCut = field.size() > width;
    return filled(field, width);
}

void ZoneGenerator::finishCard(GeneratedZone &zone)
{
    const std::string birth = dateText(zone.birth);
    const std::string expiry = dateText(zone.expiry);
    zone.longNumber = below(3) == 0;
    zone.number = lettersAndDigits(zone.longNumber ? 10 + below(14) : 1 + below(9));
    std::string tail;
    if (zone.longNumber) {
        tail = zone.number.substr(9) + separateCheckDigit(zone.number);
        if (tail.size() < 15)
            tail += '<';
    }
    const std::size_t room = 15 - tail.size();
    zone.optional = room == 0 ? std::string() : lettersAndDigits(below(room + 1));
    const char digit = zone.longNumber ? '<' : separateCheckDigit(filled(zone.number, 9));
    zone.line1 = filled(zone.code, 2) + filled(zone.issuer, 3) + filled(zone.number, 9) + digit
        + filled(tail + zone.optional, 15);
    const char sex = zone.sex == MrzSex::Female ? 'F' : zone.sex == MrzSex::Male ? 'M' : '<';
    const std::string dates = birth + separateCheckDigit(birth);
    const std::string expiries = expiry + separateCheckDigit(expiry);
    const std::string more = filled(lettersAndDigits(below(12)), 11);
    zone.line2 = dates + sex + expiries + filled(zone.nationality, 3) + more;
    zone.line2 += separateCheckDigit(zone.line1.substr(5) + dates + expiries + more);
    zone.line3 = nameField(zone, 30);
}

void ZoneGenerator::finishTwoLines(GeneratedZone &zone)
{
    const bool wide = zone.format == MrzFormat::Td3 || zone.format == MrzFormat::MrvA;
    const std::size_t width = wide ? 44 : 36;
    const std::string birth = dateText(zone.birth);
    const std::string expiry = dateText(zone.expiry);
    zone.longNumber = zone.format == MrzFormat::Td2 && below(3) == 0;
    zone.number = lettersAndDigits(zone.longNumber ? 10 + below(6) : 1 + below(9));
    std::string tail;
    std::size_t room = zone.format == MrzFormat::Td3 ? 14 : zone.format == MrzFormat::Td2 ? 7 : width - 28;
    if (zone.longNumber) {
        tail = zone.number.substr(9) + separateCheckDigit(zone.number);
        if (tail.size() < room)
            tail += '<';
    }
    room -= tail.size();
    zone.optional = room == 0 || below(3) == 0 ? std::string() : lettersAndDigits(below(room + 1));
    const char digit = zone.longNumber ? '<' : separateCheckDigit(filled(zone.number, 9));
    const char sex = zone.sex == MrzSex::Female ? 'F' : zone.sex == MrzSex::Male ? 'M' : '<';
    const std::string numbers = filled(zone.number, 9) + digit;
    const std::string dates = birth + separateCheckDigit(birth);
    const std::string expiries = expiry + separateCheckDigit(expiry);
    std::string more = filled(tail + zone.optional, tail.size() + room);
    if (zone.format == MrzFormat::Td3)
        more += zone.optional.empty() && below(2) == 0 ? '<' : separateCheckDigit(more);
    zone.line1 = filled(zone.code, 2) + filled(zone.issuer, 3) + nameField(zone, width - 5);
    zone.line2 = numbers + filled(zone.nationality, 3) + dates + sex + expiries + more;
    if (zone.format == MrzFormat::Td3 || zone.format == MrzFormat::Td2)
        zone.line2 += separateCheckDigit(numbers + dates + expiries + more);
}

GeneratedZone ZoneGenerator::next()
{
    static constexpr MrzFormat kFormats[] = {MrzFormat::Td1, MrzFormat::Td2, MrzFormat::Td3, MrzFormat::MrvA,
                                             MrzFormat::MrvB};
    static constexpr MrzSex kSexes[] = {MrzSex::Unspecified, MrzSex::Female, MrzSex::Male};
    GeneratedZone zone;
    zone.format = kFormats[below(5)];
    const bool visa = zone.format == MrzFormat::MrvA || zone.format == MrzFormat::MrvB;
    const char first = visa ? 'V' : zone.format == MrzFormat::Td3 ? 'P' : "IAC"[below(3)];
    zone.code = first;
    if (below(2) == 0)
        zone.code += letters(1);
    zone.issuer = state();
    zone.nationality = state();
    zone.sex = kSexes[below(3)];
    zone.birth = date(1930, 2025);
    zone.expiry = date(1980, 2070);
    if (zone.format == MrzFormat::Td1)
        finishCard(zone);
    else
        finishTwoLines(zone);
    return zone;
}

} // namespace countersign::documents::testing
