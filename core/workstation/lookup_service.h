#pragma once

#include "core/workstation/session_core.h"

namespace countersign::store {
struct KeptQuestion;
}

namespace countersign::workstation {

class VaultLookupService final : public LookupService
{
public:
    explicit VaultLookupService(CorePtr core) : m_core(std::move(core)) {}

    [[nodiscard]] QCoro::Task<base::Result<alerts::Answer>> ask(alerts::Question question, Reason reason) override;
    /// In name_lookup_service.cpp.
    [[nodiscard]] QCoro::Task<base::Result<alerts::NameAnswer>> askName(alerts::NameQuestion question, Reason reason) override;
    [[nodiscard]] QCoro::Task<base::Result<QList<AskedQuestion>>> askedSince(base::Instant since, int most) override;

private:
    CorePtr m_core;
};

/// Audit row and kept question in one transaction.
[[nodiscard]] base::Status recordQuestion(sync::Stores &stores, const store::AuditEntry &entry, const store::KeptQuestion &kept,
                                          const base::Clock &clock);
/// Stable word of a verdict in the audit: "no-hit-old-data".
[[nodiscard]] QString verdictWord(alerts::Verdict verdict);
/// Stable word of a reason: "border-check".
[[nodiscard]] QString reasonWord(Reason reason);

} // namespace countersign::workstation
