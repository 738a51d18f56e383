#pragma once

#include "core/alerts/alert_record.h"
#include "core/base/clock.h"
#include "core/training/states.h"

#include <QByteArray>
#include <QList>

#include <cstdint>

namespace countersign::training {

/// Numbers that every training federation holds, or holds nowhere: for tours, exercises and
/// tests. L898902C3 is the specimen number of ICAO Doc 9303-4.
namespace samples {
inline constexpr const char *kStolenBlank = "L898902C3"; ///< QNB, stolen blank series
inline constexpr const char *kLost = "L89890ZC3";        ///< QNB, lost: differs from it at position 7
inline constexpr const char *kRevoked = "AA4827165";     ///< QMA, revoked
inline constexpr const char *kForged = "E41775908";      ///< QYJ passport, forged, detected by QRC
inline constexpr const char *kListed = "N0417355";       ///< on the invented list that QMA republishes
inline constexpr const char *kNowhere = "A73914682";     ///< QRC form; no desk knows it, nothing looks like it
inline constexpr const char *kOldData = "C5518204";      ///< QVF form; nowhere, and QVF's data is 9 days old
} // namespace samples

struct Invention
{
    std::uint64_t seed = 1;
    int alerts = 100'000;  ///< of all states
    base::Instant epoch{}; ///< dates lie before it
};

/// The feed of one state: canonical bytes of alert records and listed persons. The same
/// seed, number and epoch give the same bytes.
[[nodiscard]] QList<QByteArray> inventedFeed(const Invention &invention, const State &state);

} // namespace countersign::training
