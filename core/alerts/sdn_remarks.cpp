#include "core/alerts/sdn_remarks.h"

#include "core/alerts/list_reading_dates.h"
#include "core/alerts/list_reasons.h"

#include <QHash>
#include <QRegularExpression>

namespace countersign::alerts::sdn {

using namespace Qt::StringLiterals;
using documents::DocumentType;

namespace {

struct PaperLabel
{
    const char *words;
    DocumentType type;
    bool travels;
};

/// Labels of the list in front of a number. The longer ones of a common beginning come first.
constexpr PaperLabel kLabels[] = {
    {"Stateless Person Passport", DocumentType::StatelessPassport, true},
    {"Diplomatic Passport", DocumentType::DiplomaticPassport, true},
    {"Official Passport", DocumentType::OfficialPassport, true},
    {"Service Passport", DocumentType::OfficialPassport, true},
    {"Passport", DocumentType::Passport, true},
    {"Refugee Travel Document", DocumentType::ConventionTravelDocument, true},
    {"Travel Document Number", DocumentType::Unknown, true},
    {"Travel Document", DocumentType::Unknown, true},
    {"Seafarer's Identification Document", DocumentType::SeafarerIdentity, true},
    {"Stateless Person ID Card", DocumentType::Unknown, false},
    {"Refugee ID Card", DocumentType::Unknown, false},
    {"Permanent Resident Card", DocumentType::ResidenceCard, false},
    {"Residency Number", DocumentType::ResidenceCard, false},
    {"Residence Permit", DocumentType::ResidenceCard, false},
    {"Identification Number", DocumentType::IdentityCard, false},
    {"Personal ID Card", DocumentType::IdentityCard, false},
    {"National ID No.", DocumentType::IdentityCard, false},
    {"National Foreign ID Number", DocumentType::ResidenceCard, false},
    {"Numero de Identidad", DocumentType::IdentityCard, false},
    {"Cedula No.", DocumentType::IdentityCard, false},
    {"Cedula de Ciudadania", DocumentType::IdentityCard, false},
    {"Cedula de Extranjeria", DocumentType::ResidenceCard, false},
    {"Cartilla de Servicio Militar Nacional", DocumentType::Unknown, false},
    {"Credencial electoral", DocumentType::IdentityCard, false},
    {"Electoral Registry No.", DocumentType::Unknown, false},
    {"Birth Certificate Number", DocumentType::Unknown, false},
    {"Driver's License No.", DocumentType::Unknown, false},
    {"Visa Number", DocumentType::Visa, false},
    {"Tarjeta Profesional", DocumentType::Unknown, false},
    {"Tax ID No.", DocumentType::Unknown, false},
    {"D.N.I.", DocumentType::IdentityCard, false},
    {"N.I.E.", DocumentType::ResidenceCard, false},
    {"C.U.R.P.", DocumentType::Unknown, false},
    {"R.F.C.", DocumentType::Unknown, false},
    {"I.F.E.", DocumentType::IdentityCard, false},
    {"SSN", DocumentType::Unknown, false},
};

/// Names that the list inverts or that the country table spells otherwise.
const QHash<QString, QString> &inverted()
{
    static const QHash<QString, QString> names{
        {u"korea, north"_s, u"PRK"_s}, {u"korea, south"_s, u"KOR"_s}, {u"burma"_s, u"MMR"_s},
        {u"congo, democratic republic of the"_s, u"COD"_s}, {u"congo, republic of the"_s, u"COG"_s},
        {u"bahamas, the"_s, u"BHS"_s}, {u"gambia, the"_s, u"GMB"_s}, {u"palestinian"_s, u"PSE"_s},
        {u"west bank"_s, u"PSE"_s}, {u"gaza"_s, u"PSE"_s}, {u"region: gaza"_s, u"PSE"_s},
        {u"cote d ivoire"_s, u"CIV"_s}, {u"macau"_s, u"MAC"_s}, {u"kosovo"_s, u"RKS"_s},
        {u"virgin islands, british"_s, u"VGB"_s}, {u"virgin islands, u.s."_s, u"VIR"_s},
        {u"micronesia, federated states of"_s, u"FSM"_s}, {u"syria"_s, u"SYR"_s}, {u"russia"_s, u"RUS"_s},
        {u"turkey"_s, u"TUR"_s}, {u"czech republic"_s, u"CZE"_s}, {u"swaziland"_s, u"SWZ"_s},
        {u"macedonia, the former yugoslav republic of"_s, u"MKD"_s}, {u"holy see"_s, u"VAT"_s},
    };
    return names;
}

/// "alt. DOB 1965" without its first word; nothing where the part begins otherwise.
std::optional<QString> after(const QString &part, QLatin1StringView word)
{
    QStringView rest(part);
    if (rest.startsWith("alt. "_L1, Qt::CaseInsensitive))
        rest = rest.sliced(5);
    if (!rest.startsWith(word, Qt::CaseInsensitive) || rest.size() <= word.size() || !rest[word.size()].isSpace())
        return std::nullopt;
    return rest.sliced(word.size()).trimmed().toString();
}

void readBirth(const QString &said, Remarks &remarks)
{
    const BirthReading reading = birthFromText(said);
    if (reading.fault == BirthReading::Fault::None)
        remarks.births.append(reading.birth);
    else
        remarks.findings.append({said, reasons::kUnknownDate});
    // What could not be read is kept in its own words.
    if (reading.fault != BirthReading::Fault::None)
        remarks.rest.append(u"DOB "_s + said);
}

void readNationality(const QString &said, const documents::CountryTable &countries, Remarks &remarks)
{
    const auto country = countryNamed(said, countries);
    if (country && !remarks.nationalities.contains(*country)) {
        remarks.nationalities.append(*country);
    } else if (!country && !said.contains("undetermined"_L1, Qt::CaseInsensitive)) {
        remarks.nationalityTexts.append(said);
        remarks.findings.append({said, reasons::kUnknownCountry});
    }
}

/// "A123456 (Country) issued 10 Nov 2017 expires 09 Nov 2027" behind its label.
Remarks::Paper readPaper(const QString &printed, const PaperLabel &label, const documents::CountryTable &countries,
                         Remarks &remarks)
{
    static const QRegularExpression dated(
        uR"((?:\s+issued\s+(\d[\w .]*?\d{4}))?(?:\s+expires\s+(\d[\w .]*?\d{4}))?\s*$)"_s);
    static const QRegularExpression bracket(uR"(\s*\(([^()]*)\)\s*$)"_s);
    Remarks::Paper paper;
    paper.travels = label.travels;
    paper.document.type = label.type;
    paper.document.printed = printed;
    QString left = printed;
    if (const auto match = dated.match(left); match.hasMatch() && match.capturedLength() > 0) {
        paper.document.issuedOn = dateFromText(match.captured(1));
        paper.document.expiresOn = dateFromText(match.captured(2));
        left.truncate(match.capturedStart());
    }
    if (const auto match = bracket.match(left); match.hasMatch()) {
        const QString name = match.captured(1).trimmed();
        const auto country = countryNamed(name, countries);
        paper.document.issuer = country.value_or(base::CountryCode{});
        if (!country && !name.contains("undetermined"_L1, Qt::CaseInsensitive))
            remarks.findings.append({name, reasons::kUnknownCountry});
        left.truncate(match.capturedStart());
    }
    paper.document.number = left.simplified();
    return paper;
}

/// The name within the outermost quotation marks: "a.k.a. 'ABU-'UMAR'".
std::optional<QString> weakName(const QString &part)
{
    static const QRegularExpression quoted(uR"(^[afn]\.k\.a\.\s+['"“‘](.+)['"”’]$)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = quoted.match(part);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

bool readKnown(const QString &part, const documents::CountryTable &countries, Remarks &remarks)
{
    if (const auto name = weakName(part)) {
        remarks.weakNames.append(*name);
        return true;
    }
    if (const auto said = after(part, "DOB"_L1)) {
        readBirth(*said, remarks);
        return true;
    }
    if (const auto said = after(part, "POB"_L1)) {
        remarks.birthPlaces.append(*said);
        return true;
    }
    for (const QLatin1StringView word : {"nationality"_L1, "citizen"_L1}) {
        if (const auto said = after(part, word)) {
            readNationality(*said, countries, remarks);
            return true;
        }
    }
    for (const PaperLabel &label : kLabels) {
        if (const auto printed = after(part, QLatin1StringView(label.words))) {
            remarks.papers.append(readPaper(*printed, label, countries, remarks));
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<base::CountryCode> countryNamed(const QString &name, const documents::CountryTable &countries)
{
    if (const auto at = inverted().constFind(name.trimmed().toLower()); at != inverted().constEnd())
        return base::CountryCode::fromText(*at);
    const auto country = countries.fromName(name);
    return country ? std::optional(country->code) : std::nullopt;
}

Remarks readRemarks(const QString &remarks, const documents::CountryTable &countries)
{
    Remarks read;
    QString all = remarks.simplified();
    // The full stop ends the remarks, it belongs to none of them.
    if (all.endsWith(u'.'))
        all.chop(1);
    const QStringList parts = all.split(u';', Qt::SkipEmptyParts);
    for (const QString &untrimmed : parts) {
        const QString part = untrimmed.trimmed();
        if (!part.isEmpty() && !readKnown(part, countries, read))
            read.rest.append(part);
    }
    return read;
}

} // namespace countersign::alerts::sdn
