#include "core/bench/indexed_peer.h"

#include "core/bench/plain_sqlite.h"
#include "core/bench/sample_alerts.h"
#include "core/crypto/secret_bytes.h"
#include "core/database/transaction.h"
#include "core/documents/document_number.h"
#include "core/store/alert_rows.h"
#include "core/store/native_statement.h"
#include "core/store/number_hash.h"

#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

namespace countersign::bench {

using namespace Qt::StringLiterals;

namespace {

template<typename Act>
void eachAlert(quint64 alerts, Act &&act)
{
    const QList<base::CountryCode> owners = desks();
    const quint64 perDesk = alerts / static_cast<quint64>(owners.size());
    for (const base::CountryCode &desk : owners) {
        for (quint64 i = 0; i < perDesk; ++i)
            act(sampleAlert(desk, i));
    }
}

} // namespace

base::Result<IndexedPeer> IndexedPeer::make(const QString &file, quint64 alerts)
{
    database::OpenOptions options;
    options.create = true;
    auto database = database::Database::open(file, crypto::SecretBytes::random(32), options);
    if (!database)
        return base::failFrom(database);
    if (const auto made = database->execute("CREATE TABLE alert(number TEXT NOT NULL, issuer TEXT NOT NULL, record BLOB NOT NULL); BEGIN"_L1); !made)
        return base::failFrom(made);
    auto insert = store::NativeStatement::prepare(*database, "INSERT INTO alert VALUES(CAST(? AS TEXT), CAST(? AS TEXT), ?)");
    if (!insert)
        return base::failFrom(insert);
    base::Status failed;
    eachAlert(alerts, [&](const alerts::AlertRecord &alert) {
        const QByteArray normal = documents::normalForm(alert.number);
        const QByteArray issuer = alert.issuer.text().toLatin1();
        const QByteArray record = alerts::encode(alert);
        insert->bind(1, normal).bind(2, issuer).bind(3, record);
        if (const auto written = insert->run(); !written)
            failed = written;
    });
    if (!failed)
        return base::failFrom(failed);
    *insert = {};
    if (const auto done = database->execute("CREATE INDEX alert_number ON alert(number, issuer); COMMIT; PRAGMA cache_size=-2000"_L1); !done)
        return base::failFrom(done);
    if (const auto moved = database->checkpoint(); !moved)
        return base::failFrom(moved);
    IndexedPeer peer(std::move(*database));
    peer.m_query.emplace(peer.m_database.handle());
    if (!peer.m_query->prepare(u"SELECT record FROM alert WHERE number = ? AND issuer = ?"_s))
        return base::fail(base::ErrorCode::DatabaseFailed, peer.m_query->lastError().text());
    return peer;
}

bool IndexedPeer::ask(const QString &normal, const QString &issuer)
{
    m_query->bindValue(0, normal);
    m_query->bindValue(1, issuer);
    if (!m_query->exec() || !m_query->next())
        return false;
    const bool found = !m_query->value(0).toByteArray().isEmpty();
    m_query->finish();
    return found;
}

base::Result<qint64> plainIndexedBytes(const QString &file, quint64 alerts)
{
    {
        PlainSqlite plain(file);
        plain.execute("CREATE TABLE alert(id BLOB, category INTEGER, number TEXT, skeleton TEXT, issuer TEXT, type INTEGER, owner TEXT, "
                      "reported_by TEXT, issued_on INTEGER, expires_on INTEGER, happened_on INTEGER, review_on INTEGER, reference TEXT, "
                      "circumstance INTEGER, first_seen INTEGER, updated_at INTEGER, version INTEGER, status INTEGER); BEGIN");
        plain.prepare("INSERT INTO alert VALUES(?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT), "
                      "?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?)");
        const auto day = [](const base::PartialDate &date) { return date.year * 10'000 + date.month * 100 + date.day; };
        eachAlert(alerts, [&](const alerts::AlertRecord &alert) {
            const QByteArray normal = documents::normalForm(alert.number);
            const QByteArray skeleton = documents::skeletonOf(normal);
            const QByteArray issuer = alert.issuer.text().toLatin1();
            const QByteArray reference = alert.nationalReference.toUtf8();
            plain.bind(1, alert.id.view());
            plain.bind(2, static_cast<int>(alert.category));
            plain.bind(3, normal);
            plain.bind(4, skeleton);
            plain.bind(5, issuer);
            plain.bind(6, static_cast<int>(alert.type));
            plain.bind(7, issuer);
            plain.bind(8, issuer);
            plain.bind(9, day(alert.issuedOn));
            plain.bind(10, day(alert.expiresOn));
            plain.bind(11, day(alert.happenedOn));
            plain.bind(12, day(alert.reviewOn));
            plain.bind(13, reference);
            plain.bind(14, static_cast<int>(alert.circumstance));
            plain.bind(15, base::toMillis(alert.firstSeen));
            plain.bind(16, base::toMillis(alert.updatedAt));
            plain.bind(17, alert.version);
            plain.bind(18, static_cast<int>(alert.status));
            plain.run();
        });
        plain.execute("COMMIT; CREATE INDEX alert_number ON alert(number, issuer); CREATE INDEX alert_skeleton ON alert(skeleton); "
                      "CREATE UNIQUE INDEX alert_id ON alert(id); PRAGMA wal_checkpoint(TRUNCATE)");
        if (const auto status = plain.status(); !status)
            return base::failFrom(status);
    }
    return QFileInfo(file).size();
}

base::Result<double> plainLoadSeconds(const QString &file, quint64 alerts)
{
    const store::NumberHash hash(crypto::SecretBytes::random(16));
    struct Row
    {
        std::int64_t id = 0;
        std::int64_t skeleton = -1;
        QByteArray number, record;
    };
    std::vector<Row> rows;
    rows.reserve(alerts);
    eachAlert(alerts, [&](const alerts::AlertRecord &alert) {
        const QByteArray number = documents::normalForm(alert.number);
        const QByteArray skeleton = documents::skeletonOf(number);
        rows.push_back({hash.firstRow(number), skeleton == number ? -1 : hash.of(skeleton), number, alerts::encode(alert)});
    });
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.id < b.id; });
    for (std::size_t i = 1; i < rows.size(); ++i)
        rows[i].id = std::max(rows[i].id, rows[i - 1].id + 1);
    std::vector<std::pair<std::int64_t, std::int64_t>> skeletons;
    for (const Row &row : rows) {
        if (row.skeleton >= 0)
            skeletons.emplace_back(row.skeleton, row.id);
    }
    std::sort(skeletons.begin(), skeletons.end());
    PlainSqlite plain(file);
    // The two tables of core/store/migrations/0002_alerts.sql that look-ups read.
    plain.execute("CREATE TABLE alert(id INTEGER PRIMARY KEY, number BLOB, issuer INTEGER, owner INTEGER, type INTEGER, category INTEGER, "
                  "status INTEGER, review_on INTEGER, updated_at INTEGER, feed INTEGER, sequence INTEGER, record_index INTEGER, record BLOB) STRICT; "
                  "CREATE TABLE skeleton(hash INTEGER NOT NULL, alert INTEGER NOT NULL, PRIMARY KEY(hash, alert)) STRICT, WITHOUT ROWID");
    const auto start = std::chrono::steady_clock::now();
    plain.execute("BEGIN");
    plain.prepare("INSERT INTO alert VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        plain.bind(1, rows[i].id);
        plain.bind(2, rows[i].number);
        constexpr std::array<std::int64_t, 10> kColumns{18'000, 18'000, 1, 2, 1, 20'360'101, 1'700'000'000'000, 3, 1, -1};
        for (std::size_t column = 0; column < kColumns.size(); ++column)
            plain.bind(static_cast<int>(column) + 3, kColumns[column] - (column == 9 ? static_cast<std::int64_t>(i) : 0));
        plain.bind(13, rows[i].record);
        plain.run();
    }
    plain.prepare("INSERT INTO skeleton VALUES(?, ?)");
    for (const auto &[skeleton, id] : skeletons) {
        plain.bind(1, skeleton);
        plain.bind(2, id);
        plain.run();
    }
    plain.execute("COMMIT");
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (const auto status = plain.status(); !status)
        return base::failFrom(status);
    return seconds;
}

double pageCryptoNanoseconds()
{
    constexpr int kPage = 4096;
    std::vector<unsigned char> page(kPage, 7), plain(kPage + 32);
    std::array<unsigned char, 32> key{};
    std::array<unsigned char, 16> iv{};
    std::array<unsigned char, 64> mac{};
    EVP_CIPHER_CTX *const cipher = EVP_CIPHER_CTX_new();
    constexpr int kRounds = 20'000;
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < kRounds; ++i) {
        unsigned length = mac.size();
        HMAC(EVP_sha512(), key.data(), key.size(), page.data(), page.size(), mac.data(), &length);
        int out = 0;
        EVP_DecryptInit_ex(cipher, EVP_aes_256_cbc(), nullptr, key.data(), iv.data());
        EVP_CIPHER_CTX_set_padding(cipher, 0);
        EVP_DecryptUpdate(cipher, plain.data(), &out, page.data(), kPage);
    }
    const auto passed = std::chrono::steady_clock::now() - start;
    EVP_CIPHER_CTX_free(cipher);
    return static_cast<double>(std::chrono::nanoseconds(passed).count()) / kRounds;
}

} // namespace countersign::bench
