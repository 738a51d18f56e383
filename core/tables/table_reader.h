#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>

/// Rows of foreign files: CSV (RFC 4180) and XLSX (ECMA-376 part 1), in and out.
namespace countersign::tables {

/// Why a row is not to be trusted. Its cells are what could be made of it, for the list of
/// rows that were not used; no row is left out.
enum class RowFault : std::uint8_t {
    None,
    UnclosedQuote,  ///< a quotation mark without its second; reading goes on at the next line
    TextAfterQuote, ///< text between a closing quotation mark and the separator
    TooManyCells,   ///< more cells than the header has: an unquoted separator, most often
    TooLong,        ///< longer than kMaxRowBytes
    BadText         ///< bytes that are no text in the file's encoding
};

/// Longest row that is read, in bytes of UTF-8, and most cells of one.
inline constexpr qsizetype kMaxRowBytes = 256 << 10;
inline constexpr qsizetype kMaxCells = 1024;

struct TableRow
{
    qint64 line = 0;          ///< 1-based line of the file where the row begins; row number of a sheet
    QStringList cells;        ///< as many as the header has, or more under TooManyCells
    RowFault fault = RowFault::None;
    /// Columns that the sheet holds as numbers: leading zeros and digits beyond the 15th are
    /// lost before we see them ("012345678" stands there as 12345678). Empty for CSV.
    QList<int> typedAsNumber;
};

struct ReadOptions
{
    bool hasHeader = true;
    std::optional<char> separator; ///< CSV; found in the first line where not given
    QString sheet;                 ///< XLSX; the first visible sheet where empty
};

/// Reads a table row by row, in bounded memory.
class TableReader
{
public:
    virtual ~TableReader() = default;
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;

    /// By content, not by name: a ZIP is a workbook, anything else is CSV (comma, semicolon or
    /// tab; UTF-8, or UTF-16 with a byte order mark). Errors: FileUnreadable, TableNotUnderstood
    /// (args: file, line), TableEmpty, TableTooLarge (a ZIP that unpacks beyond any real table).
    [[nodiscard]] static base::Result<std::unique_ptr<TableReader>> open(const QString &path, const ReadOptions &options = {});
    /// CSV from an open device; `name` stands in errors.
    [[nodiscard]] static base::Result<std::unique_ptr<TableReader>> fromCsv(std::unique_ptr<QIODevice> device, const QString &name,
                                                                            const ReadOptions &options = {});

    /// Trimmed; empty without `hasHeader`.
    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// Nothing at the end. Lines without any text are passed over.
    [[nodiscard]] virtual base::Result<std::optional<TableRow>> next() = 0;
    /// Of the file, or of the unpacked sheet.
    [[nodiscard]] virtual qint64 bytesDone() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;
    /// Sheets of a workbook that hold no part of what is read here.
    [[nodiscard]] virtual QStringList otherSheets() const { return {}; }

protected:
    TableReader() = default;
    QStringList m_header;
};

/// Column whose header is one of `names` (case, spaces, `_` and `-` do not count); -1 for none.
[[nodiscard]] int columnOf(const QStringList &header, const QStringList &names);

} // namespace countersign::tables
