#pragma once

#include "core/alerts/name_lookup.h"
#include "core/workstation/hit_desk.h"
#include "core/workstation/session_core.h"

namespace countersign::workstation {

class VaultHitService final : public HitService
{
    Q_OBJECT
public:
    explicit VaultHitService(CorePtr core) : m_core(std::move(core)) {}

    [[nodiscard]] QCoro::Task<base::Result<qint64>> open(alerts::Answer answer, int match) override;
    [[nodiscard]] QCoro::Task<base::Result<qint64>> openPerson(alerts::NameAnswer answer, int match) override;
    [[nodiscard]] QCoro::Task<base::Status> setAside(alerts::Answer answer, int match, QString why) override;
    [[nodiscard]] QCoro::Task<base::Result<qint64>> openLate(qint64 inboxItem) override;
    [[nodiscard]] QCoro::Task<base::Result<QList<HitRow>>> list(HitFilter filter) override;
    [[nodiscard]] QCoro::Task<base::Result<HitDetails>> details(qint64 hit) override;
    [[nodiscard]] QCoro::Task<base::Status> advance(qint64 hit, alerts::HitAct act, HitWords words) override;
    [[nodiscard]] QCoro::Task<base::Status> undo(qint64 hit) override;
    [[nodiscard]] QCoro::Task<base::Status> flag(qint64 hit, bool flagged, QString reason) override;
    [[nodiscard]] QCoro::Task<base::Result<HitCounts>> counts() override;

Q_SIGNALS:
    /// An owner was asked by a request, which waits to leave.
    void asked();

private:
    QCoro::Task<base::Result<qint64>> keep(alerts::Hit wanted, base::Instant askedAt);

    CorePtr m_core;
};

} // namespace countersign::workstation
