#pragma once

#include "core/workstation/audit_desk.h"
#include "core/workstation/session_core.h"

namespace countersign::workstation {

class VaultAuditService final : public AuditService
{
    Q_OBJECT
public:
    explicit VaultAuditService(CorePtr core) : m_core(std::move(core)) {}

    [[nodiscard]] QCoro::Task<base::Result<AuditLines>> list(AuditFilter filter, std::int64_t before, int most) override;
    [[nodiscard]] QCoro::Task<base::Result<QList<AuditActor>>> actors() override;
    [[nodiscard]] QCoro::Task<base::Result<AuditState>> state() override;
    [[nodiscard]] QCoro::Task<base::Result<messages::AuditCheck>> verify(std::stop_token stop, Progress progress) override;
    [[nodiscard]] QCoro::Task<base::Result<qint64>> exportTo(QString path, bool withDetails, std::stop_token stop, Progress progress) override;
    [[nodiscard]] QCoro::Task<base::Result<qint64>> removeDetails(int olderThanDays) override;
    [[nodiscard]] QCoro::Task<base::Status> noteCopy(QString page, qsizetype characters) override;

private:
    CorePtr m_core;
};

} // namespace countersign::workstation
