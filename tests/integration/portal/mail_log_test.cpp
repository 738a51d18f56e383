#include "mail_writer.h"
#include "portal_fixture.h"

#include "core/objects/case_objects.h"

namespace countersign::testing {

using namespace Qt::StringLiterals;
using Code = protocol::RefusalCode;

class PortalMailLog : public PortalTest
{
protected:
    void SetUp() override
    {
        start();
        signInAll();
    }
    void signInAll()
    {
        analyst = caller(federation.analyst);
        officer = caller(federation.officer);
        reader = caller(federation.reader);
        outsider = caller(federation.outsider);
    }
    [[nodiscard]] std::optional<Code> refused(Caller &who, const QByteArray &path, const QList<QByteArray> &entries)
    {
        return refusalOf(who.write("POST", path, logAppend(entries)));
    }
    [[nodiscard]] protocol::LogPage mailOf(Caller &who, const QByteArray &path)
    {
        const auto page = protocol::LogPage::decode(who.get(path).body);
        EXPECT_TRUE(page.has_value());
        return page.value_or(protocol::LogPage{});
    }
    void append(const base::Result<directory::Entries> &entries)
    {
        ASSERT_TRUE(federation.builder.takeAll(entries));
        protocol::DirectoryAppend append;
        append.entries = *entries;
        ASSERT_EQ(caller(federation.administrator)->write("POST", "/v1/directory", append.encode()).status, 200);
    }
    void restart()
    {
        server.reset();
        start();
        signInAll();
    }
    MailWriter lane{federation.analyst, federation.builder.qmb, federation.builder.now};
    std::unique_ptr<Caller> analyst, officer, reader, outsider;
};

TEST_F(PortalMailLog, handsAnEnvelopeToTheDeskItIsAddressedToAndNoOther)
{
    const QByteArray first = lane.notice();
    const QByteArray second = lane.release({&federation.analyst, &federation.officer});
    ASSERT_EQ(analyst->write("POST", lane.path(), logAppend({first})).status, 200);
    ASSERT_EQ(analyst->write("POST", lane.path(), logAppend({second})).status, 200);
    EXPECT_EQ(mailOf(*reader, lane.path()).entries, (QList<QByteArray>{first, second}));
    EXPECT_EQ(mailOf(*reader, lane.path() + "?from=1").entries, QList<QByteArray>{second});
    const RawAnswer notThere = outsider->get("/v1/desks/QXX/mail");
    for (Caller *who : {analyst.get(), outsider.get()}) {
        const RawAnswer notAllowed = who->get(lane.path());
        EXPECT_EQ(notAllowed.head, notThere.head);
        EXPECT_EQ(notAllowed.body, notThere.body);
    }
}

TEST_F(PortalMailLog, takesAnEnvelopeOnceHoweverOftenAndByWhomItIsSent)
{
    const QByteArray release = lane.release({&federation.analyst, &federation.officer});
    for (int i = 0; i < 10; ++i)
        ASSERT_EQ(analyst->write("POST", lane.path(), logAppend({release})).status, 200);
    // A colleague's device brings it again, as after a portal lost something.
    ASSERT_EQ(officer->write("POST", lane.path(), logAppend({release, release})).status, 200);
    EXPECT_EQ(mailOf(*reader, lane.path()).end, 1u);
    // Nor does it matter that by now its approver has left.
    append(directory::revoke(federation.builder.state, federation.builder.qma.authority(federation.builder.now), {},
                             federation.officer.user, u"left"_s));
    EXPECT_EQ(analyst->write("POST", lane.path(), logAppend({release})).status, 200);
    EXPECT_EQ(mailOf(*reader, lane.path()).end, 1u);
}

TEST_F(PortalMailLog, wantsTwoPersonsForARelease)
{
    const PortalFederation &f = federation;
    const auto judge = [&](auto approvalFor) {
        objects::Envelope header = lane.header();
        header.kind = objects::EnvelopeKind::Release;
        header.approval = approvalFor(header);
        return refused(*analyst, lane.path(), {lane.sealed(header)});
    };
    EXPECT_EQ(judge([](const auto &) { return QByteArray(); }), Code::BadRequest);
    EXPECT_EQ(judge([](const auto &) { return QByteArray("rubbish"); }), Code::BadRequest);
    const auto signedBy = [&](std::initializer_list<const Person *> persons) {
        return judge([&](const objects::Envelope &header) { return lane.approvalOf(header, persons); });
    };
    EXPECT_EQ(signedBy({&f.analyst}), Code::BadSignature) << "one person";
    EXPECT_EQ(signedBy({&f.officer}), Code::BadSignature) << "one person, who may release";
    EXPECT_EQ(signedBy({&f.analyst, &f.publisher}), Code::BadSignature) << "nobody who may release";
    EXPECT_EQ(signedBy({&f.officer, &f.outsider}), Code::BadSignature) << "a person of another desk";
    EXPECT_EQ(signedBy({&f.reader, &f.otherPublisher}), Code::BadSignature) << "two persons of the recipient";
    const auto changed = [&](auto change) {
        return judge([&](objects::Envelope header) {
            change(header);
            return lane.approvalOf(header, {&f.analyst, &f.officer});
        });
    };
    EXPECT_EQ(changed([](objects::Envelope &header) { header.id.bytes[9] ^= 1; }), Code::BadSignature) << "for another envelope";
    EXPECT_EQ(changed([](objects::Envelope &header) { header.recipient = deskCode(u"QMC"); }), Code::BadSignature) << "for another desk";
    EXPECT_EQ(changed([](objects::Envelope &header) { header.sender = deskCode(u"QMC"); }), Code::BadSignature) << "from another desk";
    EXPECT_EQ(judge([&](const objects::Envelope &header) {
        QByteArray flipped = lane.approvalOf(header, {&f.analyst, &f.officer});
        flipped[flipped.size() - 3] = static_cast<char>(flipped.at(flipped.size() - 3) ^ 1);
        return flipped;
    }), Code::BadSignature) << "a signature edited";
    EXPECT_EQ(mailOf(*reader, lane.path()).end, 0u);
    EXPECT_EQ(signedBy({&f.analyst, &f.leader}), std::nullopt);
    EXPECT_EQ(signedBy({&f.leader, &f.officer}), std::nullopt);
    EXPECT_EQ(mailOf(*reader, lane.path()).end, 2u);
}

TEST_F(PortalMailLog, countsOnePersonOnceHoweverOftenTheySigned)
{
    objects::Envelope header = lane.header();
    header.kind = objects::EnvelopeKind::Release;
    const QByteArray once = lane.approvalOf(header, {&federation.officer});
    // The same mark twice: [version, type, body, [mark, mark]].
    const auto object = objects::Signed::decode(once);
    const QByteArray mark = once.last(once.size() - once.lastIndexOf(object->body()) - object->body().size() - 1);
    QByteArray twice = once;
    twice[once.size() - mark.size() - 1] = static_cast<char>(0x82);
    header.approval = twice + mark;
    EXPECT_EQ(refused(*analyst, lane.path(), {lane.sealed(header)}), Code::BadRequest);
}

TEST_F(PortalMailLog, takesNoApprovalOfWhoHasLeftOrWhoseTimeIsOver)
{
    const QByteArray release = lane.release({&federation.analyst, &federation.officer});
    append(directory::revoke(federation.builder.state, federation.builder.qma.authority(federation.builder.now), {},
                             federation.officer.user, u"left"_s));
    EXPECT_EQ(refused(*analyst, lane.path(), {release}), Code::BadSignature);
    EXPECT_EQ(mailOf(*reader, lane.path()).end, 0u);
}

TEST_F(PortalMailLog, takesNoEnvelopeOfAnotherDeskOrDevice)
{
    MailWriter foreign(federation.outsider, federation.builder.qmb, federation.builder.now);
    EXPECT_EQ(refused(*analyst, lane.path(), {foreign.notice()}), Code::BadRequest) << "another desk's, brought by this one";
    MailWriter elsewhere(federation.analyst, federation.qmc, federation.builder.now);
    EXPECT_EQ(refused(*analyst, lane.path(), {elsewhere.notice()}), Code::BadRequest) << "into another desk's log";
    objects::Envelope header = lane.header();
    header.device = federation.officer.device;
    EXPECT_EQ(refused(*analyst, lane.path(), {lane.sealed(header)}), Code::BadSignature) << "in a colleague's name";
    header.device.bytes.fill(1);
    EXPECT_EQ(refused(*analyst, lane.path(), {lane.sealed(header)}), Code::BadSignature) << "by nobody's device";
    EXPECT_EQ(refused(*analyst, lane.path(), {"rubbish"}), Code::BadRequest);
    EXPECT_EQ(refused(*analyst, lane.path(), {lane.approvalOf(header, {&federation.analyst})}), Code::BadRequest) << "another kind of object";
    EXPECT_EQ(mailOf(*reader, lane.path()).end, 0u);
}

TEST_F(PortalMailLog, takesNothingOfARevokedDevice)
{
    MailWriter gone(federation.revoked, federation.builder.qmb, federation.builder.now);
    const QByteArray before = gone.notice();
    ASSERT_EQ(refused(*analyst, lane.path(), {before}), std::nullopt);
    const auto itself = caller(federation.revoked);
    append(directory::revoke(federation.builder.state, federation.builder.qma.authority(federation.builder.now),
                             federation.revoked.device, {}, u"lost"_s));
    const QByteArray after = gone.notice();
    EXPECT_EQ(refused(*itself, gone.path(), {after}), Code::NotSignedIn);
    EXPECT_EQ(refused(*analyst, gone.path(), {after}), Code::BadSignature);
    EXPECT_EQ(mailOf(*reader, lane.path()).entries, QList<QByteArray>{before});
}

TEST_F(PortalMailLog, seesTwoEnvelopesOfOnePlaceInALane)
{
    MailWriter other = lane;
    ASSERT_EQ(refused(*analyst, lane.path(), {lane.notice("one")}), std::nullopt);
    const auto answer = analyst->write("POST", lane.path(), logAppend({other.notice("another")}));
    EXPECT_EQ(refusalOf(answer), Code::SequenceFork);
    EXPECT_EQ(protocol::Refusal::decode(answer.body)->number, 1u);
    // Another lane of the same device, as after a restore, and a gap are not the portal's matter.
    (void)lane.header();
    EXPECT_EQ(refused(*analyst, lane.path(), {lane.notice("three")}), std::nullopt);
    EXPECT_EQ(mailOf(*reader, lane.path()).end, 2u);
}

TEST_F(PortalMailLog, keepsLateEnvelopesSoThatTheLaneHasNoGap)
{
    objects::Envelope header = lane.header();
    header.expiry = federation.builder.now - std::chrono::hours(1);
    const QByteArray late = lane.sealed(header);
    ASSERT_EQ(refused(*analyst, lane.path(), {late}), std::nullopt);
    EXPECT_EQ(mailOf(*reader, lane.path()).entries, QList<QByteArray>{late});
}

TEST_F(PortalMailLog, refusesWhatIsTooLarge)
{
    objects::Envelope header = lane.header();
    header.wrappedKey = QByteArray(80, 'w');
    header.sealed = QByteArray(objects::kMostEnvelope, 's');
    EXPECT_EQ(refused(*analyst, lane.path(), {FederationBuilder::signedBy(header, federation.analyst.deviceKey)}), Code::TooLarge);
    protocol::LogAppend many;
    many.entries = QList<QByteArray>(protocol::kMostLogAppend + 1, QByteArray("x"));
    EXPECT_EQ(refusalOf(analyst->write("POST", lane.path(), many.encode())), Code::TooLarge);
}

TEST_F(PortalMailLog, takesAllOfOneAppendOrNothing)
{
    MailWriter foreign(federation.outsider, federation.builder.qmb, federation.builder.now);
    EXPECT_EQ(refused(*analyst, lane.path(), {lane.notice(), foreign.notice()}), Code::BadRequest);
    EXPECT_EQ(mailOf(*reader, lane.path()).end, 0u);
}

TEST_F(PortalMailLog, letsNoDeskFloodAnother)
{
    config.limits.senderMailDay = 3;
    restart();
    for (int i = 0; i < 3; ++i)
        ASSERT_EQ(refused(*analyst, lane.path(), {lane.notice()}), std::nullopt);
    const QByteArray fourth = lane.notice();
    const auto full = analyst->write("POST", lane.path(), logAppend({fourth}));
    EXPECT_EQ(refusalOf(full), Code::TooMany);
    const std::uint64_t wait = protocol::Refusal::decode(full.body)->number;
    EXPECT_GE(wait, 1u);
    EXPECT_LE(wait, 24u * 3600);
    // A colleague of the same desk has no share of their own; another desk has, and the desk itself.
    MailWriter colleague(federation.officer, federation.builder.qmb, federation.builder.now);
    EXPECT_EQ(refused(*officer, lane.path(), {colleague.notice()}), Code::TooMany);
    MailWriter third(federation.outsider, federation.builder.qmb, federation.builder.now);
    EXPECT_EQ(refused(*outsider, lane.path(), {third.notice()}), std::nullopt);
    MailWriter inside(federation.reader, federation.builder.qmb, federation.builder.now);
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(refused(*reader, lane.path(), {inside.notice()}), std::nullopt);
    // What was refused is taken once the wait is over.
    clock.advance(std::chrono::seconds(wait - 1));
    EXPECT_EQ(refused(*caller(federation.analyst), lane.path(), {fourth}), Code::TooMany);
    clock.advance(std::chrono::seconds(1));
    EXPECT_EQ(refused(*caller(federation.analyst), lane.path(), {fourth}), std::nullopt);
}

TEST_F(PortalMailLog, holdsTheSharesInBytes)
{
    const QByteArray large(1 << 20, 'x');
    config.limits.senderMailBytesDay = 3 << 20;
    config.limits.senderMailBytes = 5 << 20;
    config.limits.deskMailBytes = 8 << 20;
    restart();
    const auto day = [&](Caller &who, MailWriter &writer) {
        int taken = 0;
        while (!refused(who, writer.path(), {writer.notice(large)}) && taken < 20)
            ++taken;
        return taken;
    };
    EXPECT_EQ(day(*analyst, lane), 2);
    clock.advance(std::chrono::hours(24));
    EXPECT_EQ(day(*caller(federation.analyst), lane), 2);
    clock.advance(std::chrono::hours(24));
    EXPECT_EQ(day(*caller(federation.analyst), lane), 0) << "the share of this desk is used up for good";
    MailWriter inside(federation.reader, federation.builder.qmb, federation.builder.now);
    EXPECT_EQ(day(*caller(federation.reader), inside), 3) << "the log is full";
    EXPECT_EQ(mailOf(*caller(federation.reader), lane.path()).end, 7u);
}

TEST_F(PortalMailLog, answersInPagesThatFitIntoOneAnswer)
{
    const QByteArray large(2'000'000, 'x');
    for (int i = 0; i < 5; ++i)
        ASSERT_EQ(refused(*analyst, lane.path(), {lane.notice(large)}), std::nullopt);
    const auto first = mailOf(*reader, lane.path());
    EXPECT_EQ(first.entries.size(), 4);
    EXPECT_EQ(first.end, 5u);
    EXPECT_EQ(mailOf(*reader, lane.path() + "?from=4").entries.size(), 1);
}

TEST_F(PortalMailLog, knowsNoDeskThatIsNotAdmitted)
{
    Desk stranger(deskCode(u"QXX"));
    MailWriter writer(federation.analyst, stranger, federation.builder.now);
    const RawAnswer answer = analyst->write("POST", writer.path(), logAppend({writer.notice()}));
    const RawAnswer noPath = analyst->write("POST", "/v1/nothing", logAppend({"x"}));
    EXPECT_EQ(refusalOf(answer), Code::NothingFound);
    EXPECT_EQ(answer.head, noPath.head);
    EXPECT_EQ(answer.body, noPath.body);
}

class PortalAuditLog : public PortalMailLog
{
protected:
    static constexpr auto kPath = "/v1/desks/QMA/audit";

