#pragma once

#include <cstdint>

/// How far something between desks has come. The numbers are stored.
namespace countersign::release {

/// trust.md 7, in the order of going; those from 20 on stand aside.
enum class ReleaseState : std::uint8_t {
    Draft = 1, Checked = 2, AwaitingApproval = 3, Approved = 4, Held = 5, Sealed = 6, Queued = 7, Sending = 8,
    Accepted = 9, Delivered = 10, Opened = 11, Acted = 12,
    Refused = 20, Rejected = 21, PulledBack = 22, KeyChanged = 23, Expired = 24, Recalled = 25
};

/// Of a request: ours from Draft on, theirs from ToAnswer on.
enum class RequestState : std::uint8_t { Draft = 1, Sent = 2, Delivered = 3, Answered = 4, Declined = 5, Closed = 6, ToAnswer = 7 };

} // namespace countersign::release
