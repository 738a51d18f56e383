#include "mail_hostile_world.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

/// Tricks 21 to 28 and 5 of trust.md 10: what the portal does to envelopes on their way to QNB.
class MailMeddling : public HostileMail
{
};

TEST_F(MailMeddling, droppedEnvelopeIsMissedAsSoonAsTheNextComes) // 21
{
    const auto first = release(u"first"_s);
    const auto second = release(u"second"_s);
    ASSERT_TRUE(a->sync().has_value());
    meddleWithMail("QNB", [](protocol::LogPage &page) {
        if (page.from == 0 && page.entries.size() > 1) {
            page.entries.removeFirst();
            --page.end;
        }
    });
    expectSaid(b->sync(), {ErrorCode::EnvelopeGap});
    EXPECT_FALSE(itemOf(*b, second)) << "kept aside until what was before it is here";
    EXPECT_EQ(standingOf(first).state, ReleaseState::Accepted) << "missing is unknown, never delivered";
    expectDelivered(first);
    EXPECT_TRUE(itemOf(*b, second));
}

TEST_F(MailMeddling, lastEnvelopeDroppedStaysUnknownToItsSender) // 21
{
    const auto only = release(u"only"_s);
    ASSERT_TRUE(a->sync().has_value());
    meddleWithMail("QNB", [](protocol::LogPage &page) {
        page.entries.clear();
        page.end = page.from;
    });
    ASSERT_TRUE(b->sync().has_value());
    ASSERT_TRUE(a->sync().has_value());
    const auto standing = standingOf(only);
    EXPECT_EQ(standing.state, ReleaseState::Accepted);
    EXPECT_TRUE(standing.portalSays) << "the portal says so";
    EXPECT_TRUE(standing.receipts.isEmpty()) << "and nobody signed";
    expectDelivered(only);
}

TEST_F(MailMeddling, delayedEnvelopeArrivesAfterThirtyDays) // 22
{
    const auto late = release(u"late"_s);
    ASSERT_TRUE(a->sync().has_value());
    meddleWithMail("QNB", [](protocol::LogPage &page) {
        page.entries.clear();
        page.end = page.from;
    });
    ASSERT_TRUE(b->sync().has_value());
    clock->shift += std::chrono::hours(30 * 24);
    ASSERT_TRUE(b->sync().has_value());
    EXPECT_FALSE(itemOf(*b, late));
    expectDelivered(late);
}

TEST_F(MailMeddling, replayedEnvelopesAreOne) // 23
{
    const auto once = release(u"once"_s);
    ASSERT_TRUE(a->sync().has_value());
    meddleWithMail("QNB", [](protocol::LogPage &page) {
        page.end += static_cast<std::uint64_t>(page.entries.size());
        page.entries += page.entries;
    });
    expectSaid(b->sync(), {ErrorCode::PortalWentBack});
    EXPECT_EQ(itemCount(*b), 1);
    expectDelivered(once);
    EXPECT_EQ(itemCount(*b), 1);
}

TEST_F(MailMeddling, anEnvelopeForAnotherDeskIsNotOpened) // 24
{
    const auto other = newDesk("QSE", training::Seat::Analyst);
    ASSERT_TRUE(other->sync().has_value());
    const auto meant = release(u"for QNB"_s);
    ASSERT_TRUE(a->sync().has_value());
    QByteArray stolen;
    meddleWithMail("QNB", [&stolen](protocol::LogPage &page) { stolen = page.entries.value(0); });
    ASSERT_TRUE(b->sync().has_value());
    ASSERT_FALSE(stolen.isEmpty());
    meddleWithMail("QSE", [stolen](protocol::LogPage &page) { append(page, stolen); });
    expectSaid(other->sync(), {ErrorCode::EnvelopeNotForUs});
    EXPECT_EQ(itemCount(*other), 0);
    expectDelivered(meant);
}

