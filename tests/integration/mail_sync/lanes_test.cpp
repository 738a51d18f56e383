#include "mail_world.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;

/// Numbers without gaps: envelopes dropped, swapped, repeated and forged.
class Lanes : public MailWorld
{
protected:
    /// Some releases, sealed and never sent: their envelopes in order.
    QList<QByteArray> sealedEnvelopes(int many)
    {
        for (int i = 0; i < many; ++i)
            (void)sealed({.to = {qnb}, .title = u"Number %1"_s.arg(i)});
        QList<QByteArray> bytes;
        for (const store::OutgoingMail &mail : author->unanswered(qnb))
            bytes.append(mail.bytes);
        EXPECT_EQ(bytes.size(), many);
        return bytes;
    }
    static QStringList titles(const MailVault &vault)
    {
        QStringList found;
        for (const store::MailRecord &mail : vault.mail())
            found.prepend(mail.title);
        return found;
    }
    /// The envelope with its body changed and signed again by the sender's device.
    QByteArray forged(const QByteArray &bytes, const std::function<void(objects::Envelope &)> &change, const crypto::SigningKey &device) const
    {
        const auto object = objects::Signed::decode(bytes);
        auto envelope = objects::Envelope::decodeBody(object->body());
        change(*envelope);
        return objects::Signed::make(objects::ObjectType::Envelope, envelope->encodeBody(), {&device}).bytes();
    }
};

TEST_F(Lanes, waitForWhatIsMissingAndGoOnInOrder)
{
    meet();
    const auto bytes = sealedEnvelopes(4);
    auto taken = there->take({bytes[0], bytes[3], bytes[2]});
    ASSERT_TRUE(taken.has_value());
    EXPECT_EQ(taken->taken, 1);
    EXPECT_EQ(taken->aside, 2);
    const auto gaps = there->onWriter([](sync::Stores &stores) { return store::LaneStore(stores.database()).gaps(); });
    ASSERT_TRUE(gaps.has_value());
    ASSERT_EQ(gaps->size(), 1);
    EXPECT_EQ(gaps->first().expected, 2U);
    EXPECT_EQ(gaps->first().found, 3U);
    const auto shown = there->trySync();
    ASSERT_TRUE(shown.has_value());
    ASSERT_EQ(shown->remarks.size(), 1) << "each synchronisation says what is missing";
    EXPECT_EQ(shown->remarks.first().code, ErrorCode::EnvelopeGap);
    EXPECT_EQ(shown->remarks.first().args, (QStringList{u"QMA"_s, u"2"_s, u"3"_s}));
    // By courier, say.
    taken = there->take({bytes[1]});
    ASSERT_TRUE(taken.has_value());
    EXPECT_EQ(taken->taken, 3);
    EXPECT_EQ(titles(*there), (QStringList{u"Number 0"_s, u"Number 1"_s, u"Number 2"_s, u"Number 3"_s}));
    EXPECT_TRUE(there->sync().mailSent > 0);
}

TEST_F(Lanes, passOverWhatWasTakenBefore)
{
    meet();
    const auto bytes = sealedEnvelopes(3);
    ASSERT_TRUE(there->take(bytes).has_value());
    const auto receipts = there->unanswered(author->desk()).size();
    const auto again = there->take(bytes + bytes);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->taken, 0);
    EXPECT_EQ(again->known, 6);
    EXPECT_EQ(there->mail().size(), 3);
    EXPECT_EQ(there->unanswered(author->desk()).size(), receipts) << "a replay makes no receipt";
}

TEST_F(Lanes, keepTwoContentsOfOneNumberAsEvidence)
{
    meet();
    const auto bytes = sealedEnvelopes(2);
    ASSERT_TRUE(there->take(bytes).has_value());
    const QByteArray other = forged(bytes[1], [](objects::Envelope &envelope) { envelope.at += std::chrono::seconds(1); },
                                    *author->identity().deviceKey);
    const auto taken = there->take({other});
    ASSERT_TRUE(taken.has_value());
    EXPECT_EQ(taken->aside, 1);
    ASSERT_EQ(there->troubles().size(), 1);
    const auto trouble = there->troubles().first();
    EXPECT_EQ(trouble.error.code, ErrorCode::EnvelopeFork);
    EXPECT_EQ(trouble.error.args, (QStringList{u"QMA"_s, u"2"_s}));
    EXPECT_EQ(trouble.bytes, other);
    EXPECT_EQ(there->mail().size(), 2);
}

