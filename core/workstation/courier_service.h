#pragma once

#include "core/workstation/mail_seat.h"
#include "core/workstation/release_desk.h"

#include <functional>

namespace countersign::workstation {

/// Courier files of the vault. What is in one comes in by the same way as the portal's mail (sync::takeEnvelopes).
class VaultCourierService final : public CourierService
{
public:
    /// `taken` runs after letters came in; on the session's thread.
    VaultCourierService(CorePtr core, std::function<void()> taken) : m_core(std::move(core)), m_taken(std::move(taken)) {}

    [[nodiscard]] QCoro::Task<base::Result<Summary>> write(base::CountryCode desk, QString path, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<base::Result<Summary>> read(QString path, std::stop_token stop) override;

private:
    CorePtr m_core;
    std::function<void()> m_taken;
};

} // namespace countersign::workstation
