#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <cstdint>
#include <tuple>

/// How a case is kept (architecture.md 4, trust.md 7): a case is a *set of revisions*, each a list
/// of changes to single fields with what its author had seen. What stands is a function of that
/// set, so merging is the union of sets: commutative, associative and idempotent by construction,
/// and nobody's typing can be lost. A change is dead once a later one of the same place had seen
/// it; places with several live changes hold a conflict (text) or the stricter value (safety).
namespace countersign::cases {

using base::CaseId;
using base::EntityId;

/// Stored and signed; a number never gets a second meaning.
enum class EntityKind : std::uint8_t { Case = 1, Note = 2, Paragraph = 3, Task = 4, Item = 5, Link = 6, Attachment = 7 };

/// One field of an entity. The value's form (canonical CBOR of one item) stands beside it.
enum class Field : std::uint8_t {
    // every entity
    Kind = 1,            ///< unsigned EntityKind; makes the entity
    Parent = 2,          ///< bytes: note of a paragraph; null for what hangs on the case
    Order = 3,           ///< text: place among siblings, orderBetween()
    Deleted = 4,         ///< boolean; an edit that had not seen it wins over it
    Title = 5,           ///< text
    // case
    Reference = 10,      ///< text, "QMA-2026-014"
    Status = 11,         ///< unsigned CaseStatus
    Assignee = 12,       ///< keyed by user id: boolean
    Watcher = 13,        ///< keyed by user id: boolean
    Template = 14,       ///< text: name of the template it was made from
    EarlierReference = 15, ///< keyed by reference: boolean; of cases merged into this one
    MergedInto = 16,     ///< bytes: case id
    Related = 17,        ///< keyed by case id: boolean
    Protection = 18,     ///< boolean: somebody in it may need protection; true is stricter
    Limited = 19,        ///< boolean: only its creator and assignees get its keys; true is stricter
    // paragraph
    Text = 30,           ///< text, restricted Markdown
    Grading = 31,        ///< array [scheme, source, information, handling]
    Marking = 32,        ///< map, marking codec of the alert records
    Source = 33,         ///< text; kept apart, never released unless chosen
    Language = 34,       ///< text, BCP 47
    Direction = 35,      ///< unsigned TextDirection
    Translation = 36,    ///< text
    TranslationLanguage = 37, ///< text, BCP 47
    Origin = 39,         ///< array [desk, envelope, paragraph]: the release it was filed from; the first one stays
    // task
    DueOn = 50,          ///< text, ISO date
    Done = 51,           ///< boolean
    TaskFor = 52,        ///< bytes: user id
    // item: what the case is about; link: an edge between two items
    ItemKind = 60,       ///< unsigned ItemKind
    Target = 61,         ///< text: key of the record it stands for, recordKey()
    From = 62,           ///< text: ISO date or partial date
    Until = 63,          ///< text
    Detail = 64,         ///< text
    ChartPlace = 65,     ///< array [x, y] in 1/100 of the chart's unit: put there by hand
    LinkFrom = 70,       ///< bytes: entity
    LinkTo = 71,         ///< bytes: entity
    LinkWord = 72,       ///< text, "holds", "travelled with"
    LinkSource = 73,     ///< bytes: paragraph that says so
    // attachment
    FileName = 80,       ///< text, made safe
    FileType = 81,       ///< text, MIME
    FileSize = 82,       ///< unsigned, bytes
    FileDigest = 83,     ///< bytes, SHA-256 of the content
    FileKey = 84,        ///< bytes: its own key; the vault and the case key seal it
    FileText = 85        ///< text taken out for the search
};

/// Which revision: the n-th of a device in this case, from 1 without gaps.
struct Dot
{
    base::DeviceId device;
    std::uint64_t counter = 0;
    auto operator<=>(const Dot &) const = default;
};

/// What somebody had seen: of each device the first n revisions.
class Seen
{
public:
    [[nodiscard]] bool covers(const Dot &dot) const { return m_counters.value(dot.device) >= dot.counter; }
    [[nodiscard]] std::uint64_t of(const base::DeviceId &device) const { return m_counters.value(device); }
    void add(const Dot &dot);
    void join(const Seen &other);
    /// Everything in `other` is in this too.
    [[nodiscard]] bool covers(const Seen &other) const;
    [[nodiscard]] const QMap<base::DeviceId, std::uint64_t> &counters() const { return m_counters; }
    bool operator==(const Seen &) const = default;

private:
    QMap<base::DeviceId, std::uint64_t> m_counters;
};

/// A place holds one value, or several that did not know of each other. `key` for fields that are sets.
struct Place
{
    EntityId entity;
    Field field = Field::Text;
    QByteArray key;
    bool operator==(const Place &) const = default;
    /// QByteArray has no operator<=> before Qt 6.8.
    bool operator<(const Place &other) const { return std::tie(entity, field, key) < std::tie(other.entity, other.field, other.key); }
};
std::size_t qHash(const Place &place, std::size_t seed = 0);

struct Change
{
    Place place;
    QByteArray value; ///< canonical CBOR, one item
    bool operator==(const Change &) const = default;
};
using Changes = QList<Change>;

struct Revision
{
    CaseId caseId;
    Dot dot;
    Seen seen;               ///< its own device's earlier ones included
    base::UserId author;
    QString authorName;      ///< as the directory had it
    base::Instant at{};
    QString label;           ///< a named version; empty for what saved itself
    Changes changes;

    [[nodiscard]] QByteArray encode() const;
    /// Strict. CaseObjectBroken.
    static base::Result<Revision> decode(QByteArrayView bytes);
};

} // namespace countersign::cases
