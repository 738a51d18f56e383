#include "ui/hits/hit_acts.h"

#include "core/messages/hit_sentences.h"
#include "ui/widgets/flow_layout.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace countersign::ui {

using alerts::HitAct;
using alerts::HitOutcome;
using alerts::HitStep;
using workstation::HitDetails;

namespace {

constexpr std::array kOutcomes{HitOutcome::Seized, HitOutcome::Refused, HitOutcome::Returned, HitOutcome::Passed,
                               HitOutcome::ReferredProtection, HitOutcome::FalseMatch};

bool waitsForAnswer(HitStep step)
{
    return step == HitStep::Asked || step == HitStep::NoReply;
}

bool waitsForOutcome(HitStep step)
{
    return step == HitStep::Confirmed || step == HitStep::NotConfirmed || step == HitStep::NoReply;
}

QString titleOf(HitStep step)
{
    if (step == HitStep::Asked)
        return HitActs::tr("The answer");
    return step == HitStep::Outcome ? HitActs::tr("Feedback to the owner") : HitActs::tr("What was done");
}

} // namespace

bool HitActs::hasAny(const alerts::HitStanding &standing)
{
    return waitsForAnswer(standing.step) || waitsForOutcome(standing.step) || standing.step == HitStep::Outcome;
}

HitActs::HitActs(const Theme &theme, const HitDetails &details, QWidget *parent)
    : Card(theme, titleOf(details.standing.step), parent), m_theme(theme), m_note(new QLineEdit)
{
    m_note->setPlaceholderText(tr("Note: who answered, their reference"));
    m_note->setAccessibleName(m_note->placeholderText());
    m_note->setMaxLength(500);
    body()->addWidget(m_note);
    m_row = new FlowLayout(theme.px(12), theme.px(10));
    body()->addLayout(m_row);
    if (waitsForAnswer(details.standing.step))
        addAnswers(details.standing.step == HitStep::Asked);
    if (waitsForOutcome(details.standing.step))
        addOutcomes(details);
    if (details.standing.step == HitStep::Outcome)
        addButton(tr("Feedback given"), HitAct::GiveFeedback, ActionButton::Kind::Primary);
}

void HitActs::addAnswers(bool asked)
{
    addButton(tr("Confirmed"), HitAct::Confirm, ActionButton::Kind::Plain);
    addButton(tr("Not confirmed"), HitAct::Deny, ActionButton::Kind::Plain);
    if (asked)
        addButton(tr("No reply"), HitAct::NoReply, ActionButton::Kind::Plain);
}

void HitActs::addOutcomes(const HitDetails &details)
{
    for (const HitOutcome outcome : kOutcomes) {
        alerts::HitEvent event;
        event.act = HitAct::Decide;
        event.outcome = outcome;
        // What does not follow is not offered: no confirmation, no seizing.
        if (alerts::mayAct(details.hit, event))
            addButton(messages::outcomeText(outcome), HitAct::Decide, ActionButton::Kind::Plain, outcome);
    }
}

void HitActs::addButton(const QString &text, HitAct act, ActionButton::Kind kind, std::optional<HitOutcome> outcome)
{
    auto *button = new ActionButton(m_theme, kind, text);
    connect(button, &QPushButton::clicked, this, [this, act, outcome] {
        workstation::HitWords words;
        words.note = m_note->text().trimmed();
        words.outcome = outcome;
        Q_EMIT chosen(act, words);
    });
    m_row->addWidget(button);
}

void HitActs::focusNote()
{
    // On the words, not on an answer: a second Enter must not confirm a hit.
    m_note->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign::ui
