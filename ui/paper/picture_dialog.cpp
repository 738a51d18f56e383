#include "ui/paper/picture_dialog.h"

#include "core/platform/durable_file.h"
#include "ui/paper/paper_output.h"
#include "ui/paper/paper_preview.h"
#include "ui/widgets/visible_text.h"

#include <QFileInfo>
#include <QShortcut>
#include <QVBoxLayout>

namespace countersign::ui {

using namespace Qt::StringLiterals;

void bindPaperKeys(QWidget *dialog, std::function<void()> print, std::function<void()> pdf)
{
    const auto bind = [dialog](const QKeySequence &keys, std::function<void()> run) {
        auto *shortcut = new QShortcut(keys, dialog);
        shortcut->setAutoRepeat(false);
        QObject::connect(shortcut, &QShortcut::activated, dialog, run);
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_P), std::move(print));
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), std::move(pdf));
}

PictureDialog::PictureDialog(const PageContext &context, base::CaseId caseId, std::shared_ptr<const PaperBook> book, const QString &title,
                             const QString &name, QWidget *parent)
    : QDialog(parent), m_book(std::move(book)), m_name(name), m_desk(new PaperDesk(context, caseId, this)),
      m_preview(new PaperPreview(context.theme)), m_notice(nullptr)
{
    build(context.theme, title);
}

PictureDialog::PictureDialog(const Theme &theme, PaperDesk::Allow allow, std::shared_ptr<const PaperBook> book, const QString &title,
                             const QString &name, QWidget *parent)
    : QDialog(parent), m_book(std::move(book)), m_name(name), m_desk(new PaperDesk(std::move(allow), this)),
      m_preview(new PaperPreview(theme)), m_notice(nullptr)
{
    build(theme, title);
}

void PictureDialog::build(const Theme &theme, const QString &title)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(theme, title, TextRole::Section));
    column->addWidget(m_preview, 1);
    m_notice = new NoticeBar(theme, this);
    column->addWidget(m_notice);
    m_notice->show(Tone::Calm, "info", {});
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *close = new ActionButton(theme, ActionButton::Kind::Plain, tr("Close"));
    auto *pdf = new ActionButton(theme, ActionButton::Kind::Plain, tr("PDF"), "file-down");
    pdf->setKeyHint(tr("Ctrl Shift P"));
    auto *print = new ActionButton(theme, ActionButton::Kind::Primary, tr("Print"), "printer");
    print->setKeyHint(tr("Ctrl P"));
    row->addWidget(close);
    row->addStretch(1);
    row->addWidget(pdf);
    row->addWidget(print);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, &PictureDialog::savePdf);
    connect(print, &QPushButton::clicked, this, &PictureDialog::print);
    connect(m_desk, &PaperDesk::written, this, [this](const QString &path) {
        m_notice->show(Tone::Calm, "check", tr("The PDF is in %1. The export is in the audit log.").arg(isolated(QFileInfo(path).fileName())));
    });
    connect(m_desk, &PaperDesk::printed, this, [this] { m_notice->show(Tone::Calm, "check", tr("Sent to the printer. It is in the audit log.")); });
    connect(m_desk, &PaperDesk::failed, this, [this](const QString &sentence) { m_notice->show(Tone::Hit, "triangle-alert", sentence); });
    bindPaperKeys(this, [this] { this->print(); }, [this] { savePdf(); });
    m_preview->setBook(m_book);
    resize(qMin(theme.px(900), parentWidget()->window()->width() - 30), qMin(theme.px(680), parentWidget()->window()->height() - 30));
    print->setFocus();
}

void PictureDialog::print()
{
    m_desk->print(m_book);
}

void PictureDialog::savePdf()
{
    m_desk->askPath(tr("Save as PDF"), m_name + u".pdf"_s, tr("PDF (*.pdf)"), u"pdf"_s, [this](const QString &path) { exportPdf(path); });
}

void PictureDialog::exportPdf(const QString &path)
{
    // One page is painted in a moment; only the disk is waited for elsewhere.
    const QByteArray bytes = pdfOf(*m_book);
    m_desk->write(u"pdf"_s, path, [bytes](const QString &to) { return platform::writeDurably(to, bytes); });
}

} // namespace countersign::ui
