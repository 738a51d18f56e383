#include "core/bench/alert_vault.h"

#include "core/bench/sample_alerts.h"
#include "core/bench/sealed_feeds.h"
#include "core/store/feed_applier.h"

#include <QFile>
#include <QFileInfo>

namespace countersign::bench {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

constexpr char kPassphrase[] = "invented alerts only";

QString markFile(const QString &folder)
{
    return folder + u".alerts"_s;
}

base::Status fill(const store::Vault &vault, quint64 alerts, const Tell &tell)
{
    auto database = vault.openConnection();
    if (!database)
        return base::failFrom(database);
    const QList<base::CountryCode> owners = desks();
    QList<store::SnapshotToApply> snapshots;
    double applied = 0;
    const auto perDesk = alerts / static_cast<quint64>(owners.size());
    for (const base::CountryCode &desk : owners) {
        const auto feed = SealedFeed::make(desk, perDesk);
        if (!feed)
            return base::failFrom(feed);
        const auto start = std::chrono::steady_clock::now();
        auto staged = feed->stage(*database);
        if (!staged)
            return base::failFrom(staged);
        snapshots.append(std::move(*staged));
        applied += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }
    const auto start = std::chrono::steady_clock::now();
    const auto outcomes = store::FeedApplier(*database, store::NumberHash(vault.indexHashKey())).applySnapshots(snapshots, base::SystemClock().now());
    if (!outcomes)
        return base::failFrom(outcomes);
    for (const store::SnapshotOutcome &outcome : *outcomes) {
        if (!outcome.result)
            return base::failFrom(outcome.result);
    }
    applied += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    tell(figure({}, u"filling the vault with %1 alerts (verified, filter built)"_s.arg(perDesk * static_cast<quint64>(owners.size())), applied, u"s"_s));
    return database->checkpoint();
}

} // namespace

crypto::SecretBytes benchPassphrase()
{
    return crypto::SecretBytes::copyOf(kPassphrase);
}

quint64 alertsIn(const QString &folder)
{
    QFile mark(markFile(folder));
    return mark.open(QIODevice::ReadOnly) ? mark.readAll().trimmed().toULongLong() : 0;
}

base::Result<store::Vault> alertVault(const VaultWanted &wanted, const Tell &tell)
{
    if (QFileInfo::exists(wanted.folder)) {
        if (alertsIn(wanted.folder) != wanted.alerts)
            return base::fail(ErrorCode::VaultExists, u"another number of alerts"_s, {wanted.folder});
        return store::Vault::unlock(wanted.folder, benchPassphrase());
    }
    store::VaultCreation creation;
    creation.folder = wanted.folder;
    creation.desk = u"bench"_s;
    creation.person = u"bench"_s;
    creation.withRecoveryKey = false;
    auto created = store::Vault::create(creation, benchPassphrase());
    if (!created)
        return base::failFrom(created);
    if (const auto filled = fill(created->vault, wanted.alerts, tell); !filled)
        return base::failFrom(filled);
    QFile mark(markFile(wanted.folder));
    if (!mark.open(QIODevice::WriteOnly) || mark.write(QByteArray::number(wanted.alerts)) < 0)
        return base::fail(ErrorCode::FileWriteFailed, {}, {mark.fileName()});
    return std::move(created->vault);
}

} // namespace countersign::bench
