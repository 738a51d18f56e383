#pragma once

#include "core/workstation/agreement_desk.h"

namespace countersign::testing {

/// The register in memory.
class ScriptedAgreements : public workstation::AgreementService
{
    Q_OBJECT
public:
    QList<workstation::AgreementEntry> entries;

    QCoro::Task<base::Result<QList<workstation::AgreementEntry>>> list() override;
    QCoro::Task<base::Result<workstation::AgreementEntry>> find(agreements::AgreementId id) override;
    QCoro::Task<base::Result<QList<workstation::AgreementEntry>>> earlier(agreements::AgreementId id) override;
    QCoro::Task<base::Result<agreements::AgreementId>> keep(agreements::Agreement agreement) override;
    const agreements::LegalBases &legalBases() const override { return m_bases; }

private:
    agreements::LegalBases m_bases = agreements::LegalBases::embedded();
};

} // namespace countersign::testing
