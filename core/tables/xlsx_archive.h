#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace countersign::tables {

/// One part of a workbook, unpacked as it is read. Reading fails beyond the limit, and where the
/// part holds what no spreadsheet writes but an attacker might: a document type (entities), comments, text
/// or tags of more than kMaxToken bytes. So the XML reader's memory stays bounded.
class XlsxPart final : public QIODevice
{
public:
    enum class Refusal { None, TooLarge, Unexpected };
    static constexpr qint64 kMaxToken = 1 << 20;

    /// Takes `file` over.
    XlsxPart(zip_file *file, qint64 size, qint64 limit);
    ~XlsxPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 partSize() const { return m_size; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] Refusal refusal() const { return m_refusal; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] bool isExpected(const char *data, qint64 size);

    zip_file *m_file;
    qint64 m_size;
    qint64 m_limit;
    qint64 m_done = 0;
    qint64 m_sinceTag = 0;
    bool m_afterBracket = false;
    Refusal m_refusal = Refusal::None;
};

/// The ZIP around a workbook's parts.
class XlsxArchive
{
public:
    /// Errors: FileUnreadable, TableNotUnderstood.
    [[nodiscard]] static base::Result<std::unique_ptr<XlsxArchive>> open(const QString &path);
    /// The same of a file that is in memory; kept for as long as the archive lives.
    [[nodiscard]] static base::Result<std::unique_ptr<XlsxArchive>> openBytes(QByteArray bytes);
    ~XlsxArchive();
    XlsxArchive(const XlsxArchive &) = delete;
    XlsxArchive &operator=(const XlsxArchive &) = delete;

    [[nodiscard]] bool has(const QString &part) const;
    /// Ready to read. Errors: TableNotUnderstood (missing, damaged or under a passphrase), TableTooLarge.
    [[nodiscard]] base::Result<std::unique_ptr<XlsxPart>> part(const QString &name, qint64 limit) const;
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Why reading `part` stopped early: TableTooLarge or TableNotUnderstood at `line`.
    [[nodiscard]] base::Error errorOf(const XlsxPart &part, qint64 line) const;

private:
    XlsxArchive(zip *archive, QString path, QByteArray bytes = {})
        : m_archive(archive), m_path(std::move(path)), m_bytes(std::move(bytes)) {}

    zip *m_archive;
    QString m_path;
    QByteArray m_bytes;
};

} // namespace countersign::tables
