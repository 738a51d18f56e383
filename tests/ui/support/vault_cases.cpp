#include "tests/ui/support/vault_cases.h"

#include "core/cases/signed_revision.h"
#include "core/crypto/hash.h"
#include "core/store/case_store.h"
#include "core/store/vault.h"
#include "core/workstation/agreement_service.h"
#include "core/workstation/audit_service.h"
#include "core/workstation/case_service.h"
#include "core/workstation/directory_service.h"
#include "core/workstation/release_service.h"

#include <QCoroTask>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

namespace countersign::testing {

using namespace Qt::StringLiterals;
using workstation::SessionCore;
using workstation::VaultCaseService;

struct VaultCases::Vault
{
    QTemporaryDir folder;
    std::shared_ptr<SessionCore> core;
    std::unique_ptr<VaultCaseService> service;
    std::vector<std::unique_ptr<VaultCaseService>> earlier;
    std::unique_ptr<workstation::VaultReleaseService> releases;
    std::unique_ptr<workstation::VaultAgreementService> agreements;
    std::unique_ptr<workstation::VaultAuditService> audit;
    std::unique_ptr<workstation::VaultDirectoryService> directory;
    crypto::SigningKey elsewhere = crypto::SigningKey::generate().value();
    std::uint64_t written = 0;
};

VaultCases::VaultCases(const base::Clock &clock) : m_clock(clock) {}

VaultCases::~VaultCases()
{
    if (!m_vault)
        return;
    m_vault->releases.reset();
    m_vault->agreements.reset();
    m_vault->audit.reset();
    m_vault->directory.reset();
    m_vault->service.reset();
    m_vault->earlier.clear();
    m_vault->core->close();
}

workstation::CaseService &VaultCases::service(const workstation::Identity &who)
{
    if (m_vault)
        return *m_vault->service;
    m_vault = std::make_unique<Vault>();
    const store::VaultEnvironment cheap{{{1, 8192}, {1, 8192}}, &m_clock};
    auto made = store::Vault::create({m_vault->folder.filePath(u"vault"_s), who.desk.text(), who.person, {}, false},
                                     crypto::SecretBytes::copyOf("a passphrase for tests"), cheap);
    if (!made)
        qFatal("no vault for the cases: %d %s", static_cast<int>(made.error().code), qPrintable(made.error().detail));
    const std::shared_ptr<const base::Clock> clock(std::shared_ptr<void>(), &m_clock);
    const auto log = std::make_shared<workstation::EventLog>(m_vault->folder.path(), clock);
    m_vault->core = std::make_shared<SessionCore>(std::move(made->vault), clock, log);
    const auto identity = std::make_shared<sync::DeskIdentity>();
    identity->desk = who.desk;
    identity->person = who.person;
    identity->user = *base::UserId::fromBytes(crypto::sha256(who.person.toUtf8()).view().first(base::UserId::size));
    m_vault->core->setIdentity(identity);
    m_vault->service = std::make_unique<VaultCaseService>(m_vault->core);
    return *m_vault->service;
}

workstation::ReleaseService &VaultCases::releases(const workstation::Identity &who)
{
    (void)service(who);
    if (!m_vault->releases)
        m_vault->releases = std::make_unique<workstation::VaultReleaseService>(m_vault->core, m_vault->service->shelf());
    return *m_vault->releases;
}

workstation::AgreementService &VaultCases::agreements(const workstation::Identity &who)
{
    service(who);
    if (!m_vault->agreements)
        m_vault->agreements = std::make_unique<workstation::VaultAgreementService>(m_vault->core);
    return *m_vault->agreements;
}

workstation::AuditService &VaultCases::audit(const workstation::Identity &who)
{
    service(who);
    if (!m_vault->audit)
        m_vault->audit = std::make_unique<workstation::VaultAuditService>(m_vault->core);
    return *m_vault->audit;
}

workstation::DirectoryService &VaultCases::directory(const workstation::Identity &who)
{
    service(who);
    if (!m_vault->directory)
        m_vault->directory = std::make_unique<workstation::VaultDirectoryService>(m_vault->core);
    return *m_vault->directory;
}

void VaultCases::joinFederation(const workstation::Identity &who, const directory::Directory &directory)
{
    service(who);
    const auto identity = std::make_shared<sync::DeskIdentity>(*m_vault->core->identity());
    identity->directory = directory;
    identity->device = *base::DeviceId::fromBytes(crypto::sha256("device of " + who.person.toUtf8()).view().first(base::DeviceId::size));
    identity->deviceKey = std::make_shared<const crypto::SigningKey>(crypto::SigningKey::generate().value());
    m_vault->core->setIdentity(identity);
}

sync::StoreThread &VaultCases::writer(const workstation::Identity &who)
{
    service(who);
    return *m_vault->core->writer();
}

void VaultCases::beginAnew()
{
    m_vault->earlier.push_back(std::move(m_vault->service));
    m_vault->service = std::make_unique<VaultCaseService>(m_vault->core);
}

void VaultCases::comesFromElsewhere(const base::CaseId &id, const QString &author, const cases::Changes &changes, std::uint64_t unseen)
{
    cases::SignedRevision revision;
    revision.caseId = id;
    revision.dot = {*base::DeviceId::fromBytes(crypto::sha256("elsewhere").view().first(base::DeviceId::size)), ++m_vault->written};
    revision.author = *base::UserId::fromBytes(crypto::sha256(author.toUtf8()).view().first(base::UserId::size));
    revision.authorName = author;
    revision.at = m_clock.now();
    revision.changes = changes;
    const auto shelf = m_vault->service->shelf();
    const auto key = std::make_shared<crypto::SigningKey>(std::move(m_vault->elsewhere));
    m_vault->elsewhere = crypto::SigningKey::generate().value();
    auto take = [sent = revision, shelf, key, unseen](sync::Stores &stores) -> base::Status {
        cases::SignedRevision coming = sent;
        store::CaseStore store(stores.database(), *shelf);
        const auto state = store.state(coming.caseId);
        if (!state)
            return base::failFrom(state);
        for (auto it = (*state)->seen().counters().cbegin(); it != (*state)->seen().counters().cend(); ++it) {
            const std::uint64_t seen = it.key() == coming.dot.device ? it.value() : it.value() - std::min(unseen, it.value());
            if (seen > 0)
                coming.seen.add({it.key(), seen});
        }
        const auto object = objects::Signed::make(objects::ObjectType::CaseRevision, coming.encode(), {key.get()});
        const auto verified = objects::verify<cases::SignedRevision>(object, {key->publicKey()});
        if (!verified)
            return base::failFrom(verified);
        const auto taken = store.takeRevisions({*verified});
        return taken ? base::Status{} : base::failFrom(taken);
    };
    const auto done = QCoro::waitFor(m_vault->core->writer()->run(std::move(take)));
    if (!done)
        qFatal("the other device's revision was refused: %d %s", static_cast<int>(done.error().code), qPrintable(done.error().detail));
    const auto noted = QCoro::waitFor(m_vault->service->noteTaken({id}));
    if (!noted)
        qFatal("not noted: %s", qPrintable(noted.error().detail));
}

} // namespace countersign::testing
