#include "core/alerts/un_list_entry.h"

#include "core/alerts/un_list_dates.h"
#include "core/alerts/un_list_reasons.h"
#include "core/crypto/hash.h"
#include "core/documents/document_number.h"

#include <QChar>

namespace countersign::alerts::unlist {

using namespace Qt::StringLiterals;
using Kind = ImportRemark::Kind;

namespace {

base::AlertId idFrom(const char *purpose, const QString &list, const QString &reference, const QByteArray &number)
{
    QByteArray bytes(purpose);
    for (const QByteArray &part : {list.toUtf8(), reference.toUtf8(), number})
        bytes += '\0' + part;
    return *base::AlertId::fromBytes(crypto::sha256(bytes).view().first(base::AlertId::size));
}

/// ISO 15924 code of the first letter; the list has Latin, Arabic, Cyrillic and Han.
QString scriptOf(const QString &text)
{
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Latin: return u"Latn"_s;
        case QChar::Script_Arabic: return u"Arab"_s;
        case QChar::Script_Cyrillic: return u"Cyrl"_s;
        case QChar::Script_Han: return u"Hani"_s;
        case QChar::Script_Hangul: return u"Hang"_s;
        default: break;
        }
    }
    return u"Zyyy"_s;
}

void addNames(const QString &printed, const QString &quality, ListedPerson &person)
{
    for (const QString &part : printed.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        if (!name.isEmpty())
            person.names.append({name, scriptOf(name), {}, quality});
    }
}

} // namespace

base::AlertId personId(const QString &list, const QString &reference)
{
    return idFrom("countersign/listed-person", list, reference, {});
}

base::AlertId documentId(const QString &list, const QString &reference, const QByteArray &normalNumber)
{
    return idFrom("countersign/listed-document", list, reference, normalNumber);
}

EntryReader::EntryReader(ListReading &reading, const base::CountryCode &desk, base::Instant now)
    : m_reading(reading), m_desk(desk), m_now(now), m_countries(documents::CountryTable::embedded())
{
}

void EntryReader::remark(Kind kind, const Element &at, const QString &reference, const char *field,
                         const QString &value, const char *reason)
{
    m_reading.remarks.append({kind, at.line, reference, at.name + u'/' + QLatin1StringView(field), value,
                              QString::fromLatin1(reason)});
}

ListedPerson EntryReader::begin(const Element &entry, bool entity)
{
    ListedPerson person;
    person.owner = m_desk;
    person.entity = entity;
    person.listing = {m_reading.list, m_reading.authority, m_reading.edition, entry.value("REFERENCE_NUMBER"_L1), {}};
    if (person.listing.reference.isEmpty()) {
        // The record number of the list's own database stands in, so that nothing is lost.
        person.listing.reference = u"DATAID "_s + entry.value("DATAID"_L1);
        remark(Kind::PartlyUsed, entry, person.listing.reference, "REFERENCE_NUMBER", {}, reasons::kNoReference);
    }
    person.id = personId(m_reading.list, person.listing.reference);
    if (m_personIds.contains(person.id)) {
        person.listing.reference += u" / "_s + entry.value("DATAID"_L1);
        person.id = personId(m_reading.list, person.listing.reference);
        remark(Kind::PartlyUsed, entry, person.listing.reference, "REFERENCE_NUMBER", {}, reasons::kReferenceTwice);
    }
    m_personIds.insert(person.id);
    person.comments = entry.value("COMMENTS1"_L1);
    return person;
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
    else
        person.names.append({name, scriptOf(name), {}, {}});
    person.listing.personName = name;
    addNames(entry.value("NAME_ORIGINAL_SCRIPT"_L1), {}, person);
    for (const Element &child : entry.children) {
        if (child.name == "INDIVIDUAL_ALIAS"_L1 || child.name == "ENTITY_ALIAS"_L1)
            addNames(child.value("ALIAS_NAME"_L1), child.value("QUALITY"_L1), person);
    }
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
        ++m_reading.passportEntries;
    if (read.document.number.isEmpty())
        return;
    person.documents.append(read.document);
    if (!read.travelDocument) {
        ++m_reading.otherNumbers;
        return;
    }
    const auto id = documentId(m_reading.list, person.listing.reference, documents::normalForm(read.document.number));
    if (m_documentIds.contains(id)) {
        remark(Kind::Note, element, person.listing.reference, "NUMBER", read.document.printed, reasons::kNumberTwice);
        return;
    }
    m_documentIds.insert(id);
    addAlert(read.document, person);
}

void EntryReader::addAlert(const ListedDocument &document, const ListedPerson &person)
{
    AlertRecord alert;
    alert.id = documentId(m_reading.list, person.listing.reference, documents::normalForm(document.number));
    alert.category = Category::Listed;
    alert.number = document.number;
    alert.issuer = document.issuer;
    alert.type = document.type;
    alert.owner = m_desk;
    alert.issuedOn = document.issuedOn;
    alert.expiresOn = document.expiresOn;
    alert.source = SourceSystem::Import;
    alert.firstSeen = alert.updatedAt = m_now;
    alert.listing = person.listing;
    m_reading.documents.append(alert);
}

void EntryReader::finish(ListedPerson person) { m_reading.persons.append(std::move(person)); }

void EntryReader::addIndividual(const Element &entry)
{
    ListedPerson person = begin(entry, false);
    readNames(entry, person);
    readBirths(entry, person);
    readNationalities(entry, person);
    for (const Element &child : entry.children) {
        if (child.name == "INDIVIDUAL_DOCUMENT"_L1)
            readDocument(child, person);
    }
    finish(std::move(person));
}

void EntryReader::addEntity(const Element &entry)
{
    ListedPerson entity = begin(entry, true);
    readNames(entry, entity);
    finish(std::move(entity));
}

} // namespace countersign::alerts::unlist
