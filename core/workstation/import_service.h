#pragma once

#include "core/workstation/session_core.h"

namespace countersign::workstation {

class VaultImportService final : public ImportService
{
public:
    VaultImportService(CorePtr core, std::function<void()> changed)
        : m_core(std::move(core)), m_changed(std::move(changed))
    {
    }

    [[nodiscard]] QCoro::Task<base::Result<Glimpse>> glimpse(QString path, QString list) override;
    [[nodiscard]] QCoro::Task<base::Result<std::shared_ptr<Preview>>> preview(ImportRequest request, std::stop_token stop,
                                                                              Progress progress) override;
    [[nodiscard]] QCoro::Task<base::Status> apply(std::shared_ptr<Preview> preview, std::stop_token stop,
                                                  Progress progress) override;

private:
    CorePtr m_core;
    std::function<void()> m_changed;
};

} // namespace countersign::workstation
