#include "ui/settings/section.h"

#include "ui/session/join_panel.h"
#include "ui/widgets/visible_text.h"

#include <QGuiApplication>
#include <QSysInfo>

namespace countersign::ui {

using namespace Qt::StringLiterals;

SettingsSection::SettingsSection(const PageContext &context, const QString &title, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 14, 20, 20);
    m_column->setSpacing(14);
    m_column->addWidget(new PlainLabel(context.theme, title, TextRole::Title));
    m_column->addStretch(1);
    setAccessibleName(title);
    setAutoFillBackground(false);
}

Card *SettingsSection::addCard(const QString &title, const QString &text)
{
    auto *card = new Card(m_context.theme, title);
    if (!text.isEmpty())
        sentence(card, text);
    place(card);
    return card;
}

void SettingsSection::place(QWidget *part)
{
    m_column->insertWidget(m_column->count() - 1, part);
}

PlainLabel *SettingsSection::sentence(Card *card, const QString &text, Ink ink) const
{
    auto *label = new PlainLabel(m_context.theme, text, TextRole::Body, ink);
    label->wrapped();
    card->body()->addWidget(label);
    return label;
}

DeskSection::DeskSection(const PageContext &context)
    : SettingsSection(context, tr("Desk and identity")), m_facts(new RuledGrid(context.theme))
{
    addCard(tr("Who sits here"))->body()->addWidget(m_facts);
    auto *join = new JoinPanel(context.theme);
    join->setSession(&context.session);
    addCard(tr("Membership"))->body()->addWidget(join);
    connect(&context.session, &workstation::Session::identityChanged, this, &DeskSection::refresh);
    refresh();
}

void DeskSection::refresh()
{
    const workstation::Identity who = m_context.session.identity();
    m_facts->clear();
    const auto add = [this](const QString &name, const QString &value, TextRole role = TextRole::Body) {
        m_facts->addFact(name, value.isEmpty() ? tr("not known yet") : value, role);
    };
    add(tr("Desk"), who.desk.isNull() ? QString() : isolated(who.deskName.isEmpty() ? who.desk.text() : who.deskName));
    add(tr("Person"), who.person.isEmpty() ? QString() : isolated(who.person));
    add(tr("This device"), who.desk.isNull() ? QString() : who.enrolled ? tr("approved") : tr("waits for approval"));
    add(tr("Publishes the desk's alerts"), who.publisher ? tr("yes") : tr("no"));
    add(tr("Portal"), who.portalUrl.isEmpty() ? QString() : isolatedLtr(who.portalUrl));
    add(tr("Federation"), who.federation.isEmpty() ? QString() : isolatedLtr(who.federation), TextRole::Mono);
    if (who.training)
        add(tr("Training"), tr("everything here is invented and goes nowhere"));
}

AboutSection::AboutSection(const PageContext &context) : SettingsSection(context, tr("About Countersign"))
{
    Card *product = addCard(tr("Countersign %1").arg(QGuiApplication::applicationVersion()),
                            tr("Alerts on travel documents, shared between desks. Apache licence 2.0."));
    auto *facts = new RuledGrid(context.theme);
    facts->addFact(tr("Computer"), QSysInfo::prettyProductName());
    facts->addFact(tr("Qt in use"), QLatin1StringView(qVersion()));
    product->body()->addWidget(facts);
    auto *parts = new RuledGrid(context.theme);
    parts->setHead({tr("Built with"), tr("For"), tr("Licence")});
    const auto add = [&](const QString &name, const QString &purpose, const QString &licence) {
        parts->addRow({(new PlainLabel(context.theme, name))->wrapped(),
                       (new PlainLabel(context.theme, purpose, TextRole::Body, Ink::Sub))->wrapped(),
                       (new PlainLabel(context.theme, licence))->wrapped()});
    };
    add(u"Qt 6"_s, tr("window, network, database access"), u"LGPL-3.0"_s);
    add(u"SQLCipher 4.14"_s, tr("the encrypted database"), u"BSD-3-Clause"_s);
    add(u"libsodium"_s, tr("keys and seals"), u"ISC"_s);
    add(u"OpenSSL 3"_s, tr("TLS and the database's cipher"), u"Apache-2.0"_s);
    add(u"QCoro"_s, tr("waiting without blocking"), u"MIT"_s);
    add(u"Zstandard"_s, tr("compression"), u"BSD-3-Clause"_s);
    add(u"ICU"_s, tr("scripts of the world"), u"Unicode-3.0"_s);
    add(u"Boost"_s, tr("the portal"), u"BSL-1.0"_s);
    add(u"tl::expected"_s, tr("errors as values"), u"CC0-1.0"_s);
    add(u"Lucide"_s, tr("icons"), u"ISC"_s);
    add(u"Noto"_s, tr("fonts"), u"OFL-1.1"_s);
    for (int column = 0; column < 3; ++column)
        parts->setStretch(column, column == 1 ? 3 : 2);
    addCard(tr("Thanks to"))->body()->addWidget(parts);
}

} // namespace countersign::ui
