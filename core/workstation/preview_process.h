#pragma once

#include "core/base/result.h"
#include "core/preview/frames.h"

#include <QByteArray>
#include <QCoroTask>
#include <QString>

#include <optional>
#include <stop_token>

namespace countersign::workstation {

/// What may be looked at: a type that `countersign-preview` knows.
[[nodiscard]] std::optional<preview::FileKind> previewKind(const QString &mimeType);

struct PreviewAnswer
{
    std::uint32_t pages = 0;
    preview::Bitmap picture;  ///< of the page that was asked for
    QString text;             ///< where words were asked for
};

/// One confined process for one question; it never outlives it. Errors: PreviewNotPossible,
/// PreviewTooLarge, PreviewTooSlow (args: seconds), PreviewLocked, Cancelled.
[[nodiscard]] QCoro::Task<base::Result<PreviewAnswer>> previewPage(QByteArray file, preview::FileKind kind, preview::PageWanted page);
/// The words of a PDF, for the search.
[[nodiscard]] QCoro::Task<base::Result<PreviewAnswer>> previewText(QByteArray file, preview::FileKind kind, std::stop_token stop);

inline constexpr int kPreviewSeconds = 15;

} // namespace countersign::workstation