    [[nodiscard]] objects::AuditCheckpoint checkpoint(const Person &person, std::uint64_t sequence) const
    {
        objects::AuditCheckpoint checkpoint;
        checkpoint.desk = person.desk;
        checkpoint.device = person.device;
        checkpoint.sequence = sequence;
        checkpoint.hash.bytes.fill(static_cast<std::uint8_t>(sequence));
        checkpoint.at = federation.builder.now;
        return checkpoint;
    }
};

TEST_F(PortalAuditLog, keepsWhereEachDeviceStood)
{
    const QByteArray one = FederationBuilder::signedBy(checkpoint(federation.analyst, 1), federation.analyst.deviceKey);
    const QByteArray two = FederationBuilder::signedBy(checkpoint(federation.analyst, 2), federation.analyst.deviceKey);
    ASSERT_EQ(refused(*analyst, kPath, {one}), std::nullopt);
    ASSERT_EQ(refused(*analyst, kPath, {one, two}), std::nullopt);
    EXPECT_EQ(mailOf(*officer, kPath).entries, (QList<QByteArray>{one, two}));
    const RawAnswer notAllowed = outsider->get(kPath);
    EXPECT_EQ(notAllowed.body, outsider->get("/v1/desks/QXX/audit").body);
    EXPECT_EQ(refusalOf(notAllowed), Code::NothingFound);
}

TEST_F(PortalAuditLog, keepsBothOfTwoWordsOnOnePlace)
{
    objects::AuditCheckpoint rewritten = checkpoint(federation.analyst, 1);
    rewritten.hash.bytes.fill(9);
    ASSERT_EQ(refused(*analyst, kPath, {FederationBuilder::signedBy(checkpoint(federation.analyst, 1), federation.analyst.deviceKey)}), std::nullopt);
    ASSERT_EQ(refused(*analyst, kPath, {FederationBuilder::signedBy(rewritten, federation.analyst.deviceKey)}), std::nullopt);
    EXPECT_EQ(mailOf(*officer, kPath).end, 2u);
}

TEST_F(PortalAuditLog, takesNobodyElsesWord)
{
    const auto by = [&](const objects::AuditCheckpoint &what, const crypto::SigningKey &key) {
        return refused(*analyst, kPath, {FederationBuilder::signedBy(what, key)});
    };
    EXPECT_EQ(by(checkpoint(federation.officer, 1), federation.officer.deviceKey), Code::BadSignature) << "a colleague's";
    EXPECT_EQ(by(checkpoint(federation.officer, 1), federation.analyst.deviceKey), Code::BadRequest) << "in a colleague's name";
    EXPECT_EQ(by(checkpoint(federation.analyst, 1), federation.analyst.userKey), Code::BadSignature) << "by the person, not the device";
    objects::AuditCheckpoint elsewhere = checkpoint(federation.analyst, 1);
    elsewhere.desk = deskCode(u"QMB");
    EXPECT_EQ(by(elsewhere, federation.analyst.deviceKey), Code::BadRequest);
    EXPECT_EQ(refused(*analyst, kPath, {QByteArray(5 << 10, 'x')}), Code::TooLarge);
    EXPECT_EQ(refused(*analyst, kPath, {lane.notice()}), Code::BadRequest) << "another kind of object";
    EXPECT_EQ(mailOf(*officer, kPath).end, 0u);
}

TEST_F(PortalAuditLog, holdsTheLimitOfADesk)
{
    config.limits.deskAuditBytes = 1'000;
    restart();
    int taken = 0;
    while (taken < 20 && !refused(*analyst, kPath, {FederationBuilder::signedBy(checkpoint(federation.analyst, static_cast<std::uint64_t>(taken) + 1), federation.analyst.deviceKey)}))
        ++taken;
    EXPECT_GT(taken, 0);
    EXPECT_LT(taken, 10);
}

} // namespace countersign::testing
