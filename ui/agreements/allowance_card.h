#pragma once

#include "core/agreements/allowance.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"

namespace countersign::ui {

/// "What does this allow?": give ... to ... for ..., and the answer with its clause, at once.
class AllowanceCard : public Card
{
    Q_OBJECT
public:
    AllowanceCard(const Theme &theme, base::CountryCode own, QWidget *parent = nullptr);
    void show(const agreements::Agreement &agreement, QDate day);
    [[nodiscard]] QString answer() const { return m_answer->label()->text(); }
    [[nodiscard]] ChoiceChip *dataClass() const { return m_class; }
    [[nodiscard]] ChoiceChip *citizen() const { return m_citizen; }
    [[nodiscard]] ChoiceChip *recipient() const { return m_recipient; }
    [[nodiscard]] ChoiceChip *purpose() const { return m_purpose; }

private:
    void ask();

    base::CountryCode m_own;
    agreements::Agreement m_agreement;
    QDate m_day;
    ChoiceChip *m_class;
    ChoiceChip *m_citizen;
    ChoiceChip *m_recipient;
    ChoiceChip *m_purpose;
    NoticeBar *m_answer;
};

} // namespace countersign::ui
