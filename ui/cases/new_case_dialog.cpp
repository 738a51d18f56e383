#include "ui/cases/new_case_dialog.h"

#include "core/messages/error_sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/visible_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

NewCaseDialog::NewCaseDialog(const PageContext &context, workstation::CaseService &cases, QWidget *parent)
    : QDialog(parent), m_context(context), m_cases(cases), m_template(new QLineEdit), m_list(new QListWidget), m_title(new QLineEdit),
      m_fault(new PlainLabel(context.theme, TextRole::Body, Ink::Hit)),
      m_make(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Create the case")))
{
    const Theme &theme = context.theme;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New case"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 17, 16);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(theme, windowTitle(), TextRole::Title));
    column->addSpacing(4);
    column->addWidget(new PlainLabel(theme, tr("Template"), TextRole::Body, Ink::Sub));
    m_template->setAccessibleName(tr("Template, by its first letters"));
    m_template->setPlaceholderText(tr("Type to find a template, Enter takes it"));
    m_template->setMaxLength(60);
    column->addWidget(m_template);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::ClickFocus);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!m_list->itemAt(at))
            return;
        m_list->setCurrentItem(m_list->itemAt(at));
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("Forget this template of the desk")), &QAction::triggered, this, &NewCaseDialog::forget);
        menu->popup(m_list->viewport()->mapToGlobal(at));
    });
    m_list->setFixedHeight(theme.px(150));
    column->addWidget(m_list);
    column->addWidget(new PlainLabel(theme, tr("Title"), TextRole::Body, Ink::Sub));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("What the case is about; no names of persons"));
    m_title->setMaxLength(200);
    column->addWidget(m_title);
    m_fault->wrapped();
    m_fault->hide();
    column->addWidget(m_fault);
    column->addSpacing(6);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new ActionButton(theme, ActionButton::Kind::Plain, tr("Cancel"));
    m_make->setDefault(false);
    m_make->setAutoDefault(false);
    cancel->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);
    column->addLayout(buttons);
    setMinimumWidth(theme.px(480));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &NewCaseDialog::create);
    connect(m_template, &QLineEdit::textChanged, this, &NewCaseDialog::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &NewCaseDialog::choose);
    m_template->installEventFilter(this);
    m_title->installEventFilter(this);
    m_template->setFocus();
    load();
}

void NewCaseDialog::load()
{
    auto task = m_cases.templates();
    QCoro::connect(std::move(task), this, [this](const base::Result<QList<workstation::NoteTemplate>> &found) {
        fill(found.value_or(QList<workstation::NoteTemplate>()));
    });
}

void NewCaseDialog::fill(const QList<workstation::NoteTemplate> &templates)
{
    m_templates = templates;
    narrow();
}

void NewCaseDialog::narrow()
{
    const QString wanted = m_template->text().trimmed();
    m_list->clear();
    for (const workstation::NoteTemplate &one : std::as_const(m_templates)) {
        if (!wanted.isEmpty() && !one.title.contains(wanted, Qt::CaseInsensitive) && !one.name.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(m_context.theme.icon("file-text", Ink::Sub), visibleText(one.title));
        item->setData(Qt::UserRole, one.name);
        // What begins with the letters comes first.
        if (!wanted.isEmpty() && one.title.startsWith(wanted, Qt::CaseInsensitive))
            m_list->insertItem(0, item);
        else
            m_list->addItem(item);
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_template->setAccessibleDescription(m_list->currentItem() ? m_list->currentItem()->text() : QString());
}

void NewCaseDialog::choose()
{
    if (!m_list->currentItem())
        return;
    m_chosen = m_list->currentItem()->data(Qt::UserRole).toString();
    {
        const QSignalBlocker quiet(m_template);
        m_template->setText(m_list->currentItem()->text());
    }
    m_title->setFocus(Qt::TabFocusReason);
}

void NewCaseDialog::forget()
{
    const QString name = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    for (const workstation::NoteTemplate &one : std::as_const(m_templates)) {
        if (one.name != name || !one.own)
            continue;
        auto task = m_cases.forgetTemplate(name);
        QCoro::connect(std::move(task), this, [this](const base::Status &) { load(); });
        return;
    }
}

bool NewCaseDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_template) {
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            if (m_list->count() > 0)
                m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
            m_template->setAccessibleDescription(m_list->currentItem() ? m_list->currentItem()->text() : QString());
            return true;
        }
        if (enter) {
            choose();
            return true;
        }
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::ShiftModifier) {
            forget();
            return true;
        }
    } else if (watched == m_title && (enter || key->key() == Qt::Key_Tab) && !m_title->text().trimmed().isEmpty()) {
        create();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void NewCaseDialog::create()
{
    const QString title = m_title->text().trimmed();
    if (title.isEmpty()) {
        m_fault->setText(tr("A case needs a title. Nothing was made yet."));
        m_fault->show();
        m_title->setFocus();
        return;
    }
    if (m_creating)
        return;
    m_creating = true;
    m_make->setEnabled(false);
    auto task = m_cases.create(title, m_chosen);
    QCoro::connect(std::move(task), this, [this](const base::Result<base::CaseId> &id) {
        m_creating = false;
        m_make->setEnabled(true);
        if (!id) {
            m_fault->setText(messages::sentence(id.error()).text());
            m_fault->show();
            return;
        }
        Q_EMIT made(*id);
        accept();
    });
}

} // namespace countersign::ui
