#include "core/names/name_index.h"
#include "core/names/name_search.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cstring>
#include <type_traits>

namespace countersign::names {

namespace {

constexpr std::uint64_t kMagic = 0x31'49'4E'53'43ULL;   // "CSNI1"
constexpr qsizetype kPiece = 1 << 20;

/// Fixed-width numbers in the machine's own order: the bytes never leave the vault of this
/// machine, and another order fails the magic number.
class PieceWriter
{
public:
    explicit PieceWriter(const std::function<void(const QByteArray &)> &take) : m_take(take) { m_piece.reserve(kPiece + 4096); }
    template<typename Number>
    void number(Number value)
    {
        static_assert(std::is_integral_v<Number>);
        m_piece.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void text(std::string_view value)
    {
        number(static_cast<std::uint8_t>(value.size()));
        m_piece.append(value.data(), static_cast<qsizetype>(value.size()));
    }
    void bytes(const QByteArray &value) { m_piece.append(value); }
    /// Records never run over the end of a piece.
    void endRecord()
    {
        if (m_piece.size() >= kPiece)
            flush();
    }
    void flush()
    {
        if (!m_piece.isEmpty())
            m_take(m_piece);
        m_piece.resize(0);
    }

private:
    const std::function<void(const QByteArray &)> &m_take;
    QByteArray m_piece;
};

class PieceReader
{
public:
    explicit PieceReader(const std::function<QByteArray()> &next) : m_next(next) {}
    template<typename Number>
    Number number()
    {
        Number value{};
        if (const char *from = take(sizeof value))
            std::memcpy(&value, from, sizeof value);
        return value;
    }
    QByteArray bytes(qsizetype length)
    {
        const char *from = take(static_cast<std::size_t>(length));
        return from != nullptr ? QByteArray(from, length) : QByteArray();
    }
    std::string_view text()
    {
        const auto length = number<std::uint8_t>();
        const char *from = take(length);
        return from != nullptr ? std::string_view(from, length) : std::string_view();
    }
    void endRecord()
    {
        if (m_at == m_piece.size())
            fetch();
    }
    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    void fetch()
    {
        m_piece = m_next();
        m_at = 0;
    }
    const char *take(std::size_t length)
    {
        if (m_piece.isEmpty())
            fetch();
        if (!m_whole || m_piece.size() - m_at < static_cast<qsizetype>(length)) {
            m_whole = false;
            return nullptr;
        }
        const char *from = m_piece.constData() + m_at;
        m_at += static_cast<qsizetype>(length);
        return from;
    }

