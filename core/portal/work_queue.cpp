#include "core/portal/work_queue.h"

#include <future>

namespace countersign::portal {

WorkQueue::~WorkQueue()
{
    stop();
}

base::Status WorkQueue::start(PortalCore &core, int threads)
{
    base::Status whole;
    for (int i = 0; i < threads; ++i) {
        auto opened = std::make_shared<std::promise<base::Status>>();
        auto answer = opened->get_future();
        m_threads.emplace_back([this, &core, opened] {
            const auto service = PortalService::open(core);
            if (!service) {
                opened->set_value(base::failFrom(service));
                return;
            }
            opened->set_value({});
            work(**service);
        });
        if (const auto status = answer.get(); !status && whole)
            whole = status;
    }
    if (!whole)
        stop();
    return whole;
}

bool WorkQueue::add(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_jobs.size() >= m_longest)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

void WorkQueue::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
    m_threads.clear();
}

void WorkQueue::work(PortalService &service)
{
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(service);
    }
}

} // namespace countersign::portal
