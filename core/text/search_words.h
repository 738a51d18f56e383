#pragma once

#include "core/text/words.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

/// The words a text is found by. Text and question go through the same rules, so that they meet:
///
/// - Case, accents and forms of Latin letters are folded ("Đặng" -> "dang"), as are points and forms
///   of Arabic and Hebrew letters, traditional Han to simplified; digits of all scripts are 0-9.
/// - Scripts written without spaces (Thai, Lao, Khmer, Burmese, Han, kana; Hangul for its particles)
///   are found by pairs of neighbouring letters, a letter with its marks counting as one. A word is
///   then met wherever it stands, whatever a dictionary makes of what is around it. The dictionary's
///   words stand beside the pairs, marked by kWholeWord, so that whole words come first.
/// - Arabic words are met with and without the article, "Müller" as "mueller" too.
namespace countersign::text {

/// First byte of a token that is a whole word by the dictionary.
inline constexpr char kWholeWord = '=';

enum class TokenKind : std::uint8_t {
    Word,       ///< a whole word between spaces
    Pair,       ///< two letters of a script without spaces, or the last one of a run
    WholeWord,  ///< by the dictionary, beside the pairs
    OtherForm   ///< a second form of the word it stands beside
};

/// A word as it is indexed. Words of the same position stand beside each other (FTS5: colocated).
struct SearchToken
{
    QByteArray bytes;         ///< UTF-8
    qsizetype begin = 0;      ///< in the text, UTF-16 units
    qsizetype length = 0;
    int position = 0;         ///< from 0
    int units = 1;            ///< letters it covers; positions it spans in a script without spaces
    TokenKind kind = TokenKind::Word;
    bool endsRun = false;     ///< Pair: the lone last letter of its run
};

/// For one thread at a time.
class SearchWords
{
public:
    /// In the order of positions. Any UTF-16 is taken.
    [[nodiscard]] std::vector<SearchToken> of(QStringView text);

private:
    WordFinder m_finder;
};

/// The folded form of one word: letters, marks and digits only.
[[nodiscard]] QString foldedWord(QStringView word);

} // namespace countersign::text
