#pragma once

#include "core/agreements/agreement.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace countersign::ui {

class PickedChips;

/// The clauses in the form that the checks read (domain.md 5.16), each under the name it has everywhere.
class ChecksCard : public Card
{
    Q_OBJECT
public:
    explicit ChecksCard(const Theme &theme, QWidget *parent = nullptr);
    /// Tells nobody.
    void show(const agreements::Clauses &clauses);
    void take(agreements::Clauses &clauses) const;

    [[nodiscard]] PickedChips *purposes() const { return m_purposes; }
    [[nodiscard]] PickedChips *dataClasses() const { return m_classes; }
    [[nodiscard]] QCheckBox *nominal() const { return m_nominal; }
    [[nodiscard]] QSpinBox *replyHours() const { return m_reply; }
    [[nodiscard]] QLineEdit *markingScheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private:
    void build(const Theme &theme);
    void bind();

    PickedChips *m_purposes, *m_excluded, *m_classes;
    QCheckBox *m_nominal, *m_biometrics, *m_ownCitizens, *m_protection, *m_disclosure;
    ChoiceChip *m_onward, *m_evidence;
    QSpinBox *m_reply, *m_urgent, *m_notice, *m_retention;
    QLineEdit *m_scheme, *m_exempt;
};

} // namespace countersign::ui
