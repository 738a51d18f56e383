#include "core/alerts/un_list_numbers.h"

#include "core/alerts/un_list_dates.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace countersign::alerts::unlist {

using namespace Qt::StringLiterals;
using documents::DocumentType;

namespace {

/// Adjectives and short forms in front of document numbers; names are in the country table.
std::optional<base::CountryCode> countryOfAdjective(const QString &word)
{
    static const QHash<QString, QString> known{
        {u"afghan"_s, u"AFG"_s},      {u"algerian"_s, u"DZA"_s},   {u"british"_s, u"GBR"_s},
        {u"car"_s, u"CAF"_s},         {u"chinese"_s, u"CHN"_s},    {u"dprk"_s, u"PRK"_s},
        {u"drc"_s, u"COD"_s},         {u"egyptian"_s, u"EGY"_s},   {u"french"_s, u"FRA"_s},
        {u"german"_s, u"D"_s},        {u"indian"_s, u"IND"_s},     {u"indonesian"_s, u"IDN"_s},
        {u"iranian"_s, u"IRN"_s},     {u"iraqi"_s, u"IRQ"_s},      {u"italian"_s, u"ITA"_s},
        {u"jordanian"_s, u"JOR"_s},   {u"kuwaiti"_s, u"KWT"_s},    {u"lebanese"_s, u"LBN"_s},
        {u"libyan"_s, u"LBY"_s},      {u"malaysian"_s, u"MYS"_s},  {u"malian"_s, u"MLI"_s},
        {u"moroccan"_s, u"MAR"_s},    {u"omani"_s, u"OMN"_s},      {u"pakistani"_s, u"PAK"_s},
        {u"philippine"_s, u"PHL"_s},  {u"qatari"_s, u"QAT"_s},     {u"russian"_s, u"RUS"_s},
        {u"saudi"_s, u"SAU"_s},       {u"somali"_s, u"SOM"_s},     {u"sudanese"_s, u"SDN"_s},
        {u"syrian"_s, u"SYR"_s},      {u"tunisian"_s, u"TUN"_s},   {u"turkish"_s, u"TUR"_s},
        {u"uk"_s, u"GBR"_s},          {u"us"_s, u"USA"_s},         {u"usa"_s, u"USA"_s},
        {u"yemeni"_s, u"YEM"_s},      {u"utopian"_s, u"UTO"_s},
    };
    const auto at = known.find(word.toLower());
    return at == known.end() ? std::nullopt : base::CountryCode::fromText(*at);
}

/// A word in front of the number: no digit, and not a short series of capitals that may be
/// the number's own ("OB 0243318").
bool isLeadWord(const QString &word)
{
    const bool digit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    if (digit)
        return false;
    const auto letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    const bool small = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    return letters == 0 || small || letters >= 4;
}

/// Words that say "document" and nothing about the country.
bool isDocumentWord(const QString &word)
{
    static const QStringList words{
        u"passport"_s, u"passeport"_s, u"pasaporte"_s, u"diplomatic"_s, u"service"_s,  u"official"_s, u"provisional"_s,
        u"travel"_s,   u"document"_s,  u"foreign"_s,   u"laissez-passer"_s, u"ordinary"_s, u"number"_s, u"no"_s,
        u"nos"_s,      u"n°"_s,        u"nr"_s,        u"national"_s,   u"booklet"_s,
    };
    return words.contains(word.toLower());
}

QString bare(QString word)
{
    static const QRegularExpression edge(uR"re(^[\s("“”'.,:;]+|[\s)"“”'.,:;]+$)re"_s);
    return word.remove(edge);
}

/// Understands the words in front of (or behind) the number.
void readWords(const QStringList &words, CleanedNumber &cleaned, const documents::CountryTable &countries)
{
    const QString all = words.join(u' ');
    if (const auto type = passportTypeIn(all))
        cleaned.type = type;
    else if (all.contains("travel document"_L1, Qt::CaseInsensitive))
        cleaned.type = DocumentType::Unknown;
    QStringList names;
    for (const QString &word : words) {
        if (const QString inner = bare(word); !inner.isEmpty() && !isDocumentWord(inner))
            names.append(inner);
    }
    while (!names.isEmpty()) {
        if (const auto country = countryOf(names.join(u' '), countries)) {
            cleaned.issuer = country;
            return;
        }
        cleaned.wordsLeft = true;
        names.removeLast();
    }
}

