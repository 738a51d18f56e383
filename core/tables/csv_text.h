#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>
#include <QStringEncoder>

#include <memory>

namespace countersign::tables {

/// The text of a file as UTF-8, piece by piece: UTF-16 with a byte order mark is converted, the
/// mark is dropped, everything else is handed on as it is.
class CsvText
{
public:
    /// `device` is open.
    explicit CsvText(std::unique_ptr<QIODevice> device);

    /// Appends the next piece. False when the device failed.
    [[nodiscard]] bool readInto(QByteArray &buffer);
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] qint64 bytesDone() const { return m_bytesDone; }
    [[nodiscard]] qint64 bytesTotal() const { return m_device->size(); }

private:
    /// Takes the mark off and decides the encoding.
    void begin(QByteArray &piece);

    std::unique_ptr<QIODevice> m_device;
    QStringDecoder m_fromUtf16;
    QStringEncoder m_toUtf8{QStringEncoder::Utf8};
    bool m_isUtf16 = false;
    bool m_begun = false;
    bool m_atEnd = false;
    qint64 m_bytesDone = 0;
};

} // namespace countersign::tables
