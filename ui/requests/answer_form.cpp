#include "ui/requests/answer_form.h"

#include "core/messages/error_sentences.h"
#include "ui/requests/concern_form.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/flow_layout.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::AnswerKind;
using release::RequestKind;

AnswerForm::AnswerForm(const PageContext &context, const workstation::RequestRow &row, QWidget *parent)
    : Card(context.theme, tr("Your answer"), parent), m_context(context), m_row(row), m_words(new QPlainTextEdit),
      m_concern(new ConcernForm(context.theme)), m_fault(new PlainLabel(context.theme, TextRole::Body, Ink::Hit))
{
    addTemplates();
    m_words->setAccessibleName(tr("Your answer in words"));
    m_words->setPlaceholderText(tr("Your answer in words. What you know of a case is released, not written here."));
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(context.theme.px(96));
    body()->addWidget(m_words);
    body()->addWidget(m_concern);
    m_fault->wrapped();
    m_fault->hide();
    body()->addWidget(m_fault);
    addButtons();
}

void AnswerForm::addTemplates()
{
    const QList<workstation::AnswerTemplate> templates = m_context.session.requests().templates();
    if (templates.isEmpty())
        return;
    auto *chip = new ChoiceChip(m_context.theme, tr("Answer template"));
    chip->addChoice(tr("Answer from template"), -1);
    for (int i = 0; i < templates.size(); ++i)
        chip->addChoice(templates[i].title, i);
    chip->setValue(-1);
    chip->setText(tr("Answer from template"));
    connect(chip, &ChoiceChip::chosen, this, [this, templates](int place) {
        if (place < 0)
            return;
        m_words->setPlainText(templates[place].text);
        m_words->setFocus(Qt::OtherFocusReason);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(chip);
    row->addStretch(1);
    body()->addLayout(row);
}

void AnswerForm::addButtons()
{
    auto *row = new FlowLayout(m_context.theme.px(8), m_context.theme.px(8));
    const auto inWords = [&] { addButton(*row, tr("Answer in words"), nullptr, [this] { give(AnswerKind::Answered); }); };
    const auto byRelease = [&] { addButton(*row, tr("Answer by a release"), "file-output", [this] { Q_EMIT releaseWanted(); }); };
    switch (m_row.letter.kind) {
    case RequestKind::Confirmation:
        addButton(*row, tr("Confirmed"), "check", [this] { give(AnswerKind::Confirmed); });
        addButton(*row, tr("Not confirmed"), nullptr, [this] { give(AnswerKind::NotConfirmed); });
        inWords();
        byRelease();
        break;
    case RequestKind::PassOn:
        addButton(*row, tr("Permit…"), "check", [this] { Q_EMIT permitWanted(m_words->toPlainText().trimmed()); });
        inWords();
        break;
    case RequestKind::Access:
        byRelease();
        inWords();
        break;
    case RequestKind::Information:
        inWords();
        byRelease();
        break;
    }
    addButton(*row, tr("Decline with reason"), nullptr, [this] { give(AnswerKind::Declined); });
    body()->addLayout(row);
}

void AnswerForm::addButton(QLayout &row, const QString &text, const char *icon, std::function<void()> act)
{
    auto *one = new ActionButton(m_context.theme, m_first ? ActionButton::Kind::Plain : ActionButton::Kind::Primary, text, icon);
    row.addWidget(one);
    m_buttons.append(one);
    if (!m_first) {
        m_first = one;
        one->setKeyHint(tr("Ctrl Enter"));
    }
    connect(one, &QPushButton::clicked, this, std::move(act));
}

void AnswerForm::answerFirst()
{
    if (m_first)
        m_first->click();
}

void AnswerForm::say(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

void AnswerForm::give(AnswerKind kind)
{
    const QString words = m_words->toPlainText().trimmed();
    if (words.isEmpty() && (kind == AnswerKind::Declined || kind == AnswerKind::Answered)) {
        say(kind == AnswerKind::Declined ? tr("Say why you decline; the other desk reads it. Nothing was sent.")
                                         : tr("An answer in words needs words. Nothing was sent."));
        m_words->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (release::asksProtection(kind) && !m_concern->isAnswered()) {
        say(tr("Answer whether anyone in it may need protection. Nothing was sent."));
        m_concern->setFocus(Qt::OtherFocusReason);
        return;
    }
    release::AnswerLetter answer;
    answer.kind = kind;
    answer.text = words;
    release::RequestConcern concern;
    if (release::asksProtection(kind))
        m_concern->fill(concern);
    for (ActionButton *button : std::as_const(m_buttons))
        button->setEnabled(false);
    m_fault->hide();
    Q_EMIT answered(answer, concern);
}

void AnswerForm::fail(const base::Error &error)
{
    for (ActionButton *button : std::as_const(m_buttons))
        button->setEnabled(true);
    if (error.code == base::ErrorCode::GateBlocks)
        say(tr("The answer cannot go: someone in it may need protection, or the adviser has to decide first. Your words are kept here; "
               "answer without the person, or decline."));
    else
        say(messages::sentence(error).text());
}

} // namespace countersign::ui
