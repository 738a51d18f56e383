#include "core/bench/figures.h"

#include <algorithm>

namespace countersign::bench {

using namespace Qt::StringLiterals;

namespace {

QString numberText(double value)
{
    if (value != 0 && std::abs(value) < 0.01)
        return QString::number(value, 'g', 3);
    return QString::number(value, 'f', std::abs(value) < 10 ? 3 : std::abs(value) < 1000 ? 1 : 0);
}

} // namespace

Figure figure(const QString &row, const QString &what, double value, const QString &unit)
{
    return {row, what, value, unit, {}, std::nullopt, true};
}

Figure atLeast(const QString &row, const QString &what, double value, const QString &unit, double limit)
{
    return {row, what, value, unit, u">= "_s + numberText(limit), value >= limit, true};
}

Figure atMost(const QString &row, const QString &what, double value, const QString &unit, double limit)
{
    return {row, what, value, unit, u"<= "_s + numberText(limit), value <= limit, true};
}

Figure notMeasured(const QString &row, const QString &what, const QString &goal)
{
    return {row, what, 0, {}, goal, std::nullopt, false};
}

QString figureText(const Figure &figure)
{
    QString text = figure.row.isEmpty() ? u"        "_s : (u"row "_s + figure.row).leftJustified(8);
    text += figure.what.leftJustified(64) + u' ';
    text += figure.measured ? (numberText(figure.value) + u' ' + figure.unit).rightJustified(14) : u"not measured"_s.rightJustified(14);
    if (figure.goal.isEmpty())
        return text;
    text += u"   goal "_s + figure.goal;
    if (figure.met)
        text += *figure.met ? u": met"_s : u": NOT MET"_s;
    return text;
}

double Timings::at(double part) const
{
    if (m_nanoseconds.empty())
        return 0;
    std::sort(m_nanoseconds.begin(), m_nanoseconds.end());
    const auto place = static_cast<std::size_t>(part * static_cast<double>(m_nanoseconds.size() - 1));
    return m_nanoseconds[place];
}

} // namespace countersign::bench
