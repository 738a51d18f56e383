#pragma once

#include "core/release/findings.h"
#include "core/release/question.h"

#include <optional>
#include <span>

/// The authority gate: may this leave, to these recipients, today? One pure function over values;
/// its 22 rules are a table (domain.md 5.17). docs/handbook/gate.md says each rule in full.
namespace countersign::release {

/// Says everything that stands against the release, and for each rule at least one finding.
[[nodiscard]] GateReport check(const GateQuestion &question, const agreements::LegalBases &bases);

/// domain.md 5.17, column "Type".
enum class RuleType : std::uint8_t { Blocks, Warns, Says };
/// domain.md 5.17, "Asked when".
enum class Asked : std::uint8_t {
    Computed,      ///< no typing
    Proposed,      ///< from the agreement, confirmed at a glance
    WhereCalled,   ///< only where other rules call for it
    Always
};

/// What a rule looks at; made by check(), see gate_view.h.
class View;

/// One row of the table.
struct Rule
{
    int number = 0;
    RuleType type = RuleType::Blocks;
    Asked asked = Asked::Computed;
    bool perRecipient = false;          ///< the question is put once for each recipient
    Answer favourable = Answer::Yes;    ///< the answer that lets pass; of asked rules only
    void (*examine)(const View &view, const Rule &rule, QList<Finding> &findings) = nullptr;
};
[[nodiscard]] std::span<const Rule> rules();
/// Nothing for a number outside 1-22.
[[nodiscard]] const Rule *ruleOf(int number);
/// The rule has a question for a person: proposed, always asked, or where called for.
[[nodiscard]] bool hasQuestion(const Rule &rule);

/// The ladder of authority (domain.md 5.17, question 2) asks for a releasing officer: named persons, originator
/// control, or stricter than AMBER. Below it a team leader may approve. The same for items and for letters.
[[nodiscard]] bool needsOfficer(const markings::Marking &marking, bool nominal);

/// What the agreement suggests for a proposed rule; nothing where it is silent.
[[nodiscard]] std::optional<Answer> proposedAnswer(const GateQuestion &question, const Recipient &recipient, int rule);

} // namespace countersign::release
