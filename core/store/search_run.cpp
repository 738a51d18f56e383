#include "core/cases/fields.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/search_expression.h"
#include "core/store/search_state.h"
#include "core/store/search_store.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;

namespace {

// The index gives its rows in the order of their ids without sorting, so that the newest are there at once.
constexpr QLatin1StringView kFind(
    "SELECT search_entry.id, search_entry.case_id, note, entity, kind, search_entry.title, search_entry.marking, grading, author, changed, search_entry.text, "
    "coalesce(case_row.reference, ''), coalesce(case_row.title, '') "
    "FROM search_index CROSS JOIN search_entry ON search_entry.id = search_index.rowid "
    "LEFT JOIN case_row ON case_row.case_id = search_entry.case_id "
    "WHERE search_index MATCH ? AND tlp <= ? AND substr(grading, 1, length(?)) = ? AND (? = '' OR author = ?) "
    "AND (? = '' OR language = ?) AND changed >= ? AND changed < ? AND (length(?) = 0 OR search_entry.case_id = ?) "
    "ORDER BY search_index.rowid DESC LIMIT ?");
constexpr QLatin1StringView kMet(
    "SELECT count(*) FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT 100)");

constexpr qsizetype kExtract = 200, kBeforeMark = 60; ///< UTF-16 units
constexpr qsizetype kTried = 12;                      ///< other words looked at for one that is unknown

/// The text around the first mark, and the marks in it.
void cutExtract(SearchFind &find, const QString &text, const QList<std::pair<int, int>> &marks)
{
    qsizetype begin = 0;
    if (!marks.isEmpty() && marks.front().first > kBeforeMark) {
        begin = marks.front().first - kBeforeMark;
        const qsizetype space = text.indexOf(u' ', begin);
        if (space >= 0 && space < marks.front().first)
            begin = space + 1;
        begin += text[begin].isLowSurrogate() ? 1 : 0;
    }
    qsizetype end = std::min(begin + kExtract, text.size());
    if (end < text.size()) {
        const qsizetype space = text.lastIndexOf(u' ', end);
        end = space > begin + kExtract / 2 ? space : end;
        end -= text[end - 1].isHighSurrogate() ? 1 : 0;
    }
    QString extract = text.mid(begin, end - begin);
    extract.replace(u'\n', u' ').replace(u'\t', u' ');
    int offset = 0;
    if (begin > 0) {
        extract.prepend(u'…');
        offset = 1;
    }
    if (end < text.size())
        extract.append(u'…');
    for (const auto &[from, length] : marks) {
        if (from >= begin && from + length <= end)
            find.marks.append({from - static_cast<int>(begin) + offset, length});
    }
    find.extract = extract;
}

} // namespace

/// One question, asked until something is met.
class SearchStore::Run
{
public:
    Run(database::Database &database, SearchState &state, const SearchQuestion &question, std::stop_token stop)
        : m_database(database), m_state(state), m_question(question), m_stop(std::move(stop))
    {
    }

    base::Result<SearchFound> ask()
    {
        SearchExpression expression = SearchExpression::read(m_question.text, m_question.typing, m_state.words);
        if (expression.isEmpty())
            return m_found;
        if (const auto done = take(expression); !done)
            return failFrom(done);
        if (!m_found.finds.isEmpty())
            return m_found;
        const auto corrected = correct(expression);
        if (!corrected)
            return failFrom(corrected);
        if (!*corrected)
            return m_found;
        if (const auto done = take(expression); !done)
            return failFrom(done);
        if (!m_found.finds.isEmpty())
            m_found.corrected = expression.shown();
        return m_found;
    }

private:
    base::Status take(const SearchExpression &expression)
    {
        if (expression.hasWholeWords()) {
            if (const auto done = takeRows(expression, expression.match(true)); !done)
                return done;
        }
        return m_found.more ? base::Status{} : takeRows(expression, expression.match(false));
    }

