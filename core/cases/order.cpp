#include "core/cases/note.h"

#include <QList>

namespace countersign::cases {

/// A key is a row of steps, compared as text. A step is a whole number whose first character
/// tells sign and length, so that numbers compare as text too, and four characters of who made
/// it. Who types on after a step of their own counts up; who types behind another's step opens
/// a row of their own below it. So what two machines insert in one gap stays in one piece each.
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView kDigits("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
constexpr int kTag = 4;
/// Two people who alternate would nest without end; from here on they count side by side.
constexpr qsizetype kDeepest = 24;

struct Step
{
    qint64 number = 0;
    QString tag;
};

QString digitsOf(quint64 number)
{
    QString text;
    do {
        text.prepend(kDigits[static_cast<qsizetype>(number % 62)]);
        number /= 62;
    } while (number != 0);
    return text;
}

/// 'a' + length for 0 and up; 'Z' - length, with the digits of the complement, below.
QString numberText(qint64 number)
{
    if (number >= 0) {
        const QString digits = digitsOf(static_cast<quint64>(number));
        return QChar(u'a' + static_cast<char16_t>(digits.size() - 1)) + digits;
    }
    const QString digits = digitsOf(static_cast<quint64>(-(number + 1)));
    QString turned;
    for (const QChar digit : digits)
        turned.append(kDigits[61 - kDigits.indexOf(digit)]);
    return QChar(u'Z' - static_cast<char16_t>(digits.size() - 1)) + turned;
}

QString textOf(const Step &step)
{
    return numberText(step.number) + step.tag;
}

/// The first of a row that begins with `step`.
QString firstOfRow(const Step &step)
{
    return textOf(step) + textOf({0, step.tag});
}

std::optional<Step> stepAt(QStringView text, qsizetype &at)
{
    if (at >= text.size())
        return std::nullopt;
    const char16_t head = text[at].unicode();
    const bool up = head >= u'a' && head <= u'j';
    const bool down = head <= u'Z' && head >= u'Q';
    if (!up && !down)
        return std::nullopt;
    const qsizetype length = up ? head - u'a' + 1 : u'Z' - head + 1;
    if (at + 1 + length + kTag > text.size())
        return std::nullopt;
    quint64 number = 0;
    for (qsizetype i = 0; i < length; ++i) {
        const qsizetype digit = kDigits.indexOf(text[at + 1 + i]);
        if (digit < 0)
            return std::nullopt;
        number = number * 62 + static_cast<quint64>(up ? digit : 61 - digit);
    }
    if (number > (quint64{1} << 52))
        return std::nullopt;
    const Step step{up ? static_cast<qint64>(number) : -static_cast<qint64>(number) - 1, text.mid(at + 1 + length, kTag).toString()};
    at += 1 + length + kTag;
    return step;
}

/// Nothing for a text that is no key of ours.
std::optional<QList<Step>> stepsOf(QStringView text)
{
    QList<Step> steps;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto step = stepAt(text, at);
        if (!step)
            return std::nullopt;
        steps.append(*step);
    }
    return steps;
}

QString tagOf(const base::DeviceId &device)
{
    quint64 number = 0;
    for (const std::uint8_t byte : device.bytes)
        number = (number * 257 + byte) % 14776336; // 62^4
    return digitsOf(number).rightJustified(kTag, u'0');
}

QString joined(const QList<Step> &steps)
{
    QString text;
    for (const Step &step : steps)
        text += textOf(step);
    return text;
}

} // namespace

QString orderBetween(const QString &before, const QString &after, const base::DeviceId &device)
{
    const QString tag = tagOf(device);
    const bool open = after.isEmpty() || after <= before;
    const auto fits = [&](const QString &key) { return key > before && (open || key < after); };
    if (auto steps = stepsOf(before); steps && !steps->isEmpty()) {
        Step &last = steps->last();
        if (last.tag == tag || steps->size() >= kDeepest) {
            last = {last.number + 1, tag};
            if (const QString next = joined(*steps); fits(next))
                return next;
        }
    }
    if (const QString below = before + firstOfRow({0, tag}); fits(below))
        return below;
    // What stands behind begins with `before`, or nothing stands before: one step ahead of it.
    qsizetype at = before.size();
    const auto next = stepAt(after, at);
    if (const QString ahead = before + firstOfRow({next ? next->number - 1 : -1, tag}); fits(ahead))
        return ahead;
    // A text that is no key of ours; behind `before` it stays in every case.
    return before + firstOfRow({0, tag});
}

} // namespace countersign::cases
