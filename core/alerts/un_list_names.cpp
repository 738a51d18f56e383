#include "core/alerts/un_list_names.h"

#include "core/alerts/list_reading_dates.h"
#include "core/alerts/un_list_dates.h"
#include "core/alerts/un_list_numbers.h"
#include "core/names/script.h"

#include <QRegularExpression>

#include <algorithm>

namespace countersign::alerts::unlist {

using namespace Qt::StringLiterals;
using names::Script;

namespace {

const QString kDate = uR"((\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}|\d{4}))"_s;

/// Words that explain a name and are none.
QString withoutExplanations(QString text)
{
    static const QRegularExpression words(
        uR"(\s*\(\s*(?:previously|formerly) listed as\s*\)|\s*\(\s*(?:birth name|combat name|original script)\s*\)|)"
        uR"(\s*-\s*sub-unit name|\boriginal script:\s*|\(false identity [^)]*\)|,\s*born\s.*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.remove(words);
}

QString trimmedName(QString name)
{
    static const QRegularExpression edge(uR"(^[\s,.;:)\]]+|[\s,;:(\[]+$)"_s);
    name = name.simplified().remove(edge);
    // One bracket without the other is left over from a pair that was taken apart.
    const qsizetype opened = name.count(u'(');
    const qsizetype closed = name.count(u')');
    if (opened < closed && name.endsWith(u')'))
        name.chop(1);
    else if (opened > closed && name.startsWith(u'('))
        name.remove(0, 1);
    return name.trimmed();
}

bool isLatin(QStringView text)
{
    const Script script = names::scriptOf(text);
    return script == Script::Latin || script == Script::None;
}

/// Where the writing changes between Latin and another script. Signs, spaces and digits go
/// with what stands before them.
QStringList runsOf(const QString &text)
{
    QStringList runs;
    QString run;
    int writing = -1;
    for (const QChar c : text) {
        const int now = c.isLetter() ? (isLatin(QStringView(&c, 1)) ? 0 : 1) : -1;
        if (now >= 0 && writing >= 0 && now != writing) {
            runs.append(run);
            run.clear();
        }
        run += c;
        writing = now < 0 ? writing : now;
    }
    runs.append(run);
    return runs;
}

/// The writing of all letters is one: then brackets are part of the name ("Movement (LRM)").
bool isOneScript(const QString &text) { return runsOf(text).size() == 1; }

} // namespace

QStringList namesIn(const QString &printed)
{
    static const QRegularExpression separator(uR"(;|(?:^|\s)[a-z]\)\s)"_s);
    QStringList found;
    const QString text = withoutExplanations(printed.simplified());
    const QStringList parts = isOneScript(text) ? QStringList{text} : runsOf(text);
    for (const QString &part : parts) {
        const QStringList names = part.split(separator, Qt::SkipEmptyParts);
        for (const QString &name : names) {
            const QString trimmed = trimmedName(name);
            if (std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isLetter(); }) && !found.contains(trimmed))
                found.append(trimmed);
        }
    }
    return found;
}

QStringList originalNamesIn(const QString &note)
{
    QStringList found;
    const QStringList runs = runsOf(note.simplified());
    for (const QString &run : runs) {
        const QString name = trimmedName(run);
        if (!isLatin(name) && name.size() > 1)
            found.append(name);
    }
    return found;
}

QList<ListedBirth> birthsIn(const QString &note)
{
    static const QRegularExpression born(uR"(\b(?:DP?OB|born)(?:\s+in|\s+on)?\s*[:-]?\s*(?:a\)\s*)?)"_s + kDate
                                             + uR"((?:\s+b\)\s*)"_s + kDate + uR"()?)"_s);
    QList<ListedBirth> births;
    auto matches = born.globalMatch(note.simplified());
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (const int group : {1, 2}) {
            const BirthReading reading = birthFromText(match.captured(group));
            if (reading.fault == BirthReading::Fault::None && !births.contains(reading.birth))
                births.append(reading.birth);
        }
    }
    return births;
}

std::optional<ListedDocument> passportIn(const QString &note, const documents::CountryTable &countries)
{
    static const QRegularExpression passport(
        uR"re((?:([A-Za-z]+(?: [A-Za-z]+)?),?\s+)?passport\s+(?:number|no\.?)\s*:?\s*((?:[A-Z]{1,3} ?)?\d[A-Z0-9/-]*))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression atEnd(uR"(\(([A-Za-z ]+)\)\s*$)"_s);
    const QString text = note.simplified();
    const auto match = passport.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    ListedDocument document;
    document.printed = match.captured(0);
    document.number = match.captured(2);
    document.type = documents::DocumentType::Passport;
    const QString words = match.captured(1);
    for (const QString &name : {words, words.section(u' ', -1), atEnd.match(text).captured(1)}) {
        const auto country = countryOf(name.trimmed(), countries);
        if (document.issuer.isNull() && country)
            document.issuer = *country;
    }
    const QString behind = text.sliced(match.capturedEnd());
    document.issuedOn = issueIn(behind).value_or(base::PartialDate{});
    document.expiresOn = expiryIn(behind).value_or(base::PartialDate{});
    return document;
}

} // namespace countersign::alerts::unlist
