#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace countersign::alerts {

/// What the rows of a batch ask.
enum class BatchKind : std::uint8_t { Zones, Numbers, Names };
/// "mrz", "docs", "names": for command lines, storing and the audit.
[[nodiscard]] QString wordOf(BatchKind kind);

/// A column that a batch reads. The first one of every kind is `id`.
struct BatchColumn
{
    QString name;           ///< as the command wants it: "number"
    bool needed = false;
    QStringList alsoCalled; ///< how tables of desks head it
};
[[nodiscard]] const QList<BatchColumn> &batchColumns(BatchKind kind);

/// For each of batchColumns() the column of the table, counted from 0; -1 for none.
using BatchPlaces = QList<int>;
/// By the names of columns; case, spaces and signs do not matter.
[[nodiscard]] BatchPlaces findPlaces(BatchKind kind, const QStringList &header);
/// The kind whose needed columns are there, numbers before names. Nothing when no kind fits.
[[nodiscard]] std::optional<BatchKind> likelyKind(const QStringList &header);
/// First needed column without a place.
[[nodiscard]] std::optional<QString> missingColumn(BatchKind kind, const BatchPlaces &places);

/// Header of the answers.
[[nodiscard]] QStringList batchAnswerHeader(BatchKind kind);

} // namespace countersign::alerts
