#include "listed_persons.h"

namespace countersign::quality {

void ListedPersons::add(const alerts::ListedPerson &person)
{
    QList<names::IndexedName> indexed;
    for (int i = 0; i < person.names.size(); ++i)
        indexed.append({i, names::readingsOf(person.names[i].text, person.names[i].language)});
    m_index.put(m_persons.size(), 0, indexed);
    m_persons.append(person);
}

base::Result<alerts::FoundPersons> ListedPersons::searchPersons(const std::vector<names::PreparedName> &asked,
                                                                const names::NameSearchOptions &options)
{
    alerts::FoundPersons found;
    const names::NameSearchResult result = m_index.search(asked, options);
    found.more = result.more;
    for (const names::NameHit &hit : result.hits)
        found.persons.append({m_persons[hit.person], hit});
    return found;
}

} // namespace countersign::quality
