#include "core/crypto/hash.h"
#include "core/crypto/vault_header.h"
#include "core/database/statement.h"
#include "core/platform/durable_file.h"
#include "core/platform/process_hardening.h"
#include "core/store/vault.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <vector>

#include <sys/mman.h>

namespace countersign {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint8_t kMask = 0xA5;
constexpr std::size_t kWindow = 1 << 20;

/// What is searched for, kept masked so that the search does not find itself.
class Needle
{
public:
    explicit Needle(QByteArrayView secret)
    {
        for (const char byte : secret)
            m_masked.push_back(static_cast<std::uint8_t>(static_cast<std::uint8_t>(byte) ^ kMask));
    }
    [[nodiscard]] bool isIn(const std::uint8_t *bytes, std::size_t size) const
    {
        const auto same = [](std::uint8_t byte, std::uint8_t masked) { return byte == (masked ^ kMask); };
        return std::search(bytes, bytes + size, m_masked.begin(), m_masked.end(), same) != bytes + size;
    }
    [[nodiscard]] std::size_t size() const { return m_masked.size(); }

private:
    std::vector<std::uint8_t> m_masked;
};

/// Reads all writable memory of this process, but for its own window.
class MemorySearch
{
public:
    MemorySearch()
        : m_window(static_cast<std::uint8_t *>(
              ::mmap(nullptr, kWindow, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
    {
    }
    ~MemorySearch() { ::munmap(m_window, kWindow); }
    MemorySearch(const MemorySearch &) = delete;
    MemorySearch &operator=(const MemorySearch &) = delete;

    [[nodiscard]] bool finds(const Needle &needle)
    {
        std::memset(m_window, 0, kWindow);
        QFile maps(u"/proc/self/maps"_s), memory(u"/proc/self/mem"_s);
        EXPECT_TRUE(maps.open(QIODevice::ReadOnly) && memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        bool found = false;
        for (const QByteArray &line : maps.readAll().split('\n')) {
            const QList<QByteArray> fields = line.split(' ');
            if (fields.size() < 2 || !fields[1].startsWith("rw"))
                continue;
            const quint64 from = fields[0].split('-')[0].toULongLong(nullptr, 16);
            const quint64 to = fields[0].split('-')[1].toULongLong(nullptr, 16);
            found = found || findsBetween(memory, from, to, needle);
        }
        std::memset(m_window, 0, kWindow);
        return found;
    }

private:
    bool findsBetween(QFile &memory, quint64 from, quint64 to, const Needle &needle)
    {
        const auto own = reinterpret_cast<quint64>(m_window);
        // The kernel may have joined our window to a neighbour: read around it.
        if (from < own + kWindow && to > own)
            return (from < own && findsBetween(memory, from, own, needle))
                || (to > own + kWindow && findsBetween(memory, own + kWindow, to, needle));
        // Windows overlap, so that nothing hides across a border.
        for (quint64 at = from; at < to; at += kWindow - needle.size()) {
            const quint64 size = std::min<quint64>(kWindow, to - at);
            memory.seek(static_cast<qint64>(at));
            const qint64 got = memory.read(reinterpret_cast<char *>(m_window), static_cast<qint64>(size));
            if (got > 0 && needle.isIn(m_window, static_cast<std::size_t>(got)))
                return true;
        }
        return false;
    }

    std::uint8_t *m_window;
};

const store::VaultEnvironment kCheap{{{1, 8192}, {1, 8192}}, nullptr};

/// Random letters, so that no literal of this program looks like the passphrase.
crypto::SecretBytes randomPassphrase()
{
    crypto::SecretBytes passphrase = crypto::SecretBytes::random(24);
    for (std::size_t i = 0; i < passphrase.size(); ++i)
        passphrase.data()[i] = static_cast<std::uint8_t>('a' + passphrase.data()[i] % 26);
    return passphrase;
}

struct Secrets
{
    Needle passphrase, master, databaseKey, databaseKeyText, indexKey;
};

Secrets secretsOf(const QString &folder, const crypto::SecretBytes &passphrase)
{
    const auto bytes = platform::readWhole(folder + u"/vault.header"_s, crypto::kMaxVaultHeader);
    const auto header = crypto::decodeVaultHeader(*bytes, kCheap.costs);
    const auto master = crypto::openWithPassphrase(*header, passphrase, {});
    const auto keys = crypto::deriveVaultKeys(*master);
    QByteArray hex = keys->database.view().toByteArray().toHex();
    Secrets secrets{Needle(passphrase.view()), Needle(master->view()), Needle(keys->database.view()), Needle(hex),
                    Needle(keys->indexHash.view())};
    crypto::wipe(hex.data(), static_cast<std::size_t>(hex.size()));
    return secrets;
}

} // namespace

TEST(VaultMemory, nothingSecretIsLeftAfterLocking)
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"vault"_s);
    crypto::SecretBytes passphrase = randomPassphrase();
    {
        auto created = store::Vault::create({folder, u"QMA"_s, {}, {}, true}, passphrase, kCheap);
        ASSERT_TRUE(created);
    }
    const Secrets secrets = secretsOf(folder, passphrase);
    MemorySearch search;
    auto vault = store::Vault::unlock(folder, passphrase, {}, kCheap);
    ASSERT_TRUE(vault);
    {
        auto database = vault->openConnection();
        ASSERT_TRUE(database);
        ASSERT_TRUE(database->execute("CREATE TABLE t(a); INSERT INTO t VALUES(1)"));
        // While it is open the search finds what is there: it can find.
        EXPECT_TRUE(search.finds(secrets.passphrase));
        EXPECT_TRUE(search.finds(secrets.master));
        EXPECT_TRUE(search.finds(secrets.databaseKey));
    }
    vault->lock();
    passphrase.clear();
    EXPECT_FALSE(search.finds(secrets.passphrase)) << "passphrase";
    EXPECT_FALSE(search.finds(secrets.master)) << "master key";
    EXPECT_FALSE(search.finds(secrets.databaseKey)) << "database key";
    EXPECT_FALSE(search.finds(secrets.databaseKeyText)) << "database key as text";
    EXPECT_FALSE(search.finds(secrets.indexKey)) << "index key";
}

TEST(VaultMemory, rowsReadAreWipedWithTheirPages)
{
    platform::wipeFreedMemory(); // as each program does at its start
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"vault"_s);
    const crypto::SecretBytes passphrase = randomPassphrase();
    auto created = store::Vault::create({folder, u"QMA"_s, {}, {}, true}, passphrase, kCheap);
    ASSERT_TRUE(created);
    // The row's text is made inside SQLite, so that no copy of ours is what is found.
    std::optional<Needle> row;
    MemorySearch search;
    {
        auto database = created->vault.openConnection();
        ASSERT_TRUE(database->execute("CREATE TABLE t(a TEXT); INSERT INTO t SELECT hex(randomblob(16)) FROM "
                                      "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) SELECT i FROM n)"));
        auto read = database::Statement::prepare(*database, "SELECT a FROM t WHERE rowid = 200"_L1);
        ASSERT_TRUE(*read->runForRow());
        QByteArray text = read->text(0).toLatin1();
        row.emplace(text);
        crypto::wipe(text.data(), static_cast<std::size_t>(text.size()));
        EXPECT_TRUE(search.finds(*row));
    }
    created->vault.lock();
    EXPECT_FALSE(search.finds(*row));
}

} // namespace countersign
