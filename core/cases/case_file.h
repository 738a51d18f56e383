#pragma once

#include "core/cases/note.h"

#include <QDate>
#include <QPointF>
#include <QStringList>

namespace countersign::cases {

enum class CaseStatus : std::uint8_t { Open = 1, Waiting = 2, Closed = 3 };

enum class ItemKind : std::uint8_t { Alert = 1, Document = 2, Person = 3, Vessel = 4, Place = 5, Agency = 6, OtherCase = 7, Other = 8 };

struct Person
{
    base::UserId user;
    QString name;
};

struct Task
{
    EntityId id;
    QString title;
    QDate dueOn;                 ///< invalid: none
    bool done = false;
    Person assignee;             ///< null user: nobody yet
};

/// What the case is about. `target` is recordKey() of the record it stands for, or empty.
struct Item
{
    EntityId id;
    ItemKind kind = ItemKind::Other;
    QString title;               ///< "L898902C3", "MV Sea Star", "Port North"
    QString target;
    QString from, until;         ///< ISO dates, whole or partial ("2026-03")
    QString detail;
    std::optional<markings::Grading> grading;
    std::optional<QPointF> chartPlace;
};

/// An edge between two items, with the paragraph that says so.
struct Link
{
    EntityId id;
    EntityId from, to;
    QString word;                ///< "holds", "travelled with"
    QString since;               ///< ISO date or empty
    std::optional<markings::Grading> grading;
    EntityId source;             ///< paragraph, or null
};

struct Attachment
{
    EntityId id;
    QString name;                ///< safe to be a file name
    QString type;                ///< MIME
    qint64 size = 0;             ///< bytes
    base::Digest sha256;
    bool here = true;            ///< false: its content has not come yet
    base::Instant addedAt{};
    QString addedBy;
};

/// A whole case as it stands.
struct CaseFile
{
    CaseId id;
    QString reference;
    QStringList earlierReferences;
    QString title;
    CaseStatus status = CaseStatus::Open;
    QString templateName;
    QList<Person> assignees, watchers;
    QList<Task> tasks;
    QList<Item> items;
    QList<Link> links;
    QList<Attachment> attachments;
    QList<Note> notes;
    QList<CaseId> related;
    CaseId mergedInto;           ///< null: not merged
    bool protection = false;
    bool limited = false;        ///< only creator and assignees get its keys (objects/case_objects.h)
    bool binned = false;
    base::Instant createdAt{}, changedAt{};
    [[nodiscard]] markings::Marking marking() const;
    [[nodiscard]] int conflicts() const;
};

/// Key of a record that mentions, items and backlinks agree on: "doc:UTO/L898902C3", "alert:…hex",
/// "person:…", "case:QMA-2026-014", "place:port north".
QString documentKey(QStringView issuer, QStringView number);
QString personKey(QStringView name);
QString caseKey(QStringView reference);

} // namespace countersign::cases
