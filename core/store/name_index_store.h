#pragma once

#include "core/alerts/alert_record.h"
#include "core/base/result.h"
#include "core/names/name_index.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>
#include <stop_token>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// The name index with what it stands for: the lists its persons come from, and the change of
/// the person tables up to which it is true. Belongs to one connection's thread at a time.
struct HeldNames
{
    std::shared_ptr<const names::SpellingFamilies> families;
    QString deskLines;                       ///< the desk's own spelling families in `families`
    std::unique_ptr<names::NameIndex> index;
    QList<alerts::Listing> lists;            ///< by group of the index; without reference and person
    QHash<QByteArray, std::uint16_t> groupOf;///< by list, authority and edition
    qint64 changes = 0;                      ///< last name_change in it
    qint64 savedChanges = -1;                ///< of what lies in the vault; -1: nothing
};

/// Reads, follows and saves the name index of one vault.
class NameIndexStore
{
public:
    explicit NameIndexStore(database::Database &database) : m_database(database) {}

    /// From the saved pieces, or, where there are none of this version, from all rows.
    [[nodiscard]] base::Result<std::unique_ptr<HeldNames>> load(std::stop_token stop = {});
    /// Brings the index up to the last change, or `most` changes further; true when it is there.
    [[nodiscard]] base::Result<bool> follow(HeldNames &held, int most = 0);
    /// Number of the last change, and whether `held` knows all up to it.
    [[nodiscard]] base::Result<bool> isCurrent(const HeldNames &held);

    /// The pieces to save: cheap in memory, a second for a million persons.
    [[nodiscard]] static QList<QByteArray> pieces(const HeldNames &held);
    /// Puts the pieces in place of the last and drops the changes they hold. Writer's thread.
    [[nodiscard]] base::Status save(const QList<QByteArray> &pieces, qint64 changes);
    /// Whether so much changed since the last save that reading on would take longer.
    [[nodiscard]] static bool isWorthSaving(const HeldNames &held);

private:
    [[nodiscard]] base::Result<bool> loadSaved(HeldNames &held);
    [[nodiscard]] base::Status loadRows(HeldNames &held, std::stop_token stop);
    [[nodiscard]] base::Status readDeskLines(HeldNames &held);
    [[nodiscard]] base::Status readAgain(HeldNames &held, names::PersonHandle person);
    [[nodiscard]] base::Result<qint64> lastChange();
    [[nodiscard]] base::Result<qint64> cutAt();
    database::Database &m_database;
};

} // namespace countersign::store
