#include "core/names/reading.h"

#include "core/names/script_readers.h"

#include <algorithm>
#include <vector>

namespace countersign::names {

namespace {

struct Run
{
    Script script = Script::None;
    qsizetype from = 0;
    qsizetype to = 0;
};

char32_t codePointAt(QStringView text, qsizetype at, qsizetype *units)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        *units = 2;
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    }
    *units = 1;
    return text[at].unicode();
}

/// Stretches of one script; what belongs to no script goes with the stretch before it.
std::vector<Run> runsOf(QStringView text)
{
    std::vector<Run> runs;
    bool japanese = false;
    qsizetype units = 1;
    for (qsizetype i = 0; i < text.size(); i += units) {
        const Script script = scriptOfCodePoint(codePointAt(text, i, &units));
        japanese = japanese || script == Script::Kana;
        if (script != Script::None && (runs.empty() || runs.back().script != script))
            runs.push_back({script, i, i + units});
        else if (!runs.empty())
            runs.back().to = i + units;
    }
    if (!japanese)
        return runs;
    std::vector<Run> joined;
    for (Run run : runs) {
        if (run.script == Script::Han)
            run.script = Script::Kana;
        if (!joined.empty() && joined.back().script == run.script)
            joined.back().to = run.to;
        else
            joined.push_back(run);
    }
    return joined;
}

void readRun(Script script, QStringView run, QStringView language, ReadingList &out)
{
    switch (script) {
    case Script::Latin:
        readLatin(run, language, out);
        break;
    case Script::Arabic:
        readArabic(run, language, out);
        break;
    case Script::Thai:
        readThai(run, out);
        break;
    case Script::Burmese:
        readBurmese(run, out);
        break;
    case Script::Khmer:
        readKhmer(run, out);
        break;
    case Script::Lao:
        readLao(run, out);
        break;
    case Script::Sinhala:
        readSinhala(run, out);
        break;
    case Script::Tamil:
        readTamil(run, out);
        break;
    case Script::Bengali:
        readBengali(run, language, out);
        break;
    case Script::Devanagari:
        readDevanagari(run, language, out);
        break;
    case Script::Thaana:
        readThaana(run, out);
        break;
    case Script::Tibetan:
        readTibetan(run, out);
        break;
    case Script::Han:
        readHan(run, language, out);
        break;
    case Script::Hangul:
        readHangul(run, out);
        break;
    case Script::Kana:
        readJapanese(run, out);
        break;
    case Script::Cyrillic:
        readCyrillic(run, language, out);
        break;
    default:
        readByIcu(script, run, out);
    }
}

/// Readings of a name in several scripts: the n-th of every run side by side.
QList<Reading> sideBySide(const std::vector<QList<Reading>> &parts)
{
    qsizetype most = 0;
    for (const QList<Reading> &part : parts)
        most = std::max(most, part.size());
    ReadingList joined;
    for (qsizetype n = 0; n < most; ++n) {
        QByteArray latin;
        ReadingSource source = ReadingSource::AsWritten;
        bool vowelsUnknown = false;
        for (const QList<Reading> &part : parts) {
            const Reading &reading = part[std::min(n, part.size() - 1)];
            latin += (latin.isEmpty() ? QByteArray() : QByteArray(1, ' ')) + reading.latin;
            source = std::max(source, reading.source);
            vowelsUnknown = vowelsUnknown || reading.vowelsUnknown;
        }
        joined.addAscii({latin.constData(), static_cast<std::size_t>(latin.size())}, source, vowelsUnknown);
    }
    return joined.readings();
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QList<Reading> readingsOf(QStringView name, QStringView language)
{
    const QStringView kept = name.first(std::min(name.size(), kMaxNameLength));
    if (isAscii(kept)) {
        ReadingList list;
        readLatin(kept, language, list);
        return list.readings();
    }
    const QString text = kept.toString().normalized(QString::NormalizationForm_C);
    std::vector<QList<Reading>> parts;
    bool fromScript = false;
    for (const Run &run : runsOf(text)) {
        fromScript = fromScript || run.script != Script::Latin;
        ReadingList list;
        readRun(run.script, QStringView(text).sliced(run.from, run.to - run.from), language, list);
        if (!list.readings().isEmpty())
            parts.push_back(list.readings());
    }
    if (parts.empty())
        return {};
    QList<Reading> readings = parts.size() == 1 ? parts.front() : sideBySide(parts);
    for (Reading &reading : readings)
        reading.fromScript = fromScript;
    return readings;
}

} // namespace countersign::names
