#include "ui/agreements/agreements_page.h"

#include "core/messages/agreement_sentences.h"
#include "core/messages/error_sentences.h"
#include "core/workstation/agreement_case.h"
#include "ui/agreements/agreement_dialog.h"
#include "ui/agreements/agreement_pane.h"
#include "ui/agreements/agreement_paper.h"
#include "ui/widgets/card.h"
#include "ui/widgets/countersign_style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/shown_page.h"
#include "ui/widgets/visible_text.h"

#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using agreements::Agreement;
using workstation::AgreementEntry;

AgreementsPage::AgreementsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_library(agreements::templateLibrary()),
      m_list(new RecordList(context.theme, tr("Agreements"))), m_templates(new RecordList(context.theme, tr("Templates"))),
      m_pane(new AgreementPane(context)), m_splitter(new QSplitter(Qt::Horizontal)), m_stack(new QStackedWidget),
      m_empty(new EmptyState(context.theme)), m_notice(new NoticeBar(context.theme)),
      m_new(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("New", "agreement"), "plus"))
{
    build();
    bindPane();
    connect(m_list, &RecordList::chosen, this, &AgreementsPage::openAgreement);
    connect(m_list, &RecordList::opened, this, &AgreementsPage::openAgreement);
    connect(m_templates, &RecordList::chosen, this, &AgreementsPage::openTemplate);
    connect(m_templates, &RecordList::opened, this, &AgreementsPage::openTemplate);
    connect(m_templates, &QListView::clicked, this, [this] { openTemplate(m_templates->currentKey()); });
    connect(&context.session.agreements(), &workstation::AgreementService::changed, this, &AgreementsPage::reload);
    reload();
}

void AgreementsPage::build()
{
    const Theme &theme = m_context.theme;
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(14, 14, 14, 0);
    column->setSpacing(8);
    auto *head = new FlowLayout(theme.px(14), theme.px(4));
    head->setContentsMargins(0, kRingRoom, kRingRoom, kRingRoom);
    head->addWidget(new PlainLabel(theme, tr("Agreements"), TextRole::Title));
    m_new->setTrailingIcon("chevron-down");
    m_new->setAccessibleName(tr("New agreement"));
    head->addWidget(m_new);
    column->addLayout(head);
    column->addWidget(m_notice);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    sizeByShownPage(*m_stack);
    column->addWidget(m_stack, 3);
    column->addWidget(new PlainLabel(theme, tr("Templates"), TextRole::Section));
    column->addWidget(m_templates, 2);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({300, 880});
    m_splitter->setStretchFactor(1, 1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    QList<RecordEntry> entries;
    for (qsizetype i = 0; i < m_library.size(); ++i) {
        RecordEntry entry;
        entry.key = i;
        entry.title = messages::agreementKindText(m_library[i].kind);
        entry.detail = visibleText(m_library[i].summary);
        entry.spoken = entry.title + u", "_s + entry.detail;
        entry.icon = "file-text";
        entries.append(entry);
    }
    m_templates->setEntries(std::move(entries));
    // A list that gets the focus with no row chooses one, and the agreement being read would be gone.
    m_templates->selectFirst();
}

void AgreementsPage::reload()
{
    const int question = ++m_asked;
    auto task = m_context.session.agreements().list();
    QCoro::connect(std::move(task), this, [this, question](const base::Result<QList<AgreementEntry>> &found) {
        if (question != m_asked)
            return;
        if (found)
            refresh(*found);
        else
            fail(found.error());
    });
}

void AgreementsPage::refresh(const QList<AgreementEntry> &found)
{
    const QDate day = m_pane->today();
    m_entries = found;
    QList<Agreement> plain;
    for (const AgreementEntry &entry : found)
        plain << entry.agreement;
    const QList<agreements::Reminder> due = agreements::remindersOn(plain, day);
    QList<RecordEntry> entries;
    qint64 shown = -1;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const Agreement &agreement = plain[i];
        const bool ends = std::any_of(due.begin(), due.end(), [&](const agreements::Reminder &r) { return r.agreement == agreement.id; });
        RecordEntry entry;
        entry.key = i;
        entry.title = visibleText(agreement.title);
        const QString persons = agreement.clauses.nominal ? tr("names persons") : tr("without persons");
        entry.detail = messages::agreementStateText(agreement, day) + u" · "_s + persons;
        entry.spoken = entry.title + u", "_s + entry.detail;
        entry.icon = ends ? "calendar-clock" : "file-text";
        entry.ink = ends ? Ink::Near : Ink::Sub;
        entry.strong = ends;
        entries.append(entry);
        if (m_shown == agreement.id)
            shown = i;
    }
    m_list->setEntries(std::move(entries));
    m_notice->show(Tone::Near, "calendar-clock", due.isEmpty() ? QString() : messages::reminderText(due.first()));
    m_stack->setCurrentWidget(m_entries.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (m_entries.isEmpty()) {
        m_empty->show("file-text", tr("No agreements yet"),
                      tr("An agreement says what may be shared with whom. Begin one from a template, or enter one that is signed."), tr("New agreement"));
        m_pane->close();
        return;
    }
    if (shown >= 0)
        m_list->select(shown);
    else if (m_list->currentKey() < 0)
        m_list->selectFirst();
    openAgreement(m_list->currentKey());
    // From the dialog the keyboard comes back to what was kept; before now the list may not have been there.
    if (std::exchange(m_returns, false))
        m_list->setFocus(Qt::OtherFocusReason);
}

void AgreementsPage::openAgreement(qint64 place)
{
    if (place < 0 || place >= m_entries.size())
        return;
    QList<Agreement> others;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (i != place)
            others << m_entries[i].agreement;
    }
    m_shown = m_entries[place].agreement.id;
    m_pane->show(m_entries[place], others);
}

