// Any bytes as pasted text: the reader must come back, touch nothing outside its
// buffers, and keep its own promises about what it hands out.
#include "core/documents/mrz.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

using namespace countersign::documents;

namespace {

void require(bool kept)
{
    if (!kept)
        std::abort();
}

void requireInside(const MrzReading &reading)
{
    for (const MrzCorrection &correction : reading.corrections) {
        require(correction.line >= 1 && correction.line <= reading.lineCount);
        require(correction.column >= 1);
        require((correction.choice == 0) == (correction.option == 0));
        if (correction.from != 0 && correction.to != 0) {
            const QString &line = reading.asTyped.lines[correction.line - 1];
            require(correction.column <= line.size());
            require(line[correction.column - 1] == QLatin1Char(correction.from));
        }
    }
}

void readText(const QString &text)
{
    const MrzReading reading = readMrz(text, {2026, 3, 1});
    if (reading.state == MrzState::Partial)
        require(reading.lineDone < reading.lineCount);
    if (reading.state != MrzState::Complete) {
        require(!reading.proposed && reading.corrections.isEmpty());
        return;
    }
    requireInside(reading);
    QString again;
    for (const QString &line : reading.asTyped.lines)
        again += line + QLatin1Char('\n');
    const MrzReading second = readMrz(again, {2026, 3, 1});
    require(second.state == MrzState::Complete);
    require(second.asTyped.number == reading.asTyped.number);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto length = static_cast<qsizetype>(size);
    readText(QString::fromUtf8(reinterpret_cast<const char *>(data), length));
    readText(QString::fromLatin1(reinterpret_cast<const char *>(data), length));
    const DocumentNumber number(QString::fromUtf8(reinterpret_cast<const char *>(data), length));
    require(normalForm(QString::fromLatin1(number.normal())) == number.normal());
    require(number.skeleton().size() == number.normal().size());
    require(blindVariants(number.normal(), 16).size() <= 16);
    return 0;
}