TEST_F(Lanes, goOnFromWhatReallyCame)
{
    meet();
    const auto bytes = sealedEnvelopes(3);
    ASSERT_TRUE(there->take({bytes[0]}).has_value());
    // Goes on from an envelope that nobody here has seen.
    const QByteArray other = forged(bytes[1], [](objects::Envelope &envelope) { envelope.previous = drawn<base::ObjectId>(); },
                                    *author->identity().deviceKey);
    ASSERT_TRUE(there->take({other}).has_value());
    ASSERT_EQ(there->troubles().size(), 1);
    EXPECT_EQ(there->troubles().first().error.code, ErrorCode::EnvelopeFork);
    // Healed: the real ones are taken.
    const auto taken = there->take({bytes[1], bytes[2]});
    ASSERT_TRUE(taken.has_value());
    EXPECT_EQ(taken->taken, 2);
    EXPECT_EQ(there->mail().size(), 3);
}

TEST_F(Lanes, believeNoEnvelopeButOfTheDeviceItNames)
{
    meet();
    const auto bytes = sealedEnvelopes(1);
    const auto same = [](objects::Envelope &) {};
    const auto taken = there->take({
        forged(bytes[0], same, *second->identity().deviceKey),
        forged(bytes[0], [&](objects::Envelope &envelope) { envelope.sender = *base::CountryCode::fromText(u"QRC"); },
               *author->identity().deviceKey),
        forged(bytes[0], [&](objects::Envelope &envelope) { envelope.recipient = *base::CountryCode::fromText(u"QRC"); },
               *author->identity().deviceKey),
        forged(bytes[0], [&](objects::Envelope &envelope) { envelope.device = drawn<base::DeviceId>(); }, *author->identity().deviceKey),
        forged(bytes[0], [&](objects::Envelope &envelope) { envelope.sealed[100] = static_cast<char>(envelope.sealed[100] ^ 1); },
               *author->identity().deviceKey),
        bytes[0].left(bytes[0].size() - 1),
        bytes[0] + '\0',
    });
    ASSERT_TRUE(taken.has_value());
    EXPECT_TRUE(there->mail().isEmpty());
    QList<ErrorCode> codes;
    for (const store::MailTrouble &trouble : there->troubles())
        codes.prepend(trouble.error.code);
    EXPECT_FALSE(codes.isEmpty());
    for (const auto expected : {ErrorCode::UnknownKey, ErrorCode::LetterNotAuthorised, ErrorCode::EnvelopeNotForUs})
        EXPECT_TRUE(codes.contains(expected)) << static_cast<int>(expected);
}

TEST_F(Lanes, catchAPortalThatShowsTwoDirectories)
{
    meet();
    const auto bytes = sealedEnvelopes(1);
    const auto taken = there->take({forged(bytes[0], [](objects::Envelope &envelope) { envelope.directoryHash = drawn<base::Digest>(); },
                                           *author->identity().deviceKey)});
    ASSERT_TRUE(taken.has_value());
    QList<ErrorCode> codes;
    for (const store::MailTrouble &trouble : there->troubles())
        codes.append(trouble.error.code);
    EXPECT_TRUE(codes.contains(ErrorCode::DirectoryDiffers));
}

TEST_F(Lanes, tellWhenAnotherDeskKnowsALongerDirectory)
{
    meet();
    const auto bytes = sealedEnvelopes(1);
    const auto longer = [&](objects::Envelope &envelope) { envelope.directorySize += 5; };
    ASSERT_TRUE(there->take({forged(bytes[0], longer, *author->identity().deviceKey)}).has_value());
    const auto shown = there->trySync();
    ASSERT_TRUE(shown.has_value());
    QList<ErrorCode> codes;
    for (const base::Error &remark : shown->remarks)
        codes.append(remark.code);
    EXPECT_TRUE(codes.contains(ErrorCode::DirectoryShorter));
}
