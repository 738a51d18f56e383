#pragma once

#include <QCoroTask>
#include <QObject>

#include <coroutine>
#include <memory>
#include <optional>
#include <thread>

namespace countersign::workstation {

/// Runs a function on a thread of its own and resumes on the asking thread's event loop:
/// for Argon2id and for reading large files. The function owns everything it touches.
template<typename Job>
struct OnWorker
{
    using Answer = std::invoke_result_t<Job &>;
    Job job;
    std::shared_ptr<std::optional<Answer>> answer = std::make_shared<std::optional<Answer>>();

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        auto *const here = new QObject;
        auto work = std::make_shared<Job>(std::move(job));
        std::thread([here, waiting, work, kept = answer]() mutable {
            kept->emplace((*work)());
            work.reset();
            QMetaObject::invokeMethod(
                here,
                [here, waiting] {
                    here->deleteLater();
                    waiting.resume();
                },
                Qt::QueuedConnection);
        }).detach();
    }
    Answer await_resume() { return std::move(**answer); }
};

template<typename Job>
[[nodiscard]] auto onWorker(Job job) -> QCoro::Task<std::invoke_result_t<Job &>>
{
    OnWorker<Job> worker{std::move(job)};
    auto answer = co_await worker;
    co_return answer;
}

} // namespace countersign::workstation
