#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace countersign::cases {

inline constexpr qsizetype kMostAttachmentText = 100'000; ///< characters kept for the search

/// The words of a file for the search: plain text, Markdown, CSV, HTML, DOCX, XLSX, ODT. Empty for every
/// other type and for what cannot be read: a file without words can be attached all the same. Nothing is
/// resolved, followed or run; office parts are unpacked with a bound on size and ratio.
QString attachmentText(const QByteArray &bytes, const QString &type);

} // namespace countersign::cases
