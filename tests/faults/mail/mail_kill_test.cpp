#include "mail_faults.h"
#include "portal_process.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

#include <random>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;
using release::ReleaseState;

namespace {

/// Where on the way of a release somebody dies: at the n-th pass over a named point of that step.
struct Aim
{
    Step step;
    const char *point;
};

constexpr Aim kSender[] = {
    {Step::Send, "mail-seal:1"},           {Step::Send, "mail-queued:1"},         {Step::Send, "mail-send:1"},
    {Step::Send, "mail-receipt:1"},        {Step::Send, "mail-send:2"},           {Step::Send, "mail-receipt:2"},
    {Step::HearDelivered, "mail-apply:1"}, {Step::HearDelivered, "mail-taken:1"}, {Step::HearDelivered, "mail-apply:2"},
    {Step::HearOpened, "mail-apply:1"},    {Step::HearOpened, "mail-taken:1"},    {Step::Recall, "mail-send:1"},
    {Step::Recall, "mail-receipt:1"},      {Step::HearPurged, "mail-apply:1"},    {Step::HearPurged, "mail-taken:1"},
};
constexpr Aim kRecipient[] = {
    {Step::Receive, "mail-apply:1"},      {Step::Receive, "mail-apply:2"},   {Step::Receive, "mail-taken:1"},
    {Step::Receive, "mail-send:1"},       {Step::Receive, "mail-receipt:1"}, {Step::TellOpened, "mail-send:1"},
    {Step::TellOpened, "mail-receipt:1"}, {Step::Destroy, "mail-apply:1"},   {Step::Destroy, "mail-taken:1"},
    {Step::Destroy, "mail-send:1"},       {Step::Destroy, "mail-receipt:1"},
};
/// While the one who does the step writes to it; at sending the second write is the copy for the own desk.
constexpr Aim kPortal[] = {
    {Step::Send, "receive:1"},       {Step::Send, "store:1"},       {Step::Send, "answer:1"},
    {Step::Send, "receive:2"},       {Step::Send, "store:2"},       {Step::Send, "answer:2"},
    {Step::Receive, "receive:1"},    {Step::Receive, "store:1"},    {Step::Receive, "answer:1"},
    {Step::TellOpened, "receive:1"}, {Step::TellOpened, "store:1"}, {Step::TellOpened, "answer:1"},
    {Step::Recall, "receive:1"},     {Step::Recall, "store:1"},     {Step::Recall, "answer:1"},
    {Step::Destroy, "receive:1"},    {Step::Destroy, "store:1"},    {Step::Destroy, "answer:1"},
};

} // namespace

/// SIGKILL of sender, recipient and portal at named points and at any moment: 500 when run whole.
class MailKill : public MailFaults
{
protected:
    static void TearDownTestSuite()
    {
        s_kills.print("kills, by who was killed and the state of the release in the sender's outbox");
        MailFaults::TearDownTestSuite();
    }

