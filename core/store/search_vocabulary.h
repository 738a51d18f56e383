#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// How far two words are apart: letters changed, left out, put in, or two neighbours swapped. More than
/// `most` counts as most + 1. `beginning`: `typed` is compared with what `word` begins with.
[[nodiscard]] int slipsBetween(QStringView typed, QStringView word, int most, bool beginning);

/// The words of the search index, in memory, for correcting what was typed. Of one connection.
class SearchVocabulary
{
public:
    static constexpr qsizetype kShortest = 4;  ///< shorter words are not corrected
    static constexpr qsizetype kLong = 8;      ///< from here on two slips are forgiven
    static constexpr qsizetype kLongest = 40;

    /// Takes note of a token of an indexed text; whatever was not known is written by keepNoted().
    void note(const QByteArray &token, bool wholeWord);
    /// Before the first note() of a transaction: an earlier one may have been rolled back.
    [[nodiscard]] base::Status begin(database::Database &database);
    [[nodiscard]] base::Status keepNoted(database::Database &database);

    /// Reads what other connections wrote.
    [[nodiscard]] base::Status follow(database::Database &database);

    struct Near
    {
        QString word;
        int slips = 0;
    };
    /// Words within one slip (two for long ones), fewest slips first, at most `most`.
    [[nodiscard]] QList<Near> near(const QString &typed, bool beginning, qsizetype most) const;
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_words.size()); }

private:
    struct Entry
    {
        std::uint32_t begin = 0;
        std::uint16_t length = 0;
        std::uint32_t letters = 0; ///< a bit for each letter modulo 32: what can tell two words apart at once
    };
    void add(const QString &word);
    void clear();
    [[nodiscard]] base::Result<qint64> lastId(database::Database &database) const;

    QString m_letters;             ///< of all words
    std::vector<Entry> m_words;
    QSet<std::size_t> m_known;     ///< hashes of them
    QSet<QString> m_fresh;
    qint64 m_last = 0;             ///< id of the last word in it
};

} // namespace countersign::store
