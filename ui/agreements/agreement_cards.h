#pragma once

#include "core/agreements/comparison.h"
#include "core/agreements/template_text.h"
#include "ui/widgets/card.h"

namespace countersign::ui {

/// The sections of an agreement as plain text, one under the other.
[[nodiscard]] Card *makeTextCard(const Theme &theme, const QString &title, const QList<agreements::Section> &sections);
/// The variables that the checks read, beside the text.
[[nodiscard]] Card *makeVariablesCard(const Theme &theme, const agreements::Agreement &agreement);
/// Two agreements side by side: what differs is strong, what is the same is quiet.
[[nodiscard]] Card *makeVariableComparison(const Theme &theme, const agreements::Agreement &left, const agreements::Agreement &right);
[[nodiscard]] Card *makeTextComparison(const Theme &theme, const agreements::Agreement &left, const agreements::Agreement &right);

} // namespace countersign::ui
