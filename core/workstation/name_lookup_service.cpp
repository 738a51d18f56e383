#include "core/workstation/name_lookup_service.h"

#include "core/store/feed_row.h"
#include "core/store/late_hit_changes.h"
#include "core/store/person_names.h"
#include "core/workstation/late_hits.h"
#include "core/workstation/lookup_service.h"

#include <QPointer>

namespace countersign::workstation {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

/// Changes followed at once: some ten milliseconds, so that a look-up in between waits little.
constexpr int kChangesASlice = 2000;

struct NameAnswerAt
{
    alerts::NameAnswer answer;
    qint64 generation = 0;
};

base::Result<NameAnswerAt> look(sync::Stores &stores, const alerts::NameQuestion &question, base::Instant now,
                                const QList<base::CountryCode> &desks)
{
    stores.alerts().setAdmittedDesks(desks);
    const auto generation = store::generation(stores.database());
    if (!generation)
        return base::failFrom(generation);
    const auto answer = alerts::NameLookup(stores.names()).ask(question, now);
    if (!answer)
        return base::failFrom(answer);
    return NameAnswerAt{*answer, *generation};
}

base::Status load(sync::Stores &stores, const std::shared_ptr<std::unique_ptr<store::HeldNames>> &into, std::stop_token stop)
{
    auto held = store::NameIndexStore(stores.database()).load(std::move(stop));
    if (!held)
        return base::failFrom(held);
    *into = std::move(*held);
    return {};
}

} // namespace

store::KeptQuestion keptQuestion(const alerts::NameAnswer &answer, Reason reason, const SessionCore &core, qint64 generation)
{
    store::KeptQuestion kept;
    kept.kind = store::QuestionKind::Name;
    kept.at = answer.askedAt;
    kept.typed = answer.question.typed;
    kept.issuer = answer.question.country;
    kept.birth = answer.question.birth.isoText();
    kept.verdict = static_cast<int>(answer.verdict);
    kept.matches = static_cast<int>(answer.matches.size());
    kept.reason = static_cast<int>(reason);
    kept.generation = generation;
    kept.place = core.settings().value(kPlaceSetting);
    if (core.identity())
        kept.who = core.identity()->person;
    for (const alerts::NameMatch &match : answer.matches)
        kept.met.append({store::objectKey(match.person.owner, match.person.id), match.isStrong() ? kStrongName : kSimilarName});
    return kept;
}

QCoro::Task<base::Result<alerts::NameAnswer>> VaultLookupService::askName(alerts::NameQuestion question, Reason reason)
{
    const CorePtr core = m_core;
    const auto now = core->now();
    const auto desks = core->admittedDesks();
    auto search = [question, now, desks](sync::Stores &stores) { return look(stores, question, now, desks); };
    const auto found = co_await core->reader()->run(std::move(search));
    if (!found)
        co_return base::failFrom(found);
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    const alerts::NameAnswer &answer = found->answer;
    // No row, no answer (trust.md 8). The audit names no person: the kept question does, encrypted.
    const auto kept = keptQuestion(answer, reason, *core, found->generation);
    const QByteArray details = reasonWord(reason).toLatin1() + " name " + QByteArray::number(answer.matches.size());
    const auto entry = core->auditEntry(u"lookup"_s, {}, verdictWord(answer.verdict), details);
    const auto clock = core->clock();
    auto keep = [entry, kept, clock](sync::Stores &stores) { return recordQuestion(stores, entry, kept, *clock); };
    const auto recorded = co_await core->writer()->run(std::move(keep));
    if (!recorded)
        co_return base::failFrom(recorded);
    co_return answer;
}

void NameKeeper::run()
{
    if (m_running) {
        m_again = true;
        return;
    }
    if (m_core->isClosed())
        return;
    m_running = true;
    auto running = carryOut(m_core);
    QCoro::connect(std::move(running), this, [this](const base::Status &done) {
        m_running = false;
        if (!done && done.error().code != ErrorCode::Cancelled && done.error().code != ErrorCode::VaultLocked)
            m_core->log().write(u"names.failed"_s, done.error());
        if (std::exchange(m_again, false))
            run();
    });
}

QCoro::Task<base::Status> NameKeeper::runNow()
{
    return carryOut(m_core);
}

QCoro::Task<base::Status> NameKeeper::carryOut(CorePtr core)
{
    auto isThere = [](sync::Stores &stores) -> base::Result<bool> { return stores.names().isLoaded(); };
    const auto loaded = co_await core->reader()->run(std::move(isThere));
    if (!loaded)
        co_return base::failFrom(loaded);
    if (!*loaded) {
        const auto held = std::make_shared<std::unique_ptr<store::HeldNames>>();
        auto read = [held, stop = core->stopToken()](sync::Stores &stores) { return load(stores, held, stop); };
        const auto done = co_await core->chores()->run(std::move(read));
        if (!done)
            co_return done;
        auto adopt = [held](sync::Stores &stores) -> base::Status {
            stores.names().adopt(std::move(*held));
            return {};
        };
        const auto adopted = co_await core->reader()->run(std::move(adopt));
        if (!adopted)
            co_return adopted;
    }
    for (bool current = false; !current;) {
        auto follow = [](sync::Stores &stores) { return stores.names().followSome(kChangesASlice); };
        const auto followed = co_await core->reader()->run(std::move(follow));
        if (!followed)
            co_return base::failFrom(followed);
        current = *followed;
    }
    const auto toSave = std::make_shared<store::PersonNames::ToSave>();
    auto gather = [toSave](sync::Stores &stores) -> base::Status {
        *toSave = stores.names().toSave();
        return {};
    };
    const auto gathered = co_await core->reader()->run(std::move(gather));
    if (!gathered || toSave->pieces.isEmpty())
        co_return gathered;
    auto save = [toSave](sync::Stores &stores) {
        return store::NameIndexStore(stores.database()).save(toSave->pieces, toSave->changes);
    };
    const auto saved = co_await core->writer()->run(std::move(save));
    if (!saved)
        co_return saved;
    auto note = [toSave](sync::Stores &stores) -> base::Status {
        stores.names().noteSaved(toSave->changes);
        return {};
    };
    const auto noted = co_await core->reader()->run(std::move(note));
    co_return noted;
}

} // namespace countersign::workstation
