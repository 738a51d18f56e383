#include "core/messages/error_sentences.h"

#include "core/messages/error_rows.h"
#include "core/messages/isolates.h"
#include "core/messages/say.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstring>

namespace countersign::messages {

using namespace Qt::StringLiterals;

namespace {

const ErrorRow *rowOf(base::ErrorCode code)
{
    for (const auto rows : {localErrorRows(), exchangeErrorRows(), releaseErrorRows()}) {
        const auto at = std::find_if(rows.begin(), rows.end(), [code](const ErrorRow &row) { return row.code == code; });
        if (at != rows.end())
            return &*at;
    }
    return nullptr;
}

/// Whole numbers in the reader's digits; anything else as it is, isolated.
QString shown(const QString &arg)
{
    bool isNumber = false;
    const qlonglong number = arg.toLongLong(&isNumber);
    return isNumber ? QLocale().toString(number) : foreign(arg);
}

QString filled(const char *source, const ErrorRow &row, const QStringList &args)
{
    if (source[0] == '\0')
        return {};
    // A count goes only to texts with a plural form; the others would not be found under it.
    const bool counts = row.plural >= 0 && std::strstr(source, "%n") != nullptr;
    const QString text = Say::tr(source, nullptr, counts ? args.value(row.plural).toInt() : -1);
    QString out;
    // One pass over the text, so that a % inside a value is never taken for a place.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (place < 1) {
            out += text.at(i);
            continue;
        }
        const QString arg = args.value(place - 1);
        out += arg.isEmpty() ? u"\u2013"_s : shown(arg);
        ++i;
    }
    return out;
}

} // namespace

QString ErrorSentence::text() const
{
    QStringList parts{what, kept, next};
    parts.removeAll(QString());
    return u"%1 (%2)"_s.arg(parts.join(u' '), code);
}

ErrorSentence sentence(const base::Error &error)
{
    const ErrorRow *row = rowOf(error.code);
    if (row == nullptr)
        row = rowOf(base::ErrorCode::Internal);
    ErrorSentence sentence;
    sentence.what = filled(row->what, *row, error.args);
    sentence.kept = filled(row->kept, *row, error.args);
    sentence.next = filled(row->next, *row, error.args);
    sentence.code = base::codeText(error.code);
    return sentence;
}

} // namespace countersign::messages
