#pragma once

#include "core/base/result.h"

#include <QCoroTask>
#include <QDate>

namespace countersign::workstation {
class AgreementService;
}

namespace countersign::training {

/// Three invented agreements for the register of a training desk that has none: one in force, one that
/// ends soon, one that has ended. `agreements` outlives the task.
[[nodiscard]] QCoro::Task<base::Status> fillAgreements(workstation::AgreementService *agreements, QDate today);

} // namespace countersign::training
