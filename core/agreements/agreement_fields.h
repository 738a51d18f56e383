#pragma once

#include "core/agreements/agreement.h"
#include "core/objects/fields.h"

/// How purposes, data classes and the words of agreements stand in canonical CBOR, for every codec that
/// has them as members. Found by argument-dependent lookup from the templates of fields.h.
namespace countersign::markings {

constexpr std::uint64_t highestOf(Purpose) { return static_cast<std::uint64_t>(Purpose::AsylumRefusal); }
constexpr std::uint64_t highestOf(DataClass) { return static_cast<std::uint64_t>(DataClass::Assessment); }

} // namespace countersign::markings

namespace countersign::agreements {

constexpr std::uint64_t highestOf(Kind) { return static_cast<std::uint64_t>(Kind::Rmas); }
constexpr std::uint64_t highestOf(Status) { return static_cast<std::uint64_t>(Status::Terminated); }
constexpr std::uint64_t highestOf(OnwardRule) { return static_cast<std::uint64_t>(OnwardRule::Free); }
constexpr std::uint64_t highestOf(EvidentialUse) { return static_cast<std::uint64_t>(EvidentialUse::Yes); }

constexpr auto fieldsOf(const Clauses *)
{
    return std::make_tuple(&Clauses::purposes, &Clauses::excludedPurposes, &Clauses::dataClasses, &Clauses::nominal,
                           &Clauses::biometrics, &Clauses::ownCitizensExcluded, &Clauses::replyHours, &Clauses::urgentHours,
                           &Clauses::markingScheme, &Clauses::evidence, &Clauses::onward, &Clauses::exemptBodies,
                           &Clauses::disclosureNotice, &Clauses::protection, &Clauses::noticeHours, &Clauses::retentionDays);
}
constexpr auto fieldsOf(const Section *)
{
    return std::make_tuple(&Section::number, &Section::title, &Section::text);
}
constexpr auto fieldsOf(const Agreement *)
{
    return std::make_tuple(&Agreement::id, &Agreement::title, &Agreement::kind, &Agreement::status, &Agreement::binding,
                           &Agreement::parties, &Agreement::validFrom, &Agreement::validUntil, &Agreement::clauses,
                           &Agreement::text);
}

} // namespace countersign::agreements
