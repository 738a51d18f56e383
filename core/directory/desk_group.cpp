#include "core/directory/desk_group.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// Outside every namespace: the macro declares a function of the global one.
static void registerDirectoryData()
{
    Q_INIT_RESOURCE(directory_data);
}

namespace countersign::directory {

namespace {

/// Paragraphs of "key: value" lines under a name in brackets; a file of our own.
QList<DeskGroup> groupsFrom(const QString &text)
{
    QList<DeskGroup> groups;
    const auto lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'[')) {
            DeskGroup group;
            group.name = line.section(u']', 0, 0).sliced(1);
            groups.append(group);
            continue;
        }
        if (groups.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString key = line.section(u": "_s, 0, 0);
        const QString value = line.section(u": "_s, 1);
        if (key == "title"_L1)
            groups.last().title = value;
        else if (key == "source"_L1)
            groups.last().source = value;
        else if (key == "members"_L1)
            groups.last().members = membersFromText(value).value_or(QList<base::CountryCode>());
    }
    return groups;
}

} // namespace

QList<DeskGroup> knownGroups()
{
    registerDirectoryData();
    QFile file(u":/countersign/directory/groups.txt"_s);
    return file.open(QIODevice::ReadOnly) ? groupsFrom(QString::fromUtf8(file.readAll())) : QList<DeskGroup>();
}

std::optional<QList<base::CountryCode>> membersFromText(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QList<base::CountryCode> members;
    const auto words = text.split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto code = base::CountryCode::fromText(word.toUpper());
        if (!code || code->isNull())
            return std::nullopt;
        if (!members.contains(*code))
            members.append(*code);
    }
    std::sort(members.begin(), members.end());
    return members;
}

QString membersText(const QList<base::CountryCode> &members)
{
    QStringList words;
    for (const base::CountryCode member : members)
        words << member.text();
    return words.join(u' ');
}

} // namespace countersign::directory
