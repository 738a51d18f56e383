#include "core/alerts/alert_keys.h"
#include "core/alerts/record_fields.h"

#include <algorithm>

namespace countersign::alerts {

namespace {

using namespace alert_keys;

/// The one list of fields; in the order of their keys.
template<typename Record, typename Sink>
void listFields(Record &record, Sink &sink)
{
    sink.field(kId, record.id);
    sink.field(kCategory, record.category, Category{});
    sink.field(kNumber, record.number);
    sink.field(kIssuer, record.issuer);
    sink.field(kType, record.type);
    sink.field(kOwner, record.owner);
    sink.field(kReviewOn, record.reviewOn);
    sink.field(kUpdatedAt, record.updatedAt);
    sink.field(kStatus, record.status, AlertStatus::Active);
    sink.field(kBlankTo, record.blankTo);
    sink.field(kVersion, record.version, std::uint32_t{1});
    sink.field(kFirstSeen, record.firstSeen);
    sink.field(kSource, record.source, SourceSystem::Portal);
    sink.field(kReportedBy, record.reportedBy);
    sink.field(kIssuedOn, record.issuedOn);
    sink.field(kExpiresOn, record.expiresOn);
    sink.field(kHappenedOn, record.happenedOn);
    sink.field(kNationalReference, record.nationalReference);
    sink.field(kAdditionalInfo, record.additionalInfo);
    sink.field(kQuantity, record.quantity);
    sink.field(kCircumstance, record.circumstance);
    sink.field(kCircumstanceText, record.circumstanceText);
    sink.field(kGrading, record.grading);
    sink.field(kMarking, record.marking);
    sink.field(kListing, record.listing);
}

/// The same list on the way in: only the field whose key stands next is taken.
class KeyedInput
{
public:
    explicit KeyedInput(fields::Input &in) : m_in(in) {}
    template<typename T>
    void field(std::uint64_t key, T &value, const T &standard = T{})
    {
        if (m_taken || key != m_in.key())
            return;
        m_taken = true;
        m_in.field(value, standard);
    }
    [[nodiscard]] bool taken() const { return m_taken; }

private:
    fields::Input &m_in;
    bool m_taken = false;
};

} // namespace

QByteArray encode(const AlertRecord &record)
{
    return fields::encodeMap(RecordKind::Alert, [&record](auto &sink) { listFields(record, sink); });
}

base::Result<AlertRecord> decodeAlert(QByteArrayView encoded)
{
    AlertRecord record;
    fields::Input in(encoded);
    in.enter(RecordKind::Alert);
    while (in.next()) {
        KeyedInput keyed(in);
        listFields(record, keyed);
        if (!keyed.taken())
            in.unknown();
    }
    const qsizetype longest = std::max(record.number.toUtf8().size(), record.blankTo.toUtf8().size());
    if (in.isGood() && longest > kMaxNumberBytes)
        in.refuse(base::ErrorCode::TooLarge);
    if (in.isGood() && record.listing.has_value() != (record.category == Category::Listed))
        in.refuse(base::ErrorCode::MissingField);
    if (const base::Status status = in.finish({kId, kCategory, kNumber, kOwner}); !status)
        return base::failFrom(status);
    return record;
}

base::Result<RecordKind> recordKind(QByteArrayView encoded)
{
    objects::cbor::Reader reader(encoded);
    const auto count = reader.enterMap();
    if (!count)
        return base::failFrom(count);
    const auto key = *count == 0 ? base::Result<std::uint64_t>(1U) : reader.nextKey();
    if (!key)
        return base::failFrom(key);
    if (*key != 0)
        return base::fail(base::ErrorCode::MissingField, QStringLiteral("record kind"));
    const auto kind = reader.unsignedInt();
    if (!kind)
        return base::failFrom(kind);
    if (*kind < 1 || *kind > 3)
        return base::fail(base::ErrorCode::UnknownType, QStringLiteral("record kind"));
    return static_cast<RecordKind>(*kind);
}

} // namespace countersign::alerts
