#include "app/preview/bitmap.h"
#include "app/preview/foreign_file.h"

#include <QBuffer>
#include <QImage>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>

namespace countersign::preview {

namespace {

/// A page of text, so that the fonts that come with the reader are set up before the door closes.
constexpr auto kSmallPdf =
    "%PDF-1.4\n"
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 40 40]/Contents 4 0 R"
    "/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
    "4 0 obj<</Length 30>>stream\nBT /F 12 Tf 4 20 Td (ab) Tj ET \nendstream endobj\n"
    "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    "trailer<</Root 1 0 R>>\n";

class PdfFile final : public ForeignFile
{
public:
    explicit PdfFile(QByteArray bytes) : m_bytes(std::move(bytes)), m_buffer(&m_bytes) {}

    [[nodiscard]] Shown<void> load()
    {
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
        if (m_document.status() == QPdfDocument::Status::Ready && m_document.pageCount() > 0)
            return {};
        const auto error = m_document.error();
        const bool locked = error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme;
        return tl::unexpected(locked ? RefusedBecause::NeedsPassword : RefusedBecause::NotUnderstood);
    }
    [[nodiscard]] std::uint32_t pages() const override
    {
        return std::min(static_cast<std::uint32_t>(m_document.pageCount()), kMostPages);
    }

    [[nodiscard]] Shown<Bitmap> render(const PageWanted &wanted) override
    {
        if (wanted.page >= pages())
            return tl::unexpected(RefusedBecause::NoSuchPage);
        const int page = static_cast<int>(wanted.page);
        const QSizeF paper = m_document.pagePointSize(page);
        if (!(paper.width() > 0) || !(paper.height() > 0))
            return tl::unexpected(RefusedBecause::NotUnderstood);
        const QSize size = paper.scaled(wanted.width, wanted.height, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
        if (qint64{size.width()} * qint64{size.height()} > qint64{kMostPixels})
            return tl::unexpected(RefusedBecause::TooLarge);
        return toBitmap(m_document.render(page, size), wanted);
    }

    [[nodiscard]] Shown<QByteArray> text() override
    {
        QByteArray words;
        for (std::uint32_t page = 0; page < pages() && words.size() < kMostText; ++page) {
            const QByteArray more = m_document.getAllText(static_cast<int>(page)).text().toUtf8();
            const qsizetype room = kMostText - words.size() - 1;
            words += more.size() <= room ? more : more.first(std::max(room, qsizetype{0}));
            if (words.size() < kMostText)
                words += '\n';
        }
        return words;
    }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument m_document;
};

} // namespace

void loadPdfReader()
{
    PdfFile file{QByteArray(kSmallPdf)};
    if (file.load())
        (void)file.render({0, 40, 40});
}

Shown<ForeignFilePtr> openPdf(QByteArray bytes)
{
    auto file = std::make_unique<PdfFile>(std::move(bytes));
    if (const auto loaded = file->load(); !loaded)
        return tl::unexpected(loaded.error());
    return ForeignFilePtr(std::move(file));
}

} // namespace countersign::preview
