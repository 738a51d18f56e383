#include "core/documents/country_table.h"

#include <QFile>
#include <QLatin1StringView>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

// Outside every namespace: the macro declares a function of the global one. A static
// library's resource is left out by the linker unless someone asks for it.
static void registerReferenceData()
{
    Q_INIT_RESOURCE(reference);
}

namespace countersign::documents {

namespace {

/// Codes that mean a state which the zone writes otherwise: ISO's Germany, and Kosovo
/// as the EU and the UN administration wrote it (domain.md 5.8).
constexpr std::pair<QLatin1StringView, QStringView> kOtherCodes[] = {
    {"DEU"_L1, u"D"}, {"XXK"_L1, u"RKS"}, {"UNK"_L1, u"RKS"}};

/// One line of RFC 4180 without line breaks inside fields.
QStringList csvFields(const QString &line)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"') {
            if (quoted && i + 1 < line.size() && line[i + 1] == u'"') {
                field += c;
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (c == u',' && !quoted) {
            fields << field;
            field.clear();
        } else {
            field += c;
        }
    }
    fields << field;
    return fields;
}

std::optional<CountryKind> kindFromWord(const QString &word)
{
    if (word == "state"_L1)
        return CountryKind::State;
    if (word == "variant"_L1)
        return CountryKind::NationalityVariant;
    if (word == "organisation"_L1)
        return CountryKind::Organisation;
    if (word == "person"_L1)
        return CountryKind::NoNationality;
    if (word == "withdrawn"_L1)
        return CountryKind::Withdrawn;
    if (word == "specimen"_L1)
        return CountryKind::Specimen;
    if (word == "training"_L1)
        return CountryKind::Training;
    return std::nullopt;
}

/// The form names are compared in: no accents, case, punctuation or article.
QString nameKey(QStringView name)
{
    const QString decomposed = name.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            key += c;
        else if (c == u'&')
            key += u" and "_s;
        else if (c != u'\'' && c != u'\u2019' && c != u'.' && !c.isMark())
            key += u' ';
    }
    QStringList words = key.simplified().split(u' ');
    words.removeAll(u"the"_s);
    return words.join(u' ');
}

} // namespace

CountryTable CountryTable::embedded()
{
    registerReferenceData();
    QFile file(u":/countersign/reference/countries.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return fromCsv(file.readAll());
}

CountryTable CountryTable::fromCsv(const QByteArray &csv)
{
    enum Column { Code, Iso2, Kind, Name, Aliases, Bali, Protection, Count };
    CountryTable table;
    const QStringList lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = csvFields(line);
        if (fields.size() != Count)
            continue;
        const std::optional<base::CountryCode> code = base::CountryCode::fromText(fields[Code]);
        const std::optional<CountryKind> kind = kindFromWord(fields[Kind]);
        if (!code || !kind || table.m_byCode.contains(*code))
            continue;
        const qsizetype row = table.m_rows.size();
        table.m_rows << Country{*code, fields[Iso2], *kind, fields[Name], fields[Bali] == "1"_L1,
                                fields[Protection] == "1"_L1};
        table.m_byCode.insert(*code, row);
        if (!fields[Iso2].isEmpty())
            table.m_byIso2.insert(fields[Iso2], row);
        table.m_byName.insert(nameKey(fields[Name]), row);
        const QStringList aliases = fields[Aliases].split(u';', Qt::SkipEmptyParts);
        for (const QString &alias : aliases) {
            const QString key = nameKey(alias);
            if (!table.m_byName.contains(key))
                table.m_byName.insert(key, row);
        }
    }
    return table;
}

std::optional<Country> CountryTable::find(base::CountryCode code) const
{
    if (const auto row = m_byCode.constFind(code); row != m_byCode.constEnd())
        return m_rows[*row];
    for (const auto &[other, current] : kOtherCodes) {
        if (code.text() == other)
            return find(*base::CountryCode::fromText(current));
    }
    return std::nullopt;
}

std::optional<Country> CountryTable::findIso2(QStringView iso2) const
{
    const auto row = m_byIso2.constFind(iso2.toString().toUpper());
    if (row == m_byIso2.constEnd())
        return std::nullopt;
    return m_rows[*row];
}

std::optional<Country> CountryTable::fromName(QStringView name) const
{
    const QString key = nameKey(name);
    const auto row = m_byName.constFind(key);
    if (key.isEmpty() || row == m_byName.constEnd())
        return std::nullopt;
    return m_rows[*row];
}

std::optional<Country> CountryTable::fromAnything(QStringView text) const
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() <= 3) {
        if (trimmed.size() == 2) {
            if (const std::optional<Country> country = findIso2(trimmed))
                return country;
        }
        if (const std::optional<base::CountryCode> code = base::CountryCode::fromText(trimmed)) {
            if (const std::optional<Country> country = find(*code))
                return country;
        }
    }
    return fromName(trimmed);
}

QString CountryTable::nameOf(base::CountryCode code) const
{
    const std::optional<Country> country = find(code);
    return country ? country->name : code.text();
}

bool isTrainingCode(base::CountryCode code)
{
    const QString text = code.text();
    return text.size() == 3 && text[0] == u'Q' && text[1] >= u'M' && text[1] <= u'Z';
}

} // namespace countersign::documents
