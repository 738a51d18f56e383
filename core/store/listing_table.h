#pragma once

#include "core/base/result.h"
#include "core/store/alert_listing.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <cstdint>
#include <vector>

namespace countersign::store {

/// The small columns of one alert.
struct ListingEntry
{
    qint64 row = 0;
    std::int64_t updatedAt = 0;
    std::int32_t reviewOn = 0;
    std::uint32_t numberAt = 0;          ///< in the table's number bytes
    std::uint16_t issuer = 0;
    std::uint16_t owner = 0;
    std::uint16_t grading = 0;           ///< scheme, source and information; only after loadGradings()
    std::uint8_t numberSize = 0;
    std::uint8_t category = 0;
    std::uint8_t status = 0;
    std::uint8_t type = 0;
    bool pendingWithdrawal = false;
};

/// All alerts as the page sees them, pending puts in place of what they replace.
class ListingTable
{
public:
    [[nodiscard]] base::Status load(database::Database &database);
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_entries.size()); }
    [[nodiscard]] const ListingEntry &entry(std::uint32_t index) const { return m_entries[index]; }
    [[nodiscard]] QByteArray pendingRecord(qint64 row) const { return m_pendingRecords.value(row); }
    /// Indexes of the entries that match, in no order.
    [[nodiscard]] base::Result<std::vector<std::uint32_t>> select(database::Database &database, const ListingFilter &filter);
    /// Brings the first `count` of them into the order asked for; the rest follows in none.
    void sortFirst(std::vector<std::uint32_t> &order, std::size_t count, const ListingFilter &filter) const;

private:
    [[nodiscard]] base::Status loadAlerts(database::Database &database);
    [[nodiscard]] base::Status loadPending(database::Database &database);
    template<typename WaitingMap>
    [[nodiscard]] base::Status markPending(database::Database &database, const WaitingMap &waiting);
    [[nodiscard]] base::Status loadGradings(database::Database &database);
    /// Rows whose national reference holds the text, by a search in the record bytes.
    [[nodiscard]] base::Result<std::vector<qint64>> rowsByReference(database::Database &database, const QString &text) const;
    [[nodiscard]] QByteArrayView number(const ListingEntry &entry) const;
    void append(ListingEntry entry, QByteArrayView number);

    std::vector<ListingEntry> m_entries;
    QByteArray m_numbers;
    QHash<qint64, QByteArray> m_pendingRecords;
    bool m_hasGradings = false;
};

} // namespace countersign::store
