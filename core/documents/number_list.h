#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <vector>

namespace countersign::documents {

/// Many short numbers in one piece of memory: a question has some hundred neighbours, and
/// each of its own in a QByteArray would cost more than asking about it.
class NumberList
{
public:
    /// Numbers are normal forms, at most kMaxNumberLength + 1 characters.
    void add(QByteArrayView number)
    {
        m_bytes.insert(m_bytes.end(), number.begin(), number.end());
        m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    }
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] bool isEmpty() const { return m_ends.empty(); }
    /// Valid until the list changes.
    [[nodiscard]] QByteArrayView at(std::size_t index) const
    {
        const std::uint32_t begin = index == 0 ? 0 : m_ends[index - 1];
        return QByteArrayView(m_bytes.data() + begin, m_ends[index] - begin);
    }
    void reserve(std::size_t numbers, std::size_t bytes)
    {
        m_ends.reserve(numbers);
        m_bytes.reserve(bytes);
    }
    void clear()
    {
        m_bytes.clear();
        m_ends.clear();
    }

private:
    std::vector<char> m_bytes;
    std::vector<std::uint32_t> m_ends;
};

/// Every number that one substitution, insertion, deletion or exchange of two neighbours
/// makes of `normal`: each once, never itself. 683 for nine characters without repeats.
void addOneEdits(QByteArrayView normal, NumberList &out);

/// Only the substitutions of characters that look alike (domain.md 5.6).
void addVisualEdits(QByteArrayView normal, NumberList &out);

/// Numbers that one misread character (two where one is not enough) would explain: they
/// look like `field`, the number as it stands in a zone, and make its check digit agree.
/// `digit` is the check digit found; a letter is read as the digit it looks like. At most
/// `limit`, in their normal form, never that of `field`.
void addMendedNumbers(QByteArrayView field, char digit, std::size_t limit, NumberList &out);

} // namespace countersign::documents
