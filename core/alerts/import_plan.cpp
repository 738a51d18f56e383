#include "core/alerts/import_plan.h"

#include <QDateTime>
#include <QHash>

namespace countersign::alerts {

using namespace Qt::StringLiterals;

namespace {

/// Makes two records equal where a new reading differs for no other reason than being new.
AlertRecord settled(AlertRecord record, const AlertRecord &held)
{
    record.firstSeen = held.firstSeen;
    record.updatedAt = held.updatedAt;
    record.version = held.version;
    return record;
}

ListedPerson settled(ListedPerson person, const ListedPerson &held)
{
    person.version = held.version;
    return person;
}

void setEdition(AlertRecord &record, const QString &edition) { record.listing->edition = edition; }
void setEdition(ListedPerson &person, const QString &edition) { person.listing.edition = edition; }
const Listing *listingOf(const AlertRecord &record) { return record.listing ? &*record.listing : nullptr; }
const Listing *listingOf(const ListedPerson &person) { return &person.listing; }
void keepFirstSeen(AlertRecord &record, const AlertRecord &held) { record.firstSeen = held.firstSeen; }
void keepFirstSeen(ListedPerson &, const ListedPerson &) {}

Withdrawal withdrawalOf(const AlertRecord &record)
{
    return {Withdrawal::Kind::Alert, record.id, record.number, u"delisted"_s};
}
Withdrawal withdrawalOf(const ListedPerson &person)
{
    return {Withdrawal::Kind::ListedPerson, person.id, {}, u"delisted"_s};
}

template<typename Record>
void compare(const QString &list, const QList<Record> &read, const QList<Record> &held, QList<Record> &added,
             QList<Record> &changed, ImportPlan &plan)
{
    QHash<base::AlertId, const Record *> old;
    for (const Record &record : held) {
        if (const Listing *listing = listingOf(record); listing != nullptr && listing->list == list)
            old.insert(record.id, &record);
    }
    QList<Record> moved;
    for (const Record &record : read) {
        const Record *before = old.take(record.id);
        if (before == nullptr) {
            added.append(record);
            continue;
        }
        Record after = settled(record, *before);
        if (after == *before) {
            ++plan.unchanged;
            continue;
        }
        setEdition(after, listingOf(*before)->edition);
        Record next = record;
        next.version = before->version + 1;
        keepFirstSeen(next, *before);
        (after == *before ? moved : changed).append(next);
    }
    plan.onlyEdition += static_cast<int>(moved.size());
    changed += moved;
    // In the order held, so that the same plan comes out every time.
    for (const Record &record : held) {
        if (!old.contains(record.id))
            continue;
        plan.withdrawals.append(withdrawalOf(record));
        plan.withdrawn.append(*listingOf(record));
    }
}

template<typename Record>
QString newestEdition(const QString &list, const QList<Record> &held, QString newest)
{
    for (const Record &record : held) {
        const Listing *listing = listingOf(record);
        if (listing == nullptr || listing->list != list)
            continue;
        if (newest.isEmpty() || editionTime(newest) < editionTime(listing->edition))
            newest = listing->edition;
    }
    return newest;
}

} // namespace

std::optional<base::Instant> editionTime(const QString &edition)
{
    QDateTime time = QDateTime::fromString(edition, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return base::fromMillis(time.toMSecsSinceEpoch());
}

base::Result<ImportPlan> planImport(const ListReading &reading, const QList<AlertRecord> &heldDocuments,
                                    const QList<ListedPerson> &heldPersons)
{
    const QString held = newestEdition(reading.list, heldPersons, newestEdition(reading.list, heldDocuments, {}));
    if (!held.isEmpty() && editionTime(reading.edition) < editionTime(held))
        return base::fail(base::ErrorCode::OlderEdition, {}, {reading.edition, held});
    ImportPlan plan;
    compare(reading.list, reading.documents, heldDocuments, plan.addDocuments, plan.changeDocuments, plan);
    const int documentsOnly = plan.onlyEdition;
    compare(reading.list, reading.persons, heldPersons, plan.addPersons, plan.changePersons, plan);
    plan.onlyEditionPersons = plan.onlyEdition - documentsOnly;
    return plan;
}

} // namespace countersign::alerts
