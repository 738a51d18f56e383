#include "ui/paper/paper_output.h"

#include "core/platform/durable_file.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrinter>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

QPageLayout layoutOf(const PaperBook &book, int page)
{
    return {QPageSize(QPageSize::A4), book.isLandscape(page) ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)};
}

/// `device` covers the whole paper; the page may be a little smaller where a printer has edges it cannot reach.
void paintPage(QPainter &painter, const PaperBook &book, int page, const QSizeF &device)
{
    const QSizeF paper = book.pageSize(page);
    const qreal scale = std::min(device.width() / paper.width(), device.height() / paper.height());
    painter.save();
    painter.translate((device.width() - paper.width() * scale) / 2, (device.height() - paper.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    book.paint(painter, page);
    painter.restore();
}

} // namespace

QByteArray pdfOf(const PaperBook &book)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setTitle(book.title());
    writer.setCreator(u"Countersign"_s);
    writer.setPageLayout(layoutOf(book, 0));
    QPainter painter(&writer);
    for (int page = 0; page < book.pageCount(); ++page) {
        if (page > 0) {
            writer.setPageLayout(layoutOf(book, page));
            writer.newPage();
        }
        paintPage(painter, book, page, QSizeF(writer.width(), writer.height()));
    }
    painter.end();
    return bytes;
}

base::Status writePdf(const PaperBook &book, const QString &path)
{
    return platform::writeDurably(path, pdfOf(book));
}

bool printBook(const PaperBook &book, QPrinter &printer)
{
    printer.setFullPage(true);
    printer.setDocName(book.title());
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), book.pageCount()) - 1 : book.pageCount() - 1;
    printer.setPageLayout(layoutOf(book, first));
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            printer.setPageOrientation(book.isLandscape(page) ? QPageLayout::Landscape : QPageLayout::Portrait);
            if (!printer.newPage())
                return false;
        }
        paintPage(painter, book, page, QSizeF(printer.width(), printer.height()));
    }
    return painter.end();
}

} // namespace countersign::ui
