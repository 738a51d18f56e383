#include "portal_fixture.h"

#include <QFile>

#include <thread>

namespace countersign::testing {

using Code = protocol::RefusalCode;
using namespace std::chrono_literals;

class PortalLimits : public PortalTest
{
protected:
    PortalLimits()
    {
        config.limits.headerTime = 400ms;
        config.limits.idleTime = 600ms;
        config.limits.rateWindow = 400ms;
    }
    static std::chrono::milliseconds since(std::chrono::steady_clock::time_point begun)
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
    }
    QByteArray log()
    {
        QFile file(config.logFile);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(PortalLimits, speaksTls13Only)
{
    start();
    EXPECT_TRUE(RawClient(server->port()).isConnected());
    EXPECT_FALSE(RawClient(server->port(), RawClient::Tls::V12).isConnected());
}

TEST_F(PortalLimits, refusesAHeaderBomb)
{
    start();
    RawClient wire(server->port());
    wire.write("GET /v1/portal HTTP/1.1\r\nHost: portal\r\n");
    for (int i = 0; i < 20; ++i)
        wire.write("X-Filler-" + QByteArray::number(i) + ": " + QByteArray(1024, 'x') + "\r\n");
    wire.write("\r\n");
    const RawAnswer answer = wire.read();
    EXPECT_EQ(refusalOf(answer), Code::TooLarge);
    EXPECT_EQ(wire.read().status, 0) << "the connection is over";
    EXPECT_EQ(RawClient(server->port()).send("GET", "/v1/portal", {{"X-Filler", QByteArray(12'000, 'x')}}).status, 200);
}

TEST_F(PortalLimits, refusesABodyAboveTheLimitBeforeReadingIt)
{
    start();
    RawClient wire(server->port());
    wire.write("POST /v1/session HTTP/1.1\r\nHost: p\r\nContent-Type: application/cbor\r\nContent-Length: 8388609\r\n\r\n");
    EXPECT_EQ(refusalOf(wire.read()), Code::TooLarge);
}

TEST_F(PortalLimits, refusesMessagesItDoesNotSpeak)
{
    start();
    for (const char *head : {"GET /v1/portal HTTP/1.0\r\nHost: p\r\n\r\n",
                             "POST /v1/session HTTP/1.1\r\nHost: p\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
                             "GET /v1/portal HTTP/1.1\r\nHost: p\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n",
                             "GET /v1/portal HTTP/1.1\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n",
                             "POST /v1/session HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
                             "\x16\x03\x01 nonsense\r\n\r\n"}) {
        RawClient wire(server->port());
        wire.write(head);
        EXPECT_EQ(refusalOf(wire.read()), Code::BadRequest) << head;
        EXPECT_EQ(wire.read().status, 0) << head;
    }
}

TEST_F(PortalLimits, judgesBodiesAndQueriesStrictly)
{
    start();
    RawClient wire(server->port());
    const RawClient::Headers cbor{{"Content-Type", "application/cbor"}};
    EXPECT_EQ(refusalOf(wire.send("GET", "/v1/portal", {}, "body")), Code::BadRequest);
    EXPECT_EQ(refusalOf(wire.send("GET", "/v1/portal?x=1")), Code::BadRequest);
    EXPECT_EQ(refusalOf(wire.send("POST", "/v1/session", {{"Content-Type", "text/plain"}}, "x")), Code::BadRequest);
    EXPECT_EQ(refusalOf(wire.send("POST", "/v1/session", cbor, "not cbor")), Code::BadRequest);
    EXPECT_EQ(refusalOf(wire.send("PATCH", "/v1/portal")), Code::NothingFound);
    EXPECT_EQ(refusalOf(wire.send("GET", "/v1/portal/")), Code::NothingFound);
    EXPECT_EQ(refusalOf(wire.send("GET", "//v1/portal")), Code::NothingFound);
    EXPECT_EQ(wire.send("GET", "/v1/portal").status, 200) << "and the connection is still good";
}

TEST_F(PortalLimits, cutsAHeaderThatDrips)
{
    start();
    RawClient wire(server->port());
    const auto begun = std::chrono::steady_clock::now();
    for (const char letter : QByteArray("GET /v1/portal HTTP/1.1\r\n")) {
        if (!wire.write(QByteArray(1, letter)))
            break;
        std::this_thread::sleep_for(50ms);
        if (since(begun) > 3s)
            break;
    }
    EXPECT_EQ(wire.read().status, 0);
    EXPECT_LT(since(begun), 3s);
    EXPECT_TRUE(log().contains("\"trouble\":\"slow\""));
}

TEST_F(PortalLimits, cutsABodyThatDripsHoweverLongItIs)
{
    start();
    RawClient wire(server->port());
    wire.write("POST /v1/session HTTP/1.1\r\nHost: p\r\nContent-Type: application/cbor\r\nContent-Length: 8000000\r\n\r\n");
    const auto begun = std::chrono::steady_clock::now();
    bool open = true;
    while (open && since(begun) < 4s) {
        open = wire.write("x");
        std::this_thread::sleep_for(20ms);
    }
    EXPECT_LT(since(begun), 3s) << "each byte alone is in time, the body is not";
    EXPECT_EQ(wire.read().status, 0);
}

TEST_F(PortalLimits, cutsAnIdleConnectionAndOneThatNeverShakesHands)
{
    start();
    RawClient wire(server->port());
    ASSERT_EQ(wire.send("GET", "/v1/portal").status, 200);
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_EQ(wire.read().status, 0);
    EXPECT_GE(since(begun), 500ms);
    EXPECT_LT(since(begun), 3s);
}

TEST_F(PortalLimits, admitsSoManyConnectionsOfOneAddress)
{
    config.limits.connectionsPerAddress = 3;
    start();
    std::vector<std::unique_ptr<RawClient>> open;
    for (int i = 0; i < 3; ++i) {
        open.push_back(std::make_unique<RawClient>(server->port()));
        ASSERT_TRUE(open.back()->isConnected());
    }
    EXPECT_FALSE(RawClient(server->port()).isConnected());
    open.clear();
    bool again = false;
    for (int i = 0; i < 100 && !again; ++i) {
        again = RawClient(server->port()).isConnected();
        std::this_thread::sleep_for(20ms);
    }
    EXPECT_TRUE(again);
}

TEST_F(PortalLimits, slowsDownAnAddressAndADevice)
{
    config.limits.requestsPerSecondDevice = 0.5;
    config.limits.burstDevice = 5;
    config.limits.requestsPerSecondAddress = 1;
    config.limits.burstAddress = 20;
    start();
    const auto reader = caller(federation.reader);
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(reader->get("/v1/feeds").status, 200) << i;
    const RawAnswer slowed = reader->get("/v1/feeds");
    EXPECT_EQ(refusalOf(slowed), Code::TooMany);
    EXPECT_GE(protocol::Refusal::decode(slowed.body)->number, 1u);
    RawClient anyone(server->port());
    int answered = 0;
    while (answered < 40 && anyone.send("GET", "/v1/portal").status == 200)
        ++answered;
    EXPECT_GE(answered, 10);
    EXPECT_LT(answered, 40);
}

TEST_F(PortalLimits, keepsNamesNumbersAndAddressesOutOfTheLog)
{
    start();
    FeedWriter feed(federation, 1);
    const auto publisher = caller(federation.publisher);
    publish(feed, *publisher);
    (void)publisher->get("/v1/secret-path-of-someone");
    server.reset();
    const QByteArray lines = log();
    EXPECT_TRUE(lines.contains("\"event\":\"feed.append\""));
    EXPECT_TRUE(lines.contains("\"trouble\":\"nothing-found\""));
    for (const char *never : {"127.0.0.1", "QMA", "Santos", "secret-path"})
        EXPECT_FALSE(lines.contains(never)) << never;
    EXPECT_FALSE(lines.contains(federation.publisher.device.hex().toLatin1()));
    EXPECT_TRUE(lines.contains(federation.publisher.device.hex().first(8).toLatin1()));
}

TEST_F(PortalLimits, finishesARunningRequestWhenItStops)
{
    start();
    RawClient idle(server->port());
    ASSERT_EQ(idle.send("GET", "/v1/portal").status, 200);
    RawClient busy(server->port());
    ASSERT_TRUE(busy.write("GET /v1/portal HTTP/1.1\r\nHost: "));
    std::this_thread::sleep_for(100ms);
    std::thread stopping([this] { server->stop(); });
    std::this_thread::sleep_for(100ms);
    busy.write("p\r\n\r\n");
    const RawAnswer answer = busy.read();
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.head.toLower().contains("connection: close"));
    stopping.join();
    EXPECT_FALSE(RawClient(server->port()).isConnected());
}

} // namespace countersign::testing
