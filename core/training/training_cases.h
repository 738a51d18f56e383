#pragma once

#include "core/base/result.h"

#include <QCoroTask>

namespace countersign::workstation {
class CaseService;
}

namespace countersign::training {

/// Three invented cases for a training desk that has none: graded and marked notes with
/// translations into Arabic and Thai, items, links and tasks. Nobody in them exists.
/// `cases` outlives the task.
[[nodiscard]] QCoro::Task<base::Status> fillCases(workstation::CaseService *cases);

} // namespace countersign::training
