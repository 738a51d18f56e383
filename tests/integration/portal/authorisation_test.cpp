#include "mail_writer.h"
#include "portal_fixture.h"

#include "core/crypto/hash.h"
#include "core/objects/case_objects.h"
#include "core/portal/policy_table.h"

#include <algorithm>
#include <chrono>
#include <map>

namespace countersign::testing {

using Code = protocol::RefusalCode;
using portal::Endpoint;

namespace {

enum class Who { Anonymous, ExpiredToken, MadeUpToken, RevokedDevice, Outsider, Reader, OtherPublisher, Analyst, Publisher, Administrator, Count };

bool isDevice(Who who)
{
    return who != Who::Anonymous && who != Who::ExpiredToken && who != Who::MadeUpToken && who != Who::RevokedDevice;
}

} // namespace

/// Every endpoint, every caller that exists now, every state of the feed that the path names:
/// QMA's feed for QMA and QMB (own or foreign, by caller), QMA's feed for QMA alone (not in
/// the audience) and one that does not exist.
class PortalAuthorisation : public PortalTest
{
protected:
    PortalAuthorisation() { config.limits.burstDevice = 1'000; config.limits.burstAddress = 5'000; }

    static constexpr auto kChunk = "a sealed chunk";

    void SetUp() override
    {
        start();
        expired = caller(federation.reader);
        clock.advance(std::chrono::hours(9));
        callers[Who::RevokedDevice] = caller(federation.revoked);
        revoke();
        callers[Who::Outsider] = caller(federation.outsider);
        callers[Who::Reader] = caller(federation.reader);
        callers[Who::OtherPublisher] = caller(federation.otherPublisher);
        callers[Who::Analyst] = caller(federation.analyst);
        callers[Who::Publisher] = caller(federation.publisher);
        callers[Who::Administrator] = caller(federation.administrator);
        publish(shared, *callers[Who::Publisher]);
        publishFor(closed, {deskCode(u"QMA")});
    }

    void revoke()
    {
        const auto entries = directory::revoke(federation.builder.state, federation.builder.qma.authority(federation.builder.now),
                                               federation.revoked.device, {}, QStringLiteral("lost"));
        protocol::DirectoryAppend append;
        append.entries = *entries;
        ASSERT_EQ(caller(federation.administrator)->write("POST", "/v1/directory", append.encode()).status, 200);
    }
    void publishFor(FeedWriter &feed, const QList<base::CountryCode> &desks)
    {
        Caller &publisher = *callers[Who::Publisher];
        ASSERT_EQ(publisher.write("POST", feed.path("channel"), feed.channel(1, desks)).status, 200);
        const QByteArray batch = feed.batch();
        ASSERT_EQ(publisher.write("POST", feed.path("batches"), feed.append({batch}, feed.head())).status, 200);
        const QByteArray chunk = kChunk;
        ASSERT_EQ(publisher.write("PUT", feed.path("chunks/" + hexId(crypto::sha256(chunk))), chunk).status, 200);
        ASSERT_EQ(publisher.write("POST", feed.path("snapshot"), feed.snapshot({chunk})).status, 200);
    }

