#include "app/ctl/open_release.h"

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using base::ReleaseId;

base::Result<ReleaseId> releaseOf(workstation::ReleaseService &service, const QString &word)
{
    if (const auto id = ReleaseId::fromHex(word))
        return *id;
    constexpr qsizetype kFewest = 4;
    const auto rows = runToEnd(service.outbox({}));
    if (!rows)
        return base::failFrom(rows);
    QList<ReleaseId> found;
    for (const workstation::OutboxRow &row : *rows) {
        if (word.size() >= kFewest && row.id.hex().startsWith(word))
            found.append(row.id);
    }
    if (found.size() != 1)
        return base::fail(base::ErrorCode::NothingFound, u"release"_s);
    return found.first();
}

base::Result<OpenRelease> openRelease(const Invocation &invocation, const QString &word)
{
    auto session = OpenSession::open(invocation);
    if (!session)
        return base::failFrom(session);
    OpenRelease opened{std::move(*session), {}};
    const auto id = releaseOf(opened.releases(), word);
    if (!id)
        return base::failFrom(id);
    opened.id = *id;
    return opened;
}

} // namespace countersign::ctl
