#include "core/workstation/list_files.h"

#include "core/alerts/csv_list.h"
#include "core/alerts/import_plan.h"
#include "core/alerts/sdn_list.h"
#include "core/alerts/un_list.h"
#include "core/tables/table_reader.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace countersign::workstation {

using alerts::ListReading;
using alerts::ListSource;
using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

/// The edition that was said, or the time the file was written: most publishers' files carry none.
base::Result<QString> editionOf(const ImportRequest &request, const QString &path)
{
    if (request.edition.isEmpty())
        return QFileInfo(path).lastModified().toUTC().toString(Qt::ISODate);
    if (!alerts::editionTime(request.edition))
        return base::fail(ErrorCode::EditionNotUnderstood, {}, {request.edition});
    return request.edition;
}

base::Result<std::unique_ptr<tables::TableReader>> openTable(const QString &path)
{
    tables::ReadOptions options;
    options.hasHeader = false;
    return tables::TableReader::open(path, options);
}

base::Result<ListReading> readUn(const ImportRequest &request, const base::CountryCode &desk, base::Instant now,
                                 std::stop_token stop, const alerts::ReadProgress &progress)
{
    QFile file(request.paths.value(0));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::FileUnreadable, {}, {request.paths.value(0)});
    return alerts::readUnList(file, desk, now, std::move(stop), progress);
}

base::Result<ListReading> readSdn(const ImportRequest &request, const base::CountryCode &desk, base::Instant now,
                                  std::stop_token stop, const alerts::ReadProgress &progress)
{
    const auto files = alerts::findSdnFiles(request.paths);
    if (!files)
        return base::failFrom(files);
    const auto edition = editionOf(request, files->entries);
    if (!edition)
        return base::failFrom(edition);
    return alerts::readSdnList(*files, *edition, desk, now, std::move(stop), progress);
}

base::Result<ListReading> readTable(const ImportRequest &request, const base::CountryCode &desk, base::Instant now,
                                    std::stop_token stop, const alerts::ReadProgress &progress)
{
    const QString path = request.paths.value(0);
    const auto edition = editionOf(request, path);
    if (!edition)
        return base::failFrom(edition);
    const auto rows = openTable(path);
    if (!rows)
        return base::failFrom(rows);
    const alerts::ListName name{request.list, request.authority, *edition};
    return alerts::readCsvList(**rows, path, name, request.columns, desk, now, std::move(stop), progress);
}

} // namespace

QString listNameOf(const QString &path)
{
    return alerts::cleanText(QFileInfo(path).completeBaseName()).left(200);
}

base::Result<ListReading> readList(const ImportRequest &request, const base::CountryCode &desk, base::Instant now,
                                   std::stop_token stop, const alerts::ReadProgress &progress)
{
    switch (request.source) {
    case ListSource::UnList: return readUn(request, desk, now, std::move(stop), progress);
    case ListSource::Sdn: return readSdn(request, desk, now, std::move(stop), progress);
    case ListSource::Table: return readTable(request, desk, now, std::move(stop), progress);
    }
    return base::fail(ErrorCode::Internal, u"list source"_s);
}

base::Result<QList<QStringList>> firstRows(const QString &path, int most)
{
    const auto reader = openTable(path);
    if (!reader)
        return base::failFrom(reader);
    QList<QStringList> rows;
    while (rows.size() < most) {
        const auto row = (*reader)->next();
        if (!row)
            return base::failFrom(row);
        if (!*row)
            break;
        if ((*row)->fault == tables::RowFault::BadText)
            return base::fail(ErrorCode::TextNotUnicode, {}, {path, QString::number((*row)->line)});
        rows.append((*row)->cells);
    }
    if (rows.isEmpty())
        return base::fail(ErrorCode::TableEmpty, {}, {path});
    return rows;
}

} // namespace countersign::workstation
