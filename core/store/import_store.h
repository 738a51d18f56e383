#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

/// One import of a list: what it was and what it did. The remarks themselves are shown
/// and not kept: they quote the source.
struct ImportRun
{
    qint64 id = 0;
    base::Instant at{};
    QString list;
    QString edition;
    int added = 0, changed = 0, withdrawn = 0, unchanged = 0, remarks = 0;
};

/// A list that was imported before, so that its next edition needs no choosing.
struct KnownList
{
    QString list;
    int source = 0;            ///< alerts::ListSource
    QString authority;
    QString columns;           ///< of a table, as alerts::storedMapping() writes them
};

class ImportStore
{
public:
    explicit ImportStore(database::Database &database) : m_database(database) {}

    /// Joins the caller's transaction.
    [[nodiscard]] base::Status keep(const ImportRun &run);
    /// Newest first.
    [[nodiscard]] base::Result<QList<ImportRun>> runs();

    /// Replaces what was remembered of that list. Joins the caller's transaction.
    [[nodiscard]] base::Status remember(const KnownList &list);
    [[nodiscard]] base::Result<std::optional<KnownList>> find(const QString &list);

private:
    database::Database &m_database;
};

} // namespace countersign::store
