#include "ui/release/finding_row.h"

#include "core/messages/gate_sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/visible_text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

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

QString whyOf(const FindingGroup &group)
{
    // What is in order names its question already.
    const bool named = group.first.reason == release::Reason::InOrder && group.first.agreement.isEmpty();
    QStringList lines{named ? QString() : messages::gateWhyText(group.first)};
    if (!group.also.isEmpty()) {
        QStringList parts;
        for (const QString &one : group.also)
            parts << isolated(one);
        //: %1: numbers of paragraphs, names of files
        lines << FindingRow::tr("The same of %1.").arg(QLocale().createSeparatedList(parts));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
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

QList<release::Finding> FindingGroup::all() const
{
    QList<release::Finding> findings{first};
    for (const QString &part : also) {
        findings << first;
        findings.last().paragraph = part;
    }
    return findings;
}

QList<FindingGroup> grouped(const QList<release::Finding> &findings)
{
    QList<FindingGroup> groups;
    for (const release::Finding &finding : findings) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&finding](const FindingGroup &group) {
            release::Finding there = group.first;
            there.paragraph = finding.paragraph;
            return !finding.paragraph.isEmpty() && !group.first.paragraph.isEmpty() && there == finding;
        });
        if (same == groups.end())
            groups << FindingGroup{finding, {}};
        else
            same->also << finding.paragraph;
    }
    return groups;
}

FindingRow::FindingRow(const Theme &theme, const FindingGroup &group, QWidget *parent)
    : CheckRow(theme, lookOf(group.first.verdict).icon, lookOf(group.first.verdict).ink, messages::gateFindingText(group.first),
               whyOf(group), parent)
{
    const release::Finding &finding = group.first;
    const QList<release::Cure> cures = release::curesOf(finding.reason);
    if (cures.isEmpty())
        return;
    auto *flow = new FlowLayout(theme.px(10), theme.px(8));
    flow->setContentsMargins(0, 3, 0, 0);
    for (const release::Cure cure : cures) {
        // A cut can be made of them all at once; what asks or leads elsewhere is done one by one.
        const bool ofAll = cure == release::Cure::Cut && !group.also.isEmpty();
        const int parts = static_cast<int>(group.also.size()) + 1;
        const QString words = !ofAll ? messages::gateCureText(cure, finding)
                            : finding.recipient.isNull() ? tr("Cut all %n", nullptr, parts)
                                                         : tr("Cut all %n for %1", nullptr, parts).arg(isolatedLtr(finding.recipient.text()));
        auto *button = new ActionButton(theme, ActionButton::Kind::Plain, words);
        button->setAccessibleDescription(messages::gateFindingText(finding));
        // The row is gone once the draft has changed.
        connect(button, &QPushButton::clicked, this, [this, cure, taken = ofAll ? group.all() : QList{finding}] {
            for (const release::Finding &one : taken)
                Q_EMIT cured(cure, one);
        }, Qt::QueuedConnection);
        flow->addWidget(button);
    }
    body()->addLayout(flow);
}

CheckRow *FindingRow::plain(const Theme &theme, const FindingGroup &group)
{
    const Look look = lookOf(group.first.verdict);
    return new CheckRow(theme, look.icon, look.ink, messages::gateFindingText(group.first), whyOf(group));
}

} // namespace countersign::ui
