#pragma once

#include "app/ctl/open_session.h"
#include "core/workstation/case_desk.h"

#include <memory>

namespace countersign::ctl {

/// A case that a command names, in its vault.
struct OpenCase
{
    OpenSession session;
    base::CaseId id;
    std::shared_ptr<const cases::CaseFile> file;
    [[nodiscard]] workstation::CaseService &cases() const { return session.session().cases(); }
};

/// By reference, or by its id in hex. NothingFound.
[[nodiscard]] base::Result<base::CaseId> caseOf(workstation::CaseService &service, const QString &word);
/// The note of that title, or whose id begins so; the first where `word` is empty. NothingFound.
[[nodiscard]] base::Result<base::EntityId> noteOf(const cases::CaseFile &file, const QString &word);
/// Unlocks the vault and opens the case in it.
[[nodiscard]] base::Result<OpenCase> openCase(const Invocation &invocation, const QString &word);

} // namespace countersign::ctl
