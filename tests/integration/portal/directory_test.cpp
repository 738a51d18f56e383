#include "portal_fixture.h"

namespace countersign::testing {

using Code = protocol::RefusalCode;

class PortalDirectory : public PortalTest
{
protected:
    void SetUp() override { start(); }

    QByteArray appendOf(const QList<QByteArray> &entries)
    {
        protocol::DirectoryAppend append;
        append.entries = entries;
        return append.encode();
    }
};

TEST_F(PortalDirectory, handsOutTheLogFromAnyPlace)
{
    const auto outsider = caller(federation.outsider);
    const auto whole = protocol::DirectoryPage::decode(outsider->get("/v1/directory?from=0").body);
    ASSERT_TRUE(whole);
    ASSERT_EQ(whole->entries.size(), federation.builder.log.size() + 1);
    EXPECT_EQ(whole->entries.first(), federation.builder.root.bytes());
    EXPECT_EQ(whole->entries.mid(1), federation.builder.log);
    const auto tail = protocol::DirectoryPage::decode(outsider->get("/v1/directory?from=3").body);
    ASSERT_TRUE(tail);
    EXPECT_EQ(tail->from, 3u);
    EXPECT_EQ(tail->entries, whole->entries.mid(3));
    const auto beyond = protocol::DirectoryPage::decode(outsider->get("/v1/directory?from=900").body);
    ASSERT_TRUE(beyond);
    EXPECT_TRUE(beyond->entries.isEmpty());
}

TEST_F(PortalDirectory, takesAnAdministratorsEntriesAndSignsTheNewCheckpoint)
{
    const auto administrator = caller(federation.administrator);
    const Person fresh(deskCode(u"QMA"), 40);
    const auto entries = federation.builder.approval(federation.builder.qma, fresh);
    ASSERT_TRUE(entries);
    const RawAnswer answer = administrator->write("POST", "/v1/directory", appendOf(*entries));
    ASSERT_EQ(answer.status, 200);
    const auto checkpoint = objects::verify<objects::DirectoryCheckpoint>(*objects::Signed::decode(answer.body), {server->portalKey()});
    ASSERT_TRUE(checkpoint);
    EXPECT_TRUE(federation.builder.takeAll(entries));
    EXPECT_EQ((*checkpoint)->hash, federation.builder.state.hash());
    EXPECT_EQ(Caller(fresh, *server, clock).login(), std::nullopt);
}

TEST_F(PortalDirectory, takesAllEntriesOrNone)
{
    const auto administrator = caller(federation.administrator);
    const Person fresh(deskCode(u"QMA"), 41);
    auto entries = federation.builder.approval(federation.builder.qma, fresh);
    ASSERT_TRUE(entries);
    // The portal holds no authority: a charter signed by anyone but the desk root is refused.
    const auto stranger = crypto::SigningKey::generate();
    auto charter = *federation.builder.state.charter(deskCode(u"QMA"));
    ++charter.epoch;
    entries->append(FederationBuilder::signedBy(charter, *stranger));
    EXPECT_EQ(refusalOf(administrator->write("POST", "/v1/directory", appendOf(*entries))), Code::BadSignature);
    EXPECT_EQ(Caller(fresh, *server, clock).login(), Code::BadSignature);
    const auto page = protocol::DirectoryPage::decode(administrator->get("/v1/directory?from=0").body);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->entries.size(), federation.builder.log.size() + 1);
}

TEST_F(PortalDirectory, endsTheSessionOfARevokedDevice)
{
    const auto revoked = caller(federation.revoked);
    ASSERT_EQ(revoked->get("/v1/feeds").status, 200);
    const auto entries = directory::revoke(federation.builder.state, federation.builder.qma.authority(federation.builder.now),
                                           federation.revoked.device, {}, QStringLiteral("lost"));
    ASSERT_TRUE(entries);
    ASSERT_EQ(caller(federation.administrator)->write("POST", "/v1/directory", appendOf(*entries)).status, 200);
    EXPECT_EQ(refusalOf(revoked->get("/v1/feeds")), Code::NotSignedIn);
    EXPECT_EQ(revoked->login(), Code::BadSignature);
}

TEST_F(PortalDirectory, keepsTheLogOverARestart)
{
    const Person fresh(deskCode(u"QMA"), 42);
    const auto entries = federation.builder.approval(federation.builder.qma, fresh);
    ASSERT_EQ(caller(federation.administrator)->write("POST", "/v1/directory", appendOf(*entries)).status, 200);
    const auto spki = server->spki();
    server.reset();
    start();
    EXPECT_EQ(server->spki(), spki);
    EXPECT_EQ(Caller(fresh, *server, clock).login(), std::nullopt);
}

TEST_F(PortalDirectory, hasItsFolderForItselfWhileItRuns)
{
    const Person fresh(deskCode(u"QMA"), 44);
    const auto entries = federation.builder.approval(federation.builder.qma, fresh);
    EXPECT_EQ(portal::addEntries(config, *entries).error().code, base::ErrorCode::PortalRunning);
    EXPECT_EQ(portal::PortalServer::start(config).error().code, base::ErrorCode::PortalRunning);
    EXPECT_TRUE(portal::readStatus(config));
}

TEST_F(PortalDirectory, takesEntriesOfflineWithTheSameCare)
{
    server.reset();
    const Person fresh(deskCode(u"QMA"), 43);
    const auto entries = federation.builder.approval(federation.builder.qma, fresh);
    EXPECT_EQ(portal::addEntries(config, *entries).value_or(-1), static_cast<int>(entries->size()));
    EXPECT_EQ(portal::addEntries(config, *entries).value_or(-1), 0);
    auto charter = *federation.builder.state.charter(deskCode(u"QMA"));
    ++charter.epoch;
    const auto refused = portal::addEntries(config, {FederationBuilder::signedBy(charter, *crypto::SigningKey::generate())});
    EXPECT_FALSE(refused);
    const auto status = portal::readStatus(config);
    ASSERT_TRUE(status);
    EXPECT_EQ(status->directoryEntries, federation.builder.state.size() + static_cast<std::uint64_t>(entries->size()));
}

} // namespace countersign::testing
