#pragma once

#include "core/base/result.h"
#include "core/ocrb/zone_reader.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace countersign::ui {

/// Decodes and reads one picture at a time on a thread of the pool. done() comes on the
/// thread that the job lives in; a job that was stopped or begun anew says nothing.
class PictureJob : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        QImage picture; ///< grey
        ocrb::ZoneReading zone;
    };
    using Source = std::function<base::Result<QImage>()>;

    using QObject::QObject;
    ~PictureJob() override { stop(); }

    void start(Source source);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void done(const std::shared_ptr<const countersign::base::Result<countersign::ui::PictureJob::Outcome>> &outcome);

private:
    void finish(int number, const std::shared_ptr<const base::Result<Outcome>> &outcome);

    std::stop_source m_stop;
    int m_number = 0;
    bool m_running = false;
};

} // namespace countersign::ui
