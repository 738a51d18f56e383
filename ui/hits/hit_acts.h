#pragma once

#include "core/workstation/hit_desk.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace countersign::ui {

/// What can be noted now: the answer, the outcome, the feedback. One line of words goes
/// with whichever is chosen.
class HitActs : public Card
{
    Q_OBJECT
public:
    /// False when nothing of this kind follows from where the hit stands.
    [[nodiscard]] static bool hasAny(const alerts::HitStanding &standing);
    HitActs(const Theme &theme, const workstation::HitDetails &details, QWidget *parent = nullptr);
    void focusNote();

Q_SIGNALS:
    void chosen(countersign::alerts::HitAct act, const countersign::workstation::HitWords &words);

private:
    void addAnswers(bool overdue);
    void addOutcomes(const workstation::HitDetails &details);
    void addButton(const QString &text, alerts::HitAct act, ActionButton::Kind kind,
                   std::optional<alerts::HitOutcome> outcome = {});

    const Theme &m_theme;
    QLineEdit *m_note;
    QLayout *m_row;
};

} // namespace countersign::ui
