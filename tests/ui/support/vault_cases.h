#pragma once

#include "core/base/clock.h"
#include "core/cases/change.h"
#include "core/directory/directory.h"
#include "core/workstation/agreement_desk.h"
#include "core/workstation/audit_desk.h"
#include "core/workstation/directory_desk.h"
#include "core/workstation/session.h"

#include <memory>

namespace countersign::sync {
class StoreThread;
}

namespace countersign::testing {

/// Cases in a real vault of their own, made when they are first asked for.
class VaultCases
{
public:
    explicit VaultCases(const base::Clock &clock);
    ~VaultCases();
    /// `who` names the person and desk of the first call.
    workstation::CaseService &service(const workstation::Identity &who);
    /// Releases of those cases; the vault has joined no federation, so that nothing can leave.
    workstation::ReleaseService &releases(const workstation::Identity &who);
    workstation::AgreementService &agreements(const workstation::Identity &who);
    workstation::AuditService &audit(const workstation::Identity &who);
    workstation::DirectoryService &directory(const workstation::Identity &who);
    /// The vault's identity belongs to this federation from here on, with a device key to sign with.
    void joinFederation(const workstation::Identity &who, const directory::Directory &directory);
    /// For what a test does to the vault behind its services.
    sync::StoreThread &writer(const workstation::Identity &who);
    /// As after a crash: what service() gives from here on has begun anew. The earlier one still answers.
    void beginAnew();
    /// Another device of the desk, which had seen all but the last `unseen` revisions of this vault,
    /// wrote this; it comes by sync.
    void comesFromElsewhere(const base::CaseId &id, const QString &author, const cases::Changes &changes, std::uint64_t unseen = 0);

private:
    struct Vault;
    const base::Clock &m_clock;
    std::unique_ptr<Vault> m_vault;
};

} // namespace countersign::testing
