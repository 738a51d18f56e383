#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <chrono>
#include <cstdint>
#include <mutex>
#include <string_view>

namespace countersign::portal {

/// What the log may know of one event. There is no field for a number, a name or an
/// address: `caller` is a salted hash whose salt dies with the process.
struct LogEvent
{
    std::string_view event;
    int status = 0;
    std::chrono::milliseconds duration{0};
    std::uint64_t bytes = 0;             ///< body sent and received
    QByteArray device;                   ///< first 8 hex digits
    QByteArray caller;                   ///< salted hash of the address, 16 hex digits
    std::string_view trouble;            ///< fixed word
};

/// One JSON object a line, flushed; any thread.
class EventLog
{
public:
    /// An empty path logs nowhere. Errors: FileWriteFailed.
    [[nodiscard]] base::Status open(const QString &path);
    void write(base::Instant at, const LogEvent &event);

private:
    std::mutex m_mutex;
    QFile m_file;
};

} // namespace countersign::portal
