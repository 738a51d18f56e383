#include "core/store/search_expression.h"

#include <algorithm>

namespace countersign::store {

using namespace Qt::StringLiterals;
using text::SearchToken;
using text::TokenKind;

namespace {

constexpr qsizetype kMostTerms = 24;
constexpr qsizetype kMostTyped = 1000;   ///< UTF-16 units
constexpr qsizetype kMostPhrase = 64;    ///< tokens

bool isQuote(QChar c)
{
    return QStringView(u"\"“”„‟«»＂").contains(c);
}

/// The tokens of a stretch as one phrase: what an index that holds the stretch has at these places.
SearchPhrase phraseOf(const std::vector<SearchToken> &tokens, bool beginning)
{
    SearchPhrase phrase;
    phrase.beginning = beginning;
    int position = -1;
    for (const SearchToken &token : tokens) {
        if (token.position == position || phrase.tokens.size() >= kMostPhrase)
            continue;
        position = token.position;
        phrase.tokens.append(token.bytes);
        phrase.lastUnits = token.units;
    }
    if (tokens.empty() || phrase.tokens.isEmpty())
        return phrase;
    // The lone last letter of a run stands in the index only where the text's run ends too: the pair before
    // it says it already. A run of one letter is the beginning of a pair.
    const auto last = std::find_if(tokens.rbegin(), tokens.rend(), [](const SearchToken &token) { return token.kind == TokenKind::Pair || token.kind == TokenKind::Word; });
    if (last != tokens.rend() && last->endsRun && phrase.tokens.back() == last->bytes) {
        const bool lone = phrase.tokens.size() == 1 || std::none_of(tokens.begin(), tokens.end(), [&](const SearchToken &token) {
                              return token.kind == TokenKind::Pair && !token.endsRun && token.position == last->position - 1;
                          });
        if (lone) {
            phrase.beginning = true;
        } else {
            phrase.tokens.removeLast();
            phrase.lastUnits = 2;
        }
    }
    return phrase;
}

QByteArray quoted(const SearchPhrase &phrase)
{
    return '"' + phrase.tokens.join(' ') + '"' + (phrase.beginning ? "*" : "");
}

/// FTS5 wants a prefix star behind the closing quote, and AND between phrases in brackets.
QByteArray allOf(const QList<SearchPhrase> &phrases)
{
    QByteArrayList parts;
    for (const SearchPhrase &phrase : phrases)
        parts.append(quoted(phrase));
    return '(' + parts.join(" AND ") + ')';
}

/// A run cut at its whole words: for each the token of the word and the pairs within it. False where a
/// letter belongs to none: then only the run as a whole is asked for.
bool cutAtWords(const std::vector<SearchToken> &tokens, SearchTerm &term, bool beginning)
{
    int next = tokens.empty() ? 0 : tokens.front().position;
    const int end = tokens.empty() ? 0 : tokens.back().position + 1;
    for (const SearchToken &token : tokens) {
        if (token.kind != TokenKind::WholeWord)
            continue;
        if (token.position != next)
            return false;
        next = token.position + token.units;
        term.wholeWords.append({{token.bytes}, beginning && next == end, token.units});
        SearchPhrase pairs;
        for (const SearchToken &pair : tokens) {
            if (pair.kind == TokenKind::Pair && pair.position >= token.position && pair.position + 1 < next)
                pairs.tokens.append(pair.bytes);
        }
        pairs.beginning = beginning && next == end;
        pairs.lastUnits = 2;
        term.pairs.append(pairs);
    }
    return next == end && !term.wholeWords.isEmpty();
}

SearchTerm termOf(const QString &typed, bool quotes, bool beginning, text::SearchWords &words)
{
    SearchTerm term;
    term.typed = typed;
    term.quoted = quotes;
    const std::vector<SearchToken> tokens = words.of(typed);
    term.phrase = phraseOf(tokens, beginning);
    const bool unspaced = !tokens.empty() && std::all_of(tokens.begin(), tokens.end(), [](const SearchToken &token) {
        return token.kind == TokenKind::Pair || token.kind == TokenKind::WholeWord;
    });
    term.isUnspaced = unspaced;
    if (unspaced && !quotes && !cutAtWords(tokens, term, beginning)) {
        term.wholeWords.clear();
        term.pairs.clear();
    }
    if (!quotes && unspaced) {
        const auto whole = std::find_if(tokens.begin(), tokens.end(), [](const SearchToken &token) { return token.kind == TokenKind::WholeWord; });
        // Neighbouring pairs share a letter; the folded run is what a whole word would be.
        if (whole != tokens.end() && term.wholeWords.size() == 1)
            term.word = QString::fromUtf8(whole->bytes.mid(1));
        else
            term.word = typed;
    } else if (!quotes && term.phrase.tokens.size() == 1) {
        term.word = QString::fromUtf8(term.phrase.tokens.front());
    }
    return term;
}

/// Whether the phrase stands at the tokens from `first` on; `end`: behind what it covers.
bool standsAt(const std::vector<SearchToken> &tokens, std::size_t first, const SearchPhrase &phrase, qsizetype &end)
{
    int position = tokens[first].position;
    std::size_t at = first;
    for (qsizetype i = 0; i < phrase.tokens.size(); ++i, ++position) {
        const bool beginning = phrase.beginning && i + 1 == phrase.tokens.size();
        bool met = false;
        for (; at < tokens.size() && tokens[at].position <= position; ++at) {
            if (tokens[at].position != position || met)
                continue;
            met = beginning ? tokens[at].bytes.startsWith(phrase.tokens[i]) : tokens[at].bytes == phrase.tokens[i];
            if (met)
                end = tokens[at].begin + tokens[at].length;
        }
        if (!met)
            return false;
    }
    return true;
}

} // namespace

SearchExpression SearchExpression::read(const QString &typed, bool typing, text::SearchWords &words)
{
    SearchExpression expression;
    const QString text = typed.left(kMostTyped);
    qsizetype at = 0;
    while (at < text.size() && expression.m_terms.size() < kMostTerms) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const bool quotes = isQuote(text[at]);
        const qsizetype begin = quotes ? at + 1 : at;
        qsizetype end = begin;
        while (end < text.size() && !isQuote(text[end]) && (quotes || !text[end].isSpace()))
            ++end;
        const bool closed = quotes && end < text.size();
        at = closed ? end + 1 : end;
        QString word = text.mid(begin, end - begin);
        const bool star = !quotes && word.endsWith(u'*');
        while (!quotes && word.endsWith(u'*'))
            word.chop(1);
        const bool beginning = star || (typing && !closed && at >= text.size());
        SearchTerm term = termOf(word, quotes, beginning, words);
        if (!term.phrase.tokens.isEmpty())
            expression.m_terms.append(std::move(term));
    }
    return expression;
}

