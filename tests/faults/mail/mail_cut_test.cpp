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
        startPortal(true);
        ASSERT_TRUE(portal);
        line = std::make_unique<CuttingLine>(portal->port());
        const quint16 known = folder().portalConfig().port;
        ASSERT_TRUE(line->listen(QHostAddress::LocalHost, known)) << qPrintable(line->errorString());
    }
    void TearDown() override
    {
        line.reset();
        MailFaults::TearDown();
    }

    std::unique_ptr<CuttingLine> line;
};

TEST_F(MailCut, ofTheLineAtAnyByte)
{
    // How much each step says when nothing is cut.
    QMap<Step, qint64> said;
    for (const Step step : kSteps) {
        line->cutAfter(-1);
        const auto id = comeTo(step);
        if (step == Step::Send)
            seal(*author, id);
        line->cutAfter(-1);
        (void)actorOf(step)->sync();
        said[step] = line->passed();
        ASSERT_GT(said[step], 3000);
        finish(id, step);
        ASSERT_FALSE(HasFailure()) << wordOf(step);
    }

    std::mt19937_64 random(42);
    StateTable cuts;
    const int many = howMany(16, 500);
    int cut = 0;
    for (int i = 0; cut < many && i < 2 * many; ++i) {
        const Step step = kSteps[static_cast<std::size_t>(i) % std::size(kSteps)];
        const auto id = comeTo(step);
        if (step == Step::Send)
            seal(*author, id);
        line->cutAfter(static_cast<qint64>(random() % static_cast<quint64>(said[step])));
        (void)actorOf(step)->trySync();
        if (line->isCut()) {
            ++cut;
            cuts.count(standing(id), wordOf(step));
        }
        line->cutAfter(-1);
        finish(id, step);
        ASSERT_FALSE(HasFailure()) << "cut " << i << ": " << wordOf(step);
    }
    cuts.print("cuts of the line at a random byte, by step and the state of the release in the sender's outbox");
    EXPECT_EQ(cut, many);
}