    /// The path of a row for a feed, with the chunk that the feeds hold.
    static QByteArray pathOf(const portal::PolicyRow &row, const FeedWriter &feed)
    {
        QByteArray path(row.path.data(), static_cast<qsizetype>(row.path.size()));
        path.replace("{owner}", feed.name().owner.text().toLatin1());
        path.replace("{channel}", feed.name().channel.hex().toLatin1());
        path.replace("{chunk}", hexId(crypto::sha256(kChunk)));
        return path;
    }
    /// A body that would be taken from the right caller.
    QByteArray bodyOf(const portal::PolicyRow &row, FeedWriter feed, const Person &author)
    {
        switch (row.endpoint) {
        case Endpoint::ChannelAppend: return feed.channel(1, {deskCode(u"QMA"), deskCode(u"QMB")});
        case Endpoint::BatchAppend: {
            const QByteArray batch = feed.batch("next");
            return feed.append({batch}, feed.head());
        }
        case Endpoint::ChunkStore: return kChunk;
        case Endpoint::SnapshotStore: return feed.snapshot({kChunk});
        case Endpoint::DirectoryAppend: {
            protocol::DirectoryAppend append;
            append.entries = federation.builder.log;
            return append.encode();
        }
        case Endpoint::CaseAppend: {
            objects::CaseEntry entry;
            entry.desk = deskCode(u"QMA");
            entry.name.caseId.bytes.fill(1);
            entry.name.key.bytes.fill(2);
            entry.name.epoch = 1;
            entry.sealed = QByteArray(100, 's');
            return logAppend({FederationBuilder::signedBy(entry, federation.analyst.userKey)});
        }
        case Endpoint::MailAppend: {
            const auto lane = lanes.try_emplace(author.device, author, federation.builder.qma, federation.builder.now).first;
            return logAppend({lane->second.notice()});
        }
        case Endpoint::AuditAppend: {
            objects::AuditCheckpoint checkpoint;
            checkpoint.desk = author.desk;
            checkpoint.device = author.device;
            return logAppend({FederationBuilder::signedBy(checkpoint, author.deviceKey)});
        }
        default: return {};
        }
    }
    const Person &personOf(Who who) const
    {
        switch (who) {
        case Who::RevokedDevice: return federation.revoked;
        case Who::Outsider: return federation.outsider;
        case Who::OtherPublisher: return federation.otherPublisher;
        case Who::Analyst: return federation.analyst;
        case Who::Publisher: return federation.publisher;
        case Who::Administrator: return federation.administrator;
        default: return federation.reader;
        }
    }
    RawAnswer ask(Who who, const portal::PolicyRow &row, const FeedWriter &feed)
    {
        const QByteArray method = portal::methodText(row.method);
        const QByteArray path = pathOf(row, feed);
        const QByteArray body = bodyOf(row, feed, personOf(who));
        Caller &signer = isDevice(who) || who == Who::RevokedDevice ? *callers[who] : *expired;
        RawClient::Headers headers;
        if (row.signedWrite)
            headers = signer.writeHeaders(crypto::randomBytes(16), method, path, body);
        else
            headers.append({"Authorization", signer.bearer()});
        if (who == Who::Anonymous)
            headers.removeFirst();
        if (who == Who::MadeUpToken)
            headers.first().second = "Bearer " + crypto::randomBytes(32).toHex();
        return signer.wire().send(method, path, headers, body);
    }

    /// What the right caller gets: the channel that is open already is another content of its
    /// epoch, and to a feed without a channel nothing can be added.
    void expectTaken(const portal::PolicyRow &row, const FeedWriter &feed, const RawAnswer &answer, const ::testing::Message &context)
    {
        if (row.endpoint == Endpoint::ChannelAppend && &feed == &closed)
            EXPECT_EQ(refusalOf(answer), Code::SequenceFork) << context;
        else if (row.endpoint == Endpoint::SnapshotStore && &feed == &absent)
            EXPECT_TRUE(refusalOf(answer)) << context;
        else
            EXPECT_EQ(answer.status, 200) << context;
    }

