#include "ui/paper/paper_desk.h"

#include "core/messages/error_sentences.h"
#include "core/workstation/session.h"
#include "core/workstation/worker.h"
#include "ui/paper/paper_output.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

namespace countersign::ui {

using namespace Qt::StringLiterals;

PaperDesk::PaperDesk(Allow allow, QWidget *owner) : QObject(owner), m_allow(std::move(allow)), m_owner(owner) {}

PaperDesk::PaperDesk(const PageContext &context, base::CaseId caseId, QWidget *owner)
    : PaperDesk([&session = context.session, caseId](const workstation::ExportNote &what) { return session.cases().noteExport(caseId, what); },
                owner)
{
}

void PaperDesk::setAddress(const QString &recipient, const QString &serial)
{
    m_recipient = recipient;
    m_serial = serial;
}

void PaperDesk::note(workstation::ExportNote what, std::function<void()> then)
{
    what.recipient = m_recipient;
    what.serial = m_serial;
    auto task = m_allow(what);
    QCoro::connect(std::move(task), this, [this, then = std::move(then)](const base::Status &noted) {
        if (noted)
            then();
        else
            Q_EMIT failed(m_refusal ? m_refusal(noted.error()) : messages::sentence(noted.error()).text());
    });
}

void PaperDesk::write(const QString &format, const QString &path, Write write)
{
    note({format, QFileInfo(path).fileName(), {}, {}}, [this, path, write = std::move(write)] {
        auto task = workstation::onWorker([path, write] { return write(path); });
        QCoro::connect(std::move(task), this, [this, path](const base::Status &done) {
            if (done)
                Q_EMIT written(path);
            else
                Q_EMIT failed(messages::sentence(done.error()).text());
        });
    });
}

void PaperDesk::print(std::shared_ptr<const PaperBook> book)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, std::max(1, book->pageCount()));
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    connect(dialog, &QDialog::accepted, this, [this, printer, book] {
        note({u"print"_s, printer->printerName(), {}, {}}, [this, printer, book] {
            if (printBook(*book, *printer))
                Q_EMIT printed();
            else
                Q_EMIT failed(tr("The printer did not take the pages. They are still here: choose another printer, or make a PDF."));
        });
    });
    // The dialog keeps a bare pointer to its printer.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void PaperDesk::askPath(const QString &title, const QString &proposed, const QString &filter, const QString &suffix,
                        std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(m_owner, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposed);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    dialog->open();
}

QString fileStem(const QString &title)
{
    QString stem;
    for (const QChar c : title.simplified()) {
        if (c.isLetterOrNumber() || c.isMark())
            stem += c;
        else if (!stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
    }
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem.left(60);
}

} // namespace countersign::ui
