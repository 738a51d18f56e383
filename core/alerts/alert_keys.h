#pragma once

#include <cstdint>

/// Keys of an alert's CBOR map. Signed and stored: a key never changes its meaning. The
/// first ten are what AlertKey holds, so that a bulk load can stop looking after them.
namespace countersign::alerts::alert_keys {

inline constexpr std::uint64_t kId = 1;
inline constexpr std::uint64_t kCategory = 2;
inline constexpr std::uint64_t kNumber = 3;
inline constexpr std::uint64_t kIssuer = 4;
inline constexpr std::uint64_t kType = 5;
inline constexpr std::uint64_t kOwner = 6;
inline constexpr std::uint64_t kReviewOn = 7;
inline constexpr std::uint64_t kUpdatedAt = 8;
inline constexpr std::uint64_t kStatus = 9;
inline constexpr std::uint64_t kBlankTo = 10;
inline constexpr std::uint64_t kVersion = 11;
inline constexpr std::uint64_t kFirstSeen = 12;
inline constexpr std::uint64_t kSource = 13;
inline constexpr std::uint64_t kReportedBy = 14;
inline constexpr std::uint64_t kIssuedOn = 15;
inline constexpr std::uint64_t kExpiresOn = 16;
inline constexpr std::uint64_t kHappenedOn = 17;
inline constexpr std::uint64_t kNationalReference = 18;
inline constexpr std::uint64_t kAdditionalInfo = 19;
inline constexpr std::uint64_t kQuantity = 20;
inline constexpr std::uint64_t kCircumstance = 21;
inline constexpr std::uint64_t kCircumstanceText = 22;
inline constexpr std::uint64_t kGrading = 23;
inline constexpr std::uint64_t kMarking = 24;
inline constexpr std::uint64_t kListing = 25;
inline constexpr std::uint64_t kLastKnown = kListing;

} // namespace countersign::alerts::alert_keys