bool SearchExpression::hasWholeWords() const
{
    return std::any_of(m_terms.begin(), m_terms.end(), [](const SearchTerm &term) { return !term.wholeWords.isEmpty(); });
}

QByteArray SearchExpression::match(bool whole) const
{
    QByteArrayList all;
    for (const SearchTerm &term : m_terms) {
        if (whole && !term.wholeWords.isEmpty())
            all.append(allOf(term.wholeWords));
        else if (term.pairs.size() > 1)
            all.append('(' + quoted(term.phrase) + " OR " + allOf(term.pairs) + ')');
        else
            all.append(quoted(term.phrase));
    }
    if (all.size() == 1)
        return "{text} : (" + all.front() + ')';
    // Titles above count, but something must be met in the text itself.
    return '(' + all.join(" AND ") + ") AND {text} : (" + all.join(" OR ") + ')';
}

void SearchExpression::correct(qsizetype term, const QString &word, text::SearchWords &words)
{
    m_terms[term] = termOf(word, false, m_terms[term].phrase.beginning, words);
}

QString SearchExpression::shown() const
{
    QStringList parts;
    for (const SearchTerm &term : m_terms)
        parts.append(term.quoted ? u'"' + term.typed + u'"' : term.typed);
    return parts.join(u' ');
}

QList<std::pair<int, int>> SearchExpression::marks(const std::vector<SearchToken> &tokens) const
{
    QList<SearchPhrase> phrases;
    for (const SearchTerm &term : m_terms) {
        phrases.append(term.phrase);
        if (term.pairs.size() > 1)
            phrases.append(term.pairs);
    }
    QList<std::pair<int, int>> found;
    int position = -1;
    for (std::size_t first = 0; first < tokens.size(); ++first) {
        if (tokens[first].position == position)
            continue;
        position = tokens[first].position;
        qsizetype end = 0;
        for (const SearchPhrase &phrase : phrases) {
            qsizetype here = 0;
            if (standsAt(tokens, first, phrase, here))
                end = std::max(end, here);
        }
        if (end == 0)
            continue;
        const int begin = static_cast<int>(tokens[first].begin);
        if (!found.isEmpty() && begin < found.back().first + found.back().second)
            found.back().second = std::max(found.back().second, static_cast<int>(end) - found.back().first);
        else
            found.append({begin, static_cast<int>(end) - begin});
    }
    return found;
}

} // namespace countersign::store
