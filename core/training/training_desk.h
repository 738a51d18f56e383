#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/training/training_federation.h"

#include <QCoroTask>
#include <QObject>
#include <QProcess>
#include <QString>

#include <memory>

namespace countersign::workstation {
class Workstation;
}

namespace countersign::training {

/// "Try the training desk" in one step: the federation is made where it is missing, its
/// portal runs as a child process for as long as this object lives, a vault is made, joined
/// to QMA, approved and filled. Sends nothing anywhere but to this machine.
class TrainingDesk : public QObject
{
    Q_OBJECT
public:
    /// `directory` holds the federation and, in vaults/, its vaults.
    TrainingDesk(QString directory, std::shared_ptr<const base::Clock> clock, QObject *parent = nullptr);
    ~TrainingDesk() override;

    [[nodiscard]] bool isMade() const { return TrainingFolder::exists(m_directory); }
    [[nodiscard]] bool isPortalRunning() const { return m_portal && m_portal->state() == QProcess::Running; }

    /// Starts countersign-portal, which lies beside this program (or where COUNTERSIGN_PORTAL
    /// says), and waits until it listens.
    /// A portal that answers on the port already is used as it is. PortalUnreachable.
    [[nodiscard]] QCoro::Task<base::Status> startPortal();
    void stopPortal();

    /// Makes what is missing, opens the vault in `vaultDirectory` (made with kTrainingPassphrase
    /// when new), joins as `seat` and syncs once. The workstation is unlocked afterwards.
    [[nodiscard]] QCoro::Task<base::Status> open(workstation::Workstation *workstation, QString vaultDirectory,
                                                 QString personName, Seat seat, int alerts = 100'000);

Q_SIGNALS:
    /// States made while the federation is created.
    void progress(int done, int total);

private:
    QString m_directory;
    std::shared_ptr<const base::Clock> m_clock;
    std::unique_ptr<QProcess> m_portal;
};

} // namespace countersign::training
