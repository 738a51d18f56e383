#pragma once

#include "core/alerts/alert_record.h"
#include "core/base/clock.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <functional>
#include <optional>

/// What the readers of foreign lists have in common: one form for what a list says, whatever
/// it was read from, so that comparing, previewing and taking it in are written once.
namespace countersign::alerts {

/// The lists that can be read. Stored with remembered columns: a number keeps its meaning.
enum class ListSource : std::uint8_t {
    UnList = 1,   ///< United Nations Security Council Consolidated List, XML
    Sdn = 2,      ///< OFAC list of Specially Designated Nationals, published CSV files
    Table = 3     ///< a desk's own table, CSV or XLSX
};

/// One thing of the source that could not be used, or only in part.
struct ImportRemark
{
    enum class Kind { NotUsed, PartlyUsed, Note };
    Kind kind = Kind::NotUsed;
    qint64 line = 0;             ///< in the source file, from 1; 0 where it is about a whole file
    QString reference;           ///< the list's own reference of the entry
    QString field;               ///< "INDIVIDUAL_DOCUMENT/NUMBER", "alt.csv/alt_name", "passport"
    QString value;               ///< as printed; nominal: shown to the importer, never logged
    QString reasonCode;          ///< stable word: see list_reasons.h
};

/// What a list says in this edition: persons, entities and the documents made of them.
struct ListReading
{
    QString list;
    QString authority;
    QString edition;
    QList<ListedPerson> persons;
    QList<AlertRecord> documents;        ///< category LISTED; ids derived from list, reference and number, so that a re-run meets them
    QList<ImportRemark> remarks;
    int passportEntries = 0;             ///< passport entries with a number in the source
    int otherNumbers = 0;                ///< national numbers and cards: kept with the person, no alert
};

/// Gets how much of the source is read, and how much there is; in bytes or rows.
using ReadProgress = std::function<void(qint64 done, qint64 total)>;

/// Ids follow from the list and its own reference, so that another reading meets the same records.
[[nodiscard]] base::AlertId personId(const QString &list, const QString &reference);
[[nodiscard]] base::AlertId documentId(const QString &list, const QString &reference, const QByteArray &normalNumber);

/// ISO 15924 code of the script of most letters: "Latn", "Arab", "Thai".
[[nodiscard]] QString scriptTag(QStringView name);

/// Without control characters, broken halves of characters and doubled spaces: what a foreign
/// file may hold and no record should.
[[nodiscard]] QString cleanText(const QString &text);

/// Puts entries into a reading and keeps its promises: references and documents are unique,
/// and nothing is larger than a record may be.
class ReadingBuilder
{
public:
    ReadingBuilder(ListReading &reading, base::CountryCode desk, base::Instant now);

    /// A person of this reading's list; nothing where the reference was used before.
    [[nodiscard]] std::optional<ListedPerson> begin(const QString &reference, bool entity);

    /// A name, unless the person has it already or has too many. The first one is the main name.
    static void addName(ListedPerson &person, const QString &text, const QString &quality);

    enum class Taken { Yes, NoNumber, TooLong, Twice };
    /// The document with its person, and an alert of it where it is one to travel with. `Twice`:
    /// the person has it already; nothing was added.
    Taken addDocument(ListedPerson &person, ListedDocument document, bool travels);

    void finish(ListedPerson person);
    void remark(ImportRemark remark) { m_reading.remarks.append(std::move(remark)); }
    [[nodiscard]] ListReading &reading() { return m_reading; }

private:
    ListReading &m_reading;
    base::CountryCode m_desk;
    base::Instant m_now;
    QSet<base::AlertId> m_persons;
    QSet<base::AlertId> m_documents;
};

} // namespace countersign::alerts
