#include "core/release/gate.h"

#include "core/agreements/allowance.h"
#include "core/release/gate_view.h"

#include <algorithm>

namespace countersign::release {

namespace {

using enum RuleType;
using enum Asked;

/// domain.md 5.17: number, type, asked when, once for each recipient, favourable answer, function.
constexpr Rule kRules[] = {
    {1, Blocks, Computed, true, Answer::Yes, examineAuthority},
    {2, Blocks, Computed, true, Answer::Yes, examineDelegation},
    {3, Blocks, Proposed, true, Answer::Yes, examinePurpose},
    {4, Warns, Always, false, Answer::Yes, askOnly},
    {5, Blocks, Computed, true, Answer::Yes, examineThirdParty},
    {6, Blocks, WhereCalled, true, Answer::Yes, examineMarkings},
    {7, Blocks, Always, false, Answer::No, examineProtection},
    {8, Blocks, Computed, true, Answer::Yes, examineCountries},
    {9, Blocks, WhereCalled, true, Answer::Yes, askOnly},
    {10, Blocks, Always, true, Answer::No, examinePunishment},
    {11, Blocks, Always, false, Answer::Yes, examineSources},
    {12, Blocks, Computed, false, Answer::Yes, examineGrading},
    {13, Warns, Computed, false, Answer::Yes, examineAccuracy},
    {14, Warns, Proposed, true, Answer::No, askOnly},
    {15, Warns, Proposed, true, Answer::Yes, askOnly},
    {16, Warns, Always, false, Answer::No, askOnly},
    {17, Warns, Always, true, Answer::No, askOnly},
    {18, Warns, Computed, true, Answer::Yes, examineHops},
    {19, Blocks, Computed, false, Answer::Yes, examineTerms},
    {20, Warns, Proposed, false, Answer::Yes, examineLanguage},
    {21, Says, Computed, false, Answer::Yes, examineCaveat},
    {22, Blocks, Computed, false, Answer::Yes, examineRecord},
};

} // namespace

std::span<const Rule> rules()
{
    return kRules;
}

const Rule *ruleOf(int number)
{
    const auto found = std::find_if(std::begin(kRules), std::end(kRules), [number](const Rule &rule) { return rule.number == number; });
    return found == std::end(kRules) ? nullptr : found;
}

bool hasQuestion(const Rule &rule)
{
    return rule.asked != Asked::Computed;
}

GateReport check(const GateQuestion &question, const agreements::LegalBases &bases)
{
    const View view(question, bases);
    GateReport report;
    for (const Rule &rule : kRules) {
        QList<Finding> found;
        rule.examine(view, rule, found);
        if (found.isEmpty())
            found << finding(rule, Verdict::Pass, Reason::InOrder);
        report.findings += found;
    }
    return report;
}

std::optional<Answer> proposedAnswer(const GateQuestion &question, const Recipient &recipient, int rule)
{
    const auto yesIf = [](bool holds) { return holds ? Answer::Yes : Answer::No; };
    switch (rule) {
    case 3:
        if (!recipient.agreement || recipient.purposes.isEmpty())
            return std::nullopt;
        return yesIf(agreements::purposeRefusals(*recipient.agreement, recipient.purposes).isEmpty());
    case 14:
        // A partner that tells first leaves time to recall; silence proposes nothing.
        return recipient.agreement && recipient.agreement->clauses.disclosureNotice ? std::optional(Answer::No) : std::nullopt;
    case 15:
        return recipient.agreement && recipient.agreement->clauses.noticeHours > 0 ? std::optional(Answer::Yes) : std::nullopt;
    case 20:
        return yesIf(std::all_of(question.items.begin(), question.items.end(), [](const Item &item) {
            return !item.translated || (item.translationMarked && item.originalAttached);
        }));
    default:
        return std::nullopt;
    }
}

} // namespace countersign::release
