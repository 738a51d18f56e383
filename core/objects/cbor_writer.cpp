#include "core/objects/cbor.h"
#include "core/objects/cbor_head.h"

#include <QtEndian>

#include <limits>

namespace countersign::objects::cbor {

void Writer::startItem()
{
    while (m_depth > 0 && m_levels[m_depth - 1].itemsLeft == 0)
        --m_depth;
    if (m_depth == 0)
        return;
    Level &level = m_levels[m_depth - 1];
    Q_ASSERT_X(!level.keyDue, "cbor::Writer", "a map value needs its key first");
    level.keyDue = level.map;
    --level.itemsLeft;
}

void Writer::open(std::uint64_t items, bool map)
{
    Q_ASSERT_X(m_depth < kMaxDepth, "cbor::Writer", "nested deeper than the reader accepts");
    m_levels[m_depth++] = Level{items, 0, map, false, map};
}

void Writer::head(std::uint8_t major, std::uint64_t value)
{
    const auto first = static_cast<std::uint8_t>(major << 5);
    char out[9];
    int size = 1;
    if (value < 24) {
        out[0] = static_cast<char>(first | value);
    } else if (value <= std::numeric_limits<quint8>::max()) {
        out[0] = static_cast<char>(first | 24);
        out[1] = static_cast<char>(value);
        size = 2;
    } else if (value <= std::numeric_limits<quint16>::max()) {
        out[0] = static_cast<char>(first | 25);
        qToBigEndian(static_cast<quint16>(value), out + 1);
        size = 3;
    } else if (value <= std::numeric_limits<quint32>::max()) {
        out[0] = static_cast<char>(first | 26);
        qToBigEndian(static_cast<quint32>(value), out + 1);
        size = 5;
    } else {
        out[0] = static_cast<char>(first | 27);
        qToBigEndian(static_cast<quint64>(value), out + 1);
        size = 9;
    }
    m_out.append(out, size);
}

void Writer::unsignedInt(std::uint64_t value)
{
    startItem();
    head(Unsigned, value);
}

void Writer::integer(std::int64_t value)
{
    startItem();
    if (value >= 0)
        head(Unsigned, static_cast<std::uint64_t>(value));
    else
        head(Negative, static_cast<std::uint64_t>(-(value + 1)));
}

void Writer::bytes(QByteArrayView value)
{
    startItem();
    head(Bytes, static_cast<std::uint64_t>(value.size()));
    m_out.append(value);
}

void Writer::text(QStringView value)
{
    startItem();
    const QByteArray utf8 = value.toUtf8();
    head(Text, static_cast<std::uint64_t>(utf8.size()));
    m_out.append(utf8);
}

void Writer::boolean(bool value)
{
    startItem();
    head(Simple, value ? kTrue : kFalse);
}

void Writer::null()
{
    startItem();
    head(Simple, kNull);
}

void Writer::array(std::size_t count)
{
    startItem();
    head(Array, count);
    open(count, false);
}

void Writer::map(std::size_t count)
{
    startItem();
    head(Map, count);
    open(count, true);
}

void Writer::key(std::uint64_t key)
{
    while (m_depth > 0 && m_levels[m_depth - 1].itemsLeft == 0)
        --m_depth;
    Q_ASSERT_X(m_depth > 0 && m_levels[m_depth - 1].keyDue, "cbor::Writer", "no key is due here");
    Level &level = m_levels[m_depth - 1];
    Q_ASSERT_X(!level.anyKey || key > level.lastKey, "cbor::Writer", "map keys must rise");
    level.anyKey = true;
    level.lastKey = key;
    level.keyDue = false;
    head(Unsigned, key);
}

void Writer::raw(QByteArrayView encoded)
{
    startItem();
    m_out.append(encoded);
}

} // namespace countersign::objects::cbor
