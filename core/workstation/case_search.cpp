#include "core/workstation/case_search.h"

#include "core/workstation/case_service.h"

#include <QDateTime>

/// The part of the case service that asks the full text.
namespace countersign::workstation {

store::SearchQuestion searchQuestion(const SearchQuery &query)
{
    const auto dayBegins = [](const QDate &day) {
        return day.isValid() ? std::optional(base::fromMillis(day.startOfDay().toMSecsSinceEpoch())) : std::nullopt;
    };
    store::SearchQuestion question;
    question.text = query.text;
    question.typing = !query.text.isEmpty() && !query.text.back().isSpace();
    question.strictest = query.strictest;
    question.grading = query.grading;
    question.author = query.author;
    question.language = query.language;
    question.from = dayBegins(query.from);
    question.until = query.until.isValid() ? dayBegins(query.until.addDays(1)) : std::nullopt;
    question.inCase = query.inCase;
    question.most = query.most;
    return question;
}

SearchAnswer searchAnswer(const store::SearchFound &found)
{
    SearchAnswer answer;
    answer.corrected = found.corrected;
    answer.more = found.more;
    for (const store::SearchFind &find : found.finds) {
        answer.hits.append({find.caseId, find.note, find.entity, find.reference, find.caseTitle, find.noteTitle, find.extract, find.marks,
                            find.marking, find.grading, find.changedAt});
    }
    return answer;
}

VaultCaseService::Answer<SearchAnswer> VaultCaseService::search(SearchQuery query)
{
    const CorePtr core = m_core;
    const store::SearchQuestion question = searchQuestion(query);
    const std::stop_token stop = core->stopToken();
    auto read = [question, stop](sync::Stores &stores) -> base::Result<SearchAnswer> {
        const auto found = store::SearchStore(stores.database()).search(question, stop);
        if (!found)
            return base::failFrom(found);
        return searchAnswer(*found);
    };
    auto answer = co_await core->reader()->run(std::move(read));
    co_return answer;
}

} // namespace countersign::workstation
