#include "core/platform/confinement.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <memory>

#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <seccomp.h>

namespace countersign::platform {

using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kHoldsMemory = false; // the sanitizer's shadow alone is larger
#else
constexpr bool kHoldsMemory = true;
#endif

tl::unexpected<base::Error> refused(const char *what, int reason)
{
    return base::fail(base::ErrorCode::Internal, u"confinement: %1, errno %2"_s.arg(QLatin1String(what)).arg(reason));
}

struct FreeFilter
{
    void operator()(void *filter) const { seccomp_release(filter); }
};

/// Computing, memory of its own, time, and the pipes that are open.
constexpr std::array kAllowed{
    SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(write), SCMP_SYS(writev), SCMP_SYS(close), SCMP_SYS(lseek),
    SCMP_SYS(fstat), SCMP_SYS(poll), SCMP_SYS(ppoll),
    SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise),
    SCMP_SYS(futex), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity), SCMP_SYS(getrandom),
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(gettimeofday), SCMP_SYS(time),
    SCMP_SYS(clock_nanosleep), SCMP_SYS(nanosleep),
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack),
    SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getrusage), SCMP_SYS(restart_syscall),
    SCMP_SYS(set_robust_list), SCMP_SYS(exit), SCMP_SYS(exit_group),
};

/// Anonymous memory that is never executable, and stat of what is open: the flags are looked at.
int allowLooked(scmp_filter_ctx filter)
{
    constexpr scmp_datum_t kExecutable = 0x4; // PROT_EXEC
    constexpr scmp_datum_t kAnonymous = 0x20; // MAP_ANONYMOUS
    constexpr scmp_datum_t kEmptyPath = AT_EMPTY_PATH;
    int rc = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 2, SCMP_A2(SCMP_CMP_MASKED_EQ, kExecutable, 0),
                              SCMP_A3(SCMP_CMP_MASKED_EQ, kAnonymous, kAnonymous));
    if (rc == 0)
        rc = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, kExecutable, 0));
    if (rc == 0)
        rc = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(newfstatat), 1, SCMP_A3(SCMP_CMP_EQ, kEmptyPath));
    // abort() raises a signal for this very process; others cannot be named.
    if (rc == 0)
        rc = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                              SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(::getpid())));
    return rc;
}

base::Status limit(__rlimit_resource_t what, rlim_t most)
{
    const struct rlimit both = {most, most};
    if (::setrlimit(what, &both) != 0)
        return refused("limit", errno);
    return {};
}

base::Status filterCalls()
{
    const std::unique_ptr<void, FreeFilter> filter(seccomp_init(SCMP_ACT_ERRNO(EACCES)));
    if (!filter)
        return refused("filter", ENOMEM);
    for (const int call : kAllowed) {
        if (const int rc = seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0); rc != 0)
            return refused("rule", -rc);
    }
    if (const int rc = allowLooked(filter.get()); rc != 0)
        return refused("looked rule", -rc);
    if (const int rc = seccomp_load(filter.get()); rc != 0)
        return refused("load", -rc);
    return {};
}

} // namespace

base::Status confineThisProcess(const ConfinementLimits &limits)
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return refused("privileges", errno);
    // A word of complaint into a redirected stream must fail, not end the process.
    if (std::signal(SIGXFSZ, SIG_IGN) == SIG_ERR)
        return refused("signal", errno);
    // A second wall where the system lets an ordinary user build one; the filter stands alone elsewhere.
    (void)::unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS);
    const auto seconds = static_cast<rlim_t>(limits.processorTime.count());
    const std::array<std::pair<__rlimit_resource_t, rlim_t>, 4> kLimits{
        {{RLIMIT_CORE, 0}, {RLIMIT_FSIZE, 0}, {RLIMIT_NOFILE, 0}, {RLIMIT_CPU, seconds}}};
    for (const auto &[what, most] : kLimits) {
        if (const auto set = limit(what, most); !set)
            return set;
    }
    if (kHoldsMemory) {
        if (const auto set = limit(RLIMIT_AS, static_cast<rlim_t>(limits.memory)); !set)
            return set;
    }
    return filterCalls();
}

} // namespace countersign::platform
