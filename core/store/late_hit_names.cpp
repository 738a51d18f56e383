#include "core/store/late_hit_names.h"

#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/late_hit_changes.h"
#include "core/store/name_index_store.h"
#include "core/store/pending_rows.h"
#include "core/store/setting_store.h"

#include <QHash>

namespace countersign::store {

using database::Statement;

namespace {

constexpr QLatin1StringView kPerson(
    "SELECT record FROM listed_person WHERE feed IN (SELECT id FROM feed WHERE owner = ?) AND person = ?");

using PersonsByObject = QHash<QByteArray, alerts::ListedPerson>;

base::Status takePublished(database::Database &database, const QSet<QByteArray> &objects, PersonsByObject &persons)
{
    auto read = Statement::prepare(database, kPerson);
    if (!read)
        return failFrom(read);
    for (const QByteArray &object : objects) {
        const auto cut = object.indexOf(':');
        const auto row = read->bind(QString::fromLatin1(object.first(cut))).bind(object.sliced(cut + 1)).runForRow();
        if (!row)
            return failFrom(row);
        if (!*row)
            continue;
        const auto person = alerts::decodeListedPerson(read->bytes(0));
        read->finish();
        if (!person)
            return failFrom(person);
        persons.insert(object, *person);
    }
    return {};
}

/// What waits to be published takes the place of what it replaces.
base::Status takePending(database::Database &database, const QSet<QByteArray> &objects, PersonsByObject &persons)
{
    const auto pending = PendingRows(database).all();
    if (!pending)
        return failFrom(pending);
    for (const PendingRow &row : *pending) {
        if (row.recordKind != alerts::RecordKind::ListedPerson || row.operation.kind != objects::OperationKind::Put)
            continue;
        const auto person = alerts::decodeListedPerson(row.operation.record);
        if (!person)
            return failFrom(person);
        const QByteArray object = objectKey(person->owner, person->id);
        if (objects.contains(object))
            persons.insert(object, *person);
    }
    return {};
}

} // namespace

ChangedPersons::ChangedPersons(std::unique_ptr<const names::SpellingFamilies> families)
    : m_families(std::move(families)), m_index(*m_families)
{
}

base::Result<std::unique_ptr<ChangedPersons>> ChangedPersons::read(database::Database &database, const QSet<QByteArray> &objects)
{
    PersonsByObject persons;
    if (const auto taken = takePublished(database, objects, persons); !taken)
        return failFrom(taken);
    if (const auto taken = takePending(database, objects, persons); !taken)
        return failFrom(taken);
    const auto settings = SettingStore(database).all();
    if (!settings)
        return failFrom(settings);
    auto families = std::make_unique<const names::SpellingFamilies>(
        names::SpellingFamilies::withDeskLines(settings->value(names::kSpellingsSetting)));
    std::unique_ptr<ChangedPersons> made(new ChangedPersons(std::move(families)));
    for (alerts::ListedPerson &person : persons)
        made->add(std::move(person));
    return made;
}

void ChangedPersons::add(alerts::ListedPerson person)
{
    QList<names::IndexedName> indexed;
    for (int i = 0; i < person.names.size(); ++i)
        indexed.append({i, names::readingsOf(person.names[i].text, person.names[i].language)});
    m_index.put(static_cast<names::PersonHandle>(m_persons.size()), 0, indexed);
    m_persons.push_back(std::move(person));
}

base::Result<alerts::FoundPersons> ChangedPersons::searchPersons(const std::vector<names::PreparedName> &asked,
                                                                 const names::NameSearchOptions &options)
{
    const names::NameSearchResult result = m_index.search(asked, options);
    alerts::FoundPersons found;
    found.more = result.more;
    for (const names::NameHit &hit : result.hits)
        found.persons.append({m_persons.at(static_cast<std::size_t>(hit.person)), hit});
    return found;
}

base::Result<alerts::PersonHoldings> ChangedPersons::holdings()
{
    return alerts::PersonHoldings{static_cast<int>(m_persons.size()), {}};
}

} // namespace countersign::store
