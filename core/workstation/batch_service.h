#pragma once

#include "core/workstation/session_core.h"

namespace countersign::workstation {

class VaultBatchService final : public BatchService
{
public:
    explicit VaultBatchService(CorePtr core) : m_core(std::move(core)) {}

    [[nodiscard]] QCoro::Task<base::Result<BatchPreview>> preview(QString path) override;
    [[nodiscard]] QCoro::Task<base::Result<BatchOutcome>> runInto(BatchRequest request, BatchSink sink, std::stop_token stop,
                                                                  BatchProgress progress) override;
    [[nodiscard]] QCoro::Task<base::Result<std::shared_ptr<const BatchResult>>> run(BatchRequest request, std::stop_token stop,
                                                                                    BatchProgress progress) override;
    [[nodiscard]] QCoro::Task<base::Status> exportAnswers(std::shared_ptr<const BatchResult> result, QString path) override;

private:
    CorePtr m_core;
};

} // namespace countersign::workstation
