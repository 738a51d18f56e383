#include "app/ctl/command_table.h"
#include "app/ctl/desk_folder.h"
#include "app/ctl/object_file.h"
#include "core/base/clock.h"
#include "core/directory/federation_setup.h"
#include "core/platform/durable_file.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>

namespace countersign::ctl {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using objects::Role;

namespace {

struct RoleName { Role role; const char *name; };
constexpr std::array kRoleNames{
    RoleName{Role::Analyst, "analyst"}, RoleName{Role::TeamLeader, "team-leader"},
    RoleName{Role::ReleasingOfficer, "releasing-officer"}, RoleName{Role::ProtectionAdviser, "protection-adviser"},
    RoleName{Role::DeskAdministrator, "administrator"}, RoleName{Role::Auditor, "auditor"}};

constexpr int kValidDays = 365;
constexpr int kLongestValidDays = 3 * 365;

base::Result<QList<Role>> rolesFrom(const QStringList &names)
{
    QList<Role> roles;
    for (const QString &name : names) {
        const auto known = std::find_if(kRoleNames.begin(), kRoleNames.end(),
                                        [&](const RoleName &entry) { return name == QLatin1StringView(entry.name); });
        if (known == kRoleNames.end())
            return base::fail(ErrorCode::UsageWrong, u"role"_s, {u"no role '%1'"_s.arg(name)});
        if (!roles.contains(known->role))
            roles.append(known->role);
    }
    return roles;
}

QString roleText(const QList<Role> &roles)
{
    QStringList names;
    for (const RoleName &entry : kRoleNames) {
        if (roles.contains(entry.role))
            names += QLatin1StringView(entry.name);
    }
    return names.join(u", "_s);
}

/// An act of a desk: its folder, its verified directory, its opened keys.
struct Session
{
    DeskFolder folder;
    base::CountryCode desk;
    directory::Directory state;
    crypto::SecretBytes passphrase;
    crypto::SigningKey administrator;
    std::optional<crypto::SigningKey> deskRoot;
    directory::DeskSecrets secrets;
    std::uint64_t openedEpoch = 0;               ///< of the secrets as they were read

