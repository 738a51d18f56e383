#pragma once

#include "core/base/clock.h"
#include "core/crypto/secret_bytes.h"
#include "core/crypto/vault_header.h"
#include "core/portal/portal_server.h"
#include "core/store/vault.h"
#include "core/training/states.h"
#include "core/training/training_federation.h"
#include "core/workstation/session.h"
#include "core/workstation/workstation.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace countersign::test {

/// The system's time plus what a test adds.
class ShiftedClock final : public base::Clock
{
public:
    [[nodiscard]] base::Instant now() const override { return m_system.now() + shift; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_system.monotonic(); }
    std::chrono::milliseconds shift{0};

private:
    base::SystemClock m_system;
};

inline void copyFolder(const QString &from, const QString &to)
{
    ASSERT_TRUE(QDir().mkpath(to));
    const auto entries = QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QFileInfo &entry : entries) {
        const QString target = to + QLatin1Char('/') + entry.fileName();
        if (entry.isDir()) {
            copyFolder(entry.filePath(), target);
        } else {
            QFile::remove(target);
            ASSERT_TRUE(QFile::copy(entry.filePath(), target)) << qPrintable(target);
            QFile::setPermissions(target, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        }
    }
}

inline std::shared_ptr<crypto::SecretBytes> passphrase()
{
    return std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::copyOf("a passphrase for tests"));
}

/// Argon2id takes most of a test's time; the programs refuse such a vault.
inline const crypto::CostPolicy kCheapCosts{{1, 8192}, {1, 8192}};
inline const store::VaultEnvironment kCheapVault{kCheapCosts, nullptr};

/// One vault of one person at a training desk.
class Desk
{
public:
    Desk(QString folder, std::shared_ptr<base::Clock> clock, const crypto::CostPolicy &costs = kCheapCosts)
        : m_folder(std::move(folder)), m_clock(std::move(clock)),
          station(std::make_unique<workstation::Workstation>(m_folder, m_clock))
    {
        station->setAutomaticSync(false);
        station->setIdleLock(std::chrono::minutes(0));
        station->setVaultCosts(costs);
    }

    void make(const QString &federation, const char *code, training::Seat seat = training::Seat::Publisher,
              const QString &person = QStringLiteral("R. Santos"))
    {
        const auto made =
            QCoro::waitFor(station->createVault({m_folder, QStringLiteral("desk · person"), {}, true}, passphrase()));
        ASSERT_TRUE(made.has_value()) << qPrintable(made.error().detail);
        const auto joined = QCoro::waitFor(training::joinDesk(
            station->session(), federation, {training::codeOf(code), person, seat}, m_clock));
        ASSERT_TRUE(joined.has_value()) << static_cast<int>(joined.error().code) << qPrintable(joined.error().detail);
    }
    void reopen()
    {
        const auto opened = QCoro::waitFor(station->unlock(m_folder, passphrase(), {}));
        ASSERT_TRUE(opened.has_value()) << static_cast<int>(opened.error().code) << qPrintable(opened.error().detail);
    }
    [[nodiscard]] workstation::Session &session() const { return *station->session(); }
    [[nodiscard]] base::Result<workstation::SyncSummary> sync() const
    {
        return QCoro::waitFor(session().sync().syncNow());
    }
    [[nodiscard]] base::Result<alerts::Answer> ask(const QString &typed) const
    {
        return QCoro::waitFor(session().lookup().ask({typed, {}, {}}, workstation::Reason::Training));
    }
    [[nodiscard]] qint64 alertCount() const
    {
        const auto page = QCoro::waitFor(session().alerts().page({}, 0, 1));
        return page ? page->all : -1;
    }
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    QString m_folder;
    std::shared_ptr<base::Clock> m_clock;

public:
    std::unique_ptr<workstation::Workstation> station;
};

/// A small training federation, made once a program and copied for each test, with a real
/// portal over TLS on loopback.
class TrainingWorld : public testing::Test
{
protected:
    static constexpr int kAlerts = 2000;

    void SetUp() override
    {
        ASSERT_TRUE(m_place.isValid());
        if (!s_template) {
            s_template = new QTemporaryDir;
            training::CreateOptions options;
            options.directory = s_template->filePath(QStringLiteral("federation"));
            options.alerts = kAlerts;
            options.keyFiles = false;
            const auto created = QCoro::waitFor(training::create(options, std::make_shared<base::SystemClock>(), {}));
            ASSERT_TRUE(created.has_value())
                << static_cast<int>(created.error().code) << qPrintable(created.error().detail);
        }
        copyFolder(s_template->filePath(QStringLiteral("federation")), federation());
        startPortal();
    }
    void TearDown() override { stopPortal(); }

    [[nodiscard]] QString place(const QString &name) const { return m_place.filePath(name); }
    [[nodiscard]] QString federation() const { return place(QStringLiteral("federation")); }
    [[nodiscard]] training::TrainingFolder folder() const { return *training::TrainingFolder::open(federation()); }

    /// By the system's clock, or by another one that outlives it.
    void startPortal(const base::Clock *portalClock = nullptr)
    {
        auto config = folder().portalConfig();
        config.clock = portalClock;
        auto started = portal::PortalServer::start(config);
        ASSERT_TRUE(started.has_value()) << static_cast<int>(started.error().code)
                                         << qPrintable(started.error().detail);
        m_portal = std::move(*started);
    }
    void stopPortal() { m_portal.reset(); }

    [[nodiscard]] std::unique_ptr<Desk> newDesk(const char *code, training::Seat seat = training::Seat::Publisher)
    {
        auto desk = std::make_unique<Desk>(place(QStringLiteral("vault-%1").arg(++m_desks)), clock, deskCosts);
        desk->make(federation(), code, seat);
        return desk;
    }

    std::shared_ptr<ShiftedClock> clock = std::make_shared<ShiftedClock>();
    /// Of desks made from now on; the product's own where a program opens the vault.
    crypto::CostPolicy deskCosts = kCheapCosts;

private:
    QTemporaryDir m_place;
    std::unique_ptr<portal::PortalServer> m_portal;
    int m_desks = 0;
    static inline QTemporaryDir *s_template = nullptr; // leaves its files to the system's own cleaning
};

} // namespace countersign::test
