#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/training/training_folder.h"

#include <QCoroTask>
#include <QString>

#include <functional>
#include <memory>

namespace countersign::workstation {
class Session;
}

namespace countersign::training {

struct CreateOptions
{
    QString directory; ///< must not hold a training federation yet
    std::uint64_t seed = 1;
    int alerts = 100'000;
    base::Instant epoch{};  ///< dates lie before it; zero = midnight before now
    std::uint16_t port = 0; ///< of the portal; 0 = a free one, kept for good
    bool keyFiles = true;   ///< also write encrypted key files for exercises
};

struct Created
{
    TrainingFolder folder;
    qint64 records = 0;
    int desks = 0;
    int publishing = 0;
};

/// States made so far and all states, on the thread that asked.
using CreateProgress = std::function<void(int done, int total)>;

/// Makes federation, portal and all feeds; the portal runs inside this process for as long
/// as it takes. FileWriteFailed (args: directory) where one stands already.
[[nodiscard]] QCoro::Task<base::Result<Created>> create(CreateOptions options, std::shared_ptr<const base::Clock> clock,
                                                        CreateProgress progress);

/// The officer is a releasing officer and the desk's protection adviser.
enum class Seat { Publisher, Analyst, Officer };

struct SeatWanted
{
    base::CountryCode desk; ///< one of states()
    QString personName;
    Seat seat = Seat::Publisher;
};

/// Joins an open vault to a desk and approves it at once, as the desk's administrator: over
/// the portal if it runs, else with the portal started for this act. As Publisher the vault
/// takes the desk's feed over, so that alerts entered in it can be published. DeskUnknown.
[[nodiscard]] QCoro::Task<base::Status> joinDesk(workstation::Session *session, QString directory, SeatWanted wanted,
                                                 std::shared_ptr<const base::Clock> clock);

} // namespace countersign::training
