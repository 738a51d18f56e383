#include "ui/hits/hit_contact.h"

#include "core/messages/hit_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/visible_text.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <array>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using alerts::AskChannel;
using workstation::HitDetails;

namespace {

constexpr std::array kChannels{AskChannel::Portal, AskChannel::Phone, AskChannel::LiaisonOfficer, AskChannel::InterpolNcb, AskChannel::Email};

QString titleOf(const HitDetails &details)
{
    if (details.hit.isListed() && details.hit.alert.listing)
        return HitContact::tr("Ask %1").arg(isolated(details.hit.alert.listing->authority));
    if (details.hit.alert.owner == details.desk)
        return HitContact::tr("Your own desk's alert: have it confirmed there");
    return HitContact::tr("Ask %1 to confirm").arg(messages::countryText(details.hit.alert.owner));
}

} // namespace

HitContact::HitContact(const Theme &theme, const HitDetails &details, bool canAsk, QWidget *parent)
    : Card(theme, titleOf(details), parent), m_theme(theme)
{
    addContacts(details);
    addScript(details);
    if (canAsk)
        addAsking(details);
}

void HitContact::addContacts(const HitDetails &details)
{
    if (details.hit.isListed() && details.hit.alert.listing) {
        auto *words = new PlainLabel(m_theme, tr("The list's own authority decides. Quote its reference: %1.")
                                                  .arg(isolatedLtr(details.hit.alert.listing->reference)));
        words->wrapped();
        body()->addWidget(words);
        return;
    }
    if (details.contacts.isEmpty()) {
        auto *words = new PlainLabel(m_theme, tr("The directory names no contact. Ask through a liaison officer or the INTERPOL NCB."),
                                     TextRole::Body, Ink::Sub);
        words->wrapped();
        body()->addWidget(words);
    }
    for (const workstation::HitContact &contact : details.contacts) {
        auto *name = new QHBoxLayout;
        name->setSpacing(m_theme.px(8));
        auto *title = new PlainLabel(m_theme, TextRole::Strong);
        title->setForeignText(contact.title);
        title->wrapped();
        name->addWidget(title, 1);
        if (contact.openNow) {
            name->addWidget(new IconLabel(m_theme, *contact.openNow ? "check" : "circle-minus", *contact.openNow ? Ink::Done : Ink::Near, 15));
            name->addWidget(new PlainLabel(m_theme, *contact.openNow ? tr("open now") : tr("closed now"), TextRole::Body,
                                           *contact.openNow ? Ink::Done : Ink::Near));
        }
        body()->addLayout(name);
        QStringList lines{contact.phone, contact.email, QStringList{contact.hours, contact.timeZone}.join(u' ').trimmed(),
                          contact.languages};
        lines.removeAll(QString());
        auto *facts = new PlainLabel(m_theme);
        facts->setForeignText(lines.join(u" \u00B7 "_s));
        facts->wrapped();
        facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(facts);
    }
}

void HitContact::addScript(const HitDetails &details)
{
    const QString script = messages::callScript(details.hit, details.desk);
    auto *shown = new Disclosure(m_theme, tr("What to say"));
    auto *words = new PlainLabel(m_theme);
    words->setText(visibleText(script, true));
    words->wrapped();
    shown->body()->addWidget(words);
    body()->addWidget(shown);
    auto *copy = new ActionButton(m_theme, ActionButton::Kind::Plain, tr("Copy call script"), "copy");
    copy->setAccessibleDescription(tr("Number, issuer, kind, place, time and purpose; never the holder's name"));
    connect(copy, &QPushButton::clicked, this, [this, script] {
        QGuiApplication::clipboard()->setText(script);
        Q_EMIT copied();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch(1);
    body()->addLayout(row);
}

void HitContact::addAsking(const HitDetails &details)
{
    auto *label = new PlainLabel(m_theme, tr("Asked through"), TextRole::Small, Ink::Sub);
    body()->addWidget(label);
    auto *flow = new FlowLayout(m_theme.px(12), m_theme.px(10));
    body()->addLayout(flow);
    m_channels = new QButtonGroup(this);
    // A desk of the federation is asked from here, and its answer comes back to the hit; a list has no desk.
    const bool byPortal = !details.hit.isListed() && details.hit.alert.owner != details.desk && !details.hit.alert.owner.isNull();
    for (const AskChannel channel : kChannels) {
        if (channel == AskChannel::Portal && !byPortal)
            continue;
        auto *chip = new ActionButton(m_theme, ActionButton::Kind::Chip, messages::channelText(channel));
        chip->setCheckable(true);
        chip->setAccessibleDescription(label->text());
        m_channels->addButton(chip, static_cast<int>(channel));
        flow->addWidget(chip);
    }
    m_channels->button(static_cast<int>(byPortal ? AskChannel::Portal : AskChannel::Phone))->setChecked(true);
    auto *asked = new ActionButton(m_theme, ActionButton::Kind::Primary, tr("Asked now"), "check");
    asked->setKeyHint(tr("Ctrl Enter"));
    connect(asked, &QPushButton::clicked, this, &HitContact::ask);
    auto *row = new QHBoxLayout;
    row->addWidget(asked);
    row->addStretch(1);
    body()->addLayout(row);
}

void HitContact::focusChannel()
{
    if (m_channels)
        m_channels->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void HitContact::ask()
{
    if (m_channels)
        Q_EMIT asked(static_cast<AskChannel>(m_channels->checkedId()));
}

} // namespace countersign::ui
