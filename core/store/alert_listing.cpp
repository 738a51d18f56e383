#include "core/store/alert_listing.h"

#include "core/database/database.h"
#include "core/database/transaction.h"
#include "core/documents/document_number.h"
#include "core/store/country_packing.h"
#include "core/store/feed_row.h"
#include "core/store/listing_table.h"
#include "core/store/native_statement.h"
#include "core/store/pending_rows.h"

#include <algorithm>

namespace countersign::store {

using namespace Qt::StringLiterals;
using database::Transaction;

namespace {

constexpr std::size_t kSortedAtLeast = 1000;
constexpr const char *kRecord = "SELECT record FROM alert WHERE id = ?";

} // namespace

struct AlertListing::Table
{
    ListingTable table;
    qint64 generation = -1;
    ListingFilter filter;                ///< that `order` answers
    std::vector<std::uint32_t> order;
    bool hasOrder = false;
    std::size_t sorted = 0;              ///< first of `order` that stand in order
};

AlertListing::AlertListing(database::Database &database) : m_database(database), m_table(std::make_unique<Table>()) {}

AlertListing::~AlertListing() = default;

base::Result<ListingPage> AlertListing::page(const ListingFilter &filter, qint64 offset, int limit)
{
    // One state of the data for the table and the records of the page.
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!transaction)
        return failFrom(transaction);
    const auto now = generation(m_database);
    if (!now)
        return failFrom(now);
    if (*now != m_table->generation) {
        m_table->hasOrder = false;
        if (const auto loaded = m_table->table.load(m_database); !loaded)
            return failFrom(loaded);
        m_table->generation = *now;
    }
    if (!m_table->hasOrder || !(m_table->filter == filter)) {
        auto order = m_table->table.select(m_database, filter);
        if (!order)
            return failFrom(order);
        m_table->order = std::move(*order);
        m_table->filter = filter;
        m_table->hasOrder = true;
        m_table->sorted = 0;
    }
    ListingPage page;
    page.offset = offset;
    page.matching = static_cast<qint64>(m_table->order.size());
    page.all = m_table->table.size();
    const qint64 end = std::min(page.matching, offset + limit);
    // Few pages are ever looked at: only what is shown and some more is put in order.
    if (static_cast<std::size_t>(end) > m_table->sorted) {
        m_table->sorted = std::min(m_table->order.size(), std::max<std::size_t>(kSortedAtLeast, static_cast<std::size_t>(end) * 4));
        m_table->table.sortFirst(m_table->order, m_table->sorted, filter);
    }
    auto read = NativeStatement::prepare(m_database, kRecord);
    if (!read)
        return failFrom(read);
    for (qint64 at = std::max<qint64>(0, offset); at < end; ++at) {
        const ListingEntry &entry = m_table->table.entry(m_table->order[static_cast<std::size_t>(at)]);
        ListingRow row;
        row.row = entry.row;
        row.pending = isPendingRow(entry.row) || entry.pendingWithdrawal;
        QByteArray bytes;
        if (isPendingRow(entry.row)) {
            bytes = m_table->table.pendingRecord(entry.row);
        } else {
            const auto found = read->bind(1, entry.row).step();
            if (!found)
                return failFrom(found);
            if (*found)
                bytes = read->bytes(0).toByteArray();
            read->reset();
        }
        auto record = alerts::decodeAlert(bytes);
        if (!record)
            return failFrom(record);
        row.record = std::move(*record);
        page.rows.append(std::move(row));
    }
    return page;
}

} // namespace countersign::store
