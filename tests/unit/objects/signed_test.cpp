#include "core/objects/cbor.h"
#include "core/objects/federation_objects.h"
#include "core/objects/signed.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace {

using countersign::base::ErrorCode;
using namespace countersign::objects;
using countersign::crypto::SigningKey;

class SignedObject : public testing::Test
{
protected:
    SignedObject() { m_body = DirectoryCheckpoint{3, {}, countersign::base::fromMillis(1'790'000'000'000)}.encodeBody(); }

    Signed make(const QList<const SigningKey *> &signers) const { return Signed::make(ObjectType::DirectoryCheckpoint, m_body, signers); }

    /// The four parts written by hand, so that each can be wrong.
    static QByteArray parts(std::uint64_t version, std::uint64_t type, const QByteArray &body, const QList<Signed::Mark> &marks)
    {
        cbor::Writer writer;
        writer.array(4);
        writer.unsignedInt(version);
        writer.unsignedInt(type);
        writer.bytes(body);
        writer.array(static_cast<std::size_t>(marks.size()));
        for (const auto &mark : marks) {
            writer.array(2);
            writer.bytes(mark.key.view());
            writer.bytes(mark.signature.view());
        }
        return writer.take();
    }

    QByteArray m_body;
    SigningKey m_a = SigningKey::generate().value();
    SigningKey m_b = SigningKey::generate().value();
};

// Nothing but verify() makes one.
static_assert(!std::is_default_constructible_v<Verified<DirectoryCheckpoint>>);
static_assert(!std::is_constructible_v<Verified<DirectoryCheckpoint>, DirectoryCheckpoint, countersign::base::ObjectId, QByteArray,
                                       QList<countersign::base::KeyId>>);
static_assert(!std::is_convertible_v<DirectoryCheckpoint, Verified<DirectoryCheckpoint>>);

TEST_F(SignedObject, isReadBackByteForByte)
{
    const Signed made = make({&m_a, &m_b});
    const auto read = Signed::decode(made.bytes());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->bytes(), made.bytes());
    EXPECT_EQ(read->id(), made.id());
    EXPECT_EQ(read->marks().size(), 2);
    const auto verified = verify<DirectoryCheckpoint>(*read, {m_a.publicKey(), m_b.publicKey()}, 2);
    ASSERT_TRUE(verified);
    EXPECT_EQ(verified->value().size, 3U);
    EXPECT_EQ(verified->bytes(), made.bytes());
}

TEST_F(SignedObject, hasAnIdThatSignaturesDoNotChange)
{
    Signed object = make({});
    const auto before = object.id();
    object.addSignature(m_a);
    EXPECT_EQ(object.id(), before);
    EXPECT_NE(Signed::make(ObjectType::PortalReceipt, m_body, {}).id(), before) << "the type is part of the id";
}

TEST_F(SignedObject, isTheSameInWhateverOrderItIsSigned)
{
    EXPECT_EQ(make({&m_a, &m_b}).bytes(), make({&m_b, &m_a}).bytes());
    Signed twice = make({&m_a});
    twice.addSignature(m_a);
    EXPECT_EQ(twice.marks().size(), 1);
}

TEST_F(SignedObject, needsEnoughDistinctAllowedSigners)
{
    const Signed one = make({&m_a});
    EXPECT_EQ(verify<DirectoryCheckpoint>(one, {m_b.publicKey()}).error().code, ErrorCode::UnknownKey);
    EXPECT_EQ(verify<DirectoryCheckpoint>(one, {m_a.publicKey(), m_b.publicKey()}, 2).error().code, ErrorCode::UnknownKey);
    EXPECT_EQ(verify<DirectoryCheckpoint>(one, {m_a.publicKey(), m_a.publicKey()}, 2).error().code, ErrorCode::UnknownKey)
        << "one key named twice is still one signer";
    EXPECT_EQ(verify<DirectoryCheckpoint>(one, {}).error().code, ErrorCode::UnknownKey);
}

TEST_F(SignedObject, isRefusedWhenAnAllowedSignatureIsWrong)
{
    const Signed good = make({&m_a, &m_b});
    auto marks = good.marks();
    marks[0].signature.bytes[5] ^= 1;
    const auto object = Signed::decode(parts(1, 13, m_body, marks));
    ASSERT_TRUE(object);
    EXPECT_EQ(verify<DirectoryCheckpoint>(*object, {m_a.publicKey(), m_b.publicKey()}).error().code, ErrorCode::BadSignature);
}

TEST_F(SignedObject, bindsItsTypeUnderTheSignature)
{
    const Signed good = make({&m_a});
    const auto asReceipt = Signed::decode(parts(1, 14, m_body, good.marks()));
    ASSERT_TRUE(asReceipt);
    EXPECT_EQ(verify<DirectoryCheckpoint>(*asReceipt, {m_a.publicKey()}).error().code, ErrorCode::UnknownType);
    EXPECT_EQ(checkSignatures(*asReceipt, {m_a.publicKey()}).error().code, ErrorCode::BadSignature);
}

TEST_F(SignedObject, refusesFormsThatItWouldNotWrite)
{
    const auto marks = make({&m_a, &m_b}).marks();
    const auto code = [](const QByteArray &bytes) { return Signed::decode(bytes).error().code; };
    EXPECT_EQ(code(parts(2, 13, m_body, marks)), ErrorCode::NewerVersion);
    EXPECT_EQ(code(parts(0, 13, m_body, marks)), ErrorCode::NotCanonical);
    EXPECT_EQ(code(parts(1, 0, m_body, marks)), ErrorCode::UnknownType);
    EXPECT_EQ(code(parts(1, 200, m_body, marks)), ErrorCode::UnknownType);
    EXPECT_EQ(code(parts(1, 13 + 256, m_body, marks)), ErrorCode::UnknownType);
    EXPECT_EQ(code(parts(1, 13, m_body, {marks[0], marks[0]})), ErrorCode::NotCanonical);
    EXPECT_EQ(code(parts(1, 13, m_body, {marks[1], marks[0]})), ErrorCode::NotCanonical);
    EXPECT_EQ(code(parts(1, 13, m_body, marks) + '\0'), ErrorCode::NotCanonical);
    EXPECT_EQ(code({}), ErrorCode::Truncated);
    QList<Signed::Mark> many;
    for (quint8 i = 0; i < 65; ++i) {
        Signed::Mark mark;
        mark.key.bytes[0] = i;
        many.append(mark);
    }
    EXPECT_EQ(code(parts(1, 13, m_body, many)), ErrorCode::TooLarge);
}

TEST_F(SignedObject, ignoresMarksByKeysThatAreNotAsked)
{
    const Signed both = make({&m_a, &m_b});
    const auto verified = verify<DirectoryCheckpoint>(both, {m_a.publicKey()});
    ASSERT_TRUE(verified);
    EXPECT_EQ(verified->signers(), QList{m_a.id()});
}

} // namespace
