#include "ui/cases/tasks_pane.h"

#include "core/cases/edits.h"
#include "core/messages/error_sentences.h"
#include "ui/cases/case_words.h"
#include "ui/cases/item_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/shown_page.h"
#include "ui/widgets/visible_text.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

TasksPane::TasksPane(const PageContext &context, workstation::CaseService &cases, QWidget *parent)
    : QWidget(parent), m_context(context), m_cases(cases), m_field(new QLineEdit), m_stack(new QStackedWidget),
      m_list(new RecordList(context.theme, tr("Tasks"))), m_empty(new EmptyState(context.theme)), m_fault(new NoticeBar(context.theme)),
      m_done(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Done"), "check")),
      m_edit(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Edit"), "pencil")),
      m_remove(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Remove"), "trash-2"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_field->setAccessibleName(tr("New task"));
    m_field->setPlaceholderText(tr("A new task, then Enter"));
    m_field->setMaxLength(300);
    m_field->setMaximumWidth(context.theme.px(420));
    row->addWidget(m_field, 1);
    for (ActionButton *button : {m_done, m_edit, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_fault);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    sizeByShownPage(*m_stack);
    column->addWidget(m_stack, 1);
    m_list->installEventFilter(this);
    connect(m_field, &QLineEdit::returnPressed, this, &TasksPane::addTyped);
    connect(m_done, &QPushButton::clicked, this, &TasksPane::turnDone);
    connect(m_edit, &QPushButton::clicked, this, &TasksPane::edit);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const cases::Task *task = current())
            write(cases::remove(task->id));
    });
    connect(m_list, &RecordList::chosen, this, &TasksPane::refreshActs);
    connect(m_list, &RecordList::opened, this, &TasksPane::edit);
    refreshActs();
}

void TasksPane::setCase(std::shared_ptr<const cases::CaseFile> file)
{
    m_file = std::move(file);
    refresh();
}

void TasksPane::refresh()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(base::toMillis(m_context.clock.now())).date();
    QList<RecordEntry> open, done;
    for (qsizetype i = 0; m_file && i < m_file->tasks.size(); ++i) {
        const cases::Task &task = m_file->tasks[i];
        RecordEntry entry;
        entry.key = i;
        entry.title = isolated(task.title);
        QStringList parts;
        if (task.done)
            parts << tr("done");
        else if (task.dueOn.isValid())
            parts << dueText(task.dueOn, today);
        parts << (task.assignee.user.isNull() ? tr("nobody yet") : isolated(task.assignee.name));
        entry.detail = parts.join(u" \u00B7 "_s);
        const bool late = !task.done && task.dueOn.isValid() && task.dueOn < today;
        entry.icon = task.done ? "square-check" : late ? "hourglass" : "circle";
        entry.ink = task.done ? Ink::Done : late ? Ink::Near : Ink::Sub;
        entry.strong = late;
        entry.spoken = entry.title + u", "_s + entry.detail;
        (task.done ? done : open).append(entry);
    }
    const bool none = open.isEmpty() && done.isEmpty();
    m_list->setEntries(open + done);
    if (!none && m_list->currentKey() < 0)
        m_list->selectFirst();
    if (none)
        m_empty->show("list-todo", tr("Nothing to do here"), tr("Type a task above. Its due date and who does it can follow."));
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_list);
    refreshActs();
}

const cases::Task *TasksPane::current() const
{
    const qint64 key = m_list->currentKey();
    return m_file && key >= 0 && key < m_file->tasks.size() ? &m_file->tasks[key] : nullptr;
}

void TasksPane::refreshActs()
{
    const cases::Task *task = current();
    for (ActionButton *button : {m_done, m_edit, m_remove})
        button->setVisible(task != nullptr);
    m_done->setText(task && task->done ? tr("Not done") : tr("Done"));
    m_done->updateGeometry();
}

void TasksPane::addTyped()
{
    if (m_field->text().trimmed().isEmpty() || !m_file)
        return;
    cases::Task task;
    task.id = cases::newEntity();
    task.title = m_field->text().trimmed();
    m_field->clear();
    write(cases::putTask(task));
}

void TasksPane::turnDone()
{
    if (const cases::Task *task = current()) {
        cases::Task turned = *task;
        turned.done = !turned.done;
        write(cases::putTask(turned));
    }
}

void TasksPane::edit()
{
    const cases::Task *task = current();
    if (!task)
        return;
    auto *dialog = new TaskDialog(m_context, *task, m_cases.people(), this);
    connect(dialog, &TaskDialog::kept, this, [this](const cases::Task &wanted) { write(cases::putTask(wanted)); });
    dialog->open();
}

void TasksPane::write(const cases::Changes &changes)
{
    auto task = m_cases.change(m_file->id, changes);
    QCoro::connect(std::move(task), this, [this](const base::Status &status) {
        m_fault->show(Tone::Hit, "triangle-alert", status ? QString() : messages::sentence(status.error()).text());
    });
}

bool TasksPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        turnDone();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TasksPane::takeFocus()
{
    if (m_stack->currentWidget() == m_list)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign::ui
