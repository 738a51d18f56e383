#include "core/store/audit_chain.h"

#include "core/crypto/hash.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "core/store/native_statement.h"
#include "core/store/vault_marks.h"

#include <algorithm>

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;

namespace {

constexpr QLatin1StringView kLast("SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1");
constexpr QLatin1StringView kInsertEntry(
    "INSERT INTO audit_entry(sequence, previous, at, monotonic, actor, device, action, object, result, commitment, hash) "
    "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
constexpr QLatin1StringView kInsertDetail("INSERT INTO audit_detail(sequence, salt, details) VALUES(?, ?, ?)");
constexpr char kCount[] = "SELECT count(*) FROM audit_entry";
constexpr char kWhole[] =
    "SELECT e.sequence, e.at, e.monotonic, e.actor, e.device, e.action, e.object, e.result, e.commitment, e.hash, e.previous, "
    "d.sequence, d.salt, d.details FROM audit_entry e LEFT JOIN audit_detail d ON d.sequence = e.sequence ORDER BY e.sequence";
enum Column { Sequence, At, Monotonic, Actor, Device, Action, Object, Outcome, Commitment, Hash, Previous, DetailOf, DetailSalt, Details };

constexpr qsizetype kSalt = 16;
constexpr qint64 kTellEvery = 1 << 14;

AuditFields fieldsOf(const NativeStatement &row)
{
    return {row.integer(Sequence), row.integer(At),    row.integer(Monotonic), row.bytes(Actor),  row.bytes(Device),
            row.bytes(Action),     row.bytes(Object), row.bytes(Outcome),      row.bytes(Commitment)};
}

base::Result<qint64> countEntries(const database::Database &database)
{
    auto count = NativeStatement::prepare(database, kCount);
    if (!count)
        return failFrom(count);
    const auto row = count->step();
    if (!row)
        return failFrom(row);
    return count->integer(0);
}

} // namespace

base::Result<AuditHead> AuditChain::head(const database::Database &database)
{
    auto last = Statement::prepare(database, kLast);
    if (!last)
        return failFrom(last);
    const auto row = last->runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return AuditHead{};
    const auto hash = base::Digest::fromBytes(last->bytes(1));
    if (!hash)
        return fail(ErrorCode::DatabaseDamaged, u"audit hash has another length"_s, {database.path()});
    return AuditHead{static_cast<std::uint64_t>(last->integer(0)), *hash, 0};
}

base::Result<AuditHead> AuditChain::append(database::Database &database, const AuditEntry &entry, const base::Clock &clock)
{
    const auto before = head(database);
    if (!before)
        return failFrom(before);
    const auto floor = VaultMarks::value(database, VaultMarks::kAuditFloor);
    if (!floor)
        return failFrom(floor);
    const QByteArray salt = crypto::randomBytes(kSalt);
    AuditHasher hasher;
    const QByteArray commitment = hasher.commitment(salt, entry.details).toBytes();
    const qint64 next = static_cast<qint64>(before->sequence) + 1;
    const bool mayLeaveGap = entry.action == QLatin1StringView(kRestored);
    const QByteArray actor = entry.actor.toUtf8(), action = entry.action.toUtf8(), object = entry.object.toUtf8();
    const QByteArray result = entry.result.toUtf8();
    const AuditFields row{mayLeaveGap ? std::max(next, *floor) : next,
                          base::toMillis(clock.now()),
                          clock.monotonic().count(),
                          actor,
                          entry.device.view(),
                          action,
                          object,
                          result,
                          commitment};
    const base::Digest hash = hasher.entry(row, before->hash);

    auto insert = Statement::prepare(database, kInsertEntry);
    if (!insert)
        return failFrom(insert);
    insert->bind(row.sequence).bind(before->hash.toBytes()).bind(row.at).bind(row.monotonic).bind(entry.actor);
    insert->bind(entry.device.toBytes()).bind(entry.action).bind(entry.object).bind(entry.result);
    if (const auto done = insert->bind(commitment).bind(hash.toBytes()).run(); !done)
        return failFrom(done);
    auto detail = Statement::prepare(database, kInsertDetail);
    if (!detail)
        return failFrom(detail);
    if (const auto done = detail->bind(row.sequence).bind(salt).bind(entry.details).run(); !done)
        return failFrom(done);
    return AuditHead{static_cast<std::uint64_t>(row.sequence), hash, 0};
}

base::Status AuditChain::record(database::Database &database, const AuditEntry &entry, const base::Clock &clock)
{
    auto transaction = database::Transaction::begin(database);
    if (!transaction)
        return failFrom(transaction);
    if (const auto row = append(database, entry, clock); !row)
        return failFrom(row);
    return transaction->commit();
}

base::Result<AuditFinding> AuditChain::examine(const database::Database &database, const AuditProgress &progress,
                                               const std::stop_token &stop)
{
    const auto total = countEntries(database);
    if (!total)
        return failFrom(total);
    auto read = NativeStatement::prepare(database, kWhole);
    if (!read)
        return failFrom(read);
    AuditWalk walk;
    AuditFinding finding;
    for (;;) {
        const auto more = read->step();
        if (!more)
            return failFrom(more);
        if (!*more)
            break;
        const bool follows = read->bytes(Previous) == walk.good().hash.view();
        const AuditFields fields = fieldsOf(*read);
        const AuditDetailFields details{read->integer(DetailOf) != 0, read->bytes(DetailSalt), read->bytes(Details)};
        // The hash binds the one before already; the column is compared because people read it.
        QString fault = follows ? walk.take(fields, read->bytes(Hash), details) : u"previous hash"_s;
        if (!fault.isEmpty()) {
            finding.faultAt = fields.sequence;
            finding.fault = std::move(fault);
            break;
        }
        if (walk.good().entries % kTellEvery == 0) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled);
            if (progress)
                progress(walk.good().entries, *total);
        }
    }
    finding.good = walk.good();
    finding.goodAt = walk.goodAt();
    finding.leftOut = walk.leftOut();
    return finding;
}

base::Result<AuditHead> AuditChain::verify(const database::Database &database)
{
    const auto finding = examine(database);
    if (!finding)
        return failFrom(finding);
    if (!finding->isWhole())
        return fail(ErrorCode::DatabaseDamaged, u"audit chain: %1"_s.arg(finding->fault), {QString::number(finding->faultAt)});
    return finding->good;
}

base::Status AuditChain::skipTo(database::Database &database, std::uint64_t sequence)
{
    return VaultMarks::raise(database, VaultMarks::kAuditFloor, static_cast<qint64>(sequence));
}

} // namespace countersign::store
