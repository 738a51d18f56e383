#include "core/tables/xlsx_archive.h"

#include <QFile>

#include <zip.h>

namespace countersign::tables {

using namespace Qt::StringLiterals;
using base::ErrorCode;

XlsxPart::XlsxPart(zip_file *file, qint64 size, qint64 limit) : m_file(file), m_size(size), m_limit(limit)
{
    open(QIODevice::ReadOnly);
}

XlsxPart::~XlsxPart()
{
    zip_fclose(m_file);
}

bool XlsxPart::isExpected(const char *data, qint64 size)
{
    for (qint64 i = 0; i < size; ++i) {
        const char c = data[i];
        // A NUL: UTF-16, in which the checks below would see nothing.
        if (c == '\0' || (m_afterBracket && (c == '!' || (c == '?' && m_done + i > 8))))
            return false;
        m_afterBracket = c == '<';
        m_sinceTag = m_afterBracket ? 0 : m_sinceTag + 1;
        if (m_sinceTag > kMaxToken)
            return false;
    }
    return true;
}

qint64 XlsxPart::readData(char *data, qint64 most)
{
    if (m_refusal != Refusal::None)
        return -1;
    const auto got = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
    if (got < 0 || !isExpected(data, got)) {
        m_refusal = Refusal::Unexpected;
        return -1;
    }
    m_done += got;
    if (m_done > m_limit) {
        m_refusal = Refusal::TooLarge;
        return -1;
    }
    return got == 0 ? -1 : got;
}

base::Result<std::unique_ptr<XlsxArchive>> XlsxArchive::open(const QString &path)
{
    int code = 0;
    zip *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive)
        return base::fail(code == ZIP_ER_OPEN || code == ZIP_ER_NOENT ? ErrorCode::FileUnreadable : ErrorCode::TableNotUnderstood,
                          u"zip %1"_s.arg(code), {path, u"0"_s});
    return std::unique_ptr<XlsxArchive>(new XlsxArchive(archive, path));
}

base::Result<std::unique_ptr<XlsxArchive>> XlsxArchive::openBytes(QByteArray bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *const source = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip *const archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        if (source)
            zip_source_free(source);
        const QString code = u"zip %1"_s.arg(zip_error_code_zip(&error));
        zip_error_fini(&error);
        return base::fail(ErrorCode::TableNotUnderstood, code, {QString(), u"0"_s});
    }
    zip_error_fini(&error);
    return std::unique_ptr<XlsxArchive>(new XlsxArchive(archive, {}, std::move(bytes)));
}

XlsxArchive::~XlsxArchive()
{
    zip_discard(m_archive);
}

bool XlsxArchive::has(const QString &part) const
{
    return zip_name_locate(m_archive, part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

base::Result<std::unique_ptr<XlsxPart>> XlsxArchive::part(const QString &name, qint64 limit) const
{
    zip_stat_t about;
    zip_stat_init(&about);
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0 || zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &about) != 0
        || (about.valid & ZIP_STAT_SIZE) == 0)
        return base::fail(ErrorCode::TableNotUnderstood, u"part missing"_s, {m_path, u"0"_s});
    if (about.size > static_cast<zip_uint64_t>(limit))
        return base::fail(ErrorCode::TableTooLarge, {}, {m_path});
    zip_file_t *const file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0);
    if (!file)
        return base::fail(ErrorCode::TableNotUnderstood, u"part damaged or encrypted"_s, {m_path, u"0"_s});
    return std::make_unique<XlsxPart>(file, static_cast<qint64>(about.size), limit);
}

base::Error XlsxArchive::errorOf(const XlsxPart &part, qint64 line) const
{
    if (part.refusal() == XlsxPart::Refusal::TooLarge)
        return {ErrorCode::TableTooLarge, u"unpacked size"_s, {m_path}};
    return {ErrorCode::TableNotUnderstood, u"workbook part"_s, {m_path, QString::number(line)}};
}

} // namespace countersign::tables
