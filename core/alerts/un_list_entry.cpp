#include "core/alerts/un_list_entry.h"

#include "core/alerts/list_reasons.h"
#include "core/alerts/un_list_dates.h"
#include "core/alerts/un_list_names.h"

#include <QStringList>

namespace countersign::alerts::unlist {

using namespace Qt::StringLiterals;
using Kind = ImportRemark::Kind;

EntryReader::EntryReader(ListReading &reading, const base::CountryCode &desk, base::Instant now)
    : m_builder(reading, desk, now), m_countries(documents::CountryTable::embedded())
{
}

void EntryReader::remark(Kind kind, const Element &at, const QString &reference, const char *field,
                         const QString &value, const char *reason)
{
    m_builder.remark({kind, at.line, reference, at.name + u'/' + QLatin1StringView(field), value,
                      QString::fromLatin1(reason)});
}

ListedPerson EntryReader::begin(const Element &entry, bool entity)
{
    QString reference = entry.value("REFERENCE_NUMBER"_L1);
    if (reference.isEmpty()) {
        // The record number of the list's own database stands in, so that nothing is lost.
        reference = u"DATAID "_s + entry.value("DATAID"_L1);
        remark(Kind::PartlyUsed, entry, reference, "REFERENCE_NUMBER", {}, reasons::kNoReference);
    }
    auto person = m_builder.begin(reference, entity);
    if (!person) {
        QString longer = reference + u" / "_s + entry.value("DATAID"_L1);
        remark(Kind::PartlyUsed, entry, longer, "REFERENCE_NUMBER", {}, reasons::kReferenceTwice);
        // A file that repeats even this one is told apart by its lines.
        for (person = m_builder.begin(longer, entity); !person; person = m_builder.begin(longer, entity))
            longer += u" / line "_s + QString::number(entry.line);
    }
    return *person;
}

void EntryReader::readNames(const Element &entry, ListedPerson &person)
{
    QStringList parts;
    for (const QLatin1StringView field : {"FIRST_NAME"_L1, "SECOND_NAME"_L1, "THIRD_NAME"_L1, "FOURTH_NAME"_L1}) {
        if (const QString part = entry.value(field); !part.isEmpty())
            parts.append(part);
    }
    const QString name = parts.join(u' ');
    if (name.isEmpty())
        remark(Kind::PartlyUsed, entry, person.listing.reference, "FIRST_NAME", {}, reasons::kNoName);
    ReadingBuilder::addName(person, name, {});
    person.listing.personName = person.names.isEmpty() ? QString() : person.names.first().text;
    for (const QString &original : namesIn(entry.value("NAME_ORIGINAL_SCRIPT"_L1)))
        ReadingBuilder::addName(person, original, {});
}

void EntryReader::readAliases(const Element &entry, ListedPerson &person)
{
    for (const Element &child : entry.children) {
        if (child.name == "INDIVIDUAL_ALIAS"_L1 || child.name == "ENTITY_ALIAS"_L1)
            readAlias(child, person);
    }
}

void EntryReader::readAlias(const Element &alias, ListedPerson &person)
{
    const QString printed = alias.value("ALIAS_NAME"_L1);
    const QString quality = alias.value("QUALITY"_L1);
    for (const QString &name : namesIn(printed))
        ReadingBuilder::addName(person, name, quality);
    if (const QString date = alias.value("DATE_OF_BIRTH"_L1); !date.isEmpty()) {
        const auto birth = birthFrom({{}, date, {}, {}, {}, {}});
        if (!birth)
            remark(Kind::NotUsed, alias, person.listing.reference, "DATE_OF_BIRTH", date, reasons::kUnknownDate);
        else if (!person.births.contains(*birth))
            person.births.append(*birth);
    }
    for (const QString &text : {printed, alias.value("NOTE"_L1)})
        readAliasNote(alias, text, person);
    for (const QString &name : originalNamesIn(alias.value("NOTE"_L1)))
        ReadingBuilder::addName(person, name, quality);
}

void EntryReader::readAliasNote(const Element &alias, const QString &note, ListedPerson &person)
{
    for (const ListedBirth &birth : birthsIn(note)) {
        if (!person.births.contains(birth))
            person.births.append(birth);
    }
    const auto passport = passportIn(note, m_countries);
    if (!passport)
        return;
    const auto taken = m_builder.addDocument(person, *passport, true);
    if (taken == ReadingBuilder::Taken::NoNumber || taken == ReadingBuilder::Taken::TooLong)
        return;
    remark(Kind::PartlyUsed, alias, person.listing.reference, "NOTE", passport->printed, reasons::kNumberFromNote);
    if (taken == ReadingBuilder::Taken::Twice)
        remark(Kind::Note, alias, person.listing.reference, "NOTE", passport->printed, reasons::kNumberTwice);
}

void EntryReader::readBirths(const Element &entry, ListedPerson &person)
{
    for (const Element &child : entry.children) {
        if (child.name == "INDIVIDUAL_PLACE_OF_BIRTH"_L1) {
            QStringList parts;
            for (const Element &part : child.children) {
                if (!part.text.isEmpty() && part.name != "NOTE"_L1)
                    parts.append(part.text);
            }
            if (!parts.isEmpty())
                person.birthPlaces.append(parts.join(u", "_s));
        }
        if (child.name != "INDIVIDUAL_DATE_OF_BIRTH"_L1)
            continue;
        const BirthText text{child.value("TYPE_OF_DATE"_L1), child.value("DATE"_L1),   child.value("YEAR"_L1),
                             child.value("FROM_YEAR"_L1),    child.value("TO_YEAR"_L1), child.value("NOTE"_L1)};
        if (const auto birth = birthFrom(text)) {
            person.births.append(*birth);
        } else if (!text.date.isEmpty() || !text.year.isEmpty() || !text.fromYear.isEmpty() || !text.note.isEmpty()) {
            const bool other = text.note.contains("calendar"_L1, Qt::CaseInsensitive);
            const QString said = u"%1 %2 %3 %4"_s.arg(text.date, text.year, text.fromYear, text.note).simplified();
            remark(Kind::NotUsed, child, person.listing.reference, other ? "NOTE" : "DATE", said,
                   other ? reasons::kOtherCalendar : reasons::kUnknownDate);
        }
    }
}

void EntryReader::readNationalities(const Element &entry, ListedPerson &person)
{
    for (const Element &child : entry.children) {
        if (child.name != "NATIONALITY"_L1)
            continue;
        for (const Element &value : child.children) {
            if (value.text.isEmpty())
                continue;
            const auto country = m_countries.fromName(value.text);
            if (country) {
                person.nationalities.append(country->code);
            } else if (value.text.compare("na"_L1, Qt::CaseInsensitive) == 0) {
                remark(Kind::Note, child, person.listing.reference, "VALUE", value.text, reasons::kNoCountry);
            } else {
                person.nationalityTexts.append(value.text);
                remark(Kind::PartlyUsed, child, person.listing.reference, "VALUE", value.text, reasons::kUnknownCountry);
            }
        }
    }
}

void EntryReader::readDocument(const Element &element, ListedPerson &person)
{
    if (element.isEmpty())
        return;
    const DocumentReading read = readDocumentFields(element, m_countries);
    for (const DocumentReading::Finding &finding : read.findings)
        remark(finding.kind, element, person.listing.reference, finding.field, finding.value, finding.reason);
    if (read.passportLabel && read.numberField)
        ++m_builder.reading().passportEntries;
    for (const QString &name : originalNamesIn(element.value("NOTE"_L1)))
        ReadingBuilder::addName(person, name, u"document"_s);
    if (read.document.number.isEmpty())
        return;
    if (m_builder.addDocument(person, read.document, read.travelDocument) == ReadingBuilder::Taken::Twice)
        remark(Kind::Note, element, person.listing.reference, "NUMBER", read.document.printed, reasons::kNumberTwice);
}

/// What has no field of its own in a record is kept in the list's words, labelled with the
/// list's field names.
void EntryReader::addDetails(const Element &entry, ListedPerson &person)
{
    QStringList parts;
    if (const QString comments = entry.value("COMMENTS1"_L1); !comments.isEmpty())
        parts.append(comments);
    for (const QLatin1StringView field : {"TITLE"_L1, "DESIGNATION"_L1, "INDIVIDUAL_ADDRESS"_L1, "ENTITY_ADDRESS"_L1}) {
        for (const Element &child : entry.children) {
            QStringList texts;
            for (const Element &part : child.children) {
                if (child.name == field && !part.text.isEmpty())
                    texts.append(part.text);
            }
            if (!texts.isEmpty())
                parts.append(field + u": "_s + texts.join(u", "_s));
        }
    }
    for (const QLatin1StringView field : {"GENDER"_L1, "LISTED_ON"_L1, "UN_LIST_TYPE"_L1}) {
        if (const QString text = entry.value(field); !text.isEmpty())
            parts.append(field + u": "_s + text);
    }
    person.comments = cleanText(parts.join(u"; "_s));
}

void EntryReader::addIndividual(const Element &entry)
{
    ListedPerson person = begin(entry, false);
    readNames(entry, person);
    readBirths(entry, person);
    readNationalities(entry, person);
    // Documents before aliases: a number that stands in both is the document's.
    for (const Element &child : entry.children) {
        if (child.name == "INDIVIDUAL_DOCUMENT"_L1)
            readDocument(child, person);
    }
    readAliases(entry, person);
    addDetails(entry, person);
    m_builder.finish(std::move(person));
}

void EntryReader::addEntity(const Element &entry)
{
    ListedPerson entity = begin(entry, true);
    readNames(entry, entity);
    readAliases(entry, entity);
    addDetails(entry, entity);
    m_builder.finish(std::move(entity));
}

} // namespace countersign::alerts::unlist
