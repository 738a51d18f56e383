#include "ui/directory/directory_pane.h"

#include "core/messages/directory_words.h"
#include "core/messages/error_sentences.h"
#include "core/messages/lookup_sentences.h"
#include "ui/directory/digits_dialog.h"
#include "ui/directory/qr_view.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/ruled_grid.h"
#include "ui/widgets/visible_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using directory::Contact;
using directory::KeyState;
using workstation::DeskKey;
using workstation::DirectoryEntry;

QByteArray qrTextOf(const DeskKey &key)
{
    return "COUNTERSIGN-DESK:" + key.desk.text().toLatin1() + ':' + key.fingerprint.toBytes().toHex().toUpper();
}

DirectoryPane::DirectoryPane(const PageContext &context, QWidget *parent)
    : DetailPane(context.theme, tr("Contact in detail"), parent), m_context(context)
{
}

void DirectoryPane::close()
{
    m_entry = {};
    m_compare = nullptr;
    setContent(nullptr);
}

void DirectoryPane::show(const DirectoryEntry &entry)
{
    const Theme &theme = m_context.theme;
    m_entry = entry;
    m_compare = nullptr;
    QVBoxLayout *column = nullptr;
    QWidget *sheet = newSheet(column);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *title = new PlainLabel(theme, TextRole::Title);
    title->setForeignText(entry.contact.title);
    head->addWidget(title->wrapped(), 1);
    head->addWidget(new Badge(theme, messages::contactKindText(entry.contact.kind)), 0, Qt::AlignTop);
    column->addLayout(head);
    if (!entry.active) {
        auto *left = new NoticeBar(theme);
        column->addWidget(left); // shown without a place it would be a window
        left->show(Tone::Near, "circle-minus", tr("This desk has left the federation or is suspended. Nothing is sent to it."));
    }
    addContact(*column, entry.contact, entry.openNow, true);
    for (const Contact &more : entry.more)
        addContact(*column, more, std::nullopt, false);
    if (entry.key)
        addKey(*column, *entry.key);
    column->addStretch(1);
    setContent(sheet);
}

void DirectoryPane::addContact(QVBoxLayout &column, const Contact &contact, const std::optional<bool> &openNow, bool first)
{
    const Theme &theme = m_context.theme;
    auto *card = new Card(theme, first ? tr("How to reach them") : visibleText(contact.title));
    if (openNow) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new IconLabel(theme, *openNow ? "check" : "circle-minus", *openNow ? Ink::Done : Ink::Near, 15));
        row->addWidget(new PlainLabel(theme, messages::openText(openNow), TextRole::Body, *openNow ? Ink::Done : Ink::Near));
        row->addStretch(1);
        card->body()->addLayout(row);
    }
    auto *facts = new RuledGrid(theme);
    facts->setStretch(1, 1);
    const auto fact = [&](const QString &name, const QString &value, TextRole role = TextRole::Body) {
        if (!value.isEmpty())
            facts->addFact(name, value, role)->wrapped()->setTextInteractionFlags(Qt::TextSelectableByMouse);
    };
    fact(tr("Country"), messages::countryText(contact.country));
    fact(tr("Person"), contact.person.isEmpty() ? QString() : isolated(contact.person));
    fact(tr("Phone"), contact.phone.isEmpty() ? QString() : isolatedLtr(contact.phone), TextRole::Mono);
    fact(tr("E-mail"), contact.email.isEmpty() ? QString() : isolatedLtr(contact.email), TextRole::Mono);
    fact(tr("Address"), contact.address.isEmpty() ? QString() : isolated(contact.address));
    fact(tr("Hours"), messages::hoursText(contact));
    fact(tr("Languages"), messages::languagesText(contact.languages));
    fact(tr("Note"), contact.note.isEmpty() ? QString() : isolated(contact.note));
    if (facts->rowCount() == 0)
        card->body()->addWidget(new PlainLabel(theme, tr("The charter of this desk names no contact."), TextRole::Body, Ink::Sub));
    card->body()->addWidget(facts);
    auto *acts = new FlowLayout(8, 8);
    auto *copy = new ActionButton(theme, ActionButton::Kind::Plain, tr("Copy contact"), "copy");
    connect(copy, &QPushButton::clicked, this, [this, contact] {
        QGuiApplication::clipboard()->setText(messages::contactLines(contact).join(u'\n'));
        notice()->show(Tone::Calm, "check", tr("The contact is copied."));
    });
    acts->addWidget(copy);
    if (!m_entry.isDesk) {
        auto *edit = new ActionButton(theme, ActionButton::Kind::Plain, tr("Change"), "pencil");
        connect(edit, &QPushButton::clicked, this, [this, contact] { Q_EMIT wantsEdit(contact); });
        acts->addWidget(edit);
        auto *remove = new ActionButton(theme, ActionButton::Kind::Plain, tr("Remove"), "trash-2");
        connect(remove, &QPushButton::clicked, this, [this, id = contact.id] { Q_EMIT wantsRemove(id); });
        acts->addWidget(remove);
    }
    card->body()->addLayout(acts);
    column.addWidget(card);
}

