#include "ui/release/who_form.h"

#include "core/messages/agreement_sentences.h"
#include "core/messages/gate_sentences.h"
#include "core/workstation/agreement_desk.h"
#include "ui/release/labelled.h"
#include "ui/release/release_words.h"
#include "ui/reading/letter_words.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/visible_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using agreements::LegalBasis;
using agreements::Nexus;
using release::Channel;
using release::RecipientChoice;

namespace {

constexpr std::array kChannels{Channel::Portal, Channel::Courier, Channel::Liaison, Channel::Embassy, Channel::Ncb};

QComboBox *box(int letters)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(letters);
    return combo;
}

QString headOf(const DraftDesk &desk, base::CountryCode recipient)
{
    const auto *offer = desk.offer(recipient);
    const QString code = isolatedLtr(recipient.text());
    return offer && !offer->name.isEmpty() ? code + u" \u00B7 "_s + isolated(offer->name) : code;
}

bool needsWords(const LegalBasis *basis)
{
    return basis && (basis->nexus == Nexus::Citation || basis->nexus == Nexus::Terrorism || basis->nexus == Nexus::Life);
}

} // namespace

RecipientForm::RecipientForm(const PageContext &context, DraftDesk &desk, base::CountryCode recipient, QWidget *parent)
    : Card(context.theme, headOf(desk, recipient), parent), m_context(context), m_desk(desk), m_recipient(recipient),
      m_flow(new FlowLayout(context.theme.px(14), context.theme.px(8))), m_agreement(box(22)), m_basis(box(24)), m_article(box(6)),
      m_channel(box(12)), m_articlePair(nullptr), m_wordsPair(nullptr), m_words(new QLineEdit),
      m_purposes(new ActionButton(context.theme, ActionButton::Kind::Plain, {})), m_pointer(new QCheckBox(tr("Only a pointer: that a record exists"))),
      m_key(new NoticeBar(context.theme, this))
{
    build();
    fillBases();
    refresh();
    connect(m_agreement, &QComboBox::activated, this, [this] {
        const auto id = agreements::AgreementId::fromHex(m_agreement->currentData().toString()).value_or(agreements::AgreementId());
        edit([id](RecipientChoice &one) { one.agreement = id; });
    });
    connect(m_basis, &QComboBox::activated, this, [this] {
        const QString code = m_basis->currentData().toString();
        edit([code](RecipientChoice &one) {
            if (one.basis.code != code)
                one.basis = {code, {}, {}, {}};
        });
    });
    connect(m_article, &QComboBox::activated, this, [this] {
        const QString article = m_article->currentData().toString();
        edit([article](RecipientChoice &one) { one.basis.article = article; });
    });
    connect(m_words, &QLineEdit::textEdited, this, [this](const QString &text) {
        const LegalBasis *basis = m_context.session.agreements().legalBases().find(m_basis->currentData().toString());
        const bool citation = basis && basis->nexus == Nexus::Citation;
        edit([&](RecipientChoice &one) { (citation ? one.basis.citation : one.basis.statement) = text; });
    });
    connect(m_channel, &QComboBox::activated, this, [this] {
        const auto channel = static_cast<Channel>(m_channel->currentData().toInt());
        edit([channel](RecipientChoice &one) { one.channel = channel; });
    });
    connect(m_purposes, &QPushButton::clicked, this, &RecipientForm::openPurposes);
    connect(m_pointer, &QCheckBox::clicked, this, [this](bool on) { edit([on](RecipientChoice &one) { one.pointer = on; }); });
    connect(&desk, &DraftDesk::draftChanged, this, &RecipientForm::refresh);
}

void RecipientForm::build()
{
    const Theme &theme = m_context.theme;
    m_flow->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(6);
    body()->addLayout(m_flow);
    for (const Channel channel : kChannels)
        m_channel->addItem(channelText(channel), static_cast<int>(channel));
    m_purposes->setTrailingIcon("chevron-down");
    m_words->setMaxLength(300);
    m_words->setMinimumWidth(theme.px(220));
    m_flow->addWidget(labelled(theme, tr("Agreement"), m_agreement));
    m_flow->addWidget(labelled(theme, tr("Legal basis"), m_basis));
    m_articlePair = labelled(theme, tr("Article"), m_article);
    m_flow->addWidget(m_articlePair);
    m_wordsPair = labelled(theme, tr("Section of the statute"), m_words);
    m_wordsName = m_wordsPair->findChild<PlainLabel *>();
    m_flow->addWidget(m_wordsPair);
    m_flow->addWidget(labelled(theme, tr("Purposes"), m_purposes));
    m_flow->addWidget(labelled(theme, tr("Channel"), m_channel));
    body()->addWidget(m_pointer);
    body()->addWidget(m_key);
    const auto *offer = m_desk.offer(m_recipient);
    m_key->show(Tone::Hit, "key-round", offer && offer->keyChanged
                    ? tr("The key of %1 changed. Compare it by voice before anything is sent.").arg(isolatedLtr(m_recipient.text()))
                    : QString());
    const QString code = m_recipient.text();
    m_agreement->setAccessibleName(tr("Agreement with %1").arg(code));
    m_basis->setAccessibleName(tr("Legal basis for %1").arg(code));
    m_article->setAccessibleName(tr("Article for %1").arg(code));
    m_channel->setAccessibleName(tr("Channel to %1").arg(code));
    m_pointer->setAccessibleName(tr("Only a pointer to %1").arg(code));
}

