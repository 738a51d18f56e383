#pragma once

#include <QCoreApplication>
#include <QCoroTask>
#include <QObject>

#include <optional>

namespace countersign::ctl {

/// Runs the program's one event loop until the task has its answer. A command may do so
/// several times, one after the other, never inside one another.
template<typename T>
[[nodiscard]] T runToEnd(QCoro::Task<T> task)
{
    std::optional<T> answer;
    QObject context;
    QCoro::connect(std::move(task), &context, [&answer](const T &value) {
        answer = value;
        QCoreApplication::exit();
    });
    while (!answer)
        QCoreApplication::exec();
    return std::move(*answer);
}

} // namespace countersign::ctl
