#include "core/store/question_store.h"

#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/country_packing.h"
#include "core/store/feed_row.h"
#include "core/store/joined_transaction.h"
#include "core/store/late_hit_changes.h"
#include "core/store/native_statement.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using database::Statement;

namespace {

constexpr QLatin1StringView kKeep(
    "INSERT INTO question(at, typed, number, issuer, type, verdict, matches, reason, kind, batch, who, place, birth, readings, "
    "generation) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
constexpr QLatin1StringView kMet("INSERT INTO question_met(question, object, weight) VALUES(?, ?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kSince(
    "SELECT id, at, typed, number, issuer, type, verdict, matches, reason, kind, batch, who, place, birth, readings, generation "
    "FROM question WHERE at >= ? AND batch = 0 ORDER BY at DESC, id DESC LIMIT ?");
constexpr const char *kKeysAfter = "SELECT id, kind, number, issuer, readings FROM question WHERE id > ? ORDER BY id LIMIT ?";
constexpr QLatin1StringView kFind(
    "SELECT id, at, typed, number, issuer, type, verdict, matches, reason, kind, batch, who, place, birth, readings, generation "
    "FROM question WHERE id = ?");
constexpr QLatin1StringView kCount("SELECT count(*) FROM question");
constexpr QLatin1StringView kReason("SELECT reason FROM question WHERE at = ? AND number = ? ORDER BY id DESC LIMIT 1");
constexpr QLatin1StringView kForgetMet("DELETE FROM question_met WHERE question IN (SELECT id FROM question WHERE at < ?)");
constexpr QLatin1StringView kForget("DELETE FROM question WHERE at < ?");

KeptQuestion questionOf(const Statement &row)
{
    KeptQuestion question;
    question.id = row.integer(0);
    question.at = base::fromMillis(row.integer(1));
    question.typed = row.text(2);
    question.normal = row.bytes(3);
    question.issuer = base::CountryCode::fromText(row.text(4)).value_or(base::CountryCode{});
    question.type = static_cast<int>(row.integer(5));
    question.verdict = static_cast<int>(row.integer(6));
    question.matches = static_cast<int>(row.integer(7));
    question.reason = static_cast<int>(row.integer(8));
    question.kind = static_cast<QuestionKind>(row.integer(9));
    question.batch = row.integer(10) != 0;
    question.who = row.text(11);
    question.place = row.text(12);
    question.birth = row.text(13);
    const QByteArray readings = row.bytes(14);
    if (!readings.isEmpty())
        question.readings = readings.split('\n');
    question.generation = row.integer(15);
    return question;
}

/// Keeps questions one after the other with statements prepared once.
class Keeper
{
public:
    static base::Result<Keeper> prepare(database::Database &database)
    {
        auto keep = Statement::prepare(database, kKeep);
        if (!keep)
            return failFrom(keep);
        auto met = Statement::prepare(database, kMet);
        if (!met)
            return failFrom(met);
        const auto now = generation(database);
        if (!now)
            return failFrom(now);
        return Keeper{std::move(*keep), std::move(*met), database, *now};
    }

    base::Result<qint64> keep(const KeptQuestion &question)
    {
        m_keep.bind(qint64{base::toMillis(question.at)}).bind(question.typed).bind(question.normal).bind(question.issuer.text())
            .bind(question.type).bind(question.verdict).bind(question.matches).bind(question.reason)
            .bind(static_cast<int>(question.kind)).bind(question.batch).bind(question.who).bind(question.place)
            .bind(question.birth).bind(question.readings.join('\n')).bind(question.generation);
        const auto row = m_keep.runForRow();
        if (!row)
            return failFrom(row);
        const qint64 id = m_keep.integer(0);
        // Stepped to its end: the row is written only then.
        if (const auto end = m_keep.next(); !end)
            return failFrom(end);
        m_keep.finish();
        for (const MetObject &met : question.met) {
            if (const auto kept = m_met.bind(id).bind(met.object).bind(met.weight).run(); !kept)
                return failFrom(kept);
        }
        if (question.generation != m_generation) {
            auto changes = ChangeLog::prepare(m_database);
            if (!changes)
                return failFrom(changes);
            if (const auto noted = changes->question(id); !noted)
                return failFrom(noted);
        }
        return id;
    }

private:
    Keeper(Statement keep, Statement met, database::Database &database, qint64 now)
        : m_keep(std::move(keep)), m_met(std::move(met)), m_database(database), m_generation(now)
    {
    }
    Statement m_keep, m_met;
    database::Database &m_database;
    qint64 m_generation;
};

} // namespace

int weightOf(const alerts::Match &match)
{
    if (match.alert.status != alerts::AlertStatus::Active)
        return 1;
    if (match.isOfTheNumber())
        return 4;
    return match.isFolded() ? 2 : 3;
}

base::Result<qint64> QuestionStore::keep(const KeptQuestion &question)
{
    auto keeper = Keeper::prepare(m_database);
    if (!keeper)
        return failFrom(keeper);
    return keeper->keep(question);
}

base::Status QuestionStore::keepAll(const QList<KeptQuestion> &questions)
{
    auto transaction = JoinedTransaction::begin(m_database);
    if (!transaction)
        return failFrom(transaction);
    auto keeper = Keeper::prepare(m_database);
    if (!keeper)
        return failFrom(keeper);
    for (const KeptQuestion &question : questions) {
        if (const auto kept = keeper->keep(question); !kept)
            return failFrom(kept);
    }
    return transaction->commit();
}

base::Result<QList<KeptQuestion>> QuestionStore::since(base::Instant since, int most)
{
    auto read = Statement::prepare(m_database, kSince);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(qint64{base::toMillis(since)}).bind(most).run(); !run)
        return failFrom(run);
    QList<KeptQuestion> questions;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return questions;
        questions.append(questionOf(*read));
    }
}

