#include "core/tables/xlsx_writer.h"

#include "core/platform/durable_file.h"

#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

namespace countersign::tables {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

constexpr std::uint32_t kMaxRows = 1048576;
constexpr double kColumnWidth = 16;

} // namespace

XlsxWriter::~XlsxWriter()
{
    // The library has no other way to let go of its memory than to write the file.
    if (m_workbook)
        static_cast<void>(workbook_close(m_workbook));
}

base::Error XlsxWriter::failure(int code) const
{
    switch (code) {
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
    case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED:
    case LXW_ERROR_ZIP_FILE_ADD:
        return {ErrorCode::TableTooLarge, u"xlsx %1"_s.arg(code), {m_path}};
    default:
        return {ErrorCode::FileWriteFailed, u"xlsx %1"_s.arg(code), {m_path}};
    }
}

base::Status XlsxWriter::begin(const QStringList &header)
{
    const QString partial = partialPath(m_path);
    if (QFile::exists(partial) && !QFile::remove(partial))
        return base::fail(ErrorCode::FileWriteFailed, {}, {partial});
    if (const auto made = platform::createPrivateFile(partial); !made)
        return made;
    // Rows go to a nameless file in the folder of the result, never to a shared one.
    m_folder = QFile::encodeName(QFileInfo(partial).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_workbook = workbook_new_opt(QFile::encodeName(partial).constData(), &options);
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, nullptr) : nullptr;
    if (!m_sheet)
        return base::fail(ErrorCode::FileWriteFailed, u"xlsx"_s, {partial});
    if (!header.isEmpty())
        worksheet_set_column(m_sheet, 0, static_cast<lxw_col_t>(header.size() - 1), kColumnWidth, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    return add(header);
}

base::Status XlsxWriter::add(const QStringList &cells)
{
    if (m_rows >= kMaxRows)
        return base::fail(ErrorCode::TableTooLarge, u"rows"_s, {m_path});
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].isEmpty())
            continue;
        const lxw_error written =
            worksheet_write_string(m_sheet, m_rows, static_cast<lxw_col_t>(i), cells[i].toUtf8().constData(), nullptr);
        if (written != LXW_NO_ERROR)
            return tl::unexpected<base::Error>(failure(written));
    }
    ++m_rows;
    return {};
}

base::Status XlsxWriter::keepPartial()
{
    const lxw_error closed = workbook_close(m_workbook);
    m_workbook = nullptr;
    if (closed != LXW_NO_ERROR)
        return tl::unexpected<base::Error>(failure(closed));
    return platform::syncFile(partialPath(m_path));
}

base::Status XlsxWriter::finish()
{
    if (const auto kept = keepPartial(); !kept)
        return kept;
    return platform::renameDurably(partialPath(m_path), m_path);
}

} // namespace countersign::tables
