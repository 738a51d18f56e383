#include "core/sync/store_thread.h"

#include "core/store/person_names.h"

namespace countersign::sync {

Stores::Stores(database::Database database, store::NumberHash hash, store::FilterShelfPtr shelf)
    : m_database(std::move(database)), m_hash(std::move(hash)),
      m_shelf(shelf ? std::move(shelf) : std::make_shared<store::FilterShelf>())
{
}

Stores::~Stores() = default;

store::AlertStore &Stores::alerts()
{
    if (!m_alerts)
        m_alerts = std::make_unique<store::AlertStore>(m_database, m_hash.clone(), m_shelf);
    return *m_alerts;
}

store::AlertListing &Stores::listing()
{
    if (!m_listing)
        m_listing = std::make_unique<store::AlertListing>(m_database);
    return *m_listing;
}

store::FeedApplier &Stores::applier()
{
    if (!m_applier)
        m_applier = std::make_unique<store::FeedApplier>(m_database, m_hash.clone(), m_shelf);
    return *m_applier;
}

store::PersonNames &Stores::names()
{
    if (!m_names)
        m_names = std::make_unique<store::PersonNames>(m_database, alerts());
    return *m_names;
}

StoreThread::StoreThread(Open open, store::NumberHash hash, store::FilterShelfPtr shelf)
{
    m_thread = std::thread([this, open = std::move(open), hash = std::move(hash), shelf = std::move(shelf)]() mutable {
        loop(open, std::move(hash), std::move(shelf));
    });
}

StoreThread::~StoreThread()
{
    close();
}

void StoreThread::post(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed) {
            m_waiting.push_back(std::move(work));
            m_wake.notify_one();
            return;
        }
    }
    work(nullptr, base::Error{base::ErrorCode::VaultLocked, {}, {}});
}

void StoreThread::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_stop.request_stop();
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void StoreThread::loop(const Open &open, store::NumberHash hash, store::FilterShelfPtr shelf)
{
    std::unique_ptr<Stores> stores;
    base::Error reason{base::ErrorCode::VaultLocked, {}, {}};
    if (auto database = open())
        stores = std::make_unique<Stores>(std::move(*database), std::move(hash), std::move(shelf));
    else
        reason = database.error();
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_closed || !m_waiting.empty(); });
        if (m_closed)
            break;
        Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        work(stores.get(), reason);
        lock.lock();
    }
    const std::deque<Work> left = std::move(m_waiting);
    m_waiting.clear();
    lock.unlock();
    for (const Work &work : left)
        work(nullptr, base::Error{base::ErrorCode::VaultLocked, {}, {}});
}

} // namespace countersign::sync