base::Result<QList<QuestionKey>> QuestionStore::keysAfter(qint64 id, int most)
{
    auto read = NativeStatement::prepare(m_database, kKeysAfter);
    if (!read)
        return failFrom(read);
    read->bind(1, id).bind(2, most);
    QList<QuestionKey> keys;
    keys.reserve(most);
    QByteArray lastIssuer;
    int packed = 0;
    for (;;) {
        const auto row = read->step();
        if (!row)
            return failFrom(row);
        if (!*row)
            return keys;
        // Neighbours in time mostly name the same issuer.
        if (const QByteArrayView issuer = read->bytes(3); issuer != lastIssuer) {
            lastIssuer = issuer.toByteArray();
            packed = packCountry(base::CountryCode::fromText(QString::fromLatin1(lastIssuer)).value_or(base::CountryCode{}));
        }
        keys.append({read->integer(0), static_cast<QuestionKind>(read->integer(1)), read->bytes(2).toByteArray(), packed,
                     read->bytes(4).toByteArray()});
    }
}

base::Result<KeptQuestion> QuestionStore::find(qint64 id)
{
    auto read = Statement::prepare(m_database, kFind);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(id).runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return base::fail(base::ErrorCode::NothingFound, u"question"_s);
    const KeptQuestion question = questionOf(*read);
    read->finish();
    return question;
}

base::Result<qint64> QuestionStore::count()
{
    auto read = Statement::prepare(m_database, kCount);
    if (!read)
        return failFrom(read);
    const auto row = read->runForRow();
    if (!row)
        return failFrom(row);
    const qint64 count = read->integer(0);
    read->finish();
    return count;
}

base::Result<std::optional<int>> QuestionStore::reasonOf(base::Instant at, const QByteArray &normal)
{
    auto read = Statement::prepare(m_database, kReason);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(qint64{base::toMillis(at)}).bind(normal).runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return std::optional<int>();
    const int reason = static_cast<int>(read->integer(0));
    read->finish();
    return std::optional(reason);
}

base::Result<qint64> QuestionStore::forgetBefore(base::Instant before)
{
    auto met = Statement::prepare(m_database, kForgetMet);
    if (!met)
        return failFrom(met);
    if (const auto run = met->bind(qint64{base::toMillis(before)}).run(); !run)
        return failFrom(run);
    auto forget = Statement::prepare(m_database, kForget);
    if (!forget)
        return failFrom(forget);
    if (const auto run = forget->bind(qint64{base::toMillis(before)}).run(); !run)
        return failFrom(run);
    return forget->changedRows();
}

} // namespace countersign::store
