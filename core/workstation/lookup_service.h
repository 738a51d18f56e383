#pragma once

#include "core/workstation/session_core.h"

namespace countersign::workstation {

class VaultLookupService final : public LookupService
{
public:
    explicit VaultLookupService(CorePtr core) : m_core(std::move(core)) {}

    [[nodiscard]] QCoro::Task<base::Result<alerts::Answer>> ask(alerts::Question question, Reason reason) override;
    [[nodiscard]] QCoro::Task<base::Result<QList<AskedQuestion>>> askedSince(base::Instant since, int most) override;

private:
    CorePtr m_core;
};

/// Stable word of a reason: "border-check".
[[nodiscard]] QString reasonWord(Reason reason);

} // namespace countersign::workstation
