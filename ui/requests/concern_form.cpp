#include "ui/requests/concern_form.h"

#include "core/messages/gate_sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {
constexpr int kProtectionRule = 7; ///< domain.md 5.17
}

ConcernForm::ConcernForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_answers(new QButtonGroup(this)), m_reason(new QLineEdit),
      m_origin(new CountryField(tr("Nationality or origin of the person")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const QString question = messages::gateQuestionText(kProtectionRule);
    column->addWidget((new PlainLabel(theme, question, TextRole::Strong))->wrapped());
    auto *row = new FlowLayout(theme.px(8), theme.px(6));
    row->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    using release::Answer;
    for (const auto &[answer, text] : {std::pair(Answer::Yes, tr("Yes")), std::pair(Answer::No, tr("No")), std::pair(Answer::Unsure, tr("Unsure"))}) {
        auto *chip = new ActionButton(theme, ActionButton::Kind::Chip, text);
        chip->setCheckable(true);
        chip->setAccessibleDescription(question);
        m_answers->addButton(chip, static_cast<int>(answer));
        row->addWidget(chip);
    }
    column->addLayout(row);
    auto *more = new QHBoxLayout;
    more->setSpacing(8);
    m_reason->setAccessibleName(tr("Why you say so"));
    m_reason->setPlaceholderText(tr("Why you say so; it stays at this desk"));
    m_reason->setMaxLength(500);
    m_origin->setPlaceholderText(tr("Nationality or origin, if known"));
    more->addWidget(m_reason, 3);
    more->addWidget(m_origin, 2);
    column->addLayout(more);
    connect(m_answers, &QButtonGroup::idToggled, this, &ConcernForm::changed);
    connect(m_origin, &QLineEdit::textChanged, this, &ConcernForm::changed);
}

bool ConcernForm::isAnswered() const
{
    return m_answers->checkedId() > 0;
}

void ConcernForm::answer(release::Answer answer)
{
    m_answers->button(static_cast<int>(answer))->setChecked(true);
}

void ConcernForm::fill(release::RequestConcern &concern) const
{
    if (isAnswered())
        concern.protection = static_cast<release::Answer>(m_answers->checkedId());
    concern.reason = m_reason->text().trimmed();
    concern.persons.clear();
    if (const base::CountryCode origin = m_origin->code(); !origin.isNull()) {
        release::ConcernedPerson person;
        person.nationalities = {origin};
        person.origins = {origin};
        concern.persons.append(person);
    }
}

} // namespace countersign::ui