TEST_F(MailMeddling, sealedToAnOldKeyIsToldAndSentAgain) // 25
{
    // QNB takes new keys; the portal keeps that from QMA.
    auto keys = keysOf("QNB");
    const auto &core = coreOf(*b);
    auto secrets = folder().deskSecrets(training::codeOf("QNB"));
    ASSERT_TRUE(secrets.has_value());
    const directory::DeskAuthority authority{training::codeOf("QNB"), &keys.administrator, &keys.deskRoot, clock->now()};
    const auto renewed = directory::renewDeskKeys(core->identity()->directory, authority, *secrets);
    ASSERT_TRUE(renewed.has_value()) << static_cast<int>(renewed.error().code);
    const auto client = sync::clientFor(*coreOf(*a)->identity(), clock);
    ASSERT_TRUE(client.has_value());
    const auto administrator = std::make_shared<sync::PortalClient>((*client)->access(), sync::DeviceLogin{keys.deviceId, keys.device}, clock);
    ASSERT_TRUE(QCoro::waitFor(administrator->appendDirectory(*renewed, {})).has_value());
    ASSERT_TRUE(b->sync().has_value());
    const auto sent = release(u"under the old key"_s);
    hostile->meddle = [this](const QByteArray &, const QByteArray &target, Reply &reply) {
        if (!target.startsWith("/v1/directory"))
            return;
        auto page = protocol::DirectoryPage::decode(reply.body);
        if (!page)
            return;
        const auto &known = coreOf(*a)->identity()->directory;
        page->entries.clear();
        page->checkpoint = signedByPortal(objects::DirectoryCheckpoint{known.size(), known.hash(), clock->now()});
        reply.body = page->encode();
    };
    ASSERT_TRUE(a->sync().has_value());
    beHonest();
    expectSaid(b->sync(), {ErrorCode::OldSealingKey});
    EXPECT_FALSE(itemOf(*b, sent)) << "nothing was read";
    const auto told = a->sync();
    ASSERT_TRUE(told.has_value());
    // An officer has to look at the changed key first; nothing is lost until then.
    const auto standing = standingOf(sent);
    EXPECT_TRUE(standing.state == ReleaseState::Refused || standing.state == ReleaseState::KeyChanged || standing.state == ReleaseState::Queued
                || standing.state == ReleaseState::Accepted)
        << static_cast<int>(standing.state);
    EXPECT_FALSE(standing.letter.isEmpty());
}

TEST_F(MailMeddling, editedHeaderBreaksTheSeal) // 26
{
    const auto sent = release(u"as sent"_s);
    ASSERT_TRUE(a->sync().has_value());
    const std::function<void(objects::Envelope &)> edits[] = {
        [](objects::Envelope &header) { header.expiry = base::fromMillis(1); },
        [](objects::Envelope &header) { header.id.bytes[0] ^= 1; },
        [](objects::Envelope &header) { header.sequence += 7; },
        [](objects::Envelope &header) { header.directorySize = 1; },
        [](objects::Envelope &header) { header.keyEpoch += 1; },
        [](objects::Envelope &header) { header.sealed[100] = static_cast<char>(header.sealed.at(100) ^ 1); },
    };
    for (const auto &edit : edits) {
        meddleWithMail("QNB", [&edit](protocol::LogPage &page) {
            for (QByteArray &bytes : page.entries) {
                auto object = *objects::Signed::decode(bytes);
                auto header = *objects::Envelope::decodeBody(object.body());
                edit(header);
                // The body is another now under the marks of the first.
                const QByteArray before = object.body(), after = header.encodeBody();
                const auto unsignedBytes = objects::Signed::make(objects::Envelope::kType, after, {}).bytes();
                const auto bare = objects::Signed::make(objects::Envelope::kType, before, {}).bytes();
                // [version, type, body, marks]: an empty list of marks is one byte.
                bytes = unsignedBytes.first(unsignedBytes.size() - 1) + bytes.sliced(bare.size() - 1);
            }
        });
        // A header that cannot be is not even asked for its signature.
        expectSaid(b->sync(), {ErrorCode::BadSignature, ErrorCode::NotCanonical});
        EXPECT_EQ(itemCount(*b), 0);
    }
    expectDelivered(sent);
}

