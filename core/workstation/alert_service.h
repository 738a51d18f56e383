#pragma once

#include "core/workstation/session_core.h"

namespace countersign::workstation {

class VaultAlertService final : public AlertService
{
public:
    /// `changed` is called after an operation was kept: the queue grew, pages are out of date.
    VaultAlertService(CorePtr core, std::function<void()> changed)
        : m_core(std::move(core)), m_changed(std::move(changed))
    {
    }

    [[nodiscard]] QCoro::Task<base::Result<AlertPage>> page(AlertFilter filter, qint64 offset, int limit) override;
    [[nodiscard]] QCoro::Task<base::Result<AlertDetails>> details(qint64 row) override;
    [[nodiscard]] QCoro::Task<base::Result<base::AlertId>> add(alerts::AlertRecord record) override;
    [[nodiscard]] QCoro::Task<base::Status> change(alerts::AlertRecord record) override;
    [[nodiscard]] QCoro::Task<base::Status> withdraw(qint64 row, QString reason) override;
    [[nodiscard]] QCoro::Task<base::Result<QList<alerts::FeedState>>> feeds() override;
    [[nodiscard]] QCoro::Task<base::Result<alerts::Coverage>> coverage() override;

private:
    CorePtr m_core;
    std::function<void()> m_changed;
};

} // namespace countersign::workstation
