#include "core/objects/cbor.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes: the reader must neither crash nor take two forms of one value, and its
/// element-by-element way must agree with the walk that skips.
namespace {

using namespace countersign::objects::cbor;

bool rewrite(Reader &reader, Writer &writer, QByteArrayView bytes, int depth)
{
    if (reader.position() >= bytes.size() || depth > kMaxDepth)
        return false;
    switch (static_cast<std::uint8_t>(bytes[reader.position()]) >> 5) {
    case 0:
        if (const auto value = reader.unsignedInt()) {
            writer.unsignedInt(*value);
            return true;
        }
        return false;
    case 1:
        if (const auto value = reader.integer()) {
            writer.integer(*value);
            return true;
        }
        return false;
    case 2:
        if (const auto value = reader.bytes()) {
            writer.bytes(*value);
            return true;
        }
        return false;
    case 3:
        if (const auto value = reader.text()) {
            writer.text(*value);
            return true;
        }
        return false;
    case 4: {
        const auto count = reader.enterArray();
        if (!count)
            return false;
        writer.array(*count);
        for (std::size_t i = 0; i < *count; ++i) {
            if (!rewrite(reader, writer, bytes, depth + 1))
                return false;
        }
        reader.leave();
        return true;
    }
    case 5: {
        const auto count = reader.enterMap();
        if (!count)
            return false;
        writer.map(*count);
        for (std::size_t i = 0; i < *count; ++i) {
            const auto key = reader.nextKey();
            if (!key)
                return false;
            writer.key(*key);
            if (!rewrite(reader, writer, bytes, depth + 1))
                return false;
        }
        reader.leave();
        return true;
    }
    default:
        if (reader.tryNull()) {
            writer.null();
            return true;
        }
        if (const auto value = reader.boolean()) {
            writer.boolean(*value);
            return true;
        }
        return false;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    Reader skipping(bytes);
    const bool skipped = skipping.skip().has_value() && skipping.end().has_value();
    Reader reading(bytes);
    Writer writer;
    const bool read = rewrite(reading, writer, bytes, 0) && reading.end().has_value();
    if (skipped != read)
        std::abort();
    if (read && QByteArrayView(writer.result()) != bytes)
        std::abort();
    return 0;
}
