#pragma once

#include "core/base/partial_date.h"
#include "core/cases/case_file.h"

#include <QDate>
#include <QList>

namespace countersign::cases {

enum class EntryKind : std::uint8_t { Item, Link, Task, NoteDate };

/// Something of the case that has a date. A partial date covers all days it may mean.
struct TimelineEntry
{
    EntryKind kind = EntryKind::Item;
    ItemKind itemKind = ItemKind::Other;     ///< of an item
    EntityId entity;                         ///< item, link, task, or the paragraph a date was found in
    EntityId source;                         ///< what to open: the paragraph that says so, else `entity`
    QString title;                           ///< "MV Sea Star", "First holder holds L898902C3", words around a date
    base::PartialDate from, until;           ///< as written; `until` null: one date
    QDate first, last;                       ///< the days these cover; equal for one whole date
    std::optional<markings::Grading> grading;
    bool done = false;                       ///< of a task
    [[nodiscard]] bool isSpan() const { return first != last; }
};

/// What the case's items, links, tasks and the whole ISO dates in its notes say, by first day, then last
/// day, then entity: the same case gives the same list. Paragraphs are searched for "2026-03-04" only:
/// "2026-03" may as well be a reference.
[[nodiscard]] QList<TimelineEntry> timelineOf(const CaseFile &file);

/// First and last day of a partial date: "2026-03" is 1 to 31 March. Invalid dates for a null one.
[[nodiscard]] std::pair<QDate, QDate> daysOf(base::PartialDate date);

} // namespace countersign::cases
