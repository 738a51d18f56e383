#pragma once

#include "core/alerts/alert_record.h"
#include "core/alerts/alert_source.h"
#include "core/base/clock.h"
#include "core/base/country_code.h"
#include "core/base/result.h"
#include "core/documents/document_number.h"
#include "core/documents/mrz.h"

#include <QList>
#include <QString>

#include <optional>

/// The look-up engine: from what was typed to an answer that never says more than the data can.
namespace countersign::alerts {

struct Question
{
    QString typed;                                    ///< number or MRZ, as typed
    base::CountryCode issuer;                         ///< null = not said
    std::optional<documents::DocumentType> type;
};

/// A step that was tried is reported even when it found nothing; one that was not tried is
/// absent from the answer. A record met by several steps counts for the weightiest: exact,
/// look-alike, mended and blind readings, blank range, one edit.
enum class Step { Exact, LookAlike, OneEdit, BlankRange, MendedCheckDigit, BlindVariant };
struct StepReport
{
    Step step = Step::Exact;
    int readings = 0;        ///< how many readings were asked
    int found = 0;
};

enum class Agreement { Agrees, Differs, NotSaid };
struct Match
{
    AlertRecord alert;
    Step step = Step::Exact;
    QString asked;                                    ///< normal form that met the alert
    QList<documents::Difference> differences;         ///< of the typed number against the alert's; empty when exact
    Agreement issuer = Agreement::NotSaid;
    Agreement type = Agreement::NotSaid;
    [[nodiscard]] bool isExact() const { return step == Step::Exact; }
    /// The alert speaks of the very number asked: alone, or within a stolen series.
    [[nodiscard]] bool isOfTheNumber() const { return step == Step::Exact || step == Step::BlankRange; }
    /// One character apart and nothing more: shown folded, as "3 similar". Where numbers are
    /// dense, nearly every one has such neighbours.
    [[nodiscard]] bool isFolded() const { return step == Step::OneEdit; }
};

enum class Verdict {
    PossibleHit,   ///< an active record about this number, or a stolen series that holds it
    Similar,       ///< only near matches beyond one edit, or records that are no longer active
    NoHit,
    NoHitOldData,  ///< nothing found (but folded matches), and the issuer's feed is too old, late or absent to say more than "not known"
    Listed         ///< exact match on a list reference
};

struct Answer
{
    Question question;
    Verdict verdict = Verdict::NoHit;
    std::optional<documents::MrzReading> mrz;         ///< where an MRZ was typed
    QString number;                                   ///< normal form asked
    base::CountryCode issuer;                         ///< from the MRZ or as said
    QList<Match> matches;                             ///< exact first, then by step; folded ones last
    QList<StepReport> steps;                          ///< in the order of Step
    QList<FeedState> feeds;                           ///< what the answer rests on
    Coverage coverage;
    base::Instant askedAt{};
    /// The document or an alert on it says that its holder may need protection (refugee,
    /// alien and stateless papers; XXA, XXB, XXC): the adviser comes before the issuer.
    bool protection = false;
};

/// How many matches are folded ones; they stand at the end.
[[nodiscard]] int foldedCount(const Answer &answer);

/// Age of what is known from `owner`: its oldest feed by the owner's own time of the head,
/// since a portal could show the same old head again and again. Nothing without a feed.
[[nodiscard]] std::optional<FeedState> oldestFeedOf(const QList<FeedState> &feeds, const base::CountryCode &owner);

/// Data older than this is called old (interface.md 6).
inline constexpr std::chrono::hours kOldData{24};
inline constexpr std::chrono::hours kVeryOldData{24 * 7};

/// How far a question goes: Close ends after the look-alikes.
enum class Reach { Close, Complete };

class LookupEngine
{
public:
    explicit LookupEngine(AlertSource &source) : m_source(source) {}
    /// Errors: EmptyQuestion, MrzUnreadable, and what the source says.
    [[nodiscard]] base::Result<Answer> ask(const Question &question, base::Instant now, Reach reach = Reach::Complete) const;

private:
    AlertSource &m_source;
};

} // namespace countersign::alerts