    [[nodiscard]] directory::DeskAuthority authority() const
    {
        return {desk, &administrator, deskRoot ? &*deskRoot : nullptr, base::SystemClock().now()};
    }
};

base::Result<Session> openSession(const Invocation &invocation, bool needsDeskRoot)
{
    const DeskFolder folder(invocation.value(u"dir"_s));
    const auto desk = folder.desk();
    if (!desk)
        return base::failFrom(desk);
    auto state = folder.directory(invocation.value(u"root"_s), invocation.value(u"manifest"_s));
    if (!state)
        return base::failFrom(state);
    const auto charter = state->charter(*desk);
    if (!charter)
        return base::fail(ErrorCode::DeskUnknown, {}, {desk->text()});
    auto passphrase = invocation.secret(u"passphrase"_s, u"Passphrase of the administrator's key"_s);
    if (!passphrase)
        return base::failFrom(passphrase);
    auto administrator = folder.openSigningKey(folder.administratorFile(), directory::KeyPurpose::Administrator, *passphrase);
    if (!administrator)
        return base::failFrom(administrator);
    auto secrets = folder.openSecrets(charter->epoch, *passphrase);
    if (!secrets)
        return base::failFrom(secrets);
    std::optional<crypto::SigningKey> deskRoot;
    if (needsDeskRoot) {
        const auto rootPassphrase = invocation.secret(u"root-passphrase"_s, u"Passphrase of the desk root"_s);
        if (!rootPassphrase)
            return base::failFrom(rootPassphrase);
        auto opened = folder.openSigningKey(invocation.value(u"desk-root"_s, folder.deskRootFile()), directory::KeyPurpose::DeskRoot, *rootPassphrase);
        if (!opened)
            return base::failFrom(opened);
        deskRoot = std::move(*opened);
    }
    return Session{folder, *desk, std::move(*state), std::move(*passphrase), std::move(*administrator), std::move(deskRoot), std::move(*secrets), charter->epoch};
}

/// Applies what an act answered to the session's state and adds it to the list to write.
base::Status take(Session &session, const base::Result<directory::Entries> &act, directory::Entries &entries)
{
    if (!act)
        return base::failFrom(act);
    entries += *act;
    return session.state.applyAll(*act);
}

base::Status keep(const Invocation &invocation, const Session &session, const directory::Entries &entries)
{
    // A file of the new epoch that an act cut short left behind is written over.
    if (session.secrets.epoch != session.openedEpoch) {
        if (const auto kept = session.folder.keepSecrets(session.desk, session.secrets, session.passphrase); !kept)
            return kept;
    }
    if (const auto logged = session.folder.appendToLog(entries); !logged)
        return logged;
    return writeFile(invocation.value(u"out"_s), directory::encodeEntries(entries));
}

QString missing(const Invocation &invocation, const QStringList &needed)
{
    for (const QString &option : needed) {
        if (!invocation.has(option))
            return u"--%1 is needed"_s.arg(option);
    }
    return {};
}

base::Status writeKey(const QString &path, directory::KeyPurpose purpose, const QString &holder, base::CountryCode desk,
                      const crypto::SigningKey &key, const crypto::SecretBytes &passphrase)
{
    const auto file = directory::writeKeyFile({purpose, holder, desk, 0, key.publicKey()}, key.seed(), passphrase);
    if (!file)
        return base::failFrom(file);
    return writeFile(path, *file, true);
}

base::Result<directory::DeskCard> createDesk(const Invocation &invocation, base::CountryCode desk)
{
    const DeskFolder folder(invocation.value(u"dir"_s));
    if (QFileInfo::exists(folder.logFile()) || QFileInfo::exists(folder.deskRootFile()))
        return base::fail(ErrorCode::UsageWrong, u"desk folder"_s, {u"there is a desk in this folder already"_s});
    const auto rootPassphrase = invocation.secret(u"root-passphrase"_s, u"Passphrase for the desk root"_s, true);
    if (!rootPassphrase)
        return base::failFrom(rootPassphrase);
    const auto passphrase = invocation.secret(u"passphrase"_s, u"Passphrase for the administrator's key"_s, true);
    if (!passphrase)
        return base::failFrom(passphrase);
    const auto deskRoot = crypto::SigningKey::generate();
    const auto administrator = crypto::SigningKey::generate();
    const auto secrets = directory::DeskSecrets::generate(1);
    if (!deskRoot || !administrator || !secrets)
        return base::fail(ErrorCode::SecretMemory, u"desk keys"_s);
    const objects::ContactPoint contact{
        invocation.value(u"contact"_s, invocation.value(u"name"_s)), invocation.value(u"phone"_s), invocation.value(u"email"_s),
        invocation.value(u"hours"_s), invocation.value(u"time-zone"_s), invocation.value(u"languages"_s)};
    const auto charter = directory::firstCharter(desk, *deskRoot, {administrator->publicKey()}, *secrets, {contact}, base::SystemClock().now());
    const directory::DeskCard card{desk, invocation.value(u"name"_s), deskRoot->publicKey()};

    base::Status status = platform::createPrivateFolder(invocation.value(u"dir"_s));
    if (status)
        status = writeKey(folder.deskRootFile(), directory::KeyPurpose::DeskRoot, desk.text() + u" desk root"_s, desk, *deskRoot, *rootPassphrase);
    if (status)
        status = writeKey(folder.administratorFile(), directory::KeyPurpose::Administrator, desk.text() + u" administrator"_s, desk,
                          *administrator, *passphrase);
    if (status)
        status = folder.keepSecrets(desk, *secrets, *passphrase);
    if (status)
        status = writeFile(folder.cardFile(desk), card.encode());
    if (status)
        status = writeFile(folder.logFile(), directory::encodeEntries({charter.bytes()}));
    if (!status)
        return base::failFrom(status);
    return card;
}

int runInit(Invocation &invocation)
{
    if (const QString fault = missing(invocation, {u"desk"_s, u"name"_s, u"dir"_s}); !fault.isEmpty())
        return invocation.usage(fault);
    const auto desk = base::CountryCode::fromText(invocation.value(u"desk"_s));
    if (!desk || desk->isNull())
        return invocation.usage(u"--desk needs a country or organisation code"_s);
    const auto card = createDesk(invocation, *desk);
    if (!card)
        return invocation.fail(card.error());
    const QString file = DeskFolder(invocation.value(u"dir"_s)).cardFile(*desk);
    invocation.answer(u"Hand %1 to the federation and let them compare by voice:\n%2"_s.arg(file, card->fingerprint()),
                      {{u"card"_s, file}, {u"fingerprint"_s, card->fingerprint()}});
    return Done;
}

/// The request, once the administrator has named the code that its device shows.
base::Result<objects::Verified<objects::EnrolmentRequest>> comparedRequest(const Invocation &invocation)
{
    const auto bytes = readFile(invocation.value(u"request"_s));
    if (!bytes)
        return base::failFrom(bytes);
    auto request = directory::openEnrolment(*bytes);
    if (!request)
        return request;
    const QString code = objects::EnrolmentRequest::shortCode(request->id());
    QString given = invocation.value(u"code"_s).toUpper();
    given.remove(u'-').remove(u' ');
    if (given != QString(code).remove(u'-'))
        return base::fail(ErrorCode::UsageWrong, u"enrolment code"_s,
                          {u"give the code that the device of %1 shows with --code; it does not match this request"_s.arg((*request)->name)});
    return request;
}

base::Status approve(Session &session, const Invocation &invocation, const objects::EnrolmentRequest &request,
                     const directory::ApprovalTerms &terms, directory::Entries &entries)
{
    if (const auto taken = take(session, directory::approveEnrolment(session.state, session.authority(), request, terms, session.secrets), entries); !taken)
        return taken;
    if (!invocation.has(u"publisher"_s))
        return {};
    return take(session, directory::appointPublisher(session.state, session.authority(), request.device, session.secrets), entries);
}

int runApprove(Invocation &invocation)
{
    if (const QString fault = missing(invocation, {u"dir"_s, u"root"_s, u"manifest"_s, u"request"_s, u"code"_s, u"role"_s, u"out"_s}); !fault.isEmpty())
        return invocation.usage(fault);
    const auto roles = rolesFrom(invocation.values(u"role"_s));
    if (!roles)
        return invocation.fail(roles.error());
    bool isNumber = false;
    const int days = invocation.value(u"days"_s, QString::number(kValidDays)).toInt(&isNumber);
    if (!isNumber || days < 1 || days > kLongestValidDays)
        return invocation.usage(u"--days must lie between 1 and %1"_s.arg(kLongestValidDays));
    const auto request = comparedRequest(invocation);
    if (!request)
        return invocation.fail(request.error());
    auto session = openSession(invocation, invocation.has(u"publisher"_s));
    if (!session)
        return invocation.fail(session.error());
    directory::Entries entries;
    const directory::ApprovalTerms terms{*roles, base::SystemClock().now() + std::chrono::hours(24) * days};
    if (const auto approved = approve(*session, invocation, request->value(), terms, entries); !approved)
        return invocation.fail(approved.error());
    if (const auto kept = keep(invocation, *session, entries); !kept)
        return invocation.fail(kept.error());
    invocation.answer(u"%1 is enrolled: %2. Hand %3 to the portal."_s.arg((*request)->name, roleText(*roles), invocation.value(u"out"_s)),
                      {{u"name"_s, (*request)->name}, {u"device"_s, (*request)->device.hex()}, {u"user"_s, (*request)->user.hex()},
                       {u"entries"_s, int(entries.size())}});
    return Done;
}

int runAppoint(Invocation &invocation)
{
    if (const QString fault = missing(invocation, {u"dir"_s, u"root"_s, u"manifest"_s, u"device"_s, u"out"_s}); !fault.isEmpty())
        return invocation.usage(fault);
    const auto device = idFromHex<base::DeviceId>(invocation.value(u"device"_s), u"device"_s);
    if (!device)
        return invocation.fail(device.error());
    auto session = openSession(invocation, true);
    if (!session)
        return invocation.fail(session.error());
    directory::Entries entries;
    if (const auto taken = take(*session, directory::appointPublisher(session->state, session->authority(), *device, session->secrets), entries); !taken)
        return invocation.fail(taken.error());
    if (const auto kept = keep(invocation, *session, entries); !kept)
        return invocation.fail(kept.error());
    invocation.answer(u"This device now publishes for %1."_s.arg(session->desk.text()), {{u"publisher"_s, device->hex()}});
    return Done;
}

int runRevoke(Invocation &invocation)
{
    if (const QString fault = missing(invocation, {u"dir"_s, u"root"_s, u"manifest"_s, u"reason"_s, u"out"_s}); !fault.isEmpty())
        return invocation.usage(fault);
    if (invocation.has(u"device"_s) == invocation.has(u"user"_s))
        return invocation.usage(u"either --device or --user is needed"_s);
    const QString reason = invocation.value(u"reason"_s);
    if (!QStringList{u"lost"_s, u"left"_s, u"replaced"_s, u"compromised"_s}.contains(reason))
        return invocation.usage(u"--reason is one of lost, left, replaced, compromised"_s);
    const QString option = invocation.has(u"device"_s) ? u"device"_s : u"user"_s;
    const auto id = idFromHex<base::DeviceId>(invocation.value(option), option);
    if (!id)
        return invocation.fail(id.error());
    const base::DeviceId device = option == "device"_L1 ? *id : base::DeviceId{};
    const base::UserId user = option == "user"_L1 ? *base::UserId::fromBytes(id->view()) : base::UserId{};
    const bool renews = invocation.has(u"renew-keys"_s);
    auto session = openSession(invocation, renews);
    if (!session)
        return invocation.fail(session.error());
    directory::Entries entries;
    base::Status status = take(*session, directory::revoke(session->state, session->authority(), device, user, reason), entries);
    if (status && renews)
        status = take(*session, directory::renewDeskKeys(session->state, session->authority(), session->secrets), entries);
    if (status)
        status = keep(invocation, *session, entries);
    if (!status)
        return invocation.fail(status.error());
    invocation.answer(u"Revoked. Hand %1 to the portal now."_s.arg(invocation.value(u"out"_s)), {{u"entries"_s, int(entries.size())}});
    return Done;
}

int runShow(Invocation &invocation)
{
    if (const QString fault = missing(invocation, {u"dir"_s, u"root"_s, u"manifest"_s}); !fault.isEmpty())
        return invocation.usage(fault);
    const DeskFolder folder(invocation.value(u"dir"_s));
    const auto desk = folder.desk();
    if (!desk)
        return invocation.fail(desk.error());
    const auto state = folder.directory(invocation.value(u"root"_s), invocation.value(u"manifest"_s));
    if (!state)
        return invocation.fail(state.error());
    const auto charter = state->charter(*desk);
    const auto publisher = state->publisher(*desk);
    const base::Instant now = base::SystemClock().now();
    QStringList lines{u"Desk %1, epoch %2"_s.arg(desk->text()).arg(charter ? charter->epoch : 0)};
    QJsonArray devices;
    const auto known = state->devicesOf(*desk);
    for (const auto &entry : known) {
        const auto user = state->user(entry.user);
        const bool active = state->isActive(entry.device, now);
        const bool publishes = publisher == entry.device;
        lines += u"%1  %2  %3%4%5"_s.arg(entry.device.hex(), user->name, roleText(user->roles), publishes ? u", publishes"_s : QString(),
                                         active ? QString() : u", not active"_s);
        devices.append(QJsonObject{{u"device"_s, entry.device.hex()}, {u"user"_s, entry.user.hex()}, {u"name"_s, user->name},
                                   {u"roles"_s, roleText(user->roles)}, {u"publishes"_s, publishes}, {u"active"_s, active}});
    }
    invocation.answer(lines.join(u'\n'), {{u"desk"_s, desk->text()}, {u"epoch"_s, qint64(charter ? charter->epoch : 0)}, {u"devices"_s, devices}});
    return Done;
}

} // namespace

QList<Command> deskCommands()
{
    const Option folder{u"dir"_s, u"DIR"_s, u"the desk's folder (required)"_s};
    const QList<Option> place{folder, {u"root"_s, u"FILE"_s, u"the federation's root, *.cs-root (required)"_s},
                              {u"manifest"_s, u"FILE"_s, u"its manifest, *.cs-manifest (required)"_s}};
    const Option out{u"out"_s, u"FILE"_s, u"where the new entries are written, *.cs-entries (required)"_s};
    const QList<Option> secret = secretOptions(u"passphrase"_s, u"the passphrase of the administrator's key"_s);
    const QList<Option> rootSecret = QList<Option>{{u"desk-root"_s, u"FILE"_s, u"the desk root, when it is not in the folder"_s}}
        + secretOptions(u"root-passphrase"_s, u"the passphrase of the desk root"_s);
    return {
        {u"desk init"_s, {}, u"make the keys of a desk"_s, u"Writes encrypted key files and the card (*.cs-desk) with which the federation admits the desk."_s,
         QList<Option>{{u"desk"_s, u"CODE"_s, u"country or organisation code"_s}, {u"name"_s, u"TEXT"_s, u"name of the desk"_s}, folder,
                       {u"contact"_s, u"TEXT"_s, u"who answers about alerts; the desk's name without it"_s}, {u"phone"_s, u"TEXT"_s, u"telephone"_s},
                       {u"email"_s, u"TEXT"_s, u"electronic mail"_s}, {u"hours"_s, u"TEXT"_s, u"\"24/7\" or \"Mon-Fri 08:00-16:00\""_s},
                       {u"time-zone"_s, u"ZONE"_s, u"Asia/Bangkok"_s}, {u"languages"_s, u"LIST"_s, u"en,th"_s}}
             + secret + secretOptions(u"root-passphrase"_s, u"the passphrase of the desk root"_s), runInit},
        {u"desk approve"_s, {}, u"enrol a person's device"_s,
         u"The code on the device's screen and --code must agree: that is what ties the request to the person before you."_s,
         place + QList<Option>{{u"request"_s, u"FILE"_s, u"the device's request, *.cs-request (required)"_s},
                               {u"code"_s, u"CODE"_s, u"the code that the device shows (required)"_s},
                               {u"role"_s, u"ROLE"_s, u"analyst, team-leader, releasing-officer, protection-adviser, administrator, auditor (repeat)"_s},
                               {u"days"_s, u"N"_s, u"validity in days, 365 without it"_s},
                               {u"publisher"_s, {}, u"make it the desk's one publishing device; needs the desk root"_s}, out}
             + secret + rootSecret, runApprove},
        {u"desk appoint"_s, {}, u"make an enrolled device the desk's publisher"_s, {},
         place + QList<Option>{{u"device"_s, u"HEX"_s, u"the device (required)"_s}, out} + secret + rootSecret, runAppoint},
        {u"desk revoke"_s, {}, u"end a device or a person"_s, u"After a theft add --renew-keys: the desk then changes its own keys too."_s,
         place + QList<Option>{{u"device"_s, u"HEX"_s, u"the device to end"_s}, {u"user"_s, u"HEX"_s, u"or the person to end"_s},
                               {u"reason"_s, u"WORD"_s, u"lost, left, replaced or compromised"_s},
                               {u"renew-keys"_s, {}, u"change the desk's keys; needs the desk root"_s}, out}
             + secret + rootSecret, runRevoke},
        {u"desk show"_s, {}, u"list a desk's devices and their people"_s, {}, place, runShow},
    };
}

} // namespace countersign::ctl
