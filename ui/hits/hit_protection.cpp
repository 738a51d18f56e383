#include "ui/hits/hit_protection.h"

#include "core/messages/hit_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/visible_text.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using workstation::HitDetails;

HitProtection::HitProtection(const Theme &theme, const HitDetails &details, QWidget *parent)
    : AnswerCard(theme, Tone::Near, tr("The holder may be seeking protection"), parent), m_theme(theme), m_note(new QLineEdit)
{
    QStringList sentences;
    if (details.reachesOrigin)
        sentences << tr("Asking %1 could reach the country the holder may need protection from, so it is not offered here.")
                         .arg(messages::countryText(details.hit.alert.owner));
    sentences << (details.standing.adviserSpoken ? tr("The protection adviser was spoken with.")
                                                 : tr("Speak with the protection adviser first."));
    auto *words = new PlainLabel(theme, sentences.join(u' '));
    words->wrapped();
    body()->addWidget(words);
    addAdviser(details);
    addActs(details);
}

void HitProtection::addAdviser(const HitDetails &details)
{
    if (details.ownContacts.isEmpty())
        return;
    const workstation::HitContact &desk = details.ownContacts.first();
    QStringList lines{desk.title, desk.phone, desk.hours};
    lines.removeAll(QString());
    auto *words = new PlainLabel(m_theme, TextRole::Body, Ink::Sub);
    words->setForeignText(tr("Through this desk: %1").arg(lines.join(u" \u00B7 "_s)));
    words->wrapped();
    body()->addWidget(words);
}

void HitProtection::addActs(const HitDetails &details)
{
    if (!details.standing.isOpen() || details.standing.step == alerts::HitStep::Outcome)
        return;
    m_note->setPlaceholderText(tr("What the adviser said, or why the flag does not hold"));
    m_note->setAccessibleName(m_note->placeholderText());
    m_note->setMaxLength(500);
    body()->addWidget(m_note);
    auto *flow = new FlowLayout(m_theme.px(12), m_theme.px(10));
    body()->addLayout(flow);
    const auto add = [&](ActionButton::Kind kind, const QString &text, auto signal) {
        auto *button = new ActionButton(m_theme, kind, text);
        connect(button, &QPushButton::clicked, this, [this, signal] { Q_EMIT(this->*signal)(note()); });
        flow->addWidget(button);
    };
    add(details.standing.adviserSpoken ? ActionButton::Kind::Plain : ActionButton::Kind::Primary, tr("Spoke with the adviser"),
        &HitProtection::adviserSpoken);
    add(ActionButton::Kind::Plain, tr("Referred for protection"), &HitProtection::referred);
    add(ActionButton::Kind::Plain, tr("Clear flag"), &HitProtection::cleared);
}

QString HitProtection::note() const
{
    return m_note->text().trimmed();
}

void HitProtection::focusNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign::ui
