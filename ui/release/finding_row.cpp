#include "ui/release/finding_row.h"

#include "core/messages/gate_sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace countersign::ui {

using release::Verdict;

namespace {

struct Look { const char *icon; Ink ink; };

Look lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return {"check", Ink::Done};
    case Verdict::Warn: return {"triangle-alert", Ink::Near};
    case Verdict::Block: return {"circle-alert", Ink::Hit};
    case Verdict::NeedsAnswer: return {"circle-help", Ink::Near};
    case Verdict::NeedsAdviser: return {"shield-alert", Ink::Near};
    case Verdict::NeedsApproval: return {"user-check", Ink::Text};
    }
    return {"info", Ink::Sub};
}

} // namespace

CheckRow::CheckRow(const Theme &theme, const char *icon, Ink ink, const QString &says, const QString &why, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(new IconLabel(theme, icon, ink, 18)), m_says(new PlainLabel(theme, says, TextRole::Strong)),
      m_why(new PlainLabel(theme, why, TextRole::Body, Ink::Sub)), m_body(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 9, 4, 10);
    row->setSpacing(14);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_body, 1); // before its parts: shown while it has no parent, a label would be a window of its own
    m_body->setSpacing(5);
    m_says->wrapped();
    m_why->wrapped();
    m_body->addWidget(m_says);
    m_body->addWidget(m_why);
    m_why->setVisible(!why.isEmpty());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void CheckRow::setSays(const QString &says)
{
    m_says->setText(says);
}

void CheckRow::setWhy(const QString &why)
{
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

void CheckRow::setIcon(const char *icon, Ink ink)
{
    m_icon->setIcon(icon, ink);
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(m_theme.tokens().line, m_theme.tokens().lineWidth));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

FindingRow::FindingRow(const Theme &theme, const release::Finding &finding, QWidget *parent)
    : CheckRow(theme, lookOf(finding.verdict).icon, lookOf(finding.verdict).ink, messages::gateFindingText(finding),
               messages::gateWhyText(finding), parent)
{
    const QList<release::Cure> cures = release::curesOf(finding.reason);
    if (cures.isEmpty())
        return;
    auto *flow = new FlowLayout(theme.px(10), theme.px(8));
    flow->setContentsMargins(0, 3, 0, 0);
    for (const release::Cure cure : cures) {
        auto *button = new ActionButton(theme, ActionButton::Kind::Plain, messages::gateCureText(cure, finding));
        button->setAccessibleDescription(messages::gateFindingText(finding));
        // The row is gone once the draft has changed.
        connect(button, &QPushButton::clicked, this, [this, cure, finding] { Q_EMIT cured(cure, finding); }, Qt::QueuedConnection);
        flow->addWidget(button);
    }
    body()->addLayout(flow);
}

CheckRow *FindingRow::plain(const Theme &theme, const release::Finding &finding)
{
    const Look look = lookOf(finding.verdict);
    return new CheckRow(theme, look.icon, look.ink, messages::gateFindingText(finding), messages::gateWhyText(finding));
}

} // namespace countersign::ui
