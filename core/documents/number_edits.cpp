// Numbers near another one: what a slip of the hand or of a reader makes of it.
#include "core/documents/check_digit.h"
#include "core/documents/document_number.h"
#include "core/documents/number_list.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace countersign::documents {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// Of a zone's number field; a shorter number is filled up with `<`.
constexpr std::size_t kFieldWidth = 9;

using Buffer = std::array<char, kMaxNumberLength + 2>;

QByteArrayView viewOf(const Buffer &buffer, qsizetype size)
{
    return QByteArrayView(buffer.data(), size);
}

/// Callers have checked the size; the limit here says so to the compiler too.
void fill(Buffer &buffer, std::size_t at, QByteArrayView text)
{
    constexpr qsizetype kMost = kMaxNumberLength;
    const auto size = static_cast<std::size_t>(std::clamp<qsizetype>(text.size(), 0, kMost));
    std::copy_n(text.data(), size, buffer.data() + at);
}

void addSubstitutions(QByteArrayView normal, NumberList &out)
{
    Buffer buffer;
    fill(buffer, 0, normal);
    for (qsizetype i = 0; i < normal.size(); ++i) {
        char &place = buffer[static_cast<std::size_t>(i)];
        for (const char c : kAlphabet) {
            if (c == normal[i])
                continue;
            place = c;
            out.add(viewOf(buffer, normal.size()));
        }
        place = normal[i];
    }
}

void addInsertions(QByteArrayView normal, NumberList &out)
{
    Buffer buffer;
    fill(buffer, 1, normal);
    for (qsizetype i = 0; i <= normal.size(); ++i) {
        for (const char c : kAlphabet) {
            // After its like a character makes the same number as before it.
            if (i > 0 && c == normal[i - 1])
                continue;
            buffer[static_cast<std::size_t>(i)] = c;
            out.add(viewOf(buffer, normal.size() + 1));
        }
        if (i < normal.size())
            buffer[static_cast<std::size_t>(i)] = normal[i];
    }
}

void addDeletions(QByteArrayView normal, NumberList &out)
{
    if (normal.size() < 2)
        return;
    Buffer buffer;
    fill(buffer, 0, normal.sliced(1));
    for (qsizetype i = 0; i < normal.size(); ++i) {
        if (i == 0 || normal[i] != normal[i - 1])
            out.add(viewOf(buffer, normal.size() - 1));
        if (i + 1 < normal.size())
            buffer[static_cast<std::size_t>(i)] = normal[i];
    }
}

void addExchanges(QByteArrayView normal, NumberList &out)
{
    Buffer buffer;
    fill(buffer, 0, normal);
    for (std::size_t i = 0; i + 1 < static_cast<std::size_t>(normal.size()); ++i) {
        if (buffer[i] == buffer[i + 1])
            continue;
        std::swap(buffer[i], buffer[i + 1]);
        out.add(viewOf(buffer, normal.size()));
        std::swap(buffer[i], buffer[i + 1]);
    }
}

/// Looks for fields alike to one given whose check digit is the one found.
class Mending
{
public:
    Mending(QByteArrayView field, char digit, std::size_t limit, NumberList &out)
        : m_field(field.data(), static_cast<std::size_t>(field.size())), m_digit(digit), m_limit(limit), m_out(out)
    {
        m_field.resize(std::max(m_field.size(), kFieldWidth), '<');
        m_length = static_cast<std::size_t>(field.size());
        m_typed.resize(static_cast<qsizetype>(m_length));
        m_typed.resize(normalFormAscii(field, m_typed.data()));
    }

    void substitute(std::size_t from, int changes)
    {
        // A filler may be read in place of the number's next character, no later one.
        const std::size_t end = std::min(m_length + 1, m_field.size());
        for (std::size_t i = from; i < end; ++i) {
            const char typed = m_field[i];
            for (const char c : kZoneAlphabet) {
                if (m_found >= m_limit || !looksLike(typed, c))
                    continue;
                m_field[i] = c;
                if (changes > 1)
                    substitute(i + 1, changes - 1);
                else if (checkDigit(m_field) == m_digit)
                    take();
            }
            m_field[i] = typed;
        }
    }
    [[nodiscard]] bool hasFound() const { return m_found > 0; }

private:
    static constexpr std::string_view kZoneAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";

    void take()
    {
        std::array<char, 64> normal;
        if (m_field.size() > normal.size())
            return;
        const qsizetype size = normalFormAscii(QByteArrayView(m_field.data(), static_cast<qsizetype>(m_field.size())), normal.data());
        const QByteArrayView number(normal.data(), size);
        if (size == 0 || number == m_typed)
            return;
        m_out.add(number);
        ++m_found;
    }

    std::string m_field;
    std::size_t m_length = 0;
    QByteArray m_typed;
    char m_digit;
    std::size_t m_limit;
    std::size_t m_found = 0;
    NumberList &m_out;
};

} // namespace

void addOneEdits(QByteArrayView normal, NumberList &out)
{
    if (normal.isEmpty() || normal.size() > kMaxNumberLength)
        return;
    const auto size = static_cast<std::size_t>(normal.size());
    const std::size_t numbers = size * (2 * kAlphabet.size() + 2) + kAlphabet.size();
    out.reserve(out.size() + numbers, numbers * (size + 1));
    addSubstitutions(normal, out);
    addInsertions(normal, out);
    addDeletions(normal, out);
    addExchanges(normal, out);
}

void addVisualEdits(QByteArrayView normal, NumberList &out)
{
    if (normal.size() > kMaxNumberLength)
        return;
    Buffer buffer;
    fill(buffer, 0, normal);
    for (qsizetype i = 0; i < normal.size(); ++i) {
        char &place = buffer[static_cast<std::size_t>(i)];
        for (const char c : kAlphabet) {
            if (!looksLike(normal[i], c))
                continue;
            place = c;
            out.add(viewOf(buffer, normal.size()));
        }
        place = normal[i];
    }
}

void addMendedNumbers(QByteArrayView field, char digit, std::size_t limit, NumberList &out)
{
    if (digit >= 'A' && digit <= 'Z')
        skeletonOf(QByteArrayView(&digit, 1), &digit);
    if (field.isEmpty() || field.size() > kMaxNumberLength || digit < '0' || digit > '9')
        return;
    for (const char c : field) {
        if (checkValue(c) < 0)
            return;
    }
    Mending mending(field, digit, limit, out);
    mending.substitute(0, 1);
    if (!mending.hasFound())
        mending.substitute(0, 2);
}

} // namespace countersign::documents
