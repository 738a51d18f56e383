#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_bytes.h"
#include "core/database/database.h"
#include "core/store/alert_filter.h"
#include "core/store/alert_listing.h"
#include "core/store/alert_store.h"
#include "core/store/feed_applier.h"
#include "core/store/number_hash.h"

#include <QCoroTask>
#include <QObject>

#include <condition_variable>
#include <coroutine>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace countersign::store {
class PersonNames;
}

namespace countersign::sync {

/// One connection and what stands on it. Lives on the thread of its StoreThread and is
/// handed to each job there; nothing of it may be kept.
class Stores
{
public:
    Stores(database::Database database, store::NumberHash hash, store::FilterShelfPtr shelf);
    ~Stores();

    [[nodiscard]] database::Database &database() { return m_database; }
    [[nodiscard]] store::NumberHash hash() const { return m_hash.clone(); }
    /// The look-up filter, shared by all threads of the vault.
    [[nodiscard]] store::FilterShelf &shelf() { return *m_shelf; }
    [[nodiscard]] store::AlertStore &alerts();
    [[nodiscard]] store::AlertListing &listing();
    [[nodiscard]] store::FeedApplier &applier();
    /// The person search; core/store/person_names.h.
    [[nodiscard]] store::PersonNames &names();

private:
    database::Database m_database;
    store::NumberHash m_hash;
    store::FilterShelfPtr m_shelf;
    std::unique_ptr<store::AlertStore> m_alerts;
    std::unique_ptr<store::AlertListing> m_listing;
    std::unique_ptr<store::FeedApplier> m_applier;
    std::unique_ptr<store::PersonNames> m_names;
};

/// A thread with a database connection of its own. Jobs run there in order; each answer
/// comes back, queued, on the event loop of the thread that asked. Made, asked and closed
/// on one thread.
class StoreThread
{
public:
    using Open = std::function<base::Result<database::Database>()>;

    /// `open` runs on the new thread. Without a shelf the thread reads the look-up filter itself.
    StoreThread(Open open, store::NumberHash hash, store::FilterShelfPtr shelf = nullptr);
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /// `job` takes Stores & and answers a Result. Answers VaultLocked when closed before it
    /// ran, and the reason when the connection could not be opened.
    template<typename Job>
    [[nodiscard]] auto run(Job job) -> QCoro::Task<std::invoke_result_t<Job &, Stores &>>;

    /// Asked by long jobs; set by close().
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }
    /// Lets the running job come to its end (it is asked to stop), answers the waiting ones
    /// with VaultLocked, closes the connection. Blocks until the thread has ended.
    void close();

private:
    /// Gets the connection, or why there is none.
    using Work = std::function<void(Stores *, const base::Error &)>;
    template<typename Answer, typename Job>
    struct Awaiter;

    void post(Work work);
    void loop(const Open &open, store::NumberHash hash, store::FilterShelfPtr shelf);

    std::stop_source m_stop;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_waiting;
    bool m_closed = false;
    std::thread m_thread;
};

template<typename Answer, typename Job>
struct StoreThread::Awaiter
{
    StoreThread &thread;
    Job job;
    std::shared_ptr<std::optional<Answer>> answer = std::make_shared<std::optional<Answer>>();

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        // Belongs to this thread: the answer is delivered where it was asked for.
        auto *const here = new QObject;
        auto shared = std::make_shared<Job>(std::move(job));
        auto kept = answer;
        thread.post([here, waiting, shared, kept](Stores *stores, const base::Error &reason) mutable {
            if (stores)
                kept->emplace((*shared)(*stores));
            else
                kept->emplace(tl::unexpected<base::Error>(reason));
            shared.reset();
            QMetaObject::invokeMethod(
                here,
                [here, waiting] {
                    here->deleteLater();
                    waiting.resume();
                },
                Qt::QueuedConnection);
        });
    }
    Answer await_resume() { return std::move(**answer); }
};

template<typename Job>
auto StoreThread::run(Job job) -> QCoro::Task<std::invoke_result_t<Job &, Stores &>>
{
    using Answer = std::invoke_result_t<Job &, Stores &>;
    Awaiter<Answer, Job> awaiter{*this, std::move(job)};
    Answer answer = co_await awaiter;
    co_return answer;
}

} // namespace countersign::sync
