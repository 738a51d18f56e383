#include "core/cases/number_shape.h"

#include "core/documents/country_table.h"

#include <QDate>

#include <algorithm>
#include <iterator>

namespace countersign::cases {

using namespace Qt::StringLiterals;

namespace {

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isSmall(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDateOf(QStringView eightDigits)
{
    const auto dateFrom = [&](int year, int month, int day) {
        const QDate date(eightDigits.mid(year, 4).toInt(), eightDigits.mid(month, 2).toInt(), eightDigits.mid(day, 2).toInt());
        return date.isValid() && date.year() >= 1900 && date.year() <= 2199;
    };
    return dateFrom(0, 4, 6) || dateFrom(4, 2, 0) || dateFrom(4, 0, 2);
}

/// "20260304T101500Z".
bool isTimeStamp(QStringView token)
{
    return token.size() >= 13 && token[8].toUpper() == u'T' && isDateOf(token.left(8));
}

/// Check digits of an account number (ISO 13616): letters as 10 to 35, the first four at the end, 1 modulo 97.
bool isAccount(QStringView token)
{
    if (token.size() < 15 || !isCapital(token[0]) || !isCapital(token[1]) || !token[2].isDigit() || !token[3].isDigit())
        return false;
    int rest = 0;
    for (qsizetype i = 0; i < token.size(); ++i) {
        const QChar c = token[(i + 4) % token.size()].toUpper();
        if (c.isDigit())
            rest = (rest * 10 + c.digitValue()) % 97;
        else
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
    }
    return rest == 1;
}

/// Words before a number of something else: standards, currencies, ships.
bool isOtherPrefix(QStringView letters)
{
    static constexpr QStringView kOthers[] = {
        u"ISO", u"IEC", u"RFC", u"DIN", u"EN", u"CVE", u"ICAO", u"COVID", u"SARS", u"UTF", u"IMO", u"MMSI", u"IP", u"MD", u"SHA", u"TLP",
        u"USD", u"EUR", u"GBP", u"THB", u"MYR", u"IDR", u"AUD", u"JPY", u"CNY", u"SGD", u"BDT", u"MMK", u"KHR", u"VND", u"LKR", u"INR",
        u"PKR", u"PHP", u"KRW", u"HKD", u"LAK", u"NPR", u"AED", u"TRY", u"NZD", u"CHF", u"CAD", u"RS", u"RM", u"RP", u"TK", u"USDT"};
    return std::find(std::begin(kOthers), std::end(kOthers), letters) != std::end(kOthers);
}

struct Counts
{
    qsizetype capitals = 0, smalls = 0, digits = 0;
    qsizetype firstDigit = -1;   ///< letters before it
    qsizetype changes = 0;       ///< between letters and digits
};

Counts count(QStringView token)
{
    Counts counts;
    for (qsizetype i = 0; i < token.size(); ++i) {
        const QChar c = token[i];
        counts.capitals += isCapital(c) ? 1 : 0;
        counts.smalls += isSmall(c) ? 1 : 0;
        counts.digits += c.isDigit() ? 1 : 0;
        if (c.isDigit() && counts.firstDigit < 0)
            counts.firstDigit = i;
        counts.changes += i > 0 && c.isDigit() != token[i - 1].isDigit() ? 1 : 0;
    }
    return counts;
}

} // namespace

bool looksLikeNumber(QStringView token, bool besideIssuer)
{
    const Counts counts = count(token);
    if (counts.digits < 2 || (counts.capitals > 0 && counts.smalls > 0))
        return false;
    if (counts.digits == token.size())
        return besideIssuer && token.size() >= 7 && token.size() <= 12 && (token.size() != 8 || !isDateOf(token));
    if (isTimeStamp(token) || isAccount(token) || isOtherPrefix(token.left(counts.firstDigit).toString().toUpper()))
        return false;
    // Letters before a year or a count, a number before its unit: "JUNE2026", "250000THB", "100km".
    if (counts.firstDigit > 3 || (counts.firstDigit == 0 && counts.changes == 1))
        return besideIssuer && counts.firstDigit == 0 && counts.digits >= 6 && token.size() - counts.digits == 1;
    if (counts.changes > 4 || counts.digits * 2 < token.size())
        return false;
    if (counts.smalls > 0) // typed in small letters: only what can hardly be anything else
        return counts.digits >= 6 && counts.firstDigit > 0;
    return besideIssuer ? counts.digits >= 3 : counts.digits >= 5 && token.size() >= 7;
}

bool isIssuer(QStringView code)
{
    if (code.size() != 3 || !std::all_of(code.begin(), code.end(), isCapital))
        return false;
    static const documents::CountryTable table = documents::CountryTable::embedded();
    const auto known = base::CountryCode::fromText(code);
    return known && (documents::isTrainingCode(*known) || table.find(*known).has_value());
}

} // namespace countersign::cases
