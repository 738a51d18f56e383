#include "core/store/audit_walk.h"

#include "core/crypto/hash.h"

#include <QtEndian>

namespace countersign::store {

using namespace Qt::StringLiterals;

namespace {

/// The action that alone may leave a gap in the sequence.
constexpr QByteArrayView kRestored("vault.restored");

} // namespace

void AuditHasher::addNumber(std::int64_t value)
{
    const std::int64_t big = qToBigEndian(value);
    m_buffer.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void AuditHasher::addField(QByteArrayView bytes)
{
    addNumber(bytes.size());
    m_buffer.append(bytes.data(), bytes.size());
}

base::Digest AuditHasher::entry(const AuditFields &fields, const base::Digest &previous)
{
    m_buffer.resize(0);
    m_buffer.append("countersign/audit/1\0", 20);
    addNumber(fields.sequence);
    addField(previous.view());
    addNumber(fields.at);
    addNumber(fields.monotonic);
    addField(fields.actor);
    addField(fields.device);
    addField(fields.action);
    addField(fields.object);
    addField(fields.result);
    addField(fields.commitment);
    return crypto::sha256(m_buffer);
}

base::Digest AuditHasher::commitment(QByteArrayView salt, QByteArrayView details)
{
    m_buffer.resize(0);
    m_buffer.append("countersign/audit-detail/1\0", 27);
    addField(salt);
    addField(details);
    return crypto::sha256(m_buffer);
}

QString AuditWalk::take(const AuditFields &fields, QByteArrayView hash, const AuditDetailFields &details)
{
    const auto expected = static_cast<std::int64_t>(m_good.sequence) + 1;
    const bool leavesGap = fields.sequence > expected && fields.action == kRestored;
    if (fields.sequence != expected && !leavesGap)
        return u"sequence"_s;
    const base::Digest found = m_hasher.entry(fields, m_good.hash);
    if (found.view() != hash)
        return u"hash"_s;
    if (details.kept && m_hasher.commitment(details.salt, details.details).view() != fields.commitment)
        return u"details"_s;
    if (leavesGap)
        m_leftOut += static_cast<std::uint64_t>(fields.sequence - expected);
    m_good = {static_cast<std::uint64_t>(fields.sequence), found, m_good.entries + 1};
    m_goodAt = base::fromMillis(fields.at);
    return {};
}

} // namespace countersign::store
