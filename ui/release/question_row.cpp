#include "ui/release/question_row.h"

#include "core/messages/gate_sentences.h"
#include "core/release/gate.h"
#include "ui/release/person_form.h"
#include "ui/release/release_words.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/flow_layout.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::Answer;

namespace {

constexpr int kProtection = 7;
constexpr std::array kAnswers{Answer::Yes, Answer::No, Answer::Unsure};

QString answerText(Answer answer)
{
    return answer == Answer::Yes ? QuestionRow::tr("Yes") : answer == Answer::No ? QuestionRow::tr("No") : QuestionRow::tr("Unsure");
}

bool isFavourable(int rule, Answer answer)
{
    const release::Rule *found = release::ruleOf(rule);
    return found && found->favourable == answer;
}

} // namespace

QuestionRow::QuestionRow(const Theme &theme, int rule, base::CountryCode recipient, QWidget *parent)
    : CheckRow(theme, "circle-help", Ink::Near, messages::gateQuestionText(rule), {}, parent), m_rule(rule), m_recipient(recipient),
      m_split(new ActionButton(theme, ActionButton::Kind::Link, tr("Answer for each recipient"))), m_reason(new QLineEdit)
{
    auto *flow = new FlowLayout(theme.px(10), theme.px(8));
    flow->setContentsMargins(0, 3, 0, 0);
    const QStringList keys{u"Alt Y"_s, u"Alt N"_s, u"Alt U"_s};
    for (qsizetype i = 0; i < std::ssize(kAnswers); ++i) {
        const Answer one = kAnswers[static_cast<std::size_t>(i)];
        auto *button = new ActionButton(theme, ActionButton::Kind::Plain, answerText(one));
        button->setCheckable(true);
        button->setToolTip(keys[i]);
        button->setAccessibleName(u"%1: %2"_s.arg(answerText(one), messages::gateQuestionText(rule)));
        connect(button, &QPushButton::clicked, this, [this, one] { answer(one); });
        m_buttons << button;
        flow->addWidget(button);
    }
    flow->addWidget(m_split);
    body()->addLayout(flow);
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("Why, in one sentence"));
    m_reason->setAccessibleName(tr("Reason for the answer: %1").arg(messages::gateQuestionText(rule)));
    body()->addWidget(m_reason);
    m_reason->hide();
    connect(m_reason, &QLineEdit::textEdited, this, &QuestionRow::reasoned);
    connect(m_reason, &QLineEdit::returnPressed, this, &QuestionRow::done);
    connect(m_split, &QPushButton::clicked, this, &QuestionRow::wantsSplit, Qt::QueuedConnection);
    if (rule != kProtection)
        return;
    m_persons = new Disclosure(theme, tr("Persons it concerns"));
    m_form = new PersonForm(theme);
    m_persons->body()->addWidget(m_form);
    body()->addWidget(m_persons);
    m_persons->hide();
    connect(m_form, &PersonForm::changed, this, [this] { Q_EMIT personsChanged(m_form->persons()); });
}

void QuestionRow::answer(Answer answer)
{
    m_answer = answer;
    refresh();
    if (m_form && answer != Answer::No)
        m_persons->setOpen(true);
    Q_EMIT answered(answer, m_reason->text().trimmed());
    if (!isSettled())
        m_reason->setFocus(Qt::OtherFocusReason);
}

void QuestionRow::show(const release::ReleaseDraft &draft, const QList<base::CountryCode> &called, bool maySplit)
{
    m_answer.reset();
    QString reason;
    for (const release::GivenAnswer &given : draft.answersGiven) {
        if (given.rule == m_rule && given.recipient == m_recipient) {
            m_answer = given.answer;
            reason = given.reason;
        }
    }
    if (!m_reason->hasFocus() && m_reason->text().trimmed() != reason)
        m_reason->setText(reason);
    const QString question = messages::gateQuestionText(m_rule);
    setSays(called.isEmpty() ? question : u"%1 %2"_s.arg(question, tr("(%1)", "recipients of a question").arg(desksText(called))));
    m_split->setVisible(maySplit && !m_answer);
    if (m_form) {
        if (m_form->persons() != draft.persons && !m_form->isAncestorOf(QApplication::focusWidget()))
            m_form->show(draft.persons);
        m_persons->setVisible(m_answer || !draft.persons.isEmpty());
        m_persons->button()->setText(draft.persons.isEmpty() ? tr("Persons it concerns")
                                                             : tr("%n person(s) it concerns", nullptr, static_cast<int>(draft.persons.size())));
    }
    refresh();
}

bool QuestionRow::isSettled() const
{
    return m_answer && (isFavourable(m_rule, *m_answer) || !m_reason->text().trimmed().isEmpty());
}

void QuestionRow::refresh()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(m_answer == kAnswers[static_cast<std::size_t>(i)]);
    m_reason->setVisible(m_answer && !isFavourable(m_rule, *m_answer));
    const release::Rule *rule = release::ruleOf(m_rule);
    const bool blocks = rule && rule->type == release::RuleType::Blocks;
    if (!m_answer) {
        setIcon("circle-help", Ink::Near);
        setWhy(blocks ? tr("Unsure goes to the protection adviser; it never counts as the answer that lets it pass.")
                      : tr("An answer against it does not stop the release, but needs a reason."));
    } else if (isFavourable(m_rule, *m_answer)) {
        setIcon("check", Ink::Done);
        setWhy({});
    } else {
        setIcon(blocks && *m_answer != Answer::Unsure ? "circle-alert" : "triangle-alert",
                blocks && *m_answer != Answer::Unsure ? Ink::Hit : Ink::Near);
        setWhy(isSettled() ? QString() : tr("This answer needs a reason."));
    }
}

void QuestionRow::takeFocus()
{
    if (m_answer && !isSettled()) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_buttons.first()->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign::ui
