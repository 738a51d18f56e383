#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/cases/change.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

using base::CaseId;
using base::EntityId;

/// What is typed and no version yet, as the revision it would become: its changes, and what its
/// author had seen when it was begun.
struct Draft
{
    EntityId note;
    QByteArray session;                    ///< of the unlocked vault that saved it
    cases::Revision revision;              ///< `at`: when it was saved last
};

/// The journal of the editors. Each save is one row, on the disk when it answers (synchronous=FULL).
class DraftStore
{
public:
    explicit DraftStore(database::Database &database) : m_database(database) {}

    [[nodiscard]] base::Status save(const Draft &draft);
    [[nodiscard]] base::Result<std::optional<Draft>> find(const CaseId &caseId, const EntityId &note);
    [[nodiscard]] base::Result<QList<Draft>> ofCase(const CaseId &caseId);
    [[nodiscard]] base::Result<QList<Draft>> all();
    [[nodiscard]] base::Status remove(const CaseId &caseId, const EntityId &note);

private:
    database::Database &m_database;
};

} // namespace countersign::store
