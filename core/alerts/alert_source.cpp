#include "core/alerts/alert_source.h"

namespace countersign::alerts {

base::Status AlertSource::beginQuestion(QByteArrayView, QByteArrayView)
{
    return {};
}

base::Result<QList<AlertRecord>> AlertSource::bySeries(QByteArrayView)
{
    return QList<AlertRecord>{};
}

void AlertSource::sift(documents::NumberList &, const base::CountryCode &) {}

} // namespace countersign::alerts
