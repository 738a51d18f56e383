#include "core/platform/child_process.h"

#include <csignal>
#include <sys/prctl.h>

namespace countersign::platform {

void endWithParent()
{
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
}

} // namespace countersign::platform
