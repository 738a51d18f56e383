#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QCoroTask>
#include <QString>

#include <memory>

namespace countersign::workstation {
class Session;
}

namespace countersign::training {

/// Exchange for a training desk that has none: a release that QNB has, one that is held, one that came from QNB, and
/// a request of theirs. Their letters are written and approved in vaults of invented colleagues below
/// `directory`/vaults, which open with kTrainingPassphrase: the desk's own releasing officer is one of them, so that an
/// exercise can go on with approvals. The portal runs; `session` has cases and agreements and outlives the task.
[[nodiscard]] QCoro::Task<base::Status> fillReleases(workstation::Session *session, QString directory,
                                                     std::shared_ptr<const base::Clock> clock);

} // namespace countersign::training
