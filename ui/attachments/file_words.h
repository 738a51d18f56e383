#pragma once

#include <QString>

namespace countersign::ui {

/// "PDF document", "JPEG picture", "spreadsheet": what a person calls it; the MIME type where
/// there is no word for it.
QString fileTypeText(const QString &mimeType);
/// "2.4 MB".
QString sizeText(qint64 bytes);

} // namespace countersign::ui
