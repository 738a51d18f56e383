#pragma once

#include "core/text/search_words.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace countersign::store {

/// Tokens that must follow each other.
struct SearchPhrase
{
    QList<QByteArray> tokens;
    bool beginning = false;          ///< the last is the beginning of a token
    int lastUnits = 1;               ///< positions that the last token covers
    bool operator==(const SearchPhrase &) const = default;
};

/// One thing typed: a word, a phrase, a beginning.
struct SearchTerm
{
    QString typed;                   ///< without quotes and star
    SearchPhrase phrase;
    /// In a script without spaces: its words by the dictionary, whole, and as pairs; empty where it
    /// is one word, or some of its words are a single letter.
    QList<SearchPhrase> wholeWords;
    QList<SearchPhrase> pairs;
    bool quoted = false;
    /// A lone word that can be corrected: as it is indexed, without the mark of a whole word.
    QString word;
    bool isUnspaced = false;
};

/// What was typed, understood.
class SearchExpression
{
public:
    /// Signs mean nothing but quotes and a star at the end of a word.
    [[nodiscard]] static SearchExpression read(const QString &typed, bool typing, text::SearchWords &words);

    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    [[nodiscard]] QList<SearchTerm> &terms() { return m_terms; }
    [[nodiscard]] const QList<SearchTerm> &terms() const { return m_terms; }
    /// Whether whole words are asked for before what merely holds the letters.
    [[nodiscard]] bool hasWholeWords() const;
    /// For MATCH on search_index; `whole`: only whole words of scripts without spaces.
    [[nodiscard]] QByteArray match(bool whole) const;
    /// Puts another word in the place of a term's.
    void correct(qsizetype term, const QString &word, text::SearchWords &words);
    [[nodiscard]] QString shown() const;

    /// Where the terms are met in a text: beginning and length, in order, not overlapping.
    [[nodiscard]] QList<std::pair<int, int>> marks(const std::vector<text::SearchToken> &tokens) const;

private:
    QList<SearchTerm> m_terms;
};

} // namespace countersign::store
