#include "core/portal/event_log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace countersign::portal {
namespace {

QString fromView(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

base::Status EventLog::open(const QString &path)
{
    if (path.isEmpty())
        return {};
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner))
        return base::fail(base::ErrorCode::FileWriteFailed, QStringLiteral("portal log"), {path});
    return {};
}

void EventLog::write(base::Instant at, const LogEvent &event)
{
    const std::lock_guard lock(m_mutex);
    if (!m_file.isOpen())
        return;
    QJsonObject line{{QStringLiteral("time"), QDateTime::fromMSecsSinceEpoch(base::toMillis(at), Qt::UTC).toString(Qt::ISODateWithMs)},
                     {QStringLiteral("event"), fromView(event.event)},
                     {QStringLiteral("status"), event.status},
                     {QStringLiteral("ms"), static_cast<qint64>(event.duration.count())},
                     {QStringLiteral("bytes"), static_cast<qint64>(event.bytes)}};
    if (!event.device.isEmpty())
        line.insert(QStringLiteral("device"), QString::fromLatin1(event.device));
    if (!event.caller.isEmpty())
        line.insert(QStringLiteral("caller"), QString::fromLatin1(event.caller));
    if (!event.trouble.empty())
        line.insert(QStringLiteral("trouble"), fromView(event.trouble));
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

} // namespace countersign::portal
