#include "ui/agreements/checks_card.h"

#include "core/messages/agreement_sentences.h"
#include "core/messages/gate_sentences.h"
#include "ui/agreements/picked_chips.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using agreements::Agreement;
using agreements::Clauses;
using agreements::EvidentialUse;
using agreements::OnwardRule;
using agreements::Variable;
using markings::DataClass;
using markings::Purpose;

namespace {

constexpr int kMostTime = 999'999;
constexpr int kMostWords = 1'000;

QList<PickedChips::Choice> purposeChoices()
{
    QList<PickedChips::Choice> choices;
    for (const Purpose one : markings::allPurposes())
        choices << PickedChips::Choice{static_cast<int>(one), messages::purposeText(one)};
    return choices;
}

QList<PickedChips::Choice> classChoices()
{
    QList<PickedChips::Choice> choices;
    for (const DataClass one : markings::allDataClasses())
        choices << PickedChips::Choice{static_cast<int>(one), messages::dataClassText(one)};
    return choices;
}

PickedChips *picked(const Theme &theme, Variable variable, const QList<PickedChips::Choice> &choices)
{
    return new PickedChips(theme, messages::variableText(variable), choices);
}

QCheckBox *box(Variable variable)
{
    return new QCheckBox(messages::variableText(variable));
}

QSpinBox *times(const QString &unit, const QString &nothing)
{
    auto *field = new QSpinBox;
    field->setRange(0, kMostTime);
    field->setSuffix(QChar(QChar::Nbsp) + unit);
    field->setSpecialValueText(nothing);
    return field;
}

template<typename T>
QList<int> numbersOf(const QList<T> &list)
{
    QList<int> numbers;
    for (const T one : list)
        numbers << static_cast<int>(one);
    return numbers;
}

template<typename T>
QList<T> valuesOf(const QList<int> &numbers)
{
    QList<T> list;
    for (const int one : numbers)
        list << static_cast<T>(one);
    return list;
}

void putTime(QSpinBox *field, std::uint32_t value)
{
    const QSignalBlocker quiet(field);
    field->setValue(static_cast<int>(std::min<std::uint32_t>(value, static_cast<std::uint32_t>(field->maximum()))));
}

void putWords(QLineEdit *field, const QString &words)
{
    if (field->hasFocus() || field->text() == words)
        return;
    field->setMaxLength(std::max(field->maxLength(), static_cast<int>(words.size())));
    field->setText(words);
    field->setCursorPosition(0);
}

} // namespace

ChecksCard::ChecksCard(const Theme &theme, QWidget *parent)
    : Card(theme, tr("What the checks read from it"), parent), m_purposes(picked(theme, Variable::Purposes, purposeChoices())),
      m_excluded(picked(theme, Variable::ExcludedPurposes, purposeChoices())), m_classes(picked(theme, Variable::DataClasses, classChoices())),
      m_nominal(box(Variable::Nominal)), m_biometrics(box(Variable::Biometrics)), m_ownCitizens(box(Variable::OwnCitizensExcluded)),
      m_protection(box(Variable::Protection)), m_disclosure(box(Variable::DisclosureNotice)),
      m_onward(new ChoiceChip(theme, messages::variableText(Variable::Onward))),
      m_evidence(new ChoiceChip(theme, messages::variableText(Variable::Evidence))),
      m_reply(times(tr("h", "hours, after a number"), tr("not said"))),
      m_urgent(times(tr("h", "hours, after a number"), tr("not said"))),
      m_notice(times(tr("h", "hours, after a number"), tr("not said"))),
      m_retention(times(tr("days", "after a number"), tr("not said"))), m_scheme(new QLineEdit), m_exempt(new QLineEdit)
{
    for (int rule = static_cast<int>(OnwardRule::Never); rule <= static_cast<int>(OnwardRule::Free); ++rule) {
        Agreement of;
        of.clauses.onward = static_cast<OnwardRule>(rule);
        m_onward->addChoice(messages::variableValueText(of, Variable::Onward), rule);
    }
    for (int use = static_cast<int>(EvidentialUse::No); use <= static_cast<int>(EvidentialUse::Yes); ++use) {
        Agreement of;
        of.clauses.evidence = static_cast<EvidentialUse>(use);
        m_evidence->addChoice(messages::variableValueText(of, Variable::Evidence), use);
    }
    build(theme);
    bind();
}

