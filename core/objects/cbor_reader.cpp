#include "core/objects/cbor.h"
#include "core/objects/cbor_head.h"

#include <limits>

namespace countersign::objects::cbor {

using base::ErrorCode;

namespace {

constexpr std::uint64_t kLargestMagnitude = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

/// What is wrong with a head that reads well by itself; nothing when it may stand there.
std::optional<ErrorCode> argumentProblem(const Head &head, qsizetype left)
{
    switch (head.major) {
    case Negative:
        // A 64-bit integer holds no more, so our writer never makes it.
        if (head.argument > kLargestMagnitude)
            return ErrorCode::NotCanonical;
        break;
    case Bytes:
    case Text:
        if (head.argument > static_cast<std::uint64_t>(kMaxItem))
            return ErrorCode::TooLarge;
        if (head.argument > static_cast<std::uint64_t>(left))
            return ErrorCode::Truncated;
        break;
    case Array:
        if (head.argument > static_cast<std::uint64_t>(left))
            return ErrorCode::Truncated;
        break;
    case Map:
        if (head.argument > static_cast<std::uint64_t>(left) / 2)
            return ErrorCode::Truncated;
        break;
    default:
        break;
    }
    return std::nullopt;
}

constexpr std::uint8_t kShort = 24;              // arguments below stand in the first byte

std::uint8_t byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<std::uint8_t>(bytes[at]);
}

/// Most texts are short and ASCII, for which the general check costs more than it finds.
bool isValidText(QByteArrayView text)
{
    std::uint8_t seen = 0;
    if (text.size() < 64) {
        for (const char c : text)
            seen |= static_cast<std::uint8_t>(c);
        if (seen < 0x80)
            return true;
    }
    return text.isValidUtf8();
}

/// Checks one item and everything inside it without a value or an allocation per element:
/// a payload of a hundred thousand records is walked by this.
class Walk
{
public:
    Walk(QByteArrayView bytes, qsizetype at, int depth) : m_bytes(bytes), m_at(at), m_depth(depth) {}

    [[nodiscard]] std::optional<ErrorCode> item()
    {
        // The common case first: a short number or string.
        if (m_at < m_bytes.size()) {
            const std::uint8_t first = byteAt(m_bytes, m_at);
            const std::uint8_t argument = first & 0x1f;
            if (argument < kShort && first < (Text + 1) << 5) {
                if (first < Bytes << 5) {
                    ++m_at;
                    return std::nullopt;
                }
                if (argument > m_bytes.size() - m_at - 1)
                    return ErrorCode::Truncated;
                if (first >= Text << 5 && !isValidText(m_bytes.sliced(m_at + 1, argument)))
                    return ErrorCode::NotCanonical;
                m_at += 1 + argument;
                return std::nullopt;
            }
        }
        return anyItem();
    }
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    [[nodiscard]] std::optional<ErrorCode> anyItem()
    {
        const Head head = readHead(m_bytes, m_at);
        if (!head.good)
            return head.problem;
        const qsizetype left = m_bytes.size() - m_at - head.size;
        if (const auto problem = argumentProblem(head, left))
            return problem;
        m_at += head.size;
        switch (head.major) {
        case Text:
            if (!isValidText(m_bytes.sliced(m_at, static_cast<qsizetype>(head.argument))))
                return ErrorCode::NotCanonical;
            [[fallthrough]];
        case Bytes:
            m_at += static_cast<qsizetype>(head.argument);
            return std::nullopt;
        case Array:
        case Map:
            return elements(head);
        default:
            return std::nullopt;
        }
    }

