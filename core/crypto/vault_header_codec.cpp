#include "core/crypto/vault_header.h"

#include "core/crypto/hash.h"

#include <QtEndian>

namespace countersign::crypto {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

namespace {

constexpr QByteArrayView kMagic("CSVAULT\n", 8);
constexpr quint32 kVersion = 1;
constexpr qsizetype kPrefix = 8 + 4 + 4;
constexpr qsizetype kChecksum = base::Digest::size;
// Nobody could unlock a vault above these; a header that asks for more was made to stop the machine.
constexpr PassphraseCost kCostCeiling{64, 8ULL << 30};

class Writer
{
public:
    template<typename Number>
    void number(Number value)
    {
        const Number little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    void raw(QByteArrayView bytes) { m_bytes.append(bytes); }
    void sized(QByteArrayView bytes)
    {
        number(static_cast<quint16>(bytes.size()));
        raw(bytes);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what Writer wrote; once something is missing all further reads are empty and
/// isWhole() is false.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}
    QByteArrayView raw(qsizetype size)
    {
        if (size > m_rest.size()) {
            m_broken = true;
            return {};
        }
        const QByteArrayView part = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return part;
    }
    template<typename Number>
    Number number()
    {
        const QByteArrayView part = raw(sizeof(Number));
        return m_broken ? Number() : qFromLittleEndian<Number>(part.data());
    }
    QByteArray sized() { return raw(number<quint16>()).toByteArray(); }
    [[nodiscard]] bool isWhole() const { return !m_broken && m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_broken = false;
};

bool isBelow(const PassphraseCost &cost, const PassphraseCost &floor)
{
    return cost.operations < floor.operations || cost.memoryBytes < floor.memoryBytes;
}

QByteArray encodeBody(const VaultHeader &header)
{
    Writer body;
    body.raw(header.vault.view());
    body.raw(header.incarnation.view());
    body.number(static_cast<quint64>(header.sequence));
    body.sized(header.desk.toUtf8());
    body.sized(header.person.toUtf8());
    body.number(static_cast<quint8>(header.passphrase.needsKeyFile ? 1 : 0));
    body.number(static_cast<quint64>(header.passphrase.cost.operations));
    body.number(static_cast<quint64>(header.passphrase.cost.memoryBytes));
    body.sized(header.passphrase.salt);
    body.sized(header.passphrase.wrapped);
    body.sized(header.recoveryWrapped);
    body.sized(header.seal);
    return body.bytes();
}

VaultHeader readBody(Reader &body)
{
    VaultHeader header;
    header.vault = base::VaultId::fromBytes(body.raw(base::VaultId::size)).value_or(base::VaultId());
    header.incarnation = base::IncarnationId::fromBytes(body.raw(base::IncarnationId::size)).value_or(base::IncarnationId());
    header.sequence = body.number<quint64>();
    header.desk = QString::fromUtf8(body.sized());
    header.person = QString::fromUtf8(body.sized());
    header.passphrase.needsKeyFile = body.number<quint8>() == 1;
    header.passphrase.cost.operations = body.number<quint64>();
    header.passphrase.cost.memoryBytes = body.number<quint64>();
    header.passphrase.salt = body.sized();
    header.passphrase.wrapped = body.sized();
    header.recoveryWrapped = body.sized();
    header.seal = body.sized();
    return header;
}

tl::unexpected<base::Error> damaged(const QString &detail)
{
    return fail(ErrorCode::VaultHeaderDamaged, detail);
}

} // namespace

QByteArray encodeVaultHeader(const VaultHeader &header)
{
    const QByteArray body = encodeBody(header);
    Writer whole;
    whole.raw(kMagic);
    whole.number(kVersion);
    whole.number(static_cast<quint32>(body.size()));
    whole.raw(body);
    whole.raw(sha256(whole.bytes()).view());
    return whole.bytes();
}

base::Result<VaultHeader> decodeVaultHeader(QByteArrayView bytes, const CostPolicy &policy)
{
    if (bytes.size() < kPrefix + kChecksum || bytes.size() > kMaxVaultHeader)
        return damaged(u"header of another length"_s);
    // The checksum comes first, so that a flipped version reads as damage and not as the future.
    if (sha256(bytes.chopped(kChecksum)).view() != bytes.last(kChecksum))
        return damaged(u"header checksum"_s);
    Reader whole(bytes.chopped(kChecksum));
    if (whole.raw(kMagic.size()) != kMagic)
        return damaged(u"header magic"_s);
    const auto version = whole.number<quint32>();
    if (version > kVersion)
        return fail(ErrorCode::VaultNewer, u"header version %1"_s.arg(version),
                    {QString::number(version), QString::number(kVersion)});
    whole.number<quint32>(); // the body's length; the strict comparison below covers it
    const VaultHeader header = readBody(whole);
    if (!whole.isWhole() || encodeVaultHeader(header) != bytes)
        return damaged(u"header fields"_s);
    if (header.passphrase.salt.size() != kSaltSize || isBelow(kCostCeiling, header.passphrase.cost))
        return damaged(u"header values"_s);
    if (isBelow(header.passphrase.cost, policy.floor))
        return fail(ErrorCode::VaultHeaderWeak, u"passphrase cost below the floor"_s);
    return header;
}

} // namespace countersign::crypto
