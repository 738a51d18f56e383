#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/release/letters.h"

#include <cstdint>
#include <optional>

/// What a recall does at its holder (trust.md 6). Pure: the store keeps the state, this says the next.
namespace countersign::release {

enum class HeldState : std::uint8_t {
    NotHere = 1,     ///< the recall came first and waits for it
    Held = 2,
    Locked = 3,      ///< recalled: nobody reads it any more
    Replaced = 4,    ///< corrected: readable, with the newer version named
    Purged = 5
};

struct HeldItem
{
    HeldState state = HeldState::NotHere;
    std::optional<RecallLetter> recall;          ///< the one in force
    bool operator==(const HeldItem &) const = default;
};

enum class RecallAct : std::uint8_t {
    None = 1,        ///< a repeat, or weaker than what is in force
    Wait = 2,        ///< keep the recall for an envelope that is still to come
    Mark = 3,        ///< correct: show that a newer version is coming
    Lock = 4,        ///< now; the person sees why
    Destroy = 5      ///< now: content, key, index rows, previews; then answer Purged
};
struct RecallStep
{
    HeldItem after;
    RecallAct act = RecallAct::None;
    bool answerPurged = false;                   ///< send a Purged receipt with the exports made before
};

/// A recall arrives. `sender` is who sent the envelope it is about, null while that is not here:
/// RecallNotTheirs (args: sender). The stronger recall stays in force: destroy over withdraw over correct,
/// then the earlier deadline. Nothing undoes a purge.
[[nodiscard]] base::Result<RecallStep> recallArrives(const HeldItem &item, const RecallLetter &recall, base::CountryCode sender);
/// The envelope arrives: a recall that waited acts at once, and one of another desk is dropped.
[[nodiscard]] RecallStep envelopeArrives(const HeldItem &item, base::CountryCode sender);
/// A signed time was seen: never the machine's own clock. Destroys at the first one after the deadline.
[[nodiscard]] RecallStep signedTimeSeen(const HeldItem &item, base::Instant signedTime);
/// A person destroys a locked or replaced item before its deadline. ReleaseStateWrong where nothing recalls it.
[[nodiscard]] base::Result<RecallStep> destroyedByPerson(const HeldItem &item);
/// The deadline that acts by itself; nothing where a person must.
[[nodiscard]] std::optional<base::Instant> deadlineOf(const HeldItem &item);

} // namespace countersign::release
