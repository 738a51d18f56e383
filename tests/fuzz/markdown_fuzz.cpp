#include "core/cases/markdown.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace countersign;

/// Any text comes back exactly, and escaping it leaves nothing that means something.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const cases::Markdown markdown = cases::parseMarkdown(text);
    if (cases::toMarkdown(markdown) != text)
        std::abort();
    static_cast<void>(cases::toPlainText(markdown));
    QString line = text;
    line = line.replace(u'\n', u' ').trimmed();
    if (cases::plainTextOf(cases::escapedMarkdown(line)) != line)
        std::abort();
    return 0;
}
