#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <mutex>

namespace countersign::workstation {

/// The program's one log: lines of time, event and code, never personal data. Rotates at
/// 256 KiB and keeps three older files. May be written to from any thread; a log that
/// cannot be written is no reason to stop working.
class EventLog
{
public:
    /// The folder is made with the first line.
    EventLog(QString folder, std::shared_ptr<const base::Clock> clock);

    /// `event` is a stable word: "unlock", "sync.done". `figures` are counts and durations.
    void write(const QString &event, const QString &figures = {});
    /// The code and the English detail of an error.
    void write(const QString &event, const base::Error &error);
    /// Oldest first, across rotated files.
    [[nodiscard]] QStringList recent(int most) const;

    static constexpr qint64 kLargest = 256 << 10;
    static constexpr int kKept = 3;

private:
    [[nodiscard]] QString file(int age) const;
    void rotate();

    QString m_folder;
    std::shared_ptr<const base::Clock> m_clock;
    mutable std::mutex m_mutex;
    bool m_hasFolder = false;
};

} // namespace countersign::workstation
