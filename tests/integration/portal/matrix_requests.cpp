#include "matrix_world.h"

#include "core/crypto/hash.h"
#include "core/objects/cbor.h"

namespace countersign::testing {

using portal::Endpoint;

namespace {

/// The same CBOR map or array with one element more, or without its last one.
QByteArray withField(QByteArray body)
{
    const bool isMap = (static_cast<std::uint8_t>(body.at(0)) >> 5) == 5;
    body[0] = static_cast<char>(body.at(0) + 1);
    return body + (isMap ? QByteArray("\x18\x7f\x01", 3) : QByteArray("\x01", 1));
}
QByteArray withoutField(QByteArray body)
{
    objects::cbor::Reader reader(body);
    const bool isMap = (static_cast<std::uint8_t>(body.at(0)) >> 5) == 5;
    const std::size_t count = isMap ? *reader.enterMap() : *reader.enterArray();
    qsizetype end = 1;
    for (std::size_t i = 0; i < count; ++i) {
        end = reader.position();
        if (isMap)
            (void)reader.nextKey();
        (void)reader.skip();
    }
    body.truncate(end);
    body[0] = static_cast<char>(body.at(0) - 1);
    return body;
}

} // namespace

MatrixRequest PortalMatrix::requestFor(const portal::PolicyRow &row, Who who, ObjectState state, Tamper tamper)
{
    MatrixRequest request;
    request.method = portal::methodText(row.method);
    request.target = QByteArray(row.path.data(), static_cast<qsizetype>(row.path.size()));
    request.signedWrite = row.signedWrite;
    request.type = row.body == portal::BodyKind::SealedBytes ? "application/octet-stream" : "application/cbor";
    if (request.target.startsWith("/v1/feeds"))
        aboutFeed(row, who, state, tamper, request);
    else if (request.target.startsWith("/v1/desks/"))
        aboutLog(row, who, state, tamper, request);
    else if (request.target.startsWith("/v1/directory"))
        aboutDirectory(row, who, state, tamper, request);
    else
        aboutSession(row, who, state, tamper, request);
    if (row.body == portal::BodyKind::None) {
        // Nothing has a body here, or a query beside the one it knows.
        if (tamper == Tamper::ForeignId)
            request.body = logAppend({"QXX"});
        if (tamper == Tamper::ExtraField)
            request.target += "?extra=1";
        if (tamper == Tamper::MissingField)
            request.target += "?from=";
    } else if (row.body == portal::BodyKind::SealedBytes) {
        if (tamper == Tamper::ExtraField)
            request.body += 'x';
        if (tamper == Tamper::MissingField)
            request.body.chop(1);
    } else if (tamper == Tamper::ExtraField) {
        request.body = withField(request.body);
    } else if (tamper == Tamper::MissingField) {
        request.body = withoutField(request.body);
    }
    return request;
}

RawAnswer PortalMatrix::ask(Who who, const MatrixRequest &request)
{
    Caller &caller = *callers.at(who);
    if (request.target.startsWith("/v1/session") && request.method == "DELETE")
        return caller.wire().send(request.method, request.target, {{"Authorization", request.type}}, request.body);
    RawClient::Headers headers;
    if (request.signedWrite)
        headers = caller.writeHeaders(crypto::randomBytes(16), request.method, request.target, request.body);
    else
        headers = {{"Authorization", caller.bearer()}, {"Content-Type", request.type}};
    if (who == Who::Anonymous)
        headers.removeFirst();
    if (who == Who::Operator)
        headers.first().second = "Bearer " + crypto::randomBytes(32).toHex();
    return caller.wire().send(request.method, request.target, headers, request.body);
}

char PortalMatrix::letterOf(const MatrixRequest &request, const RawAnswer &answer) const
{
    if (answer.status == 200)
        return request.holds.isEmpty() || answer.body.contains(request.holds) ? 'y' : 'e';
    if (answer.status == 404)
        return answer.head == notFound.head && answer.body == notFound.body ? 'n' : '?';
    const auto code = refusalOf(answer);
    if (!code)
        return '?';
    switch (*code) {
    case protocol::RefusalCode::NotSignedIn:
        return answer.head == notSignedIn.head && answer.body == notSignedIn.body ? 's' : '?';
    case protocol::RefusalCode::BadRequest: return 'b';
    case protocol::RefusalCode::BadSignature: return 'k';
    case protocol::RefusalCode::NewerVersion: return 'v';
    case protocol::RefusalCode::SequenceGap: return 'g';
    case protocol::RefusalCode::SequenceFork: return 'f';
    case protocol::RefusalCode::ChunkMissing: return 'c';
    default: return '?';
    }
}

QByteArray PortalMatrix::challengeFor(const Person &person)
{
    protocol::ChallengeRequest ask;
    ask.device = person.device;
    RawClient wire(server->port());
    return protocol::Challenge::decode(wire.send("POST", "/v1/session/challenge", {{"Content-Type", "application/cbor"}}, ask.encode()).body)->nonce;
}

/// For signing in and out the object is the device named, the challenge or the token.
void PortalMatrix::aboutSession(const portal::PolicyRow &row, Who who, ObjectState state, Tamper tamper, MatrixRequest &request)
{
    const Person &person = personOf(who);
    if (row.endpoint == Endpoint::PortalInfo)
        return;
    if (row.endpoint == Endpoint::Logout) {
        // The token of the request; a session that may be ended is made for it.
        const bool usable = state <= ObjectState::Addressed && tamper == Tamper::None && callers.at(who)->bearer().size() > 7;
        QByteArray bearer = who == Who::Anonymous || who == Who::Operator ? QByteArray("Bearer " + QByteArray(64, '0')) : callers.at(who)->bearer();
        if (usable && who < Who::RevokedUser && who != Who::Operator) {
            Caller once(person, *server, clock);
            EXPECT_EQ(once.login(), std::nullopt);
            bearer = once.bearer();
        }
        switch (state) {
        case ObjectState::Recalled: bearer = callers.at(Who::RevokedDevice)->bearer(); break;
        case ObjectState::Expired: bearer = expiredBearer; break;
        case ObjectState::Deleted: bearer = leftBearer; break;
        case ObjectState::NonExistent: bearer = "Bearer " + crypto::randomBytes(32).toHex(); break;
        default: break;
        }
        request.type = bearer;
        return;
    }
    const Person *named = &person;
    if (state == ObjectState::SameDesk || tamper == Tamper::ForeignId)
        named = &colleagueOf(person);
    else if (state == ObjectState::OtherDesk)
        named = &mainOf(otherTo(person.desk));
    else if (state == ObjectState::Addressed)
        named = &mainOf(partnerOf(person.desk));
    else if (state == ObjectState::NonExistent)
        named = &nobody;
    if (row.endpoint == Endpoint::Challenge) {
        if (state == ObjectState::Recalled)
            named = &federation.revoked;
        if (state == ObjectState::Expired || state == ObjectState::Deleted)
            named = &left;
        request.body = protocol::ChallengeRequest{named->device}.encode();
        return;
    }
    protocol::LoginRequest login;
    login.device = named->device;
    login.nonce = challengeFor(*named);
    if (state == ObjectState::Expired)
        login.nonce = oldNonce;
    if (state == ObjectState::Deleted)
        login.nonce = QByteArray(32, '\0');
    login.time = clock.now();
    const auto sign = [&](const Person &signer) {
        return signer.deviceKey.sign(protocol::loginMessage(server->portalKey(), login.nonce, callers.at(who)->wire().spki(), login.time));
    };
    login.signature = sign(person);
    if (state == ObjectState::Recalled && tamper == Tamper::None && who < Who::RevokedUser && who != Who::Operator) {
        // Used once already.
        const RawAnswer first = callers.at(who)->wire().send("POST", "/v1/session", {{"Content-Type", "application/cbor"}}, login.encode());
        EXPECT_EQ(first.status, 200);
    }
    request.body = login.encode();
}

QByteArray PortalMatrix::deviceEntryOf(const base::DeviceId &device) const
{
    QByteArray newest;
    for (const QByteArray &entry : federation.builder.log) {
        const auto object = objects::Signed::decode(entry);
        if (object->type() != objects::ObjectType::DeviceEntry)
            continue;
        if (objects::DeviceEntry::decodeBody(object->body())->device == device)
            newest = entry;
    }
    return newest;
}

QByteArray PortalMatrix::directoryEntry(const Person &caller, ObjectState state, bool foreign) const
{
    const FederationBuilder &builder = federation.builder;
    if (foreign) {
        // A person of another desk, by this desk's administrator.
        objects::UserEntry entry = *builder.state.user(mainOf(otherTo(caller.desk)).user);
        entry.roles = {objects::Role::DeskAdministrator};
        return FederationBuilder::signedBy(entry, builder.qma.administrator);
    }
    switch (state) {
    case ObjectState::SameDesk: return deviceEntryOf(colleagueOf(caller).device);
    case ObjectState::OtherDesk: return deviceEntryOf(mainOf(otherTo(caller.desk)).device);
    case ObjectState::Addressed: return deviceEntryOf(mainOf(partnerOf(caller.desk)).device);
    case ObjectState::Recalled: return builder.log.last();        // a revocation
    case ObjectState::Expired: {
        objects::DeskCharter charter = *builder.state.charter(deskCode(u"QMA"));
        charter.epoch = 1;
        return FederationBuilder::signedBy(charter, builder.qma.root);
    }
    case ObjectState::Deleted: {
        objects::DeviceEntry entry = *builder.state.device(federation.revoked.device);
        entry.issued = builder.now + std::chrono::hours(1);
        return FederationBuilder::signedBy(entry, builder.qma.administrator);
    }
    case ObjectState::NonExistent: {
        objects::UserEntry entry = *builder.state.user(federation.analyst.user);
        entry.desk = strangeDesk.code;
        entry.user.bytes.fill(77);
        return FederationBuilder::signedBy(entry, builder.qma.administrator);
    }
    default: return deviceEntryOf(caller.device);
    }
}

void PortalMatrix::aboutDirectory(const portal::PolicyRow &row, Who who, ObjectState state, Tamper tamper, MatrixRequest &request)
{
    const Person &person = who == Who::Operator || who == Who::Anonymous ? federation.analyst : personOf(who);
    const QByteArray entry = directoryEntry(person, state, tamper == Tamper::ForeignId && row.endpoint == Endpoint::DirectoryAppend);
    if (row.endpoint == Endpoint::DirectoryRead) {
        request.holds = entry;
        return;
    }
    protocol::DirectoryAppend append;
    append.entries = {entry};
    request.body = append.encode();
}

void PortalMatrix::aboutFeed(const portal::PolicyRow &row, Who who, ObjectState state, Tamper tamper, MatrixRequest &request)
{
    const DeskName desk = personOf(who).desk;
    const bool writes = row.signedWrite;
    DeskName owner = desk;
    quint8 channel = 1;
    switch (state) {
    case ObjectState::SameDesk: channel = 2; break;
    case ObjectState::OtherDesk: channel = 3; owner = otherTo(desk); break;
    case ObjectState::Addressed: channel = 4; break;
    case ObjectState::Recalled: channel = 5; break;
    case ObjectState::Expired: channel = 6; break;
    case ObjectState::Deleted: channel = writes ? 8 : 7; break;
    case ObjectState::NonExistent: channel = row.endpoint == Endpoint::ChannelAppend ? freshChannel++ : 99; break;
    default: break;
    }
    // Others' feeds are read, one's own written.
    if (state == ObjectState::Addressed || (state > ObjectState::Addressed && !writes))
        owner = partnerOf(desk);
    const auto made = feeds.find({owner, channel});
    const FeedWriter absent(federation, deskOf(owner), channel);
    const FeedWriter &writer = made == feeds.end() ? absent : made->second.writer;
    const QByteArray chunk = chunkOf(channel);
    request.target.replace("{owner}", owner.text().toLatin1());
    request.target.replace("{channel}", writer.name().channel.hex().toLatin1());
    request.target.replace("{chunk}", hexId(crypto::sha256(chunk)));
    // What the body names when it is about another feed than the path.
    const FeedWriter foreign(federation, deskOf(owner), 98);
    const bool isForeign = tamper == Tamper::ForeignId;
    FeedWriter fresh = isForeign ? foreign : writer;
    switch (row.endpoint) {
    case Endpoint::FeedList:
        request.holds = made == feeds.end() ? writer.name().channel.toBytes() : made->second.descriptor;
        break;
    case Endpoint::BatchRead:
        request.holds = made == feeds.end() ? QByteArray("nothing") : made->second.batch;
        break;
    case Endpoint::SnapshotRead:
        request.holds = made == feeds.end() ? QByteArray() : made->second.manifest;
        break;
    case Endpoint::ChunkRead:
        request.holds = chunk;
        break;
    case Endpoint::ChannelAppend:
        request.body = made == feeds.end() || isForeign ? fresh.channel(1, {owner}) : made->second.descriptor;
        break;
    case Endpoint::BatchAppend:
        if (made == feeds.end() || isForeign) {
            const QByteArray batch = fresh.batch();
            request.body = fresh.append({batch}, fresh.head());
        } else {
            request.body = made->second.append;
        }
        break;
    case Endpoint::ChunkStore:
        request.body = isForeign ? QByteArray("another chunk") : chunk;
        break;
    case Endpoint::SnapshotStore:
        if (made == feeds.end() || isForeign) {
            (void)fresh.batch();
            request.body = fresh.snapshot({chunk});
        } else if (state == ObjectState::Deleted) {
            request.body = fresh.snapshot({chunk, "a chunk nobody stored"});
        } else {
            request.body = made->second.manifest;
        }
        break;
    default:
        break;
    }
}

} // namespace countersign::testing
