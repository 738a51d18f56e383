#pragma once

#include "core/tables/table_writer.h"

#include <cstdint>

struct lxw_workbook;
struct lxw_worksheet;

namespace countersign::tables {

/// One sheet of text cells under a frozen header.
class XlsxWriter final : public TableWriter
{
public:
    explicit XlsxWriter(QString path) : m_path(std::move(path)) {}
    ~XlsxWriter() override;
    [[nodiscard]] base::Status begin(const QStringList &header);

    [[nodiscard]] base::Status add(const QStringList &cells) override;
    [[nodiscard]] base::Status finish() override;
    [[nodiscard]] base::Status keepPartial() override;

private:
    [[nodiscard]] base::Error failure(int code) const;

    QString m_path;
    QByteArray m_folder; ///< outlives the workbook, which points to it
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    std::uint32_t m_rows = 0;
};

} // namespace countersign::tables
