#pragma once

#include "core/alerts/name_lookup.h"
#include "core/store/name_index_store.h"

#include <functional>
#include <memory>

namespace countersign::store {

class AlertStore;

/// The person search over one connection. Reads the index when it is first asked, and follows
/// what other connections commit before each answer, so that no answer is older than the data.
/// Pending puts of this desk are found at once and hide the version they replace; pending
/// withdrawals hide nothing.
class PersonNames final : public alerts::PersonSource
{
public:
    /// `alerts` answers feeds and coverage; both outlive this.
    PersonNames(database::Database &database, AlertStore &alerts);
    ~PersonNames() override;

    [[nodiscard]] base::Result<alerts::FoundPersons> searchPersons(const std::vector<names::PreparedName> &asked,
                                                                   const names::NameSearchOptions &options) override;
    [[nodiscard]] base::Result<alerts::PersonHoldings> holdings() override;
    [[nodiscard]] base::Result<const names::SpellingFamilies *> families() override;
    [[nodiscard]] base::Result<QList<alerts::FeedState>> personFeeds() override;
    [[nodiscard]] base::Result<alerts::Coverage> personCoverage() override;

    [[nodiscard]] bool isLoaded() const { return m_held != nullptr; }
    /// Takes an index that another connection of this vault has read; ignored when one is here.
    void adopt(std::unique_ptr<HeldNames> held);
    /// Follows up to `most` changes; true when none is left. Nothing to do before it is loaded.
    [[nodiscard]] base::Result<bool> followSome(int most);
    /// Pieces of the index where saving it is worth while; empty otherwise.
    struct ToSave { QList<QByteArray> pieces; qint64 changes = 0; };
    [[nodiscard]] ToSave toSave() const;
    /// These pieces lie in the vault now.
    void noteSaved(qint64 changes);

private:
    [[nodiscard]] base::Status ready();
    [[nodiscard]] base::Result<alerts::FoundPersons> readHits(const names::NameSearchResult &result);
    [[nodiscard]] base::Result<std::optional<alerts::FoundPerson>> readHit(const names::NameHit &hit, bool anyPending);

    database::Database &m_database;
    AlertStore &m_alerts;
    std::unique_ptr<HeldNames> m_held;
};

} // namespace countersign::store
