#include "core/objects/cbor.h"
#include "core/objects/federation_objects.h"

#include <gtest/gtest.h>

#include <functional>
#include <vector>

namespace {

using countersign::base::CountryCode;
using countersign::base::ErrorCode;
using countersign::base::fromMillis;
using namespace countersign::objects;
using namespace Qt::StringLiterals;

template<typename Id>
Id numbered(quint8 number)
{
    Id id;
    id.bytes.fill(number);
    return id;
}

CountryCode desk(QStringView code)
{
    return *CountryCode::fromText(code);
}

using Key = countersign::crypto::PublicSigningKey;

FederationRoot root()
{
    return {u"Training federation"_s, {numbered<Key>(1), numbered<Key>(2), numbered<Key>(3)}, 2, fromMillis(1000), true};
}
FederationManifest manifest()
{
    FederationManifest value;
    value.root = numbered<countersign::base::ObjectId>(9);
    value.version = 4;
    value.issued = fromMillis(2000);
    value.members = {{desk(u"QMA"), u"QMA national desk"_s, numbered<Key>(4), fromMillis(1), true},
                     {desk(u"QMB"), u"QMB national desk"_s, numbered<Key>(5), fromMillis(2), false}};
    value.portals = {{u"https://127.0.0.1:8443"_s, numbered<countersign::base::Digest>(6), numbered<Key>(7)}};
    value.minimumProgram = u"0.1.0"_s;
    value.currentProgram = u"0.2.0"_s;
    return value;
}
DeskCharter charter()
{
    DeskCharter value;
    value.desk = desk(u"QMA");
    value.epoch = 2;
    value.issued = fromMillis(3000);
    value.administrators = {numbered<Key>(1), numbered<Key>(8)};
    value.deskSigning = numbered<Key>(10);
    value.deskSealing = numbered<countersign::crypto::PublicSealingKey>(11);
    value.publisher = numbered<countersign::base::DeviceId>(12);
    value.contacts = {{u"Desk, 24 hours"_s, u"+999 1"_s, u"desk@example.org"_s, u"24/7"_s, u"Asia/Bangkok"_s, u"en,th"_s}};
    return value;
}
UserEntry user()
{
    return {desk(u"QMA"), numbered<countersign::base::UserId>(1), u"R. Santos"_s, numbered<Key>(2),
            {Role::Analyst, Role::DeskAdministrator}, fromMillis(10), fromMillis(20)};
}
DeviceEntry device()
{
    return {desk(u"QMA"), numbered<countersign::base::DeviceId>(3), numbered<countersign::base::UserId>(1), numbered<Key>(4),
            numbered<countersign::crypto::PublicSealingKey>(5), 1, "wrapped", {}, fromMillis(11)};
}
EnrolmentRequest enrolment()
{
    return {desk(u"QMA"), numbered<countersign::base::ObjectId>(9), u"R. Santos"_s, numbered<countersign::base::UserId>(1),
            numbered<countersign::base::DeviceId>(3), numbered<Key>(2), numbered<Key>(4),
            numbered<countersign::crypto::PublicSealingKey>(5), fromMillis(9)};
}
Revocation revocation()
{
    return {desk(u"QMA"), numbered<countersign::base::DeviceId>(3), {}, fromMillis(30), u"lost"_s};
}

template<typename T>
void expectStrictBody(const T &value)
{
    const QByteArray body = value.encodeBody();
    const auto read = T::decodeBody(body);
    ASSERT_TRUE(read) << typeid(T).name() << static_cast<int>(read.error().code);
    EXPECT_EQ(read->encodeBody(), body);

    const auto fields = static_cast<std::uint8_t>(body[0]) & 0x1f;
    const auto withCount = [&](int count) { QByteArray changed = body; changed[0] = static_cast<char>(0xa0 | count); return changed; };
    // One more field: unknown and critical, unknown and optional.
    EXPECT_EQ(T::decodeBody(withCount(fields + 1) + QByteArray::fromHex("187f01")).error().code,
              ErrorCode::UnknownCriticalField) << typeid(T).name();
    EXPECT_TRUE(T::decodeBody(withCount(fields + 1) + QByteArray::fromHex("188001"))) << typeid(T).name();
    EXPECT_EQ(T::decodeBody(withCount(fields + 1) + QByteArray::fromHex("1880fb3ff0000000000000")).error().code, ErrorCode::NotCanonical)
        << "optional fields are held to the profile too";
    // Each field left out in turn.
    countersign::objects::cbor::Reader reader(body);
    (void)reader.enterMap();
    for (int left = 0; left < fields; ++left) {
        const qsizetype from = reader.position();
        (void)reader.nextKey();
        (void)reader.skip();
        QByteArray without = withCount(fields - 1);
        without.remove(from, reader.position() - from);
        EXPECT_EQ(T::decodeBody(without).error().code, ErrorCode::MissingField) << typeid(T).name() << " field " << left + 1;
    }
    EXPECT_FALSE(T::decodeBody(body + '\0'));
    EXPECT_FALSE(T::decodeBody(QByteArrayView(body).chopped(1)));
}

TEST(FederationObjects, haveOneStrictFormEach)
{
    expectStrictBody(root());
    expectStrictBody(manifest());
    expectStrictBody(charter());
    expectStrictBody(user());
    expectStrictBody(device());
    expectStrictBody(revocation());
    expectStrictBody(enrolment());
    expectStrictBody(DirectoryCheckpoint{5, numbered<countersign::base::Digest>(1), fromMillis(-5)});
}

TEST(FederationObjects, keepEveryValue)
{
    const auto read = DeskCharter::decodeBody(charter().encodeBody());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->desk.text(), u"QMA"_s);
    EXPECT_EQ(read->administrators, charter().administrators);
    EXPECT_EQ(read->publisher, charter().publisher);
    ASSERT_EQ(read->contacts.size(), 1);
    EXPECT_EQ(read->contacts[0].timeZone, u"Asia/Bangkok"_s);
    const auto members = FederationManifest::decodeBody(manifest().encodeBody());
    ASSERT_TRUE(members);
    EXPECT_FALSE(members->members[1].active);
    EXPECT_EQ(members->portals[0].spki, manifest().portals[0].spki);
    EXPECT_EQ(UserEntry::decodeBody(user().encodeBody())->roles, user().roles);
}

