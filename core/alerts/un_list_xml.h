#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QXmlStreamReader;

namespace countersign::alerts::unlist {

/// One element of a list entry. Entries are read one at a time and are small.
struct Element
{
    QString name;
    QString text;                 ///< trimmed, white space inside collapsed
    qint64 line = 0;              ///< of the start tag, from 1
    QList<Element> children;

    /// Text of the first child of this name; "" without one.
    [[nodiscard]] QString value(QLatin1StringView child) const;
    [[nodiscard]] const Element *first(QLatin1StringView child) const;
    /// No text anywhere inside.
    [[nodiscard]] bool isEmpty() const;
};

/// Reads the element the reader stands on up to its end tag. An entry that is deeper or
/// larger than any real one raises an error on the reader.
Element readElement(QXmlStreamReader &xml);

} // namespace countersign::alerts::unlist
