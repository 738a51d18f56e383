#include "core/store/agreement_store.h"

#include "core/database/database.h"
#include "core/database/statement.h"

#include <algorithm>

namespace countersign::store {

using namespace Qt::StringLiterals;
using agreements::Agreement;
using agreements::AgreementId;
using base::ErrorCode;
using base::fail;
using database::Statement;

namespace {

constexpr QLatin1StringView kAll("SELECT bytes, version, changed_at, changed_by FROM agreement");
constexpr QLatin1StringView kFind("SELECT bytes, version, changed_at, changed_by FROM agreement WHERE id = ?");
constexpr QLatin1StringView kEarlier(
    "SELECT bytes, version, changed_at, changed_by FROM agreement_version WHERE id = ? ORDER BY version DESC");
constexpr QLatin1StringView kPutAside(
    "INSERT INTO agreement_version(id, version, changed_at, changed_by, bytes) "
    "SELECT id, version, changed_at, changed_by, bytes FROM agreement WHERE id = ?");
constexpr QLatin1StringView kKeep(
    "INSERT INTO agreement(id, version, changed_at, changed_by, bytes) VALUES(?, 1, ?, ?, ?) "
    "ON CONFLICT(id) DO UPDATE SET version = version + 1, changed_at = excluded.changed_at, "
    "changed_by = excluded.changed_by, bytes = excluded.bytes RETURNING version");

base::Result<QList<KeptAgreement>> readRows(Statement &read)
{
    QList<KeptAgreement> found;
    for (;;) {
        const auto next = read.next();
        if (!next)
            return failFrom(next);
        if (!*next)
            return found;
        auto agreement = Agreement::decode(read.bytes(0));
        if (!agreement)
            return failFrom(agreement);
        found.append({std::move(*agreement), read.integer(1), base::fromMillis(read.integer(2)), read.text(3)});
    }
}

} // namespace

base::Result<QList<KeptAgreement>> AgreementStore::all()
{
    auto read = Statement::prepare(m_database, kAll);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    auto found = readRows(*read);
    if (found) {
        std::sort(found->begin(), found->end(), [](const KeptAgreement &a, const KeptAgreement &b) {
            return std::pair(a.agreement.title, a.agreement.id) < std::pair(b.agreement.title, b.agreement.id);
        });
    }
    return found;
}

base::Result<KeptAgreement> AgreementStore::find(const AgreementId &id)
{
    auto read = Statement::prepare(m_database, kFind);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(id.toBytes()).run(); !run)
        return failFrom(run);
    auto found = readRows(*read);
    if (!found)
        return failFrom(found);
    if (found->isEmpty())
        return fail(ErrorCode::NothingFound, u"agreement"_s);
    return found->first();
}

base::Result<qint64> AgreementStore::keep(const Agreement &agreement, const QString &by, base::Instant at)
{
    auto aside = Statement::prepare(m_database, kPutAside);
    if (!aside)
        return failFrom(aside);
    if (const auto run = aside->bind(agreement.id.toBytes()).run(); !run)
        return failFrom(run);
    auto keep = Statement::prepare(m_database, kKeep);
    if (!keep)
        return failFrom(keep);
    const auto row = keep->bind(agreement.id.toBytes()).bind(qint64{base::toMillis(at)}).bind(by).bind(agreement.encode()).runForRow();
    if (!row)
        return failFrom(row);
    const qint64 version = keep->integer(0);
    // Stepped to its end: the row is written only then.
    if (const auto end = keep->next(); !end)
        return failFrom(end);
    return version;
}

base::Result<QList<KeptAgreement>> AgreementStore::earlier(const AgreementId &id)
{
    auto read = Statement::prepare(m_database, kEarlier);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(id.toBytes()).run(); !run)
        return failFrom(run);
    return readRows(*read);
}

} // namespace countersign::store
