#include "federation_builder.h"

#include <gtest/gtest.h>

namespace {

using namespace countersign;
using base::ErrorCode;
using countersign::testing::FederationBuilder;
using countersign::testing::Person;
using countersign::testing::deskCode;

class DeskAdministration : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_federation.enrol(m_desk, m_anna));
        ASSERT_TRUE(m_federation.enrol(m_desk, m_ben));
    }
    base::Status appoint(const Person &person)
    {
        return m_federation.takeAll(directory::appointPublisher(m_federation.state, m_desk.authority(m_federation.now), person.device, m_desk.secrets));
    }

    FederationBuilder m_federation;
    countersign::testing::Desk &m_desk = m_federation.qma;
    Person m_anna{deskCode(u"QMA"), 1};
    Person m_ben{deskCode(u"QMA"), 2};
};

TEST_F(DeskAdministration, wrapsTheDeskSecretToEachDeviceAlone)
{
    const auto anna = *m_federation.state.device(m_anna.device);
    const auto opened = m_anna.sealing.open(anna.wrappedDeskSealing);
    ASSERT_TRUE(opened);
    EXPECT_EQ(crypto::SealingKey::fromSecret(opened->clone())->publicKey(), m_federation.state.charter(m_desk.code)->deskSealing);
    EXPECT_EQ(m_ben.sealing.open(anna.wrappedDeskSealing).error().code, ErrorCode::SealBroken);
    EXPECT_TRUE(anna.wrappedDeskSigning.isEmpty()) << "only the publisher gets the signing secret";
}

TEST_F(DeskAdministration, appointsOnePublisher)
{
    ASSERT_TRUE(appoint(m_anna));
    EXPECT_EQ(m_federation.state.publisher(m_desk.code), m_anna.device);
    EXPECT_EQ(m_federation.state.charter(m_desk.code)->epoch, 2U);
    EXPECT_EQ(m_desk.secrets.epoch, 2U);
    const auto seed = m_anna.sealing.open(m_federation.state.device(m_anna.device)->wrappedDeskSigning);
    ASSERT_TRUE(seed);
    EXPECT_EQ(crypto::SigningKey::fromSeed(seed->clone())->publicKey(), m_federation.state.charter(m_desk.code)->deskSigning);
    EXPECT_EQ(m_federation.state.deskSigningKeys(m_desk.code).size(), 1) << "nobody had the first key, so it stays";
}

TEST_F(DeskAdministration, replacesTheSigningKeyWhenAnotherPublishes)
{
    ASSERT_TRUE(appoint(m_anna));
    const auto first = m_federation.state.charter(m_desk.code)->deskSigning;
    ASSERT_TRUE(appoint(m_ben));
    EXPECT_EQ(m_federation.state.publisher(m_desk.code), m_ben.device);
    const auto keys = m_federation.state.deskSigningKeys(m_desk.code);
    ASSERT_EQ(keys.size(), 2);
    EXPECT_EQ(keys[1], first) << "history was signed by it";
    EXPECT_NE(keys[0], first);
    EXPECT_TRUE(m_ben.sealing.open(m_federation.state.device(m_ben.device)->wrappedDeskSigning));
}

TEST_F(DeskAdministration, endsAPublisherThatIsRevoked)
{
    ASSERT_TRUE(appoint(m_anna));
    ASSERT_TRUE(m_federation.takeAll(directory::revoke(m_federation.state, m_desk.authority(m_federation.later(1)), m_anna.device, {}, QStringLiteral("lost"))));
    EXPECT_FALSE(m_federation.state.publisher(m_desk.code));
    const auto before = m_federation.state.charter(m_desk.code)->deskSealing;
    ASSERT_TRUE(m_federation.takeAll(directory::renewDeskKeys(m_federation.state, m_desk.authority(m_federation.later(2)), m_desk.secrets)));
    const auto charter = *m_federation.state.charter(m_desk.code);
    EXPECT_NE(charter.deskSealing, before);
    EXPECT_TRUE(charter.publisher.isNull());
    const auto renewed = m_ben.sealing.open(m_federation.state.device(m_ben.device)->wrappedDeskSealing);
    ASSERT_TRUE(renewed);
    EXPECT_EQ(crypto::SealingKey::fromSecret(renewed->clone())->publicKey(), charter.deskSealing);
    EXPECT_EQ(m_federation.state.device(m_anna.device)->epoch, 2U) << "the lost device gets nothing new";
    ASSERT_TRUE(appoint(m_ben));
    EXPECT_EQ(m_federation.state.publisher(m_desk.code), m_ben.device);
}

