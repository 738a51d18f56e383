#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace countersign::tests {

/// One message of a .ts file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    bool isFinished = false;
    QStringList forms; ///< one text; with isPlural one for each plural form

    /// What Qt looks a translation up by.
    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

/// All messages, in the order of the file; empty if it cannot be read to its end.
[[nodiscard]] QList<TsMessage> readTs(const QString &path);

/// The product's own file of "en", "th" or "ar".
[[nodiscard]] QString tsPath(const QString &language);

} // namespace countersign::tests
