#include "core/tables/table_reader.h"

#include "core/tables/csv_reader.h"
#include "core/tables/xlsx_reader.h"

#include <QFile>

namespace countersign::tables {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain.append(c.toLower());
    }
    return plain;
}

} // namespace

base::Result<std::unique_ptr<TableReader>> TableReader::open(const QString &path, const ReadOptions &options)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::FileUnreadable, {}, {path});
    const QByteArray start = file->peek(8);
    if (start.startsWith("PK\x03\x04"))
        return XlsxReader::open(path, options);
    // Workbooks of before 2007, and those under a passphrase: a compound file.
    if (start == QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return base::fail(ErrorCode::TableNotUnderstood, u"compound file"_s, {path, u"1"_s});
    return fromCsv(std::move(file), path, options);
}

base::Result<std::unique_ptr<TableReader>> TableReader::fromCsv(std::unique_ptr<QIODevice> device, const QString &name,
                                                                const ReadOptions &options)
{
    auto reader = std::make_unique<CsvReader>(std::move(device), name);
    if (const auto begun = reader->begin(options); !begun)
        return failFrom(begun);
    return std::unique_ptr<TableReader>(std::move(reader));
}

int columnOf(const QStringList &header, const QStringList &names)
{
    for (const QString &name : names) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (plainName(header[i]) == plainName(name))
                return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace countersign::tables
