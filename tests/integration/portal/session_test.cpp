#include "portal_fixture.h"

#include "core/crypto/hash.h"
#include "core/portal/limits.h"

namespace countersign::testing {

using Code = protocol::RefusalCode;

class PortalSession : public PortalTest
{
protected:
    void SetUp() override { start(); }
    const RawClient::Headers cbor{{"Content-Type", "application/cbor"}};

    protocol::LoginRequest loginFor(RawClient &wire, const Person &person)
    {
        protocol::ChallengeRequest ask;
        ask.device = person.device;
        const auto challenge = protocol::Challenge::decode(wire.send("POST", "/v1/session/challenge", cbor, ask.encode()).body);
        EXPECT_TRUE(challenge);
        protocol::LoginRequest login;
        login.device = person.device;
        login.nonce = challenge->nonce;
        login.time = clock.now();
        sign(login, person, wire.spki());
        return login;
    }
    void sign(protocol::LoginRequest &login, const Person &person, const base::Digest &spki)
    {
        login.signature = person.deviceKey.sign(protocol::loginMessage(server->portalKey(), login.nonce, spki, login.time));
    }
};

TEST_F(PortalSession, tellsAnyoneWhatItServes)
{
    RawClient wire(server->port());
    ASSERT_TRUE(wire.isConnected());
    EXPECT_EQ(wire.spki(), server->spki());
    const RawAnswer answer = wire.send("GET", "/v1/portal");
    const auto info = protocol::PortalInfo::decode(answer.body);
    ASSERT_TRUE(info);
    EXPECT_EQ(info->federation, federation.builder.root.id());
    EXPECT_EQ(info->portalKey, server->portalKey());
    const auto object = objects::Signed::decode(info->checkpoint);
    ASSERT_TRUE(object);
    const auto checkpoint = objects::verify<objects::DirectoryCheckpoint>(*object, {server->portalKey()});
    ASSERT_TRUE(checkpoint);
    EXPECT_TRUE(federation.builder.state.checkExtends(checkpoint->value()));
    EXPECT_EQ((*checkpoint)->size, federation.builder.state.size());
}

TEST_F(PortalSession, takesAChallengeOnceOnly)
{
    RawClient wire(server->port());
    const auto login = loginFor(wire, federation.reader);
    EXPECT_EQ(wire.send("POST", "/v1/session", cbor, login.encode()).status, 200);
    EXPECT_EQ(refusalOf(wire.send("POST", "/v1/session", cbor, login.encode())), Code::BadSignature);
}

TEST_F(PortalSession, refusesAChallengeOlderThanTwoMinutes)
{
    RawClient wire(server->port());
    auto login = loginFor(wire, federation.reader);
    clock.advance(portal::kChallengeLife);
    EXPECT_EQ(refusalOf(wire.send("POST", "/v1/session", cbor, login.encode())), Code::BadSignature);
}

TEST_F(PortalSession, refusesANonceItNeverMade)
{
    RawClient wire(server->port());
    auto login = loginFor(wire, federation.reader);
    login.nonce[20] = static_cast<char>(login.nonce[20] ^ 1);
    sign(login, federation.reader, wire.spki());
    EXPECT_EQ(refusalOf(wire.send("POST", "/v1/session", cbor, login.encode())), Code::BadSignature);
}

TEST_F(PortalSession, refusesALoginMadeForAnotherTlsKey)
{
    RawClient wire(server->port());
    auto login = loginFor(wire, federation.reader);
    sign(login, federation.reader, crypto::sha256("a man in the middle"));
    EXPECT_EQ(refusalOf(wire.send("POST", "/v1/session", cbor, login.encode())), Code::BadSignature);
}

TEST_F(PortalSession, tellsTheTimeToAClockThatIsOff)
{
    RawClient wire(server->port());
    auto login = loginFor(wire, federation.reader);
    login.time = clock.now() + std::chrono::minutes(6);
    sign(login, federation.reader, wire.spki());
    const RawAnswer answer = wire.send("POST", "/v1/session", cbor, login.encode());
    const auto refusal = protocol::Refusal::decode(answer.body);
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->code, Code::ClockSkew);
    EXPECT_EQ(refusal->number, static_cast<std::uint64_t>(base::toMillis(clock.now())));
}

TEST_F(PortalSession, answersUnknownAndRevokedDevicesAlike)
{
    const Person stranger(deskCode(u"QMA"), 77);
    RawClient wire(server->port());
    const RawAnswer unknown = wire.send("POST", "/v1/session", cbor, loginFor(wire, stranger).encode());
    auto foreign = loginFor(wire, federation.reader);
    sign(foreign, federation.analyst, wire.spki());
    const RawAnswer badKey = wire.send("POST", "/v1/session", cbor, foreign.encode());
    EXPECT_EQ(refusalOf(unknown), Code::BadSignature);
    EXPECT_EQ(unknown.head, badKey.head);
    EXPECT_EQ(unknown.body, badKey.body);
}

TEST_F(PortalSession, endsAfterFifteenIdleMinutes)
{
    const auto reader = caller(federation.reader);
    clock.advance(std::chrono::minutes(14));
    EXPECT_EQ(reader->get("/v1/feeds").status, 200);
    clock.advance(std::chrono::minutes(14));
    EXPECT_EQ(reader->get("/v1/feeds").status, 200);
    clock.advance(portal::kIdleSession);
    EXPECT_EQ(refusalOf(reader->get("/v1/feeds")), Code::NotSignedIn);
}

TEST_F(PortalSession, endsAfterEightHoursHoweverBusy)
{
    const auto reader = caller(federation.reader);
    for (int i = 0; i < 47; ++i) {
        clock.advance(std::chrono::minutes(10));
        ASSERT_EQ(reader->get("/v1/feeds").status, 200) << i;
    }
    clock.advance(std::chrono::minutes(10));
    EXPECT_EQ(refusalOf(reader->get("/v1/feeds")), Code::NotSignedIn);
}

TEST_F(PortalSession, endsWhenTheCallerLeaves)
{
    const auto reader = caller(federation.reader);
    const RawAnswer left = reader->wire().send("DELETE", "/v1/session", {{"Authorization", reader->bearer()}});
    EXPECT_EQ(left.status, 200);
    EXPECT_TRUE(left.body.isEmpty());
    EXPECT_EQ(refusalOf(reader->get("/v1/feeds")), Code::NotSignedIn);
}

TEST_F(PortalSession, refusesUnknownFields)
{
    protocol::ChallengeRequest ask;
    ask.device = federation.reader.device;
    QByteArray body = ask.encode();
    body[0] = static_cast<char>(body[0] + 1); // one more pair in the map
    body.append("\x18\x63\x00", 3);           // key 99: 0
    RawClient wire(server->port());
    const auto refusal = refusalOf(wire.send("POST", "/v1/session/challenge", cbor, body));
    EXPECT_TRUE(refusal == Code::BadRequest || refusal == Code::NewerVersion);
}

} // namespace countersign::testing
