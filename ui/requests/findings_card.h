#pragma once

#include "core/release/findings.h"
#include "ui/widgets/card.h"

namespace countersign::ui {

/// Why a request or answer may not go: each finding with its clause and what can be done.
class FindingsCard : public AnswerCard
{
    Q_OBJECT
public:
    FindingsCard(const Theme &theme, const release::GateReport &report, QWidget *parent = nullptr);
};

} // namespace countersign::ui
