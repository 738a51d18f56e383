#include "core/documents/mrz_zone.h"

#include "core/documents/check_digit.h"

#include <algorithm>

namespace countersign::documents {

namespace {

constexpr std::size_t kTd1Width = 30;
constexpr std::size_t kTd2Width = 36;
constexpr std::size_t kTd3Width = 44;
constexpr std::size_t kNumberWidth = 9;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isZoneText(std::string_view line)
{
    int values = 0;
    for (const char c : line)
        values |= checkValue(c);
    return values >= 0;
}

bool isOnlyFiller(std::string_view text)
{
    return text.find_first_not_of('<') == std::string_view::npos;
}

/// IDFRA on 36 columns is the French card before 2021, whose second line holds digits
/// where a TD2 has the nationality.
bool isOldFrench(std::string_view line1, std::string_view line2)
{
    return line1.substr(0, 5) == "IDFRA" && std::any_of(line2.begin() + 10, line2.begin() + 13, isDigit);
}

void addCheck(MrzZone &zone, MrzCheckName name, int line, int column, char expected, char found, bool mayBeEmpty)
{
    MrzCheck &check = zone.checks[zone.checkCount++];
    check.name = name;
    check.line = static_cast<std::uint8_t>(line);
    check.column = static_cast<std::uint8_t>(column);
    check.expected = expected;
    check.found = found;
    if (mayBeEmpty && found == '<')
        check.state = MrzCheckState::Absent;
    else
        check.state = expected == found ? MrzCheckState::Agrees : MrzCheckState::Differs;
}

int daysOf(int year, int month)
{
    constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : kDays[month - 1];
}

/// -1: neither two digits nor unknown; 0: unknown (`<<`, and 00 as some states print it).
int datePart(char tens, char units)
{
    if (tens == '<' && units == '<')
        return 0;
    return isDigit(tens) && isDigit(units) ? (tens - '0') * 10 + (units - '0') : -1;
}

bool isAfter(int year, int month, int day, base::PartialDate today)
{
    if (year != today.year)
        return year > today.year;
    if (month == 0 || month != today.month)
        return month > today.month;
    return day > today.day;
}

enum class DateUse { Birth, Expiry };

int centuryOf(int yearInCentury, int month, int day, DateUse use, base::PartialDate today)
{
    constexpr int kExpiryWindow = 50;
    const int current = today.year - today.year % 100;
    const int year = current + yearInCentury;
    if (use == DateUse::Birth)
        return isAfter(year, month, day, today) ? year - 100 : year;
    if (year > today.year + kExpiryWindow)
        return year - 100;
    return year <= today.year - kExpiryWindow ? year + 100 : year;
}

MrzDateState readDate(std::string_view raw, DateUse use, base::PartialDate today, base::PartialDate &date)
{
    const int month = datePart(raw[2], raw[3]);
    const int day = datePart(raw[4], raw[5]);
    if (isOnlyFiller(raw))
        return MrzDateState::Unknown;
    if (month < 0 || month > 12 || day < 0 || day > 31)
        return MrzDateState::Impossible;
    if (raw[0] == '<' && raw[1] == '<')
        return MrzDateState::Unknown;
    const int yearInCentury = datePart(raw[0], raw[1]);
    if (yearInCentury < 0)
        return MrzDateState::Impossible;
    const int year = centuryOf(yearInCentury, month, day, use, today);
    if (month != 0 && day > daysOf(year, month))
        return MrzDateState::Impossible;
    date.year = static_cast<std::int16_t>(year);
    date.month = static_cast<std::uint8_t>(month);
    date.day = static_cast<std::uint8_t>(month == 0 ? 0 : day);
    return date.isComplete() ? MrzDateState::Complete : MrzDateState::Partial;
}

MrzSex sexOf(char c)
{
    switch (c) {
    case 'F': return MrzSex::Female;
    case 'M': return MrzSex::Male;
    case '<':
    case 'X': return MrzSex::Unspecified;
    default: return MrzSex::Unreadable;
    }
}

void setNumber(MrzZone &zone, std::string_view first, std::string_view rest)
{
    char *end = std::copy(first.begin(), first.end(), zone.number.data());
    end = std::copy(rest.begin(), rest.end(), end);
    while (end != zone.number.data() && end[-1] == '<')
        --end;
    zone.numberLength = static_cast<std::uint8_t>(end - zone.number.data());
}

/// Doc 9303-5 4.2.2.2 note j and 9303-6 note j: a number of more than nine characters
/// has `<` for its check digit and goes on in the optional data, followed by the digit.
/// `line` and `column` are the place where the optional data begins.
bool readLongNumber(MrzZone &zone, std::string_view first, char filler, std::string_view optional, int line, int column)
{
    if (filler != '<' || first.back() == '<' || optional.front() == '<')
        return false;
    const std::size_t end = std::min(optional.find('<'), optional.size());
    const std::string_view rest = optional.substr(0, end - 1);
    if (rest.empty())
        return false;
    setNumber(zone, first, rest);
    zone.longNumber = true;
    zone.optional = optional.substr(std::min(end + 1, optional.size()));
    addCheck(zone, MrzCheckName::Number, line, column + static_cast<int>(end) - 1, checkDigit(zone.numberText()),
             optional[end - 1], false);
    return true;
}

void readNumber(MrzZone &zone, std::string_view field, char digit, int line, int column)
{
    setNumber(zone, field, {});
    addCheck(zone, MrzCheckName::Number, line, column, checkDigit(field), digit, isOnlyFiller(field));
}

void readDates(MrzZone &zone, std::string_view birth, char birthDigit, int birthColumn, std::string_view expiry,
               char expiryDigit, int expiryColumn, base::PartialDate today)
{
    zone.birthRaw = birth;
    zone.expiryRaw = expiry;
    zone.birthState = readDate(birth, DateUse::Birth, today, zone.birth);
    zone.expiryState = readDate(expiry, DateUse::Expiry, today, zone.expiry);
    addCheck(zone, MrzCheckName::Birth, 2, birthColumn, checkDigit(birth), birthDigit, isOnlyFiller(birth));
    addCheck(zone, MrzCheckName::Expiry, 2, expiryColumn, checkDigit(expiry), expiryDigit, isOnlyFiller(expiry));
}

void readTd1(MrzZone &zone, std::string_view line1, std::string_view line2, std::string_view line3,
             base::PartialDate today)
{
    const std::string_view number = line1.substr(5, kNumberWidth);
    zone.optional = line1.substr(15);
    if (!readLongNumber(zone, number, line1[14], zone.optional, 1, 16))
        readNumber(zone, number, line1[14], 1, 15);
    readDates(zone, line2.substr(0, 6), line2[6], 7, line2.substr(8, 6), line2[14], 15, today);
    zone.sexRaw = line2[7];
    zone.nationality = line2.substr(15, 3);
    zone.names = line3;
    CheckSum composite;
    composite.add(line1.substr(5));
    composite.add(line2.substr(0, 7));
    composite.add(line2.substr(8, 7));
    composite.add(line2.substr(18, 11));
    addCheck(zone, MrzCheckName::Composite, 2, 30, composite.digit(), line2[29], false);
}

/// TD2, TD3 and visas share the first 28 columns of line 2.
void readTwoLines(MrzZone &zone, std::string_view line1, std::string_view line2, base::PartialDate today)
{
    const std::string_view number = line2.substr(0, kNumberWidth);
    const std::size_t optionalWidth = zone.format == MrzFormat::Td3 ? 14 : zone.format == MrzFormat::Td2 ? 7
                                                                                                        : line2.size() - 28;
    zone.optional = line2.substr(28, optionalWidth);
    if (zone.format != MrzFormat::Td2 || !readLongNumber(zone, number, line2[9], zone.optional, 2, 29))
        readNumber(zone, number, line2[9], 2, 10);
    readDates(zone, line2.substr(13, 6), line2[19], 20, line2.substr(21, 6), line2[27], 28, today);
    zone.sexRaw = line2[20];
    zone.nationality = line2.substr(10, 3);
    zone.names = line1.substr(5);
    if (zone.format == MrzFormat::Td3) {
        addCheck(zone, MrzCheckName::Optional, 2, 43, checkDigit(zone.optional), line2[42],
                 isOnlyFiller(zone.optional));
    }
    if (zone.format == MrzFormat::Td3 || zone.format == MrzFormat::Td2) {
        CheckSum composite;
        composite.add(line2.substr(0, 10));
        composite.add(line2.substr(13, 7));
        composite.add(line2.substr(21, line2.size() - 22));
        addCheck(zone, MrzCheckName::Composite, 2, static_cast<int>(line2.size()), composite.digit(), line2.back(),
                 false);
    }
}

} // namespace

bool MrzZone::allAgree() const
{
    return std::none_of(checks.begin(), checks.begin() + checkCount,
                        [](const MrzCheck &check) { return check.state == MrzCheckState::Differs; });
}

MrzFormat formatOfLines(std::string_view line1, std::string_view line2, std::string_view line3)
{
    if (line1.size() != line2.size() || (!line3.empty() && line3.size() != line1.size()))
        return MrzFormat::Unknown;
    if (line1.size() == kTd1Width && line3.size() == kTd1Width)
        return MrzFormat::Td1;
    if (!line3.empty())
        return MrzFormat::Unknown;
    if (line1.size() == kTd3Width)
        return line1[0] == 'V' ? MrzFormat::MrvA : MrzFormat::Td3;
    if (line1.size() != kTd2Width)
        return MrzFormat::Unknown;
    if (isOldFrench(line1, line2))
        return MrzFormat::OldFrenchId;
    return line1[0] == 'V' ? MrzFormat::MrvB : MrzFormat::Td2;
}

std::optional<MrzZone> readMrzLines(std::string_view line1, std::string_view line2, std::string_view line3,
                                    base::PartialDate today)
{
    const MrzFormat format = formatOfLines(line1, line2, line3);
    if (format == MrzFormat::Unknown || format == MrzFormat::OldFrenchId)
        return std::nullopt;
    if (!isZoneText(line1) || !isZoneText(line2) || !isZoneText(line3))
        return std::nullopt;
    MrzZone zone;
    zone.format = format;
    zone.code = line1.substr(0, 2);
    zone.issuer = line1.substr(2, 3);
    if (format == MrzFormat::Td1)
        readTd1(zone, line1, line2, line3, today);
    else
        readTwoLines(zone, line1, line2, today);
    zone.sex = sexOf(zone.sexRaw);
    return zone;
}

} // namespace countersign::documents
