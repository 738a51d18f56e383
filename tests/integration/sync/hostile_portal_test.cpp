#include "training_world.h"

#include "core/portal/initialise.h"
#include "core/portal/portal_database.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

/// Answers every connection with the same bytes.
class Parrot : public QObject
{
public:
    Parrot(QTcpServer *server, QByteArray answer) : m_server(server), m_answer(std::move(answer))
    {
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    received += socket->readAll();
                    socket->write(m_answer);
                    socket->disconnectFromHost();
                });
            }
        });
    }
    [[nodiscard]] bool listen(std::uint16_t port) { return m_server->listen(QHostAddress::LocalHost, port); }
    QByteArray received;

private:
    std::unique_ptr<QTcpServer> m_server;
    QByteArray m_answer;
};

QSslConfiguration tlsOf(const portal::TlsIdentity &identity)
{
    QSslConfiguration tls;
    tls.setLocalCertificate(QSslCertificate(identity.certificatePem));
    tls.setPrivateKey(QSslKey(identity.keyPem, QSsl::Ec));
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    return tls;
}

ErrorCode codeOf(const base::Result<workstation::SyncSummary> &summary)
{
    return summary ? ErrorCode::Internal : summary.error().code;
}

} // namespace

class HostilePortal : public TrainingWorld
{
};

TEST_F(HostilePortal, getsNothingWhenItsKeyIsAnother)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    stopPortal();
    auto *const server = new QSslServer;
    server->setSslConfiguration(tlsOf(*portal::TlsIdentity::generate()));
    Parrot parrot(server, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    ASSERT_TRUE(parrot.listen(folder().port));
    EXPECT_EQ(codeOf(desk->sync()), ErrorCode::PortalNotTrusted);
    EXPECT_TRUE(parrot.received.isEmpty()) << "not a byte of a request";
    EXPECT_FALSE(desk->session().sync().isOnline());
}

TEST_F(HostilePortal, isCalledACaptivePortalWhenItAnswersWithAPage)
{
    const auto desk = newDesk("QMA");
    stopPortal();
    const auto config = folder().portalConfig();
    portal::TlsIdentity tls;
    {
        const auto key = portal::readKey(config);
        ASSERT_TRUE(key.has_value());
        auto database = portal::openDatabase(config, *key);
        ASSERT_TRUE(database.has_value());
        const auto identity = portal::loadIdentity(*database, *key);
        ASSERT_TRUE(identity.has_value());
        tls = identity->tls;
    }
    for (const QByteArray &answer :
         {"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello"_ba,
          "HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"_ba,
          "HTTP/1.1 511 Login\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nno"_ba}) {
        auto *const server = new QSslServer;
        server->setSslConfiguration(tlsOf(tls));
        Parrot parrot(server, answer);
        ASSERT_TRUE(parrot.listen(folder().port));
        EXPECT_EQ(codeOf(desk->sync()), ErrorCode::CaptivePortal) << answer.constData();
    }
}

TEST_F(HostilePortal, isCalledACaptivePortalWhenItSpeaksNoTls)
{
    const auto desk = newDesk("QMA");
    stopPortal();
    Parrot parrot(new QTcpServer, "HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\nContent-Length: 0\r\n\r\n");
    ASSERT_TRUE(parrot.listen(folder().port));
    EXPECT_EQ(codeOf(desk->sync()), ErrorCode::CaptivePortal);
}

TEST_F(HostilePortal, isToldApartByItsClock)
{
    const auto desk = newDesk("QMA");
    clock->shift = std::chrono::hours(3);
    const auto summary = desk->sync();
    ASSERT_EQ(codeOf(summary), ErrorCode::ClockSkew);
    EXPECT_NEAR(summary.error().args.value(0).toDouble(), 3 * 3600, 60);
    clock->shift = std::chrono::hours(-24 * 3650);
    EXPECT_EQ(codeOf(desk->sync()), ErrorCode::ClockSkew);
    clock->shift = std::chrono::milliseconds(0);
    EXPECT_TRUE(desk->sync().has_value());
}

TEST_F(HostilePortal, isCaughtWhenItWentBackInTime)
{
    const auto qma = newDesk("QMA");
    const auto qnb = newDesk("QNB");
    ASSERT_TRUE(qma->sync().has_value());
    stopPortal();
    copyFolder(federation() + u"/portal"_s, place(u"earlier"_s));
    startPortal();
    alerts::AlertRecord record;
    record.category = alerts::Category::Lost;
    record.type = documents::DocumentType::Passport;
    record.number = u"AA7771234"_s;
    record.issuer = training::codeOf("QMA");
    ASSERT_TRUE(QCoro::waitFor(qma->session().alerts().add(record)).has_value());
    ASSERT_EQ(qma->sync()->published, 1);
    ASSERT_TRUE(qnb->sync().has_value());
    stopPortal();
    QDir(federation() + u"/portal"_s).removeRecursively();
    copyFolder(place(u"earlier"_s), federation() + u"/portal"_s);
    startPortal();
    const auto summary = qnb->sync();
    ASSERT_TRUE(summary.has_value()) << "the other feeds go on";
    // Each log that went back is named: the feed, and the desk's audit log.
    ASSERT_FALSE(summary->remarks.isEmpty());
    for (const base::Error &remark : summary->remarks)
        EXPECT_TRUE(remark.code == ErrorCode::PortalWentBack || remark.code == ErrorCode::AuditDiffers) << qPrintable(base::codeText(remark.code) + remark.detail);
    EXPECT_EQ(summary->remarks.first().code, ErrorCode::PortalWentBack);
    EXPECT_EQ(qnb->ask(record.number)->verdict, alerts::Verdict::PossibleHit) << "absence is never deletion";
}

TEST_F(HostilePortal, isCaughtWhenItsDirectoryIsShorter)
{
    stopPortal();
    copyFolder(federation() + u"/portal"_s, place(u"earlier"_s));
    startPortal();
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    stopPortal();
    QDir(federation() + u"/portal"_s).removeRecursively();
    copyFolder(place(u"earlier"_s), federation() + u"/portal"_s);
    startPortal();
    // The earlier world does not know this device, so it gets no session there at all.
    const auto summary = desk->sync();
    EXPECT_TRUE(codeOf(summary) == ErrorCode::PortalWentBack || codeOf(summary) == ErrorCode::NotEnrolled)
        << static_cast<int>(codeOf(summary));
    EXPECT_GT(desk->alertCount(), 0);
}

TEST_F(HostilePortal, mayBeSilentWhileLookUpsGoOn)
{
    const auto desk = newDesk("QMA");
    ASSERT_TRUE(desk->sync().has_value());
    stopPortal();
    clock->shift = std::chrono::hours(5);
    EXPECT_EQ(codeOf(desk->sync()), ErrorCode::PortalUnreachable);
    EXPECT_TRUE(desk->session().sync().offlineSince().has_value());
    const auto answer = desk->ask(u"L898902C3"_s);
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->verdict, alerts::Verdict::PossibleHit);
    const auto feed = alerts::oldestFeedOf(answer->feeds, training::codeOf("QNB"));
    ASSERT_TRUE(feed.has_value());
    EXPECT_GE(answer->askedAt - feed->headAt, std::chrono::hours(5)) << "the answer says its age";
}
