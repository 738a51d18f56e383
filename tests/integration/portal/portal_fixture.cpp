#include "portal_fixture.h"

#include "core/crypto/hash.h"

namespace countersign::testing {

using namespace Qt::StringLiterals;

PortalFederation::PortalFederation()
{
    auto manifest = directory::editManifest(builder.signedManifest(), builder.now);
    EXPECT_TRUE(manifest);
    EXPECT_TRUE(directory::addDesk(*manifest, qmc.card(), builder.now));
    builder.manifest = *manifest;
    EXPECT_TRUE(builder.take(builder.signedManifest().bytes()));
    EXPECT_TRUE(builder.take(directory::firstCharter(qmc.code, qmc.root, {qmc.administrator.publicKey()}, qmc.secrets,
                                                     {FederationBuilder::contact()}, builder.now).bytes()));
    EXPECT_TRUE(builder.takeAll(builder.approval(builder.qma, administrator, {objects::Role::DeskAdministrator})));
    for (const Person *person : {&publisher, &analyst, &revoked})
        EXPECT_TRUE(builder.enrol(builder.qma, *person));
    for (const Person *person : {&reader, &otherPublisher})
        EXPECT_TRUE(builder.enrol(builder.qmb, *person));
    EXPECT_TRUE(builder.enrol(qmc, outsider));
    EXPECT_TRUE(builder.takeAll(builder.approval(builder.qma, leader, {objects::Role::TeamLeader})));
    EXPECT_TRUE(builder.takeAll(builder.approval(builder.qma, officer, {objects::Role::ReleasingOfficer})));
    builder.now = builder.later(1);
    EXPECT_TRUE(builder.takeAll(directory::appointPublisher(builder.state, builder.qma.authority(builder.now), publisher.device, builder.qma.secrets)));
    EXPECT_TRUE(builder.takeAll(directory::appointPublisher(builder.state, builder.qmb.authority(builder.now), otherPublisher.device, builder.qmb.secrets)));
}

FeedWriter::FeedWriter(const PortalFederation &federation, const Desk &owner, quint8 channel)
    : m_federation(&federation), m_owner(&owner)
{
    m_name.owner = owner.code;
    m_name.channel.bytes.fill(channel);
}

QByteArray FeedWriter::path(const QByteArray &rest) const
{
    return "/v1/feeds/" + m_owner->code.text().toLatin1() + '/' + m_name.channel.hex().toLatin1() + '/' + rest;
}

QByteArray FeedWriter::channel(std::uint32_t epoch, const QList<base::CountryCode> &desks, bool allDesks) const
{
    objects::ChannelDescriptor descriptor;
    descriptor.feed = m_name;
    descriptor.epoch = epoch;
    descriptor.issued = m_federation->builder.now;
    descriptor.allDesks = allDesks;
    for (const base::CountryCode &desk : desks)
        descriptor.keys.append({desk, QByteArray(80, 'k')});
    return FederationBuilder::signedBy(descriptor, m_owner->secrets.signing);
}

QByteArray FeedWriter::batchAt(std::uint64_t sequence, const base::ObjectId &previous, const QByteArray &payload) const
{
    objects::FeedBatch batch;
    batch.feed = m_name;
    batch.sequence = sequence;
    batch.previous = previous;
    batch.epoch = 1;
    batch.count = 1;
    batch.sealed = payload;
    return FederationBuilder::signedBy(batch, m_owner->secrets.signing);
}

QByteArray FeedWriter::batch(const QByteArray &payload)
{
    const QByteArray bytes = batchAt(m_sequence + 1, m_last, payload);
    ++m_sequence;
    m_last = objects::Signed::decode(bytes)->id();
    return bytes;
}

QByteArray FeedWriter::head(std::uint64_t count, std::chrono::minutes later) const
{
    objects::FeedHead head;
    head.feed = m_name;
    head.sequence = m_sequence;
    head.batch = m_last;
    head.count = count;
    head.at = m_federation->builder.now + later;
    head.nextBy = head.at + std::chrono::hours(24);
    return FederationBuilder::signedBy(head, m_owner->secrets.signing);
}

QByteArray FeedWriter::append(const QList<QByteArray> &batches, const QByteArray &head) const
{
    protocol::FeedAppend append;
    append.batches = batches;
    append.head = head;
    return append.encode();
}

QByteArray FeedWriter::snapshot(const QList<QByteArray> &chunks, std::uint32_t epoch) const
{
    objects::SnapshotManifest manifest;
    manifest.feed = m_name;
    manifest.sequence = m_sequence;
    manifest.batch = m_last;
    manifest.epoch = epoch;
    manifest.count = static_cast<std::uint64_t>(chunks.size());
    for (const QByteArray &chunk : chunks)
        manifest.chunks.append({crypto::sha256(chunk), static_cast<std::uint64_t>(chunk.size()), 1});
    return FederationBuilder::signedBy(manifest, m_owner->secrets.signing);
}

Caller::Caller(const Person &person, const RemotePortal &portal, const base::Clock &clock)
    : m_person(person), m_portal(portal), m_clock(clock), m_wire(std::make_unique<RawClient>(portal.port))
{
}

std::optional<protocol::RefusalCode> Caller::login()
{
    protocol::ChallengeRequest ask;
    ask.device = m_person.device;
    const RawClient::Headers cbor{{"Content-Type", "application/cbor"}};
    const RawAnswer asked = m_wire->send("POST", "/v1/session/challenge", cbor, ask.encode());
    const auto challenge = protocol::Challenge::decode(asked.body);
    if (!challenge)
        return refusalOf(asked);
    protocol::LoginRequest login;
    login.device = m_person.device;
    login.nonce = challenge->nonce;
    login.time = m_clock.now();
    login.signature = m_person.deviceKey.sign(protocol::loginMessage(m_portal.key, login.nonce, m_wire->spki(), login.time));
    const RawAnswer answered = m_wire->send("POST", "/v1/session", cbor, login.encode());
    const auto grant = protocol::SessionGrant::decode(answered.body);
    if (!grant)
        return refusalOf(answered);
    m_token = grant->token.toHex();
    return std::nullopt;
}

RawAnswer Caller::get(const QByteArray &target)
{
    return m_wire->send("GET", target, {{"Authorization", bearer()}});
}

RawClient::Headers Caller::writeHeaders(const QByteArray &requestId, const QByteArray &method, const QByteArray &path, const QByteArray &body) const
{
    const QByteArray message = protocol::writeMessage(method, path, requestId, body);
    return {{"Authorization", bearer()},
            {"Content-Type", method == "PUT" ? "application/octet-stream" : "application/cbor"},
            {"Countersign-Request", requestId.toHex()},
            {"Countersign-Signature", m_person.deviceKey.sign(message).toBytes().toHex()}};
}

RawAnswer Caller::writeAs(const QByteArray &requestId, const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    return m_wire->send(method, path, writeHeaders(requestId, method, path, body), body);
}

RawAnswer Caller::write(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    return writeAs(crypto::randomBytes(16), method, path, body);
}

PortalTest::PortalTest() : clock(federation.builder.now)
{
    config.dataFolder = folder.filePath(u"portal"_s);
    config.keyFile = folder.filePath(u"portal.key"_s);
    config.logFile = folder.filePath(u"portal.log"_s);
    config.port = 0;
    config.clock = &clock;
    const auto made = portal::initialise(config, federation.builder.root.bytes(), federation.builder.log);
    EXPECT_TRUE(made) << (made ? "" : base::codeText(made.error().code).toStdString() + made.error().detail.toStdString());
}

void PortalTest::start()
{
    auto started = portal::PortalServer::start(config);
    ASSERT_TRUE(started) << base::codeText(started.error().code).toStdString() << started.error().detail.toStdString();
    server = std::move(*started);
}

std::unique_ptr<Caller> PortalTest::caller(const Person &person)
{
    auto made = std::make_unique<Caller>(person, *server, clock);
    EXPECT_EQ(made->login(), std::nullopt);
    return made;
}

void PortalTest::publish(FeedWriter &feed, Caller &publisher)
{
    ASSERT_EQ(publisher.write("POST", feed.path("channel"), feed.channel(1, {deskCode(u"QMA"), deskCode(u"QMB")})).status, 200);
    const QByteArray batch = feed.batch();
    ASSERT_EQ(publisher.write("POST", feed.path("batches"), feed.append({batch}, feed.head())).status, 200);
    const QByteArray chunk = "a sealed chunk";
    ASSERT_EQ(publisher.write("PUT", feed.path("chunks/" + hexId(crypto::sha256(chunk))), chunk).status, 200);
    ASSERT_EQ(publisher.write("POST", feed.path("snapshot"), feed.snapshot({chunk})).status, 200);
}

std::optional<protocol::RefusalCode> refusalOf(const RawAnswer &answer)
{
    const auto refusal = protocol::Refusal::decode(answer.body);
    if (!refusal || protocol::httpStatus(refusal->code) != answer.status)
        return std::nullopt;
    return refusal->code;
}

QByteArray hexId(const base::Digest &digest)
{
    return digest.hex().toLatin1();
}

} // namespace countersign::testing
