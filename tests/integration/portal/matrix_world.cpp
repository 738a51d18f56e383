#include "matrix_world.h"

#include "core/crypto/hash.h"

#include <chrono>

namespace countersign::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kDesks{u"QMA", u"QMB", u"QMC"};

} // namespace

PortalMatrix::PortalMatrix()
{
    config.limits.burstDevice = 1e6;
    config.limits.burstAddress = 1e6;
}

void PortalMatrix::SetUp()
{
    start();
    notFound = RawClient(server->port()).send("GET", "/v1/nothing");
    notSignedIn = RawClient(server->port()).send("GET", "/v1/feeds");
    enrolTheOthers();
    appointPublishers();
    admitAndLoseADesk();
    for (const char16_t *desk : kDesks)
        publishFeeds(mainOf(deskCode(desk)), deskOf(deskCode(desk)));
    callers[Who::ExpiredToken] = caller(federation.publisher);
    expiredBearer = callers[Who::ExpiredToken]->bearer();
    oldNonce = challengeFor(federation.analyst);
    // Beyond a session, a promise of a feed, and the life of chunks that nothing names any more.
    clock.advance(std::chrono::hours(25));
    federation.builder.now = federation.builder.later(25);
    for (const char16_t *desk : kDesks)
        supersedeSnapshots(mainOf(deskCode(desk)), deskOf(deskCode(desk)));
    writeLogs();
    for (const Who who : {Who::Analyst, Who::Leader, Who::Officer, Who::Adviser, Who::Administrator, Who::Auditor, Who::Recipient,
                          Who::Third, Who::RevokedUser, Who::RevokedDevice})
        callers[who] = caller(personOf(who));
    // The operator runs the portal and belongs to no desk: no device of theirs is in the directory.
    callers[Who::Operator] = std::make_unique<Caller>(nobody, *server, clock);
    callers[Who::Anonymous] = std::make_unique<Caller>(nobody, *server, clock);
    Caller gone(federation.analyst, *server, clock);
    ASSERT_EQ(gone.login(), std::nullopt);
    leftBearer = gone.bearer();
    ASSERT_EQ(gone.wire().send("DELETE", "/v1/session", {{"Authorization", leftBearer}}).status, 200);
    revokeTwo();
}

void PortalMatrix::appendDirectory(const base::Result<directory::Entries> &entries)
{
    ASSERT_TRUE(entries) << base::codeText(entries.error().code).toStdString();
    ASSERT_TRUE(federation.builder.takeAll(entries));
    protocol::DirectoryAppend append;
    append.entries = *entries;
    write(federation.administrator, "POST", "/v1/directory", append.encode());
}

void PortalMatrix::write(const Person &person, const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    Caller once(person, *server, clock);
    ASSERT_EQ(once.login(), std::nullopt);
    const RawAnswer answer = once.write(method, path, body);
    ASSERT_EQ(answer.status, 200) << path.constData() << ' ' << (refusalOf(answer) ? static_cast<int>(*refusalOf(answer)) : 0);
}

void PortalMatrix::enrolTheOthers()
{
    FederationBuilder &builder = federation.builder;
    appendDirectory(builder.approval(builder.qma, adviser, {objects::Role::ProtectionAdviser}));
    appendDirectory(builder.approval(builder.qma, auditor, {objects::Role::Auditor}));
    appendDirectory(builder.approval(builder.qma, left, {objects::Role::ReleasingOfficer}));
    appendDirectory(builder.approval(federation.qmc, thirdColleague));
}

void PortalMatrix::appointPublishers()
{
    FederationBuilder &builder = federation.builder;
    builder.now = builder.later(1);
    clock.advance(std::chrono::hours(1));
    for (const char16_t *code : kDesks) {
        auto &desk = const_cast<Desk &>(deskOf(deskCode(code)));
        appendDirectory(directory::appointPublisher(builder.state, desk.authority(builder.now), mainOf(desk.code).device, desk.secrets));
    }
}

void PortalMatrix::admitAndLoseADesk()
{
    FederationBuilder &builder = federation.builder;
    for (const bool active : {true, false}) {
        auto manifest = directory::editManifest(builder.signedManifest(), builder.now);
        ASSERT_TRUE(manifest);
        if (active) {
            ASSERT_TRUE(directory::addDesk(*manifest, formerDesk.card(), builder.now));
        }
        for (objects::FederationMember &member : manifest->members) {
            if (member.desk == formerDesk.code)
                member.active = active;
        }
        builder.manifest = *manifest;
        appendDirectory(directory::Entries{builder.signedManifest().bytes()});
    }
}

/// Channels 1 to 3 are the desk's alone, 4 to 8 for all three; of 5 the others lost the key, and of
/// 7 and 8 a second snapshot leaves the first one's chunk out.
void PortalMatrix::publishFeeds(const Person &publisher, const Desk &desk)
{
    QList<base::CountryCode> all;
    for (const char16_t *code : kDesks)
        all.append(deskCode(code));
    Caller sender(publisher, *server, clock);
    ASSERT_EQ(sender.login(), std::nullopt);
    const auto put = [&](const QByteArray &method, const QByteArray &path, const QByteArray &body) {
        ASSERT_EQ(sender.write(method, path, body).status, 200) << path.constData();
    };
    for (quint8 channel = 1; channel <= 8; ++channel) {
        FeedWriter writer(federation, desk, channel);
        QByteArray descriptor = writer.channel(1, channel < 4 ? QList<base::CountryCode>{desk.code} : all);
        put("POST", writer.path("channel"), descriptor);
        const QByteArray batch = writer.batch("batch of channel " + QByteArray::number(channel));
        const QByteArray append = writer.append({batch}, writer.head());
        put("POST", writer.path("batches"), append);
        const QByteArray chunk = chunkOf(channel);
        put("PUT", writer.path("chunks/" + hexId(crypto::sha256(chunk))), chunk);
        const QByteArray manifest = writer.snapshot({chunk});
        put("POST", writer.path("snapshot"), manifest);
        if (channel >= 7) {
            const QByteArray later = "a later chunk";
            put("PUT", writer.path("chunks/" + hexId(crypto::sha256(later))), later);
            put("POST", writer.path("snapshot"), writer.snapshot({later}));
        }
        if (channel == 5) {
            descriptor = writer.channel(2, {desk.code});
            put("POST", writer.path("channel"), descriptor);
        }
        feeds.insert_or_assign({desk.code, channel}, Feed{writer, descriptor, append, batch, manifest});
    }
}

