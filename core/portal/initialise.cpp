#include "core/portal/initialise.h"

#include "core/database/backup.h"
#include "core/database/transaction.h"
#include "core/objects/signed.h"
#include "core/platform/durable_file.h"
#include "core/portal/directory_log.h"
#include "core/portal/portal_core.h"
#include "core/portal/portal_database.h"

#include <QFileInfo>

namespace countersign::portal {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCounts =
    "SELECT (SELECT count(*) FROM channel), (SELECT count(*) FROM batch), "
    "(SELECT count(*) FROM snapshot WHERE superseded_at = 0), (SELECT coalesce(sum(size), 0) FROM chunk), "
    "(SELECT count(*) FROM device_session)"_L1;

base::Instant nowOf(const PortalConfig &config)
{
    return config.clock ? config.clock->now() : base::SystemClock().now();
}

base::Result<PortalIdentity> newIdentity()
{
    auto tls = TlsIdentity::generate();
    if (!tls)
        return base::failFrom(tls);
    auto signing = crypto::SigningKey::generate();
    if (!signing)
        return base::failFrom(signing);
    return PortalIdentity{std::move(*tls), std::move(*signing)};
}

} // namespace

base::Result<PortalPinning> initialise(const PortalConfig &config, const QByteArray &rootBytes, const QList<QByteArray> &entries)
{
    if (QFileInfo::exists(databasePath(config)))
        return base::fail(base::ErrorCode::FileWriteFailed, u"a portal stands there already"_s, {databasePath(config)});
    const QList<QByteArray> log = QList<QByteArray>{rootBytes} + entries;
    // Before anything is written: a log that does not hold makes no portal.
    if (const auto directory = buildDirectory(log); !directory)
        return base::failFrom(directory);
    // A folder may stand there already: systemd makes one for the unit.
    if (!QFileInfo::exists(config.dataFolder)) {
        if (const auto folder = platform::createPrivateFolder(config.dataFolder); !folder)
            return base::failFrom(folder);
    }
    if (!config.keyFile.isEmpty() && !QFileInfo::exists(config.keyFile)) {
        if (const auto made = createKeyFile(config.keyFile); !made)
            return base::failFrom(made);
    }
    const auto key = readKey(config);
    if (!key)
        return base::failFrom(key);
    const auto identity = newIdentity();
    if (!identity)
        return base::failFrom(identity);
    auto database = openDatabase(config, *key, true);
    if (!database)
        return base::failFrom(database);
    if (const auto upgraded = upgradeSchema(*database); !upgraded)
        return base::failFrom(upgraded);
    auto transaction = database::Transaction::begin(*database);
    if (!transaction)
        return base::failFrom(transaction);
    if (const auto stored = storeIdentity(*database, *key, *identity); !stored)
        return base::failFrom(stored);
    Records records(*database);
    for (qsizetype i = 0; i < log.size(); ++i) {
        if (const auto stored = records.directory.append(static_cast<std::uint64_t>(i), log.at(i), nowOf(config)); !stored)
            return base::failFrom(stored);
    }
    if (const auto committed = transaction->commit(); !committed)
        return base::failFrom(committed);
    return PortalPinning{identity->tls.spki, identity->signing.publicKey()};
}

base::Result<int> addEntries(const PortalConfig &config, const QList<QByteArray> &entries)
{
    const auto alone = lockFolder(config);
    if (!alone)
        return base::failFrom(alone);
    const auto key = readKey(config);
    if (!key)
        return base::failFrom(key);
    auto database = openDatabase(config, *key);
    if (!database)
        return base::failFrom(database);
    auto transaction = database::Transaction::begin(*database);
    if (!transaction)
        return base::failFrom(transaction);
    Records records(*database);
    const auto log = records.directory.all();
    if (!log)
        return base::failFrom(log);
    auto directory = buildDirectory(*log);
    if (!directory)
        return base::failFrom(directory);
    int added = 0;
    for (const QByteArray &entry : entries) {
        const auto object = objects::Signed::decode(entry);
        if (!object)
            return base::failFrom(object);
        if (directory->contains(object->id()))
            continue;
        const std::uint64_t position = directory->size();
        if (const auto applied = directory->apply(entry); !applied)
            return base::failFrom(applied);
        if (const auto stored = records.directory.append(position, entry, nowOf(config)); !stored)
            return base::failFrom(stored);
        ++added;
    }
    if (const auto committed = transaction->commit(); !committed)
        return base::failFrom(committed);
    return added;
}

base::Result<PortalStatus> readStatus(const PortalConfig &config)
{
    const auto key = readKey(config);
    if (!key)
        return base::failFrom(key);
    auto database = openDatabase(config, *key);
    if (!database)
        return base::failFrom(database);
    const auto identity = loadIdentity(*database, *key);
    if (!identity)
        return base::failFrom(identity);
    Records records(*database);
    const auto log = records.directory.all();
    if (!log)
        return base::failFrom(log);
    const auto directory = buildDirectory(*log);
    if (!directory)
        return base::failFrom(directory);
    const auto counts = records.statements.one(kCounts, [](const database::Statement &row) {
        PortalStatus status;
        status.channels = static_cast<std::uint64_t>(row.integer(0));
        status.batches = static_cast<std::uint64_t>(row.integer(1));
        status.snapshots = static_cast<std::uint64_t>(row.integer(2));
        status.chunkBytes = static_cast<std::uint64_t>(row.integer(3));
        status.sessions = static_cast<std::uint64_t>(row.integer(4));
        return status;
    });
    if (!counts)
        return base::failFrom(counts);
    PortalStatus status = counts->value_or(PortalStatus{});
    status.pinning = {identity->tls.spki, identity->signing.publicKey()};
    status.federation = directory->fingerprint();
    status.directoryEntries = directory->size();
    status.members = static_cast<std::uint64_t>(directory->members().size());
    return status;
}

base::Status backUp(const PortalConfig &config, const QString &target)
{
    const auto key = readKey(config);
    if (!key)
        return base::failFrom(key);
    const auto raw = databaseKey(*key);
    if (!raw)
        return base::failFrom(raw);
    auto database = openDatabase(config, *key);
    if (!database)
        return base::failFrom(database);
    return database::backUpTo(*database, *raw, target);
}

} // namespace countersign::portal
