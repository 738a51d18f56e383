#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/release/findings.h"
#include "core/release/question.h"

/// The record of a decision, yes or no (domain.md 5.17, question 22): what was asked, what the
/// gate said, what a person decided. Kept beside the audit entry and never changed.
namespace countersign::release {

enum class Outcome : std::uint8_t { Released = 1, Declined = 2, Blocked = 3, SentForApproval = 4 };

struct RecordedFinding
{
    std::uint32_t rule = 0;
    QString recipient;       ///< "" = all
    QString paragraph;       ///< "" = the whole
    Verdict verdict = Verdict::Pass;
    std::uint32_t reason = 0;   ///< number of release::Reason; a newer program may know more of them
    QString agreement;
    std::uint32_t section = 0;
    bool operator==(const RecordedFinding &) const = default;
};
struct RecordedAnswer
{
    std::uint32_t rule = 0;
    QString recipient;
    Answer answer = Answer::Unsure;
    QString reason;
    bool operator==(const RecordedAnswer &) const = default;
};

struct DecisionRecord
{
    base::Instant at{};
    QString day;                         ///< of the question, ISO
    QString by;                          ///< id of the person who decided
    QString content;                     ///< version that was decided on
    Outcome outcome = Outcome::Declined;
    QString reason;
    QStringList recipients;
    QList<RecordedFinding> findings;
    QList<RecordedAnswer> answers;
    QStringList approvers;

    bool operator==(const DecisionRecord &) const = default;
    [[nodiscard]] QByteArray encode() const;
    /// Refuses what encode() would not write.
    [[nodiscard]] static base::Result<DecisionRecord> decode(QByteArrayView bytes);
};

/// Fails with ReasonMissing: no decision without a reason, no least of all.
[[nodiscard]] base::Result<DecisionRecord> recordOf(const GateQuestion &question, const GateReport &report, Outcome outcome,
                                                    const QString &by, base::Instant at);

} // namespace countersign::release
