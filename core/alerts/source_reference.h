#pragma once

#include "core/alerts/alert_record.h"

namespace countersign::alerts {

/// By what a source itself calls its entry: the list's reference ("QDi.001", SDN's ent_num, a
/// table's id), else the owner's national reference, else the record's own id. For exports
/// that others match with their files.
[[nodiscard]] QString sourceReference(const AlertRecord &record);
[[nodiscard]] QString sourceReference(const ListedPerson &person);

} // namespace countersign::alerts
