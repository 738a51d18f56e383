#include "core/alerts/alert_record.h"

namespace countersign::alerts {

using namespace Qt::StringLiterals;

base::Status checkOwnership(const AlertKey &record, const base::CountryCode &feedOwner)
{
    if (feedOwner.isNull() || record.owner != feedOwner)
        return base::fail(base::ErrorCode::ForeignOwner, u"record under another desk's name"_s,
                          {record.owner.text(), feedOwner.text()});
    // Only the issuing country says that a document is lost, stolen or no longer valid.
    if (familyOf(record.category) == Family::IssuerStatus && record.issuer != feedOwner)
        return base::fail(base::ErrorCode::ForeignOwner, u"status of another state's document"_s,
                          {record.issuer.text(), feedOwner.text()});
    return {};
}

} // namespace countersign::alerts
