#include "core/bench/audit_bench.h"

#include "core/bench/alert_vault.h"
#include "core/crypto/hash.h"
#include "core/crypto/keys.h"
#include "core/database/transaction.h"
#include "core/store/audit_chain.h"
#include "core/store/audit_file.h"
#include "core/store/vault.h"

#include <algorithm>

namespace countersign::bench {

using namespace Qt::StringLiterals;
using store::AuditChain;

namespace {

constexpr quint64 kPerTransaction = 1000;
constexpr int kRounds = 5;

/// As a look-up with its reason leaves it.
store::AuditEntry sampleEntry(quint64 number)
{
    const QByteArray id = crypto::sha256(QByteArray::number(number)).toBytes().toHex();
    store::AuditEntry entry;
    entry.actor = QString::fromLatin1(id.first(32));
    entry.device = base::DeviceId::fromBytes(QByteArray(base::DeviceId::size, 'd')).value_or(base::DeviceId());
    entry.action = u"lookup"_s;
    entry.object = QString::fromLatin1(id.last(32));
    entry.result = u"no-hit"_s;
    entry.details = "K" + QByteArray::number(number) + " QNB border-check";
    return entry;
}

base::Result<Timings> append(database::Database &database, quint64 entries)
{
    const base::SystemClock clock;
    Timings timings;
    for (quint64 done = 0; done < entries;) {
        auto transaction = database::Transaction::begin(database);
        if (!transaction)
            return base::failFrom(transaction);
        for (quint64 i = 0; i < kPerTransaction && done < entries; ++i, ++done) {
            const store::AuditEntry entry = sampleEntry(done);
            base::Status failed;
            timings.add(timed([&] {
                if (const auto row = AuditChain::append(database, entry, clock); !row)
                    failed = base::failFrom(row);
            }));
            if (!failed)
                return base::failFrom(failed);
        }
        if (const auto committed = transaction->commit(); !committed)
            return base::failFrom(committed);
    }
    return timings;
}

double perSecond(qint64 entries, const Timings &timings)
{
    return static_cast<double>(entries) / (timings.median() / 1e9);
}

base::Status measureCopy(database::Database &database, const QString &path, const Tell &tell)
{
    const auto key = crypto::SigningKey::generate();
    if (!key)
        return base::failFrom(key);
    store::AuditExport wanted;
    wanted.desk = base::CountryCode::fromText(u"QMA"_s).value_or(base::CountryCode());
    wanted.device.bytes.fill(1);
    wanted.incarnation.bytes.fill(2);
    wanted.person = u"bench"_s;
    wanted.key = &*key;
    wanted.at = base::SystemClock().now();
    base::Result<qint64> written = 0;
    Timings writing, reading;
    writing.add(timed([&] { written = store::writeAuditFile(database, wanted, path); }));
    if (!written)
        return base::failFrom(written);
    base::Result<store::AuditFileReport> report;
    reading.add(timed([&] { report = store::verifyAuditFile(path); }));
    if (!report)
        return base::failFrom(report);
    if (!report->isGood())
        return base::fail(base::ErrorCode::Internal, u"the copy does not verify"_s);
    tell(figure({}, u"copy for oversight written, entries a second"_s, perSecond(*written, writing), u"/s"_s));
    tell(figure({}, u"copy for oversight verified, entries a second"_s, perSecond(*written, reading), u"/s"_s));
    return {};
}

} // namespace

base::Status measureAudit(const AuditWanted &wanted, const Tell &tell)
{
    store::VaultCreation creation;
    creation.folder = wanted.folder;
    creation.desk = u"bench"_s;
    creation.person = u"bench"_s;
    creation.withRecoveryKey = false;
    const auto created = store::Vault::create(creation, benchPassphrase());
    if (!created)
        return base::failFrom(created);
    auto database = created->vault.openConnection();
    if (!database)
        return base::failFrom(database);
    const auto appended = append(*database, wanted.entries);
    if (!appended)
        return base::failFrom(appended);
    tell(atMost({}, u"audit: append without fsync, p50"_s, appended->median() / 1e6, u"ms"_s, 2));
    tell(atMost({}, u"audit: append without fsync, p99"_s, appended->p99() / 1e6, u"ms"_s, 2));
    Timings verifying;
    qint64 entries = 0;
    for (int i = 0; i < kRounds; ++i) {
        base::Result<store::AuditFinding> finding;
        verifying.add(timed([&] { finding = AuditChain::examine(*database); }));
        if (!finding)
            return base::failFrom(finding);
        if (!finding->isWhole())
            return base::fail(base::ErrorCode::Internal, u"the chain does not verify"_s);
        entries = finding->good.entries;
    }
    tell(atLeast({}, u"audit: chain verified, entries a second"_s, perSecond(entries, verifying), u"/s"_s, 300'000));
    return measureCopy(*database, wanted.folder + u".copy"_s, tell);
}

} // namespace countersign::bench
