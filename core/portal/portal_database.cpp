#include "core/portal/portal_database.h"

#include "core/crypto/content_seal.h"
#include "core/database/migrations.h"
#include "core/portal/statements.h"

#include <QResource>

// Q_INIT_RESOURCE must stand outside a namespace.
static void loadMigrations() { Q_INIT_RESOURCE(portal_migrations); }

namespace countersign::portal {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kStore = "INSERT INTO portal_identity (name, sealed) VALUES (?, ?)"_L1;
constexpr auto kLoad = "SELECT sealed FROM portal_identity WHERE name = ?"_L1;

constexpr auto kTlsKey = "tls-key"_L1;
constexpr auto kTlsCertificate = "tls-certificate"_L1;
constexpr auto kSigningSeed = "signing-seed"_L1;

base::Result<crypto::SecretBytes> identityKey(const crypto::SecretBytes &portalKey)
{
    return crypto::deriveSubkey(portalKey, 2, "csportid");
}

base::Status storePart(Statements &statements, const crypto::SecretBytes &key, QLatin1StringView name, const crypto::SecretBytes &secret)
{
    const auto sealed = crypto::sealSecret(key, QByteArrayView(name.data(), name.size()), secret);
    if (!sealed)
        return base::failFrom(sealed);
    const auto stored = statements.change(kStore, QString(name), *sealed);
    if (!stored)
        return base::failFrom(stored);
    return {};
}

base::Result<crypto::SecretBytes> loadPart(Statements &statements, const crypto::SecretBytes &key, QLatin1StringView name)
{
    const auto sealed = statements.one(kLoad, [](const database::Statement &row) { return row.bytes(0); }, QString(name));
    if (!sealed)
        return base::failFrom(sealed);
    if (!*sealed)
        return base::fail(base::ErrorCode::MissingField, u"the portal has not been initialised"_s);
    return crypto::openSecret(key, QByteArrayView(name.data(), name.size()), **sealed);
}

} // namespace

base::Result<crypto::SecretBytes> databaseKey(const crypto::SecretBytes &portalKey)
{
    return crypto::deriveSubkey(portalKey, 1, "csportdb");
}

QString databasePath(const PortalConfig &config)
{
    return config.dataFolder + u"/portal.db"_s;
}

base::Result<database::Database> openDatabase(const PortalConfig &config, const crypto::SecretBytes &portalKey, bool create)
{
    const auto key = databaseKey(portalKey);
    if (!key)
        return base::failFrom(key);
    database::OpenOptions options;
    options.create = create;
    return database::Database::open(databasePath(config), *key, options);
}

base::Status upgradeSchema(database::Database &database)
{
    loadMigrations();
    const auto outcome = database::migrate(database, u":/countersign/portal/migrations"_s);
    if (!outcome)
        return base::failFrom(outcome);
    return {};
}

base::Result<platform::FolderLock> lockFolder(const PortalConfig &config)
{
    auto lock = platform::FolderLock::acquire(config.dataFolder);
    if (!lock && lock.error().code == base::ErrorCode::VaultInUse)
        return base::fail(base::ErrorCode::PortalRunning, {}, {config.dataFolder});
    return lock;
}

base::Status storeIdentity(database::Database &database, const crypto::SecretBytes &portalKey, const PortalIdentity &identity)
{
    const auto key = identityKey(portalKey);
    if (!key)
        return base::failFrom(key);
    Statements statements(database);
    if (const auto done = storePart(statements, *key, kTlsKey, crypto::SecretBytes::copyOf(identity.tls.keyPem)); !done)
        return done;
    if (const auto done = storePart(statements, *key, kTlsCertificate, crypto::SecretBytes::copyOf(identity.tls.certificatePem)); !done)
        return done;
    return storePart(statements, *key, kSigningSeed, identity.signing.seed());
}

base::Result<PortalIdentity> loadIdentity(database::Database &database, const crypto::SecretBytes &portalKey)
{
    const auto key = identityKey(portalKey);
    if (!key)
        return base::failFrom(key);
    Statements statements(database);
    const auto tlsKey = loadPart(statements, *key, kTlsKey);
    if (!tlsKey)
        return base::failFrom(tlsKey);
    const auto certificate = loadPart(statements, *key, kTlsCertificate);
    if (!certificate)
        return base::failFrom(certificate);
    auto seed = loadPart(statements, *key, kSigningSeed);
    if (!seed)
        return base::failFrom(seed);
    auto signing = crypto::SigningKey::fromSeed(std::move(*seed));
    if (!signing)
        return base::failFrom(signing);
    auto tls = TlsIdentity::fromPem(tlsKey->view().toByteArray(), certificate->view().toByteArray());
    if (!tls)
        return base::failFrom(tls);
    return PortalIdentity{std::move(*tls), std::move(*signing)};
}

} // namespace countersign::portal
