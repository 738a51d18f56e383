#include "ui/requests/answer_release_dialog.h"

#include "core/messages/error_sentences.h"
#include "core/messages/isolates.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/visible_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

AnswerReleaseDialog::AnswerReleaseDialog(const PageContext &context, const release::RequestLetter &request, QWidget *parent)
    : QDialog(parent), m_context(context), m_request(request), m_field(new QLineEdit), m_list(new RecordList(context.theme, tr("Cases and notes"))),
      m_fault(new PlainLabel(context.theme, TextRole::Body, Ink::Hit)),
      m_act(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Prepare the release"), "file-output"))
{
    const Theme &theme = context.theme;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Answer by a release"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 17, 16);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(theme, windowTitle(), TextRole::Section));
    column->addWidget((new PlainLabel(theme, tr("Which note answers %1? A release to %1 is prepared from it and goes through all checks; nothing leaves yet.")
                                                 .arg(messages::code(request.sender.text()))))->wrapped());
    m_field->setAccessibleName(tr("Which case"));
    m_field->setPlaceholderText(tr("Title or reference of the case"));
    m_field->setMaxLength(100);
    column->addWidget(m_field);
    m_list->setMinimumHeight(theme.px(220));
    m_list->setFocusPolicy(Qt::ClickFocus);
    column->addWidget(m_list, 1);
    m_fault->wrapped();
    m_fault->hide();
    column->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new ActionButton(theme, ActionButton::Kind::Plain, tr("Cancel"));
    cancel->setAutoDefault(false);
    m_act->setAutoDefault(false);
    m_act->setKeyHint(tr("Enter"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_act);
    column->addLayout(buttons);
    setMinimumWidth(theme.px(520));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &AnswerReleaseDialog::choose);
    connect(m_list, &RecordList::opened, this, &AnswerReleaseDialog::choose);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_file.reset();
        find();
    });
    m_field->installEventFilter(this);
    m_field->setFocus();
    find();
}

void AnswerReleaseDialog::find()
{
    const int question = ++m_asked;
    workstation::CaseFilter filter;
    filter.text = m_field->text().trimmed();
    auto task = m_context.session.cases().list(filter);
    QCoro::connect(std::move(task), this, [this, question](const base::Result<QList<workstation::CaseRow>> &rows) {
        if (question != m_asked || !rows || m_file)
            return;
        m_cases = *rows;
        QList<RecordEntry> entries;
        for (qsizetype i = 0; i < m_cases.size(); ++i) {
            RecordEntry entry;
            entry.key = i;
            entry.title = isolated(m_cases[i].title);
            entry.detail = isolatedLtr(m_cases[i].reference) + u" · "_s + tr("%n note(s)", nullptr, m_cases[i].notes);
            entry.icon = "folder-open";
            entry.spoken = entry.title + u", "_s + entry.detail;
            entries.append(entry);
        }
        m_list->setEntries(std::move(entries));
        m_list->selectFirst();
        m_act->setEnabled(m_list->currentKey() >= 0);
    });
}

void AnswerReleaseDialog::choose()
{
    const qint64 key = m_list->currentKey();
    if (key < 0 || !m_act->isEnabled())
        return;
    if (m_file && key < m_file->notes.size())
        prepare(m_file->id, m_file->notes[key].id);
    else if (!m_file && key < m_cases.size())
        openCase(m_cases[key].id);
}

void AnswerReleaseDialog::openCase(const base::CaseId &id)
{
    m_act->setEnabled(false);
    auto task = m_context.session.cases().open(id);
    QCoro::connect(std::move(task), this, [this](const base::Result<std::shared_ptr<const cases::CaseFile>> &file) {
        m_act->setEnabled(true);
        if (!file)
            return fail(file.error());
        if ((*file)->notes.isEmpty()) {
            say(tr("This case has no note yet. Write one first; the request waits here."));
            return;
        }
        if ((*file)->notes.size() == 1) {
            prepare((*file)->id, (*file)->notes.first().id);
            return;
        }
        m_file = *file;
        showNotes();
    });
}

void AnswerReleaseDialog::showNotes()
{
    QList<RecordEntry> entries;
    for (qsizetype i = 0; i < m_file->notes.size(); ++i) {
        const cases::Note &note = m_file->notes[i];
        RecordEntry entry;
        entry.key = i;
        entry.title = isolated(note.title);
        entry.detail = isolatedLtr(m_file->reference) + u" · "_s + tr("%n paragraph(s)", nullptr, static_cast<int>(note.paragraphs.size()));
        entry.icon = "file-text";
        entry.spoken = entry.title + u", "_s + entry.detail;
        entries.append(entry);
    }
    m_list->setEntries(std::move(entries));
    m_list->selectFirst();
}

void AnswerReleaseDialog::prepare(const base::CaseId &id, const base::EntityId &note)
{
    m_act->setEnabled(false);
    auto task = m_context.session.releases().begin(id, note);
    QCoro::connect(std::move(task), this, [this](const base::Result<release::ReleaseDraft> &draft) {
        if (!draft)
            return fail(draft.error());
        address(*draft);
    });
}

/// To the desk that asked, as it would be proposed to a person.
void AnswerReleaseDialog::address(release::ReleaseDraft draft)
{
    draft.answers = m_request.id;
    auto task = m_context.session.releases().offers(draft.caseId, draft.note);
    QCoro::connect(std::move(task), this, [this, draft](const base::Result<QList<workstation::RecipientOffer>> &offers) {
        if (!offers)
            return fail(offers.error());
        release::ReleaseDraft addressed = draft;
        for (const workstation::RecipientOffer &offer : *offers) {
            if (offer.desk == m_request.sender)
                addressed.recipients = {offer.proposed};
        }
        keep(addressed);
    });
}

void AnswerReleaseDialog::keep(const release::ReleaseDraft &draft)
{
    auto task = m_context.session.releases().keepDraft(draft);
    QCoro::connect(std::move(task), this, [this, id = draft.id](const base::Status &kept) {
        if (!kept)
            return fail(kept.error());
        Q_EMIT prepared(id);
        accept();
    });
}

void AnswerReleaseDialog::fail(const base::Error &error)
{
    say(messages::sentence(error).text());
    m_act->setEnabled(true);
}

void AnswerReleaseDialog::say(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

bool AnswerReleaseDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
        const int rows = m_list->model()->rowCount();
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        if (rows > 0)
            m_list->setCurrentIndex(m_list->model()->index((m_list->currentIndex().row() + step + rows) % rows, 0));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace countersign::ui
