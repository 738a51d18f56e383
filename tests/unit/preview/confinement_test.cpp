#include "core/platform/confinement.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace countersign;

namespace {

/// What a child saw: the first act that was allowed, or 0.
template<typename Act>
int confined(Act act)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (!platform::confineThisProcess())
            ::_exit(100);
        ::_exit(act());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 200 + WTERMSIG(status);
}

} // namespace

TEST(Confinement, opensNoFileWritesNoneAndSeesNoFolder)
{
    EXPECT_EQ(confined([] { return ::open("/etc/passwd", O_RDONLY) == -1 && errno == EACCES ? 0 : 1; }), 0);
    EXPECT_EQ(confined([] { return ::open("/tmp/countersign-confined", O_WRONLY | O_CREAT, 0600) == -1 ? 0 : 2; }), 0);
    EXPECT_EQ(confined([] { struct stat about; return ::stat("/etc/passwd", &about) == -1 ? 0 : 3; }), 0);
    EXPECT_EQ(confined([] { return ::unlink("/tmp/countersign-confined") == -1 && errno == EACCES ? 0 : 4; }), 0);
    EXPECT_EQ(confined([] { return ::chdir("/tmp") == -1 ? 0 : 5; }), 0);
    EXPECT_NE(::access("/tmp/countersign-confined", F_OK), 0);
}

TEST(Confinement, reachesNoNetwork)
{
    EXPECT_EQ(confined([] { return ::socket(AF_INET, SOCK_STREAM, 0) == -1 && errno == EACCES ? 0 : 1; }), 0);
    EXPECT_EQ(confined([] { return ::socket(AF_UNIX, SOCK_STREAM, 0) == -1 ? 0 : 2; }), 0);
    EXPECT_EQ(confined([] { int pair[2]; return ::socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == -1 ? 0 : 3; }), 0);
}

TEST(Confinement, startsNothingAndTouchesNoOtherProcess)
{
    EXPECT_EQ(confined([] {
        char name[] = "/bin/true";
        char *const words[] = {name, nullptr};
        ::execve(name, words, nullptr);
        return errno == EACCES ? 0 : 1;
    }), 0);
    EXPECT_EQ(confined([] { return ::fork() == -1 ? 0 : 2; }), 0);
    EXPECT_EQ(confined([] { return ::kill(::getppid(), 0) == -1 ? 0 : 3; }), 0);
    EXPECT_EQ(confined([] { return ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? 0 : 4; }), 0);
}

TEST(Confinement, stillComputesAndAnswersOnItsPipe)
{
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    const int seen = confined([&] {
        auto *const memory = static_cast<char *>(std::malloc(1 << 20));
        if (!memory)
            return 1;
        memory[0] = 'y';
        return ::write(ends[1], memory, 1) == 1 ? 0 : 2;
    });
    EXPECT_EQ(seen, 0);
    char got = 0;
    EXPECT_EQ(::read(ends[0], &got, 1), 1);
    EXPECT_EQ(got, 'y');
    ::close(ends[0]);
    ::close(ends[1]);
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST(Confinement, holdsMemoryAndTime)
{
    EXPECT_EQ(confined([] { return std::malloc(std::size_t{2} << 30) ? 1 : 0; }), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        platform::ConfinementLimits limits;
        limits.processorTime = std::chrono::seconds(1);
        if (!platform::confineThisProcess(limits))
            ::_exit(100);
        for (std::atomic<unsigned> spin = 0;; ++spin) { }
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status));
}
#endif
