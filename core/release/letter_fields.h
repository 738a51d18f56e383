#pragma once

#include "core/agreements/agreement_fields.h"
#include "core/cases/fields.h"
#include "core/cases/note.h"
#include "core/objects/fields.h"

/// How markings, gradings and directions stand in the letters: as in the revisions of a case. Private to
/// this room; found by argument-dependent lookup from the templates of fields.h.
namespace countersign::markings {

inline void putItem(objects::cbor::Writer &writer, const Marking &marking)
{
    writer.raw(cases::fields::marking(marking));
}
inline base::Status takeItem(objects::cbor::Reader &reader, Marking &marking)
{
    const auto item = reader.skip();
    if (!item)
        return base::failFrom(item);
    const QByteArray bytes = item->toByteArray();
    const auto read = cases::fields::markingOf(bytes);
    // What reads as a marking but would be written otherwise is no marking.
    if (!read || cases::fields::marking(read) != bytes)
        return base::fail(base::ErrorCode::NotCanonical);
    marking = *read;
    return {};
}

inline void putItem(objects::cbor::Writer &writer, const Grading &grading)
{
    writer.raw(cases::fields::grading(grading));
}
inline base::Status takeItem(objects::cbor::Reader &reader, Grading &grading)
{
    const auto item = reader.skip();
    if (!item)
        return base::failFrom(item);
    const auto read = cases::fields::gradingOf(item->toByteArray());
    if (!read)
        return base::fail(base::ErrorCode::NotCanonical);
    grading = *read;
    return {};
}

constexpr std::uint64_t lowestOf(Tlp) { return static_cast<std::uint64_t>(Tlp::Clear); }
constexpr std::uint64_t highestOf(Tlp) { return static_cast<std::uint64_t>(Tlp::Red); }

} // namespace countersign::markings

namespace countersign::cases {

constexpr std::uint64_t lowestOf(TextDirection) { return static_cast<std::uint64_t>(TextDirection::Auto); }
constexpr std::uint64_t highestOf(TextDirection) { return static_cast<std::uint64_t>(TextDirection::RightToLeft); }

} // namespace countersign::cases
