#pragma once

#include "core/release/draft.h"
#include "core/release/letter_fields.h"
#include "core/release/question.h"

/// How the parts of the gate's question stand in canonical CBOR; drafts keep some of them too. Private to
/// this room.
namespace countersign::objects {

constexpr std::uint64_t highestOf(Role) { return static_cast<std::uint64_t>(Role::Auditor); }

} // namespace countersign::objects

namespace countersign::agreements {

/// As the register keeps it, so that what was asked under can be opened again.
inline void putItem(objects::cbor::Writer &writer, const Agreement &agreement)
{
    writer.bytes(agreement.encode());
}
inline base::Status takeItem(objects::cbor::Reader &reader, Agreement &agreement)
{
    const auto bytes = reader.bytes();
    if (!bytes)
        return base::failFrom(bytes);
    auto read = Agreement::decode(*bytes);
    if (!read)
        return base::failFrom(read);
    agreement = std::move(*read);
    return {};
}

} // namespace countersign::agreements

namespace countersign::release {

constexpr std::uint64_t highestOf(Answer) { return static_cast<std::uint64_t>(Answer::Unsure); }
constexpr std::uint64_t highestOf(Channel) { return static_cast<std::uint64_t>(Channel::Ncb); }
constexpr std::uint64_t highestOf(ProtectionFlag) { return static_cast<std::uint64_t>(ProtectionFlag::Pt); }
constexpr std::uint64_t highestOf(ThirdPartyRule) { return static_cast<std::uint64_t>(ThirdPartyRule::Free); }
constexpr std::uint64_t highestOf(Sanitised) { return static_cast<std::uint64_t>(Sanitised::No); }
constexpr std::uint64_t highestOf(Proof) { return static_cast<std::uint64_t>(Proof::File); }

constexpr auto fieldsOf(const Basis *)
{
    return std::make_tuple(&Basis::code, &Basis::article, &Basis::citation, &Basis::statement);
}
constexpr auto fieldsOf(const ConcernedPerson *)
{
    return std::make_tuple(&ConcernedPerson::nationalities, &ConcernedPerson::origins, &ConcernedPerson::formerResidences,
                           &ConcernedPerson::persecutors, &ConcernedPerson::flags, &ConcernedPerson::consent);
}
constexpr auto fieldsOf(const GivenAnswer *)
{
    return std::make_tuple(&GivenAnswer::rule, objects::orNobody(&GivenAnswer::recipient), &GivenAnswer::answer, &GivenAnswer::reason);
}
constexpr auto fieldsOf(const Terms *)
{
    return std::make_tuple(&Terms::expiry, &Terms::review, &Terms::recallHours, &Terms::caveat, &Terms::contact);
}

} // namespace countersign::release
