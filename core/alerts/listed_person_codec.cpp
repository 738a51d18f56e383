#include "core/alerts/record_fields.h"

namespace countersign::alerts {

namespace {

// Keys of a listed person's map; they never change their meaning.
enum PersonKey : std::uint64_t {
    kId = 1, kOwner, kListing, kEntity, kNames, kBirths, kNationalities, kNationalityTexts, kBirthPlaces, kDocuments,
    kComments, kVersion
};
enum WithdrawalKey : std::uint64_t { kWithdrawnKind = 1, kWithdrawnId, kWithdrawnNumber, kReason };

template<typename Sink>
void listFields(const ListedPerson &person, Sink &sink)
{
    sink.field(kId, person.id);
    sink.field(kOwner, person.owner);
    sink.field(kListing, person.listing);
    sink.field(kEntity, person.entity);
    sink.field(kNames, person.names);
    sink.field(kBirths, person.births);
    sink.field(kNationalities, person.nationalities);
    sink.field(kNationalityTexts, person.nationalityTexts);
    sink.field(kBirthPlaces, person.birthPlaces);
    sink.field(kDocuments, person.documents);
    sink.field(kComments, person.comments);
    sink.field(kVersion, person.version, std::uint32_t{1});
}

template<typename Sink>
void listFields(const Withdrawal &withdrawal, Sink &sink)
{
    sink.field(kWithdrawnKind, withdrawal.kind, Withdrawal::Kind{});
    sink.field(kWithdrawnId, withdrawal.id);
    sink.field(kWithdrawnNumber, withdrawal.number);
    sink.field(kReason, withdrawal.reason);
}

} // namespace

QByteArray encode(const ListedPerson &person)
{
    return fields::encodeMap(RecordKind::ListedPerson, [&person](auto &sink) { listFields(person, sink); });
}

QByteArray encode(const Withdrawal &withdrawal)
{
    return fields::encodeMap(RecordKind::Withdrawal, [&withdrawal](auto &sink) { listFields(withdrawal, sink); });
}

base::Result<ListedPerson> decodeListedPerson(QByteArrayView encoded)
{
    ListedPerson person;
    fields::Input in(encoded);
    in.enter(RecordKind::ListedPerson);
    while (in.next()) {
        switch (in.key()) {
        case kId: in.field(person.id); break;
        case kOwner: in.field(person.owner); break;
        case kListing: in.field(person.listing); break;
        case kEntity: in.field(person.entity); break;
        case kNames: in.field(person.names); break;
        case kBirths: in.field(person.births); break;
        case kNationalities: in.field(person.nationalities); break;
        case kNationalityTexts: in.field(person.nationalityTexts); break;
        case kBirthPlaces: in.field(person.birthPlaces); break;
        case kDocuments: in.field(person.documents); break;
        case kComments: in.field(person.comments); break;
        case kVersion: in.field(person.version, std::uint32_t{1}); break;
        default: in.unknown();
        }
    }
    if (const base::Status status = in.finish({kId, kOwner, kListing}); !status)
        return base::failFrom(status);
    return person;
}

base::Result<Withdrawal> decodeWithdrawal(QByteArrayView encoded)
{
    Withdrawal withdrawal;
    fields::Input in(encoded);
    in.enter(RecordKind::Withdrawal);
    while (in.next()) {
        switch (in.key()) {
        case kWithdrawnKind: in.take(withdrawal.kind); break;
        case kWithdrawnId: in.field(withdrawal.id); break;
        case kWithdrawnNumber: in.field(withdrawal.number); break;
        case kReason: in.field(withdrawal.reason); break;
        default: in.unknown();
        }
    }
    if (const base::Status status = in.finish({kWithdrawnKind, kWithdrawnId}); !status)
        return base::failFrom(status);
    return withdrawal;
}

} // namespace countersign::alerts
