#include "core/store/search_vocabulary.h"

#include "core/database/database.h"
#include "core/database/statement.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <tuple>

namespace countersign::store {

using namespace Qt::StringLiterals;
using database::Statement;

namespace {

constexpr QLatin1StringView kAdd("INSERT OR IGNORE INTO search_word(word) VALUES (?)");
constexpr QLatin1StringView kAfter("SELECT id, word FROM search_word WHERE id > ? ORDER BY id");
constexpr QLatin1StringView kLast("SELECT coalesce(max(id), 0) FROM search_word");

std::uint32_t lettersOf(QStringView word)
{
    std::uint32_t letters = 0;
    for (const QChar c : word)
        letters |= 1U << (c.unicode() % 32);
    return letters;
}

} // namespace

int slipsBetween(QStringView typed, QStringView word, int most, bool beginning)
{
    constexpr std::size_t kWidth = SearchVocabulary::kLongest + 4;
    const auto n = static_cast<std::size_t>(typed.size());
    // Of a longer word only so much can take part.
    const auto m = std::min(static_cast<std::size_t>(word.size()), n + static_cast<std::size_t>(most));
    if (n >= kWidth || m >= kWidth || (!beginning && static_cast<std::size_t>(word.size()) > m) || m + static_cast<std::size_t>(most) < n)
        return most + 1;
    std::array<std::array<int, kWidth>, 3> rows{};
    for (std::size_t j = 0; j <= m; ++j)
        rows[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= n; ++i) {
        auto &row = rows[i % 3];
        const auto &above = rows[(i + 2) % 3];
        const auto &twoAbove = rows[(i + 1) % 3];
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j <= m; ++j) {
            const QChar a = typed[static_cast<qsizetype>(i - 1)], b = word[static_cast<qsizetype>(j - 1)];
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a == b ? 0 : 1)});
            if (i > 1 && j > 1 && a == word[static_cast<qsizetype>(j - 2)] && typed[static_cast<qsizetype>(i - 2)] == b)
                row[j] = std::min(row[j], twoAbove[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
    }
    const auto &last = rows[n % 3];
    const int slips = beginning ? *std::min_element(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(m) + 1) : last[m];
    return std::min(slips, most + 1);
}

void SearchVocabulary::note(const QByteArray &token, bool wholeWord)
{
    const QByteArrayView bytes = wholeWord ? QByteArrayView(token).sliced(1) : QByteArrayView(token);
    if (bytes.size() < kShortest)
        return;
    const QString word = QString::fromUtf8(bytes);
    if (word.size() < (wholeWord ? 2 : kShortest) || word.size() > kLongest || m_known.contains(qHash(word, 0)))
        return;
    m_fresh.insert(word);
}

base::Result<qint64> SearchVocabulary::lastId(database::Database &database) const
{
    auto last = Statement::prepare(database, kLast);
    if (!last)
        return failFrom(last);
    if (const auto row = last->runForRow(); !row)
        return failFrom(row);
    return last->integer(0);
}

base::Status SearchVocabulary::begin(database::Database &database)
{
    m_fresh.clear();
    return follow(database);
}

base::Status SearchVocabulary::keepNoted(database::Database &database)
{
    if (m_fresh.isEmpty())
        return {};
    auto put = Statement::prepare(database, kAdd);
    if (!put)
        return failFrom(put);
    for (const QString &word : std::as_const(m_fresh)) {
        if (const auto run = put->bind(word).run(); !run)
            return run;
    }
    m_fresh.clear();
    return follow(database);
}

base::Status SearchVocabulary::follow(database::Database &database)
{
    const auto last = lastId(database);
    if (!last)
        return failFrom(last);
    if (*last < m_last) // what was written was rolled back
        clear();
    if (*last == m_last)
        return {};
    auto read = Statement::prepare(database, kAfter);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(m_last).run(); !run)
        return run;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return {};
        m_last = read->integer(0);
        add(read->text(1));
    }
}

void SearchVocabulary::add(const QString &word)
{
    m_known.insert(qHash(word, 0));
    m_words.push_back({static_cast<std::uint32_t>(m_letters.size()), static_cast<std::uint16_t>(word.size()), lettersOf(word)});
    m_letters += word;
}

void SearchVocabulary::clear()
{
    m_letters.clear();
    m_words.clear();
    m_known.clear();
    m_last = 0;
}

QList<SearchVocabulary::Near> SearchVocabulary::near(const QString &typed, bool beginning, qsizetype most) const
{
    QList<Near> found;
    if (typed.size() < kShortest || typed.size() > kLongest)
        return found;
    const int slips = typed.size() >= kLong ? 2 : 1;
    const std::uint32_t letters = lettersOf(typed);
    const QStringView all(m_letters);
    for (const Entry &entry : m_words) {
        if (entry.length + slips < typed.size() || (!beginning && entry.length > typed.size() + slips))
            continue;
        // Each slip takes at most one letter of the typed word away.
        if (std::popcount(letters & ~entry.letters) > slips)
            continue;
        const QStringView word = all.mid(entry.begin, entry.length);
        const int apart = slipsBetween(typed, word, slips, beginning);
        if (apart >= 1 && apart <= slips)
            found.append({word.toString(), apart});
    }
    const auto better = [&](const Near &a, const Near &b) {
        const bool aFirst = a.word.front() == typed.front(), bFirst = b.word.front() == typed.front();
        const auto aLonger = std::abs(a.word.size() - typed.size()), bLonger = std::abs(b.word.size() - typed.size());
        return std::tuple(a.slips, !aFirst, aLonger, QStringView(a.word)) < std::tuple(b.slips, !bFirst, bLonger, QStringView(b.word));
    };
    const auto kept = std::min(most, found.size());
    std::partial_sort(found.begin(), found.begin() + kept, found.end(), better);
    found.resize(kept);
    return found;
}

} // namespace countersign::store
