#pragma once

#include "core/alerts/alert_record.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace countersign::database {
class Database;
}

namespace countersign::store {

enum class ListingColumn { Category, Number, Issuer, Type, Owner, Status, ReviewBy, Grading, Updated };

/// What the Alerts page asks for. Empty lists mean "all".
struct ListingFilter
{
    QString text;                            ///< part of a number (any spelling) or of a national reference
    QList<alerts::Category> categories;
    QList<base::CountryCode> issuers;
    QList<base::CountryCode> owners;
    QList<alerts::AlertStatus> statuses;
    std::optional<base::Instant> updatedSince;
    ListingColumn sortBy = ListingColumn::Updated;
    bool descending = true;
    bool operator==(const ListingFilter &) const = default;
};
struct ListingRow
{
    qint64 row = 0;                          ///< for AlertStore::details()
    alerts::AlertRecord record;
    bool pending = false;
};
struct ListingPage
{
    QList<ListingRow> rows;
    qint64 offset = 0;
    qint64 matching = 0;
    qint64 all = 0;
};

/// Filter, order and page over all alerts, outside the hot path: the small columns are read
/// once into a compact table in memory (about 48 bytes an alert) and again when data changed.
/// One per connection and thread; use a reader.
class AlertListing
{
public:
    explicit AlertListing(database::Database &database);
    ~AlertListing();

    [[nodiscard]] base::Result<ListingPage> page(const ListingFilter &filter, qint64 offset, int limit);

private:
    struct Table;
    database::Database &m_database;
    std::unique_ptr<Table> m_table;
};

} // namespace countersign::store
