#pragma once

#include "core/alerts/batch_columns.h"
#include "core/alerts/batch_row.h"
#include "core/base/result.h"
#include "core/tables/table_reader.h"

#include <memory>
#include <optional>

namespace countersign::alerts {

/// Reads the rows of a batch from a table.
class BatchReader
{
public:
    /// `places` as findPlaces() or a person gives them. ColumnMissing (args: file, column) where
    /// one that is needed has none; the id may be missing when `needsId` is not set.
    [[nodiscard]] static base::Result<BatchReader> open(const QString &path, BatchKind kind,
                                                        const std::optional<BatchPlaces> &places = {}, bool needsId = true);

    [[nodiscard]] base::Result<std::optional<BatchRow>> next();
    [[nodiscard]] BatchKind kind() const { return m_kind; }
    [[nodiscard]] const BatchPlaces &places() const { return m_places; }
    [[nodiscard]] const tables::TableReader &table() const { return *m_table; }

private:
    BatchReader(std::unique_ptr<tables::TableReader> table, BatchKind kind, BatchPlaces places)
        : m_table(std::move(table)), m_kind(kind), m_places(std::move(places))
    {
    }

    std::unique_ptr<tables::TableReader> m_table;
    BatchKind m_kind;
    BatchPlaces m_places;
};

} // namespace countersign::alerts
