#include "ui/attachments/file_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct TypeWord
{
    const char *type;
    const char *word;
};

constexpr TypeWord kWords[] = {
    {"application/pdf", QT_TRANSLATE_NOOP("countersign::ui::fileWords", "PDF document")},
    {"image/", QT_TRANSLATE_NOOP("countersign::ui::fileWords", "Picture")},
    {"text/csv", QT_TRANSLATE_NOOP("countersign::ui::fileWords", "Table")},
    {"text/html", QT_TRANSLATE_NOOP("countersign::ui::fileWords", "Web page")},
    {"text/", QT_TRANSLATE_NOOP("countersign::ui::fileWords", "Text")},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml", QT_TRANSLATE_NOOP("countersign::ui::fileWords", "Document")},
    {"application/vnd.oasis.opendocument.text", QT_TRANSLATE_NOOP("countersign::ui::fileWords", "Document")},
    {"application/msword", QT_TRANSLATE_NOOP("countersign::ui::fileWords", "Document")},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml", QT_TRANSLATE_NOOP("countersign::ui::fileWords", "Table")},
    {"application/vnd.oasis.opendocument.spreadsheet", QT_TRANSLATE_NOOP("countersign::ui::fileWords", "Table")},
    {"audio/", QT_TRANSLATE_NOOP("countersign::ui::fileWords", "Sound")},
    {"video/", QT_TRANSLATE_NOOP("countersign::ui::fileWords", "Film")},
    {"application/zip", QT_TRANSLATE_NOOP("countersign::ui::fileWords", "Archive")},
};

} // namespace

QString fileTypeText(const QString &mimeType)
{
    for (const TypeWord &row : kWords) {
        if (mimeType.startsWith(QLatin1String(row.type)))
            return QCoreApplication::translate("countersign::ui::fileWords", row.word);
    }
    if (mimeType.isEmpty() || mimeType == "application/octet-stream"_L1)
        return QCoreApplication::translate("countersign::ui::fileWords", "File");
    return mimeType;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace countersign::ui
