#pragma once

#include "core/alerts/lookup.h"
#include "core/alerts/name_lookup.h"
#include "core/base/partial_date.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace countersign::alerts {

/// The rows of an answers file, cell by cell under batchAnswerHeader(); what each cell holds is
/// written down in docs/handbook/batch.md, for the programs that read them.

struct ZoneAnswer
{
    QStringList cells;
    bool isRead = false;   ///< a zone of a known format stood there
    bool allAgree = false; ///< its check digits
};
/// One row for each zone, an unreadable one too. Fields are as typed: proposed corrections stand in
/// their own column and change nothing. `today` is complete.
[[nodiscard]] ZoneAnswer zoneAnswer(const QString &id, const QString &zone, base::PartialDate today);

/// One row for each match, in the answer's order; none for no match.
[[nodiscard]] QList<QStringList> numberAnswers(const QString &id, const Answer &answer);

/// One row for each of the first `most` matches. `reasons` are those of the answer's matches, in
/// words and in their order.
[[nodiscard]] QList<QStringList> nameAnswers(const QString &id, const NameAnswer &answer, const QList<QStringList> &reasons, int most);

/// "exact", "look-alike", "one-edit", "blank-range", "mended-check-digit", "blind-variant".
[[nodiscard]] QString wordOf(Step step);
/// "1:L>1" another character, "3:+A" one missing behind place 3, "3:-A" one too many, "3:AB>BA"
/// neighbours changed over. Places are of the number as typed.
[[nodiscard]] QString differenceText(const documents::Difference &difference);

} // namespace countersign::alerts
