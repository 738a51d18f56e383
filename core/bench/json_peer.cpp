#include "core/bench/json_peer.h"

#include "core/documents/document_number.h"
#include "core/store/stop_watch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>
#include <cstdlib>

namespace countersign::bench {

using namespace Qt::StringLiterals;

namespace {

void need(bool done, const QSqlQuery &query)
{
    if (done)
        return;
    std::fprintf(stderr, "peer: %s\n", qPrintable(query.lastError().text()));
    std::exit(1);
}

} // namespace

JsonPeer::JsonPeer(database::Database &database) : m_database(database)
{
    QSqlQuery query(database.handle());
    need(query.exec(u"CREATE TABLE alert(id BLOB, category TEXT, number TEXT, skeleton TEXT, issuer TEXT, type TEXT, owner TEXT, "
                    "reported_by TEXT, issued_on TEXT, expires_on TEXT, happened_on TEXT, review_on TEXT, reference TEXT, "
                    "circumstance INTEGER, first_seen INTEGER, updated_at INTEGER, version INTEGER, status TEXT)"_s), query);
    need(query.exec(u"CREATE INDEX alert_number ON alert(number, issuer)"_s), query);
    need(query.exec(u"CREATE INDEX alert_skeleton ON alert(skeleton)"_s), query);
    need(query.exec(u"BEGIN"_s), query);
}

void JsonPeer::load(const QByteArray &json)
{
    store::StopWatch watch;
    const QJsonArray records = QJsonDocument::fromJson(json).array();
    m_costs.parseSeconds += watch.lap();
    QSqlQuery insert(m_database.handle());
    need(insert.prepare(u"INSERT INTO alert VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s), insert);
    for (const QJsonValue &value : records) {
        const QJsonObject record = value.toObject();
        const QByteArray normal = documents::normalForm(record["number"_L1].toString());
        int at = 0;
        insert.bindValue(at++, QByteArray::fromHex(record["id"_L1].toString().toLatin1()));
        insert.bindValue(at++, record["category"_L1].toString());
        insert.bindValue(at++, QString::fromLatin1(normal));
        insert.bindValue(at++, QString::fromLatin1(documents::skeletonOf(normal)));
        for (const auto key : {"issuer"_L1, "type"_L1, "owner"_L1, "reportedBy"_L1, "issuedOn"_L1, "expiresOn"_L1, "happenedOn"_L1,
                               "reviewOn"_L1, "reference"_L1})
            insert.bindValue(at++, record[key].toString());
        for (const auto key : {"circumstance"_L1, "firstSeen"_L1, "updatedAt"_L1, "version"_L1})
            insert.bindValue(at++, record[key].toInteger());
        insert.bindValue(at++, record["status"_L1].toString());
        need(insert.exec(), insert);
    }
    m_costs.insertSeconds += watch.lap();
}

void JsonPeer::commit()
{
    const store::StopWatch watch;
    QSqlQuery query(m_database.handle());
    need(query.exec(u"COMMIT"_s), query);
    m_costs.commitSeconds += watch.seconds();
}

} // namespace countersign::bench
