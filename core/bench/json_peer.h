#pragma once

#include "core/database/database.h"

#include <QByteArray>

/// The ordinary way, as the thing to be compared with: JSON through QJsonDocument, a prepared
/// QSqlQuery, a table with two indexes, all in one transaction, on the same SQLCipher.
namespace countersign::bench {

struct PeerCosts
{
    double parseSeconds = 0, insertSeconds = 0, commitSeconds = 0;
    [[nodiscard]] double total() const { return parseSeconds + insertSeconds + commitSeconds; }
};

class JsonPeer
{
public:
    explicit JsonPeer(database::Database &database);
    /// An array of records.
    void load(const QByteArray &json);
    void commit();
    [[nodiscard]] const PeerCosts &costs() const { return m_costs; }

private:
    database::Database &m_database;
    PeerCosts m_costs;
};

} // namespace countersign::bench
