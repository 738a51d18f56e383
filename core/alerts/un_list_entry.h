#pragma once

#include "core/alerts/list_reading.h"
#include "core/alerts/un_list_xml.h"
#include "core/documents/country_table.h"

namespace countersign::alerts::unlist {

/// Turns the entries of one file into persons, documents and remarks of a reading.
class EntryReader
{
public:
    EntryReader(ListReading &reading, const base::CountryCode &desk, base::Instant now);
    void addIndividual(const Element &entry);
    void addEntity(const Element &entry);

private:
    ListedPerson begin(const Element &entry, bool entity);
    void readNames(const Element &entry, ListedPerson &person);
    void readBirths(const Element &entry, ListedPerson &person);
    void readNationalities(const Element &entry, ListedPerson &person);
    void readAliases(const Element &entry, ListedPerson &person);
    void readAlias(const Element &alias, ListedPerson &person);
    void readAliasNote(const Element &alias, const QString &note, ListedPerson &person);
    void readDocument(const Element &document, ListedPerson &person);
    void addDetails(const Element &entry, ListedPerson &person);
    void remark(ImportRemark::Kind kind, const Element &at, const QString &reference, const char *field,
                const QString &value, const char *reason);

    ReadingBuilder m_builder;
    documents::CountryTable m_countries;
};

/// One INDIVIDUAL_DOCUMENT, read as far as its own fields go.
struct DocumentReading
{
    ListedDocument document;
    bool passportLabel = false;      ///< TYPE_OF_DOCUMENT says passport, in any language
    bool travelDocument = false;     ///< becomes an alert
    bool numberField = false;        ///< NUMBER is not empty
    struct Finding { ImportRemark::Kind kind; const char *field; QString value; const char *reason; };
    QList<Finding> findings;
};
[[nodiscard]] DocumentReading readDocumentFields(const Element &element, const documents::CountryTable &countries);

} // namespace countersign::alerts::unlist
