#include "ui/agreements/agreements_page.h"

#include "core/messages/agreement_sentences.h"
#include "core/messages/error_sentences.h"
#include "ui/agreements/agreement_pane.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/visible_text.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using agreements::Agreement;
using workstation::AgreementEntry;

AgreementsPage::AgreementsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_library(agreements::templateLibrary()),
      m_list(new RecordList(context.theme, tr("Agreements"))), m_templates(new RecordList(context.theme, tr("Templates"))),
      m_pane(new AgreementPane(context)), m_splitter(new QSplitter(Qt::Horizontal)), m_stack(new QStackedWidget),
      m_empty(new EmptyState(context.theme)), m_notice(new NoticeBar(context.theme))
{
    build();
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
    column->addWidget(new PlainLabel(theme, tr("Agreements"), TextRole::Title));
    column->addWidget(m_notice);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
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
    m_agreements.clear();
    for (const AgreementEntry &entry : found)
        m_agreements << entry.agreement;
    const QList<agreements::Reminder> due = agreements::remindersOn(m_agreements, day);
    QList<RecordEntry> entries;
    for (qsizetype i = 0; i < m_agreements.size(); ++i) {
        const Agreement &agreement = m_agreements[i];
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
    }
    m_list->setEntries(std::move(entries));
    m_notice->show(Tone::Near, "calendar-clock", due.isEmpty() ? QString() : messages::reminderText(due.first()));
    m_stack->setCurrentWidget(m_agreements.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (m_agreements.isEmpty()) {
        m_empty->show("file-text", tr("No agreements yet"),
                      tr("An agreement says what may be shared with whom. Add one with countersignctl agreements add, or begin with a template."));
        m_pane->close();
        return;
    }
    if (m_list->currentKey() < 0)
        m_list->selectFirst();
    openAgreement(m_list->currentKey());
}

void AgreementsPage::openAgreement(qint64 place)
{
    if (place < 0 || place >= m_agreements.size())
        return;
    QList<Agreement> others = m_agreements;
    others.removeAt(place);
    m_pane->show(m_agreements[place], others);
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

void AgreementsPage::takeFocus()
{
    if (m_agreements.isEmpty())
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
