#pragma once

#include "core/preview/frames.h"

#include <QByteArray>

#include <memory>
#include <optional>

#include <tl/expected.hpp>

namespace countersign::preview {

template<typename T>
using Shown = tl::expected<T, RefusedBecause>;

/// A foreign file under inspection. Only made in a confined process.
class ForeignFile
{
public:
    virtual ~ForeignFile() = default;
    [[nodiscard]] virtual std::uint32_t pages() const = 0;
    [[nodiscard]] virtual Shown<Bitmap> render(const PageWanted &wanted) = 0;
    [[nodiscard]] virtual Shown<QByteArray> text() = 0;
};
using ForeignFilePtr = std::unique_ptr<ForeignFile>;

[[nodiscard]] Shown<ForeignFilePtr> openPicture(QByteArray bytes);
[[nodiscard]] Shown<ForeignFilePtr> openPdf(QByteArray bytes);

/// Loads what reading will need later, while files can still be opened.
void loadPictureReaders();
void loadPdfReader();

} // namespace countersign::preview
