#include "mail_faults.h"
#include "portal_process.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

#include <random>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

/// SIGKILL of sender, recipient and portal at named points and at any moment.
class MailKill : public MailFaults
{
protected:
    struct Aim
    {
        QString point;                           ///< "mail-send:1"; empty: after a while
        int afterMillis = 0;
    };

    /// Runs one step of `vault` in a process of its own, which dies. False when it came to its end before.
    bool killed(std::unique_ptr<MailVault> &vault, const base::ReleaseId &release, const Aim &aim)
    {
        const QString folder = vault->folder();
        vault->close();
        auto environment = QProcessEnvironment::systemEnvironment();
        if (!aim.point.isEmpty())
            environment.insert(u"COUNTERSIGN_CRASH_AT"_s, aim.point);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(COUNTERSIGN_TEST_DIR "/mail_runner"), {folder, release.hex()});
        QByteArray output;
        while (!output.contains("ready\n") && process.waitForReadyRead(20'000))
            output += process.readAll();
        EXPECT_TRUE(output.contains("ready\n")) << output.constData();
        if (aim.point.isEmpty() && !process.waitForFinished(aim.afterMillis))
            process.kill();
        process.waitForFinished(60'000);
        const bool died = process.exitStatus() == QProcess::CrashExit;
        EXPECT_TRUE(died || process.exitCode() == 0) << process.readAll().constData();
        const auto opened = vault->open();
        EXPECT_TRUE(opened.has_value()) << (opened ? "" : qPrintable(base::codeText(opened.error().code)));
        return died;
    }
};

TEST_F(MailKill, ofTheSenderAtEachPointOfItsWay)
{
    static constexpr const char *kPoints[] = {"mail-seal:1", "mail-queued:1", "mail-send:1", "mail-receipt:1", "mail-send:2", "mail-receipt:2"};
    const int many = howMany(5, 110);
    for (int i = 0, died = 0; died < many && i < 2 * many; ++i) {
        const auto id = hold();
        if (!killed(author, id, {QString::fromLatin1(kPoints[i % std::size(kPoints)]), 0}))
            continue;
        ++died;
        tally(id);
        finish(id);
        ASSERT_FALSE(HasFailure()) << kPoints[i % std::size(kPoints)];
    }
    print("kills of the sender at named points:");
    EXPECT_GE(perState.size(), 4) << "states that were never met";
}

TEST_F(MailKill, ofTheRecipientAtEachPointOfItsWay)
{
    static constexpr const char *kPoints[] = {"mail-apply:1", "mail-taken:1", "mail-send:1", "mail-receipt:1", "mail-apply:2"};
    const int many = howMany(3, 100);
    for (int i = 0, died = 0; died < many && i < 2 * many; ++i) {
        const auto id = hold();
        seal(*author, id);
        (void)author->sync();
        if (!killed(there, {}, {QString::fromLatin1(kPoints[i % std::size(kPoints)]), 0}))
            continue;
        ++died;
        (void)author->trySync();
        tally(id);
        finish(id);
        ASSERT_FALSE(HasFailure()) << kPoints[i % std::size(kPoints)];
    }
    print("kills of the recipient at named points:");
}

TEST_F(MailKill, ofTheSenderWhenTheReceiptComes)
{
    static constexpr const char *kPoints[] = {"mail-apply:1", "mail-taken:1", "mail-apply:2"};
    const int many = howMany(2, 50);
    for (int i = 0, died = 0; died < many && i < 2 * many; ++i) {
        const auto id = hold();
        seal(*author, id);
        (void)author->sync();
        (void)there->sync();
        if (!killed(author, id, {QString::fromLatin1(kPoints[i % std::size(kPoints)]), 0}))
            continue;
        ++died;
        tally(id);
        finish(id);
        ASSERT_FALSE(HasFailure()) << kPoints[i % std::size(kPoints)];
    }
    print("kills of the sender when receipts come:");
}

TEST_F(MailKill, ofEitherAtAnyMoment)
{
    std::mt19937 random(20261128);
    const int many = howMany(3, 140);
    int died = 0;
    for (int i = 0; i < many; ++i) {
        const auto id = hold();
        const int after = static_cast<int>(random() % 350);
        if (i % 2 == 0) {
            died += killed(author, id, {{}, after}) ? 1 : 0;
        } else {
            seal(*author, id);
            (void)author->sync();
            died += killed(there, {}, {{}, after}) ? 1 : 0;
        }
        tally(id);
        finish(id);
        ASSERT_FALSE(HasFailure()) << "after " << after << " ms";
    }
    print("kills at any moment:");
    EXPECT_GT(died, 0);
}

TEST_F(MailKill, ofThePortal)
{
    stopPortal();
    PortalProcess portal;
    const auto config = folder().portalConfig();
    static constexpr const char *kPoints[] = {"receive", "store", "answer"};
    QMap<QString, int> perPoint;
    const int many = howMany(6, 100);
    for (int i = 0, died = 0; died < many && i < 3 * many; ++i) {
        const QString point = u"%1:%2"_s.arg(QLatin1StringView(kPoints[i % 3])).arg(1 + (i / 3) % 4);
        const auto id = hold();
        seal(*author, id);
        portal.start(config, point);
        (void)author->trySync();
        (void)there->trySync();
        if (portal.end()) {
            ++died;
            ++perPoint[point];
        }
        tally(id);
        portal.start(config);
        finish(id);
        portal.end();
        ASSERT_FALSE(HasFailure()) << qPrintable(point);
    }
    print("kills of the portal:");
    EXPECT_GE(perPoint.size(), 2);
}
