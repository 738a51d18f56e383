#include "app/ctl/open_case.h"

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using base::CaseId;
using base::EntityId;

base::Result<CaseId> caseOf(workstation::CaseService &service, const QString &word)
{
    if (const auto id = CaseId::fromHex(word))
        return *id;
    const auto found = runToEnd(service.find(word));
    if (!found)
        return base::failFrom(found);
    if (!*found)
        return base::fail(base::ErrorCode::NothingFound, u"case"_s);
    return **found;
}

base::Result<EntityId> noteOf(const cases::CaseFile &file, const QString &word)
{
    for (const cases::Note &note : file.notes) {
        if (word.isEmpty() || note.title.compare(word, Qt::CaseInsensitive) == 0 || (word.size() >= 4 && note.id.hex().startsWith(word)))
            return note.id;
    }
    return base::fail(base::ErrorCode::NothingFound, u"note"_s);
}

base::Result<OpenCase> openCase(const Invocation &invocation, const QString &word)
{
    auto session = OpenSession::open(invocation);
    if (!session)
        return base::failFrom(session);
    OpenCase opened{std::move(*session), {}, {}};
    const auto id = caseOf(opened.cases(), word);
    if (!id)
        return base::failFrom(id);
    opened.id = *id;
    auto file = runToEnd(opened.cases().open(*id));
    if (!file)
        return base::failFrom(file);
    opened.file = *file;
    return opened;
}

} // namespace countersign::ctl