void DirectoryPane::addKey(QVBoxLayout &column, const DeskKey &key)
{
    const Theme &theme = m_context.theme;
    auto *card = new Card(theme, tr("Key of the desk"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const bool changed = key.state == KeyState::Changed;
    const bool good = key.own || key.state == KeyState::Verified;
    const Ink ink = changed ? Ink::Hit : good ? Ink::Done : Ink::Near;
    row->addWidget(new IconLabel(theme, changed ? "triangle-alert" : good ? "badge-check" : "circle-help", ink, 15));
    row->addWidget(new PlainLabel(theme, key.own ? tr("your own desk") : messages::keyStateText(key.state), TextRole::Strong, ink));
    row->addStretch(1);
    card->body()->addLayout(row);
    const QString sentence = key.own ? tr("Other desks compare this with what their directory says.") : messages::keyStateSentence(key.state, key.how, key.by, key.at);
    card->body()->addWidget((new PlainLabel(theme, sentence))->wrapped());
    auto *print = new PlainLabel(theme, TextRole::Mono);
    print->setLayoutDirection(Qt::LeftToRight);
    print->setText(messages::fingerprintText(key.fingerprint));
    print->setTextInteractionFlags(Qt::TextSelectableByMouse);
    print->setAccessibleName(tr("Fingerprint"));
    auto *facts = new RuledGrid(theme);
    facts->setStretch(1, 1);
    facts->addRow({new PlainLabel(theme, tr("Fingerprint"), TextRole::Body, Ink::Sub), print});
    if (changed) {
        auto *before = new PlainLabel(theme, TextRole::Mono);
        before->setLayoutDirection(Qt::LeftToRight);
        before->setText(messages::fingerprintText(key.before));
        facts->addRow({new PlainLabel(theme, tr("Before"), TextRole::Body, Ink::Sub), before});
    }
    card->body()->addWidget(facts);
    addKeyActs(*card, key);
    column.addWidget(card);
}

void DirectoryPane::addKeyActs(Card &card, const DeskKey &key)
{
    const Theme &theme = m_context.theme;
    auto *acts = new FlowLayout(8, 8);
    if (!key.own && m_entry.active) {
        m_compare = new ActionButton(theme, key.state == KeyState::Verified ? ActionButton::Kind::Plain : ActionButton::Kind::Primary,
                                     key.state == KeyState::Verified ? tr("Compare again") : tr("Compare digits"), "fingerprint");
        connect(m_compare, &QPushButton::clicked, this, &DirectoryPane::compare);
        acts->addWidget(m_compare);
    }
    auto *qr = new ActionButton(theme, ActionButton::Kind::Plain, tr("Show QR"), "qr-code");
    connect(qr, &QPushButton::clicked, this, &DirectoryPane::showQr);
    acts->addWidget(qr);
    if (key.state == KeyState::Changed && m_context.session.directory().mayAccept()) {
        auto *accept = new ActionButton(theme, ActionButton::Kind::Plain, tr("Go on without comparing"));
        accept->setAccessibleDescription(tr("Recorded in the audit chain with your name"));
        connect(accept, &QPushButton::clicked, this, &DirectoryPane::accept);
        acts->addWidget(accept);
    }
    card.body()->addLayout(acts);
}

DigitsDialog *DirectoryPane::compare()
{
    if (!m_entry.key)
        return nullptr;
    auto *dialog = new DigitsDialog(m_context, m_entry.key->desk, m_entry.key->fingerprint, this);
    connect(dialog, &DigitsDialog::compared, this, [this] { say({}, tr("The key counts as compared, by you, today.")); });
    connect(dialog, &DigitsDialog::differed, this, [this] {
        notice()->show(Tone::Hit, "triangle-alert",
                       tr("The digits differ, so the two desks do not see the same directory. Send nothing to this desk and call your desk administrator."));
    });
    dialog->open();
    return dialog;
}

QrDialog *DirectoryPane::showQr()
{
    if (!m_entry.key)
        return nullptr;
    auto *dialog = new QrDialog(m_context.theme, tr("Fingerprint of %1").arg(messages::countryText(m_entry.key->desk)), qrTextOf(*m_entry.key),
                                messages::fingerprintText(m_entry.key->fingerprint), this);
    dialog->open();
    return dialog;
}

void DirectoryPane::accept()
{
    auto task = m_context.session.directory().accept(m_entry.key->desk);
    QCoro::connect(std::move(task), this, [this](const base::Status &done) {
        say(done, tr("Sending goes on. The key counts as unverified until somebody compares it."));
    });
}

void DirectoryPane::say(const base::Status &done, const QString &good)
{
    if (done)
        return notice()->show(Tone::Calm, "check", good);
    const messages::ErrorSentence sentence = messages::sentence(done.error());
    notice()->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.next}.join(u' ').simplified());
}

} // namespace countersign::ui