void ChecksCard::build(const Theme &theme)
{
    const auto flow = [&theme, this] {
        auto *row = new FlowLayout(theme.px(18), theme.px(8));
        body()->addLayout(row);
        return row;
    };
    body()->addWidget((new PlainLabel(theme, tr("What is not said here is not allowed."), TextRole::Small, Ink::Sub))->wrapped());
    body()->addWidget(labelled(theme, messages::variableText(Variable::Purposes), m_purposes));
    body()->addWidget(labelled(theme, messages::variableText(Variable::ExcludedPurposes), m_excluded));
    body()->addWidget(labelled(theme, messages::variableText(Variable::DataClasses), m_classes));
    auto *boxes = flow();
    for (QCheckBox *one : {m_nominal, m_biometrics, m_ownCitizens, m_protection, m_disclosure})
        boxes->addWidget(one);
    auto *rules = flow();
    rules->addWidget(labelled(theme, messages::variableText(Variable::Onward), m_onward));
    rules->addWidget(labelled(theme, messages::variableText(Variable::Evidence), m_evidence));
    auto *limits = flow();
    limits->addWidget(labelled(theme, messages::variableText(Variable::ReplyHours), m_reply));
    limits->addWidget(labelled(theme, messages::variableText(Variable::UrgentHours), m_urgent));
    limits->addWidget(labelled(theme, messages::variableText(Variable::NoticeHours), m_notice));
    limits->addWidget(labelled(theme, messages::variableText(Variable::RetentionDays), m_retention));
    m_exempt->setPlaceholderText(tr("Bodies, parted by semicolons"));
    m_scheme->setPlaceholderText(u"TLP 2.0"_s);
    for (QLineEdit *field : {m_exempt, m_scheme})
        field->setMaxLength(kMostWords);
    m_exempt->setMinimumWidth(theme.px(300));
    m_scheme->setMinimumWidth(theme.px(180));
    auto *words = flow();
    words->addWidget(labelled(theme, messages::variableText(Variable::ExemptBodies), m_exempt));
    words->addWidget(labelled(theme, messages::variableText(Variable::MarkingScheme), m_scheme));
}

void ChecksCard::bind()
{
    for (const PickedChips *one : {m_purposes, m_excluded, m_classes})
        connect(one, &PickedChips::changed, this, &ChecksCard::changed);
    for (const QCheckBox *one : {m_nominal, m_biometrics, m_ownCitizens, m_protection, m_disclosure})
        connect(one, &QCheckBox::clicked, this, &ChecksCard::changed);
    for (ChoiceChip *one : {m_onward, m_evidence}) {
        one->setAutoDefault(false);
        connect(one, &ChoiceChip::chosen, this, &ChecksCard::changed);
    }
    for (const QSpinBox *one : {m_reply, m_urgent, m_notice, m_retention})
        connect(one, &QSpinBox::valueChanged, this, &ChecksCard::changed);
    for (const QLineEdit *one : {m_exempt, m_scheme})
        connect(one, &QLineEdit::textEdited, this, &ChecksCard::changed);
}

void ChecksCard::show(const Clauses &clauses)
{
    m_purposes->setPicked(numbersOf(clauses.purposes));
    m_excluded->setPicked(numbersOf(clauses.excludedPurposes));
    m_classes->setPicked(numbersOf(clauses.dataClasses));
    m_nominal->setChecked(clauses.nominal);
    m_biometrics->setChecked(clauses.biometrics);
    m_ownCitizens->setChecked(clauses.ownCitizensExcluded);
    m_protection->setChecked(clauses.protection);
    m_disclosure->setChecked(clauses.disclosureNotice);
    m_onward->setValue(static_cast<int>(clauses.onward));
    m_evidence->setValue(static_cast<int>(clauses.evidence));
    putTime(m_reply, clauses.replyHours);
    putTime(m_urgent, clauses.urgentHours);
    putTime(m_notice, clauses.noticeHours);
    putTime(m_retention, clauses.retentionDays);
    putWords(m_scheme, clauses.markingScheme);
    putWords(m_exempt, clauses.exemptBodies.join(u"; "_s));
}

void ChecksCard::take(Clauses &clauses) const
{
    clauses.purposes = valuesOf<Purpose>(m_purposes->picked());
    clauses.excludedPurposes = valuesOf<Purpose>(m_excluded->picked());
    clauses.dataClasses = valuesOf<DataClass>(m_classes->picked());
    clauses.nominal = m_nominal->isChecked();
    clauses.biometrics = m_biometrics->isChecked();
    clauses.ownCitizensExcluded = m_ownCitizens->isChecked();
    clauses.protection = m_protection->isChecked();
    clauses.disclosureNotice = m_disclosure->isChecked();
    clauses.onward = static_cast<OnwardRule>(m_onward->value());
    clauses.evidence = static_cast<EvidentialUse>(m_evidence->value());
    clauses.replyHours = static_cast<std::uint32_t>(m_reply->value());
    clauses.urgentHours = static_cast<std::uint32_t>(m_urgent->value());
    clauses.noticeHours = static_cast<std::uint32_t>(m_notice->value());
    clauses.retentionDays = static_cast<std::uint32_t>(m_retention->value());
    clauses.markingScheme = m_scheme->text().trimmed();
    clauses.exemptBodies.clear();
    for (const QString &body : m_exempt->text().split(u';', Qt::SkipEmptyParts)) {
        if (!body.trimmed().isEmpty())
            clauses.exemptBodies << body.trimmed();
    }
}

} // namespace countersign::ui
