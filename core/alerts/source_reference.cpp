#include "core/alerts/source_reference.h"

namespace countersign::alerts {

QString sourceReference(const AlertRecord &record)
{
    if (record.listing && !record.listing->reference.isEmpty())
        return record.listing->reference;
    return record.nationalReference.isEmpty() ? record.id.hex() : record.nationalReference;
}

QString sourceReference(const ListedPerson &person)
{
    return person.listing.reference.isEmpty() ? person.id.hex() : person.listing.reference;
}

} // namespace countersign::alerts
