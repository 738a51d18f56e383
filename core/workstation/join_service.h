#pragma once

#include "core/workstation/session_core.h"

namespace countersign::workstation {

class VaultJoinService final : public JoinService
{
public:
    VaultJoinService(CorePtr core, std::function<void()> joined) : m_core(std::move(core)), m_joined(std::move(joined))
    {
    }

    [[nodiscard]] QCoro::Task<base::Result<Identity>> readJoinFile(QString path) override;
    [[nodiscard]] QCoro::Task<base::Result<Identity>> join(QString joinFile, QString personName,
                                                           QString requestPath) override;

private:
    CorePtr m_core;
    std::function<void()> m_joined;
};

/// What the top bar shows of an identity.
[[nodiscard]] Identity shownIdentity(const sync::DeskIdentity &identity);

} // namespace countersign::workstation
