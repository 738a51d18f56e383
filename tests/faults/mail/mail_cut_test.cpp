#include "mail_faults.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <random>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

/// Stands between desks and portal and hands on what it gets, until so many bytes went through: then every line is
/// cut, in the middle of whatever was said.
class CuttingLine : public QTcpServer
{
public:
    explicit CuttingLine(quint16 portalPort) : m_portalPort(portalPort)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *const desk = nextPendingConnection())
                join(desk);
        });
    }
    /// Negative: never.
    void cutAfter(qint64 bytes)
    {
        m_left = bytes;
        m_passed = 0;
        m_isCut = false;
    }
    [[nodiscard]] qint64 passed() const { return m_passed; }
    [[nodiscard]] bool isCut() const { return m_isCut; }

private:
    void join(QTcpSocket *desk)
    {
        auto *const portal = new QTcpSocket(desk);
        portal->connectToHost(QHostAddress::LocalHost, m_portalPort);
        connect(desk, &QTcpSocket::readyRead, portal, [this, desk, portal] { pass(desk, portal); });
        connect(portal, &QTcpSocket::connected, desk, [this, desk, portal] { pass(desk, portal); });
        connect(portal, &QTcpSocket::readyRead, desk, [this, desk, portal] { pass(portal, desk); });
        connect(desk, &QTcpSocket::disconnected, desk, [desk, portal] {
            portal->abort();
            desk->deleteLater();
        });
        connect(portal, &QTcpSocket::disconnected, desk, [desk] { desk->disconnectFromHost(); });
        m_desks.append(desk);
        connect(desk, &QObject::destroyed, this, [this, desk] { m_desks.removeAll(desk); });
        if (m_isCut)
            desk->abort();
    }
    void pass(QTcpSocket *from, QTcpSocket *to)
    {
        if (to->state() != QAbstractSocket::ConnectedState)
            return; // read once it is
        QByteArray bytes = from->readAll();
        if (m_left >= 0 && m_passed + bytes.size() > m_left)
            bytes.truncate(m_left - m_passed);
        m_passed += bytes.size();
        to->write(bytes);
        to->flush();
        if (m_left < 0 || m_passed < m_left)
            return;
        m_isCut = true;
        const auto desks = m_desks;
        for (QTcpSocket *const desk : desks)
            desk->abort();
    }

    quint16 m_portalPort;
    qint64 m_left = -1;
    qint64 m_passed = 0;
    bool m_isCut = false;
    QList<QTcpSocket *> m_desks;
};

} // namespace

class MailCut : public MailFaults
{
protected:
    void SetUp() override
    {
        MailFaults::SetUp();
        stopPortal();
        auto config = folder().portalConfig();
        const quint16 known = config.port;
        config.port = 0;
        auto started = portal::PortalServer::start(config);
        ASSERT_TRUE(started.has_value()) << qPrintable(base::codeText(started.error().code));
        m_behind = std::move(*started);
        line = std::make_unique<CuttingLine>(m_behind->port());
        ASSERT_TRUE(line->listen(QHostAddress::LocalHost, known)) << qPrintable(line->errorString());
    }
    void TearDown() override
    {
        line.reset();
        m_behind.reset();
        MailFaults::TearDown();
    }

    std::unique_ptr<CuttingLine> line;

private:
    std::unique_ptr<portal::PortalServer> m_behind;
};

TEST_F(MailCut, ofTheLineAtAnyByte)
{
    // How much is said when nothing is cut.
    const auto quiet = hold();
    seal(*author, quiet);
    line->cutAfter(-1);
    (void)author->sync();
    const qint64 sending = line->passed();
    line->cutAfter(-1);
    (void)there->sync();
    const qint64 receiving = line->passed();
    finish(quiet);
    ASSERT_FALSE(HasFailure());
    ASSERT_GT(sending, 3000);

    std::mt19937 random(42);
    const int many = howMany(16, 500);
    int cuts = 0;
    for (int i = 0; i < many; ++i) {
        const auto id = hold();
        seal(*author, id);
        if (i % 3 != 2) {
            line->cutAfter(static_cast<qint64>(random() % static_cast<quint64>(sending)));
            (void)author->trySync();
        } else {
            line->cutAfter(-1);
            (void)author->sync();
            line->cutAfter(static_cast<qint64>(random() % static_cast<quint64>(receiving)));
            (void)there->trySync();
        }
        cuts += line->isCut() ? 1 : 0;
        tally(id);
        line->cutAfter(-1);
        finish(id);
        ASSERT_FALSE(HasFailure()) << "cut " << i;
    }
    print("cuts of the line:");
    EXPECT_GT(cuts, many / 2);
}
