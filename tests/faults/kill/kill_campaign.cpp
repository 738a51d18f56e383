#include "kill_world.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

/// Kill -9 of workstation and portal, aimed at named phases: afterwards the vault opens, no
/// batch is half applied, and after one more sync the alert set is that of an undisturbed run.
class KillCampaign : public KillWorld
{
protected:
    /// A vault that joined and holds nothing yet; and, beside it, what it holds after a quiet sync.
    void makeVault(const char *code, QString &vault)
    {
        auto desk = newDesk(code);
        vault = desk->folder();
        desk->station->lock(workstation::LockReason::Quit);
    }
    void digestOfQuietRun(const QString &vault, const QStringList &command, base::Digest &digest)
    {
        const QString quiet = vault + u"-quiet"_s;
        copyFolder(vault, quiet);
        const Ended ended = control(command, quiet);
        ASSERT_EQ(ended.exitCode, 0) << ended.output.constData();
        readDigest(quiet, digest);
        QDir(quiet).removeRecursively();
    }
    void resetPortal(const QString &from)
    {
        const QString data = folder().portalConfig().dataFolder;
        QDir(data).removeRecursively();
        copyFolder(from, data);
    }
};

TEST_F(KillCampaign, firstSyncOfTheWorkstation)
{
    QString vault;
    makeVault("QMA", vault);
    base::Digest wanted;
    digestOfQuietRun(vault, {u"sync"_s}, wanted);
    ASSERT_FALSE(HasFailure());
    static constexpr const char *kPhases[] = {"download", "verify", "apply", "filter", "commit", "cursor"};
    QMap<QString, int> perPhase;
    const int many = kills(10, 100);
    for (int i = 0, pass = 1; i < many && pass < 200; ++pass) {
        for (const char *phase : kPhases) {
            if (i >= many)
                break;
            const QString copy = place(u"victim"_s);
            copyFolder(vault, copy);
            const Ended killed = control({u"sync"_s}, copy, u"%1:%2"_s.arg(QLatin1StringView(phase)).arg(pass));
            if (killed.killed) {
                ++i;
                ++perPhase[QLatin1StringView(phase)];
                const Ended again = control({u"sync"_s}, copy);
                EXPECT_EQ(again.exitCode, 0) << phase << pass << again.output.constData();
                base::Digest digest;
                readDigest(copy, digest);
                EXPECT_EQ(digest, wanted) << phase << " " << pass;
            }
            QDir(copy).removeRecursively();
            ASSERT_FALSE(HasFailure());
        }
        // Phases that a first sync passes fewer times are struck again from the beginning.
        if (pass >= 8)
            pass = 0;
    }
    print("kills of the workstation, first sync:", perPhase);
    EXPECT_GE(perPhase.size(), 4) << "phases that were never met";
}

TEST_F(KillCampaign, publishingByTheWorkstation)
{
    QString vault;
    makeVault("QMA", vault);
    ASSERT_EQ(control({u"sync"_s}, vault).exitCode, 0);
    const Ended import = control(
        {u"import"_s, u"un-list"_s, QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/un-list/sample.xml")}, vault);
    ASSERT_EQ(import.exitCode, 0) << import.output.constData();
    stopPortal();
    const QString portalBefore = place(u"portal-before"_s);
    copyFolder(folder().portalConfig().dataFolder, portalBefore);
    startPortal();
    base::Digest wanted;
    digestOfQuietRun(vault, {u"publish"_s}, wanted);
    ASSERT_FALSE(HasFailure());
    static constexpr const char *kPhases[] = {"seal", "send", "receipt", "apply", "commit", "cursor"};
    QMap<QString, int> perPhase;
    const int many = kills(10, 100);
    for (int i = 0, round = 0; i < many && round < 300; ++round) {
        const char *phase = kPhases[round % std::size(kPhases)];
        const int pass = 1 + (round / static_cast<int>(std::size(kPhases))) % 2;
        stopPortal();
        resetPortal(portalBefore);
        startPortal();
        const QString copy = place(u"victim"_s);
        copyFolder(vault, copy);
        const Ended killed = control({u"publish"_s}, copy, u"%1:%2"_s.arg(QLatin1StringView(phase)).arg(pass));
        if (killed.killed) {
            ++i;
            ++perPhase[QLatin1StringView(phase)];
            const Ended again = control({u"publish"_s}, copy);
            EXPECT_EQ(again.exitCode, 0) << phase << pass << again.output.constData();
            base::Digest digest;
            readDigest(copy, digest);
            EXPECT_EQ(digest, wanted) << phase << " " << pass;
        }
        QDir(copy).removeRecursively();
        ASSERT_FALSE(HasFailure());
    }
    print("kills of the workstation, publishing:", perPhase);
    EXPECT_GE(perPhase.size(), 5) << "phases that were never met";
}

TEST_F(KillCampaign, portalWhileADeskPublishes)
{
    QString vault;
    makeVault("QMA", vault);
    ASSERT_EQ(control({u"sync"_s}, vault).exitCode, 0);
    ASSERT_EQ(
        control({u"import"_s, u"un-list"_s, QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/un-list/sample.xml")},
                vault)
            .exitCode,
        0);
    // Another audience: channel, batches, chunk and snapshot are all written.
    stopPortal();
    const QString portalBefore = place(u"portal-before"_s);
    copyFolder(folder().portalConfig().dataFolder, portalBefore);
    startPortal();
    const QStringList publish{u"publish"_s, u"--audience"_s, u"QNB,QRC"_s};
    base::Digest wanted;
    digestOfQuietRun(vault, publish, wanted);
    stopPortal();
    ASSERT_FALSE(HasFailure());
    static constexpr const char *kPhases[] = {"receive", "store", "answer"};
    static constexpr int kWrites = 4; // channel, batch, chunk, snapshot
    QMap<QString, int> perPhase;
    const int many = kills(12, 200);
    for (int i = 0, round = 0; i < many && round < 600; ++round) {
        const char *phase = kPhases[round % std::size(kPhases)];
        const int pass = 1 + (round / static_cast<int>(std::size(kPhases))) % kWrites;
        resetPortal(portalBefore);
        startPortalProcess(u"%1:%2"_s.arg(QLatin1StringView(phase)).arg(pass));
        ASSERT_FALSE(HasFailure());
        const QString copy = place(u"victim"_s);
        copyFolder(vault, copy);
        (void)control(publish, copy);
        if (endPortalProcess()) {
            ++i;
            ++perPhase[QLatin1StringView(phase)];
            startPortalProcess();
            ASSERT_FALSE(HasFailure());
            const Ended again = control(publish, copy);
            EXPECT_EQ(again.exitCode, 0) << phase << pass << again.output.constData();
            base::Digest digest;
            readDigest(copy, digest);
            EXPECT_EQ(digest, wanted) << phase << " " << pass;
            endPortalProcess();
        }
        QDir(copy).removeRecursively();
        ASSERT_FALSE(HasFailure());
    }
    print("kills of the portal:", perPhase);
    EXPECT_EQ(perPhase.size(), 3);
}
