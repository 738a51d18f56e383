#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace countersign::workstation {

/// A progress that is told on the thread that asked, in 500 steps at most: what counts rows on a thread
/// of its own has more of them than an event loop should get events. Empty for an empty one.
inline std::function<void(qint64 done, qint64 total)> toldHere(std::function<void(qint64 done, qint64 total)> progress)
{
    if (!progress)
        return {};
    const std::shared_ptr<QObject> here(new QObject, [](QObject *object) { object->deleteLater(); });
    const auto last = std::make_shared<qint64>(-1);
    return [progress = std::move(progress), here, last](qint64 done, qint64 total) {
        const qint64 step = total > 0 ? done * 500 / total : 0;
        if (step == *last)
            return;
        *last = step;
        QMetaObject::invokeMethod(
            here.get(), [progress, done, total] { progress(done, total); }, Qt::QueuedConnection);
    };
}

} // namespace countersign::workstation
