#include "core/workstation/join_service.h"

#include "core/database/transaction.h"
#include "core/directory/federation_setup.h"
#include "core/objects/federation_objects.h"
#include "core/platform/durable_file.h"
#include "core/store/identity_store.h"

namespace countersign::workstation {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestJoinFile = 4 << 20;

void showFederation(Identity &shown, const directory::Directory &directory, base::CountryCode desk)
{
    shown.desk = desk;
    if (const auto member = directory.member(desk))
        shown.deskName = member->name;
    shown.training = directory.isTraining();
    shown.federation = base::groupedHex(directory.fingerprint().view());
    const auto portals = directory.portals();
    if (!portals.isEmpty())
        shown.portalUrl = portals.first().url;
}

} // namespace

Identity shownIdentity(const sync::DeskIdentity &identity)
{
    Identity shown;
    showFederation(shown, identity.directory, identity.desk);
    shown.person = identity.person;
    shown.enrolled = identity.isEnrolled();
    shown.publisher = identity.isPublisher();
    if (!shown.enrolled)
        shown.enrolmentCode = objects::EnrolmentRequest::shortCode(identity.request);
    return shown;
}

QCoro::Task<base::Result<Identity>> VaultJoinService::readJoinFile(QString path)
{
    const auto bytes = platform::readWhole(path, kLargestJoinFile);
    if (!bytes)
        co_return base::failFrom(bytes);
    const auto invitation = directory::openJoinFile(*bytes);
    if (!invitation)
        co_return base::failFrom(invitation);
    Identity shown;
    showFederation(shown, invitation->directory, invitation->desk);
    co_return shown;
}

namespace {

/// Keys and request, and the first entry in the new person's name.
base::Result<std::shared_ptr<sync::DeskIdentity>> enrolled(sync::Stores &stores, const QByteArray &file, const QString &personName,
                                                           base::Instant now, const base::Clock &clock)
{
    auto transaction = database::Transaction::begin(stores.database());
    if (!transaction)
        return base::failFrom(transaction);
    const auto request = sync::joinFederation(stores.database(), file, personName, now);
    if (!request)
        return base::failFrom(request);
    auto identity = sync::loadIdentity(stores.database());
    if (!identity)
        return base::failFrom(identity);
    const auto made = std::make_shared<sync::DeskIdentity>(std::move(**identity));
    const store::AuditEntry entry{made->user.hex(), made->device, u"federation.joined"_s, made->desk.text(), u"done"_s,
                                  base::groupedHex(made->directory.fingerprint().view()).toUtf8()};
    if (const auto row = store::AuditChain::append(stores.database(), entry, clock); !row)
        return base::failFrom(row);
    if (const auto kept = transaction->commit(); !kept)
        return base::failFrom(kept);
    return made;
}

} // namespace

QCoro::Task<base::Result<Identity>> VaultJoinService::join(QString joinFile, QString personName, QString requestPath)
{
    const CorePtr core = m_core;
    const auto joined = m_joined;
    const auto bytes = platform::readWhole(joinFile, kLargestJoinFile);
    if (!bytes)
        co_return base::failFrom(bytes);
    const QByteArray file = *bytes;
    const auto now = core->now();
    const auto clock = core->clock();
    auto enrol = [file, personName, now, clock](sync::Stores &stores) { return enrolled(stores, file, personName, now, *clock); };
    const auto identity = co_await core->writer()->run(std::move(enrol));
    if (!identity)
        co_return base::failFrom(identity);
    auto read = [](sync::Stores &stores) {
        return store::IdentityStore(stores.database()).value(store::IdentityStore::kRequest);
    };
    const auto request = co_await core->reader()->run(std::move(read));
    if (!request)
        co_return base::failFrom(request);
    const auto written = platform::writeDurably(requestPath, *request, platform::Readers::Everyone);
    if (!core->isClosed()) {
        core->setIdentity(*identity);
        joined();
    }
    if (!written)
        co_return base::failFrom(written);
    co_return shownIdentity(**identity);
}

} // namespace countersign::workstation
