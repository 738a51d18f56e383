#include "core/alerts/batch_columns.h"

#include "core/tables/table_reader.h"

#include <algorithm>

namespace countersign::alerts {

using namespace Qt::StringLiterals;

QString wordOf(BatchKind kind)
{
    switch (kind) {
    case BatchKind::Zones:
        return u"mrz"_s;
    case BatchKind::Numbers:
        return u"docs"_s;
    case BatchKind::Names:
        break;
    }
    return u"names"_s;
}

const QList<BatchColumn> &batchColumns(BatchKind kind)
{
    static const QStringList kIds{u"reference"_s, u"ref"_s, u"no"_s, u"row"_s, u"record"_s};
    static const QList<BatchColumn> kZones{{u"id"_s, true, kIds},
                                           {u"line1"_s, true, {u"mrz1"_s, u"mrzline1"_s, u"mrz"_s, u"zone"_s}},
                                           {u"line2"_s, true, {u"mrz2"_s, u"mrzline2"_s}},
                                           {u"line3"_s, false, {u"mrz3"_s, u"mrzline3"_s}}};
    static const QList<BatchColumn> kNumbers{
        {u"id"_s, true, kIds},
        {u"number"_s, true, {u"documentnumber"_s, u"docnumber"_s, u"documentno"_s, u"docno"_s, u"document"_s, u"passportnumber"_s,
                             u"passportno"_s, u"passport"_s, u"traveldocument"_s, u"din"_s, u"mrz"_s}},
        {u"issuer"_s, false, {u"issuingstate"_s, u"issuingcountry"_s, u"issuedby"_s, u"country"_s, u"state"_s, u"nationality"_s}}};
    static const QList<BatchColumn> kNames{
        {u"id"_s, true, kIds},
        {u"name"_s, true, {u"fullname"_s, u"person"_s, u"holder"_s, u"passenger"_s, u"traveller"_s, u"guest"_s}},
        {u"birth"_s, false, {u"birthdate"_s, u"dateofbirth"_s, u"dob"_s, u"born"_s, u"yearofbirth"_s}},
        {u"country"_s, false, {u"nationality"_s, u"citizenship"_s, u"countrycode"_s, u"state"_s}}};
    switch (kind) {
    case BatchKind::Zones:
        return kZones;
    case BatchKind::Numbers:
        return kNumbers;
    case BatchKind::Names:
        break;
    }
    return kNames;
}

BatchPlaces findPlaces(BatchKind kind, const QStringList &header)
{
    BatchPlaces places;
    for (const BatchColumn &column : batchColumns(kind))
        places.append(tables::columnOf(header, QStringList{column.name} + column.alsoCalled));
    return places;
}

std::optional<BatchKind> likelyKind(const QStringList &header)
{
    for (const BatchKind kind : {BatchKind::Zones, BatchKind::Numbers, BatchKind::Names}) {
        // By its own columns: a table without an id is still a table of numbers.
        BatchPlaces places = findPlaces(kind, header);
        places.first() = 0;
        if (!missingColumn(kind, places))
            return kind;
    }
    return std::nullopt;
}

std::optional<QString> missingColumn(BatchKind kind, const BatchPlaces &places)
{
    const QList<BatchColumn> &columns = batchColumns(kind);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].needed && places.value(i, -1) < 0)
            return columns[i].name;
    }
    return std::nullopt;
}

QStringList batchAnswerHeader(BatchKind kind)
{
    switch (kind) {
    case BatchKind::Zones:
        return {u"id"_s,     u"format"_s, u"valid"_s, u"failing"_s, u"number"_s, u"issuer"_s,     u"nationality"_s,
                u"birth"_s,  u"expiry"_s, u"sex"_s,   u"surname"_s, u"given"_s,  u"corrections"_s};
    case BatchKind::Numbers:
        return {u"id"_s, u"rank"_s, u"ref"_s, u"step"_s, u"differences"_s};
    case BatchKind::Names:
        break;
    }
    return {u"id"_s, u"rank"_s, u"ref"_s, u"score"_s, u"reasons"_s};
}

} // namespace countersign::alerts
