#include "ui/inbox/mail_files.h"

#include "core/messages/error_sentences.h"
#include "core/messages/isolates.h"
#include "core/platform/durable_file.h"
#include "core/workstation/preview_process.h"
#include "core/workstation/release_desk.h"
#include "ui/attachments/file_words.h"
#include "ui/attachments/preview_dialog.h"
#include "ui/paper/paper_desk.h"
#include "ui/reading/letter_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/record_list.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using release::ReleasedAttachment;

namespace {
constexpr int kMostRows = 4;   ///< rows that are seen at once
constexpr int kRowHeight = 54;
}

MailFiles::MailFiles(const PageContext &context, qint64 mail, base::CountryCode from, const QList<ReleasedAttachment> &files, int partsMissing,
                     QWidget *parent)
    : Card(context.theme, tr("%n file(s)", nullptr, static_cast<int>(files.size())), parent), m_context(context), m_mail(mail), m_from(from), m_files(files),
      m_list(new RecordList(context.theme, tr("Files"))),
      m_look(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Look at it"), "eye")),
      m_save(new ActionButton(context.theme, ActionButton::Kind::Plain, tr("Save a copy"), "save"))
{
    if (partsMissing > 0)
        body()->addWidget((new PlainLabel(context.theme, tr("%n part(s) have not come yet; a file opens when it is whole.", nullptr, partsMissing),
                                          TextRole::Body, Ink::Near))->wrapped());
    QList<RecordEntry> entries;
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const ReleasedAttachment &file = m_files[i];
        RecordEntry entry;
        entry.key = i;
        entry.title = messages::foreign(file.name);
        entry.detail = QStringList{fileTypeText(file.type), sizeText(static_cast<qint64>(file.size)),
                                   u"TLP:"_s + markings::textOf(file.marking.tlp)}.join(u" · "_s);
        entry.spoken = entry.title + u", "_s + entry.detail;
        entry.icon = file.type.startsWith("image/"_L1) ? "image" : "file-text";
        entries.append(entry);
    }
    m_list->setEntries(std::move(entries));
    const auto fit = [this] {
        m_list->setFixedHeight(m_context.theme.px(kRowHeight) * qMin<int>(kMostRows, static_cast<int>(m_files.size())));
    };
    connect(&context.theme, &Theme::changed, m_list, fit);
    fit();
    body()->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_look);
    row->addWidget(m_save);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_list, &RecordList::chosen, this, &MailFiles::offer);
    connect(m_list, &RecordList::opened, this, &MailFiles::look);
    connect(m_look, &QPushButton::clicked, this, &MailFiles::look);
    connect(m_save, &QPushButton::clicked, this, &MailFiles::saveCopy);
    m_list->selectFirst();
    offer();
}

const ReleasedAttachment *MailFiles::current() const
{
    const qint64 key = m_list->currentKey();
    return key >= 0 && key < m_files.size() ? &m_files.at(key) : nullptr;
}

void MailFiles::offer()
{
    const ReleasedAttachment *file = current();
    m_look->setEnabled(file && workstation::previewKind(file->type).has_value());
    m_look->setToolTip(m_look->isEnabled() ? tr("Shown by a reader that can reach nothing else") : QString());
    m_save->setEnabled(file != nullptr);
}

void MailFiles::look()
{
    const ReleasedAttachment *file = current();
    const auto kind = file ? workstation::previewKind(file->type) : std::nullopt;
    if (!kind)
        return;
    m_look->setEnabled(false);
    auto task = m_context.session.mail().attachment(m_mail, file->id);
    QCoro::connect(std::move(task), this, [this, name = file->name, kind = *kind](const base::Result<QByteArray> &content) {
        offer();
        if (!content) {
            Q_EMIT failed(messages::sentence(content.error()).text());
            return;
        }
        auto *dialog = new PreviewDialog(m_context, name, *content, kind, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MailFiles::saveCopy()
{
    const ReleasedAttachment *file = current();
    if (!file)
        return;
    auto *desk = new PaperDesk(
        [&session = m_context.session, mail = m_mail](const workstation::ExportNote &what) {
            return session.mail().bound(mail, workstation::BoundAct::Export, what.target);
        },
        this);
    desk->setRefusal([from = m_from](const base::Error &error) { return refusalText(error, from); });
    connect(desk, &PaperDesk::failed, this, &MailFiles::failed);
    connect(desk, &PaperDesk::written, this, [this](const QString &path) {
        Q_EMIT said(tr("Saved to %1. The copy is not encrypted; the audit chain says so.").arg(messages::code(path)));
    });
    desk->askPath(tr("Save a copy"), file->name, {}, {}, [this, desk, id = file->id](const QString &path) {
        auto task = m_context.session.mail().attachment(m_mail, id);
        QCoro::connect(std::move(task), this, [this, desk, path](const base::Result<QByteArray> &content) {
            if (!content) {
                Q_EMIT failed(messages::sentence(content.error()).text());
                return;
            }
            desk->write(u"file"_s, path, [bytes = *content](const QString &to) { return platform::writeDurably(to, bytes); });
        });
    });
}

} // namespace countersign::ui
