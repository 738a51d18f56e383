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

/// Steps in the order of their weight. A step that was tried is reported even when it found
/// nothing; one that was not tried is absent from the answer.
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
};

enum class Verdict {
    PossibleHit,   ///< an exact match on an active record
    Similar,       ///< only near matches, or records that are no longer active
    NoHit,
    NoHitOldData,  ///< nothing found, and the issuer's feed is too old, late or absent to say more than "not known"
    Listed         ///< exact match on a list reference
};

struct Answer
{
    Question question;
    Verdict verdict = Verdict::NoHit;
    std::optional<documents::MrzReading> mrz;         ///< where an MRZ was typed
    QString number;                                   ///< normal form asked
    base::CountryCode issuer;                         ///< from the MRZ or as said
    QList<Match> matches;                             ///< exact first, then by step
    QList<StepReport> steps;
    QList<FeedState> feeds;                           ///< what the answer rests on
    Coverage coverage;
    base::Instant askedAt{};
    /// The document or an alert on it says that its holder may need protection (refugee,
    /// alien and stateless papers; XXA, XXB, XXC): the adviser comes before the issuer.
    bool protection = false;
};

/// Age of what is known from `owner`: its oldest feed by the owner's own time of the head,
/// since a portal could show the same old head again and again. Nothing without a feed.
[[nodiscard]] std::optional<FeedState> oldestFeedOf(const QList<FeedState> &feeds, const base::CountryCode &owner);

/// Data older than this is called old (interface.md 6).
inline constexpr std::chrono::hours kOldData{24};
inline constexpr std::chrono::hours kVeryOldData{24 * 7};

class LookupEngine
{
public:
    explicit LookupEngine(AlertSource &source) : m_source(source) {}
    /// Errors: EmptyQuestion, MrzUnreadable, and what the source says.
    [[nodiscard]] base::Result<Answer> ask(const Question &question, base::Instant now) const;

private:
    AlertSource &m_source;
};

} // namespace countersign::alerts