    [[nodiscard]] std::optional<ErrorCode> key(std::uint64_t &last, bool isFirst)
    {
        std::uint64_t found = 0;
        if (m_at < m_bytes.size() && byteAt(m_bytes, m_at) < kShort) {
            found = byteAt(m_bytes, m_at);
            ++m_at;
        } else {
            const Head head = readHead(m_bytes, m_at);
            if (!head.good)
                return head.problem;
            if (head.major != Unsigned)
                return ErrorCode::NotCanonical;
            found = head.argument;
            m_at += head.size;
        }
        if (!isFirst && found <= last)
            return ErrorCode::NotCanonical;
        last = found;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<ErrorCode> elements(const Head &head)
    {
        if (m_depth == kMaxDepth)
            return ErrorCode::TooDeep;
        ++m_depth;
        std::uint64_t lastKey = 0;
        for (std::uint64_t i = 0; i < head.argument; ++i) {
            if (head.major == Map) {
                if (const auto problem = key(lastKey, i == 0))
                    return problem;
            }
            if (const auto problem = item())
                return problem;
        }
        --m_depth;
        return std::nullopt;
    }

    QByteArrayView m_bytes;
    qsizetype m_at;
    int m_depth;
};

} // namespace

tl::unexpected<base::Error> Reader::stop(ErrorCode code)
{
    if (!m_failed)
        m_failed = base::Error{code, QStringLiteral("CBOR at byte %1").arg(m_at), {}};
    return tl::unexpected<base::Error>(*m_failed);
}

base::Result<std::uint64_t> Reader::head(std::uint8_t major)
{
    if (m_failed)
        return tl::unexpected<base::Error>(*m_failed);
    if (m_bytes.size() > kMaxItem)
        return stop(ErrorCode::TooLarge);
    if (m_at < m_bytes.size() && major <= Text) {
        const std::uint8_t first = byteAt(m_bytes, m_at);
        const std::uint8_t argument = first & 0x1f;
        const bool fits = major < Bytes || argument < m_bytes.size() - m_at;
        if (first >> 5 == major && argument < kShort && fits) {
            ++m_at;
            return argument;
        }
    }
    const Head found = readHead(m_bytes, m_at);
    if (!found.good)
        return stop(found.problem);
    if (found.major != major)
        return stop(ErrorCode::WrongFieldType);
    if (const auto problem = argumentProblem(found, m_bytes.size() - m_at - found.size))
        return stop(*problem);
    m_at += found.size;
    return found.argument;
}

base::Result<std::uint64_t> Reader::unsignedInt()
{
    return head(Unsigned);
}

base::Result<std::int64_t> Reader::integer()
{
    const bool negative = m_at < m_bytes.size() && static_cast<std::uint8_t>(m_bytes[m_at]) >> 5 == Negative;
    const auto value = head(negative ? Negative : Unsigned);
    if (!value)
        return base::failFrom(value);
    if (*value > kLargestMagnitude)
        return stop(ErrorCode::WrongFieldType);
    const auto magnitude = static_cast<std::int64_t>(*value);
    return negative ? -1 - magnitude : magnitude;
}

base::Result<QByteArrayView> Reader::string(std::uint8_t major)
{
    const auto size = head(major);
    if (!size)
        return base::failFrom(size);
    const QByteArrayView view = m_bytes.sliced(m_at, static_cast<qsizetype>(*size));
    m_at += view.size();
    return view;
}

base::Result<QByteArrayView> Reader::bytes()
{
    return string(Bytes);
}

base::Result<QByteArrayView> Reader::textUtf8()
{
    auto view = string(Text);
    if (view && !isValidText(*view))
        return stop(ErrorCode::NotCanonical);
    return view;
}

base::Result<QString> Reader::text()
{
    const auto view = textUtf8();
    if (!view)
        return base::failFrom(view);
    return QString::fromUtf8(*view);
}

base::Result<bool> Reader::boolean()
{
    const qsizetype before = m_at;
    const auto value = head(Simple);
    if (!value)
        return base::failFrom(value);
    if (*value == kNull) {
        m_at = before;
        return stop(ErrorCode::WrongFieldType);
    }
    return *value == kTrue;
}

bool Reader::tryNull()
{
    if (m_failed || m_at >= m_bytes.size() || static_cast<std::uint8_t>(m_bytes[m_at]) != ((Simple << 5) | kNull))
        return false;
    ++m_at;
    return true;
}

base::Result<std::size_t> Reader::enter(std::uint8_t major)
{
    const auto count = head(major);
    if (!count)
        return base::failFrom(count);
    if (m_depth == kMaxDepth)
        return stop(ErrorCode::TooDeep);
    m_levels[++m_depth] = Level{0, false, major == Map};
    return static_cast<std::size_t>(*count);
}

base::Result<std::size_t> Reader::enterArray()
{
    return enter(Array);
}

base::Result<std::size_t> Reader::enterMap()
{
    return enter(Map);
}

base::Result<std::uint64_t> Reader::nextKey()
{
    Level &level = m_levels[m_depth];
    Q_ASSERT_X(m_failed || level.map, "cbor::Reader", "nextKey() outside a map");
    const auto key = head(Unsigned);
    if (!key)
        return base::failFrom(key);
    if (level.any && *key <= level.lastKey)
        return stop(ErrorCode::NotCanonical);
    level.any = true;
    level.lastKey = *key;
    return key;
}

void Reader::leave()
{
    Q_ASSERT_X(m_failed || m_depth > 0, "cbor::Reader", "leave() without enter");
    if (m_depth > 0)
        --m_depth;
}

base::Result<QByteArrayView> Reader::skip()
{
    if (m_failed)
        return tl::unexpected<base::Error>(*m_failed);
    if (m_bytes.size() > kMaxItem)
        return stop(ErrorCode::TooLarge);
    Walk walk(m_bytes, m_at, m_depth);
    if (const auto problem = walk.item())
        return stop(*problem);
    const QByteArrayView item = m_bytes.sliced(m_at, walk.position() - m_at);
    m_at = walk.position();
    return item;
}

base::Status Reader::end()
{
    if (m_failed)
        return tl::unexpected<base::Error>(*m_failed);
    if (m_at != m_bytes.size())
        return stop(ErrorCode::NotCanonical);
    return {};
}

} // namespace countersign::objects::cbor
