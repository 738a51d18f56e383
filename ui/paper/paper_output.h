#pragma once

#include "core/base/result.h"
#include "ui/paper/paper_book.h"

#include <QByteArray>

class QPrinter;

namespace countersign::ui {

/// A4, fonts embedded. Safe on a thread of its own when `book` was made there.
[[nodiscard]] QByteArray pdfOf(const PaperBook &book);
/// The same into a file that only the owner reads. Errors: FileWriteFailed, DiskFull.
[[nodiscard]] base::Status writePdf(const PaperBook &book, const QString &path);
/// False when the printer refused.
[[nodiscard]] bool printBook(const PaperBook &book, QPrinter &printer);

} // namespace countersign::ui
