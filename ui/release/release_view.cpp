#include "ui/release/release_view.h"

#include "core/messages/error_sentences.h"
#include "ui/release/check_list.h"
#include "ui/release/cut_pane.h"
#include "ui/release/letter_sheet.h"
#include "ui/release/reading_card.h"
#include "ui/release/recipient_bar.h"
#include "ui/release/send_card.h"
#include "ui/release/terms_form.h"
#include "ui/release/who_form.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/visible_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::Answer;

ReleaseView::ReleaseView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_desk(context), m_title(new PlainLabel(context.theme, TextRole::Title)),
      m_version(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)), m_status(new PlainLabel(context.theme, TextRole::Body, Ink::Sub)),
      m_notice(new NoticeBar(context.theme)), m_bar(new RecipientBar(context, m_desk)), m_left(new QStackedWidget), m_who(new QScrollArea),
      m_terms(new TermsForm(context, m_desk)), m_checks(new CheckList(context, m_desk)), m_cuts(new CutPane(context, m_desk)),
      m_send(new SendCard(context, m_desk)), m_reading(new ReadingCard(context, m_desk)),
      m_later(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Save for later"))),
      m_release(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Release")))
{
    setAccessibleName(tr("Release"));
    build();
    bindKeys();
    follow();
}

void ReleaseView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 12);
    column->setSpacing(12);
    buildHead(*column);
    column->addWidget(m_notice);
    m_notice->show(Tone::Calm, "info", {});
    column->addWidget(m_bar);
    m_who->setFrameShape(QFrame::NoFrame);
    m_who->setWidgetResizable(true);
    m_who->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_who->setFocusPolicy(Qt::NoFocus);
    m_who->viewport()->setAutoFillBackground(false);
    auto *holder = new QWidget;
    holder->setAutoFillBackground(false);
    m_forms = new QVBoxLayout(holder);
    m_forms->setContentsMargins(0, 0, 0, 4);
    m_forms->setSpacing(12);
    m_forms->addWidget(m_terms);
    m_forms->addStretch(1);
    m_who->setWidget(holder);
    for (QWidget *one : {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_checks), static_cast<QWidget *>(m_cuts), static_cast<QWidget *>(m_send)})
        m_left->addWidget(one);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_left, 5);
    row->addWidget(m_reading, 4);
    column->addLayout(row, 1);
    buildFoot(*column);
}

void ReleaseView::buildHead(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *back = new ActionButton(m_context.theme, ActionButton::Kind::Quiet, {}, "arrow-left");
    back->setAccessibleName(tr("Back to the Outbox; the draft is kept"));
    back->setToolTip(back->accessibleName());
    connect(back, &QPushButton::clicked, this, &ReleaseView::left);
    row->addWidget(back);
    m_title->wrapped();
    row->addWidget(m_title, 1);
    // In a narrow window or with large letters these go on in a second line.
    auto *steps = new QWidget;
    auto *flow = new FlowLayout(6, 6, steps);
    flow->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kRingRoom);
    flow->addWidget(m_version);
    const QStringList names{tr("1 Who"), tr("2 Check"), tr("3 Read"), tr("4 Send")};
    for (int i = 0; i < names.size(); ++i) {
        auto *step = new ActionButton(m_context.theme, ActionButton::Kind::Chip, names[i]);
        step->setCheckable(true);
        connect(step, &QPushButton::clicked, this, [this, i] { goTo(static_cast<Step>(i)); });
        flow->addWidget(step);
        m_steps << step;
    }
    row->addWidget(steps);
    column.addLayout(row);
}

void ReleaseView::buildFoot(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_status->wrapped(), 1);
    row->addWidget(m_later);
    m_release->setKeyHint(tr("Ctrl Enter"));
    row->addWidget(m_release);
    column.addLayout(row);
    connect(m_later, &QPushButton::clicked, this, &ReleaseView::left);
    connect(m_release, &QPushButton::clicked, this, &ReleaseView::advance);
}

void ReleaseView::bindKeys()
{
    const auto bind = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    const auto answer = [this](Answer given) {
        return [this, given] {
            if (m_step != Step::Check)
                goTo(Step::Check);
            m_checks->answer(given);
        };
    };
    bind(QKeySequence(Qt::ALT | Qt::Key_Y), answer(Answer::Yes));
    bind(QKeySequence(Qt::ALT | Qt::Key_N), answer(Answer::No));
    bind(QKeySequence(Qt::ALT | Qt::Key_U), answer(Answer::Unsure));
    bind(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { advance(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { advance(); });
    const auto next = [this](int step) {
        return [this, step] {
            if (m_step == Step::Who)
                goTo(Step::Read);
            m_reading->showNext(step);
        };
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_Tab), next(1));
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), next(-1));
}

