#include "federation_builder.h"

#include <gtest/gtest.h>

namespace {

using namespace countersign;
using base::ErrorCode;
using countersign::testing::FederationBuilder;
using countersign::testing::deskCode;

TEST(FederationSetup, refusesRootsThatNobodyWouldAccept)
{
    const auto key = crypto::SigningKey::generate().value();
    EXPECT_FALSE(directory::draftRoot({QStringLiteral("F"), {key.publicKey(), key.publicKey()}, 1, {}, false})) << "one key twice";
    EXPECT_FALSE(directory::draftRoot({QStringLiteral("F"), {key.publicKey()}, 2, {}, false})) << "two of one";
    EXPECT_TRUE(directory::draftRoot({QStringLiteral("F"), {key.publicKey()}, 1, {}, false}));
}

TEST(FederationSetup, collectsSignaturesOverFiles)
{
    FederationBuilder federation;
    const auto &root = federation.state.root();
    auto file = directory::draftManifest(federation.manifest);
    EXPECT_EQ(directory::rootSignatures(file, root).value(), 0);
    for (int i = 0; i < 2; ++i) {
        const auto received = objects::Signed::decode(file.bytes());
        ASSERT_TRUE(received);
        const auto more = directory::addRootSignature(*received, root, *federation.roots[static_cast<std::size_t>(i)]);
        ASSERT_TRUE(more);
        file = *more;
        EXPECT_EQ(directory::rootSignatures(file, root).value(), i + 1);
    }
    EXPECT_EQ(directory::addRootSignature(file, root, federation.qma.root).error().code, ErrorCode::NotAuthorised);
    const auto charter = objects::Signed::decode(federation.log[1]);
    EXPECT_EQ(directory::addRootSignature(*charter, root, *federation.roots[0]).error().code, ErrorCode::UnknownType);
}

TEST(FederationSetup, neverChangesAVersionThatSomebodySigned)
{
    FederationBuilder federation;
    const auto draft = directory::draftManifest(federation.manifest);
    EXPECT_EQ(directory::editManifest(draft, federation.now)->version, 1U);
    EXPECT_EQ(directory::editManifest(federation.signedManifest(), federation.now)->version, 2U);
    EXPECT_FALSE(directory::editManifest(federation.root, federation.now));
}

TEST(FederationSetup, keepsMembersInOrderAndTheirRoots)
{
    auto manifest = directory::firstManifest({}, {}, QStringLiteral("0.1.0"));
    const countersign::testing::Desk c(deskCode(u"QMC"));
    const countersign::testing::Desk a(deskCode(u"QMA"));
    const countersign::testing::Desk impostor(deskCode(u"QMA"));
    EXPECT_TRUE(directory::addDesk(manifest, c.card(), {}));
    EXPECT_TRUE(directory::addDesk(manifest, a.card(), {}));
    ASSERT_EQ(manifest.members.size(), 2);
    EXPECT_EQ(manifest.members[0].desk, deskCode(u"QMA"));
    EXPECT_EQ(directory::addDesk(manifest, impostor.card(), {}).error().code, ErrorCode::AlreadyEnrolled);
    manifest.members[0].active = false;
    EXPECT_TRUE(directory::addDesk(manifest, a.card(), {}));
    EXPECT_TRUE(manifest.members[0].active);
    directory::pinPortal(manifest, {QStringLiteral("https://b"), {}, {}});
    directory::pinPortal(manifest, {QStringLiteral("https://a"), {}, {}});
    directory::pinPortal(manifest, {QStringLiteral("https://b"), {}, a.root.publicKey()});
    ASSERT_EQ(manifest.portals.size(), 2);
    EXPECT_EQ(manifest.portals[1].portalKey, a.root.publicKey());
    EXPECT_TRUE(objects::FederationManifest::decodeBody(manifest.encodeBody()));
}

TEST(FederationSetup, opensJoinFilesOnlyWhenTheyHoldTogether)
{
    FederationBuilder federation;
    const auto good = directory::openJoinFile(directory::makeJoinFile(federation.root, federation.signedManifest(), deskCode(u"QMA")));
    ASSERT_TRUE(good);
    EXPECT_EQ(good->directory.fingerprint(), federation.root.id());
    EXPECT_EQ(good->desk, deskCode(u"QMA"));
    EXPECT_EQ(directory::openJoinFile(directory::makeJoinFile(federation.root, federation.signedManifest(), deskCode(u"QMC"))).error().code,
              ErrorCode::DeskUnknown);
    FederationBuilder other;
    EXPECT_FALSE(directory::openJoinFile(directory::makeJoinFile(federation.root, other.signedManifest(), deskCode(u"QMA"))));
    EXPECT_FALSE(directory::openJoinFile(directory::makeJoinFile(federation.root, directory::draftManifest(federation.manifest), deskCode(u"QMA"))))
        << "a manifest that is not signed yet";
}

TEST(FederationSetup, carriesEntriesInFiles)
{
    FederationBuilder federation;
    EXPECT_EQ(directory::decodeEntries(directory::encodeEntries(federation.log)).value(), federation.log);
    EXPECT_FALSE(directory::decodeEntries("x"));
}

TEST(DeskCardFile, hasAFingerprintOfAllItSays)
{
    const countersign::testing::Desk desk(deskCode(u"QMA"));
    auto card = desk.card();
    const QString fingerprint = card.fingerprint();
    const auto read = directory::DeskCard::decode(card.encode());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->fingerprint(), fingerprint);
    card.name += QLatin1Char('x');
    EXPECT_NE(card.fingerprint(), fingerprint);
}

} // namespace