TEST_F(DeskAdministration, keepsThePublisherWhenKeysAreRenewed)
{
    ASSERT_TRUE(appoint(m_anna));
    ASSERT_TRUE(m_federation.takeAll(directory::renewDeskKeys(m_federation.state, m_desk.authority(m_federation.later(2)), m_desk.secrets)));
    EXPECT_EQ(m_federation.state.publisher(m_desk.code), m_anna.device);
    const auto seed = m_anna.sealing.open(m_federation.state.device(m_anna.device)->wrappedDeskSigning);
    ASSERT_TRUE(seed);
    EXPECT_EQ(crypto::SigningKey::fromSeed(seed->clone())->publicKey(), m_federation.state.charter(m_desk.code)->deskSigning);
}

TEST_F(DeskAdministration, refusesRequestsThatAreNotForIt)
{
    const Person other(deskCode(u"QMB"), 7);
    EXPECT_EQ(m_federation.approval(m_desk, other).error().code, ErrorCode::NotAuthorised);
    EXPECT_EQ(m_federation.approval(m_desk, m_anna).error().code, ErrorCode::AlreadyEnrolled);
    const Person person(deskCode(u"QMA"), 8);
    auto elsewhere = directory::openEnrolment(person.request({}, m_federation.now).bytes());
    ASSERT_TRUE(elsewhere);
    EXPECT_EQ(directory::approveEnrolment(m_federation.state, m_desk.authority(m_federation.now), elsewhere->value(),
                                          {{}, m_federation.later(1)}, m_desk.secrets).error().code, ErrorCode::WrongFederation);
    auto wrongAdministrator = m_desk.authority(m_federation.now);
    wrongAdministrator.administrator = &m_federation.qmb.administrator;
    const auto request = directory::openEnrolment(person.request(m_federation.root.id(), m_federation.now).bytes());
    EXPECT_EQ(directory::approveEnrolment(m_federation.state, wrongAdministrator, request->value(), {{}, m_federation.later(1)},
                                          m_desk.secrets).error().code, ErrorCode::UnknownKey);
    const auto stale = directory::DeskSecrets::generate(1).value();
    EXPECT_EQ(directory::approveEnrolment(m_federation.state, m_desk.authority(m_federation.now), request->value(), {{}, m_federation.later(1)},
                                          stale).error().code, ErrorCode::NotAuthorised);
}

TEST_F(DeskAdministration, needsBothKeysUnderARequest)
{
    const Person person(deskCode(u"QMA"), 9);
    const auto good = person.request(m_federation.root.id(), m_federation.now);
    EXPECT_TRUE(directory::openEnrolment(good.bytes()));
    for (const crypto::SigningKey *only : {&person.userKey, &person.deviceKey}) {
        const auto half = objects::Signed::make(good.type(), good.body(), {only});
        EXPECT_EQ(directory::openEnrolment(half.bytes()).error().code, ErrorCode::UnknownKey);
    }
}

TEST_F(DeskAdministration, givesAPersonASecondDevice)
{
    Person second(deskCode(u"QMA"), 50);
    const auto draft = directory::EnrolmentDraft{deskCode(u"QMA"), m_federation.root.id(), QStringLiteral("R. Santos"), m_anna.user,
                                                 second.device, m_federation.now};
    const auto request = directory::openEnrolment(
        directory::makeEnrolment(draft, m_anna.userKey, second.deviceKey, second.sealing.publicKey()).bytes());
    ASSERT_TRUE(request);
    const auto entries = directory::approveEnrolment(m_federation.state, m_desk.authority(m_federation.now), request->value(),
                                                     {{objects::Role::Auditor}, m_federation.later(1)}, m_desk.secrets);
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->size(), 1) << "no new user entry";
    ASSERT_TRUE(m_federation.takeAll(entries));
    EXPECT_EQ(m_federation.state.rolesOf(m_anna.user, m_federation.now), QList{objects::Role::Analyst});
    // The same user id with another person's key.
    const auto stolen = directory::openEnrolment(
        directory::makeEnrolment({draft.desk, draft.federation, draft.name, m_anna.user, Person(deskCode(u"QMA"), 60).device, draft.made},
                                 second.userKey, m_ben.deviceKey, second.sealing.publicKey()).bytes());
    ASSERT_TRUE(stolen);
    EXPECT_EQ(directory::approveEnrolment(m_federation.state, m_desk.authority(m_federation.now), stolen->value(),
                                          {{}, m_federation.later(1)}, m_desk.secrets).error().code, ErrorCode::NotAuthorised);
}

TEST_F(DeskAdministration, tellsAdministratorsFromAnalysts)
{
    EXPECT_FALSE(m_federation.state.isAdministrator(m_anna.device, m_federation.now));
    const Person chief(deskCode(u"QMA"), 20);
    ASSERT_TRUE(m_federation.takeAll(m_federation.approval(m_desk, chief, {objects::Role::DeskAdministrator})));
    EXPECT_TRUE(m_federation.state.isAdministrator(chief.device, m_federation.now));
    EXPECT_FALSE(m_federation.state.isAdministrator(chief.device, m_federation.later(400 * 24)));
}

} // namespace
