#include "ui/lookup/picture_job.h"

#include "ui/pictures/picture_file.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace countersign::ui {

namespace {

base::Result<PictureJob::Outcome> readPicture(const PictureJob::Source &source, const std::stop_token &stop)
{
    base::Result<QImage> picture = source();
    if (!picture)
        return base::failFrom(picture);
    ocrb::ReadLimits limits;
    limits.stop = stop;
    base::Result<ocrb::ZoneReading> zone = ocrb::readZone(bytesOf(*picture), limits);
    if (!zone)
        return base::failFrom(zone);
    return PictureJob::Outcome{*std::move(picture), *std::move(zone)};
}

} // namespace

void PictureJob::start(Source source)
{
    stop();
    m_stop = std::stop_source();
    m_running = true;
    const int number = ++m_number;
    // The guard is only copied over there; it is looked at on this thread, where the job dies.
    QPointer<PictureJob> guard(this);
    QThreadPool::globalInstance()->start([source = std::move(source), stop = m_stop.get_token(), guard, number] {
        const auto outcome = std::make_shared<const base::Result<Outcome>>(readPicture(source, stop));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, number, outcome] {
                if (guard)
                    guard->finish(number, outcome);
            },
            Qt::QueuedConnection);
    });
}

void PictureJob::stop()
{
    m_stop.request_stop();
    m_running = false;
    ++m_number;
}

void PictureJob::finish(int number, const std::shared_ptr<const base::Result<Outcome>> &outcome)
{
    if (number != m_number)
        return;
    m_running = false;
    Q_EMIT done(outcome);
}

} // namespace countersign::ui
