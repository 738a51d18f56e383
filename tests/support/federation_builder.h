#pragma once

#include "core/directory/desk_setup.h"
#include "core/directory/directory.h"
#include "core/directory/federation_setup.h"
#include "core/directory/key_file.h"

#include <QList>

#include <algorithm>
#include <memory>
#include <vector>

/// A small federation of invented desks, made by the functions that make a real one.
namespace countersign::testing {

inline base::CountryCode deskCode(QStringView text)
{
    return *base::CountryCode::fromText(text);
}

/// A person with a device, before and after enrolment.
struct Person
{
    explicit Person(base::CountryCode home, quint8 number) : desk(home)
    {
        user.bytes.fill(number);
        device.bytes.fill(static_cast<quint8>(number + 100));
        const QByteArray code = home.text().toLatin1();
        std::copy(code.cbegin(), code.cend(), user.bytes.begin());
        std::copy(code.cbegin(), code.cend(), device.bytes.begin());
    }
    objects::Signed request(const base::ObjectId &federation, base::Instant now) const
    {
        return directory::makeEnrolment({desk, federation, QStringLiteral("R. Santos"), user, device, now}, userKey, deviceKey,
                                        sealing.publicKey());
    }

    base::CountryCode desk;
    base::UserId user;
    base::DeviceId device;
    crypto::SigningKey userKey = crypto::SigningKey::generate().value();
    crypto::SigningKey deviceKey = crypto::SigningKey::generate().value();
    crypto::SealingKey sealing = crypto::SealingKey::generate().value();
};

struct Desk
{
    explicit Desk(base::CountryCode own) : code(own) {}
    directory::DeskCard card() const { return {code, code.text() + QStringLiteral(" national desk"), root.publicKey()}; }
    directory::DeskAuthority authority(base::Instant now) const { return {code, &administrator, &root, now}; }

    base::CountryCode code;
    crypto::SigningKey root = crypto::SigningKey::generate().value();
    crypto::SigningKey administrator = crypto::SigningKey::generate().value();
    directory::DeskSecrets secrets = directory::DeskSecrets::generate(1).value();
};

/// Two of three roots, desks QMA and QMB admitted with a charter each, one portal pinned.
/// `log` holds every accepted entry after the root.
class FederationBuilder
{
public:
    FederationBuilder()
    {
        directory::RootDraft draft{QStringLiteral("Training federation"), {}, 2, now, true};
        for (int i = 0; i < 3; ++i) {
            roots.push_back(std::make_unique<crypto::SigningKey>(crypto::SigningKey::generate().value()));
            draft.keys.append(roots.back()->publicKey());
        }
        root = directory::draftRoot(draft).value();
        root.addSignature(*roots[0]);
        root.addSignature(*roots[1]);
        state = directory::Directory::create(root.bytes(), root.id()).value();
        manifest = directory::firstManifest(root.id(), now, QStringLiteral("0.1.0"));
        (void)directory::addDesk(manifest, qma.card(), now);
        (void)directory::addDesk(manifest, qmb.card(), now);
        directory::pinPortal(manifest, {QStringLiteral("https://127.0.0.1:8443"), {}, portalKey.publicKey()});
        take(signedManifest().bytes());
        for (Desk *desk : {&qma, &qmb})
            take(directory::firstCharter(desk->code, desk->root, {desk->administrator.publicKey()}, desk->secrets, {contact()}, now).bytes());
    }

    objects::Signed signedManifest() const
    {
        objects::Signed object = directory::draftManifest(manifest);
        object.addSignature(*roots[0]);
        object.addSignature(*roots[2]);
        return object;
    }
    static objects::ContactPoint contact()
    {
        return {QStringLiteral("National desk, 24 hours"), QStringLiteral("+999 1"), QStringLiteral("desk@example.org"),
                QStringLiteral("24/7"), QStringLiteral("Asia/Bangkok"), QStringLiteral("en,th")};
    }
    base::Status take(const QByteArray &entry)
    {
        const auto applied = state.apply(entry);
        if (applied)
            log.append(entry);
        return applied;
    }
    base::Status takeAll(const base::Result<directory::Entries> &entries)
    {
        if (!entries)
            return base::failFrom(entries);
        for (const QByteArray &entry : *entries) {
            if (const auto applied = take(entry); !applied)
                return applied;
        }
        return {};
    }
    base::Result<directory::Entries> approval(const Desk &desk, const Person &person,
                                              QList<objects::Role> roles = {objects::Role::Analyst}) const
    {
        const auto request = directory::openEnrolment(person.request(root.id(), now).bytes());
        if (!request)
            return base::failFrom(request);
        return directory::approveEnrolment(state, desk.authority(now), request->value(), {std::move(roles), later(365 * 24)}, desk.secrets);
    }
    base::Status enrol(const Desk &desk, const Person &person) { return takeAll(approval(desk, person)); }
    base::Instant later(int hours) const { return now + std::chrono::hours(hours); }
    template<typename T>
    static QByteArray signedBy(const T &entry, const crypto::SigningKey &signer)
    {
        return objects::Signed::make(T::kType, entry.encodeBody(), {&signer}).bytes();
    }

    base::Instant now = base::fromMillis(1'790'000'000'000);
    std::vector<std::unique_ptr<crypto::SigningKey>> roots;
    crypto::SigningKey portalKey = crypto::SigningKey::generate().value();
    Desk qma{deskCode(u"QMA")};
    Desk qmb{deskCode(u"QMB")};
    objects::Signed root = objects::Signed::make(objects::ObjectType::FederationRoot, {}, {});
    objects::FederationManifest manifest;
    directory::Directory state;
    QList<QByteArray> log;
};

} // namespace countersign::testing
