#include "core/workstation/late_hits.h"

#include "core/alerts/name_lookup.h"
#include "core/database/transaction.h"
#include "core/documents/number_list.h"
#include "core/store/late_hit_changes.h"
#include "core/store/late_hit_match.h"
#include "core/store/late_hit_names.h"
#include "core/store/person_names.h"

#include <QSet>

#include <algorithm>

namespace countersign::workstation {

using base::ErrorCode;
using namespace Qt::StringLiterals;
using store::AlertChange;

namespace {

constexpr int kChangesARound = 20'000;
constexpr int kQuestionsASlice = 10'000;
constexpr qsizetype kMostReadings = 64;

/// What one round holds the questions against.
struct Round
{
    explicit Round(const QList<AlertChange> &changes) : numbers(changes)
    {
        for (const AlertChange &change : changes) {
            last = change.id;
            if (change.kind == AlertChange::Kind::Everything)
                everything = true;
            else if (change.kind == AlertChange::Kind::Question)
                questions.insert(change.key.toLongLong());
            else if (change.kind == AlertChange::Kind::Person)
                persons.insert(change.key);
        }
        count = changes.size();
    }
    store::ChangedNumbers numbers;
    QSet<qint64> questions;
    QSet<QByteArray> persons;
    std::unique_ptr<store::ChangedPersons> names; ///< used on the chores thread alone
    bool everything = false;
    qint64 last = 0;
    qint64 count = 0;
};
using RoundPtr = std::shared_ptr<Round>;

struct Slice
{
    QList<store::LateHit> hits;
    qint64 lastQuestion = 0;
    QList<store::KeptQuestion> names;    ///< to be asked against everyone, on the reader
    qint64 asked = 0;
    qint64 looked = 0;
    bool end = false;
};

store::LateHit lateHitOf(const store::KeptQuestion &question, const alerts::Match &match)
{
    store::LateHit hit;
    hit.question = question;
    hit.step = match.step;
    hit.nearby = match.isFolded();
    hit.object = store::objectKey(match.alert.owner, match.alert.id);
    hit.weight = store::weightOf(match);
    hit.alert = match.alert;
    return hit;
}

base::Status askAgain(sync::Stores &stores, const store::KeptQuestion &question, base::Instant now, Slice &slice)
{
    alerts::Question asked;
    asked.typed = QString::fromLatin1(question.normal);
    asked.issuer = question.issuer;
    if (question.type >= 0)
        asked.type = static_cast<documents::DocumentType>(question.type);
    const auto answer = alerts::LookupEngine(stores.alerts()).ask(asked, now);
    ++slice.asked;
    if (!answer)
        return answer.error().code == ErrorCode::EmptyQuestion ? base::Status() : base::failFrom(answer);
    for (const alerts::Match &match : answer->matches)
        slice.hits.append(lateHitOf(question, match));
    return {};
}

store::LateHit lateHitOf(const store::KeptQuestion &question, const alerts::NameMatch &match)
{
    store::LateHit hit;
    hit.question = question;
    hit.nearby = !match.isStrong();
    hit.step = match.isStrong() ? alerts::Step::Exact : alerts::Step::LookAlike;
    hit.object = store::objectKey(match.person.owner, match.person.id);
    hit.weight = match.isStrong() ? kStrongName : kSimilarName;
    hit.alert.owner = match.person.owner;
    hit.alert.listing = match.person.listing;
    hit.person = match.person;
    return hit;
}

base::Status askNameAgain(alerts::PersonSource &source, const store::KeptQuestion &question, base::Instant now,
                          QList<store::LateHit> &hits)
{
    alerts::NameQuestion asked;
    asked.typed = question.typed;
    asked.country = question.issuer;
    asked.birth = base::PartialDate::fromIso(question.birth).value_or(base::PartialDate{});
    const auto answer = alerts::NameLookup(source).ask(asked, now);
    if (!answer)
        return answer.error().code == ErrorCode::EmptyQuestion ? base::Status() : base::failFrom(answer);
    for (const alerts::NameMatch &match : answer->matches)
        hits.append(lateHitOf(question, match));
    return {};
}

base::Result<RoundPtr> nextRound(sync::Stores &stores)
{
    const auto changes = store::ChangeLog::oldest(stores.database(), kChangesARound);
    if (!changes)
        return base::failFrom(changes);
    if (changes->isEmpty())
        return RoundPtr();
    auto round = std::make_shared<Round>(*changes);
    if (!round->persons.isEmpty() && !round->everything) {
        auto names = store::ChangedPersons::read(stores.database(), round->persons);
        if (!names)
            return base::failFrom(names);
        round->names = std::move(*names);
    }
    return round;
}

/// A name is held against the changed persons, or, when everything changed or its answer
/// was older than the data, left for the reader, who holds the index of everyone.
base::Status askNameInSlice(const RoundPtr &round, const store::KeptQuestion &question, base::Instant now, Slice &slice)
{
    if (round->everything || round->questions.contains(question.id)) {
        slice.names.append(question);
        return {};
    }
    ++slice.asked;
    return askNameAgain(*round->names, question, now, slice.hits);
}

/// A reading that the zone allowed has an alert now: nothing the number alone would show.
base::Status askReadings(sync::Stores &stores, const RoundPtr &round, const store::KeptQuestion &question, Slice &slice)
{
    for (const QByteArray &reading : question.readings) {
        if (!round->everything && !round->questions.contains(question.id) && !round->numbers.holds(reading))
            continue;
        const auto found = stores.alerts().byNumber(reading);
        if (!found)
            return base::failFrom(found);
        for (const alerts::AlertRecord &record : *found) {
            alerts::Match match;
            match.alert = record;
            match.step = alerts::Step::BlindVariant;
            slice.hits.append(lateHitOf(question, match));
        }
    }
    return {};
}

bool isWorthAsking(const Round &round, const store::QuestionKey &key)
{
    if (round.everything || round.questions.contains(key.id))
        return true;
    if (key.kind == store::QuestionKind::Name)
        return round.names && !round.names->isEmpty();
    if (round.numbers.mayMeet(key.normal, key.issuer))
        return true;
    if (key.readings.isEmpty())
        return false;
    const auto readings = key.readings.split('\n');
    return std::any_of(readings.begin(), readings.end(), [&round](const QByteArray &reading) { return round.numbers.holds(reading); });
}

base::Result<Slice> askSlice(sync::Stores &stores, const RoundPtr &round, qint64 after, base::Instant now)
{
    store::QuestionStore questions(stores.database());
    const auto page = questions.keysAfter(after, kQuestionsASlice);
    if (!page)
        return base::failFrom(page);
    Slice slice;
    slice.end = page->size() < kQuestionsASlice;
    for (const store::QuestionKey &key : *page) {
        slice.lastQuestion = key.id;
        ++slice.looked;
        if (!isWorthAsking(*round, key))
            continue;
        const auto kept = questions.find(key.id);
        if (!kept)
            return base::failFrom(kept);
        const store::KeptQuestion &question = *kept;
        if (question.kind == store::QuestionKind::Name) {
            if (const auto asked = askNameInSlice(round, question, now, slice); !asked)
                return base::failFrom(asked);
            continue;
        }
        if (const auto asked = askAgain(stores, question, now, slice); !asked)
            return base::failFrom(asked);
        if (const auto asked = askReadings(stores, round, question, slice); !asked)
            return base::failFrom(asked);
    }
    return slice;
}

base::Result<int> keepHits(sync::Stores &stores, const QList<store::LateHit> &hits, qint64 doneUpTo, base::Instant now)
{
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    const auto kept = store::LateHitStore(stores.database()).keep(hits, now);
    if (!kept)
        return base::failFrom(kept);
    if (doneUpTo > 0) {
        if (const auto dropped = store::ChangeLog::dropUpTo(stores.database(), doneUpTo); !dropped)
            return base::failFrom(dropped);
    }
    if (const auto done = transaction->commit(); !done)
        return base::failFrom(done);
    return *kept;
}

base::Status forgetOld(sync::Stores &stores, int days, const store::AuditEntry &entry, const base::Clock &clock)
{
    const auto before = clock.now() - std::chrono::hours(24) * days;
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    const auto questions = store::QuestionStore(stores.database()).forgetBefore(before);
    if (!questions)
        return base::failFrom(questions);
    const auto items = store::LateHitStore(stores.database()).forgetReadBefore(before);
    if (!items)
        return base::failFrom(items);
    if (*questions + *items == 0)
        return {};
    store::AuditEntry told = entry;
    told.details = QByteArray::number(*questions) + " questions, " + QByteArray::number(*items) + " inbox items";
    if (const auto row = store::AuditChain::append(stores.database(), told, clock); !row)
        return base::failFrom(row);
    return transaction->commit();
}

/// What the check digit of the number cannot see, or, where it disagrees, what would mend it:
/// as the look-up engine reads a zone.
QList<QByteArray> zoneReadings(const documents::MrzReading &mrz, const QByteArray &normal)
{
    const documents::MrzCheck *check = mrz.asTyped.check(documents::MrzCheckName::Number);
    if (check == nullptr || check->state != documents::MrzCheckState::Differs)
        return documents::blindVariants(normal, kMostReadings);
    documents::NumberList mended;
    documents::addMendedNumbers(mrz.asTyped.number.printed().toLatin1(), check->found, kMostReadings, mended);
    QList<QByteArray> readings;
    for (std::size_t i = 0; i < mended.size(); ++i)
        readings.append(mended.at(i).toByteArray());
    if (mrz.proposed && !mrz.proposed->number.isEmpty() && !readings.contains(mrz.proposed->number.normal()))
        readings.append(mrz.proposed->number.normal());
    return readings;
}

} // namespace

int retentionDays(const SessionCore &core)
{
    bool ok = false;
    const int days = core.settings().value(kRetentionSetting).toInt(&ok);
    return ok && days >= 0 ? days : kRetentionDays;
}

store::KeptQuestion keptQuestion(const alerts::Answer &answer, Reason reason, const SessionCore &core, qint64 generation)
{
    store::KeptQuestion kept;
    kept.at = answer.askedAt;
    // Of a zone only the number is kept: the rest names a person.
    kept.typed = answer.mrz ? answer.number : answer.question.typed;
    kept.normal = answer.number.toLatin1();
    kept.issuer = answer.issuer;
    kept.type = answer.question.type ? static_cast<int>(*answer.question.type) : -1;
    kept.verdict = static_cast<int>(answer.verdict);
    kept.matches = static_cast<int>(answer.matches.size());
    kept.reason = static_cast<int>(reason);
    kept.generation = generation;
    kept.place = core.settings().value(kPlaceSetting);
    if (core.identity())
        kept.who = core.identity()->person;
    if (answer.mrz)
        kept.readings = zoneReadings(*answer.mrz, kept.normal);
    for (const alerts::Match &match : answer.matches)
        kept.met.append({store::objectKey(match.alert.owner, match.alert.id), store::weightOf(match)});
    return kept;
}

void LateHits::run()
{
    if (m_running) {
        m_again = true;
        return;
    }
    start();
}

void LateHits::start()
{
    m_running = true;
    m_again = false;
    auto task = carryOut(m_core, m_figures);
    QCoro::connect(std::move(task), this, [this](const base::Result<int> &count) {
        m_running = false;
        if (!count && count.error().code != ErrorCode::VaultLocked && count.error().code != ErrorCode::Cancelled)
            m_core->log().write(u"late-hits.failed"_s, count.error());
        if (count && *count > 0)
            Q_EMIT found(*count);
        if (m_again && !m_core->isClosed())
            start();
    });
}

QCoro::Task<base::Result<int>> LateHits::runNow()
{
    const QPointer<LateHits> self(this);
    const auto count = co_await carryOut(m_core, m_figures);
    if (self && count && *count > 0)
        Q_EMIT self->found(*count);
    co_return count;
}

QCoro::Task<base::Result<int>> LateHits::carryOut(CorePtr core, std::shared_ptr<Figures> figures)
{
    *figures = {};
    int found = 0;
    for (;;) {
        const auto round = co_await core->chores()->run(&nextRound);
        if (!round)
            co_return base::failFrom(round);
        if (!*round)
            break;
        figures->changes += (*round)->count;
        qint64 after = 0;
        bool end = false;
        while (!end) {
            if (core->stopToken().stop_requested())
                co_return base::fail(ErrorCode::Cancelled);
            const RoundPtr held = *round;
            const auto now = core->now();
            auto ask = [held, after, now](sync::Stores &stores) { return askSlice(stores, held, after, now); };
            auto slice = co_await core->chores()->run(std::move(ask));
            if (!slice)
                co_return base::failFrom(slice);
            for (const store::KeptQuestion &question : std::as_const(slice->names)) {
                auto everyone = [question, now](sync::Stores &stores) -> base::Result<QList<store::LateHit>> {
                    QList<store::LateHit> met;
                    if (const auto asked = askNameAgain(stores.names(), question, now, met); !asked)
                        return base::failFrom(asked);
                    return met;
                };
                const auto met = co_await core->reader()->run(std::move(everyone));
                if (!met)
                    co_return base::failFrom(met);
                slice->hits += *met;
                ++slice->asked;
            }
            after = slice->lastQuestion;
            end = slice->end;
            figures->questions += slice->looked;
            figures->asked += slice->asked;
            if (slice->hits.isEmpty() && !end)
                continue;
            const auto hits = slice->hits;
            const qint64 doneUpTo = end ? held->last : 0;
            auto keep = [hits, doneUpTo, now](sync::Stores &stores) { return keepHits(stores, hits, doneUpTo, now); };
            const auto kept = co_await core->writer()->run(std::move(keep));
            if (!kept)
                co_return base::failFrom(kept);
            found += *kept;
        }
    }
    if (core->isClosed())
        co_return base::fail(ErrorCode::VaultLocked);
    const int days = retentionDays(*core);
    const auto entry = core->auditEntry(u"questions.forgotten"_s, {}, u"done"_s);
    const auto clock = core->clock();
    auto forget = [days, entry, clock](sync::Stores &stores) { return forgetOld(stores, days, entry, *clock); };
    const auto forgotten = co_await core->writer()->run(std::move(forget));
    if (!forgotten)
        co_return base::failFrom(forgotten);
    co_return found;
}

} // namespace countersign::workstation
