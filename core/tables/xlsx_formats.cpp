#include "core/tables/xlsx_formats.h"

#include <QDateTime>
#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace countersign::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxPadding = 40;
/// A double holds 15 decimal digits.
constexpr qsizetype kExactDigits = 15;
/// 9999-12-31, the last day a sheet knows.
constexpr double kLastDay = 2958466;

/// The first section of a code without quoted text, escapes and [brackets] that are no time.
QString bareCode(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        if (code[i] == u'\\' || code[i] == u'_' || code[i] == u'*') {
            ++i;
        } else if (code[i] == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (code[i] == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QStringView inner = code.mid(i + 1, end < 0 ? 0 : end - i - 1);
            if (!inner.isEmpty() && std::all_of(inner.begin(), inner.end(), [](QChar c) { return u"hmsHMS"_s.contains(c); }))
                bare += inner;
            i = end < 0 ? code.size() : end;
        } else {
            bare += code[i].toLower();
        }
    }
    return bare;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString shownDate(double serial, bool from1904)
{
    // Lotus thought 1900 a leap year and Excel kept to it: day 60 is no day, those before it are one less.
    const QDate zero = from1904 ? QDate(1904, 1, 1) : serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const double day = std::floor(serial);
    const QDate date = zero.addDays(static_cast<qint64>(day));
    const auto second = static_cast<int>(std::lround((serial - day) * 86400));
    if (second == 0)
        return date.toString(Qt::ISODate);
    const QDateTime at = QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(second);
    return at.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

} // namespace

NumberShape shapeOfFormat(QStringView code)
{
    const QString bare = bareCode(code);
    if (bare == "general"_L1 || bare == "@"_L1)
        return {};
    if (bare.size() > 1 && bare.size() <= kMaxPadding && std::all_of(bare.begin(), bare.end(), [](QChar c) { return c == u'0'; }))
        return {NumberShape::Kind::Padded, static_cast<int>(bare.size())};
    const bool isDate = std::any_of(bare.begin(), bare.end(), [](QChar c) { return u"ymdhs"_s.contains(c); });
    return isDate ? NumberShape{NumberShape::Kind::Date, 0} : NumberShape{};
}

NumberShape shapeOfBuiltIn(int id)
{
    // 18.8.30: 14-22 and 45-47 everywhere; 27-36 and 50-58 in East Asian and Thai Excel.
    const bool isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return isDate ? NumberShape{NumberShape::Kind::Date, 0} : NumberShape{};
}

QList<NumberShape> readShapes(QIODevice *styles)
{
    QXmlStreamReader xml(styles);
    QHash<int, NumberShape> own;
    QList<NumberShape> shapes;
    bool inCellStyles = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == "cellXfs"_L1)
            inCellStyles = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "numFmt"_L1)
            own.insert(xml.attributes().value("numFmtId"_L1).toInt(), shapeOfFormat(xml.attributes().value("formatCode"_L1)));
        else if (xml.name() == "cellXfs"_L1)
            inCellStyles = true;
        else if (inCellStyles && xml.name() == "xf"_L1) {
            const int id = xml.attributes().value("numFmtId"_L1).toInt();
            shapes.append(own.contains(id) ? own.value(id) : shapeOfBuiltIn(id));
        }
    }
    return shapes;
}

ShownNumber shownNumber(const QString &stored, NumberShape shape, bool from1904)
{
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return {stored, false};
    if (shape.kind == NumberShape::Kind::Date && value >= 0 && value < kLastDay)
        return {shownDate(value, from1904), false};
    ShownNumber shown;
    if (isDigits(stored) && stored.size() <= kExactDigits)
        shown.text = stored;
    else if (std::abs(value) < 1e15 && value == std::floor(value))
        shown.text = QString::number(value, 'f', 0);
    else
        shown.text = std::abs(value) < 1e21 && value == std::floor(value) ? QString::number(value, 'f', 0)
                                                                          : QString::number(value, 'g', 15);
    const bool isPadded = shape.kind == NumberShape::Kind::Padded;
    shown.mayBeAltered = !isPadded || shown.text.size() > kExactDigits;
    if (isPadded)
        shown.text = shown.text.rightJustified(shape.digits, u'0');
    return shown;
}

} // namespace countersign::tables
