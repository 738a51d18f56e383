// What is done to a case from the list: views kept, status, watching, bin, merge.

#include "core/cases/edits.h"
#include "core/messages/error_sentences.h"
#include "ui/cases/case_list.h"
#include "ui/cases/case_table.h"
#include "ui/cases/case_words.h"
#include "ui/cases/merge_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/name_dialog.h"

#include <QLineEdit>
#include <QMenu>

namespace countersign::ui {

using cases::CaseStatus;

void CaseList::saveView()
{
    auto *dialog = new NameDialog(m_context.theme, tr("Save this view"), tr("Filter, columns and sorting are kept under this name, for this vault."), this);
    connect(dialog, &NameDialog::named, this, [this](const QString &name) {
        CaseListView view;
        view.name = name;
        view.filter = m_model->filter();
        view.columns = m_table->columns();
        m_views.keep(view);
        fillViews();
        for (int i = 0; i < m_views.all().size(); ++i) {
            if (m_views.all()[i].own && m_views.all()[i].name == name)
                showView(i);
        }
    });
    dialog->open();
}

void CaseList::rowMenu(const QPoint &at)
{
    const workstation::CaseRow *row = m_table->current();
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const base::CaseId id = row->id;
    const auto add = [this, menu](const QString &words, auto run) { connect(menu->addAction(words), &QAction::triggered, this, run); };
    if (row->binnedUntil) {
        add(tr("Restore"), [this, id] { follow(m_cases.restore(id)); });
        menu->popup(at);
        return;
    }
    add(tr("Open"), [this, id] { Q_EMIT opened(id, {}, {}); });
    add(row->watched ? tr("Do not watch") : tr("Watch"), [this, id, on = !row->watched] { follow(m_cases.change(id, cases::setWatching(id, m_cases.self(), on))); });
    add(tr("Assign to me"), [this, id] { follow(m_cases.change(id, cases::setAssigned(id, m_cases.self(), true))); });
    QMenu *statuses = menu->addMenu(tr("Status"));
    for (const CaseStatus status : {CaseStatus::Open, CaseStatus::Waiting, CaseStatus::Closed}) {
        QAction *action = statuses->addAction(caseStatusText(status));
        action->setCheckable(true);
        action->setChecked(row->status == status);
        connect(action, &QAction::triggered, this, [this, id, status] { follow(m_cases.change(id, cases::setStatus(id, status))); });
    }
    menu->addSeparator();
    add(tr("Merge into another case"), [this, id, reference = row->reference] {
        auto *dialog = new MergeDialog(m_context, m_cases, id, reference, this);
        connect(dialog, &MergeDialog::merged, this, [this](const base::CaseId &into) { Q_EMIT opened(into, {}, {}); });
        dialog->open();
    });
    add(tr("Move to the bin"), [this, id] { follow(m_cases.putInBin(id)); });
    menu->popup(at);
}

void CaseList::follow(QCoro::Task<base::Status> task)
{
    QCoro::connect(std::move(task), this, [this](const base::Status &status) {
        if (!status)
            m_fault->show(Tone::Hit, "triangle-alert", messages::sentence(status.error()).text());
        else
            m_model->reload();
    });
}

} // namespace countersign::ui
