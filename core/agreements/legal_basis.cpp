#include "core/agreements/legal_basis.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// Outside every namespace: the macro declares a function of the global one.
static void registerAgreementData()
{
    Q_INIT_RESOURCE(agreements);
}

namespace countersign::agreements {

using base::ErrorCode;
using base::fail;

namespace {

enum Column { Code, Name, Kinds, Treaty, NexusWord, Articles, NeverArticles, Nominal, Classes, Purposes, From, Until, Source, Columns };
enum RatificationColumn { State, OfTreaty, Since, Reserved, ItsSource, RatificationColumns };

/// Our own two tables: fields without line breaks, quoted where they hold a comma.
QStringList fieldsOf(const QString &line)
{
    QStringList fields(1);
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields << QString();
        else
            fields.last() += c;
    }
    return fields;
}

bool readDay(const QString &text, QDate &day)
{
    day = QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || day.isValid();
}

QStringList words(const QString &field)
{
    return field.split(u'|', Qt::SkipEmptyParts);
}

template<typename T, typename Read>
bool readWords(const QString &field, const QList<T> &all, Read read, QList<T> &into)
{
    if (field == "any"_L1) {
        into = all;
        return true;
    }
    for (const QString &word : words(field)) {
        const std::optional<T> value = read(QStringView(word));
        if (!value)
            return false;
        into << *value;
    }
    return true;
}

std::optional<Nexus> nexusFromWord(const QString &word)
{
    constexpr std::pair<QLatin1StringView, Nexus> kWords[] = {
        {""_L1, Nexus::None}, {"citation"_L1, Nexus::Citation}, {"terrorism"_L1, Nexus::Terrorism},
        {"life"_L1, Nexus::Life}, {"consent"_L1, Nexus::Consent}, {"interpol"_L1, Nexus::Interpol}};
    const auto found = std::find_if(std::begin(kWords), std::end(kWords), [&](const auto &row) { return word == row.first; });
    return found == std::end(kWords) ? std::nullopt : std::optional(found->second);
}

std::optional<LegalBasis> basisFrom(const QStringList &fields)
{
    if (fields.size() != Columns || fields[Code].isEmpty())
        return std::nullopt;
    LegalBasis basis{fields[Code], fields[Name], {}, fields[Treaty], Nexus::None, words(fields[Articles]),
                     words(fields[NeverArticles]), fields[Nominal] == "yes"_L1, {}, {}, {}, {}, fields[Source]};
    const auto nexus = nexusFromWord(fields[NexusWord]);
    const auto kind = [](QStringView word) { return kindFromWord(word); };
    const auto dataClass = [](QStringView word) { return markings::dataClassFromWord(word); };
    const auto purpose = [](QStringView word) { return markings::purposeFromWord(word); };
    const bool good = nexus && readWords<Kind>(fields[Kinds], {}, kind, basis.agreementKinds)
        && readWords(fields[Classes], markings::allDataClasses(), dataClass, basis.dataClasses)
        && readWords(fields[Purposes], markings::allPurposes(), purpose, basis.purposes)
        && readDay(fields[From], basis.validFrom) && readDay(fields[Until], basis.validUntil);
    if (!good)
        return std::nullopt;
    basis.nexus = *nexus;
    return basis;
}

std::optional<Ratification> ratificationFrom(const QStringList &fields)
{
    if (fields.size() != RatificationColumns)
        return std::nullopt;
    Ratification row{base::CountryCode::fromText(fields[State]).value_or(base::CountryCode{}), fields[OfTreaty], {},
                     words(fields[Reserved]), fields[ItsSource]};
    const bool good = !row.state.isNull() && !row.treaty.isEmpty() && readDay(fields[Since], row.from) && row.from.isValid();
    return good ? std::optional(row) : std::nullopt;
}

/// Every line but the header and those that begin with '#'.
template<typename T, typename Read>
base::Status readTable(const QByteArray &csv, const QString &file, Read read, QList<T> &into)
{
    const QStringList lines = QString::fromUtf8(csv).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const std::optional<T> row = read(fieldsOf(line));
        if (!row)
            return fail(ErrorCode::FileNotUnderstood, u"table of the gate"_s, {file, QString::number(i + 1)});
        into << *row;
    }
    return {};
}

QByteArray resource(const QString &name)
{
    QFile file(u":/countersign/agreements/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

bool LegalBasis::isValidOn(QDate day) const
{
    return (!validFrom.isValid() || day >= validFrom) && (!validUntil.isValid() || day <= validUntil);
}

LegalBases LegalBases::embedded()
{
    registerAgreementData();
    const auto read = fromCsv(resource(u"legal_bases.csv"_s), resource(u"ratifications.csv"_s));
    // A table that was shipped broken leaves no basis at all: nothing can then be released.
    return read.value_or(LegalBases{});
}

base::Result<LegalBases> LegalBases::fromCsv(const QByteArray &bases, const QByteArray &ratifications)
{
    LegalBases read;
    if (const auto status = readTable(bases, u"legal_bases.csv"_s, basisFrom, read.m_bases); !status)
        return base::failFrom(status);
    if (const auto status = readTable(ratifications, u"ratifications.csv"_s, ratificationFrom, read.m_ratifications); !status)
        return base::failFrom(status);
    return read;
}

const LegalBasis *LegalBases::find(QStringView code) const
{
    const auto found = std::find_if(m_bases.begin(), m_bases.end(), [code](const LegalBasis &b) { return b.code == code; });
    return found == m_bases.end() ? nullptr : &*found;
}

bool LegalBases::isParty(base::CountryCode state, const LegalBasis &basis, QDate day) const
{
    return std::any_of(m_ratifications.begin(), m_ratifications.end(), [&](const Ratification &row) {
        return row.state == state && row.treaty == basis.treaty && day >= row.from && !row.reservedBases.contains(basis.code);
    });
}

} // namespace countersign::agreements
