#include "federation_builder.h"

#include <gtest/gtest.h>

/// Who may say what: each link of the chain of trust.md 3, tried by somebody who may not.
namespace {

using namespace countersign;
using base::ErrorCode;
using countersign::testing::FederationBuilder;
using countersign::testing::Person;
using countersign::testing::deskCode;

class ChainOfAuthority : public ::testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(m_federation.enrol(m_federation.qma, m_anna)); }

    ErrorCode refused(const QByteArray &entry)
    {
        const auto size = m_federation.state.size();
        const auto status = m_federation.state.apply(entry);
        EXPECT_EQ(m_federation.state.size(), size + (status ? 1 : 0));
        return status ? ErrorCode::Internal : status.error().code;
    }
    objects::UserEntry userEntry(const Person &person) const
    {
        return {person.desk, person.user, QStringLiteral("X"), person.userKey.publicKey(), {objects::Role::Analyst},
                m_federation.later(1), m_federation.later(100)};
    }
    objects::DeviceEntry deviceEntry(const Person &person) const
    {
        return {person.desk, person.device, person.user, person.deviceKey.publicKey(), person.sealing.publicKey(), 1, {}, {},
                m_federation.later(1)};
    }
    objects::DeskCharter charter(std::uint64_t epoch) const
    {
        auto next = *m_federation.state.charter(deskCode(u"QMA"));
        next.epoch = epoch;
        return next;
    }

    FederationBuilder m_federation;
    Person m_anna{deskCode(u"QMA"), 1};
    Person m_ben{deskCode(u"QMB"), 2};
    Person m_new{deskCode(u"QMA"), 3};
};

TEST_F(ChainOfAuthority, manifestsNeedEnoughRootsAndARisingVersion)
{
    auto next = m_federation.manifest;
    next.version = 2;
    auto draft = directory::draftManifest(next);
    EXPECT_EQ(refused(draft.bytes()), ErrorCode::UnknownKey);
    draft.addSignature(*m_federation.roots[0]);
    EXPECT_EQ(refused(draft.bytes()), ErrorCode::UnknownKey) << "one of two";
    draft.addSignature(m_federation.qma.root);
    EXPECT_EQ(refused(draft.bytes()), ErrorCode::UnknownKey) << "a desk root is no federation root";
    draft.addSignature(*m_federation.roots[1]);
    EXPECT_EQ(refused(draft.bytes()), ErrorCode::Internal) << "accepted";

    auto older = m_federation.manifest;
    older.currentProgram = QStringLiteral("9.9.9");
    auto old = directory::draftManifest(older);
    old.addSignature(*m_federation.roots[0]);
    old.addSignature(*m_federation.roots[1]);
    EXPECT_EQ(refused(old.bytes()), ErrorCode::OlderEntry) << "policy rolled back";
    older.version = 9;
    older.root.bytes[0] ^= 1;
    auto foreign = directory::draftManifest(older);
    foreign.addSignature(*m_federation.roots[0]);
    foreign.addSignature(*m_federation.roots[1]);
    EXPECT_EQ(refused(foreign.bytes()), ErrorCode::WrongFederation);
}

TEST_F(ChainOfAuthority, chartersNeedTheDesksOwnRootAndARisingEpoch)
{
    EXPECT_EQ(refused(m_federation.signedBy(charter(2), m_federation.qmb.root)), ErrorCode::UnknownKey);
    EXPECT_EQ(refused(m_federation.signedBy(charter(2), *m_federation.roots[0])), ErrorCode::UnknownKey);
    EXPECT_EQ(refused(m_federation.signedBy(charter(2), m_federation.qma.administrator)), ErrorCode::UnknownKey);
    auto other = charter(1);
    other.deskSigning = m_federation.qmb.secrets.signing.publicKey();
    EXPECT_EQ(refused(m_federation.signedBy(other, m_federation.qma.root)), ErrorCode::OlderEntry);
    EXPECT_EQ(refused(m_federation.signedBy(charter(3), m_federation.qma.root)), ErrorCode::Internal) << "accepted";
    EXPECT_EQ(refused(m_federation.signedBy(charter(2), m_federation.qma.root)), ErrorCode::OlderEntry);
    auto unknown = charter(9);
    unknown.desk = deskCode(u"QMZ");
    EXPECT_EQ(refused(m_federation.signedBy(unknown, m_federation.qma.root)), ErrorCode::DeskUnknown);
}

TEST_F(ChainOfAuthority, peopleAndDevicesNeedTheirOwnDesksAdministrator)
{
    for (const crypto::SigningKey *signer : {&m_federation.qmb.administrator, &m_federation.qma.root, &m_anna.userKey,
                                             m_federation.roots[0].get(), &m_federation.portalKey}) {
        EXPECT_EQ(refused(m_federation.signedBy(userEntry(m_new), *signer)), ErrorCode::UnknownKey);
        EXPECT_EQ(refused(m_federation.signedBy(deviceEntry(m_anna), *signer)), ErrorCode::UnknownKey) << "ghost device";
        EXPECT_EQ(refused(m_federation.signedBy(objects::Revocation{deskCode(u"QMA"), m_anna.device, {}, m_federation.now, {}}, *signer)),
                  ErrorCode::UnknownKey);
    }
    EXPECT_EQ(refused(m_federation.signedBy(userEntry(m_new), m_federation.qma.administrator)), ErrorCode::Internal) << "accepted";
}