    std::map<Who, std::unique_ptr<Caller>> callers;
    std::map<base::DeviceId, MailWriter> lanes;
    std::unique_ptr<Caller> expired;
    FeedWriter shared{federation, 1};
    FeedWriter closed{federation, 3};
    FeedWriter absent{federation, 4};
};

TEST_F(PortalAuthorisation, isWhatThePolicyTableSays)
{
    for (const portal::PolicyRow &row : portal::kPolicy) {
        // Signing in is tested by itself, leaving would end the sessions used here.
        if (row.endpoint == Endpoint::Challenge || row.endpoint == Endpoint::Login || row.endpoint == Endpoint::Logout)
            continue;
        for (int w = 0; w < static_cast<int>(Who::Count); ++w) {
            const auto who = static_cast<Who>(w);
            for (const FeedWriter *feed : {&shared, &closed, &absent}) {
                const RawAnswer answer = ask(who, row, *feed);
                const auto context = ::testing::Message() << row.event.data() << " caller " << w << " feed " << pathOf(row, *feed).constData();
                if (row.caller == portal::Caller::Anyone) {
                    EXPECT_EQ(answer.status, 200) << context;
                    continue;
                }
                if (!isDevice(who)) {
                    EXPECT_EQ(refusalOf(answer), Code::NotSignedIn) << context;
                    continue;
                }
                const bool ofOwner = who == Who::Analyst || who == Who::Publisher || who == Who::Administrator;
                const bool ofReader = who == Who::Reader || who == Who::OtherPublisher;
                bool allowed = true;
                if (row.caller == portal::Caller::Reader)
                    allowed = feed != &absent && (ofOwner || (ofReader && feed == &shared));
                if (row.caller == portal::Caller::Publisher)
                    allowed = who == Who::Publisher;
                if (row.caller == portal::Caller::DeskMember)
                    allowed = ofOwner;
                if (row.caller == portal::Caller::Administrator)
                    allowed = who == Who::Administrator;
                if (!allowed)
                    EXPECT_EQ(refusalOf(answer), Code::NothingFound) << context;
                else
                    expectTaken(row, *feed, answer, context);
            }
        }
    }
}

TEST_F(PortalAuthorisation, answersNotAllowedAndNotThereWithTheSameBytes)
{
    for (const portal::PolicyRow &row : portal::kPolicy) {
        if (row.caller != portal::Caller::Reader && row.caller != portal::Caller::Publisher)
            continue;
        const RawAnswer notThere = ask(Who::Outsider, row, absent);
        for (const FeedWriter *feed : {&shared, &closed}) {
            const RawAnswer notAllowed = ask(Who::Outsider, row, *feed);
            EXPECT_EQ(notAllowed.head, notThere.head) << row.event.data();
            EXPECT_EQ(notAllowed.body, notThere.body) << row.event.data();
        }
    }
    Caller &outsider = *callers[Who::Outsider];
    const RawAnswer noSuchPath = outsider.get("/v1/nothing");
    const RawAnswer notAllowed = outsider.get(shared.path("snapshot"));
    EXPECT_EQ(noSuchPath.head, notAllowed.head);
    EXPECT_EQ(noSuchPath.body, notAllowed.body);
}

TEST_F(PortalAuthorisation, takesTheSameTimeForNotAllowedAndNotThere)
{
    Caller &outsider = *callers[Who::Outsider];
    constexpr int kRounds = 151;
    std::vector<double> times[2];
    const QByteArray chunk = "chunks/" + hexId(crypto::sha256(kChunk));
    const QByteArray paths[2] = {shared.path(chunk), absent.path(chunk)};
    // One by one in turn, so that whatever else the machine does falls on both alike.
    for (int i = 0; i < 2 * kRounds; ++i) {
        const auto begun = std::chrono::steady_clock::now();
        ASSERT_EQ(outsider.get(paths[i % 2]).status, 404);
        times[i % 2].push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begun).count());
    }
    for (auto &list : times)
        std::nth_element(list.begin(), list.begin() + kRounds / 2, list.end());
    const double notAllowed = times[0][kRounds / 2];
    const double notThere = times[1][kRounds / 2];
    RecordProperty("not_allowed_us", static_cast<int>(notAllowed));
    RecordProperty("not_there_us", static_cast<int>(notThere));
    // Generous, for a shared machine; an extra read of the object would show far above it.
    EXPECT_LT(std::abs(notAllowed - notThere), 0.5 * std::max(notAllowed, notThere)) << notAllowed << " us, " << notThere << " us";
}

TEST_F(PortalAuthorisation, showsADeskOnlyItsFeeds)
{
    const auto count = [&](Who who) { return protocol::FeedList::decode(callers[who]->get("/v1/feeds").body)->feeds.size(); };
    EXPECT_EQ(count(Who::Analyst), 2);
    EXPECT_EQ(count(Who::Reader), 1);
    EXPECT_EQ(count(Who::Outsider), 0);
}

} // namespace countersign::testing