    /// One step of a vault in a process of its own, killed at `point` or, without one, after some milliseconds. False
    /// when it came to its end before.
    bool killed(std::unique_ptr<MailVault> &vault, const base::ReleaseId &release, const char *point,
                int afterMillis = -1)
    {
        const QString folder = vault->folder();
        vault->close();
        auto environment = QProcessEnvironment::systemEnvironment();
        if (point)
            environment.insert(u"COUNTERSIGN_CRASH_AT"_s, QString::fromLatin1(point));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(COUNTERSIGN_TEST_DIR "/mail_runner"), {folder, release.hex()});
        QByteArray output;
        while (!output.contains("ready\n") && process.waitForReadyRead(20'000))
            output += process.readAll();
        EXPECT_TRUE(output.contains("ready\n")) << output.constData();
        if (afterMillis >= 0 && !process.waitForFinished(afterMillis))
            process.kill();
        process.waitForFinished(60'000);
        const bool died = process.exitStatus() == QProcess::CrashExit;
        EXPECT_TRUE(died || process.exitCode() == 0) << process.readAll().constData();
        const auto opened = vault->open();
        EXPECT_TRUE(opened.has_value()) << (opened ? "" : qPrintable(base::codeText(opened.error().code)));
        return died;
    }
    /// Until `many` died, each aim in its turn.
    template<std::size_t N>
    void killAtPoints(const Aim (&aims)[N], int many, const char *who)
    {
        int died = 0;
        for (int i = 0; died < many; ++i) {
            const Aim &aim = aims[static_cast<std::size_t>(i) % N];
            const auto id = comeTo(aim.step);
            ASSERT_TRUE(killed(actorOf(aim.step), aim.step == Step::Send ? id : base::ReleaseId{}, aim.point))
                << wordOf(aim.step) << ' ' << aim.point;
            ++died;
            s_kills.count(standing(id), who);
            finish(id, aim.step);
            ASSERT_FALSE(HasFailure()) << "after " << who << ' ' << wordOf(aim.step) << ' ' << aim.point;
        }
    }

    static inline StateTable s_kills;
};

TEST_F(MailKill, ofTheSender)
{
    killAtPoints(kSender, howMany(15, 195), "sender");
    EXPECT_GE(s_kills.states(), 7) << "states of the outbox that were never met";
}

TEST_F(MailKill, ofTheRecipient)
{
    killAtPoints(kRecipient, howMany(11, 110), "recipient");
}

TEST_F(MailKill, ofEitherAtAnyMoment)
{
    std::mt19937 random(20261128);
    // How long the steps last here and now.
    QMap<Step, int> longest;
    static constexpr Step kWhere[] = {Step::Send, Step::Receive, Step::HearDelivered, Step::Destroy};
    for (const Step step : kWhere) {
        const auto id = comeTo(step);
        QElapsedTimer timer;
        timer.start();
        ASSERT_FALSE(killed(actorOf(step), step == Step::Send ? id : base::ReleaseId{}, nullptr));
        longest[step] = static_cast<int>(timer.elapsed());
        finish(id, step);
        ASSERT_FALSE(HasFailure());
    }
    const int many = howMany(4, 81);
    int died = 0;
    for (int i = 0; died < many && i < 6 * many; ++i) {
        const Step step = kWhere[static_cast<std::size_t>(i) % std::size(kWhere)];
        const auto id = comeTo(step);
        const int after = static_cast<int>(random() % static_cast<unsigned>(longest[step]));
        if (killed(actorOf(step), step == Step::Send ? id : base::ReleaseId{}, nullptr, after)) {
            ++died;
            s_kills.count(standing(id), "at any moment");
        }
        finish(id, step);
        ASSERT_FALSE(HasFailure()) << wordOf(step) << " after " << after << " ms";
    }
    EXPECT_EQ(died, many);
}

TEST_F(MailKill, ofThePortal)
{
    stopPortal();
    const auto config = folder().portalConfig();
    PortalProcess process;
    process.start(config);
    const int many = howMany(9, 114);
    for (int i = 0; i < many; ++i) {
        const Aim &aim = kPortal[static_cast<std::size_t>(howMany(2 * i, i)) % std::size(kPortal)];
        const auto id = comeTo(aim.step);
        process.end();
        process.start(config, QString::fromLatin1(aim.point));
        if (aim.step == Step::Send)
            seal(*author, id);
        EXPECT_FALSE(actorOf(aim.step)->trySync().has_value()) << "nobody answered, and it was not noticed";
        ASSERT_TRUE(process.end()) << wordOf(aim.step) << ' ' << aim.point;
        s_kills.count(standing(id), "portal");
        process.start(config);
        finish(id, aim.step);
        ASSERT_FALSE(HasFailure()) << "after portal " << wordOf(aim.step) << ' ' << aim.point;
    }
    process.end();
}
