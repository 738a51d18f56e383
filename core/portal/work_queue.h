#pragma once

#include "core/base/result.h"
#include "core/portal/portal_core.h"
#include "core/portal/portal_service.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace countersign::portal {

/// The threads that touch the database, each with a service and a connection of its own.
class WorkQueue
{
public:
    using Job = std::function<void(PortalService &)>;

    explicit WorkQueue(std::size_t longest) : m_longest(longest) {}
    ~WorkQueue();

    /// Returns when every thread has opened its connection, or with the first failure.
    [[nodiscard]] base::Status start(PortalCore &core, int threads);
    /// False when the queue is full or stopped; the job is then not run.
    [[nodiscard]] bool add(Job job);
    /// Finishes the jobs at work and those waiting, then ends the threads.
    void stop();

private:
    void work(PortalService &service);

    const std::size_t m_longest;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace countersign::portal