    base::Status takeRows(const SearchExpression &expression, const QByteArray &match)
    {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, u"search"_s);
        auto find = Statement::prepare(m_database, kFind);
        if (!find)
            return failFrom(find);
        // Parts of one attachment count once, and whole words were taken before: ask for some more.
        const int limit = m_question.most * 2 + 1;
        const QString grading = m_question.grading.toUpper();
        const QString language = m_question.language.section(u'-', 0, 0).toLower();
        const QByteArray inCase = m_question.inCase.isNull() ? QByteArray() : m_question.inCase.toBytes();
        // Qt counts each place of a statement as one value, so what is compared twice is bound twice.
        find->bind(QString::fromUtf8(match)).bind(m_question.strictest ? static_cast<int>(*m_question.strictest) : 255)
            .bind(grading).bind(grading).bind(m_question.author).bind(m_question.author).bind(language).bind(language)
            .bind(m_question.from ? qint64{base::toMillis(*m_question.from)} : std::numeric_limits<qint64>::min())
            .bind(m_question.until ? qint64{base::toMillis(*m_question.until)} : std::numeric_limits<qint64>::max())
            .bind(inCase).bind(inCase).bind(limit);
        if (const auto run = find->run(); !run)
            return run;
        for (;;) {
            const auto row = find->next();
            if (!row)
                return failFrom(row);
            if (!*row)
                return {};
            if (m_found.finds.size() >= m_question.most) {
                m_found.more = true;
                find->finish();
                return {};
            }
            if (const auto taken = takeRow(*find, expression); !taken)
                return taken;
        }
    }

    base::Status takeRow(const Statement &row, const SearchExpression &expression)
    {
        const auto caseId = CaseId::fromBytes(row.bytes(1));
        const auto note = EntityId::fromBytes(row.bytes(2));
        const auto entity = EntityId::fromBytes(row.bytes(3));
        if (!caseId || !note || !entity)
            return fail(ErrorCode::DatabaseDamaged, u"search_entry"_s);
        SearchFind find;
        find.caseId = *caseId;
        find.note = *note;
        find.entity = *entity;
        find.kind = static_cast<SearchedKind>(row.integer(4));
        const QByteArray key = caseId->toBytes() + entity->toBytes() + QByteArray::number(row.integer(4));
        if (m_taken.contains(key))
            return {};
        m_taken.insert(key);
        find.noteTitle = row.text(5);
        find.marking = cases::fields::markingOf(row.bytes(6)).value_or(markings::Marking{});
        find.grading = row.text(7);
        find.author = row.text(8);
        find.changedAt = base::fromMillis(row.integer(9));
        find.reference = row.text(11);
        find.caseTitle = row.text(12);
        const QString text = row.text(10);
        cutExtract(find, text, expression.marks(m_state.words.of(text)));
        m_found.finds.append(find);
        return {};
    }

    [[nodiscard]] base::Result<qint64> met(const SearchExpression &expression)
    {
        auto count = Statement::prepare(m_database, kMet);
        if (!count)
            return failFrom(count);
        if (const auto row = count->bind(QString::fromUtf8(expression.match(false))).runForRow(); !row)
            return failFrom(row);
        const qint64 rows = count->integer(0);
        count->finish();
        return rows;
    }

    /// Puts the likeliest word in the place of each that nobody wrote. False: there was none to put.
    [[nodiscard]] base::Result<bool> correct(SearchExpression &expression)
    {
        bool any = false;
        for (qsizetype i = 0; i < expression.terms().size(); ++i) {
            if (m_stop.stop_requested())
                return fail(ErrorCode::Cancelled, u"search"_s);
            const SearchTerm term = expression.terms()[i];
            if (term.quoted || term.word.size() < SearchVocabulary::kShortest)
                continue;
            SearchExpression alone;
            alone.terms().append(term);
            const auto known = met(alone);
            if (!known)
                return failFrom(known);
            if (*known > 0)
                continue;
            const auto better = likeliest(term);
            if (!better)
                return failFrom(better);
            if (better->isEmpty())
                continue;
            expression.correct(i, *better, m_state.words);
            any = true;
        }
        return any;
    }

    [[nodiscard]] base::Result<QString> likeliest(const SearchTerm &term)
    {
        if (const auto followed = m_state.vocabulary.follow(m_database); !followed)
            return failFrom(followed);
        QString best;
        qint64 bestRows = 0;
        int bestSlips = 0;
        bool bestFirst = false;
        for (const auto &near : m_state.vocabulary.near(term.word, term.phrase.beginning, kTried)) {
            const bool first = near.word.front() == term.word.front();
            if (!best.isEmpty() && (near.slips > bestSlips || (bestFirst && !first)))
                break;
            SearchExpression alone = SearchExpression::read(near.word, term.phrase.beginning, m_state.words);
            const auto rows = met(alone);
            if (!rows)
                return failFrom(rows);
            if (*rows > bestRows) {
                best = near.word;
                bestRows = *rows;
                bestSlips = near.slips;
                bestFirst = first;
            }
        }
        return best;
    }

    database::Database &m_database;
    SearchState &m_state;
    const SearchQuestion &m_question;
    std::stop_token m_stop;
    SearchFound m_found;
    QSet<QByteArray> m_taken;
};

base::Result<SearchFound> SearchStore::search(const SearchQuestion &question, std::stop_token stop)
{
    SearchState *state = SearchState::of(m_database);
    if (!state)
        return fail(ErrorCode::Internal, u"no tokenizer on this connection"_s);
    return Run(m_database, *state, question, std::move(stop)).ask();
}

} // namespace countersign::store
