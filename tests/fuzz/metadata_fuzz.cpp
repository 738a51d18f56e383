#include "core/release/metadata.h"

#include <cstdint>
#include <cstdlib>

/// Foreign files whose metadata is to go: what comes out can be cleaned again and is the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace countersign;
    static const QStringList types{QStringLiteral("image/jpeg"), QStringLiteral("image/png"), QStringLiteral("image/webp"),
                                   QStringLiteral("image/tiff"),
                                   QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                                   QStringLiteral("application/vnd.oasis.opendocument.text")};
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QString &type : types) {
        const auto clean = release::withoutMetadata(bytes, type, {});
        if (!clean)
            continue;
        const auto again = release::withoutMetadata(*clean, type, {});
        if (!again || *again != *clean)
            std::abort();
    }
    return 0;
}
