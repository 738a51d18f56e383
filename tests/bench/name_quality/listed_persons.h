#pragma once

#include "core/alerts/name_lookup.h"

namespace countersign::quality {

/// Persons of a reading in memory, asked through the product's own person search.
class ListedPersons final : public alerts::PersonSource
{
public:
    void add(const alerts::ListedPerson &person);
    base::Result<alerts::FoundPersons> searchPersons(const std::vector<names::PreparedName> &asked,
                                                     const names::NameSearchOptions &options) override;
    base::Result<alerts::PersonHoldings> holdings() override { return alerts::PersonHoldings{m_index.persons(), {}}; }
    base::Result<const names::SpellingFamilies *> families() override { return &names::SpellingFamilies::embedded(); }
    base::Result<QList<alerts::FeedState>> personFeeds() override { return QList<alerts::FeedState>{}; }
    base::Result<alerts::Coverage> personCoverage() override { return alerts::Coverage{}; }
    [[nodiscard]] const QList<alerts::ListedPerson> &persons() const { return m_persons; }

private:
    names::NameIndex m_index{names::SpellingFamilies::embedded()};
    QList<alerts::ListedPerson> m_persons;
};

} // namespace countersign::quality
