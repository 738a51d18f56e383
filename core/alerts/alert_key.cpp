#include "core/alerts/alert_keys.h"
#include "core/alerts/record_fields.h"

namespace countersign::alerts {

using namespace alert_keys;

base::Result<AlertKey> readAlertKey(QByteArrayView encoded)
{
    AlertKey record;
    base::Instant updatedAt{};
    fields::Input in(encoded);
    in.enter(RecordKind::Alert);
    while (in.next()) {
        switch (in.key()) {
        case kId: in.field(record.id); break;
        case kCategory: in.take(record.category); break;
        case kNumber: in.take(record.numberUtf8, kMaxNumberBytes); break;
        case kIssuer: in.field(record.issuer); break;
        case kType: in.field(record.type); break;
        case kOwner: in.field(record.owner); break;
        case kReviewOn: in.field(record.reviewOn); break;
        case kUpdatedAt: in.field(updatedAt); break;
        case kStatus: in.field(record.status, AlertStatus::Active); break;
        case kBlankTo:
            in.take(record.blankToUtf8, kMaxNumberBytes);
            if (in.isGood() && record.blankToUtf8.isEmpty())
                in.refuse(base::ErrorCode::NotCanonical);
            break;
        default:
            if (in.key() > kLastKnown)
                in.unknown();
            else
                in.skip();
        }
    }
    if (in.isGood() && record.numberUtf8.isEmpty())
        in.refuse(base::ErrorCode::MissingField);
    if (const base::Status status = in.finish({kId, kCategory, kNumber, kOwner}); !status)
        return base::failFrom(status);
    record.updatedAt = base::toMillis(updatedAt);
    return record;
}

} // namespace countersign::alerts
