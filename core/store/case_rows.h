#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/cases/case_state.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

using base::CaseId;
using base::EntityId;

/// What a list shows of a case without folding it.
struct CaseListing
{
    CaseId id;
    QString reference, title, folded;
    cases::CaseStatus status = cases::CaseStatus::Open;
    markings::Marking marking;
    QList<base::UserId> assignees, watchers;
    int notes = 0, openTasks = 0, items = 0, attachments = 0, conflicts = 0, ungraded = 0;
    QDate nextDue;
    base::Instant createdAt{}, changedAt{};
    std::optional<base::Instant> binnedAt;
    CaseId mergedInto;
    bool draft = false;
};

struct CaseBacklink
{
    CaseId caseId;
    EntityId note, entity;                 ///< paragraph of that note; an item when `note` is null
    QString reference, title, extract;
};

/// What is derived from cases: the list, references, backlinks and the search. Each writing function joins the
/// caller's transaction.
class CaseRows
{
public:
    explicit CaseRows(database::Database &database) : m_database(database) {}

    /// Writes what the case says now; `touched` are the entities whose backlinks may have changed.
    [[nodiscard]] base::Status renew(const cases::CaseState &state, const QSet<EntityId> &touched);

    [[nodiscard]] base::Result<QList<CaseListing>> list();
    /// By any reference it had, in any case; where it was merged into another, that one.
    [[nodiscard]] base::Result<std::optional<CaseId>> find(const QString &reference);
    /// The first free one: "QMA-2026-014".
    [[nodiscard]] base::Result<QString> nextReference(const QString &prefix);
    /// Of the cases that are not in the bin.
    [[nodiscard]] base::Result<QList<CaseBacklink>> backlinks(const QString &target, int most);
    /// Cases that bear the same reference as their present one.
    [[nodiscard]] base::Result<QList<CaseId>> namesakes(const QString &reference);

private:
    [[nodiscard]] base::Status writeRow(const cases::CaseFile &file, const cases::CaseState &state);
    [[nodiscard]] base::Status writeReferences(const cases::CaseFile &file);
    [[nodiscard]] base::Status writeBacklinks(const cases::CaseFile &file, const QSet<EntityId> &touched);
    database::Database &m_database;
};

} // namespace countersign::store
