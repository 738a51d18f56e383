#include "core/release/decision_record.h"

#include "core/objects/fields.h"

using namespace Qt::StringLiterals;

namespace countersign::release {

constexpr std::uint64_t highestOf(Outcome) { return static_cast<std::uint64_t>(Outcome::SentForApproval); }
constexpr std::uint64_t highestOf(Verdict) { return static_cast<std::uint64_t>(Verdict::NeedsApproval); }
constexpr std::uint64_t highestOf(Answer) { return static_cast<std::uint64_t>(Answer::Unsure); }

constexpr auto fieldsOf(const RecordedFinding *)
{
    return std::make_tuple(&RecordedFinding::rule, &RecordedFinding::recipient, &RecordedFinding::paragraph,
                           &RecordedFinding::verdict, &RecordedFinding::reason, &RecordedFinding::agreement,
                           &RecordedFinding::section);
}
constexpr auto fieldsOf(const RecordedAnswer *)
{
    return std::make_tuple(&RecordedAnswer::rule, &RecordedAnswer::recipient, &RecordedAnswer::answer, &RecordedAnswer::reason);
}
constexpr auto fieldsOf(const DecisionRecord *)
{
    return std::make_tuple(&DecisionRecord::at, &DecisionRecord::day, &DecisionRecord::by, &DecisionRecord::content,
                           &DecisionRecord::outcome, &DecisionRecord::reason, &DecisionRecord::recipients,
                           &DecisionRecord::findings, &DecisionRecord::answers, &DecisionRecord::approvers);
}

QByteArray DecisionRecord::encode() const
{
    return objects::encodeFields(*this);
}

base::Result<DecisionRecord> DecisionRecord::decode(QByteArrayView bytes)
{
    return objects::decodeFields<DecisionRecord>(bytes, objects::Extra::Allow);
}

base::Result<DecisionRecord> recordOf(const GateQuestion &question, const GateReport &report, Outcome outcome, const QString &by,
                                      base::Instant at)
{
    if (question.reason.trimmed().isEmpty())
        return base::fail(base::ErrorCode::ReasonMissing, u"decision without a reason"_s);
    DecisionRecord record{at, question.day.toString(Qt::ISODate), by, question.content, outcome, question.reason, {}, {}, {}, {}};
    for (const Recipient &recipient : question.recipients)
        record.recipients << recipient.desk.text();
    for (const Finding &finding : report.findings) {
        record.findings << RecordedFinding{static_cast<std::uint32_t>(finding.rule), finding.recipient.text(), finding.paragraph,
                                           finding.verdict, static_cast<std::uint32_t>(finding.reason), finding.agreement,
                                           finding.section};
    }
    for (const GivenAnswer &given : question.answers)
        record.answers << RecordedAnswer{static_cast<std::uint32_t>(given.rule), given.recipient.text(), given.answer, given.reason};
    for (const Approval &approval : question.approvals)
        record.approvers << approval.officer.id;
    return record;
}

} // namespace countersign::release
