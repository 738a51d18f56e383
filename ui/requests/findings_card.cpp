#include "ui/requests/findings_card.h"

#include "core/messages/gate_sentences.h"

#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

FindingsCard::FindingsCard(const Theme &theme, const release::GateReport &report, QWidget *parent)
    : AnswerCard(theme, Tone::Hit, tr("This cannot go yet. It is kept here."), parent)
{
    for (const release::Finding &finding : report.findings) {
        if (finding.verdict == release::Verdict::Pass)
            continue;
        body()->addWidget((new PlainLabel(theme, messages::gateFindingText(finding), TextRole::Strong))->wrapped());
        QStringList ways{messages::gateWhyText(finding)};
        for (const release::Cure cure : release::curesOf(finding.reason))
            ways << messages::gateCureText(cure, finding);
        ways.removeAll(QString());
        body()->addWidget((new PlainLabel(theme, ways.join(u" · "_s), TextRole::Small, Ink::Sub))->wrapped());
    }
}

} // namespace countersign::ui