void AgreementsPage::openTemplate(qint64 place)
{
    if (place >= 0 && place < m_library.size())
        m_pane->show(m_library[place]);
}

void AgreementsPage::fail(const base::Error &error)
{
    const messages::ErrorSentence sentence = messages::sentence(error);
    m_notice->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.next}.join(u' ').simplified());
}

void AgreementsPage::bindPane()
{
    connect(m_pane, &AgreementPane::wantsChange, this, &AgreementsPage::change);
    connect(m_pane, &AgreementPane::wantsPrint, this, &AgreementsPage::print);
    connect(m_pane, &AgreementPane::wantsCase, this, &AgreementsPage::putIntoCase);
    connect(m_pane, &AgreementPane::wantsFill, this, &AgreementsPage::begin);
    connect(m_pane, &AgreementPane::wantsTemplatePrint, this, &AgreementsPage::printTemplate);
    // The pages that come up have both ways out: printer and PDF.
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_P), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)})
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, m_pane, &AgreementPane::print);
    connect(m_new, &QPushButton::clicked, this, &AgreementsPage::makeNew);
    connect(m_empty->action(), &QPushButton::clicked, this, &AgreementsPage::makeNew);
}

bool AgreementsPage::makeNew()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const agreements::Template &form : std::as_const(m_library))
        connect(menu->addAction(messages::agreementKindText(form.kind)), &QAction::triggered, this, [this, form] { begin(form); });
    menu->addSeparator();
    connect(menu->addAction(tr("Without a template")), &QAction::triggered, this, [this] { begin(std::nullopt); });
    menu->popup(m_new->mapToGlobal(QPoint(isRightToLeft() ? m_new->width() - menu->sizeHint().width() : 0, m_new->height())));
    return true;
}

void AgreementsPage::begin(std::optional<agreements::Template> form)
{
    Agreement agreement;
    if (const base::CountryCode own = m_context.session.identity().desk; !own.isNull())
        agreement.parties = {own};
    showDialog(new AgreementDialog(m_context, agreement, std::move(form), this));
}

void AgreementsPage::change(const Agreement &agreement)
{
    showDialog(new AgreementDialog(m_context, agreement, std::nullopt, this));
}

void AgreementsPage::showDialog(AgreementDialog *dialog)
{
    connect(dialog, &AgreementDialog::kept, this, [this](const agreements::AgreementId &id) {
        m_shown = id;
        m_returns = true;
        reload();
    });
    dialog->open();
}

void AgreementsPage::print(const Agreement &agreement)
{
    openAgreementPaper(m_context, agreement.id, agreement.title, agreementBook(m_context, agreement, isRightToLeft()), this);
}

void AgreementsPage::printTemplate(const agreements::Template &form)
{
    openAgreementPaper(m_context, {}, agreements::fill(form, {}).title, templateBook(m_context, form, isRightToLeft()), this);
}

void AgreementsPage::putIntoCase(const Agreement &agreement)
{
    if (m_making)
        return;
    if (agreement.text.isEmpty()) {
        m_notice->show(Tone::Near, "info", tr("The text of this agreement was not entered, so there is nothing to put into a case. Change adds it."));
        return;
    }
    m_making = true;
    auto task = workstation::makeAgreementCase(&m_context.session.cases(), agreement.title, agreement.text);
    QCoro::connect(std::move(task), this, [this](const base::Result<base::CaseId> &id) {
        m_making = false;
        if (id)
            Q_EMIT wantsPage(u"cases"_s, id->hex());
        else
            fail(id.error());
    });
}

void AgreementsPage::takeFocus()
{
    if (m_entries.isEmpty())
        m_templates->setFocus();
    else
        m_list->setFocus();
}

QVariantMap AgreementsPage::viewState() const
{
    return {{u"agreement"_s, m_list->currentKey()}};
}

void AgreementsPage::restoreView(const QVariantMap &state)
{
    m_list->select(state.value(u"agreement"_s, qint64{-1}).toLongLong());
}

QList<QWidget *> AgreementsPage::areas()
{
    return {m_list, m_templates, m_pane};
}

} // namespace countersign::ui
