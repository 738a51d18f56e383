#include "core/base/clock.h"

namespace countersign::base {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

milliseconds SystemClock::monotonic() const
{
    return duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace countersign::base
