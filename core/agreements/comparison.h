#pragma once

#include "core/agreements/agreement.h"

/// Two agreements side by side, clause by clause.
namespace countersign::agreements {

/// Machine-read variables in the order of the sections; the name is said by core/messages.
enum class Variable : std::uint8_t {
    Kind, Status, Binding, Parties, ValidFrom, ValidUntil, Purposes, ExcludedPurposes, DataClasses, Nominal, Biometrics,
    OwnCitizensExcluded, ReplyHours, UrgentHours, MarkingScheme, Evidence, Onward, ExemptBodies, DisclosureNotice, Protection,
    NoticeHours, RetentionDays
};
inline constexpr int kVariables = static_cast<int>(Variable::RetentionDays) + 1;
/// Stable word: "data-classes".
[[nodiscard]] QString wordOf(Variable variable);
/// The value in stable words: "document holder", "yes", "24", "" where nothing is said.
[[nodiscard]] QString valueOf(const Agreement &agreement, Variable variable);

struct VariableRow
{
    Variable variable = Variable::Kind;
    QString left;
    QString right;
    [[nodiscard]] bool differs() const { return left != right; }
};
struct SectionRow
{
    std::uint32_t number = 0;
    QString title;
    QString left;     ///< empty: the agreement has no such section
    QString right;
    [[nodiscard]] bool differs() const { return left != right; }
};
struct Comparison
{
    QList<VariableRow> variables;   ///< all of them
    QList<SectionRow> sections;     ///< those that either has, rising
};
[[nodiscard]] Comparison compare(const Agreement &left, const Agreement &right);

} // namespace countersign::agreements
