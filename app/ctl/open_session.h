#pragma once

#include "app/ctl/command.h"
#include "app/ctl/event_loop.h"
#include "core/workstation/session.h"
#include "core/workstation/workstation.h"

#include <memory>

namespace countersign::ctl {

/// The workstation that a command works in, unlocked; it syncs only when told to.
class OpenSession
{
public:
    /// Unlocks the vault that --vault, --passphrase-* and --key-file name.
    [[nodiscard]] static base::Result<OpenSession> open(const Invocation &invocation);

    [[nodiscard]] workstation::Session &session() const { return *m_workstation->session(); }
    [[nodiscard]] workstation::Workstation &workstation() const { return *m_workstation; }

private:
    std::unique_ptr<workstation::Workstation> m_workstation;
};

} // namespace countersign::ctl
