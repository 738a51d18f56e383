#include "core/names/token.h"

#include "core/names/reading.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Outside every namespace: the macro declares a function of the global one. A static
// library's resource is left out by the linker unless someone asks for it.
static void registerNameTables()
{
    Q_INIT_RESOURCE(names);
}

namespace countersign::names {

const SpellingFamilies &SpellingFamilies::embedded()
{
    static const SpellingFamilies families = [] {
        registerNameTables();
        QFile file(u":/countersign/names/spelling_families.txt"_s);
        return file.open(QIODevice::ReadOnly) ? fromLines(QString::fromUtf8(file.readAll())) : SpellingFamilies();
    }();
    return families;
}

SpellingFamilies SpellingFamilies::withDeskLines(QStringView text)
{
    SpellingFamilies families = embedded();
    families.add(text);
    return families;
}

SpellingFamilies SpellingFamilies::fromLines(QStringView text)
{
    SpellingFamilies families;
    families.add(text);
    return families;
}

void SpellingFamilies::add(QStringView text)
{
    for (const QStringView line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype comment = line.indexOf(u'#');
        const QByteArray latin = foldLatin(comment < 0 ? line : line.first(comment));
        if (!latin.isEmpty())
            addFamily(latin.split(' '));
    }
}

void SpellingFamilies::addFamily(const QList<QByteArray> &members)
{
    int family = -1;
    for (const QByteArray &member : members) {
        if (family < 0)
            family = familyOf(member);
    }
    if (family < 0) {
        family = size();
        m_members.emplace_back();
    }
    for (const QByteArray &member : members) {
        if (!m_familyOf.contains(member)) {
            m_familyOf.insert(member, family);
            m_members[static_cast<std::size_t>(family)] << member;
        }
    }
}

int SpellingFamilies::familyOf(QByteArrayView token) const
{
    return m_familyOf.value(QByteArray::fromRawData(token.data(), token.size()), -1);
}

QList<QByteArray> SpellingFamilies::membersOf(int family) const
{
    return family >= 0 && family < size() ? m_members[static_cast<std::size_t>(family)] : QList<QByteArray>();
}

} // namespace countersign::names
