#pragma once

#include "core/base/clock.h"
#include "core/store/vault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace countersign::store {

class HandClock final : public base::Clock
{
public:
    [[nodiscard]] base::Instant now() const override { return base::fromMillis(m_millis); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(m_millis); }
    void advanceSeconds(qint64 seconds) { m_millis += seconds * 1000; }

private:
    qint64 m_millis = 1'772'000'000'000;
};

/// A vault folder of its own, made with the cheapest Argon2id.
class VaultTest : public ::testing::Test
{
protected:
    static crypto::SecretBytes secret(QByteArrayView text) { return crypto::SecretBytes::copyOf(text); }

    [[nodiscard]] QString folder() const { return m_parent.filePath(QStringLiteral("vault")); }
    [[nodiscard]] QString path(const char *name) const { return folder() + QLatin1Char('/') + QLatin1StringView(name); }
    [[nodiscard]] VaultEnvironment environment() const { return {{{1, 8192}, {1, 8192}}, &m_clock}; }

    /// Makes the vault, locks it, and returns its recovery key.
    crypto::SecretBytes create(const QString &keyFile = {})
    {
        auto created = Vault::create({folder(), QStringLiteral("QMA"), QStringLiteral("R. Santos"), keyFile, true},
                                     secret("correct horse"), environment());
        EXPECT_TRUE(created) << created.error().detail.toStdString();
        if (!created)
            return {};
        created->vault.lock();
        return std::move(created->recoveryKey);
    }

    [[nodiscard]] base::Result<Vault> unlock(QByteArrayView passphrase = "correct horse", const QString &keyFile = {}) const
    {
        return Vault::unlock(folder(), secret(passphrase), keyFile, environment());
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    static void setContent(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    static QByteArray flipped(QByteArray bytes, qsizetype at)
    {
        bytes[at] = static_cast<char>(bytes[at] ^ 0x20);
        return bytes;
    }

    QTemporaryDir m_parent;
    HandClock m_clock;
};

} // namespace countersign::store