/// Takes a remark in brackets or behind a comma off the end.
QString withoutTail(QString text, CleanedNumber &cleaned, const documents::CountryTable &countries)
{
    static const QRegularExpression tail(uR"(^(.*\d[^,(]*?)\s*(?:\(([^()]*)\)|,\s*(.*))$)"_s);
    const auto match = tail.match(text);
    if (!match.hasMatch())
        return text;
    const QString remark = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    if (const auto expiry = expiryIn(remark))
        cleaned.expiresOn = expiry;
    else if (const auto country = countryOf(remark.trimmed(), countries))
        cleaned.issuer = country;
    else
        cleaned.wordsLeft = cleaned.wordsLeft || !remark.trimmed().isEmpty();
    return match.captured(1);
}

} // namespace

std::optional<base::CountryCode> countryOf(const QString &words, const documents::CountryTable &countries)
{
    if (words.isEmpty())
        return std::nullopt;
    if (const auto adjective = countryOfAdjective(words))
        return adjective;
    const auto country = countries.fromName(words);
    return country ? std::optional(country->code) : std::nullopt;
}

std::optional<DocumentType> passportTypeIn(const QString &words)
{
    static const QList<std::pair<QString, DocumentType>> kinds{
        {u"diplomatic"_s, DocumentType::DiplomaticPassport}, {u"service passport"_s, DocumentType::OfficialPassport},
        {u"official passport"_s, DocumentType::OfficialPassport}, {u"provisional"_s, DocumentType::EmergencyPassport},
        {u"laissez-passer"_s, DocumentType::LaissezPasser}};
    for (const auto &[word, type] : kinds) {
        if (words.contains(word, Qt::CaseInsensitive))
            return type;
    }
    return std::nullopt;
}

CleanedNumber cleanNumber(const QString &printed, const documents::CountryTable &countries)
{
    CleanedNumber cleaned;
    const QString text = withoutTail(printed.simplified(), cleaned, countries);
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    qsizetype lead = 0;
    // "CAR" is three capitals like a series; only words behind it tell that it is none.
    while (lead < words.size()
           && (isLeadWord(words.at(lead))
               || (lead + 1 < words.size() && countryOfAdjective(words.at(lead)) && isLeadWord(words.at(lead + 1)))))
        ++lead;
    if (lead == words.size())
        lead = 0;
    readWords(words.first(lead), cleaned, countries);
    words.remove(0, lead);
    // "8208 No. 555627": a marker between the series and the number.
    const qsizetype before = words.size();
    words.removeIf([&words](const QString &word) { return isDocumentWord(bare(word)) && words.size() > 1; });
    cleaned.wordsLeft = cleaned.wordsLeft || words.size() != before;
    static const QRegularExpression marker(uR"(^(?:No|no|N°|n°|№)\.?:?\s*(?=\d))"_s);
    cleaned.number = words.join(u' ').remove(marker);
    return cleaned;
}

std::optional<base::CountryCode> issuerInNote(const QString &note, const documents::CountryTable &countries)
{
    static const QRegularExpression issuedBy(uR"(issued by\b.*?\bof(?: the)? ([^,;.]+)$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QString rest = withoutDates(note);
    if (const auto country = countries.fromName(rest))
        return country->code;
    if (const auto country = countries.fromName(rest.section(u',', 0, 0)))
        return country->code;
    if (const auto match = issuedBy.match(rest); match.hasMatch()) {
        QString words = match.captured(1);
        while (!words.isEmpty()) {
            if (const auto country = countries.fromName(words))
                return country->code;
            const qsizetype of = words.indexOf(u" of "_s);
            words = of < 0 ? QString() : words.mid(of + 4);
            if (words.startsWith("the "_L1))
                words.remove(0, 4);
        }
    }
    return std::nullopt;
}

std::optional<QString> numberInNote(const QString &note)
{
    static const QRegularExpression number(
        uR"(^(.*\bpassport (?:number|no\.?)[:\s]+[A-Z]{0,3}[\s-]?\d[A-Z0-9/-]*))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = number.match(note);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

} // namespace countersign::alerts::unlist
