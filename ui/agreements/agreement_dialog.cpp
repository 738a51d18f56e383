#include "ui/agreements/agreement_dialog.h"

#include "core/agreements/wordings.h"
#include "core/messages/error_sentences.h"
#include "core/workstation/agreement_desk.h"
#include "ui/agreements/agreement_paper.h"
#include "ui/agreements/checks_card.h"
#include "ui/agreements/clause_texts.h"
#include "ui/agreements/head_card.h"
#include "ui/agreements/template_text.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_tabs.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using agreements::Agreement;
using agreements::AgreementId;

namespace {

constexpr int kWidth = 980, kHeight = 710;
constexpr int kEdge = 24; ///< of the window that stays in sight

} // namespace

AgreementDialog::AgreementDialog(const PageContext &context, const Agreement &agreement, std::optional<agreements::Template> form, QWidget *parent)
    : QDialog(parent), m_context(context), m_agreement(agreement), m_head(new HeadCard(context.theme, this)),
      m_checks(new ChecksCard(context.theme, this)), m_tabs(new PageTabs(context.theme, tr("Parts of the agreement"), this)),
      m_stack(new QStackedWidget(this)), m_notice(new NoticeBar(context.theme, this)), m_acts(new QWidget(this)), m_leaving(new QWidget(this)),
      m_keep(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Keep"), "save", this)),
      m_stay(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Go on writing"), nullptr, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(agreement.id.isNull() ? tr("New agreement") : tr("Change the agreement"));
    if (form) {
        m_agreement = agreements::beginFrom(*form);
        m_agreement.parties = agreement.parties;
        m_template = new TemplateText(context.theme, *form, this);
    } else {
        m_clauses = new ClauseTexts(context.theme, agreement.text, this);
    }
    build();
    m_head->show(m_agreement);
    m_checks->show(m_agreement.clauses);
    follow();
    bind();
    m_begun = typed();
    fit();
    m_head->setFocus();
}

void AgreementDialog::fit()
{
    const Theme &theme = m_context.theme;
    const QSize window = parentWidget()->window()->size();
    resize(qMin(theme.px(kWidth), window.width() - kEdge), qMin(theme.px(kHeight), window.height() - kEdge));
}

QScrollArea *AgreementDialog::addPart(const QString &title, const QList<QWidget *> &content)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto *sheet = new QWidget(area);
    sheet->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(20, 4, 20, 12);
    column->setSpacing(m_context.theme.px(14));
    for (QWidget *one : content)
        column->addWidget(one);
    column->addStretch(1);
    area->setWidget(sheet);
    m_tabs->addPart(title, tr("Ctrl Tab"));
    m_stack->addWidget(area);
    return area;
}

void AgreementDialog::build()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 16);
    column->setSpacing(10);
    auto *title = new PlainLabel(theme, windowTitle(), TextRole::Title, Ink::Text, this);
    title->setContentsMargins(20, 0, 20, 0);
    column->addWidget(title);
    auto *parts = new QHBoxLayout;
    parts->setContentsMargins(20, 0, 20, 0);
    parts->addWidget(m_tabs);
    parts->addStretch(1);
    column->addLayout(parts);
    addPart(tr("Terms"), {m_head, m_checks});
    addPart(m_template ? tr("Wordings and blanks") : tr("Text"), {m_template ? static_cast<QWidget *>(m_template) : m_clauses});
    column->addWidget(m_stack, 1);
    auto *said = new QHBoxLayout;
    said->setContentsMargins(20, 0, 20, 0);
    said->addWidget(m_notice);
    column->addLayout(said);
    m_notice->show(Tone::Calm, "info", {});

    auto *acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins(20 - kRingRoom, 0, 20 - kRingRoom, 0);
    acts->setSpacing(10);
    auto *paper = new ActionButton(theme, ActionButton::Kind::Plain, tr("Print…"), "printer", this);
    auto *cancel = new ActionButton(theme, ActionButton::Kind::Plain, tr("Cancel"), nullptr, this);
    m_keep->setKeyHint(tr("Ctrl Enter"));
    acts->addWidget(paper);
    acts->addStretch(1);
    acts->addWidget(cancel);
    acts->addWidget(m_keep);
    auto *leaving = new QHBoxLayout(m_leaving);
    leaving->setContentsMargins(20 - kRingRoom, 0, 20 - kRingRoom, 0);
    leaving->setSpacing(10);
    auto *leave = new ActionButton(theme, ActionButton::Kind::Plain, tr("Throw it away"), "trash-2", this);
    leaving->addStretch(1);
    leaving->addWidget(leave);
    leaving->addWidget(m_stay);
    m_leaving->hide();
    column->addWidget(m_acts);
    column->addWidget(m_leaving);
    // Enter in a field belongs to the field.
    for (ActionButton *one : {paper, cancel, m_keep, leave, m_stay})
        one->setAutoDefault(false);
    connect(paper, &QPushButton::clicked, this, &AgreementDialog::print);
    connect(cancel, &QPushButton::clicked, this, &AgreementDialog::reject);
    connect(leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
}

