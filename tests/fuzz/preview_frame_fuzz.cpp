#include "core/preview/frames.h"

#include <cstdint>
#include <cstdlib>

/// What a reader that a file has taken over may say: frames are cut off a stream, and no picture is
/// larger than its bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace countersign::preview;
    FrameReader reader;
    reader.add(QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    Frame frame;
    while (reader.next(frame).value_or(false)) {
        const auto bitmap = decodeBitmap(frame.rest);
        if (bitmap && bitmap->pixels.size() != qsizetype{4} * bitmap->width * bitmap->height)
            std::abort();
        (void)decodePage(frame.rest);
        (void)decodeNumber(frame.rest);
    }
    return 0;
}
