#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace countersign::portal {

/// How much one caller may ask of the portal (trust.md 4). Defaults are for a real site;
/// tests shorten the times.
struct Limits
{
    std::chrono::milliseconds headerTime{10'000};     ///< handshake, and whole header once begun
    std::chrono::milliseconds idleTime{60'000};       ///< between two requests of a connection
    std::chrono::milliseconds rateWindow{5'000};      ///< a body and an answer must keep moving in each window
    std::size_t leastBytesPerSecond = 2'048;
    std::chrono::milliseconds drainTime{15'000};      ///< running requests at shutdown
    std::size_t connections = 2'000;
    std::size_t connectionsPerAddress = 64;
    double requestsPerSecondAddress = 100;
    double burstAddress = 400;
    double requestsPerSecondDevice = 50;
    double burstDevice = 200;
    std::size_t waitingRequests = 256;                ///< beyond this the answer is Busy
    std::uint64_t feedChunkBytes = 16ULL << 30;       ///< stored snapshot chunks of one feed
    std::uint64_t deskCaseBytes = 64ULL << 30;        ///< case log of one desk
    std::uint64_t deskMailBytes = 64ULL << 30;        ///< mail log of one desk, all senders
    std::uint64_t senderMailBytes = 8ULL << 30;       ///< of it one other desk
    std::uint64_t senderMailBytesDay = 1ULL << 30;    ///< of it one other desk in a day (UTC)
    std::uint64_t senderMailDay = 10'000;             ///< envelopes of one other desk in a day
    std::uint64_t deskAuditBytes = 1ULL << 30;        ///< deposited checkpoints of one desk
};

/// Sessions and challenges.
inline constexpr std::chrono::minutes kIdleSession{15};
inline constexpr std::chrono::hours kLongestSession{8};
inline constexpr std::chrono::minutes kChallengeLife{2};
inline constexpr std::chrono::minutes kClockTolerance{5};
/// Chunks of a superseded snapshot stay this long, so that a first sync under way can end.
inline constexpr std::chrono::hours kOldChunkLife{24};

} // namespace countersign::portal