void AgreementDialog::bind()
{
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_keep, &QPushButton::clicked, this, &AgreementDialog::keep);
    connect(m_stay, &QPushButton::clicked, this, &AgreementDialog::stay);
    connect(m_head, &HeadCard::changed, this, &AgreementDialog::follow);
    connect(m_checks, &ChecksCard::changed, this, &AgreementDialog::follow);
    if (m_template) {
        connect(m_template, &TemplateText::changed, this, &AgreementDialog::follow);
        connect(m_template, &TemplateText::worded, this, [this](const agreements::Option &option, int choice) {
            Agreement worded = typed();
            agreements::takeWording(option, choice, worded);
            m_checks->show(worded.clauses);
            m_head->show(worded);
            follow();
        });
    }
    const auto bindKey = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        bindKey(QKeySequence(Qt::CTRL | key), [this] { keep(); });
    bindKey(QKeySequence(Qt::CTRL | Qt::Key_Tab), [this] { m_tabs->setCurrentIndex(1 - m_tabs->currentIndex()); });
    bindKey(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
}

Agreement AgreementDialog::typed() const
{
    Agreement agreement = m_agreement;
    m_head->take(agreement);
    m_checks->take(agreement.clauses);
    agreement.text = m_template ? m_template->filled().sections : m_clauses->sections();
    return agreement;
}

void AgreementDialog::follow()
{
    if (!m_template)
        return;
    m_template->follow(typed());
    m_head->proposeTitle(m_template->filled().title);
}

bool AgreementDialog::isChanged() const
{
    return m_head->holdsMore() || typed() != m_begun;
}

QString AgreementDialog::said() const
{
    return m_notice->isHidden() ? QString() : m_notice->label()->text();
}

void AgreementDialog::say(const QString &sentence, QWidget *where)
{
    m_notice->show(Tone::Hit, "triangle-alert", sentence);
    if (!where)
        return;
    m_tabs->setCurrentIndex(0);
    where->setFocus(Qt::OtherFocusReason);
    where->setAccessibleDescription(sentence);
}

void AgreementDialog::keep()
{
    if (m_busy || !m_leaving->isHidden())
        return;
    QWidget *where = nullptr;
    if (const QString fault = m_head->fault(where); !fault.isEmpty())
        return say(fault, where);
    m_busy = true;
    m_keep->setEnabled(false);
    auto task = m_context.session.agreements().keep(typed());
    QCoro::connect(std::move(task), this, [this](const base::Result<AgreementId> &id) {
        m_busy = false;
        m_keep->setEnabled(true);
        if (!id)
            return fail(id.error());
        Q_EMIT kept(*id);
        accept();
    });
}

void AgreementDialog::fail(const base::Error &error)
{
    const messages::ErrorSentence sentence = messages::sentence(error);
    say(QStringList{sentence.what, sentence.kept, sentence.next}.join(u' ').simplified(),
        error.code == base::ErrorCode::DatesOutOfOrder ? m_head->lastDay() : nullptr);
}

void AgreementDialog::print()
{
    const Agreement agreement = typed();
    openAgreementPaper(m_context, agreement.id, agreement.title, agreementBook(m_context, agreement, isRightToLeft()), this);
}

void AgreementDialog::reject()
{
    // Esc while it is asked takes the question back: the safe one of the two answers.
    if (!m_leaving->isHidden())
        return stay();
    if (isChanged())
        return askToLeave();
    QDialog::reject();
}

void AgreementDialog::askToLeave()
{
    m_notice->show(Tone::Near, "circle-help", tr("What you typed is not kept yet. Throw it away?"));
    m_acts->hide();
    m_leaving->show();
    m_stay->setFocus(Qt::OtherFocusReason);
}

void AgreementDialog::stay()
{
    m_notice->show(Tone::Calm, "info", {});
    m_leaving->hide();
    m_acts->show();
    m_head->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign::ui
