#include "core/store/person_names.h"

#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/alert_store.h"
#include "core/store/one_state.h"
#include "core/store/pending_rows.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using alerts::FoundPerson;
using alerts::FoundPersons;
using database::Statement;

namespace {

constexpr QLatin1StringView kListed("SELECT record FROM listed_person WHERE id = ?");
constexpr QLatin1StringView kPending("SELECT record FROM pending_operation WHERE id = ? AND record_kind = 2 AND kind = 1");
constexpr QLatin1StringView kAnyPending("SELECT EXISTS (SELECT 1 FROM pending_operation)");
constexpr QLatin1StringView kLastPut(
    "SELECT id, record FROM pending_operation WHERE object = ? AND record_kind = 2 AND kind = 1 ORDER BY id DESC LIMIT 1");

/// Versions that wait to be published stand beside those they replace until the records are read.
constexpr int kRoomForReplaced = 20;

} // namespace

PersonNames::PersonNames(database::Database &database, AlertStore &alerts) : m_database(database), m_alerts(alerts) {}

PersonNames::~PersonNames() = default;

base::Status PersonNames::ready()
{
    NameIndexStore store(m_database);
    if (!m_held) {
        auto held = store.load();
        if (!held)
            return failFrom(held);
        m_held = std::move(*held);
    }
    const auto followed = store.follow(*m_held);
    return followed ? base::Status{} : base::Status(failFrom(followed));
}

base::Result<FoundPersons> PersonNames::searchPersons(const std::vector<names::PreparedName> &asked,
                                                      const names::NameSearchOptions &options)
{
    const auto state = OneState::begin(m_database);
    if (!state)
        return failFrom(state);
    if (const auto done = ready(); !done)
        return failFrom(done);
    names::NameSearchOptions wider = options;
    wider.most += kRoomForReplaced;
    auto found = readHits(m_held->index->search(asked, wider));
    if (!found)
        return found;
    found->more = found->more || found->persons.size() > options.most;
    found->persons.resize(std::min<qsizetype>(found->persons.size(), options.most));
    return found;
}

base::Result<FoundPersons> PersonNames::readHits(const names::NameSearchResult &result)
{
    auto any = Statement::prepare(m_database, kAnyPending);
    if (!any)
        return failFrom(any);
    const auto row = any->runForRow();
    if (!row)
        return failFrom(row);
    const bool anyPending = any->integer(0) != 0;
    any->finish();
    FoundPersons found;
    found.more = result.more;
    for (const names::NameHit &hit : result.hits) {
        auto person = readHit(hit, anyPending);
        if (!person)
            return failFrom(person);
        if (*person)
            found.persons.append(std::move(**person));
    }
    return found;
}

/// Nothing for a version that a later pending put replaces.
base::Result<std::optional<FoundPerson>> PersonNames::readHit(const names::NameHit &hit, bool anyPending)
{
    const bool isPending = isPendingRow(hit.person);
    auto read = Statement::prepare(m_database, isPending ? kPending : kListed);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(qint64{isPending ? pendingOperation(hit.person) : hit.person}).runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return std::optional<FoundPerson>();
    auto person = alerts::decodeListedPerson(read->bytes(0));
    read->finish();
    if (!person)
        return failFrom(person);
    if (anyPending) {
        auto last = Statement::prepare(m_database, kLastPut);
        if (!last)
            return failFrom(last);
        const auto put = last->bind(person->id.toBytes()).runForRow();
        if (!put)
            return failFrom(put);
        const bool isLater = *put && !(isPending && last->integer(0) == pendingOperation(hit.person));
        const QByteArray record = *put ? last->bytes(1) : QByteArray();
        last->finish();
        // Ids are drawn by their owners: another desk's person of the same id is another one.
        if (isLater) {
            const auto later = alerts::decodeListedPerson(record);
            if (!later)
                return failFrom(later);
            if (later->owner == person->owner)
                return std::optional<FoundPerson>();
        }
    }
    return std::optional(FoundPerson{std::move(*person), hit});
}

base::Result<alerts::PersonHoldings> PersonNames::holdings()
{
    if (const auto done = ready(); !done)
        return failFrom(done);
    alerts::PersonHoldings holdings;
    holdings.persons = m_held->index->persons();
    const std::vector<int> &counts = m_held->index->groups();
    for (qsizetype group = 0; group < m_held->lists.size(); ++group) {
        const alerts::Listing &list = m_held->lists[group];
        if (static_cast<std::size_t>(group) < counts.size() && counts[static_cast<std::size_t>(group)] > 0)
            holdings.lists.append(list);
    }
    return holdings;
}

base::Result<const names::SpellingFamilies *> PersonNames::families()
{
    if (const auto done = ready(); !done)
        return failFrom(done);
    return m_held->families.get();
}

base::Result<QList<alerts::FeedState>> PersonNames::personFeeds()
{
    return m_alerts.feedStates();
}

base::Result<alerts::Coverage> PersonNames::personCoverage()
{
    return m_alerts.coverage();
}

void PersonNames::adopt(std::unique_ptr<HeldNames> held)
{
    if (!m_held)
        m_held = std::move(held);
}

base::Result<bool> PersonNames::followSome(int most)
{
    if (!m_held)
        return true;
    return NameIndexStore(m_database).follow(*m_held, most);
}

PersonNames::ToSave PersonNames::toSave() const
{
    if (!m_held || !NameIndexStore::isWorthSaving(*m_held))
        return {};
    return {NameIndexStore::pieces(*m_held), m_held->changes};
}

void PersonNames::noteSaved(qint64 changes)
{
    if (m_held)
        m_held->savedChanges = changes;
}

} // namespace countersign::store