void ReleaseView::follow()
{
    connect(&m_desk, &DraftDesk::opened, this, [this] {
        m_recipients.clear();
        refreshForms();
        refreshHead();
        refreshFoot();
        goTo(Step::Who);
    });
    connect(&m_desk, &DraftDesk::draftChanged, this, [this] {
        refreshForms();
        refreshHead();
        refreshFoot();
    });
    connect(&m_desk, &DraftDesk::saved, this, &ReleaseView::refreshFoot);
    connect(&m_desk, &DraftDesk::failed, this, &ReleaseView::say);
    connect(&m_desk, &DraftDesk::checkedAnew, this, [this] {
        if (m_confirmProposals && !m_desk.draft().recipients.isEmpty()) {
            m_confirmProposals = false;
            m_checks->confirmProposals();
        }
        if (std::exchange(m_seekOpen, false) && m_step == Step::Check)
            m_checks->focusFirstOpen();
        refreshFoot();
    });
    connect(&m_desk, &DraftDesk::previewsMade, this, [this] {
        std::optional<markings::Marking> marking;
        for (const workstation::Preview &one : m_desk.previews()) {
            const markings::Marking its = markingOf(one.letter);
            marking = marking ? markings::strictest(*marking, its) : its;
        }
        Q_EMIT markingChanged(marking ? marking : std::optional(m_desk.note().marking()));
        refreshFoot();
    });
    const auto both = [this] {
        if (m_advance && m_desk.isCurrent()) {
            m_advance = false;
            advance();
        }
    };
    connect(&m_desk, &DraftDesk::checkedAnew, this, both);
    connect(&m_desk, &DraftDesk::previewsMade, this, both);
    connect(m_bar, &RecipientBar::accepted, this, [this] {
        if (m_desk.draft().recipients.isEmpty())
            return;
        m_confirmProposals = m_seekOpen = true;
        goTo(Step::Check);
        if (m_desk.isCurrent()) {
            m_confirmProposals = false;
            m_checks->confirmProposals();
            m_checks->focusFirstOpen();
        }
    });
    connect(m_bar, &RecipientBar::wantsDetails, this, [this](base::CountryCode desk) {
        goTo(Step::Who);
        if (RecipientForm *form = formOf(desk))
            form->takeFocus();
    });
    connect(m_bar, &RecipientBar::unknown, this, [this](const QString &typed) {
        m_notice->show(Tone::Near, "circle-help", tr("No desk of the federation is called %1.").arg(isolated(typed)));
    });
    connect(m_bar, &RecipientBar::failed, this, &ReleaseView::say);
    connect(m_checks, &CheckList::cured, this, &ReleaseView::cure);
    connect(m_checks, &CheckList::settled, this, [this] { m_release->setFocus(Qt::OtherFocusReason); });
    connect(m_reading, &ReadingCard::recipientChanged, m_cuts, &CutPane::setRecipient);
    connect(m_send, &SendCard::declined, this, &ReleaseView::decline);
}

void ReleaseView::begin(base::CaseId caseId, base::EntityId note)
{
    m_notice->show(Tone::Calm, "info", {});
    m_desk.begin(caseId, note);
}

void ReleaseView::open(base::ReleaseId id)
{
    m_notice->show(Tone::Calm, "info", {});
    m_desk.open(id);
}

void ReleaseView::take(const release::ReleaseDraft &draft)
{
    m_notice->show(Tone::Calm, "info", {});
    m_desk.take(draft);
}

void ReleaseView::close()
{
    m_confirmProposals = m_seekOpen = m_advance = m_sending = false;
    m_desk.close();
    m_title->setText({});
}

void ReleaseView::takeFocus()
{
    switch (m_step) {
    case Step::Who: m_bar->takeFocus(); break;
    case Step::Check:
        if (!m_checks->focusFirstOpen())
            m_release->setFocus(Qt::OtherFocusReason);
        break;
    case Step::Read: m_cuts->takeFocus(); break;
    case Step::Send: m_send->takeFocus(); break;
    }
}

void ReleaseView::goTo(Step step)
{
    m_step = step;
    m_left->setCurrentIndex(static_cast<int>(step));
    arrange();
    refreshHead();
    refreshFoot();
    if (isVisible())
        takeFocus();
}

void ReleaseView::arrange()
{
    // Below this width a letter beside the checks would be a column of words.
    const bool narrow = width() < m_context.theme.px(760);
    m_reading->setVisible(m_step != Step::Who && !(narrow && m_step == Step::Check));
}

void ReleaseView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

RecipientForm *ReleaseView::formOf(base::CountryCode desk) const
{
    const auto found = std::find_if(m_recipients.begin(), m_recipients.end(), [desk](RecipientForm *form) { return form->recipient() == desk; });
    return found == m_recipients.end() ? nullptr : *found;
}

void ReleaseView::refreshForms()
{
    const QList<release::RecipientChoice> &recipients = m_desk.draft().recipients;
    if (m_recipients.isEmpty()) {
        for (RecipientForm *old : m_who->widget()->findChildren<RecipientForm *>(Qt::FindDirectChildrenOnly))
            delete old;
    }
    for (qsizetype i = m_recipients.size() - 1; i >= 0; --i) {
        const bool stays = std::any_of(recipients.begin(), recipients.end(),
                                       [&](const release::RecipientChoice &one) { return one.desk == m_recipients[i]->recipient(); });
        if (!stays)
            m_recipients.takeAt(i)->deleteLater();
    }
    for (const release::RecipientChoice &one : recipients) {
        if (formOf(one.desk))
            continue;
        auto *form = new RecipientForm(m_context, m_desk, one.desk);
        m_forms->insertWidget(static_cast<int>(m_recipients.size()), form);
        m_recipients << form;
        form->show();
    }
}

void ReleaseView::refreshHead()
{
    const QString note = m_desk.note().title;
    m_title->setText(m_desk.isOpen() ? tr("Release \"%1\"").arg(isolated(note)) : tr("Release"));
    m_version->setText(m_desk.note().version > 0 ? tr("version %1").arg(m_desk.note().version) : QString());
    for (int i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setChecked(i == static_cast<int>(m_step));
        m_steps[i]->setAccessibleDescription(i == static_cast<int>(m_step) ? tr("this step") : QString());
    }
}

void ReleaseView::say(const base::Error &error)
{
    m_notice->show(Tone::Hit, "triangle-alert", messages::sentence(error).text());
}

void ReleaseView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace countersign::ui
