#pragma once

#include "core/agreements/agreement.h"

/// "What does this allow?" - the one place where clauses become yes or no; the gate asks it too.
namespace countersign::agreements {

enum class Known : std::uint8_t { No, Yes, Unknown };

/// Information that one party would give another.
struct Wanted
{
    base::CountryCode sender;
    base::CountryCode recipient;
    QList<markings::DataClass> dataClasses;
    bool nominal = false;               ///< also without a nominal class: free text that names somebody
    Known ownCitizen = Known::Unknown;  ///< concerns a citizen of a party; asked only for nominal data
    QList<markings::Purpose> purposes;
};

enum class Refused : std::uint8_t {
    Draft, NotStarted, Expired, Suspended, Terminated,   // section 21
    SenderNotParty, RecipientNotParty,                   // section 1
    PurposeExcluded, PurposeNotListed,                   // section 5
    EvidenceNotAllowed,                                  // section 11
    ClassNotListed, NominalNotAllowed, BiometricsNotAllowed, OwnCitizen, OwnCitizenUnknown // section 7
};
/// The section of domain.md 5.16 that refuses, so that its text can be shown.
[[nodiscard]] std::uint32_t sectionOf(Refused refused);

/// Everything that stands against it; empty = allowed. A reason comes once.
[[nodiscard]] QList<Refused> refusals(const Agreement &agreement, const Wanted &wanted, QDate day);
/// The parts of it: whether the paper holds between the two today; its purposes; its data.
[[nodiscard]] QList<Refused> partyRefusals(const Agreement &agreement, const Wanted &wanted, QDate day);
[[nodiscard]] QList<Refused> purposeRefusals(const Agreement &agreement, const QList<markings::Purpose> &purposes);
[[nodiscard]] QList<Refused> dataRefusals(const Agreement &agreement, const Wanted &wanted);

struct Allowance
{
    bool allowed = false;
    std::optional<Refused> reason;      ///< the first that refuses
    std::uint32_t section = 0;          ///< of the refusal; of the data classes (7) when allowed
    bool withoutHolder = false;         ///< refused, but document data without its holder would be allowed
};
[[nodiscard]] Allowance allows(const Agreement &agreement, const Wanted &wanted, QDate day);

} // namespace countersign::agreements
