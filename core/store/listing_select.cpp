#include "core/store/listing_table.h"

#include "core/alerts/alert_record.h"
#include "core/database/database.h"
#include "core/documents/document_number.h"
#include "core/store/country_packing.h"
#include "core/store/native_statement.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace countersign::store {

namespace {

constexpr const char *kRecords = "SELECT id, record FROM alert";
constexpr const char *kByBytes = "SELECT id, record FROM alert WHERE instr(record, ?) > 0";

std::uint16_t packGrading(const alerts::AlertRecord &record)
{
    if (!record.grading)
        return 0;
    const auto code = [](char c) { return static_cast<unsigned>(static_cast<unsigned char>(c)) & 63U; };
    return static_cast<std::uint16_t>(static_cast<unsigned>(record.grading->scheme) << 12 | code(record.grading->source) << 6
                                      | code(record.grading->information));
}

/// Values of a filter list as flags over a small range; empty = all.
template<typename T, typename Pack>
std::vector<bool> flags(const QList<T> &values, std::size_t range, Pack pack)
{
    std::vector<bool> set(values.isEmpty() ? 0 : range, false);
    for (const T &value : values)
        set[static_cast<std::size_t>(pack(value))] = true;
    return set;
}

bool allows(const std::vector<bool> &set, std::size_t value)
{
    return set.empty() || set[value];
}

constexpr std::size_t kCountries = 1 << 15;
constexpr std::size_t kCodes = 256;

bool holdsReference(QByteArrayView recordBytes, const QString &text)
{
    const auto record = alerts::decodeAlert(recordBytes);
    return record && record->nationalReference.contains(text, Qt::CaseInsensitive);
}

} // namespace

base::Result<std::vector<std::uint32_t>> ListingTable::select(database::Database &database, const ListingFilter &filter)
{
    if (filter.sortBy == ListingColumn::Grading) {
        if (const auto loaded = loadGradings(database); !loaded)
            return failFrom(loaded);
    }
    const auto byCode = [](auto value) { return static_cast<std::uint8_t>(value); };
    const std::vector<bool> categories = flags(filter.categories, kCodes, byCode);
    const std::vector<bool> statuses = flags(filter.statuses, kCodes, byCode);
    const std::vector<bool> issuers = flags(filter.issuers, kCountries, packCountry);
    const std::vector<bool> owners = flags(filter.owners, kCountries, packCountry);
    const std::int64_t since = filter.updatedSince ? base::toMillis(*filter.updatedSince) : INT64_MIN;
    const QByteArray normal = documents::normalForm(filter.text);
    const bool hasText = !filter.text.trimmed().isEmpty();
    std::vector<qint64> referenced;
    if (hasText) {
        auto rows = rowsByReference(database, filter.text.trimmed());
        if (!rows)
            return failFrom(rows);
        referenced = std::move(*rows);
    }
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < m_entries.size(); ++i) {
        const ListingEntry &entry = m_entries[i];
        if (!allows(categories, entry.category) || !allows(statuses, entry.status) || !allows(issuers, entry.issuer)
            || !allows(owners, entry.owner) || entry.updatedAt < since)
            continue;
        if (hasText && !(!normal.isEmpty() && number(entry).indexOf(normal) >= 0)
            && !std::binary_search(referenced.begin(), referenced.end(), entry.row))
            continue;
        order.push_back(i);
    }
    return order;
}

base::Result<std::vector<qint64>> ListingTable::rowsByReference(database::Database &database, const QString &text) const
{
    std::vector<qint64> rows;
    // The record's text stands in it as UTF-8, in the case it was entered; references are upper case by habit.
    std::unordered_set<std::string> spellings{text.toUtf8().toStdString(), text.toUpper().toUtf8().toStdString()};
    for (const std::string &spelling : spellings) {
        auto read = NativeStatement::prepare(database, kByBytes);
        if (!read)
            return failFrom(read);
        read->bind(1, QByteArrayView(spelling.data(), static_cast<qsizetype>(spelling.size())));
        for (;;) {
            const auto row = read->step();
            if (!row)
                return failFrom(row);
            if (!*row)
                break;
            if (holdsReference(read->bytes(1), text))
                rows.push_back(read->integer(0));
        }
    }
    for (auto record = m_pendingRecords.cbegin(); record != m_pendingRecords.cend(); ++record) {
        if (holdsReference(record.value(), text))
            rows.push_back(record.key());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Only the order by grading needs whole records; they are read once.
base::Status ListingTable::loadGradings(database::Database &database)
{
    if (m_hasGradings)
        return {};
    std::unordered_map<qint64, std::uint16_t> gradings;
    auto read = NativeStatement::prepare(database, kRecords);
    if (!read)
        return failFrom(read);
    for (;;) {
        const auto row = read->step();
        if (!row)
            return failFrom(row);
        if (!*row)
            break;
        const auto record = alerts::decodeAlert(read->bytes(1));
        if (!record)
            return failFrom(record);
        if (const std::uint16_t grading = packGrading(*record); grading != 0)
            gradings.emplace(read->integer(0), grading);
    }
    for (auto bytes = m_pendingRecords.cbegin(); bytes != m_pendingRecords.cend(); ++bytes) {
        const auto record = alerts::decodeAlert(bytes.value());
        if (!record)
            return failFrom(record);
        gradings.emplace(bytes.key(), packGrading(*record));
    }
    for (ListingEntry &entry : m_entries) {
        const auto found = gradings.find(entry.row);
        entry.grading = found == gradings.end() ? 0 : found->second;
    }
    m_hasGradings = true;
    return {};
}

void ListingTable::sortFirst(std::vector<std::uint32_t> &order, std::size_t count, const ListingFilter &filter) const
{
    // Equal values keep one order from page to page: by number, then by row.
    const auto byNumber = [this](const ListingEntry &a, const ListingEntry &b) {
        const int compared = number(a).compare(number(b));
        return compared != 0 ? compared < 0 : a.row < b.row;
    };
    const bool descending = filter.descending;
    const auto middle = order.begin() + static_cast<std::ptrdiff_t>(std::min(count, order.size()));
    const auto run = [&](auto value) {
        std::partial_sort(order.begin(), middle, order.end(), [&](std::uint32_t left, std::uint32_t right) {
            const ListingEntry &a = m_entries[left];
            const ListingEntry &b = m_entries[right];
            if (value(a) != value(b))
                return descending ? value(b) < value(a) : value(a) < value(b);
            return byNumber(a, b);
        });
    };
    switch (filter.sortBy) {
    case ListingColumn::Category: run([](const ListingEntry &e) { return e.category; }); break;
    case ListingColumn::Issuer: run([](const ListingEntry &e) { return e.issuer; }); break;
    case ListingColumn::Type: run([](const ListingEntry &e) { return e.type; }); break;
    case ListingColumn::Owner: run([](const ListingEntry &e) { return e.owner; }); break;
    case ListingColumn::Status: run([](const ListingEntry &e) { return e.status; }); break;
    case ListingColumn::ReviewBy: run([](const ListingEntry &e) { return e.reviewOn; }); break;
    case ListingColumn::Grading: run([](const ListingEntry &e) { return e.grading; }); break;
    case ListingColumn::Updated: run([](const ListingEntry &e) { return e.updatedAt; }); break;
    case ListingColumn::Number:
        std::partial_sort(order.begin(), middle, order.end(), [&](std::uint32_t left, std::uint32_t right) {
            return descending ? byNumber(m_entries[right], m_entries[left]) : byNumber(m_entries[left], m_entries[right]);
        });
        break;
    }
}

} // namespace countersign::store
