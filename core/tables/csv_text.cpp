#include "core/tables/csv_text.h"

namespace countersign::tables {

namespace {

constexpr qint64 kPiece = 1 << 20;

} // namespace

CsvText::CsvText(std::unique_ptr<QIODevice> device) : m_device(std::move(device)) {}

void CsvText::begin(QByteArray &piece)
{
    m_begun = true;
    if (piece.startsWith("\xEF\xBB\xBF")) {
        piece.remove(0, 3);
        return;
    }
    const bool isLittle = piece.startsWith("\xFF\xFE");
    if (!isLittle && !piece.startsWith("\xFE\xFF"))
        return;
    piece.remove(0, 2);
    m_isUtf16 = true;
    m_fromUtf16 = QStringDecoder(isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
}

bool CsvText::readInto(QByteArray &buffer)
{
    QByteArray piece = m_device->read(kPiece);
    if (piece.isEmpty()) {
        m_atEnd = true;
        return m_device->atEnd();
    }
    m_bytesDone += piece.size();
    if (!m_begun)
        begin(piece);
    if (m_isUtf16) {
        const QString text = m_fromUtf16(piece);
        buffer += QByteArray(m_toUtf8(text));
    } else {
        buffer += piece;
    }
    return true;
}

} // namespace countersign::tables
