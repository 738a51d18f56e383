#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace countersign::tables {

/// Who reads the file next. A spreadsheet takes a cell that begins with = + - @ for a formula
/// and runs it; `Person` puts an apostrophe before such a cell in CSV. XLSX needs none: its
/// cells are written as text.
enum class ReadBy { Program, Person };

/// Writes a table into PATH.partial; finish() makes it PATH, whole and on the disk. Only the
/// owner can read it. A writer that goes without finish() leaves PATH.partial and whatever
/// PATH held before.
class TableWriter
{
public:
    virtual ~TableWriter() = default;
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;

    /// XLSX where `path` ends so; otherwise CSV (RFC 4180, UTF-8 without mark, LF).
    /// Errors: FileWriteFailed (args: file), DiskFull.
    [[nodiscard]] static base::Result<std::unique_ptr<TableWriter>> create(const QString &path, const QStringList &header,
                                                                           ReadBy reader = ReadBy::Program);

    /// Also TableTooLarge: a sheet ends after 1,048,576 rows.
    [[nodiscard]] virtual base::Status add(const QStringList &cells) = 0;
    [[nodiscard]] virtual base::Status finish() = 0;
    /// Writes out what stands so far and leaves it under partialPath().
    [[nodiscard]] virtual base::Status keepPartial() = 0;

    [[nodiscard]] static QString partialPath(const QString &path) { return path + QStringLiteral(".partial"); }

protected:
    TableWriter() = default;
};

} // namespace countersign::tables
