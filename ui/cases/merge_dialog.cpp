#include "ui/cases/merge_dialog.h"

#include "core/messages/error_sentences.h"
#include "ui/cases/case_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/visible_text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

MergeDialog::MergeDialog(const PageContext &context, workstation::CaseService &cases, const base::CaseId &from, const QString &reference, QWidget *parent)
    : QDialog(parent), m_cases(cases), m_from(from), m_field(new QLineEdit), m_list(new RecordList(context.theme, tr("Cases"))),
      m_fault(new PlainLabel(context.theme, TextRole::Body, Ink::Hit)),
      m_act(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Merge"), "git-merge"))
{
    const Theme &theme = context.theme;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge case"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 17, 16);
    column->setSpacing(10);
    auto *title = new PlainLabel(theme, tr("Merge %1 into another case").arg(isolatedLtr(reference)), TextRole::Section);
    column->addWidget(title->wrapped());
    auto *words = new PlainLabel(theme, tr("Its notes, items and tasks move over. The old reference stays and leads there."));
    column->addWidget(words->wrapped());
    m_field->setAccessibleName(tr("Into which case"));
    m_field->setPlaceholderText(tr("Title or reference of the other case"));
    m_field->setMaxLength(100);
    column->addWidget(m_field);
    m_list->setMinimumHeight(theme.px(220));
    column->addWidget(m_list);
    m_fault->wrapped();
    m_fault->hide();
    column->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new ActionButton(theme, ActionButton::Kind::Plain, tr("Cancel"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_act);
    column->addLayout(buttons);
    setMinimumWidth(theme.px(480));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(m_field, &QLineEdit::textChanged, this, &MergeDialog::find);
    m_act->setEnabled(false);
    m_field->setFocus();
    find();
}

void MergeDialog::find()
{
    const int question = ++m_asked;
    workstation::CaseFilter filter;
    filter.text = m_field->text().trimmed();
    auto task = m_cases.list(filter);
    QCoro::connect(std::move(task), this, [this, question](const base::Result<QList<workstation::CaseRow>> &rows) {
        if (question != m_asked || !rows)
            return;
        m_rows = *rows;
        m_rows.removeIf([this](const workstation::CaseRow &row) { return row.id == m_from; });
        QList<RecordEntry> entries;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            RecordEntry entry;
            entry.key = i;
            entry.title = isolated(m_rows[i].title);
            entry.detail = isolatedLtr(m_rows[i].reference) + u" \u00B7 "_s + caseStatusText(m_rows[i].status);
            entry.icon = "folder-open";
            entry.spoken = entry.title + u", "_s + entry.detail;
            entries.append(entry);
        }
        m_list->setEntries(std::move(entries));
        m_list->selectFirst();
        m_act->setEnabled(m_list->currentKey() >= 0);
    });
}

void MergeDialog::merge()
{
    const qint64 place = m_list->currentKey();
    if (place < 0 || place >= m_rows.size())
        return;
    const base::CaseId into = m_rows[place].id;
    m_act->setEnabled(false);
    auto task = m_cases.merge(m_from, into);
    QCoro::connect(std::move(task), this, [this, into](const base::Status &status) {
        m_act->setEnabled(true);
        if (!status) {
            m_fault->setText(messages::sentence(status.error()).text());
            m_fault->show();
            return;
        }
        Q_EMIT merged(into);
        accept();
    });
}

} // namespace countersign::ui
