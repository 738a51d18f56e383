#include "core/store/release_store.h"

#include "core/database/database.h"
#include "core/store/rows.h"
#include "core/store/signed_body.h"

/// Files that go along with a release, and answers of second persons.
namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;
using rows::change;
using rows::changed;
using rows::each;

namespace {

constexpr QLatin1StringView kKeepFile("INSERT INTO release_file(release, sha256, content) VALUES(?, ?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kFile("SELECT content FROM release_file WHERE release = ? AND sha256 = ?");
constexpr QLatin1StringView kKeepApproval(
    "INSERT INTO release_approval(release, object, given_by, settled, at, bytes) VALUES(?, ?, ?, 0, ?, ?) ON CONFLICT DO NOTHING");
constexpr QLatin1StringView kApprovals("SELECT id, release, bytes FROM release_approval WHERE release = ? ORDER BY id");
constexpr QLatin1StringView kUnsettled("SELECT id, release, bytes FROM release_approval WHERE settled = 0 ORDER BY id");
constexpr QLatin1StringView kSettle("UPDATE release_approval SET settled = 1 WHERE id = ?");

base::Result<QList<ApprovalRecord>> readApprovals(base::Result<Statement> read)
{
    QList<ApprovalRecord> made;
    if (!read)
        return failFrom(read);
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return made;
        ApprovalRecord one{read->integer(0), rows::idOf<base::ReleaseId>(read->bytes(1)), {}, read->bytes(2)};
        auto letter = bodyOf<release::ApprovalGiven>(one.bytes);
        if (!letter) {
            read->finish();
            return failFrom(letter);
        }
        one.letter = std::move(*letter);
        made.append(std::move(one));
    }
}

} // namespace

base::Status ReleaseStore::keepFile(const base::ReleaseId &id, const base::Digest &sha256, const QByteArray &content)
{
    return change(m_database, kKeepFile, id, sha256, content);
}

base::Result<QByteArray> ReleaseStore::file(const base::ReleaseId &id, const base::Digest &sha256)
{
    std::optional<QByteArray> content;
    const auto read = each(m_database, kFile, [&content](const Statement &row) { content = row.bytes(0); }, id, sha256);
    if (!read)
        return failFrom(read);
    if (!content)
        return fail(ErrorCode::NothingFound, u"file of a release"_s);
    return *content;
}

base::Status ReleaseStore::dropFiles(const base::ReleaseId &id)
{
    return change(m_database, QLatin1StringView("DELETE FROM release_file WHERE release = ?"), id);
}

base::Result<bool> ReleaseStore::keepApproval(const objects::Verified<release::ApprovalGiven> &given)
{
    const auto added = changed(m_database, kKeepApproval, given->release, given.id(), given->by, given->at, given.bytes());
    if (!added)
        return failFrom(added);
    return *added > 0;
}

base::Result<QList<ApprovalRecord>> ReleaseStore::approvals(const base::ReleaseId &id)
{
    return readApprovals(rows::started(m_database, kApprovals, id));
}

base::Result<QList<ApprovalRecord>> ReleaseStore::unsettled()
{
    return readApprovals(rows::started(m_database, kUnsettled));
}

base::Status ReleaseStore::settle(qint64 approval)
{
    const auto settled = changed(m_database, kSettle, approval);
    if (!settled)
        return failFrom(settled);
    return *settled > 0 ? base::Status{} : fail(ErrorCode::NothingFound, u"approval"_s);
}

} // namespace countersign::store
