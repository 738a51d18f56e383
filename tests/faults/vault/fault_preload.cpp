// Counts the calls by which a process changes files. With COUNTERSIGN_DIE_AT=n the process is
// killed just before its n-th; with COUNTERSIGN_FULL_AT=n the disk is full from the n-th on,
// until a vault's reserve is removed.

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::atomic<long> g_calls = 0;
std::atomic<bool> g_hasRoom = false;

long limitOf(const char *name)
{
    const char *text = std::getenv(name);
    return text ? std::atol(text) : 0;
}

/// True when this call must fail for want of room.
bool isRefused(bool takesRoom)
{
    static const long dieAt = limitOf("COUNTERSIGN_DIE_AT");
    static const long fullAt = limitOf("COUNTERSIGN_FULL_AT");
    const long call = ++g_calls;
    if (dieAt > 0 && call >= dieAt)
        ::kill(::getpid(), SIGKILL);
    return takesRoom && fullAt > 0 && call >= fullAt && !g_hasRoom;
}

template<typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

bool isFile(int descriptor)
{
    struct stat entry = {};
    return ::fstat(descriptor, &entry) == 0 && S_ISREG(entry.st_mode);
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    if (isFile(descriptor) && isRefused(true)) {
        errno = ENOSPC;
        return -1;
    }
    return real(descriptor, bytes, size);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    if (isRefused(true)) {
        errno = ENOSPC;
        return -1;
    }
    return real(descriptor, bytes, size, at);
}

int fsync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fsync");
    isRefused(false);
    return real(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    isRefused(false);
    return real(descriptor);
}

int rename(const char *from, const char *to)
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    isRefused(false);
    return real(from, to);
}

int unlink(const char *path)
{
    static const auto real = next<int (*)(const char *)>("unlink");
    isRefused(false);
    if (std::strstr(path, "vault.reserve"))
        g_hasRoom = true;
    return real(path);
}

int ftruncate64(int descriptor, off64_t size)
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    isRefused(false);
    return real(descriptor, size);
}

} // extern "C"
