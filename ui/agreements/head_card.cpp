#include "ui/agreements/head_card.h"

#include "core/messages/agreement_sentences.h"
#include "ui/agreements/parties_field.h"
#include "ui/widgets/country_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled.h"

#include <QCheckBox>
#include <QLineEdit>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using agreements::Agreement;
using agreements::Kind;
using agreements::Status;
using agreements::Variable;

namespace {

constexpr int kMostTitle = 300;

QLineEdit *dayField(const Theme &theme)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(u"2026-12-31"_s);
    field->setMaxLength(10);
    field->setFixedWidth(theme.px(124));
    field->setLayoutDirection(Qt::LeftToRight);
    return field;
}

QDate dayIn(const QLineEdit *field)
{
    return QDate::fromString(field->text().trimmed(), Qt::ISODate);
}

bool isUnreadable(const QLineEdit *field)
{
    return !field->text().trimmed().isEmpty() && !dayIn(field).isValid();
}

void putText(QLineEdit *field, const QString &text)
{
    if (field->text() == text)
        return;
    // What another program kept is shown whole, however long it is.
    field->setMaxLength(std::max(field->maxLength(), static_cast<int>(text.size())));
    field->setText(text);
    field->setCursorPosition(0);
}

void putDay(QLineEdit *field, QDate day)
{
    if (day.isValid() || !isUnreadable(field))
        putText(field, day.isValid() ? day.toString(Qt::ISODate) : QString());
}

} // namespace

HeadCard::HeadCard(const Theme &theme, QWidget *parent)
    : Card(theme, tr("The agreement"), parent), m_title(new QLineEdit), m_kind(new ChoiceChip(theme, messages::variableText(Variable::Kind))),
      m_status(new ChoiceChip(theme, messages::variableText(Variable::Status))), m_binding(new QCheckBox(tr("Binding under international law"))),
      m_parties(new PartiesField(theme)), m_first(dayField(theme)), m_last(dayField(theme))
{
    for (int kind = static_cast<int>(Kind::MouBilateral); kind <= static_cast<int>(Kind::Rmas); ++kind)
        m_kind->addChoice(messages::agreementKindText(static_cast<Kind>(kind)), kind);
    for (int status = static_cast<int>(Status::Draft); status <= static_cast<int>(Status::Terminated); ++status) {
        Agreement of;
        of.status = static_cast<Status>(status);
        m_status->addChoice(messages::variableValueText(of, Variable::Status), status);
    }
    build(theme);
    for (ChoiceChip *chip : {m_kind, m_status}) {
        chip->setAutoDefault(false);
        connect(chip, &ChoiceChip::chosen, this, &HeadCard::changed);
    }
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_ownTitle = !text.trimmed().isEmpty();
        Q_EMIT changed();
    });
    for (QLineEdit *field : {m_first, m_last})
        connect(field, &QLineEdit::textEdited, this, &HeadCard::changed);
    connect(m_binding, &QCheckBox::clicked, this, &HeadCard::changed);
    connect(m_parties, &PartiesField::changed, this, &HeadCard::changed);
}

void HeadCard::build(const Theme &theme)
{
    m_title->setMaxLength(kMostTitle);
    m_title->setPlaceholderText(tr("Left empty, it is called by its parties"));
    body()->addWidget(labelled(theme, tr("Title"), m_title));
    body()->addWidget(labelled(theme, messages::variableText(Variable::Parties), m_parties));
    setFocusProxy(m_title);
    auto *what = new FlowLayout(theme.px(18), theme.px(8));
    what->addWidget(labelled(theme, messages::variableText(Variable::Kind), m_kind));
    what->addWidget(labelled(theme, messages::variableText(Variable::Status), m_status));
    body()->addLayout(what);
    auto *days = new FlowLayout(theme.px(18), theme.px(8));
    days->addWidget(labelled(theme, tr("First day"), m_first));
    days->addWidget(labelled(theme, tr("Last day"), m_last));
    body()->addLayout(days);
    body()->addWidget(m_binding);
}

void HeadCard::show(const Agreement &agreement)
{
    if (!agreement.title.isEmpty() && agreement.title != m_title->text().trimmed()) {
        putText(m_title, agreement.title);
        m_ownTitle = true;
    }
    m_kind->setValue(static_cast<int>(agreement.kind));
    m_status->setValue(static_cast<int>(agreement.status));
    m_binding->setChecked(agreement.binding);
    m_parties->setParties(agreement.parties);
    putDay(m_first, agreement.validFrom);
    putDay(m_last, agreement.validUntil);
}

void HeadCard::take(Agreement &agreement) const
{
    agreement.title = m_title->text().trimmed();
    agreement.kind = static_cast<Kind>(m_kind->value());
    agreement.status = static_cast<Status>(m_status->value());
    agreement.binding = m_binding->isChecked();
    agreement.parties = m_parties->parties();
    agreement.validFrom = dayIn(m_first);
    agreement.validUntil = dayIn(m_last);
}

void HeadCard::proposeTitle(const QString &title)
{
    if (!m_ownTitle)
        putText(m_title, title);
}

QString HeadCard::fault(QWidget *&where) const
{
    if (m_parties->isUnclear()) {
        where = m_parties->field();
        return tr("The party is not known. Use its code or its name in English, or leave the field empty.");
    }
    for (QLineEdit *field : {m_first, m_last}) {
        if (!isUnreadable(field))
            continue;
        where = field;
        return tr("The day cannot be read. Write it as 2026-12-31, or leave it empty.");
    }
    return {};
}

bool HeadCard::holdsMore() const
{
    QWidget *where = nullptr;
    return !fault(where).isEmpty();
}

} // namespace countersign::ui
