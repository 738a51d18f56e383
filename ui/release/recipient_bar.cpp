#include "ui/release/recipient_bar.h"

#include "core/workstation/directory_desk.h"
#include "core/workstation/session.h"
#include "ui/release/release_words.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/name_dialog.h"
#include "ui/widgets/visible_text.h"

#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::RecipientChoice;
using release::ReleaseDraft;
using workstation::RecipientOffer;

RecipientBar::RecipientBar(const PageContext &context, DraftDesk &desk, QWidget *parent)
    : Card(context.theme, {}, parent), m_context(context), m_desk(desk), m_chips(new QWidget),
      m_flow(new FlowLayout(context.theme.px(10), context.theme.px(8), m_chips)), m_field(new QLineEdit),
      m_groups(new ActionButton(context.theme, ActionButton::Kind::Chip, tr("Groups"), "users")),
      m_to(new PlainLabel(context.theme, tr("To"), TextRole::Body, Ink::Sub)),
      m_under(new PlainLabel(context.theme, tr("Under"), TextRole::Body, Ink::Sub))
{
    body()->setContentsMargins(15, 10, 15, 10);
    m_flow->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    body()->addWidget(m_chips);
    m_field->setPlaceholderText(tr("Add a desk by code or name"));
    m_field->setAccessibleName(tr("Recipient"));
    m_field->setMaxLength(80);
    m_field->setFixedWidth(context.theme.px(220));
    m_groups->setTrailingIcon("chevron-down");
    auto *completer = new QCompleter(this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    completer->setModel(new QStringListModel(completer));
    m_field->setCompleter(completer);
    connect(m_field, &QLineEdit::returnPressed, this, &RecipientBar::take);
    connect(m_groups, &QPushButton::clicked, this, &RecipientBar::openGroups);
    connect(&desk, &DraftDesk::opened, this, [this] {
        m_field->clear();
        refreshChoices();
        refresh();
    });
    connect(&desk, &DraftDesk::draftChanged, this, &RecipientBar::refresh);
    m_flow->addWidget(m_to);
    m_flow->addWidget(m_field);
    m_flow->addWidget(m_groups);
    // In the bar from the start: shown while it has no parent, it would be a window of its own and take the keys.
    m_under->setParent(m_chips);
    m_under->hide();
}

void RecipientBar::takeFocus()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void RecipientBar::refreshChoices()
{
    // Codes first: who types three letters means a code.
    QStringList codes, names;
    for (const RecipientOffer &offer : m_desk.offers()) {
        codes << offer.desk.text() + u" \u00B7 "_s + visibleText(offer.name);
        names << visibleText(offer.name);
    }
    codes.sort();
    names.sort();
    static_cast<QStringListModel *>(m_field->completer()->model())->setStringList(codes + names);
}

base::CountryCode RecipientBar::typed() const
{
    const QString said = m_field->text().section(u" \u00B7 "_s, 0, 0).trimmed();
    for (const RecipientOffer &offer : m_desk.offers()) {
        if (offer.desk.text().compare(said, Qt::CaseInsensitive) == 0 || visibleText(offer.name).compare(said, Qt::CaseInsensitive) == 0)
            return offer.desk;
    }
    // The only name that has these words.
    base::CountryCode only;
    for (const RecipientOffer &offer : m_desk.offers()) {
        if (!visibleText(offer.name).contains(said, Qt::CaseInsensitive))
            continue;
        if (!only.isNull())
            return {};
        only = offer.desk;
    }
    return only;
}

void RecipientBar::take()
{
    if (m_field->text().trimmed().isEmpty()) {
        Q_EMIT accepted();
        return;
    }
    const base::CountryCode desk = typed();
    if (desk.isNull()) {
        Q_EMIT unknown(m_field->text().trimmed());
        return;
    }
    m_field->clear();
    add(desk);
}

void RecipientBar::add(base::CountryCode desk)
{
    const RecipientOffer *offer = m_desk.offer(desk);
    if (!offer)
        return;
    RecipientChoice proposed = offer->proposed;
    proposed.desk = desk;
    m_desk.change([&proposed](ReleaseDraft &draft) {
        const bool there = std::any_of(draft.recipients.begin(), draft.recipients.end(),
                                       [&proposed](const RecipientChoice &one) { return one.desk == proposed.desk; });
        if (!there)
            draft.recipients << proposed;
    });
}

void RecipientBar::drop(base::CountryCode desk)
{
    m_desk.change([desk](ReleaseDraft &draft) {
        draft.recipients.removeIf([desk](const RecipientChoice &one) { return one.desk == desk; });
        draft.cuts.removeIf([desk](const release::Cut &cut) { return cut.recipient == desk; });
        draft.redactions.removeIf([desk](const release::Redaction &cut) { return cut.recipient == desk; });
        draft.answersGiven.removeIf([desk](const release::GivenAnswer &answer) { return answer.recipient == desk; });
    });
}

QString RecipientBar::underText(const RecipientChoice &choice) const
{
    QString under;
    if (const RecipientOffer *offer = m_desk.offer(choice.desk)) {
        for (const agreements::Agreement &one : offer->agreements) {
            if (one.id == choice.agreement)
                under = isolated(one.title);
        }
    }
    if (under.isEmpty())
        under = choice.basis.code.isEmpty() ? tr("%1: no basis yet").arg(isolatedLtr(choice.desk.text())) : isolatedLtr(choice.basis.code);
    return choice.pointer ? tr("%1, only a pointer").arg(under) : under;
}

void RecipientBar::refresh()
{
    const QList<RecipientChoice> &recipients = m_desk.draft().recipients;
    QString says;
    for (const RecipientChoice &one : recipients)
        says += one.desk.text() + underText(one) + u'\n';
    if (says == m_shown && !m_made.isEmpty() == !recipients.isEmpty())
        return;
    m_shown = says;
    const bool hadFocus = std::any_of(m_made.begin(), m_made.end(), [](QWidget *one) { return one->hasFocus(); });
    for (QWidget *one : std::exchange(m_made, {}))
        delete one;
    while (m_flow->count() > 0)
        delete m_flow->takeAt(0);
    m_flow->addWidget(m_to);
    for (const RecipientChoice &one : recipients) {
        auto *chip = new ActionButton(m_context.theme, ActionButton::Kind::Chip, isolatedLtr(one.desk.text()));
        chip->setTrailingIcon("x");
        const RecipientOffer *offer = m_desk.offer(one.desk);
        chip->setAccessibleName(tr("Take %1 away").arg(isolatedLtr(one.desk.text())));
        chip->setToolTip(offer ? visibleText(offer->name) : QString());
        const base::CountryCode desk = one.desk;
        connect(chip, &QPushButton::clicked, this, [this, desk] { drop(desk); }, Qt::QueuedConnection);
        m_flow->addWidget(chip);
        m_made << chip;
    }
    m_flow->addWidget(m_field);
    m_flow->addWidget(m_groups);
    m_under->setVisible(!recipients.isEmpty());
    if (!recipients.isEmpty())
        m_flow->addWidget(m_under);
    for (const RecipientChoice &one : recipients) {
        auto *chip = new ActionButton(m_context.theme, ActionButton::Kind::Chip, underText(one));
        chip->setAccessibleName(tr("Change what goes to %1: %2").arg(isolatedLtr(one.desk.text()), underText(one)));
        const base::CountryCode desk = one.desk;
        connect(chip, &QPushButton::clicked, this, [this, desk] { Q_EMIT wantsDetails(desk); });
        m_flow->addWidget(chip);
        m_made << chip;
    }
    for (QWidget *one : std::as_const(m_made))
        one->show();
    m_chips->updateGeometry();
    // Tab goes as the eye does.
    QWidget *before = nullptr;
    for (int i = 0; i < m_flow->count(); ++i) {
        QWidget *one = m_flow->itemAt(i)->widget();
        if (before)
            setTabOrder(before, one);
        before = one;
    }
    if (hadFocus)
        takeFocus();
}

void RecipientBar::openGroups()
{
    auto task = m_context.session.directory().groups();
    QCoro::connect(std::move(task), this, [this](const base::Result<QList<directory::DeskGroup>> &groups) {
        showGroups(groups ? *groups : QList<directory::DeskGroup>());
    });
}

void RecipientBar::showGroups(const QList<directory::DeskGroup> &groups)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const directory::DeskGroup &group : groups) {
        QList<base::CountryCode> here;
        for (const base::CountryCode desk : m_context.session.directory().reachable(group)) {
            if (m_desk.offer(desk))
                here << desk;
        }
        QAction *action = menu->addAction(tr("%1, %n desk(s) here", nullptr, static_cast<int>(here.size())).arg(visibleText(group.title.isEmpty() ? group.name : group.title)));
        action->setEnabled(!here.isEmpty());
        connect(action, &QAction::triggered, this, [this, here] { addGroup(here); });
    }
    menu->addSeparator();
    QAction *all = menu->addAction(tr("Every desk of the federation"));
    connect(all, &QAction::triggered, this, [this] {
        QList<base::CountryCode> desks;
        for (const RecipientOffer &offer : m_desk.offers())
            desks << offer.desk;
        addGroup(desks);
    });
    QAction *keep = menu->addAction(tr("Keep these recipients as a group"));
    keep->setEnabled(!m_desk.draft().recipients.isEmpty());
    connect(keep, &QAction::triggered, this, &RecipientBar::nameGroup);
    menu->popup(m_groups->mapToGlobal(QPoint(0, m_groups->height())));
}

void RecipientBar::addGroup(const QList<base::CountryCode> &desks)
{
    for (const base::CountryCode desk : desks)
        add(desk);
    takeFocus();
}

void RecipientBar::nameGroup()
{
    auto *dialog = new NameDialog(m_context.theme, tr("Keep these recipients as a group"),
                                  tr("The group is a shortcut. Each release shows the desks one by one."), this);
    connect(dialog, &NameDialog::named, this, [this](const QString &name) {
        QList<base::CountryCode> desks;
        for (const RecipientChoice &one : m_desk.draft().recipients)
            desks << one.desk;
        auto task = m_context.session.directory().keepGroup(name, desks);
        QCoro::connect(std::move(task), this, [this](const base::Status &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
    });
    dialog->open();
}

} // namespace countersign::ui
