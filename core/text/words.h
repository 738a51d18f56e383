#pragma once

#include <QList>
#include <QStringView>

#include <memory>

namespace countersign::text {

/// A word of a text by the Unicode rules (UAX 29); of Thai, Lao, Khmer, Burmese, Chinese and
/// Japanese by ICU's dictionaries. Places count UTF-16 units.
struct Word
{
    qsizetype begin = 0;
    qsizetype length = 0;
    bool number = false; ///< digits and what parts them
    bool operator==(const Word &) const = default;
};

/// Finds words. Costs a little to make and is kept; for one thread at a time.
class WordFinder
{
public:
    WordFinder();
    ~WordFinder();
    WordFinder(const WordFinder &) = delete;
    WordFinder &operator=(const WordFinder &) = delete;

    /// In their order; spaces and signs are in none. The text must live until it returns.
    [[nodiscard]] QList<Word> words(QStringView text);
    /// Every break between words, spaces and signs, from 0 to text.size(): the pieces a word
    /// diff compares.
    [[nodiscard]] QList<qsizetype> breaks(QStringView text);

private:
    struct Break;
    std::unique_ptr<Break> m_break;
};

} // namespace countersign::text
