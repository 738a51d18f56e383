#pragma once

#include "core/alerts/name_lookup.h"

#include <QString>
#include <QStringList>

/// Sentences about the person search: every score with its reasons, one sentence a token.
/// Plain text, foreign values in isolates.
namespace countersign::messages {

/// "MOHD is a spelling of MUHAMMAD.", "KASSIM was not met.", "Birth year 1958 agrees."
[[nodiscard]] QStringList nameReasons(const alerts::NameMatch &match);
/// A variant on its switch: "KIM JONG UN (Korean reading)", "Names that sound alike".
[[nodiscard]] QString variantText(const alerts::SearchedVariant &variant);
/// A person in one line: name, list and reference.
[[nodiscard]] QString matchHeadline(const alerts::NameMatch &match);

struct NameAnswerSentences
{
    QString headline;            ///< "No listed person found for KASSIM."
    QStringList explanation;     ///< what was searched, how old, what it does not mean; the last carries the message
};
[[nodiscard]] NameAnswerSentences nameAnswerSentences(const alerts::NameAnswer &answer);

} // namespace countersign::messages
