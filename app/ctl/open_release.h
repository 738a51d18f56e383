#pragma once

#include "app/ctl/open_session.h"
#include "core/workstation/release_desk.h"

namespace countersign::ctl {

/// A release that a command names, in its vault.
struct OpenRelease
{
    OpenSession session;
    base::ReleaseId id;
    [[nodiscard]] workstation::ReleaseService &releases() const { return session.session().releases(); }
};

/// By its id, or by the beginning of it. NothingFound where that is not one release.
[[nodiscard]] base::Result<base::ReleaseId> releaseOf(workstation::ReleaseService &service, const QString &word);
/// Unlocks the vault and finds the release in it.
[[nodiscard]] base::Result<OpenRelease> openRelease(const Invocation &invocation, const QString &word);

} // namespace countersign::ctl
