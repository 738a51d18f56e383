#pragma once

#include "core/cases/signed_revision.h"
#include "core/crypto/hash.h"
#include "core/store/vault.h"
#include "core/workstation/case_service.h"

#include <QCoroTask>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace countersign::test {

/// The system's time plus what a test adds.
class CaseClock final : public base::Clock
{
public:
    [[nodiscard]] base::Instant now() const override { return m_system.now() + shift; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_system.monotonic(); }
    std::chrono::milliseconds shift{0};

private:
    base::SystemClock m_system;
};

inline crypto::SecretBytes casePassphrase()
{
    return crypto::SecretBytes::copyOf("a passphrase for tests");
}

/// A real vault with the cheapest Argon2id and the case service over it, of one person of desk QMA.
class CaseVault
{
public:
    explicit CaseVault(QString folder, QString person = QStringLiteral("R. Santos")) : m_folder(std::move(folder)), m_person(std::move(person)) {}
    ~CaseVault() { lock(); }

    /// Makes the vault at the first call, unlocks it at each further one.
    [[nodiscard]] base::Status open()
    {
        const store::VaultEnvironment cheap{{{1, 8192}, {1, 8192}}, clock.get()};
        std::optional<store::Vault> vault;
        if (QFile::exists(m_folder)) {
            auto unlocked = store::Vault::unlock(m_folder, casePassphrase(), {}, cheap);
            if (!unlocked)
                return base::failFrom(unlocked);
            vault.emplace(std::move(*unlocked));
        } else {
            auto made = store::Vault::create({m_folder, QStringLiteral("QMA"), m_person, {}, false}, casePassphrase(), cheap);
            if (!made)
                return base::failFrom(made);
            vault.emplace(std::move(made->vault));
        }
        const auto log = std::make_shared<workstation::EventLog>(m_folder + QStringLiteral("-log"), clock);
        core = std::make_shared<workstation::SessionCore>(std::move(*vault), clock, log);
        if (!m_key)
            m_key = std::make_shared<const crypto::SigningKey>(*crypto::SigningKey::generate());
        if (joined)
            join();
        cases = std::make_unique<workstation::VaultCaseService>(core);
        return {};
    }
    void join()
    {
        auto identity = std::make_shared<sync::DeskIdentity>();
        identity->desk = *base::CountryCode::fromText(QStringLiteral("QMA"));
        identity->person = m_person;
        identity->user = *base::UserId::fromBytes(crypto::sha256(m_person.toUtf8()).view().first(base::UserId::size));
        identity->userKey = m_key;
        core->setIdentity(identity);
    }
    void lock()
    {
        cases.reset();
        if (core)
            core->close();
        core.reset();
    }

    /// Runs on the writer.
    template<typename Job>
    auto onWriter(Job job)
    {
        return QCoro::waitFor(core->writer()->run(std::move(job)));
    }

    /// What the portal would carry: every signed revision that the other does not have yet, verified there.
    static void exchange(CaseVault &from, CaseVault &to)
    {
        const auto shelf = from.cases->shelf();
        const auto unsent = from.onWriter([shelf](sync::Stores &stores) -> base::Result<QList<store::StoredRevision>> {
            store::CaseStore store(stores.database(), *shelf);
            auto found = store.unsent(100'000);
            if (!found)
                return found;
            for (const store::StoredRevision &one : *found) {
                if (const auto marked = store.markSent(one.row); !marked)
                    return base::failFrom(marked);
            }
            return found;
        });
        ASSERT_TRUE(unsent.has_value()) << qPrintable(unsent.error().detail);
        to.take(*unsent, from.m_key->publicKey());
    }
    void take(const QList<store::StoredRevision> &stored, const crypto::PublicSigningKey &key)
    {
        QList<cases::VerifiedRevision> verified;
        for (const store::StoredRevision &one : stored) {
            const auto read = objects::Signed::decode(one.bytes);
            ASSERT_TRUE(read.has_value());
            const auto checked = objects::verify<cases::SignedRevision>(*read, {key});
            ASSERT_TRUE(checked.has_value()) << static_cast<int>(checked.error().code);
            verified.append(*checked);
        }
        const auto shelf = cases->shelf();
        const auto taken = onWriter([shelf, verified](sync::Stores &stores) {
            return store::CaseStore(stores.database(), *shelf).takeRevisions(verified);
        });
        ASSERT_TRUE(taken.has_value()) << static_cast<int>(taken.error().code) << qPrintable(taken.error().detail);
        lastTaken = *taken;
        ASSERT_TRUE(QCoro::waitFor(cases->noteTaken(taken->cases)).has_value());
    }

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const crypto::PublicSigningKey &key() const { return m_key->publicKey(); }

    std::shared_ptr<CaseClock> clock = std::make_shared<CaseClock>();
    workstation::CorePtr core;
    std::unique_ptr<workstation::VaultCaseService> cases;
    store::TakenRevisions lastTaken;
    bool joined = true;

private:
    QString m_folder, m_person;
    std::shared_ptr<const crypto::SigningKey> m_key;
};

} // namespace countersign::test
