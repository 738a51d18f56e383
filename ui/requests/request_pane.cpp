#include "ui/requests/request_pane.h"

#include "core/messages/error_sentences.h"
#include "core/messages/gate_sentences.h"
#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/workstation/agreement_desk.h"
#include "ui/reading/letter_words.h"
#include "ui/reading/reading_text.h"
#include "ui/requests/answer_form.h"
#include "ui/requests/answer_release_dialog.h"
#include "ui/requests/permit_dialog.h"
#include "ui/requests/request_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/ruled_grid.h"
#include "ui/widgets/visible_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::AnswerKind;
using release::AnswerLetter;
using workstation::RequestRow;
using workstation::RequestState;

RequestPane::RequestPane(const PageContext &context, QWidget *parent)
    : DetailPane(context.theme, tr("Request in detail"), parent), m_context(context)
{
}

void RequestPane::close()
{
    m_row = {};
    setContent(nullptr);
}

void RequestPane::focusAction()
{
    if (m_form)
        m_form->words()->setFocus(Qt::OtherFocusReason);
    else if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void RequestPane::actFirst()
{
    if (m_form)
        m_form->answerFirst();
    else if (m_first)
        m_first->click();
}

void RequestPane::show(const RequestRow &row)
{
    const bool same = m_row.letter.id == row.letter.id;
    if (same && m_form && row.state == RequestState::ToAnswer && row.overdue == m_row.overdue)
        return;
    if (!same)
        m_saidLater.clear();
    m_row = row;
    QVBoxLayout *column = nullptr;
    QWidget *sheet = newSheet(column);
    m_form = nullptr;
    m_first = nullptr;
    addHead(*column);
    if (!row.letter.text.isEmpty())
        addWords(*column, row.ours ? tr("What you ask") : tr("What they ask"), row.letter.text);
    addAnswers(*column);
    addActs(*column);
    if (row.state == RequestState::ToAnswer)
        addForm(*column);
    addFacts(*column);
    column->addStretch(1);
    setContent(sheet);
    if (const QString said = std::exchange(m_saidLater, {}); !said.isEmpty())
        notice()->show(Tone::Calm, "check", said);
}

void RequestPane::addHead(QVBoxLayout &column)
{
    const Theme &theme = m_context.theme;
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *title = new PlainLabel(theme, TextRole::Title);
    if (m_row.letter.subject.isEmpty())
        title->setText(requestKindText(m_row.letter.kind));
    else
        title->setForeignText(m_row.letter.subject);
    head->addWidget(title->wrapped(), 1);
    head->addWidget(new Badge(theme, stateText(m_row)), 0, Qt::AlignTop);
    column.addLayout(head);
    QStringList parts{requestReference(m_row), directionText(m_row), requestKindText(m_row.letter.kind)};
    if (m_row.letter.urgent)
        parts << tr("urgent");
    column.addWidget((new PlainLabel(theme, parts.join(u" · "_s), TextRole::Body, Ink::Sub))->wrapped());
    const QString due = dueClockText(m_row, m_context.clock.now());
    if (due.isEmpty())
        return;
    auto *bar = new NoticeBar(theme, this); // shown without a place it would be a window
    const QString when = messages::dateText(m_row.letter.due);
    bar->show(m_row.overdue ? Tone::Hit : Tone::Near, "hourglass",
              m_row.ours ? tr("Answer %1, %2.").arg(due, when) : tr("Your answer is %1, %2.").arg(due, when));
    column.addWidget(bar);
}

void RequestPane::addWords(QVBoxLayout &column, const QString &title, const QString &foreign)
{
    auto *card = new Card(m_context.theme, title);
    auto *words = new ReadingText(m_context.theme, title);
    words->setMarkdown(foreign, {}, cases::TextDirection::Auto);
    connect(words, &ReadingText::copyWanted, this, [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    card->body()->addWidget(words);
    column.addWidget(card);
}

void RequestPane::addFacts(QVBoxLayout &column)
{
    const release::RequestLetter &letter = m_row.letter;
    auto *facts = new RuledGrid(m_context.theme);
    const auto add = [facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts->addFact(name, value)->wrapped();
    };
    add(tr("Purpose"), messages::purposeText(letter.purpose));
    const agreements::LegalBasis *basis = m_context.session.agreements().legalBases().find(letter.basis);
    if (!letter.basis.isEmpty())
        add(tr("Legal basis"), basis ? tr("%1 (%2)").arg(isolated(basis->name), messages::code(letter.basis)) : isolatedLtr(letter.basis));
    QStringList onward;
    for (const base::CountryCode &desk : letter.onward)
        onward << messages::countryText(desk);
    add(tr("To be passed on to"), onward.join(u", "_s));
    if (!letter.about.isNull())
        add(tr("About"), letter.paragraph.isNull() ? tr("a release") : tr("one paragraph of a release"));
    else if (!letter.alert.isNull())
        add(tr("About"), tr("an alert"));
    add(tr("Asked by"), isolated(letter.by));
    if (base::toMillis(letter.at) != 0)
        add(tr("Asked"), messages::dateText(letter.at));
    if (base::toMillis(letter.due) != 0)
        add(tr("Answer wanted by"), messages::dateText(letter.due));
    column.addWidget(facts);
}

void RequestPane::addAnswers(QVBoxLayout &column)
{
    for (const AnswerLetter &answer : std::as_const(m_row.answers))
        addAnswer(column, answer);
}

void RequestPane::addAnswer(QVBoxLayout &column, const AnswerLetter &answer)
{
    const Theme &theme = m_context.theme;
    const bool no = answer.kind == AnswerKind::Declined || answer.kind == AnswerKind::NotConfirmed;
    auto *card = new AnswerCard(theme, no ? Tone::Near : Tone::Calm,
                                tr("%1 by %2, %3").arg(answerKindText(answer.kind), messages::code(answer.sender.text()), messages::dateText(answer.at)));
    if (!answer.text.isEmpty()) {
        auto *words = new ReadingText(theme, tr("Answer in words"));
        words->setMarkdown(answer.text, {}, cases::TextDirection::Auto);
        connect(words, &ReadingText::copyWanted, this, [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
        card->body()->addWidget(words);
    }
    if (answer.kind == AnswerKind::Permitted) {
        QStringList to;
        for (const base::CountryCode &desk : answer.permitTo)
            to << messages::countryText(desk);
        auto *facts = new RuledGrid(theme);
        facts->addFact(tr("To whom"), to.join(u", "_s))->wrapped();
        facts->addFact(tr("For what"), answer.permitFor.isEmpty() ? tr("any purpose of its terms") : purposesText(answer.permitFor))->wrapped();
        facts->addFact(tr("Until"), base::toMillis(answer.permitUntil) == 0 ? tr("without end") : messages::dateText(answer.permitUntil))->wrapped();
        card->body()->addWidget(facts);
    }
    if (answer.kind == AnswerKind::Released && !answer.release.isNull() && m_row.ours) {
        auto *open = new ActionButton(theme, ActionButton::Kind::Plain, tr("Open the release"), "inbox");
        connect(open, &QPushButton::clicked, this, [this, envelope = answer.release] { Q_EMIT letterWanted(envelope); });
        auto *row = new QHBoxLayout;
        row->addWidget(open);
        row->addStretch(1);
        card->body()->addLayout(row);
    }
    card->body()->addWidget(new PlainLabel(theme, isolated(answer.by), TextRole::Small, Ink::Sub));
    column.addWidget(card);
}

void RequestPane::addActs(QVBoxLayout &column)
{
    auto *row = new FlowLayout(m_context.theme.px(8), m_context.theme.px(8));
    const auto add = [&](const QString &text, const char *icon, auto act) {
        auto *button = new ActionButton(m_context.theme, m_first ? ActionButton::Kind::Plain : ActionButton::Kind::Primary, text, icon);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        if (!m_first)
            m_first = button;
    };
    if (m_row.state == RequestState::Draft)
        add(tr("Go on writing"), "pencil", [this] { Q_EMIT editWanted(m_row.letter); });
    if (m_row.ours && m_row.state != RequestState::Draft && !m_row.letter.about.isNull())
        add(tr("Show what it is about"), "inbox", [this] { Q_EMIT letterWanted(m_row.letter.about); });
    if (m_row.ours && m_row.state != RequestState::Closed && m_row.state != RequestState::Draft)
        add(isOpen(m_row) ? tr("Close without an answer") : tr("Close"), "check", [this] { end(); });
    column.addLayout(row);
}

void RequestPane::addForm(QVBoxLayout &column)
{
    m_form = new AnswerForm(m_context, m_row);
    column.addWidget(m_form);
    connect(m_form, &AnswerForm::releaseWanted, this, &RequestPane::answerByRelease);
    connect(m_form, &AnswerForm::permitWanted, this, &RequestPane::permit);
    connect(m_form, &AnswerForm::answered, this, [this](const AnswerLetter &answer, const release::RequestConcern &concern) {
        // First: the desk may have it, and show it anew, before this returns.
        m_saidLater = tr("Answered. It goes out with the next sync.");
        auto task = m_context.session.requests().answer(m_row.letter.id, answer, concern);
        QCoro::connect(std::move(task), this, [this, form = m_form](const base::Status &sent) {
            if (sent)
                return;
            m_saidLater.clear();
            if (form)
                form->fail(sent.error());
        });
    });
}

void RequestPane::answerByRelease()
{
    auto *dialog = new AnswerReleaseDialog(m_context, m_row.letter, this);
    connect(dialog, &AnswerReleaseDialog::prepared, this, &RequestPane::releasePrepared);
    dialog->open();
}

void RequestPane::permit(const QString &words)
{
    auto *dialog = new PermitDialog(m_context, m_row.letter, words, this);
    connect(dialog, &PermitDialog::permitted, this, [this, dialog](const AnswerLetter &answer) {
        m_saidLater = tr("Permitted. It goes out with the next sync.");
        auto task = m_context.session.requests().answer(m_row.letter.id, answer, {});
        QCoro::connect(std::move(task), this, [this, held = QPointer<PermitDialog>(dialog)](const base::Status &sent) {
            if (sent) {
                if (held)
                    held->accept();
                return;
            }
            m_saidLater.clear();
            const QString sentence = messages::sentence(sent.error()).text();
            if (held)
                held->fail(sentence);
            else
                say(sentence);
        });
    });
    dialog->open();
}

void RequestPane::end()
{
    auto task = m_context.session.requests().close(m_row.letter.id);
    QCoro::connect(std::move(task), this, [this](const base::Status &closed) {
        if (!closed)
            say(messages::sentence(closed.error()).text());
    });
}

void RequestPane::say(const QString &sentence)
{
    notice()->show(Tone::Hit, "triangle-alert", sentence);
}

} // namespace countersign::ui
