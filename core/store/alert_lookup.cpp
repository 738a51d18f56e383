// AlertStore as the look-up engine's source: filter first, then the table.
#include "core/store/alert_store.h"

#include "core/database/database.h"
#include "core/documents/document_number.h"
#include "core/store/alert_knowledge.h"
#include "core/store/country_packing.h"
#include "core/store/feed_store.h"
#include "core/store/pending_rows.h"

#include <algorithm>

#include <sqlite3.h>

namespace countersign::store {

using alerts::AlertRecord;
using alerts::RecordKind;
using objects::OperationKind;

namespace {

constexpr const char *kBegin = "BEGIN";
constexpr const char *kCommit = "COMMIT";

/// A pending put takes the place of the version it replaces.
void replace(QList<AlertRecord> &found, const AlertRecord &pending)
{
    found.removeIf([&](const AlertRecord &held) { return held.id == pending.id && held.owner == pending.owner; });
}

} // namespace

AlertStore::AlertStore(database::Database &database, NumberHash hash, std::shared_ptr<FilterShelf> shelf)
    : m_database(database), m_hash(std::move(hash)), m_shelf(shelf ? std::move(shelf) : std::make_shared<FilterShelf>())
{
}

AlertStore::~AlertStore()
{
    endTransaction();
}

base::Status AlertStore::prepare()
{
    if (m_known)
        return {};
    auto reader = AlertReader::prepare(m_database);
    if (!reader)
        return failFrom(reader);
    auto state = LookupStateReader::prepare(m_database);
    if (!state)
        return failFrom(state);
    auto begin = NativeStatement::prepare(m_database, kBegin);
    if (!begin)
        return failFrom(begin);
    auto commit = NativeStatement::prepare(m_database, kCommit);
    if (!commit)
        return failFrom(commit);
    m_known = std::make_unique<Known>(Known{std::move(*reader), std::move(*state), std::move(*begin), std::move(*commit),
                                            CommitWatch(m_database), FilterView(m_shelf), {}, {}, {}, -1, {}, {}, {}, 0});
    return {};
}

base::Status AlertStore::openTransaction()
{
    // Within the caller's transaction this is a part of it.
    if (m_question.inTransaction || !sqlite3_get_autocommit(m_database.native()))
        return {};
    if (const auto begun = m_known->begin.run(); !begun)
        return begun;
    m_question.inTransaction = true;
    return {};
}

base::Status AlertStore::openForRead()
{
    // A single call outside of a question is a transaction of its own.
    return m_question.isOpen || m_sittings > 0 ? openTransaction() : base::Status{};
}

void AlertStore::endTransaction()
{
    if (!m_question.inTransaction)
        return;
    m_question.inTransaction = false;
    // Nothing was written: there is nothing that could be lost.
    static_cast<void>(m_known->commit.run());
}

base::Status AlertStore::follow()
{
    if (const auto ready = prepare(); !ready)
        return ready;
    // One question, one state: what is committed meanwhile belongs to the next.
    if (m_question.isOpen)
        return {};
    const bool mayBeShelved = !m_known->filter.isUsable() && m_known->shelfPuts != m_shelf->puts();
    if (!mayBeShelved && !m_known->watch.mayHaveChanged())
        return {};
    endTransaction();
    m_known->shelfPuts = m_shelf->puts();
    m_known->watch.remember();
    const bool isOurs = sqlite3_get_autocommit(m_database.native()) != 0;
    if (const auto begun = openTransaction(); !begun)
        return begun;
    const auto read = readKnown();
    // In the caller's transaction an older state may have been read, or one that is never
    // committed: then its numbers come again with another meaning.
    if (!isOurs || !read)
        m_known->watch.forget();
    if (!read || sqlite3_txn_state(m_database.native(), "main") == SQLITE_TXN_WRITE)
        m_known->forget();
    if (m_sittings == 0)
        endTransaction();
    return read;
}

base::Status AlertStore::readKnown()
{
    Known &known = *m_known;
    const auto state = known.stateReader.read();
    if (!state)
        return failFrom(state);
    known.watch.open();
    if (const auto followed = known.filter.follow(m_database, *state, m_hash); !followed)
        return followed;
    if (const auto followed = known.series.follow(m_database, *state, m_hash); !followed)
        return followed;
    if (known.feedsAt != state->feeds) {
        auto feeds = FeedStore(m_database).states();
        if (!feeds)
            return failFrom(feeds);
        known.feeds = std::move(*feeds);
        known.feedsAt = state->feeds;
        countCoverage();
    }
    known.state = *state;
    return {};
}

base::Status AlertStore::beginQuestion(QByteArrayView number, QByteArrayView skeleton)
{
    endQuestion();
    if (const auto ready = follow(); !ready)
        return ready;
    m_question.number = number;
    m_question.skeleton = skeleton;
    m_question.skeletonHash = m_hash.of(skeleton);
    m_question.near.reset();
    m_known->filter.prefetch(filter_keys::skeleton(m_question.skeletonHash));
    m_question.isOpen = true;
    return {};
}

void AlertStore::endQuestion()
{
    m_question.isOpen = false;
    if (m_sittings == 0)
        endTransaction();
}

AlertStore::Sitting::Sitting(AlertStore &store) : m_store(store)
{
    ++m_store.m_sittings;
}

AlertStore::Sitting::~Sitting()
{
    if (--m_store.m_sittings == 0)
        m_store.endTransaction();
}

bool AlertStore::isAsked(QByteArrayView text, QByteArrayView asked) const
{
    return m_question.isOpen && text.data() == asked.data() && text.size() == asked.size();
}

/// One reading of the filter for a number and all that look like it.
bool AlertStore::mayBeNear(std::int64_t skeletonHash)
{
    if (!m_question.isOpen || skeletonHash != m_question.skeletonHash)
        return m_known->filter.mayHold(filter_keys::skeleton(skeletonHash));
    if (!m_question.near)
        m_question.near = m_known->filter.mayHold(filter_keys::skeleton(skeletonHash));
    return *m_question.near;
}

base::Result<QList<AlertRecord>> AlertStore::byNumber(QByteArrayView normal)
{
    if (const auto ready = follow(); !ready)
        return failFrom(ready);
    QList<AlertRecord> found;
    if (isAsked(normal, m_question.number) && !mayBeNear(m_question.skeletonHash))
        return found;
    const std::int64_t hash = m_hash.of(normal);
    if (!m_known->filter.mayHold(filter_keys::number(hash)))
        return found;
    if (const auto begun = openForRead(); !begun)
        return failFrom(begun);
    const auto read = m_known->reader.eachAt(hash, [&](QByteArrayView number, QByteArrayView record) -> base::Status {
        if (number != normal)
            return {};
        auto decoded = alerts::decodeAlert(record);
        if (!decoded)
            return failFrom(decoded);
        found.append(std::move(*decoded));
        return {};
    });
    if (!read)
        return failFrom(read);
    const auto added = withPending(found, [&](PendingRows &pending) { return pending.byNumber(normal); });
    if (!added)
        return failFrom(added);
    return found;
}

base::Result<QList<AlertRecord>> AlertStore::bySkeleton(QByteArrayView skeleton)
{
    if (const auto ready = follow(); !ready)
        return failFrom(ready);
    const std::int64_t hash = isAsked(skeleton, m_question.skeleton) ? m_question.skeletonHash : m_hash.of(skeleton);
    QList<AlertRecord> found;
    if (!mayBeNear(hash))
        return found;
    if (const auto begun = openForRead(); !begun)
        return failFrom(begun);
    const auto take = [&found](QByteArrayView record) -> base::Status {
        auto decoded = alerts::decodeAlert(record);
        if (!decoded)
            return failFrom(decoded);
        found.append(std::move(*decoded));
        return {};
    };
    // A number that is its own skeleton stands at the skeleton's hash itself.
    const auto read = m_known->reader.eachAt(hash, [&](QByteArrayView number, QByteArrayView record) {
        return number == skeleton ? take(record) : base::Status{};
    });
    if (!read)
        return failFrom(read);
    const auto ids = m_known->reader.bySkeletonHash(hash);
    if (!ids)
        return failFrom(ids);
    for (const qint64 id : *ids) {
        const auto row = m_known->reader.row(id);
        if (!row)
            return failFrom(row);
        if (!*row || (*row)->number == skeleton || documents::skeletonOf((*row)->number) != skeleton)
            continue;
        if (const auto taken = take((*row)->record); !taken)
            return failFrom(taken);
    }
    const auto added = withPending(found, [&](PendingRows &pending) { return pending.bySkeleton(skeleton); });
    if (!added)
        return failFrom(added);
    return found;
}

base::Result<QList<AlertRecord>> AlertStore::bySeries(QByteArrayView normal)
{
    if (const auto ready = follow(); !ready)
        return failFrom(ready);
    QList<AlertRecord> found;
    const QList<qint64> rows = m_known->series.rowsHolding(normal, m_hash);
    if (!rows.isEmpty()) {
        if (const auto begun = openForRead(); !begun)
            return failFrom(begun);
    }
    for (const qint64 id : rows) {
        const auto row = m_known->reader.row(id);
        if (!row)
            return failFrom(row);
        if (!*row)
            continue;
        auto record = alerts::decodeAlert((*row)->record);
        if (!record)
            return failFrom(record);
        found.append(std::move(*record));
    }
    if (!m_known->state.anyPending)
        return found;
    const auto pending = m_known->series.pendingFor(normal);
    for (const SeriesIndex::PendingAlert &alert : pending) {
        replace(found, alert.record);
        if (alert.holds)
            found.append(alert.record);
    }
    return found;
}

void AlertStore::sift(documents::NumberList &numbers, const base::CountryCode &issuer)
{
    // Without a filter every number stays, and the table decides.
    if (!follow() || !m_known->filter.isUsable())
        return;
    Known &known = *m_known;
    const std::size_t count = numbers.size();
    std::vector<std::int64_t> hashes(count);
    known.keys.resize(count);
    known.held.assign(count, 0);
    for (std::size_t i = 0; i < count; ++i)
        hashes[i] = m_hash.of(numbers.at(i));
    const auto ask = [&](auto &&keyOf) {
        std::transform(hashes.begin(), hashes.end(), known.keys.begin(), keyOf);
        known.filter.mark(known.keys, known.held);
    };
    if (issuer.isNull()) {
        ask([](std::int64_t hash) { return filter_keys::number(hash); });
    } else {
        const int packed = filter_keys::comparableIssuer(packCountry(issuer));
        ask([packed](std::int64_t hash) { return filter_keys::numberAndIssuer(hash, packed); });
        if (known.filter.mayHold(filter_keys::kAnyWithoutIssuer))
            ask([](std::int64_t hash) { return filter_keys::numberAndIssuer(hash, 0); });
    }
    documents::NumberList left;
    for (std::size_t i = 0; i < count; ++i) {
        if (known.held[i])
            left.add(numbers.at(i));
    }
    numbers = std::move(left);
}

base::Status AlertStore::withPending(QList<AlertRecord> &found, const AskPending &ask)
{
    if (!m_known->state.anyPending)
        return {};
    PendingRows rows(m_database);
    const auto pending = ask(rows);
    if (!pending)
        return failFrom(pending);
    for (const PendingRow &row : *pending) {
        if (row.operation.kind != OperationKind::Put || row.recordKind != RecordKind::Alert)
            continue;
        auto record = alerts::decodeAlert(row.operation.record);
        if (!record)
            return failFrom(record);
        replace(found, *record);
        found.append(std::move(*record));
    }
    return {};
}

base::Result<QList<alerts::FeedState>> AlertStore::feedStates()
{
    if (const auto ready = follow(); !ready)
        return failFrom(ready);
    return m_known->feeds;
}

base::Result<alerts::Coverage> AlertStore::coverage()
{
    if (const auto ready = follow(); !ready)
        return failFrom(ready);
    return m_known->coverage;
}

void AlertStore::setAdmittedDesks(QList<base::CountryCode> desks)
{
    if (desks == m_admitted)
        return;
    m_admitted = std::move(desks);
    if (m_known)
        countCoverage();
}

void AlertStore::countCoverage()
{
    alerts::Coverage &coverage = m_known->coverage;
    coverage = {};
    coverage.admitted = static_cast<int>(m_admitted.size());
    for (const base::CountryCode &desk : std::as_const(m_admitted)) {
        const bool covered = std::any_of(m_known->feeds.begin(), m_known->feeds.end(),
                                         [&](const alerts::FeedState &state) { return state.owner == desk; });
        if (covered)
            ++coverage.covered;
        else
            coverage.missing.append(desk);
    }
}

base::Result<bool> AlertStore::hasFilter()
{
    if (const auto ready = follow(); !ready)
        return failFrom(ready);
    return m_known->filter.isUsable();
}

} // namespace countersign::store
