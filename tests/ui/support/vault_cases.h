#pragma once

#include "core/base/clock.h"
#include "core/cases/change.h"
#include "core/workstation/session.h"

#include <memory>

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
