#pragma once

#include "federation_builder.h"
#include "raw_client.h"

#include "core/objects/feed_objects.h"
#include "core/objects/portal_protocol.h"
#include "core/portal/initialise.h"
#include "core/portal/portal_server.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <optional>

namespace countersign::testing {

namespace protocol = objects::protocol;

/// Time as a test sets it; monotonic time is the real one, so that limits work.
class SteppedClock final : public base::Clock
{
public:
    explicit SteppedClock(base::Instant start) : m_now(base::toMillis(start)) {}
    [[nodiscard]] base::Instant now() const override { return base::fromMillis(m_now); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return base::SystemClock().monotonic(); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<std::int64_t> m_now;
};

/// Three desks. QMA publishes to QMB; QMC is in no audience of it.
struct PortalFederation
{
    PortalFederation();

    FederationBuilder builder;
    Desk qmc{deskCode(u"QMC")};
    Person administrator{deskCode(u"QMA"), 1};
    Person publisher{deskCode(u"QMA"), 2};
    Person analyst{deskCode(u"QMA"), 3};
    Person revoked{deskCode(u"QMA"), 4};
    Person reader{deskCode(u"QMB"), 5};
    Person otherPublisher{deskCode(u"QMB"), 6};
    Person outsider{deskCode(u"QMC"), 7};
    Person leader{deskCode(u"QMA"), 8};
    Person officer{deskCode(u"QMA"), 9};
};

/// A feed of QMA, or of another desk, as its publisher keeps it. Payloads are opaque bytes: the
/// portal cannot tell.
class FeedWriter
{
public:
    FeedWriter(const PortalFederation &federation, quint8 channel) : FeedWriter(federation, federation.builder.qma, channel) {}
    FeedWriter(const PortalFederation &federation, const Desk &owner, quint8 channel);

    [[nodiscard]] const objects::FeedName &name() const { return m_name; }
    [[nodiscard]] QByteArray path(const QByteArray &rest) const;
    [[nodiscard]] QByteArray channel(std::uint32_t epoch, const QList<base::CountryCode> &desks, bool allDesks = false) const;
    /// The next batch; remembers it as the last one.
    [[nodiscard]] QByteArray batch(const QByteArray &payload = QByteArrayLiteral("sealed"));
    /// A batch in any place, remembered by nobody.
    [[nodiscard]] QByteArray batchAt(std::uint64_t sequence, const base::ObjectId &previous, const QByteArray &payload) const;
    [[nodiscard]] QByteArray head(std::uint64_t count = 1, std::chrono::minutes later = {}) const;
    [[nodiscard]] QByteArray append(const QList<QByteArray> &batches, const QByteArray &head) const;
    [[nodiscard]] QByteArray snapshot(const QList<QByteArray> &chunks, std::uint32_t epoch = 1) const;
    [[nodiscard]] std::uint64_t sequence() const { return m_sequence; }
    [[nodiscard]] base::ObjectId last() const { return m_last; }

private:
    const PortalFederation *m_federation;
    const Desk *m_owner;
    objects::FeedName m_name;
    std::uint64_t m_sequence = 0;
    base::ObjectId m_last;
};

/// A portal as a caller sees it, in this process or another.
struct RemotePortal
{
    std::uint16_t port = 0;
    crypto::PublicSigningKey key;
};

/// A person's device at the portal.
class Caller
{
public:
    Caller(const Person &person, const RemotePortal &portal, const base::Clock &clock);
    Caller(const Person &person, const portal::PortalServer &portal, const base::Clock &clock)
        : Caller(person, RemotePortal{portal.port(), portal.portalKey()}, clock) {}

    /// Empty or the refusal's code.
    std::optional<protocol::RefusalCode> login();
    [[nodiscard]] RawAnswer get(const QByteArray &target);
    [[nodiscard]] RawAnswer write(const QByteArray &method, const QByteArray &path, const QByteArray &body);
    [[nodiscard]] RawAnswer writeAs(const QByteArray &requestId, const QByteArray &method, const QByteArray &path, const QByteArray &body);
    [[nodiscard]] RawClient &wire() { return *m_wire; }
    [[nodiscard]] QByteArray bearer() const { return "Bearer " + m_token; }
    [[nodiscard]] RawClient::Headers writeHeaders(const QByteArray &requestId, const QByteArray &method, const QByteArray &path, const QByteArray &body) const;

private:
    const Person &m_person;
    RemotePortal m_portal;
    const base::Clock &m_clock;
    std::unique_ptr<RawClient> m_wire;
    QByteArray m_token;
};

/// A portal on a free port with the federation's log.
class PortalTest : public ::testing::Test
{
protected:
    PortalTest();
    void start();
    [[nodiscard]] std::unique_ptr<Caller> caller(const Person &person);
    /// A channel for QMB with one batch, a head and a snapshot of one chunk, by the publisher.
    void publish(FeedWriter &feed, Caller &publisher);

    PortalFederation federation;
    SteppedClock clock;
    QTemporaryDir folder;
    portal::PortalConfig config;
    std::unique_ptr<portal::PortalServer> server;
};

[[nodiscard]] std::optional<protocol::RefusalCode> refusalOf(const RawAnswer &answer);
[[nodiscard]] QByteArray hexId(const base::Digest &digest);

} // namespace countersign::testing
