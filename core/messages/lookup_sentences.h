#pragma once

#include "core/alerts/lookup.h"
#include "core/base/clock.h"
#include "core/base/partial_date.h"
#include "core/documents/mrz.h"
#include "core/markings/grading.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Sentences about look-ups and records, used by the window and by ctl alike: plain text,
/// foreign values in isolates, nothing said that the data cannot carry.
namespace countersign::messages {

// Labels. Each is empty for a value that says nothing (null country, unknown date).
[[nodiscard]] QString categoryText(alerts::Category category);      ///< "Stolen blank"
[[nodiscard]] QString typeText(documents::DocumentType type);       ///< "Diplomatic passport"
[[nodiscard]] QString statusText(alerts::AlertStatus status);       ///< "Active"
[[nodiscard]] QString gradingText(const markings::Grading &grading); ///< "A2 (Admiralty)"
[[nodiscard]] QString circumstanceText(alerts::Circumstance circumstance);
[[nodiscard]] QString stepText(alerts::Step step);                  ///< "Look-alikes"
/// English name with its code: "Utopia (UTO)"; the code alone where the table has none.
[[nodiscard]] QString countryText(const base::CountryCode &country);

// Times. Dates follow QLocale(); instants stand in the user's zone with its offset.
[[nodiscard]] QString dateText(base::PartialDate date);             ///< "3 Mar 2026", "Mar 2026", "2026"
[[nodiscard]] QString dateText(base::Instant instant);              ///< "3 Mar 2026 14:10 (UTC+7)"
[[nodiscard]] QString exactUtcText(base::Instant instant);          ///< "2026-03-03 07:10:09 UTC", for hover, export, print
[[nodiscard]] QString ageText(base::Instant then, base::Instant now); ///< "3 h old", "9 days old"
[[nodiscard]] QString longAgeText(base::Instant then, base::Instant now); ///< "3 hours old"
/// A feed's age in three steps of interface.md 6, for amber and red.
enum class AgeStep { Fresh, Old, VeryOld };
[[nodiscard]] AgeStep ageStep(const alerts::FeedState &feed, base::Instant now);

// What an answer rests on.
[[nodiscard]] QString coverageText(const alerts::Coverage &coverage); ///< "22 of 24 states"
[[nodiscard]] QString missingText(const alerts::Coverage &coverage);  ///< "not: QWG, QXH", or ""
/// "UTO 3 h old", "UTO 9 days old, overdue".
[[nodiscard]] QString feedText(const alerts::FeedState &feed, base::Instant now);

/// A piece of running text; strong pieces carry the message.
struct Part
{
    QString text;
    bool strong = false;
};
using Parts = QList<Part>;
[[nodiscard]] QString plainText(const Parts &parts);

/// One match in words.
struct MatchSentences
{
    QString headline;            ///< "Stolen blank passport, UTO", or "Similar number: 1898902C3"
    QString agreement;           ///< "Number and issuer agree exactly."
    QStringList differences;     ///< one sentence a position
    QString origin;              ///< owner, date and grading; for a list: which, which edition, how old
    QString next;                ///< what to do with it
};
[[nodiscard]] MatchSentences matchSentences(const alerts::Match &match, base::Instant now);
/// "Position 7 is Z in the alert and 2 in your reading; the check digit cannot tell these two apart."
[[nodiscard]] QString differenceText(const documents::Difference &difference);

/// The whole answer.
struct AnswerSentences
{
    QString headline;            ///< "No alert found for L898902C3 (UTO)."
    Parts explanation;           ///< what was searched, how old, what it does not mean
    QStringList steps;           ///< "Look-alikes, 6 readings: 0 found"
    QStringList feeds;           ///< the issuer's first, then the others with alerts here
    QString coverage;            ///< "22 of 24 states covered (not: QWG, QXH)."
    QString protection;          ///< where the holder may need protection; else empty
    QString recognised;          ///< where a zone was typed; else empty
};
[[nodiscard]] AnswerSentences answerSentences(const alerts::Answer &answer);
/// "3 similar numbers of UTO, one character apart, are in the alerts: ...", or "".
[[nodiscard]] QString foldedText(const alerts::Answer &answer);
[[nodiscard]] QString notAClearanceText();
[[nodiscard]] QString hitIsNoGroundText();

// Zones, while they are typed and afterwards.
/// "Passport (TD3) · all 5 check digits agree · read in 2 lines", or which digits do not.
[[nodiscard]] QString recognisedText(const documents::MrzReading &reading);
/// "Line 2, position 3: B read as 8. The check digit then agrees."
[[nodiscard]] QStringList correctionTexts(const documents::MrzReading &reading);
[[nodiscard]] QString checkNameText(documents::MrzCheckName name);

} // namespace countersign::messages
