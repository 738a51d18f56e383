#include "core/alerts/un_list_dates.h"

#include <QRegularExpression>

namespace countersign::alerts::unlist {

using namespace Qt::StringLiterals;
using base::PartialDate;

namespace {

/// A date in any form of the list, as one piece of a longer pattern.
const QString kDatePattern = uR"((?:\d{4}-\d{2}-\d{2}|\d{1,2}\s+[A-Za-z]{3,9}\.?\s*\d{4}|[A-Za-z]{3,9}\.?\s+\d{1,2},\s*\d{4}))"_s;
const QString kExpiryPattern =
    uR"((?:and\s+)?(?:passport\s+)?(?:date of expiration|expiration date|expiry date of|expires|expired|expiring|valid until|exp\.)\s*(?:on)?:?\s*()"_s
    + kDatePattern + u")"_s;
const QString kIssuePattern = uR"((?:issued on|date of issue|^on):?\s+()"_s + kDatePattern + u")"_s;

int monthOf(QStringView word)
{
    static constexpr const char *kMonths[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                              "jul", "aug", "sep", "oct", "nov", "dec"};
    for (int i = 0; i < 12; ++i) {
        if (word.left(3).compare(QLatin1StringView(kMonths[i]), Qt::CaseInsensitive) == 0)
            return i + 1;
    }
    return 0;
}

std::optional<PartialDate> dateOf(int year, int month, int day)
{
    const QString iso = day == 0 ? u"%1-%2"_s.arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'))
                                 : u"%1-%2-%3"_s.arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
    return PartialDate::fromIso(iso);
}

std::optional<PartialDate> dateAfter(const QString &pattern, const QString &note)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = expression.match(note);
    return match.hasMatch() ? dateAtStart(match.captured(1)) : std::nullopt;
}

std::optional<ListedBirth> birthFromNote(const BirthText &text)
{
    static const QRegularExpression between(uR"(^Between\s+([A-Za-z]+)\.?\s+and\s+([A-Za-z]+)\.?\s+(\d{4})$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    ListedBirth birth;
    if (const auto match = between.match(text.note); match.hasMatch()) {
        const int year = match.capturedView(3).toInt();
        const auto from = dateOf(year, monthOf(match.capturedView(1)), 0);
        const auto to = dateOf(year, monthOf(match.capturedView(2)), 0);
        if (!from || !to)
            return std::nullopt;
        birth.from = *from;
        birth.to = *to;
        return birth;
    }
    // "08/09/1375 (Hijri Calendar)" and "40-45 years old" are no Gregorian dates.
    const auto date = dateAtStart(text.note);
    if (!date || text.note.contains("hijri"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    birth.from = birth.to = *date;
    return birth;
}

} // namespace

std::optional<PartialDate> dateAtStart(const QString &text)
{
    static const QRegularExpression iso(uR"(^(\d{4})-(\d{2})-(\d{2}))"_s);
    static const QRegularExpression dayFirst(uR"(^(\d{1,2})\s+([A-Za-z]{3,9})\.?\s*(\d{4}))"_s);
    static const QRegularExpression monthFirst(uR"(^([A-Za-z]{3,9})\.?\s+(\d{1,2}),\s*(\d{4}))"_s);
    static const QRegularExpression monthOnly(uR"(^([A-Za-z]{3,9})\.?\s+(\d{4}))"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return PartialDate::fromIso(match.capturedView(0));
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return dateOf(match.capturedView(3).toInt(), monthOf(match.capturedView(2)), match.capturedView(1).toInt());
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return dateOf(match.capturedView(3).toInt(), monthOf(match.capturedView(1)), match.capturedView(2).toInt());
    if (const auto match = monthOnly.match(text); match.hasMatch())
        return dateOf(match.capturedView(2).toInt(), monthOf(match.capturedView(1)), 0);
    return std::nullopt;
}

std::optional<PartialDate> expiryIn(const QString &note) { return dateAfter(kExpiryPattern, note); }

std::optional<PartialDate> issueIn(const QString &note) { return dateAfter(kIssuePattern, note); }

QString withoutDates(const QString &note)
{
    QString rest = note;
    for (const QString &pattern : {kExpiryPattern, kIssuePattern}) {
        const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
        if (const auto match = expression.match(rest); match.hasMatch() && dateAtStart(match.captured(1)))
            rest.remove(match.capturedStart(), match.capturedLength());
    }
    static const QRegularExpression edge(uR"(^[\s,.;:]+|[\s,.;:]+$)"_s);
    static const QRegularExpression bracket(uR"(^\(([^()]*)\)$|^\)|\($)"_s);
    rest.remove(edge);
    rest.replace(bracket, u"\\1"_s);
    // "letter O ...), expires ..." leaves the second half of a pair that the list never opened.
    if (rest.count(u'(') < rest.count(u')') && rest.endsWith(u')'))
        rest.chop(1);
    return rest.remove(edge);
}

std::optional<ListedBirth> birthFrom(const BirthText &text)
{
    ListedBirth birth;
    birth.approximate = text.kind == "APPROXIMATELY"_L1 || text.note.contains("approximately"_L1, Qt::CaseInsensitive);
    if (text.kind == "BETWEEN"_L1) {
        const auto from = PartialDate::fromIso(text.fromYear);
        const auto to = PartialDate::fromIso(text.toYear);
        if (!from || !to || from->isNull() || to->isNull() || *to < *from)
            return std::nullopt;
        birth.from = *from;
        birth.to = *to;
        return birth;
    }
    const QString &printed = text.date.isEmpty() ? text.year : text.date;
    if (printed.isEmpty())
        return birthFromNote(text);
    auto date = PartialDate::fromIso(printed);
    if (!date)
        return std::nullopt;
    // "Sep." as the note of a bare year.
    if (date->month == 0)
        date->month = static_cast<std::uint8_t>(text.note.size() <= 10 ? monthOf(text.note) : 0);
    birth.from = birth.to = *date;
    return birth;
}

} // namespace countersign::alerts::unlist
