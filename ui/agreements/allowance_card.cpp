#include "ui/agreements/allowance_card.h"

#include "core/messages/agreement_sentences.h"
#include "core/messages/gate_sentences.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/visible_text.h"

#include <QVBoxLayout>

namespace countersign::ui {

using agreements::Known;
using markings::DataClass;
using markings::Purpose;

AllowanceCard::AllowanceCard(const Theme &theme, base::CountryCode own, QWidget *parent)
    : Card(theme, tr("What does this allow?"), parent), m_own(own), m_class(new ChoiceChip(theme, tr("Data class"))),
      m_citizen(new ChoiceChip(theme, tr("Whose citizen"))), m_recipient(new ChoiceChip(theme, tr("Recipient"))),
      m_purpose(new ChoiceChip(theme, tr("Purpose"))), m_answer(new NoticeBar(theme))
{
    auto *row = new FlowLayout(8, 6);
    const auto word = [&theme, row](const QString &text) { row->addWidget(new PlainLabel(theme, text, TextRole::Body, Ink::Sub)); };
    word(tr("Give"));
    row->addWidget(m_class);
    row->addWidget(m_citizen);
    word(tr("to", "give ... to a recipient"));
    row->addWidget(m_recipient);
    word(tr("for", "give ... for a purpose"));
    row->addWidget(m_purpose);
    body()->addLayout(row);
    body()->addWidget(m_answer);
    for (const DataClass one : markings::allDataClasses())
        m_class->addChoice(messages::dataClassText(one), static_cast<int>(one));
    for (const Purpose one : markings::allPurposes())
        m_purpose->addChoice(messages::purposeText(one), static_cast<int>(one));
    m_citizen->addChoice(tr("of another country"), static_cast<int>(Known::No));
    m_citizen->addChoice(tr("own citizen of a party"), static_cast<int>(Known::Yes));
    m_citizen->addChoice(tr("not known whose citizen"), static_cast<int>(Known::Unknown));
    m_class->setValue(static_cast<int>(DataClass::Document));
    m_citizen->setValue(static_cast<int>(Known::No));
    m_purpose->setValue(static_cast<int>(Purpose::DocumentFraud));
    for (ChoiceChip *chip : {m_class, m_citizen, m_recipient, m_purpose}) {
        connect(chip, &ChoiceChip::chosen, this, [this, chip](int value) {
            chip->setValue(value);
            ask();
        });
    }
}

void AllowanceCard::show(const agreements::Agreement &agreement, QDate day)
{
    m_agreement = agreement;
    m_day = day;
    m_recipient->clearChoices();
    int first = -1;
    for (qsizetype i = 0; i < agreement.parties.size(); ++i) {
        if (agreement.parties[i] == m_own)
            continue;
        m_recipient->addChoice(isolatedLtr(agreement.parties[i].text()), static_cast<int>(i));
        first = first < 0 ? static_cast<int>(i) : first;
    }
    m_recipient->setValue(first);
    ask();
}

void AllowanceCard::ask()
{
    const auto dataClass = static_cast<DataClass>(m_class->value());
    m_citizen->setVisible(markings::isNominal(dataClass));
    agreements::Wanted wanted;
    wanted.sender = m_own;
    wanted.recipient = m_agreement.parties.value(m_recipient->value());
    wanted.dataClasses = {dataClass};
    wanted.ownCitizen = static_cast<Known>(m_citizen->value());
    wanted.purposes = {static_cast<Purpose>(m_purpose->value())};
    const agreements::Allowance answer = agreements::allows(m_agreement, wanted, m_day);
    m_answer->show(answer.allowed ? Tone::Calm : Tone::Near, answer.allowed ? "check" : "circle-alert",
                   messages::allowanceText(m_agreement, answer));
}

} // namespace countersign::ui
