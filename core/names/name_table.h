#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace countersign::names {

/// A table of resources/reference: one entry a line, the original and its Latin spellings parted
/// by spaces, commonest first; '_' stands for a space inside a spelling; '#' opens a comment.
class NameTable
{
public:
    /// `file` without folder and ending; an unknown file makes an empty table.
    explicit NameTable(QStringView file);

    /// The spelling of rank `which`, or the last one there is; empty when not in the table.
    [[nodiscard]] QByteArray spelling(QStringView original, int which = 0) const;
    [[nodiscard]] bool contains(QStringView original) const;
    [[nodiscard]] qsizetype longestOriginal() const { return m_longest; }

private:
    QHash<QString, QList<QByteArray>> m_rows;
    qsizetype m_longest = 0;
};

} // namespace countersign::names