    const std::function<QByteArray()> &m_next;
    QByteArray m_piece;
    qsizetype m_at = 0;
    bool m_whole = true;
};

} // namespace

/// Names and tokens that between them go through every table of the room.
QByteArray NameIndex::tablesMark()
{
    static const QByteArray mark = [] {
        constexpr std::array names{
            u"Muhammad bin Abdullah-Rahman", u"J\u00FCrgen Stra\u00DFe \u00D0or\u0111e", u"\u0645\u062D\u0645\u062F \u0639\u0628\u062F\u0627\u0644\u0644\u0647",
            u"\u0E17\u0E31\u0E01\u0E29\u0E34\u0E13 \u0E0A\u0E34\u0E19\u0E27\u0E31\u0E15\u0E23", u"\u1021\u1031\u102C\u1004\u103A\u1006\u1014\u103A\u1038\u1005\u102F\u1000\u103C\u100A\u103A",
            u"\u17A0\u17CA\u17BB\u1793 \u179F\u17C2\u1793", u"\u0E9A\u0EB8\u0E99\u0E8D\u0EB1\u0E87", u"\u0DB8\u0DC4\u0DD2\u0DB1\u0DCA\u0DAF \u0DBB\u0DCF\u0DA2\u0DB4\u0D9A\u0DCA\u0DC2",
            u"\u0BB8\u0BCD\u0B9F\u0BBE\u0BB2\u0BBF\u0BA9\u0BCD", u"\u09B6\u09C7\u0996 \u09B9\u09BE\u09B8\u09BF\u09A8\u09BE", u"\u0928\u0930\u0947\u0928\u094D\u0926\u094D\u0930 \u092E\u094B\u0926\u0940",
            u"\u0787\u07A8\u0784\u07B0\u0783\u07A7\u0780\u07A9\u0789\u07B0", u"\u0F60\u0F47\u0F72\u0F42\u0F66\u0F0B\u0F58\u0F7A\u0F51", u"\u7FD2\u8FD1\u5E73", u"\uAE40\uC815\uC740",
            u"\u3084\u307E\u3060", u"\u042E\u0440\u0438\u0439 \u0429\u0443\u043A\u0438\u043D", u"Nguy\u1EC5n V\u0103n \u0110\u1EA1t"};
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const char16_t *name : names) {
            for (const Reading &reading : readingsOf(name)) {
                hash.addData(reading.latin);
                for (const QByteArray &token : reading.latin.split(' '))
                    hash.addData(skeletonOf(token) + static_cast<char>('0' + static_cast<int>(roleOf(token))));
            }
        }
        return hash.result();
    }();
    return mark;
}

void NameIndex::save(const std::function<void(const QByteArray &)> &take) const
{
    PieceWriter out(take);
    out.number(kMagic);
    out.bytes(tablesMark());
    out.number(static_cast<std::uint32_t>(m_vocabulary.size()));
    out.number(static_cast<std::uint32_t>(m_personOf.size()));
    out.endRecord();
    for (TokenId id = 0; id < m_vocabulary.size(); ++id) {
        out.text(m_vocabulary.latin(id));
        out.endRecord();
    }
    std::vector<std::uint32_t> names;
    for (std::uint32_t place = 0; place < m_persons.size(); ++place) {
        const auto known = m_personOf.find(m_persons[place].handle);
        if (known == m_personOf.end() || known->second != place)
            continue;
        names.clear();
        for (std::uint32_t name = m_persons[place].firstName; name != 0; name = m_names[name - 1].next)
            names.push_back(name - 1);
        out.number(m_persons[place].handle);
        out.number(m_persons[place].group);
        out.number(static_cast<std::uint16_t>(names.size()));
        for (auto at = names.rbegin(); at != names.rend(); ++at) {
            const Name &name = m_names[*at];
            out.number(name.count);
            out.number(name.ordinal);
            out.number(name.setAside);
            for (std::size_t i = 0; i < name.count; ++i)
                out.number(tokensOf(name)[i]);
        }
        out.endRecord();
    }
    out.flush();
}

std::optional<NameIndex> NameIndex::load(const SpellingFamilies &families, const std::function<QByteArray()> &next)
{
    PieceReader in(next);
    if (in.number<std::uint64_t>() != kMagic || in.bytes(tablesMark().size()) != tablesMark())
        return std::nullopt;
    NameIndex index(families);
    const auto tokens = in.number<std::uint32_t>();
    const auto persons = in.number<std::uint32_t>();
    in.endRecord();
    for (std::uint32_t i = 0; i < tokens && in.isWhole(); ++i) {
        if (index.m_vocabulary.add(in.text()) != i)
            return std::nullopt;
        in.endRecord();
    }
    index.m_persons.reserve(persons);
    index.m_personOf.reserve(persons);
    index.m_names.reserve(persons);
    std::vector<TokenId> ids;
    for (std::uint32_t i = 0; i < persons && in.isWhole(); ++i) {
        const auto handle = in.number<PersonHandle>();
        const auto group = in.number<std::uint16_t>();
        const auto names = in.number<std::uint16_t>();
        index.enterPerson(handle, group);
        for (std::uint16_t n = 0; n < names && in.isWhole(); ++n) {
            const auto count = in.number<std::uint8_t>();
            const auto ordinal = in.number<std::uint8_t>();
            const auto setAside = in.number<std::uint16_t>();
            ids.clear();
            for (std::uint8_t t = 0; t < count; ++t)
                ids.push_back(in.number<TokenId>());
            if (count == 0 || count > kMaxTokens || std::any_of(ids.begin(), ids.end(), [tokens](TokenId id) { return id >= tokens; }))
                return std::nullopt;
            index.addName(i, ordinal, ids, setAside);
        }
        in.endRecord();
    }
    if (!in.isWhole())
        return std::nullopt;
    return index;
}

} // namespace countersign::names
