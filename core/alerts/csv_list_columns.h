#pragma once

#include "core/base/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace countersign::alerts {

/// What a column of a desk's own table can hold. Several values of a cell are parted by ";".
enum class ListField : std::uint8_t {
    Id,            ///< the table's own reference; unique
    Name,          ///< main name
    FamilyName,    ///< where the table keeps the name in two columns
    GivenNames,
    OriginalName,  ///< in original script
    Aliases,
    Birth,
    BirthPlace,
    Nationality,
    Passport,      ///< numbers
    Issuer,        ///< one for all numbers of the row, or one each
    Expires,       ///< one for all, or one each
    Kind,          ///< "entity", "company", ... for what is no person
    Comments
};
[[nodiscard]] QList<ListField> listFields();
/// "name", "birth-place": for command lines and for storing.
[[nodiscard]] QString wordOf(ListField field);
[[nodiscard]] std::optional<ListField> fieldFromWord(const QString &word);

/// Which column holds which field: the text of its header, its number from 1 on, or "-" for a
/// field that no column holds, whatever the headers say.
using ColumnMapping = QMap<ListField, QString>;
/// "id=Ref\nname=3": for storing with the list.
[[nodiscard]] QString storedMapping(const ColumnMapping &mapping);
[[nodiscard]] ColumnMapping mappingFromStored(const QString &stored);

/// A mapping that fits one table. Positions are counted from 0.
struct ListColumns
{
    QMap<ListField, int> positions;
    bool firstRowIsHeader = true;
    [[nodiscard]] int of(ListField field) const { return positions.value(field, -1); }
};

/// Finds the columns in a table's first row: those that `mapping` names, and the others by
/// the words that tables use for them, in English, Spanish, French, Indonesian, Vietnamese,
/// Thai, Arabic, Bengali and Chinese; case, accents and signs do not matter. A first row of
/// which no cell is such a word holds data when all of `mapping` is numbers. Errors:
/// ColumnMissing (args: file, column) when a named column is not there, or when none is found
/// for the id or for any kind of name.
[[nodiscard]] base::Result<ListColumns> findColumns(const QStringList &firstRow, const ColumnMapping &mapping, const QString &file);

/// What findColumns() would take without a mapping: for a person to correct. Never fails.
[[nodiscard]] ColumnMapping guessedMapping(const QStringList &firstRow);

} // namespace countersign::alerts