/// Another snapshot of channels 7 and 8 when the time of the first one's chunk is over: now it is
/// gone. The heads of all but channel 6 make a new promise.
void PortalMatrix::supersedeSnapshots(const Person &publisher, const Desk &desk)
{
    Caller sender(publisher, *server, clock);
    ASSERT_EQ(sender.login(), std::nullopt);
    for (const quint8 channel : {quint8{7}, quint8{8}}) {
        Feed &feed = feeds.at({desk.code, channel});
        const QByteArray chunk = "the last chunk";
        ASSERT_EQ(sender.write("PUT", feed.writer.path("chunks/" + hexId(crypto::sha256(chunk))), chunk).status, 200);
        ASSERT_EQ(sender.write("POST", feed.writer.path("snapshot"), feed.writer.snapshot({chunk})).status, 200);
    }
    for (quint8 channel = 1; channel <= 8; ++channel) {
        Feed &feed = feeds.at({desk.code, channel});
        if (channel != 6)
            feed.append = feed.writer.append({feed.batch}, feed.writer.head(1, std::chrono::minutes(1)));
        ASSERT_EQ(sender.write("POST", feed.writer.path("batches"), feed.append).status, 200);
    }
}

void PortalMatrix::writeLogs()
{
    const PortalFederation &f = federation;
    for (const Person *person : std::initializer_list<const Person *>{&f.analyst, &f.leader, &f.officer, &adviser, &f.administrator, &auditor,
                                                                      &f.reader, &f.otherPublisher, &f.outsider, &thirdColleague}) {
        Mail &log = logs[person->desk];
        const QByteArray desk = "/v1/desks/" + person->desk.text().toLatin1();
        log.by[person->device] = laneOf(*person, person->desk).notice();
        log.entries[person->device] = caseEntry(*person, person->desk, 1);
        log.checkpoints[person->device] = checkpoint(*person, person->desk, f.builder.now);
        write(*person, "POST", desk + "/mail", logAppend({log.by[person->device]}));
        write(*person, "POST", desk + "/cases", logAppend({log.entries[person->device]}));
        write(*person, "POST", desk + "/audit", logAppend({log.checkpoints[person->device]}));
    }
    for (const char16_t *code : kDesks) {
        const DeskName desk = deskCode(code);
        const Person &partner = mainOf(partnerOf(desk));
        MailWriter &lane = laneOf(partner, desk);
        Mail &log = logs[desk];
        log.addressed = lane.notice();
        log.recalled = lane.notice("what is recalled");
        const QByteArray recall = lane.notice("the recall");
        objects::Envelope late = lane.header();
        late.expiry = f.builder.now - std::chrono::hours(2);
        log.expired = lane.sealed(late);
        write(partner, "POST", lane.path(), logAppend({log.addressed, log.recalled, recall, log.expired}));
    }
}

void PortalMatrix::revokeTwo()
{
    FederationBuilder &builder = federation.builder;
    appendDirectory(directory::revoke(builder.state, builder.qma.authority(builder.now), {}, left.user, u"left"_s));
    appendDirectory(directory::revoke(builder.state, builder.qma.authority(builder.now), federation.revoked.device, {}, u"lost"_s));
}

const Person &PortalMatrix::personOf(Who who) const
{
    switch (who) {
    case Who::Leader: return federation.leader;
    case Who::Officer: return federation.officer;
    case Who::Adviser: return adviser;
    case Who::Administrator: return federation.administrator;
    case Who::Auditor: return auditor;
    case Who::Recipient: return federation.reader;
    case Who::Third: return federation.outsider;
    case Who::RevokedUser: return left;
    case Who::RevokedDevice: return federation.revoked;
    case Who::ExpiredToken: return federation.publisher;
    case Who::Operator:
    case Who::Anonymous: return nobody;
    default: return federation.analyst;
    }
}

const Person &PortalMatrix::mainOf(DeskName desk) const
{
    if (desk == deskCode(u"QMB"))
        return federation.reader;
    return desk == deskCode(u"QMC") ? federation.outsider : federation.leader;
}

const Person &PortalMatrix::colleagueOf(const Person &person) const
{
    if (person.desk == deskCode(u"QMB"))
        return federation.otherPublisher;
    if (person.desk == deskCode(u"QMC"))
        return thirdColleague;
    return &person == &federation.officer ? federation.leader : federation.officer;
}

const Desk &PortalMatrix::deskOf(DeskName desk) const
{
    for (const Desk *known : {&federation.builder.qma, &federation.builder.qmb, &federation.qmc, &formerDesk}) {
        if (known->code == desk)
            return *known;
    }
    return strangeDesk;
}

PortalMatrix::DeskName PortalMatrix::otherTo(DeskName desk) const
{
    return deskCode(desk == deskCode(u"QMC") ? u"QMB" : u"QMC");
}

PortalMatrix::DeskName PortalMatrix::partnerOf(DeskName desk) const
{
    return deskCode(desk == deskCode(u"QMA") ? u"QMB" : u"QMA");
}

} // namespace countersign::testing
