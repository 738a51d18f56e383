#pragma once

#include "core/alerts/name_lookup.h"
#include "core/names/name_index.h"

#include <QByteArray>
#include <QSet>

#include <memory>
#include <vector>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// The persons that changed, with a name index of their own, so that kept questions are asked
/// against them and not against everyone. Answers no feeds and no coverage: a late hit needs none.
class ChangedPersons final : public alerts::PersonSource
{
public:
    /// `objects` as objectKey() makes them; what is gone meanwhile is left out.
    [[nodiscard]] static base::Result<std::unique_ptr<ChangedPersons>> read(database::Database &database,
                                                                           const QSet<QByteArray> &objects);

    [[nodiscard]] base::Result<alerts::FoundPersons> searchPersons(const std::vector<names::PreparedName> &asked,
                                                                   const names::NameSearchOptions &options) override;
    [[nodiscard]] base::Result<alerts::PersonHoldings> holdings() override;
    [[nodiscard]] base::Result<const names::SpellingFamilies *> families() override { return m_families.get(); }
    [[nodiscard]] base::Result<QList<alerts::FeedState>> personFeeds() override { return QList<alerts::FeedState>(); }
    [[nodiscard]] base::Result<alerts::Coverage> personCoverage() override { return alerts::Coverage(); }
    [[nodiscard]] bool isEmpty() const { return m_persons.empty(); }

private:
    explicit ChangedPersons(std::unique_ptr<const names::SpellingFamilies> families);
    void add(alerts::ListedPerson person);

    std::unique_ptr<const names::SpellingFamilies> m_families;
    names::NameIndex m_index;
    std::vector<alerts::ListedPerson> m_persons;
};

} // namespace countersign::store
