// Any bytes as the parts of a workbook: the first byte parts the input into sheet, strings and styles
// (whole archives would hardly get past the ZIP's own checks), or is itself the archive.
#include "core/tables/table_reader.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

#include <zip.h>

using namespace countersign;

namespace {

void require(bool kept)
{
    if (!kept)
        std::abort();
}

void readAll(const QString &path)
{
    auto reader = tables::TableReader::open(path);
    if (!reader)
        return;
    qint64 line = 0;
    for (int rows = 0; rows < 100000; ++rows) {
        const auto row = (*reader)->next();
        if (!row || !*row)
            return;
        require((*row)->line > line);
        require((*row)->cells.size() <= tables::kMaxCells);
        for (const int column : (*row)->typedAsNumber)
            require(column >= 0 && column < (*row)->cells.size());
        line = (*row)->line;
    }
}

void writePart(zip_t *archive, const char *name, const QByteArray &content)
{
    zip_source_t *const source = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    const zip_int64_t index = zip_file_add(archive, name, source, 0);
    zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.xlsx"));
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QFile::remove(path);
    if (content.startsWith("PK")) {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        readAll(path);
        return 0;
    }
    const QList<QByteArray> parts = content.split('\x01');
    int code = 0;
    zip_t *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &code);
    require(archive != nullptr);
    const QByteArray workbook = parts.value(3, R"(<workbook><sheets><sheet name="A" id="r1"/></sheets></workbook>)");
    const QByteArray relations(R"(<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>)");
    const QByteArray sheet = parts.value(0), strings = parts.value(1), styles = parts.value(2);
    writePart(archive, "xl/workbook.xml", workbook);
    writePart(archive, "xl/_rels/workbook.xml.rels", relations);
    writePart(archive, "xl/worksheets/sheet1.xml", sheet);
    writePart(archive, "xl/sharedStrings.xml", strings);
    writePart(archive, "xl/styles.xml", styles);
    require(zip_close(archive) == 0);
    readAll(path);
    return 0;
}
