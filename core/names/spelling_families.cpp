#include "core/names/token.h"

#include "core/names/reading.h"

#include <QFile>

#include <algorithm>

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

namespace {

QStringView withoutComment(QStringView line)
{
    const qsizetype comment = line.indexOf(u'#');
    return comment < 0 ? line : line.first(comment);
}

bool holdsForeignLetter(QStringView line)
{
    return std::any_of(line.begin(), line.end(), [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Latin; });
}

} // namespace

QList<SpellingFamilies::LineFault> SpellingFamilies::faultsOf(QStringView deskLines)
{
    QList<LineFault> faults;
    SpellingFamilies families = embedded();
    int number = 0;
    for (const QStringView line : deskLines.split(u'\n')) {
        ++number;
        const QStringView written = withoutComment(line);
        const QByteArray latin = foldLatin(written);
        if (holdsForeignLetter(written))
            faults.append({number, Fault::NotLatin, {}});
        if (latin.isEmpty())
            continue;
        const QList<QByteArray> members = latin.split(' ');
        if (members.size() < 2)
            faults.append({number, Fault::OneSpelling, members.front()});
        families.addFamily(members);
        const auto first = std::find_if(members.begin(), members.end(), [&](const QByteArray &m) { return families.familyOf(m) >= 0; });
        for (const QByteArray &member : members) {
            if (families.familyOf(member) != families.familyOf(*first))
                faults.append({number, Fault::InTwoFamilies, member});
        }
    }
    return faults;
}

void SpellingFamilies::add(QStringView text)
{
    for (const QStringView line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QByteArray latin = foldLatin(withoutComment(line));
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
