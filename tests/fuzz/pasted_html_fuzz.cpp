#include "core/cases/markdown.h"
#include "core/cases/pasted_html.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace countersign;

/// Whatever is pasted, each paragraph is one block that comes back exactly.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QString &paragraph : cases::paragraphsFromHtml(html)) {
        if (cases::toMarkdown(cases::parseMarkdown(paragraph)) != paragraph || paragraph.isEmpty())
            std::abort();
    }
    return 0;
}
