#include "core/alerts/csv_list.h"
#include "core/tables/table_reader.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

/// Any bytes as a desk's own table: the reader must not crash, and whatever it makes of them
/// must be records that every desk can read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace countersign;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    buffer->open(QIODevice::ReadOnly);
    tables::ReadOptions options;
    options.hasHeader = false;
    const auto rows = tables::TableReader::fromCsv(std::move(buffer), QStringLiteral("list.csv"), options);
    if (!rows)
        return 0;
    // Columns by number, so that the first bytes need not be a header.
    alerts::ColumnMapping columns;
    for (const alerts::ListField field : alerts::listFields())
        columns.insert(field, QString::number(1 + static_cast<int>(field) % 7));
    const alerts::ListName name{QStringLiteral("list"), QStringLiteral("desk"), QStringLiteral("2026-01-05")};
    const auto reading = alerts::readCsvList(**rows, name.list, name, columns, *base::CountryCode::fromText(u"QMA"),
                                             base::fromMillis(1), {}, {});
    if (!reading)
        return 0;
    for (const alerts::ListedPerson &person : reading->persons) {
        const auto again = alerts::decodeListedPerson(alerts::encode(person));
        if (!again || *again != person)
            std::abort();
    }
    for (const alerts::AlertRecord &document : reading->documents) {
        const auto again = alerts::decodeAlert(alerts::encode(document));
        if (!again || *again != document)
            std::abort();
    }
    return 0;
}
