#include "core/store/audit_chain.h"

#include "core/crypto/hash.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/vault_marks.h"

#include <QtEndian>

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
constexpr QLatin1StringView kAll(
    "SELECT e.sequence, e.previous, e.at, e.monotonic, e.actor, e.device, e.action, e.object, e.result, e.commitment, "
    "e.hash, d.salt, d.details FROM audit_entry e LEFT JOIN audit_detail d ON d.sequence = e.sequence ORDER BY e.sequence");

constexpr qsizetype kSalt = 16;

struct Row
{
    qint64 sequence = 0;
    QByteArray previous;
    qint64 at = 0;
    qint64 monotonic = 0;
    AuditEntry entry;
    QByteArray commitment;
};

void addNumber(crypto::Sha256 &hash, qint64 value)
{
    const qint64 big = qToBigEndian(value);
    hash.add(QByteArrayView(reinterpret_cast<const char *>(&big), sizeof big));
}

/// With its length before it, so that two fields cannot run into each other.
void addField(crypto::Sha256 &hash, QByteArrayView bytes)
{
    addNumber(hash, bytes.size());
    hash.add(bytes);
}

base::Digest hashOf(const Row &row)
{
    crypto::Sha256 hash;
    hash.add(QByteArrayView("countersign/audit/1\0", 20));
    addNumber(hash, row.sequence);
    addField(hash, row.previous);
    addNumber(hash, row.at);
    addNumber(hash, row.monotonic);
    addField(hash, row.entry.actor.toUtf8());
    addField(hash, row.entry.device.view());
    addField(hash, row.entry.action.toUtf8());
    addField(hash, row.entry.object.toUtf8());
    addField(hash, row.entry.result.toUtf8());
    addField(hash, row.commitment);
    return hash.result();
}

QByteArray commitmentTo(QByteArrayView salt, QByteArrayView details)
{
    crypto::Sha256 hash;
    hash.add(QByteArrayView("countersign/audit-detail/1\0", 27));
    addField(hash, salt);
    addField(hash, details);
    return hash.result().toBytes();
}

Row readRow(const Statement &read)
{
    Row row;
    row.sequence = read.integer(0);
    row.previous = read.bytes(1);
    row.at = read.integer(2);
    row.monotonic = read.integer(3);
    row.entry.actor = read.text(4);
    row.entry.device = base::DeviceId::fromBytes(read.bytes(5)).value_or(base::DeviceId());
    row.entry.action = read.text(6);
    row.entry.object = read.text(7);
    row.entry.result = read.text(8);
    row.commitment = read.bytes(9);
    return row;
}

/// What is wrong with a row that follows `before`; empty when nothing.
QString faultOf(const Statement &read, const Row &row, const AuditHead &before)
{
    const auto expected = static_cast<qint64>(before.sequence) + 1;
    const bool mayLeaveGap = row.entry.action == QLatin1StringView(AuditChain::kRestored);
    if (row.sequence != expected && !(mayLeaveGap && row.sequence > expected))
        return u"sequence"_s;
    if (row.previous != before.hash.view())
        return u"previous hash"_s;
    if (hashOf(row).view() != read.bytes(10))
        return u"hash"_s;
    if (!read.isNull(11) && commitmentTo(read.bytes(11), read.bytes(12)) != row.commitment)
        return u"details"_s;
    return {};
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
    const qint64 next = static_cast<qint64>(before->sequence) + 1;
    const bool mayLeaveGap = entry.action == QLatin1StringView(kRestored);
    const Row row{mayLeaveGap ? std::max(next, *floor) : next, before->hash.toBytes(), base::toMillis(clock.now()),
                  clock.monotonic().count(), entry, commitmentTo(salt, entry.details)};
    const base::Digest hash = hashOf(row);

    auto insert = Statement::prepare(database, kInsertEntry);
    if (!insert)
        return failFrom(insert);
    insert->bind(row.sequence).bind(row.previous).bind(row.at).bind(row.monotonic).bind(entry.actor);
    insert->bind(entry.device.toBytes()).bind(entry.action).bind(entry.object).bind(entry.result);
    if (const auto done = insert->bind(row.commitment).bind(hash.toBytes()).run(); !done)
        return failFrom(done);
    auto detail = Statement::prepare(database, kInsertDetail);
    if (!detail)
        return failFrom(detail);
    if (const auto done = detail->bind(row.sequence).bind(salt).bind(entry.details).run(); !done)
        return failFrom(done);
    return AuditHead{static_cast<std::uint64_t>(row.sequence), hash, 0};
}

base::Result<AuditHead> AuditChain::verify(const database::Database &database)
{
    auto read = Statement::prepare(database, kAll);
    if (!read)
        return failFrom(read);
    if (const auto run = read->run(); !run)
        return failFrom(run);
    AuditHead head;
    for (;;) {
        const auto more = read->next();
        if (!more)
            return failFrom(more);
        if (!*more)
            return head;
        const Row row = readRow(*read);
        if (const QString fault = faultOf(*read, row, head); !fault.isEmpty())
            return fail(ErrorCode::DatabaseDamaged, u"audit chain: %1"_s.arg(fault), {QString::number(row.sequence)});
        head = AuditHead{static_cast<std::uint64_t>(row.sequence), hashOf(row), head.entries + 1};
    }
}

base::Status AuditChain::skipTo(database::Database &database, std::uint64_t sequence)
{
    return VaultMarks::raise(database, VaultMarks::kAuditFloor, static_cast<qint64>(sequence));
}

} // namespace countersign::store
