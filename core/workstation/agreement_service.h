#pragma once

#include "core/workstation/agreement_desk.h"
#include "core/workstation/case_desk.h"
#include "core/workstation/session_core.h"

namespace countersign::workstation {

class VaultAgreementService final : public AgreementService
{
    Q_OBJECT
public:
    explicit VaultAgreementService(CorePtr core);

    [[nodiscard]] QCoro::Task<base::Result<QList<AgreementEntry>>> list() override;
    [[nodiscard]] QCoro::Task<base::Result<AgreementEntry>> find(agreements::AgreementId id) override;
    [[nodiscard]] QCoro::Task<base::Result<QList<AgreementEntry>>> earlier(agreements::AgreementId id) override;
    [[nodiscard]] QCoro::Task<base::Result<agreements::AgreementId>> keep(agreements::Agreement agreement) override;
    [[nodiscard]] QCoro::Task<base::Status> noteExport(agreements::AgreementId id, QString title, ExportNote what) override;
    [[nodiscard]] const agreements::LegalBases &legalBases() const override { return m_bases; }

private:
    CorePtr m_core;
    agreements::LegalBases m_bases;
};

} // namespace countersign::workstation