void RecipientForm::fillBases()
{
    m_agreement->addItem(tr("None"), QString());
    if (const auto *offer = m_desk.offer(m_recipient)) {
        for (const agreements::Agreement &one : offer->agreements)
            m_agreement->addItem(visibleText(one.title), one.id.hex());
    }
    m_basis->addItem(tr("Not chosen"), QString());
    for (const LegalBasis &basis : m_context.session.agreements().legalBases().all())
        m_basis->addItem(u"%1 \u00B7 %2"_s.arg(basis.code, visibleText(basis.name)), basis.code);
}

const RecipientChoice *RecipientForm::choice() const
{
    const QList<RecipientChoice> &all = m_desk.draft().recipients;
    const auto found = std::find_if(all.begin(), all.end(), [this](const RecipientChoice &one) { return one.desk == m_recipient; });
    return found == all.end() ? nullptr : &*found;
}

void RecipientForm::edit(const std::function<void(RecipientChoice &)> &change)
{
    m_desk.change([this, &change](release::ReleaseDraft &draft) {
        for (RecipientChoice &one : draft.recipients) {
            if (one.desk == m_recipient)
                change(one);
        }
    });
}

void RecipientForm::refreshBasis(const RecipientChoice &choice)
{
    const LegalBasis *basis = m_context.session.agreements().legalBases().find(choice.basis.code);
    const bool articles = basis && !basis->articles.isEmpty();
    m_articlePair->setVisible(articles);
    if (articles) {
        const QSignalBlocker quiet(m_article);
        m_article->clear();
        m_article->addItem(tr("Not chosen"), QString());
        for (const QString &article : basis->articles)
            m_article->addItem(article, article);
        m_article->setCurrentIndex(std::max(0, m_article->findData(choice.basis.article)));
    }
    m_wordsPair->setVisible(needsWords(basis));
    if (!needsWords(basis))
        return;
    const bool citation = basis->nexus == Nexus::Citation;
    const QString name = citation ? tr("Section of the statute") : basis->nexus == Nexus::Terrorism ? tr("Link with terrorism") : tr("Threat to life");
    m_wordsName->setText(name);
    m_words->setAccessibleName(name);
    const QString words = citation ? choice.basis.citation : choice.basis.statement;
    if (m_words->text() != words)
        m_words->setText(words);
}

void RecipientForm::refresh()
{
    const RecipientChoice *one = choice();
    if (!one)
        return;
    m_agreement->setCurrentIndex(std::max(0, m_agreement->findData(one->agreement.isNull() ? QString() : one->agreement.hex())));
    m_basis->setCurrentIndex(std::max(0, m_basis->findData(one->basis.code)));
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(static_cast<int>(one->channel))));
    m_pointer->setChecked(one->pointer);
    const QString purposes = one->purposes.isEmpty()    ? tr("Not chosen")
        : one->purposes.size() == 1                     ? messages::purposeText(one->purposes.first())
                                                        : tr("%1 and %n more", nullptr, static_cast<int>(one->purposes.size()) - 1)
                                                              .arg(messages::purposeText(one->purposes.first()));
    m_purposes->setText(purposes);
    m_purposes->setToolTip(purposesText(one->purposes));
    m_purposes->setAccessibleName(tr("Purposes for %1: %2").arg(m_recipient.text(), purposesText(one->purposes)));
    m_purposes->updateGeometry();
    refreshBasis(*one);
}

void RecipientForm::openPurposes()
{
    const RecipientChoice *now = choice();
    if (!now)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const markings::Purpose purpose : markings::allPurposes()) {
        QAction *action = menu->addAction(messages::purposeText(purpose));
        action->setCheckable(true);
        action->setChecked(now->purposes.contains(purpose));
        connect(action, &QAction::triggered, this, [this, purpose](bool on) {
            edit([purpose, on](RecipientChoice &one) {
                one.purposes.removeAll(purpose);
                if (on)
                    one.purposes << purpose;
                std::sort(one.purposes.begin(), one.purposes.end());
            });
        });
    }
    menu->popup(m_purposes->mapToGlobal(QPoint(0, m_purposes->height())));
}

void RecipientForm::takeFocus()
{
    m_agreement->setFocus(Qt::OtherFocusReason);
}

void RecipientForm::focusOn(Field field)
{
    switch (field) {
    case Field::Agreement: m_agreement->setFocus(Qt::OtherFocusReason); break;
    case Field::Basis: m_basis->setFocus(Qt::OtherFocusReason); break;
    case Field::Article:
        if (m_articlePair->isVisibleTo(this))
            m_article->setFocus(Qt::OtherFocusReason);
        else if (m_wordsPair->isVisibleTo(this))
            m_words->setFocus(Qt::OtherFocusReason);
        else
            m_basis->setFocus(Qt::OtherFocusReason);
        break;
    case Field::Purpose: m_purposes->setFocus(Qt::OtherFocusReason); break;
    case Field::Channel: m_channel->setFocus(Qt::OtherFocusReason); break;
    }
}

} // namespace countersign::ui
