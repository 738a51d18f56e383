#pragma once

#include "core/markings/grading.h"
#include "core/markings/handling_code.h"
#include "core/markings/tlp.h"

#include <QString>

namespace countersign::ui {

/// "Admiralty (A-F, 1-6)".
QString schemeText(markings::GradingScheme scheme);
/// What a source code means, in the words of its scheme (domain.md 5.11).
QString sourceMeaning(const markings::Grading &grading);
QString informationMeaning(const markings::Grading &grading);
/// Where the source stands in the Admiralty scale, for reading beside it: "about B"; empty for
/// the Admiralty scheme itself.
QString besideAdmiralty(const markings::Grading &grading);
QString tlpMeaning(markings::Tlp tlp);
QString papMeaning(markings::Pap pap);
QString handlingMeaning(markings::HandlingCode code);

} // namespace countersign::ui
