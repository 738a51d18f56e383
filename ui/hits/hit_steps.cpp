#include "ui/hits/hit_steps.h"

#include "core/messages/hit_sentences.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>

#include <array>

namespace countersign::ui {

using alerts::HitStep;

namespace {

constexpr int kDone = -1;
constexpr int kHere = 0;
constexpr int kAhead = 1;

/// The answer's place shows the answer once there is one.
std::array<HitStep, 6> wayOf(HitStep step)
{
    HitStep answer = HitStep::Confirmed;
    if (step == HitStep::NotConfirmed || step == HitStep::NoReply)
        answer = step;
    return {HitStep::Possible, HitStep::Checked, HitStep::Asked, answer, HitStep::Outcome, HitStep::Feedback};
}

} // namespace

HitSteps::HitSteps(const Theme &theme, const alerts::HitStanding &standing, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *flow = new FlowLayout(theme.px(14), theme.px(4), this);
    flow->setContentsMargins(0, 0, 0, 0);
    if (standing.step == HitStep::SetAside) {
        add(*flow, messages::hitStepText(HitStep::Possible), kDone);
        add(*flow, messages::hitStepText(HitStep::SetAside), kHere);
        setAccessibleName(messages::hitStepText(HitStep::SetAside));
        return;
    }
    const auto way = wayOf(standing.step);
    const auto here = std::find(way.begin(), way.end(), standing.step) - way.begin();
    for (std::size_t i = 0; i < way.size(); ++i) {
        const auto place = static_cast<std::ptrdiff_t>(i);
        add(*flow, messages::hitStepText(way.at(i)), place < here ? kDone : place == here ? kHere : kAhead);
    }
    setAccessibleName(tr("Step %1 of %2: %3").arg(here + 1).arg(way.size()).arg(messages::hitStepText(standing.step)));
}

void HitSteps::add(QLayout &row, const QString &words, int state)
{
    auto *step = new QWidget;
    auto *line = new QHBoxLayout(step);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.px(5));
    const char *icon = state == kDone ? "check" : state == kHere ? "circle-dot" : "circle";
    const Ink ink = state == kDone ? Ink::Done : state == kHere ? Ink::Accent : Ink::Sub;
    line->addWidget(new IconLabel(m_theme, icon, ink, 15));
    line->addWidget(new PlainLabel(m_theme, words, state == kHere ? TextRole::Strong : TextRole::Body,
                                   state == kAhead ? Ink::Sub : Ink::Text));
    row.addWidget(step);
}

} // namespace countersign::ui
