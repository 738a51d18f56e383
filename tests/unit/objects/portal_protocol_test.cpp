#include "core/crypto/hash.h"
#include "core/objects/portal_protocol.h"

#include <gtest/gtest.h>

namespace {

using countersign::base::ErrorCode;
using countersign::base::fromMillis;
using namespace countersign::objects::protocol;

template<typename T>
void expectStrict(const T &value)
{
    const QByteArray bytes = value.encode();
    const auto read = T::decode(bytes);
    ASSERT_TRUE(read) << typeid(T).name();
    EXPECT_EQ(read->encode(), bytes);
    QByteArray more = bytes;
    more[0] = static_cast<char>(more[0] + 1);
    more += QByteArray::fromHex("188001");
    EXPECT_EQ(T::decode(more).error().code, ErrorCode::UnknownCriticalField)
        << typeid(T).name() << ": no unknown field passes, not even an optional one";
    EXPECT_FALSE(T::decode(bytes + '\0'));
    EXPECT_FALSE(T::decode({}));
}

TEST(PortalProtocol, hasOneStrictFormPerMessage)
{
    expectStrict(Refusal{RefusalCode::SequenceGap, 12});
    expectStrict(PortalInfo{});
    expectStrict(ChallengeRequest{});
    expectStrict(Challenge{QByteArray(32, 'n'), fromMillis(1)});
    expectStrict(LoginRequest{{}, QByteArray(32, 'n'), fromMillis(1), {}});
    expectStrict(SessionGrant{QByteArray(32, 't'), fromMillis(1), fromMillis(2), fromMillis(0)});
    expectStrict(DirectoryPage{500, {"a", "b"}, "checkpoint"});
    expectStrict(DirectoryAppend{{"a"}});
    expectStrict(FeedList{{FeedStatus{"c", {"old"}, {}, 4}}, fromMillis(3)});
    expectStrict(BatchPage{{"a", "b"}});
    expectStrict(FeedAppend{{"a"}, "head"});
}

TEST(PortalProtocol, refusesSecretsOfAnotherLength)
{
    EXPECT_FALSE(Challenge::decode(Challenge{QByteArray(31, 'n'), {}}.encode()));
    EXPECT_FALSE(LoginRequest::decode(LoginRequest{{}, QByteArray(33, 'n'), {}, {}}.encode()));
    EXPECT_FALSE(SessionGrant::decode(SessionGrant{{}, {}, {}, {}}.encode()));
}

TEST(PortalProtocol, refusesRefusalsThatItDoesNotKnow)
{
    EXPECT_EQ(Refusal::decode(QByteArray::fromHex("a2010d0200")).error().code, ErrorCode::UnknownCriticalField);
    EXPECT_EQ(Refusal::decode(QByteArray::fromHex("a201000200")).error().code, ErrorCode::UnknownCriticalField);
}

TEST(PortalProtocol, signsWhatTheContractSays)
{
    countersign::crypto::PublicSigningKey portal;
    portal.bytes.fill('P');
    countersign::base::Digest spki;
    spki.bytes.fill('S');
    const QByteArray nonce(32, 'N');
    EXPECT_EQ(loginMessage(portal, nonce, spki, fromMillis(0x0102030405060708)),
              QByteArray("countersign-login/1\0", 20) + QByteArray(32, 'P') + nonce + QByteArray(32, 'S')
                  + QByteArray::fromHex("0102030405060708"));
    EXPECT_EQ(writeMessage("POST", "/v1/x", QByteArray(16, 'R'), "body"),
              QByteArray("countersign-write/1\0POST\0/v1/x\0", 31) + QByteArray(16, 'R')
                  + countersign::crypto::sha256(QByteArray("body")).toBytes());
}

TEST(PortalProtocol, answersTheStatusOfEachRefusal)
{
    const QList<int> statuses{404, 400, 401, 401, 413, 429, 409, 409, 401, 503, 409, 400};
    for (int i = 0; i < statuses.size(); ++i)
        EXPECT_EQ(httpStatus(static_cast<RefusalCode>(i + 1)), statuses[i]);
}

} // namespace
