#include "core/cases/hidden_text.h"
#include "core/cases/mentions.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace countersign;

/// Mentions and hidden marks lie in the text, in order.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    qsizetype end = 0;
    for (const cases::Mention &mention : cases::mentionsIn(text)) {
        if (mention.begin < end || mention.length < 1 || mention.begin + mention.length > text.size() || mention.key.isEmpty())
            std::abort();
        end = mention.begin + mention.length;
    }
    end = 0;
    for (const cases::HiddenMark &mark : cases::hiddenIn(text)) {
        if (mark.begin < end || mark.begin + mark.length > text.size())
            std::abort();
        end = mark.begin;
    }
    static_cast<void>(cases::withSymbols(text));
    return 0;
}
