// The parts of a case: its tabs, and the menu of its head.

#include "core/cases/edits.h"
#include "ui/cases/case_view.h"
#include "ui/cases/items_pane.h"
#include "ui/cases/note_editor.h"
#include "ui/cases/note_pane.h"
#include "ui/cases/tasks_pane.h"
#include "ui/release/case_releases.h"
#include "ui/release/outbox_page.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/name_dialog.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/visible_text.h"

#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using cases::CaseFile;

void CaseView::addPart(Part part)
{
    m_tabs->addPart(part.name, {});
    m_stack->addWidget(part.pane);
    m_parts.append(std::move(part));
}

void CaseView::addParts()
{
    const auto taken = [](auto *pane) { return [pane](std::shared_ptr<const CaseFile> file) { pane->setCase(std::move(file)); }; };
    const auto focused = [](auto *pane) { return [pane] { pane->takeFocus(); }; };
    addPart({u"note"_s, tr("Note"), m_note, taken(m_note), focused(m_note), {}});
    addPictures();
    addPart({u"items"_s, tr("Items"), m_items, taken(m_items), focused(m_items), [](const CaseFile &file) { return file.items.size(); }});
    addPart({u"tasks"_s, tr("Tasks"), m_tasks, taken(m_tasks), focused(m_tasks), [](const CaseFile &file) {
                 return std::count_if(file.tasks.cbegin(), file.tasks.cend(), [](const cases::Task &task) { return !task.done; });
             }});
    addFiles();
    addReleases();
}

void CaseView::addReleases()
{
    addPart({u"releases"_s, tr("Releases"), m_releases, [this](std::shared_ptr<const CaseFile> file) { m_releases->setCase(std::move(file)); },
             [this] { m_releases->takeFocus(); }, [this](const CaseFile &) { return m_releases->count(); }});
    connect(m_releases, &CaseReleases::wantsPage, this, &CaseView::wantsPage);
    connect(m_releases, &CaseReleases::wantsRelease, this, &CaseView::prepareRelease);
    connect(m_releases, &CaseReleases::counted, this, [this] {
        if (m_file)
            refreshTabs();
    });
}

void CaseView::prepareRelease()
{
    if (!m_id.isNull() && !m_note->note().isNull())
        Q_EMIT wantsPage(u"outbox"_s, OutboxPage::releaseTarget(m_id, m_note->note()));
}

void CaseView::showPartNamed(const QString &word)
{
    for (int i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].word == word)
            showPart(i);
    }
    if (word == "versions"_L1) {
        showPart(0);
        m_note->showVersions(true);
    }
}

void CaseView::keepTemplate()
{
    auto *dialog = new NameDialog(m_context.theme, tr("Keep this note as a template"),
                                  tr("Its words and headings are kept for new notes of this desk; gradings, markings, sources and translations are left out."), this);
    connect(dialog, &NameDialog::named, this, [this](const QString &name) {
        QStringList blocks;
        const cases::Note note = m_note->editor()->note();
        for (const cases::Paragraph &paragraph : note.paragraphs)
            blocks << (paragraph.text.isEmpty() ? u"{cursor}"_s : paragraph.text);
        workstation::NoteTemplate kept{name, name, blocks.join(u"\n\n"_s), {}, true};
        auto task = m_cases.keepTemplate(kept);
        QCoro::connect(std::move(task), this, [this](const base::Status &status) {
            if (!status)
                say(status.error());
        });
    });
    dialog->open();
}

void CaseView::openMenu()
{
    if (!m_file)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto toggle = [&](const QString &words, bool on, auto run) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, run);
    };
    const auto holds = [](const QList<cases::Person> &people, const cases::Person &one) {
        return std::any_of(people.cbegin(), people.cend(), [&one](const cases::Person &p) { return p.user == one.user; });
    };
    const cases::Person self = m_cases.self();
    toggle(tr("Watch this case"), holds(m_file->watchers, self), [this, self](bool on) { write(cases::setWatching(m_id, self, on)); });
    QMenu *assigned = menu->addMenu(tr("Assigned to"));
    for (const cases::Person &person : m_cases.people()) {
        QAction *action = assigned->addAction(visibleText(person.name));
        action->setCheckable(true);
        action->setChecked(holds(m_file->assignees, person));
        connect(action, &QAction::triggered, this, [this, person](bool on) { write(cases::setAssigned(m_id, person, on)); });
    }
    toggle(tr("Somebody in it may need protection"), m_file->protection, [this](bool on) { write(cases::setProtection(m_id, on)); });
    // Keys are wrapped to those who are assigned and to who made it; whoever is not among them would shut themselves out.
    toggle(tr("Only those assigned may read it"), m_file->limited, [this, self, mine = holds(m_file->assignees, self)](bool on) {
        cases::Changes changes = cases::setLimited(m_id, on);
        if (on && !mine)
            changes += cases::setAssigned(m_id, self, true);
        write(changes);
    });
    connect(menu->addAction(tr("Name this version")), &QAction::triggered, this, [this] {
        auto *dialog = new NameDialog(m_context.theme, tr("Name this version"), tr("It stands under this name among the versions of the note."), this);
        connect(dialog, &NameDialog::named, this, [this](const QString &name) { m_note->saveVersion(name); });
        dialog->open();
    });
    connect(menu->addAction(tr("Rename this note")), &QAction::triggered, this, [this] {
        auto *dialog = new NameDialog(m_context.theme, tr("Rename this note"), tr("A case may hold several notes; their names part them."), this);
        connect(dialog, &NameDialog::named, this, [this](const QString &name) { write(cases::setTitle(m_note->note(), name)); });
        dialog->open();
    });
    connect(menu->addAction(tr("Keep this note as a template")), &QAction::triggered, this, &CaseView::keepTemplate);
    menu->addSeparator();
    const bool binned = m_file->binned;
    connect(menu->addAction(binned ? tr("Take out of the bin") : tr("Move to the bin")), &QAction::triggered, this, [this, binned] {
        auto task = binned ? m_cases.restore(m_id) : m_cases.putInBin(m_id);
        QCoro::connect(std::move(task), this, [this, binned](const base::Status &status) {
            if (!status)
                say(status.error());
            else if (!binned)
                Q_EMIT back();
        });
    });
    menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height())));
}

} // namespace countersign::ui
