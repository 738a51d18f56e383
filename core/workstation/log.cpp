#include "core/workstation/log.h"

#include "core/platform/durable_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace countersign::workstation {

using namespace Qt::StringLiterals;

EventLog::EventLog(QString folder, std::shared_ptr<const base::Clock> clock)
    : m_folder(std::move(folder)), m_clock(std::move(clock))
{
}

QString EventLog::file(int age) const
{
    return age == 0 ? m_folder + u"/countersign.log"_s : m_folder + u"/countersign.%1.log"_s.arg(age);
}

void EventLog::rotate()
{
    QFile::remove(file(kKept));
    for (int age = kKept - 1; age >= 0; --age)
        QFile::rename(file(age), file(age + 1));
}

void EventLog::write(const QString &event, const QString &figures)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(base::toMillis(m_clock->now()), Qt::UTC).toString(Qt::ISODateWithMs);
    QString line = figures.isEmpty() ? time + u' ' + event : time + u' ' + event + u' ' + figures;
    line.replace(u'\n', u' ');
    const std::lock_guard lock(m_mutex);
    // A log brings no vault's folder into being: unlocking what is not there leaves no trace.
    if (!m_hasFolder && QFileInfo(QFileInfo(m_folder).path()).isDir())
        m_hasFolder = platform::ensurePrivateFolder(m_folder).has_value();
    QFile out(file(0));
    if (out.size() > kLargest)
        rotate();
    if (!out.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    out.write(line.toUtf8() + '\n');
}

void EventLog::write(const QString &event, const base::Error &error)
{
    write(event, base::codeText(error.code) + u' ' + error.detail);
}

QStringList EventLog::recent(int most) const
{
    const std::lock_guard lock(m_mutex);
    QStringList lines;
    for (int age = 0; age <= kKept && lines.size() < most; ++age) {
        QFile in(file(age));
        if (!in.open(QIODevice::ReadOnly))
            continue;
        const QStringList older = QString::fromUtf8(in.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines = older + lines;
    }
    return lines.size() > most ? lines.sliced(lines.size() - most) : lines;
}

} // namespace countersign::workstation
