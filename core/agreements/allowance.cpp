#include "core/agreements/allowance.h"

#include <algorithm>

namespace countersign::agreements {

using markings::DataClass;
using markings::Purpose;

std::uint32_t sectionOf(Refused refused)
{
    switch (refused) {
    case Refused::Draft:
    case Refused::NotStarted:
    case Refused::Expired:
    case Refused::Suspended:
    case Refused::Terminated:
        return 21;
    case Refused::SenderNotParty:
    case Refused::RecipientNotParty:
        return 1;
    case Refused::PurposeExcluded:
    case Refused::PurposeNotListed:
        return 5;
    case Refused::EvidenceNotAllowed:
        return 11;
    case Refused::ClassNotListed:
    case Refused::NominalNotAllowed:
    case Refused::BiometricsNotAllowed:
    case Refused::OwnCitizen:
    case Refused::OwnCitizenUnknown:
        return 7;
    }
    return 0;
}

QList<Refused> partyRefusals(const Agreement &agreement, const Wanted &wanted, QDate day)
{
    QList<Refused> found;
    switch (stateOn(agreement, day)) {
    case StateOnDay::InForce: break;
    case StateOnDay::Draft: found << Refused::Draft; break;
    case StateOnDay::NotStarted: found << Refused::NotStarted; break;
    case StateOnDay::Expired: found << Refused::Expired; break;
    case StateOnDay::Suspended: found << Refused::Suspended; break;
    case StateOnDay::Terminated: found << Refused::Terminated; break;
    }
    if (!agreement.hasParty(wanted.sender))
        found << Refused::SenderNotParty;
    if (!agreement.hasParty(wanted.recipient))
        found << Refused::RecipientNotParty;
    return found;
}

QList<Refused> purposeRefusals(const Agreement &agreement, const QList<Purpose> &purposes)
{
    const Clauses &clauses = agreement.clauses;
    QList<Refused> found;
    const auto any = [&purposes](auto matches) { return std::any_of(purposes.begin(), purposes.end(), matches); };
    if (any([&](Purpose p) { return clauses.excludedPurposes.contains(p); }))
        found << Refused::PurposeExcluded;
    if (any([&](Purpose p) { return !clauses.purposes.contains(p) && !clauses.excludedPurposes.contains(p); }))
        found << Refused::PurposeNotListed;
    if (purposes.contains(Purpose::Evidence) && clauses.evidence == EvidentialUse::No)
        found << Refused::EvidenceNotAllowed;
    return found;
}

QList<Refused> dataRefusals(const Agreement &agreement, const Wanted &wanted)
{
    const Clauses &clauses = agreement.clauses;
    QList<Refused> found;
    const bool listed = std::all_of(wanted.dataClasses.begin(), wanted.dataClasses.end(),
                                    [&](DataClass c) { return clauses.dataClasses.contains(c); });
    if (!listed || wanted.dataClasses.isEmpty())
        found << Refused::ClassNotListed;
    const bool nominal = wanted.nominal || std::any_of(wanted.dataClasses.begin(), wanted.dataClasses.end(), markings::isNominal);
    if (nominal && !clauses.nominal)
        found << Refused::NominalNotAllowed;
    if (wanted.dataClasses.contains(DataClass::Biometric) && !clauses.biometrics)
        found << Refused::BiometricsNotAllowed;
    if (nominal && clauses.ownCitizensExcluded) {
        if (wanted.ownCitizen == Known::Yes)
            found << Refused::OwnCitizen;
        else if (wanted.ownCitizen == Known::Unknown)
            found << Refused::OwnCitizenUnknown;
    }
    return found;
}

QList<Refused> refusals(const Agreement &agreement, const Wanted &wanted, QDate day)
{
    QList<Refused> found = partyRefusals(agreement, wanted, day) + purposeRefusals(agreement, wanted.purposes);
    // A purpose must be named: "for anything" is never what was agreed.
    if (wanted.purposes.isEmpty())
        found << Refused::PurposeNotListed;
    return found + dataRefusals(agreement, wanted);
}

Allowance allows(const Agreement &agreement, const Wanted &wanted, QDate day)
{
    const QList<Refused> found = refusals(agreement, wanted, day);
    if (found.isEmpty())
        return {true, std::nullopt, 7, false};
    Wanted document = wanted;
    document.dataClasses = {DataClass::Document};
    document.nominal = false;
    return {false, found.first(), sectionOf(found.first()), refusals(agreement, document, day).isEmpty()};
}

} // namespace countersign::agreements
