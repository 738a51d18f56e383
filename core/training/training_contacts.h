#pragma once

#include "core/base/result.h"

#include <QCoroTask>

namespace countersign::workstation {
class DirectoryService;
}

namespace countersign::training {

/// Contacts of the training desk beside its federation: invented offices of invented states, in several
/// time zones, whose numbers reach nobody. Does nothing where the desk has contacts already.
[[nodiscard]] QCoro::Task<base::Status> fillContacts(workstation::DirectoryService *directory);

} // namespace countersign::training
