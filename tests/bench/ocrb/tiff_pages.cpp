#include "tiff_pages.h"

#include <array>
#include <cstdint>

namespace countersign::ocrb::bench {

namespace {

void put(QByteArray &bytes, std::uint32_t value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes.append(static_cast<char>(value >> (8 * i)));
}

struct Tag
{
    std::uint32_t number;
    std::uint32_t type; ///< 3: 16 bits, 4: 32 bits, 5: fraction, the value is its place
    std::uint32_t value;
};

} // namespace

QByteArray tiffOf(const QList<QImage> &pages)
{
    QByteArray bytes("II*\0", 4);
    qsizetype link = bytes.size();
    put(bytes, 0, 4);
    for (const QImage &page : pages) {
        const auto dots = static_cast<std::uint32_t>(bytes.size());
        for (int y = 0; y < page.height(); ++y)
            bytes.append(reinterpret_cast<const char *>(page.constScanLine(y)), page.width());
        if (bytes.size() % 2 != 0)
            bytes.append('\0');
        const auto resolution = static_cast<std::uint32_t>(bytes.size());
        put(bytes, 240, 4);
        put(bytes, 1, 4);
        const auto width = static_cast<std::uint32_t>(page.width());
        const auto height = static_cast<std::uint32_t>(page.height());
        const std::array<Tag, 12> tags{{{256, 4, width}, {257, 4, height}, {258, 3, 8}, {259, 3, 1}, {262, 3, 1}, {273, 4, dots},
                                        {277, 3, 1}, {278, 4, height}, {279, 4, width * height}, {282, 5, resolution},
                                        {283, 5, resolution}, {296, 3, 2}}};
        QByteArray place;
        put(place, static_cast<std::uint32_t>(bytes.size()), 4);
        bytes.replace(link, 4, place);
        put(bytes, tags.size(), 2);
        for (const Tag &tag : tags) {
            put(bytes, tag.number, 2);
            put(bytes, tag.type, 2);
            put(bytes, 1, 4);
            put(bytes, tag.value, 4);
        }
        link = bytes.size();
        put(bytes, 0, 4);
    }
    return bytes;
}

} // namespace countersign::ocrb::bench