TEST_F(MailMeddling, releaseWithoutItsApprovalIsNotOne) // 27
{
    // Stripped by the portal: the device's signature no longer fits. Left out by a device of the sender that
    // meant to pass by the second person: the letter is not taken from a notice.
    const Signed made = signedLetter(u"alone"_s);
    const auto &identity = *coreOf(*a)->identity();
    objects::Envelope header;
    header.sender = training::codeOf("QMA");
    header.recipient = training::codeOf("QNB");
    header.device = identity.device;
    const QByteArray notice = envelopeBy(*identity.deviceKey, header, made.bytes);
    header.kind = objects::EnvelopeKind::Release;
    const objects::Approval one{made.letter.envelope, header.sender, header.recipient, {}};
    header.approval = objects::Signed::make(objects::Approval::kType, one.encodeBody(), {identity.userKey.get()}).bytes();
    const QByteArray byOnePerson = envelopeBy(*identity.deviceKey, header, made.bytes);
    for (const QByteArray &envelope : {notice, byOnePerson}) {
        meddleWithMail("QNB", [envelope](protocol::LogPage &page) { append(page, envelope); });
        expectSaid(b->sync(), {ErrorCode::LetterNotAuthorised, ErrorCode::UnknownKey, ErrorCode::EnvelopeNotForUs});
        EXPECT_EQ(itemCount(*b), 0);
        EXPECT_FALSE(troublesOf(*b).isEmpty()) << "kept for a person to see";
        // What it showed is gone again: noticed, and read anew.
        beHonest();
        ASSERT_TRUE(b->sync().has_value());
    }
}

TEST_F(MailMeddling, approvalOfAnotherReleaseDoesNotFit) // 27
{
    const Signed made = signedLetter(u"approved"_s);
    const Signed swapped = signedLetter(u"never approved"_s);
    const auto &identity = *coreOf(*a)->identity();
    objects::Envelope header;
    header.sender = training::codeOf("QMA");
    header.recipient = training::codeOf("QNB");
    header.device = identity.device;
    header.kind = objects::EnvelopeKind::Release;
    header.approval = made.approval;
    const QByteArray envelope = envelopeBy(*identity.deviceKey, header, swapped.bytes);
    meddleWithMail("QNB", [envelope](protocol::LogPage &page) { append(page, envelope); });
    expectSaid(b->sync(), {ErrorCode::LetterNotAuthorised, ErrorCode::EnvelopeNotForUs});
    EXPECT_EQ(itemCount(*b), 0);
}

TEST_F(MailMeddling, olderVersionIsNotForcedBack) // 28
{
    const auto first = release(u"first words"_s);
    const auto second = release(u"better words"_s, first);
    ASSERT_TRUE(a->sync().has_value());
    ASSERT_TRUE(b->sync().has_value());
    ASSERT_TRUE(itemOf(*b, first) && itemOf(*b, second));
    EXPECT_TRUE(itemOf(*b, first)->superseded);
    for (const bool asNew : {false, true}) {
        meddleWithMail("QNB", [asNew](protocol::LogPage &page) {
            if (asNew && !page.entries.isEmpty()) {
                append(page, page.entries.first());
                return;
            }
            page.entries = page.entries.first(std::min<qsizetype>(1, page.entries.size()));
            page.from = 0;
            page.end = 1;
        });
        (void)b->sync();
        EXPECT_TRUE(itemOf(*b, first)->superseded);
        EXPECT_FALSE(itemOf(*b, second)->superseded);
    }
    expectDelivered(second);
}

TEST_F(MailMeddling, splitViewShowsInTheEnvelope) // 5
{
    // QMA knows a desk's new device; the portal keeps that from QNB.
    const auto another = newDesk("QSE", training::Seat::Analyst);
    ASSERT_TRUE(a->sync().has_value());
    const auto sent = release(u"from a larger world"_s);
    ASSERT_TRUE(a->sync().has_value());
    const auto known = coreOf(*b)->identity()->directory;
    hostile->meddle = [this, known](const QByteArray &, const QByteArray &target, Reply &reply) {
        if (!target.startsWith("/v1/directory"))
            return;
        auto page = protocol::DirectoryPage::decode(reply.body);
        if (!page)
            return;
        page->entries.clear();
        page->checkpoint = signedByPortal(objects::DirectoryCheckpoint{known.size(), known.hash(), clock->now()});
        reply.body = page->encode();
    };
    expectSaid(b->sync(), {ErrorCode::DirectoryShorter, ErrorCode::DirectoryDiffers});
    expectDelivered(sent);
}
