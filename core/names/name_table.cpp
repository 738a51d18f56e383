#include "core/names/name_table.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

// Outside every namespace: the macro declares a function of the global one. A static
// library's resource is left out by the linker unless someone asks for it.
static void registerNameTables()
{
    Q_INIT_RESOURCE(names);
}

namespace countersign::names {

NameTable::NameTable(QStringView file)
{
    registerNameTables();
    QFile source(u":/countersign/names/%1.txt"_s.arg(file));
    if (!source.open(QIODevice::ReadOnly))
        return;
    const QString text = QString::fromUtf8(source.readAll());
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.section(u'#', 0, 0).simplified().split(u' ', Qt::SkipEmptyParts);
        if (fields.size() < 2)
            continue;
        QList<QByteArray> &spellings = m_rows[fields.front()];
        for (qsizetype i = 1; i < fields.size(); ++i)
            spellings << fields[i].toLatin1().replace('_', ' ');
        m_longest = std::max(m_longest, fields.front().size());
    }
}

QByteArray NameTable::spelling(QStringView original, int which) const
{
    const auto row = m_rows.constFind(QString::fromRawData(original.data(), original.size()));
    if (row == m_rows.constEnd())
        return {};
    return (*row)[std::min<qsizetype>(which, row->size() - 1)];
}

bool NameTable::contains(QStringView original) const
{
    return m_rows.contains(QString::fromRawData(original.data(), original.size()));
}

} // namespace countersign::names
