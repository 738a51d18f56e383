#pragma once

#include "core/workstation/hit_desk.h"
#include "core/workstation/late_hits.h"
#include "core/workstation/session_core.h"

namespace countersign::workstation {

class VaultInboxService final : public InboxService
{
    Q_OBJECT
public:
    VaultInboxService(CorePtr core, LateHits &lateHits) : m_core(std::move(core)), m_lateHits(lateHits) {}

    [[nodiscard]] QCoro::Task<base::Result<QList<InboxItem>>> list(InboxFilter filter) override;
    [[nodiscard]] QCoro::Task<base::Status> markRead(qint64 item, bool read) override;
    [[nodiscard]] QCoro::Task<base::Result<InboxCounts>> counts() override;
    [[nodiscard]] QCoro::Task<base::Result<int>> askAgain() override { return m_lateHits.runNow(); }

private:
    CorePtr m_core;
    LateHits &m_lateHits;
};

} // namespace countersign::workstation
