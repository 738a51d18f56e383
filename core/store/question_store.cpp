#include "core/store/question_store.h"

#include "core/database/database.h"
#include "core/database/statement.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using database::Statement;

namespace {

constexpr QLatin1StringView kKeep(
    "INSERT INTO question(at, typed, number, issuer, type, verdict, matches, reason) VALUES(?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
constexpr QLatin1StringView kSince(
    "SELECT id, at, typed, number, issuer, type, verdict, matches, reason FROM question WHERE at >= ? ORDER BY at DESC, id DESC LIMIT ?");
constexpr QLatin1StringView kForget("DELETE FROM question WHERE at < ?");

} // namespace

base::Result<qint64> QuestionStore::keep(const KeptQuestion &question)
{
    auto keep = Statement::prepare(m_database, kKeep);
    if (!keep)
        return failFrom(keep);
    keep->bind(qint64{base::toMillis(question.at)}).bind(question.typed).bind(question.normal).bind(question.issuer.text())
        .bind(question.type).bind(question.verdict).bind(question.matches).bind(question.reason);
    const auto row = keep->runForRow();
    if (!row)
        return failFrom(row);
    const qint64 id = keep->integer(0);
    // Stepped to its end: the row is written only then.
    while (*row) {
        const auto more = keep->next();
        if (!more)
            return failFrom(more);
        if (!*more)
            break;
    }
    return id;
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
        KeptQuestion question;
        question.id = read->integer(0);
        question.at = base::fromMillis(read->integer(1));
        question.typed = read->text(2);
        question.normal = read->bytes(3);
        question.issuer = base::CountryCode::fromText(read->text(4)).value_or(base::CountryCode{});
        question.type = static_cast<int>(read->integer(5));
        question.verdict = static_cast<int>(read->integer(6));
        question.matches = static_cast<int>(read->integer(7));
        question.reason = static_cast<int>(read->integer(8));
        questions.append(question);
    }
}

base::Result<qint64> QuestionStore::forgetBefore(base::Instant before)
{
    auto forget = Statement::prepare(m_database, kForget);
    if (!forget)
        return failFrom(forget);
    if (const auto run = forget->bind(qint64{base::toMillis(before)}).run(); !run)
        return failFrom(run);
    return forget->changedRows();
}

} // namespace countersign::store
