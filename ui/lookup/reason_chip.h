#pragma once

#include "core/workstation/session.h"
#include "ui/widgets/action_button.h"

namespace countersign::ui {

[[nodiscard]] QString reasonText(workstation::Reason reason);

/// Why it is asked. Chosen once a shift: the page keeps it until the vault locks.
class ReasonChip : public ChoiceChip
{
    Q_OBJECT
public:
    ReasonChip(const Theme &theme, workstation::Reason first, QWidget *parent = nullptr);
    [[nodiscard]] workstation::Reason reason() const { return static_cast<workstation::Reason>(value()); }
};

} // namespace countersign::ui