template<typename T>
ErrorCode codeAfter(T value, const std::function<void(T &)> &change)
{
    change(value);
    const auto read = T::decodeBody(value.encodeBody());
    return read ? ErrorCode::Internal : read.error().code;
}

TEST(FederationObjects, refuseListsThatDoNotRise)
{
    EXPECT_EQ(codeAfter<FederationRoot>(root(), [](auto &r) { r.rootKeys.swapItemsAt(0, 1); }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<FederationRoot>(root(), [](auto &r) { r.rootKeys[1] = r.rootKeys[0]; }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<FederationManifest>(manifest(), [](auto &m) { m.members.swapItemsAt(0, 1); }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<FederationManifest>(manifest(), [](auto &m) { m.portals.append(m.portals[0]); }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<DeskCharter>(charter(), [](auto &c) { c.administrators.swapItemsAt(0, 1); }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<UserEntry>(user(), [](auto &u) { u.roles.swapItemsAt(0, 1); }), ErrorCode::NotCanonical);
}

TEST(FederationObjects, refuseValuesWithoutSense)
{
    EXPECT_EQ(codeAfter<FederationRoot>(root(), [](auto &r) { r.threshold = 0; }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<FederationRoot>(root(), [](auto &r) { r.threshold = 4; }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<FederationManifest>(manifest(), [](auto &m) { m.version = 0; }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<DeskCharter>(charter(), [](auto &c) { c.administrators.clear(); }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<DeskCharter>(charter(), [](auto &c) { c.desk = {}; }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<UserEntry>(user(), [](auto &u) { u.validUntil = u.validFrom; }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<UserEntry>(user(), [](auto &u) { u.roles = {static_cast<Role>(7)}; }), ErrorCode::UnknownCriticalField);
    EXPECT_EQ(codeAfter<Revocation>(revocation(), [](auto &r) { r.user.bytes.fill(1); }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<Revocation>(revocation(), [](auto &r) { r.device = {}; }), ErrorCode::NotCanonical);
    EXPECT_EQ(codeAfter<EnrolmentRequest>(enrolment(), [](auto &e) { e.deviceSigning = e.userKey; }), ErrorCode::NotCanonical);
}

TEST(EnrolmentCode, isShortAndReadableAloud)
{
    EXPECT_EQ(EnrolmentRequest::shortCode({}), u"000-000"_s);
    EXPECT_EQ(EnrolmentRequest::shortCode(numbered<countersign::base::ObjectId>(0xff)), u"ZZZ-ZZZ"_s);
    auto id = numbered<countersign::base::ObjectId>(0);
    id.bytes[0] = 0x08; // 00001 000...
    EXPECT_EQ(EnrolmentRequest::shortCode(id), u"100-000"_s);
}

TEST(JoinFileForm, isReadBack)
{
    const JoinFile join{"root", "manifest", desk(u"QMA")};
    const auto read = JoinFile::decode(join.encode());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->manifest, "manifest");
    EXPECT_FALSE(JoinFile::decode(join.encode() + 'x'));
}

} // namespace
