#pragma once

#include "core/agreements/comparison.h"
#include "core/agreements/template_text.h"

#include <optional>

/// What the wordings of a template say to the checks: a text that lets names be shared and a variable that
/// does not would be two agreements. Known by the names of the options, which all templates share.
namespace countersign::agreements {

/// What a wording says about a variable, in the stable words of valueOf().
struct Meaning
{
    Variable variable = Variable::Kind;
    QString value;
};
/// Nothing for options that no check reads.
[[nodiscard]] std::optional<Meaning> meaningOf(const Option &option, int choice);
/// The wording that says what `agreement` does; nothing where none does or no check reads the option.
[[nodiscard]] std::optional<int> wordingFor(const Option &option, const Agreement &agreement);
/// Makes `agreement` say what the wording does, with the data classes it adds or leaves out; nothing for options that no check reads.
void takeWording(const Option &option, int choice, Agreement &agreement);

/// A draft that says what every text of the library says: its kind, protection, what it never serves, which
/// data it lists, and the first wording of each option.
[[nodiscard]] Agreement beginFrom(const Template &form);

} // namespace countersign::agreements
