#include "core/portal/portal_core.h"

#include "core/crypto/content_seal.h"
#include "core/crypto/hash.h"

#include <QtEndian>

namespace countersign::portal {

namespace {

constexpr qsizetype kNonceRandom = 16;
constexpr qsizetype kNonceSize = 32;
constexpr qsizetype kNonceProven = kNonceSize - 8;

QByteArray bigEndian(quint64 value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

PortalCore::PortalCore(PortalConfig config, crypto::SecretBytes portalKey, crypto::SecretBytes nonceKey, PortalIdentity identity)
    : m_config(std::move(config)), m_clock(m_config.clock ? m_config.clock : &m_systemClock),
      m_portalKey(std::move(portalKey)), m_nonceKey(std::move(nonceKey)), m_identity(std::move(identity)),
      m_deviceRate(m_config.limits.requestsPerSecondDevice, m_config.limits.burstDevice)
{
}

base::Result<std::unique_ptr<PortalCore>> PortalCore::open(const PortalConfig &config)
{
    auto portalKey = readKey(config);
    if (!portalKey)
        return base::failFrom(portalKey);
    auto nonceKey = crypto::deriveSubkey(*portalKey, 3, "csportnc", 16);
    if (!nonceKey)
        return base::failFrom(nonceKey);
    auto database = openDatabase(config, *portalKey);
    if (!database)
        return base::failFrom(database);
    if (const auto upgraded = upgradeSchema(*database); !upgraded)
        return base::failFrom(upgraded);
    auto identity = loadIdentity(*database, *portalKey);
    if (!identity)
        return base::failFrom(identity);
    Records records(*database);
    const auto entries = records.directory.all();
    if (!entries)
        return base::failFrom(entries);
    auto directory = buildDirectory(*entries);
    if (!directory)
        return base::failFrom(directory);
    std::unique_ptr<PortalCore> core(new PortalCore(config, std::move(*portalKey), std::move(*nonceKey), std::move(*identity)));
    core->m_directory.publish(std::make_shared<const directory::Directory>(std::move(*directory)));
    const base::Instant now = core->clock().now();
    if (const auto pruned = records.sessions.prune(now); !pruned)
        return base::failFrom(pruned);
    if (const auto pruned = records.snapshots.prune(now); !pruned)
        return base::failFrom(pruned);
    return core;
}

QByteArray PortalCore::makeNonce(base::Instant now) const
{
    const QByteArray proven = bigEndian(static_cast<quint64>(base::toMillis(now))) + crypto::randomBytes(kNonceRandom);
    return proven + bigEndian(crypto::keyedHash(m_nonceKey, proven));
}

std::optional<base::Instant> PortalCore::nonceLife(const QByteArray &nonce, base::Instant now) const
{
    if (nonce.size() != kNonceSize)
        return std::nullopt;
    const QByteArray proven = nonce.first(kNonceProven);
    if (!crypto::equalConstantTime(bigEndian(crypto::keyedHash(m_nonceKey, proven)), nonce.last(8)))
        return std::nullopt;
    const base::Instant made = base::fromMillis(static_cast<qint64>(qFromBigEndian<quint64>(proven.constData())));
    const base::Instant expires = made + kChallengeLife;
    return now < expires ? std::optional(expires) : std::nullopt;
}

} // namespace countersign::portal
