#pragma once

#include "core/release/projection.h"

#include <QDate>

/// Small words that projection and question share. Private to this room.
namespace countersign::release {

/// Last day before an end that is exclusive, UTC.
[[nodiscard]] QDate dayBefore(base::Instant end);
/// A line that waits for words: not sent, and not missed.
[[nodiscard]] bool isEmpty(const cases::Paragraph &paragraph);
[[nodiscard]] bool isLeft(const QList<LeftOut> &left, const base::EntityId &part);
/// As a part of a note, where an alert is spoken of beside paragraphs.
[[nodiscard]] inline base::EntityId entityOf(const base::AlertId &alert)
{
    return base::EntityId{alert.bytes};
}
/// When the grading was given: as released for what came from elsewhere and was not graded anew.
[[nodiscard]] QDate gradedOn(const cases::Paragraph &paragraph, const std::optional<Provenance> &from);

} // namespace countersign::release
