#include "ui/attachments/attachments_pane.h"

#include "core/messages/error_sentences.h"
#include "core/messages/isolates.h"
#include "core/workstation/preview_process.h"
#include "ui/attachments/file_words.h"
#include "ui/attachments/preview_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/short_date.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

AttachmentsPane::AttachmentsPane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new RecordList(context.theme, tr("Attachments"), this)),
      m_empty(new EmptyState(context.theme, this)), m_notice(new NoticeBar(context.theme, this)),
      m_count(new PlainLabel(context.theme, TextRole::Body, Ink::Sub, this)),
      m_attach(new ActionButton(context.theme, ActionButton::Kind::Primary, tr("Attach file"), "plus", this)),
      m_look(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Look at it"), "eye", this)),
      m_save(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Save a copy"), "save", this))
{
    build();
    setAcceptDrops(true);
    setFocusProxy(m_list);
    connect(m_attach, &QPushButton::clicked, this, &AttachmentsPane::chooseFiles);
    connect(m_empty->action(), &QPushButton::clicked, this, &AttachmentsPane::chooseFiles);
    connect(m_look, &QPushButton::clicked, this, &AttachmentsPane::look);
    connect(m_save, &QPushButton::clicked, this, &AttachmentsPane::saveCopy);
    connect(m_list, &RecordList::opened, this, &AttachmentsPane::look);
    connect(m_list, &RecordList::chosen, this, [this] { offer(); });
    auto *open = new QShortcut(QKeySequence::Open, this);
    open->setContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QShortcut::activated, this, &AttachmentsPane::chooseFiles);
    refresh();
}

AttachmentsPane::~AttachmentsPane() = default;

void AttachmentsPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_attach->setKeyHint(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText));
    row->addWidget(m_attach);
    row->addWidget(m_look);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(m_count);
    column->addLayout(row);
    column->addWidget(m_notice);
    m_notice->hide();
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
}

void AttachmentsPane::setCase(std::shared_ptr<const cases::CaseFile> file)
{
    const bool other = !m_file || !file || m_file->id != file->id;
    m_file = std::move(file);
    if (other) {
        m_waiting.clear();
        m_notice->hide();
    }
    refresh();
}

void AttachmentsPane::refresh()
{
    QList<RecordEntry> entries;
    const QList<cases::Attachment> files = m_file ? m_file->attachments : QList<cases::Attachment>();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const cases::Attachment &file = files.at(i);
        RecordEntry entry;
        entry.key = i;
        entry.title = messages::foreign(file.name);
        QStringList about{fileTypeText(file.type), sizeText(file.size)};
        if (!file.addedBy.isEmpty())
            about << messages::foreign(file.addedBy);
        if (!file.here)
            about << tr("its content has not come yet");
        entry.detail = about.join(u" · "_s);
        if (file.addedAt != base::Instant{})
            entry.trailing = shortDate(file.addedAt);
        entry.spoken = QStringList{file.name, about.join(u", "_s)}.join(u", "_s);
        entry.icon = file.type.startsWith("image/"_L1) ? "image" : "file-text";
        entries.append(entry);
    }
    m_list->setEntries(std::move(entries));
    m_stack->setCurrentWidget(files.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    if (files.isEmpty())
        m_empty->show("file-text", tr("No files yet"),
                      tr("Drop files here, or attach them. Each is encrypted with a key of its own; its words can be searched."),
                      tr("Attach file"));
    else if (m_list->currentKey() < 0)
        m_list->selectFirst();
    m_count->setText(files.isEmpty() ? QString() : tr("%n file(s)", nullptr, static_cast<int>(files.size())));
    m_attach->setEnabled(m_file != nullptr && !m_busy);
    offer();
}

void AttachmentsPane::offer()
{
    const cases::Attachment *const file = current();
    m_look->setEnabled(file && file->here && workstation::previewKind(file->type).has_value());
    m_look->setToolTip(m_look->isEnabled() ? tr("Shown by a reader that can reach nothing else") : QString());
    m_save->setEnabled(file && file->here);
}

const cases::Attachment *AttachmentsPane::current() const
{
    const qint64 key = m_list->currentKey();
    return m_file && key >= 0 && key < m_file->attachments.size() ? &m_file->attachments.at(key) : nullptr;
}

void AttachmentsPane::chooseFiles()
{
    if (!m_file)
        return;
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentsPane::attachFiles);
    dialog->open();
}

void AttachmentsPane::attachFiles(const QStringList &paths)
{
    if (!m_file)
        return;
    m_notice->hide();
    m_waiting += paths;
    attachNext();
}

void AttachmentsPane::attachNext()
{
    if (m_busy || m_waiting.isEmpty() || !m_file)
        return;
    const QString path = m_waiting.takeFirst();
    m_busy = true;
    m_attach->setEnabled(false);
    auto task = m_context.session.cases().attach(m_file->id, path, {});
    QCoro::connect(std::move(task), this, [this](const base::Result<base::EntityId> &attached) {
        m_busy = false;
        m_attach->setEnabled(m_file != nullptr);
        if (!attached)
            fail(attached.error());
        attachNext();
    });
}

void AttachmentsPane::look()
{
    const cases::Attachment *const file = current();
    const auto kind = file ? workstation::previewKind(file->type) : std::nullopt;
    if (!kind || !file->here)
        return;
    const QString name = file->name;
    m_look->setEnabled(false);
    auto task = m_context.session.cases().attachment(m_file->id, file->id);
    QCoro::connect(std::move(task), this, [this, name, kind](const base::Result<QByteArray> &content) {
        offer();
        if (!content)
            return fail(content.error());
        auto *dialog = new PreviewDialog(m_context, name, *content, *kind, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void AttachmentsPane::saveCopy()
{
    const cases::Attachment *const file = current();
    if (!file || !file->here)
        return;
    auto *dialog = new QFileDialog(this, tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file->name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = m_file->id, attachment = file->id](const QString &path) {
        auto task = m_context.session.cases().exportAttachment(id, attachment, path);
        QCoro::connect(std::move(task), this, [this, path](const base::Status &saved) {
            if (!saved)
                return fail(saved.error());
            say(tr("Saved to %1. The copy is not encrypted; the audit chain says so.").arg(messages::code(path)));
        });
    });
    dialog->open();
}

void AttachmentsPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_file && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentsPane::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        event->acceptProposedAction();
    attachFiles(paths);
}

void AttachmentsPane::fail(const base::Error &error)
{
    const messages::ErrorSentence sentence = messages::sentence(error);
    m_notice->show(Tone::Hit, "triangle-alert", QStringList{sentence.what, sentence.next}.join(u' ').simplified());
}

void AttachmentsPane::say(const QString &sentence)
{
    m_notice->show(Tone::Calm, "info", sentence);
}

} // namespace countersign::ui
