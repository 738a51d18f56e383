#include "federation_builder.h"

#include "core/crypto/hash.h"

#include <gtest/gtest.h>

namespace {

using namespace countersign;
using base::ErrorCode;
using countersign::testing::FederationBuilder;
using countersign::testing::Person;
using countersign::testing::deskCode;
using directory::Directory;

class DirectoryLog : public ::testing::Test
{
protected:
    FederationBuilder m_federation;
    Person m_anna{deskCode(u"QMA"), 1};
    Person m_ben{deskCode(u"QMB"), 2};
};

TEST_F(DirectoryLog, answersWhatItsEntriesSay)
{
    ASSERT_TRUE(m_federation.enrol(m_federation.qma, m_anna));
    const Directory &state = m_federation.state;
    EXPECT_TRUE(state.isTraining());
    EXPECT_EQ(state.members().size(), 2);
    EXPECT_TRUE(state.isAdmitted(deskCode(u"QMA")));
    EXPECT_FALSE(state.isAdmitted(deskCode(u"QMC")));
    EXPECT_EQ(state.charter(deskCode(u"QMA"))->deskSigning, m_federation.qma.secrets.signing.publicKey());
    EXPECT_EQ(state.contacts(deskCode(u"QMA")).size(), 1);
    EXPECT_EQ(state.device(m_anna.device)->user, m_anna.user);
    EXPECT_EQ(state.user(m_anna.user)->key, m_anna.userKey.publicKey());
    EXPECT_EQ(state.rolesOf(m_anna.user, m_federation.now), QList{objects::Role::Analyst});
    EXPECT_EQ(state.devicesOf(deskCode(u"QMA")).size(), 1);
    EXPECT_EQ(state.usersOf(deskCode(u"QMB")).size(), 0);
    EXPECT_FALSE(state.publisher(deskCode(u"QMA"))) << "none is named yet";
    EXPECT_TRUE(state.portalByUrl(QStringLiteral("https://127.0.0.1:8443")));
    EXPECT_TRUE(state.portalByKey(m_federation.portalKey.publicKey()));
    EXPECT_FALSE(state.portalByUrl(QStringLiteral("https://elsewhere:8443")));
    EXPECT_EQ(state.size(), 6U);
}

TEST_F(DirectoryLog, isTheSameWhereverItIsBuilt)
{
    ASSERT_TRUE(m_federation.enrol(m_federation.qma, m_anna));
    auto other = Directory::create(m_federation.root.bytes(), m_federation.root.id());
    ASSERT_TRUE(other);
    ASSERT_TRUE(other->applyAll(m_federation.log));
    EXPECT_EQ(other->hash(), m_federation.state.hash());
    EXPECT_EQ(other->size(), m_federation.state.size());
}

TEST_F(DirectoryLog, chainsEntriesAsTheCheckpointSays)
{
    base::Digest expected;
    QList<QByteArray> all{m_federation.root.bytes()};
    all += m_federation.log;
    for (const QByteArray &entry : all) {
        const auto id = objects::Signed::decode(entry)->id();
        expected = crypto::sha256(expected.toBytes() + id.toBytes());
    }
    EXPECT_EQ(m_federation.state.hash(), expected);
}

TEST_F(DirectoryLog, goesOnlyFromTheRootThatWasCompared)
{
    base::ObjectId other = m_federation.root.id();
    other.bytes[0] ^= 1;
    EXPECT_EQ(Directory::create(m_federation.root.bytes(), other).error().code, ErrorCode::WrongFederation);
    // A root of the right content with too few of its keys.
    auto weak = objects::Signed::make(objects::ObjectType::FederationRoot, m_federation.root.body(), {m_federation.roots[0].get()});
    EXPECT_EQ(Directory::create(weak.bytes(), weak.id()).error().code, ErrorCode::UnknownKey);
}

TEST_F(DirectoryLog, refusesAShorterOrDifferentPast)
{
    const auto seen = objects::DirectoryCheckpoint{m_federation.state.size(), m_federation.state.hash(), m_federation.now};
    const auto shorter = [&] {
        auto state = Directory::create(m_federation.root.bytes(), m_federation.root.id()).value();
        EXPECT_TRUE(state.apply(m_federation.log[0]));
        return state;
    }();
    EXPECT_EQ(shorter.checkExtends(seen).error().code, ErrorCode::DirectoryShorter);

    auto reordered = Directory::create(m_federation.root.bytes(), m_federation.root.id()).value();
    ASSERT_TRUE(reordered.applyAll({m_federation.log[0], m_federation.log[2], m_federation.log[1]}));
    EXPECT_EQ(reordered.checkExtends(seen).error().code, ErrorCode::DirectoryDiffers);

    ASSERT_TRUE(m_federation.enrol(m_federation.qma, m_anna));
    EXPECT_TRUE(m_federation.state.checkExtends(seen));
    EXPECT_TRUE(m_federation.state.checkExtends({0, {}, {}}));
    EXPECT_TRUE(Directory().checkExtends({0, {}, {}}));
    EXPECT_EQ(Directory().checkExtends(seen).error().code, ErrorCode::DirectoryShorter);
}

TEST_F(DirectoryLog, isUnchangedByARefusedEntry)
{
    const auto hash = m_federation.state.hash();
    const auto foreign = m_federation.signedBy(objects::Revocation{deskCode(u"QMA"), m_anna.device, {}, m_federation.now, {}},
                                               m_federation.qmb.administrator);
    EXPECT_FALSE(m_federation.state.apply(foreign));
    EXPECT_FALSE(m_federation.state.apply("nonsense"));
    EXPECT_FALSE(m_federation.state.apply(m_federation.root.bytes()));
    const auto approval = m_federation.approval(m_federation.qma, m_anna);
    ASSERT_TRUE(approval);
    EXPECT_FALSE(m_federation.state.applyAll(*approval + QList{foreign})) << "all or none";
    EXPECT_EQ(m_federation.state.hash(), hash);
    EXPECT_FALSE(m_federation.state.user(m_anna.user));
    EXPECT_FALSE(m_federation.state.device(m_anna.device));
    EXPECT_TRUE(m_federation.state.applyAll(*approval)) << "nothing of the refused lot stayed behind";
}

TEST_F(DirectoryLog, takesEachEntryOnce)
{
    EXPECT_EQ(m_federation.state.apply(m_federation.log[0]).error().code, ErrorCode::AlreadyEnrolled);
    EXPECT_EQ(m_federation.state.apply(m_federation.log[1]).error().code, ErrorCode::AlreadyEnrolled);
    // More signatures do not make another entry of it.
    auto again = objects::Signed::decode(m_federation.log[0]).value();
    again.addSignature(*m_federation.roots[1]);
    EXPECT_EQ(m_federation.state.apply(again.bytes()).error().code, ErrorCode::AlreadyEnrolled);
}

TEST_F(DirectoryLog, knowsWhoIsActiveWhen)
{
    ASSERT_TRUE(m_federation.enrol(m_federation.qma, m_anna));
    const Directory &state = m_federation.state;
    EXPECT_TRUE(state.isActive(m_anna.device, m_federation.now));
    EXPECT_FALSE(state.isActive(m_anna.device, m_federation.later(-1))) << "not valid yet";
    EXPECT_FALSE(state.isActive(m_anna.device, m_federation.later(365 * 24))) << "validity is over";
    EXPECT_FALSE(state.isActive(m_ben.device, m_federation.now)) << "never enrolled";
    auto authority = m_federation.qma.authority(m_federation.later(2));
    ASSERT_TRUE(m_federation.takeAll(directory::revoke(state, authority, m_anna.device, {}, QStringLiteral("lost"))));
    EXPECT_TRUE(state.isActive(m_anna.device, m_federation.later(1)));
    EXPECT_FALSE(state.isActive(m_anna.device, m_federation.later(2)));
    EXPECT_TRUE(state.isActive(m_anna.user, m_federation.later(3))) << "the person may get another device";
    ASSERT_TRUE(m_federation.takeAll(directory::revoke(state, authority, {}, m_anna.user, QStringLiteral("left"))));
    EXPECT_FALSE(state.isActive(m_anna.user, m_federation.later(3)));
    EXPECT_TRUE(state.rolesOf(m_anna.user, m_federation.later(3)).isEmpty());
}

TEST_F(DirectoryLog, suspendsEveryoneOfADeskThatLeft)
{
    ASSERT_TRUE(m_federation.enrol(m_federation.qma, m_anna));
    m_federation.manifest.version = 2;
    m_federation.manifest.members[0].active = false;
    ASSERT_TRUE(m_federation.take(m_federation.signedManifest().bytes()));
    EXPECT_FALSE(m_federation.state.isActive(m_anna.device, m_federation.now));
    EXPECT_TRUE(m_federation.state.member(deskCode(u"QMA"))) << "history stays";
    EXPECT_EQ(m_federation.approval(m_federation.qma, Person(deskCode(u"QMA"), 5)).error().code, ErrorCode::DeskUnknown);
}

} // namespace
