#include "core/workstation/lookup_service.h"

#include "core/database/transaction.h"
#include "core/store/feed_row.h"
#include "core/store/question_store.h"
#include "core/workstation/late_hits.h"

namespace countersign::workstation {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

struct AnswerAt
{
    alerts::Answer answer;
    qint64 generation = 0;
};

} // namespace

base::Status recordQuestion(sync::Stores &stores, const store::AuditEntry &entry, const store::KeptQuestion &kept,
                            const base::Clock &clock)
{
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    if (const auto row = store::AuditChain::append(stores.database(), entry, clock); !row)
        return base::failFrom(row);
    if (const auto row = store::QuestionStore(stores.database()).keep(kept); !row)
        return base::failFrom(row);
    return transaction->commit();
}

QString verdictWord(alerts::Verdict verdict)
{
    switch (verdict) {
    case alerts::Verdict::PossibleHit:
        return u"possible-hit"_s;
    case alerts::Verdict::Similar:
        return u"similar"_s;
    case alerts::Verdict::Listed:
        return u"listed"_s;
    case alerts::Verdict::NoHitOldData:
        return u"no-hit-old-data"_s;
    case alerts::Verdict::NoHit:
        break;
    }
    return u"no-hit"_s;
}

QString reasonWord(Reason reason)
{
    switch (reason) {
    case Reason::BorderCheck:
        return u"border-check"_s;
    case Reason::AirlineCheck:
        return u"airline-check"_s;
    case Reason::VisaApplication:
        return u"visa-application"_s;
    case Reason::Investigation:
        return u"investigation"_s;
    case Reason::ConfirmationRequest:
        return u"confirmation-request"_s;
    case Reason::Training:
        break;
    }
    return u"training"_s;
}

QCoro::Task<base::Result<alerts::Answer>> VaultLookupService::ask(alerts::Question question, Reason reason)
{
    const CorePtr core = m_core;
    const auto now = core->now();
    const auto desks = core->admittedDesks();
    auto look = [question, now, desks](sync::Stores &stores) -> base::Result<AnswerAt> {
        stores.alerts().setAdmittedDesks(desks);
        // Read before: what comes in while it is asked makes the answer an old one, at worst.
        const auto generation = store::generation(stores.database());
        if (!generation)
            return base::failFrom(generation);
        const auto answer = alerts::LookupEngine(stores.alerts()).ask(question, now);
        if (!answer)
            return base::failFrom(answer);
        return AnswerAt{*answer, *generation};
    };
    const auto found = co_await core->reader()->run(std::move(look));
    if (!found)
        co_return base::failFrom(found);
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    const alerts::Answer &answer = found->answer;
    // No row, no answer (trust.md 8): it is handed out after both are committed.
    const auto kept = keptQuestion(answer, reason, *core, found->generation);
    const QByteArray details = reasonWord(reason).toLatin1() + ' ' + kept.issuer.text().toLatin1() + ' ' + kept.normal;
    const auto entry = core->auditEntry(u"lookup"_s, {}, verdictWord(answer.verdict), details);
    const auto clock = core->clock();
    auto keep = [entry, kept, clock](sync::Stores &stores) { return recordQuestion(stores, entry, kept, *clock); };
    const auto recorded = co_await core->writer()->run(std::move(keep));
    if (!recorded)
        co_return base::failFrom(recorded);
    co_return answer;
}

QCoro::Task<base::Result<QList<AskedQuestion>>> VaultLookupService::askedSince(base::Instant since, int most)
{
    const CorePtr core = m_core;
    auto read = [since, most](sync::Stores &stores) -> base::Result<QList<AskedQuestion>> {
        const auto kept = store::QuestionStore(stores.database()).since(since, most);
        if (!kept)
            return base::failFrom(kept);
        QList<AskedQuestion> asked;
        for (const store::KeptQuestion &question : *kept) {
            asked.append(AskedQuestion{question.id, question.at, question.typed, question.issuer,
                                       static_cast<alerts::Verdict>(question.verdict), question.matches,
                                       static_cast<Reason>(question.reason)});
        }
        return asked;
    };
    auto asked = co_await core->reader()->run(std::move(read));
    co_return asked;
}

} // namespace countersign::workstation
