#pragma once

#include "core/agreements/agreement.h"
#include "core/markings/data_class.h"
#include "core/markings/purpose.h"
#include "core/release/findings.h"

#include <QString>
#include <QStringList>

/// Words of the gate for the window and ctl alike: what a finding says, why, and each way out.
namespace countersign::messages {

/// The question behind a rule (domain.md 5.17), 1 to 22.
[[nodiscard]] QString gateQuestionText(int rule);
/// One sentence: what stands against the release, or that nothing does.
[[nodiscard]] QString gateFindingText(const release::Finding &finding);
/// Clause of an agreement, or the number of the question: "MOU QMA–QNB 2024, clause 5".
[[nodiscard]] QString gateWhyText(const release::Finding &finding);
[[nodiscard]] QString gateVerdictText(release::Verdict verdict);
/// "Ask QRC", "Cut for QNB": a button.
[[nodiscard]] QString gateCureText(release::Cure cure, const release::Finding &finding);

[[nodiscard]] QString purposeText(markings::Purpose purpose);        ///< "Document fraud"
[[nodiscard]] QString dataClassText(markings::DataClass dataClass);  ///< "Holder of a document"

} // namespace countersign::messages