TEST_F(ChainOfAuthority, administratorsOfAnEarlierCharterAreOver)
{
    auto next = charter(2);
    const auto successor = crypto::SigningKey::generate().value();
    next.administrators = {successor.publicKey()};
    ASSERT_EQ(refused(m_federation.signedBy(next, m_federation.qma.root)), ErrorCode::Internal);
    EXPECT_EQ(refused(m_federation.signedBy(userEntry(m_new), m_federation.qma.administrator)), ErrorCode::UnknownKey);
    EXPECT_EQ(refused(m_federation.signedBy(userEntry(m_new), successor)), ErrorCode::Internal);
}

TEST_F(ChainOfAuthority, nobodyTakesOverNamesOfAnotherDesk)
{
    auto user = userEntry(m_anna);
    user.desk = deskCode(u"QMB");
    EXPECT_EQ(refused(m_federation.signedBy(user, m_federation.qmb.administrator)), ErrorCode::NotAuthorised);
    auto device = deviceEntry(m_anna);
    device.desk = deskCode(u"QMB");
    EXPECT_EQ(refused(m_federation.signedBy(device, m_federation.qmb.administrator)), ErrorCode::NotAuthorised);
    // Somebody else's key under a name of one's own.
    auto claimed = userEntry(m_ben);
    claimed.key = m_anna.userKey.publicKey();
    EXPECT_EQ(refused(m_federation.signedBy(claimed, m_federation.qmb.administrator)), ErrorCode::NotAuthorised);
    claimed.key = m_anna.deviceKey.publicKey();
    EXPECT_EQ(refused(m_federation.signedBy(claimed, m_federation.qmb.administrator)), ErrorCode::NotAuthorised);
    ASSERT_TRUE(m_federation.enrol(m_federation.qmb, m_ben));
    auto twin = deviceEntry(m_ben);
    twin.device.bytes[15] ^= 1;
    twin.signing = m_anna.deviceKey.publicKey();
    EXPECT_EQ(refused(m_federation.signedBy(twin, m_federation.qmb.administrator)), ErrorCode::NotAuthorised);
    twin.signing = m_anna.userKey.publicKey();
    EXPECT_EQ(refused(m_federation.signedBy(twin, m_federation.qmb.administrator)), ErrorCode::NotAuthorised);
}

TEST_F(ChainOfAuthority, olderEntriesDoNotReplaceNewer)
{
    auto newer = userEntry(m_anna);
    newer.roles = {objects::Role::Auditor};
    newer.validFrom = m_federation.later(5);
    auto stale = userEntry(m_anna);
    stale.validFrom = m_federation.later(3);
    ASSERT_EQ(refused(m_federation.signedBy(newer, m_federation.qma.administrator)), ErrorCode::Internal);
    EXPECT_EQ(refused(m_federation.signedBy(stale, m_federation.qma.administrator)), ErrorCode::OlderEntry);
    auto device = deviceEntry(m_anna);
    device.issued = m_federation.later(-1);
    EXPECT_EQ(refused(m_federation.signedBy(device, m_federation.qma.administrator)), ErrorCode::OlderEntry);
}

TEST_F(ChainOfAuthority, devicesNeedAKnownUserAndAPresentEpoch)
{
    EXPECT_EQ(refused(m_federation.signedBy(deviceEntry(m_new), m_federation.qma.administrator)), ErrorCode::NotEnrolled);
    auto device = deviceEntry(m_anna);
    device.epoch = 3;
    EXPECT_EQ(refused(m_federation.signedBy(device, m_federation.qma.administrator)), ErrorCode::NotAuthorised);
    device.epoch = 2;
    EXPECT_EQ(refused(m_federation.signedBy(device, m_federation.qma.administrator)), ErrorCode::Internal)
        << "the entry of a new publisher may come before its charter";
}

TEST_F(ChainOfAuthority, whatIsRevokedNeverComesBack)
{
    const objects::Revocation lost{deskCode(u"QMA"), m_anna.device, {}, m_federation.later(1), QStringLiteral("lost")};
    ASSERT_EQ(refused(m_federation.signedBy(lost, m_federation.qma.administrator)), ErrorCode::Internal);
    auto again = deviceEntry(m_anna);
    again.issued = m_federation.later(9);
    EXPECT_EQ(refused(m_federation.signedBy(again, m_federation.qma.administrator)), ErrorCode::DeviceRevoked);
    // A later date does not give the hours between back.
    objects::Revocation later = lost;
    later.at = m_federation.later(50);
    ASSERT_EQ(refused(m_federation.signedBy(later, m_federation.qma.administrator)), ErrorCode::Internal);
    EXPECT_FALSE(m_federation.state.isActive(m_anna.device, m_federation.later(2)));
}

TEST_F(ChainOfAuthority, aRevocationDeliveredFirstStillHolds)
{
    const objects::Revocation early{deskCode(u"QMA"), {}, m_new.user, m_federation.now, QStringLiteral("left")};
    ASSERT_EQ(refused(m_federation.signedBy(early, m_federation.qma.administrator)), ErrorCode::Internal);
    EXPECT_EQ(refused(m_federation.signedBy(userEntry(m_new), m_federation.qma.administrator)), ErrorCode::DeviceRevoked);
    // Another desk cannot do that to our people.
    const objects::Revocation foreign{deskCode(u"QMB"), {}, m_anna.user, m_federation.now, QStringLiteral("left")};
    ASSERT_EQ(refused(m_federation.signedBy(foreign, m_federation.qmb.administrator)), ErrorCode::Internal);
    EXPECT_TRUE(m_federation.state.isActive(m_anna.user, m_federation.now));
}

} // namespace
