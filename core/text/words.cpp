#include "core/text/words.h"

#include <unicode/ubrk.h>

namespace countersign::text {

struct WordFinder::Break
{
    UBreakIterator *iterator = nullptr;

    /// False when ICU has no data; then a text has no words.
    bool read(QStringView text)
    {
        UErrorCode status = U_ZERO_ERROR;
        if (!iterator) // the root's rules hold the dictionaries of all scripts
            iterator = ubrk_open(UBRK_WORD, "", nullptr, 0, &status);
        if (U_FAILURE(status))
            return false;
        ubrk_setText(iterator, reinterpret_cast<const UChar *>(text.utf16()), static_cast<std::int32_t>(text.size()), &status);
        return U_SUCCESS(status) != 0;
    }
};

WordFinder::WordFinder() : m_break(std::make_unique<Break>()) {}

WordFinder::~WordFinder()
{
    if (m_break->iterator)
        ubrk_close(m_break->iterator);
}

QList<Word> WordFinder::words(QStringView text)
{
    QList<Word> found;
    if (text.isEmpty() || !m_break->read(text))
        return found;
    std::int32_t begin = ubrk_first(m_break->iterator);
    for (std::int32_t end = ubrk_next(m_break->iterator); end != UBRK_DONE; begin = end, end = ubrk_next(m_break->iterator)) {
        const std::int32_t kind = ubrk_getRuleStatus(m_break->iterator);
        if (kind >= UBRK_WORD_NUMBER)
            found.append({begin, end - begin, kind < UBRK_WORD_NUMBER_LIMIT});
    }
    return found;
}

QList<qsizetype> WordFinder::breaks(QStringView text)
{
    QList<qsizetype> found{0};
    if (text.isEmpty())
        return found;
    if (m_break->read(text)) {
        ubrk_first(m_break->iterator);
        for (std::int32_t end = ubrk_next(m_break->iterator); end != UBRK_DONE; end = ubrk_next(m_break->iterator))
            found.append(end);
    }
    if (found.back() != text.size())
        found.append(text.size());
    return found;
}

} // namespace countersign::text
