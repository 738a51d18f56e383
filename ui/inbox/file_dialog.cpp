#include "ui/inbox/file_dialog.h"

#include "core/messages/error_sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/visible_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kNewCase = 1'000'000; ///< key behind those of the rows
}

FileDialog::FileDialog(const PageContext &context, const QString &what, QWidget *parent)
    : QDialog(parent), m_context(context), m_what(visibleText(what)), m_field(new QLineEdit),
      m_list(new RecordList(context.theme, tr("Cases"))), m_fault(new PlainLabel(context.theme, TextRole::Body, Ink::Hit)),
      m_act(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("File to case"), "folder-open"))
{
    const Theme &theme = context.theme;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("File to case"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 17, 16);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(theme, windowTitle(), TextRole::Section));
    column->addWidget((new PlainLabel(theme, tr("It becomes a note of the case; every paragraph keeps whom it comes from and what binds it.")))->wrapped());
    m_field->setAccessibleName(tr("Which case"));
    m_field->setPlaceholderText(tr("Title or reference, or the title of a new case"));
    m_field->setMaxLength(200);
    column->addWidget(m_field);
    m_list->setMinimumHeight(theme.px(240));
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
    connect(m_act, &QPushButton::clicked, this, &FileDialog::file);
    connect(m_list, &RecordList::opened, this, &FileDialog::file);
    connect(m_field, &QLineEdit::textChanged, this, &FileDialog::find);
    m_field->installEventFilter(this);
    m_field->setFocus();
    find();
}

QString FileDialog::newTitle() const
{
    const QString typed = m_field->text().trimmed();
    return typed.isEmpty() ? m_what : typed;
}

void FileDialog::find()
{
    const int question = ++m_asked;
    workstation::CaseFilter filter;
    filter.text = m_field->text().trimmed();
    auto task = m_context.session.cases().list(filter);
    QCoro::connect(std::move(task), this, [this, question](const base::Result<QList<workstation::CaseRow>> &rows) {
        if (question != m_asked || !rows)
            return;
        m_rows = *rows;
        QList<RecordEntry> entries;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            RecordEntry entry;
            entry.key = i;
            entry.title = isolated(m_rows[i].title);
            entry.detail = isolatedLtr(m_rows[i].reference);
            entry.icon = "folder-open";
            entry.spoken = entry.title + u", "_s + entry.detail;
            entries.append(entry);
        }
        RecordEntry made;
        made.key = kNewCase;
        made.title = tr("New case");
        made.detail = isolated(newTitle());
        made.icon = "plus";
        made.ink = Ink::Accent;
        made.spoken = made.title + u", "_s + made.detail;
        entries.append(made);
        m_list->setEntries(std::move(entries));
        m_list->selectFirst();
        m_field->setAccessibleDescription(m_rows.isEmpty() ? tr("New case") : visibleText(m_rows.first().title));
    });
}

void FileDialog::file()
{
    const qint64 key = m_list->currentKey();
    if (m_busy || key < 0)
        return;
    m_busy = true;
    m_act->setEnabled(false);
    if (key == kNewCase)
        make(newTitle());
    else if (key < m_rows.size())
        Q_EMIT chosen(m_rows[key].id);
}

void FileDialog::make(const QString &title)
{
    auto task = m_context.session.cases().create(title, {});
    QCoro::connect(std::move(task), this, [this](const base::Result<base::CaseId> &id) {
        if (id)
            Q_EMIT chosen(*id);
        else
            fail(messages::sentence(id.error()).text());
    });
}

void FileDialog::fail(const QString &sentence)
{
    m_busy = false;
    m_act->setEnabled(true);
    m_fault->setText(sentence);
    m_fault->show();
}

bool FileDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int rows = m_list->model()->rowCount();
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        if (rows > 0)
            m_list->setCurrentIndex(m_list->model()->index((m_list->currentIndex().row() + step + rows) % rows, 0));
        m_field->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        file();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace countersign::ui
