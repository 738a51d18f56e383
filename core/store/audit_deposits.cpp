#include "core/store/audit_deposits.h"

#include "core/crypto/keys.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/audit_chain.h"
#include "core/store/one_state.h"

namespace countersign::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using database::Statement;
using objects::AuditCheckpoint;

namespace {

constexpr QLatin1StringView kNext("SELECT coalesce(max(position) + 1, 0) FROM audit_deposit");
constexpr QLatin1StringView kTake(
    "INSERT INTO audit_deposit(position, device, incarnation, sequence, hash, at, bytes) VALUES(?, ?, ?, ?, ?, ?, ?)");
constexpr QLatin1StringView kLast("SELECT bytes FROM audit_deposit WHERE device = ? ORDER BY position DESC LIMIT 1");
constexpr QLatin1StringView kBytes("SELECT bytes FROM audit_deposit WHERE device = ? ORDER BY position");
constexpr QLatin1StringView kAt("SELECT bytes FROM audit_deposit WHERE position = ?");
// Beside each of the own device's what the chain says there: one pass however many there are.
constexpr QLatin1StringView kAll("SELECT d.device, d.sequence, d.hash, d.at, e.hash FROM audit_deposit d "
                                 "LEFT JOIN audit_entry e ON e.sequence = d.sequence AND d.device = ? "
                                 "WHERE d.device <> zeroblob(16) ORDER BY d.device, d.position");
constexpr QLatin1StringView kAfter("SELECT action FROM audit_entry WHERE sequence > ? ORDER BY sequence LIMIT 1");

/// Whether a restore left out the entry of that number: the next that stands says so.
base::Result<bool> wasLeftOut(const database::Database &database, std::uint64_t sequence)
{
    auto read = Statement::prepare(database, kAfter);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(sequence).runForRow();
    if (!row)
        return failFrom(row);
    return *row && read->text(0) == QLatin1StringView(AuditChain::kRestored);
}

struct Deposit
{
    std::uint64_t sequence = 0;
    QByteArray hash;
    base::Instant at{};
};

/// What one more checkpoint says of the device's chain, after those before it.
void follow(DeviceDeposits &standing, const Deposit &deposit, QByteArray &lastHash)
{
    const bool unsaid = deposit.sequence < standing.sequence || (deposit.sequence == standing.sequence && deposit.hash != lastHash);
    if (standing.checkpoints > 0 && unsaid && standing.differsAt == 0)
        standing.differsAt = deposit.sequence;
    ++standing.checkpoints;
    standing.sequence = deposit.sequence;
    standing.lastAt = deposit.at;
    lastHash = deposit.hash;
}

/// `here`: hash of the entry of that number in this vault's chain; empty where there is none.
base::Status compareWithChain(const database::Database &database, DeviceDeposits &standing, const Deposit &deposit, const QByteArray &here)
{
    if (here == deposit.hash)
        return {};
    if (here.isEmpty()) {
        const auto lost = wasLeftOut(database, deposit.sequence);
        if (!lost)
            return failFrom(lost);
        if (*lost) {
            ++standing.lostInRestore;
            return {};
        }
    }
    if (standing.differsAt == 0)
        standing.differsAt = deposit.sequence;
    return {};
}

} // namespace

objects::Signed AuditDeposits::makeCheckpoint(const AuditHead &head, base::CountryCode desk, const base::DeviceId &device,
                                              const base::IncarnationId &incarnation, base::Instant at, const crypto::SigningKey &key)
{
    const AuditCheckpoint checkpoint{desk, device, incarnation, head.sequence, head.hash, at};
    return objects::Signed::make(AuditCheckpoint::kType, checkpoint.encodeBody(), {&key});
}

base::Result<std::uint64_t> AuditDeposits::next()
{
    auto read = Statement::prepare(m_database, kNext);
    if (!read)
        return failFrom(read);
    if (const auto row = read->runForRow(); !row)
        return failFrom(row);
    return static_cast<std::uint64_t>(read->integer(0));
}

base::Status AuditDeposits::insert(std::uint64_t position, const AuditCheckpoint &checkpoint, const QByteArray &bytes)
{
    const auto expected = next();
    if (!expected)
        return failFrom(expected);
    if (position < *expected)
        return {};
    if (position > *expected)
        return fail(ErrorCode::SequenceGap, u"audit deposits"_s, {QString::number(*expected), QString::number(position)});
    auto take = Statement::prepare(m_database, kTake);
    if (!take)
        return failFrom(take);
    take->bind(position).bind(checkpoint.device.toBytes()).bind(checkpoint.incarnation.toBytes()).bind(checkpoint.sequence);
    return take->bind(checkpoint.hash.toBytes()).bind(base::toMillis(checkpoint.at)).bind(bytes).run();
}

base::Status AuditDeposits::take(std::uint64_t position, const objects::Verified<AuditCheckpoint> &checkpoint)
{
    return insert(position, checkpoint.value(), checkpoint.bytes());
}

base::Status AuditDeposits::setAside(std::uint64_t position, const QByteArray &bytes)
{
    return insert(position, {}, bytes);
}

base::Result<std::optional<QByteArray>> AuditDeposits::at(std::uint64_t position)
{
    auto read = Statement::prepare(m_database, kAt);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(position).runForRow();
    if (!row)
        return failFrom(row);
    return *row ? std::optional(read->bytes(0)) : std::nullopt;
}

base::Result<std::optional<AuditCheckpoint>> AuditDeposits::last(const base::DeviceId &device)
{
    auto read = Statement::prepare(m_database, kLast);
    if (!read)
        return failFrom(read);
    const auto row = read->bind(device.toBytes()).runForRow();
    if (!row)
        return failFrom(row);
    if (!*row)
        return std::optional<AuditCheckpoint>();
    const auto object = objects::Signed::decode(read->bytes(0));
    if (!object)
        return failFrom(object);
    auto checkpoint = AuditCheckpoint::decodeBody(object->body());
    if (!checkpoint)
        return failFrom(checkpoint);
    return std::optional(*checkpoint);
}

base::Result<QList<QByteArray>> AuditDeposits::bytesOf(const base::DeviceId &device)
{
    auto read = Statement::prepare(m_database, kBytes);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(device.toBytes()).run(); !run)
        return failFrom(run);
    QList<QByteArray> found;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return found;
        found << read->bytes(0);
    }
}

base::Result<QList<DeviceDeposits>> AuditDeposits::compare(const base::DeviceId &own)
{
    // Chain and deposits at one moment: an entry may be written between the two reads.
    const auto state = OneState::begin(m_database);
    if (!state)
        return failFrom(state);
    auto read = Statement::prepare(m_database, kAll);
    if (!read)
        return failFrom(read);
    if (const auto run = read->bind(own.toBytes()).run(); !run)
        return failFrom(run);
    QList<DeviceDeposits> found;
    QByteArray lastHash;
    for (;;) {
        const auto row = read->next();
        if (!row)
            return failFrom(row);
        if (!*row)
            return found;
        const auto device = base::DeviceId::fromBytes(read->bytes(0)).value_or(base::DeviceId());
        if (found.isEmpty() || found.last().device != device)
            found.append({device});
        const Deposit deposit{static_cast<std::uint64_t>(read->integer(1)), read->bytes(2), base::fromMillis(read->integer(3))};
        follow(found.last(), deposit, lastHash);
        if (device != own)
            continue;
        if (const auto compared = compareWithChain(m_database, found.last(), deposit, read->bytes(4)); !compared)
            return failFrom(compared);
    }
}

} // namespace countersign::store
