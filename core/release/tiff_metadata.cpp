#include "core/release/picture_metadata.h"

#include <QList>
#include <QtEndian>

#include <algorithm>
#include <array>

/// A TIFF is written anew from the fields that its pixels need (TIFF 6.0, section 8 and part 2).
namespace countersign::release {

namespace {

enum Field : std::uint16_t { Compression = 259, StripOffsets = 273, StripByteCounts = 279, TileOffsets = 324, TileByteCounts = 325 };
/// Rising. Sizes, coding, colours, resolution, page number; no words, dates, makes or places.
constexpr std::array<std::uint16_t, 29> kKept{254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 282, 283, 284,
                                              292, 293, 296, 297, 317, 320, 322, 323, 324, 325, 338, 339, 530, 531};
constexpr int kMostPages = 500;
constexpr std::uint32_t kMostValues = 1 << 20;

struct Entry
{
    std::uint16_t tag = 0;
    std::uint16_t type = 0;
    std::uint32_t count = 0;
    QByteArray value;              ///< in the byte order of the file
};
struct Page
{
    QList<Entry> entries;
    QList<QByteArrayView> data;    ///< strips or tiles
    std::uint16_t offsets = 0;     ///< the field that places them
};

qsizetype sizeOf(std::uint16_t type)
{
    static constexpr std::array<qsizetype, 13> kSizes{0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
    return type < kSizes.size() ? kSizes[type] : 0;
}

class Reader
{
public:
    Reader(QByteArrayView bytes, bool little) : m_bytes(bytes), m_little(little) {}

    template<typename T>
    [[nodiscard]] std::optional<T> number(qsizetype at) const
    {
        if (at < 0 || at > m_bytes.size() - static_cast<qsizetype>(sizeof(T)))
            return std::nullopt;
        return m_little ? qFromLittleEndian<T>(m_bytes.data() + at) : qFromBigEndian<T>(m_bytes.data() + at);
    }
    [[nodiscard]] std::optional<QByteArrayView> bytes(qsizetype at, qsizetype size) const
    {
        if (at < 0 || size < 0 || at > m_bytes.size() || size > m_bytes.size() - at)
            return std::nullopt;
        return m_bytes.sliced(at, size);
    }
    [[nodiscard]] std::optional<Entry> entry(qsizetype at) const
    {
        const auto tag = number<quint16>(at);
        const auto type = number<quint16>(at + 2);
        const auto count = number<quint32>(at + 4);
        if (!tag || !type || !count || *count > kMostValues)
            return std::nullopt;
        const qsizetype size = sizeOf(*type) * static_cast<qsizetype>(*count);
        const auto place = size <= 4 ? std::optional(static_cast<quint32>(at + 8)) : number<quint32>(at + 8);
        const auto value = place ? bytes(*place, size) : std::nullopt;
        if (!value)
            return std::nullopt;
        return Entry{*tag, *type, *count, value->toByteArray()};
    }
    /// Whole numbers of an entry of shorts or longs.
    [[nodiscard]] QList<std::uint32_t> numbers(const Entry &entry) const
    {
        QList<std::uint32_t> list;
        const Reader value(entry.value, m_little);
        for (std::uint32_t i = 0; i < entry.count; ++i) {
            const auto one = entry.type == 3 ? value.number<quint16>(2 * qsizetype{i}).value_or(0)
                : entry.type == 4           ? value.number<quint32>(4 * qsizetype{i}).value_or(0)
                                            : 0U;
            list << one;
        }
        return list;
    }

private:
    QByteArrayView m_bytes;
    bool m_little;
};

/// Where the pixels are: offsets and sizes as one field each, of the same length.
bool placeData(const Reader &reader, Page &page)
{
    const auto find = [&page](std::uint16_t tag) {
        return std::find_if(page.entries.begin(), page.entries.end(), [tag](const Entry &entry) { return entry.tag == tag; });
    };
    const bool tiled = find(TileOffsets) != page.entries.end();
    page.offsets = tiled ? TileOffsets : StripOffsets;
    const auto offsets = find(page.offsets);
    const auto sizes = find(tiled ? TileByteCounts : StripByteCounts);
    if (offsets == page.entries.end() || sizes == page.entries.end() || offsets->count != sizes->count)
        return false;
    const QList<std::uint32_t> at = reader.numbers(*offsets);
    const QList<std::uint32_t> size = reader.numbers(*sizes);
    for (qsizetype i = 0; i < at.size(); ++i) {
        const auto data = reader.bytes(at[i], size[i]);
        if (!data)
            return false;
        page.data << *data;
    }
    const auto coding = find(Compression);
    const std::uint32_t code = coding == page.entries.end() ? 1 : reader.numbers(*coding).value(0);
    return code != 6 && code != 7; // JPEG inside brings segments of its own
}

std::optional<Page> readPage(const Reader &reader, qsizetype at, std::uint32_t &next)
{
    const auto count = reader.number<quint16>(at);
    if (!count)
        return std::nullopt;
    Page page;
    for (int i = 0; i < *count; ++i) {
        const qsizetype place = at + 2 + 12 * i;
        const auto tag = reader.number<quint16>(place);
        if (!tag)
            return std::nullopt;
        if (!std::binary_search(kKept.begin(), kKept.end(), *tag))
            continue;
        const auto entry = reader.entry(place);
        if (!entry || (!page.entries.isEmpty() && page.entries.last().tag >= *tag))
            return std::nullopt;
        page.entries << *entry;
    }
    const auto following = reader.number<quint32>(at + 2 + 12 * *count);
    if (!following || !placeData(reader, page))
        return std::nullopt;
    next = *following;
    return page;
}

class Writer
{
public:
    explicit Writer(bool little) : m_little(little)
    {
        m_out = little ? QByteArray("II") : QByteArray("MM");
        put<quint16>(42);
        m_link = m_out.size();
        put<quint32>(0);
    }
    void page(Page page)
    {
        QByteArray places;
        for (const QByteArrayView data : page.data) {
            append<quint32>(places, static_cast<quint32>(m_out.size()));
            m_out.append(data.data(), data.size());
            align();
        }
        for (Entry &entry : page.entries) {
            if (entry.tag == page.offsets) {
                entry.type = 4;
                entry.value = places;
            }
        }
        QByteArray table;
        append<quint16>(table, static_cast<quint16>(page.entries.size()));
        for (const Entry &entry : page.entries)
            append(table, entry);
        set(m_link, static_cast<quint32>(m_out.size()));
        m_out += table;
        m_link = m_out.size();
        put<quint32>(0);
    }
    [[nodiscard]] const QByteArray &out() const { return m_out; }

private:
    template<typename T>
    void append(QByteArray &to, T value) const
    {
        char raw[sizeof(T)];
        m_little ? qToLittleEndian(value, raw) : qToBigEndian(value, raw);
        to.append(raw, sizeof(T));
    }
    void append(QByteArray &table, const Entry &entry)
    {
        append<quint16>(table, entry.tag);
        append<quint16>(table, entry.type);
        append<quint32>(table, entry.count);
        if (entry.value.size() <= 4) {
            table += entry.value.leftJustified(4, '\0');
            return;
        }
        append<quint32>(table, static_cast<quint32>(m_out.size()));
        m_out += entry.value;
        align();
    }
    template<typename T>
    void put(T value)
    {
        append<T>(m_out, value);
    }
    void set(qsizetype at, quint32 value)
    {
        QByteArray raw;
        append<quint32>(raw, value);
        m_out.replace(at, raw.size(), raw);
    }
    void align()
    {
        if (m_out.size() % 2 != 0)
            m_out += '\0';
    }

    QByteArray m_out;
    qsizetype m_link = 0;
    bool m_little;
};

} // namespace

std::optional<QByteArray> withoutTiffMetadata(QByteArrayView bytes)
{
    const bool little = bytes.startsWith("II");
    if (!little && !bytes.startsWith("MM"))
        return std::nullopt;
    const Reader reader(bytes, little);
    if (reader.number<quint16>(2) != 42)
        return std::nullopt;
    Writer writer(little);
    auto at = reader.number<quint32>(4).value_or(0);
    for (int pages = 0; at != 0; ++pages) {
        std::uint32_t next = 0;
        auto page = readPage(reader, at, next);
        if (!page || pages == kMostPages)
            return std::nullopt;
        writer.page(std::move(*page));
        // Pages that share their strips would make it grow without end.
        if (writer.out().size() > 2 * bytes.size() + 4096)
            return std::nullopt;
        at = next;
    }
    return writer.out().size() > 8 ? std::optional(writer.out()) : std::nullopt;
}

} // namespace countersign::release
