#include "kill_world.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

/// Kill -9 of workstation and portal, aimed at named phases: afterwards the vault opens, no
/// batch is half applied, and after one more sync the alert set is that of an undisturbed run.
class KillCampaign : public KillWorld
{
protected:
    /// A vault that joined and holds nothing yet, closed.
    void makeVault(const char *code, QString &vault)
    {
        auto desk = newDesk(code);
        vault = desk->folder();
        desk->station->lock(workstation::LockReason::Quit);
    }
    /// One that has synchronised, and holds a list that waits to be published.
    void makePublisher(const char *code, QString &vault)
    {
        auto desk = newDesk(code);
        vault = desk->folder();
        const auto synced = desk->sync();
        ASSERT_TRUE(synced.has_value()) << qPrintable(synced.error().detail);
        workstation::ImportRequest request;
        request.paths = {QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/un-list/sample.xml")};
        auto &imports = desk->session().imports();
        const auto preview = QCoro::waitFor(imports.preview(request, {}, {}));
        ASSERT_TRUE(preview.has_value()) << qPrintable(preview.error().detail);
        const auto applied = QCoro::waitFor(imports.apply(*preview, {}, {}));
        ASSERT_TRUE(applied.has_value()) << qPrintable(applied.error().detail);
        desk->station->lock(workstation::LockReason::Quit);
    }
    /// What a copy of the vault holds after a quiet sync.
    void digestOfQuietRun(const QString &vault, const QString &audience, base::Digest &digest)
    {
        const QString quiet = vault + u"-quiet"_s;
        copyFolder(vault, quiet);
        expectWhole(quiet, audience);
        readDigest(quiet, digest);
        QDir(quiet).removeRecursively();
    }
    static void expectWhole(const QString &vault, const QString &audience)
    {
        const Ended ended = synchronise(vault, audience);
        EXPECT_EQ(ended.exitCode, 0) << ended.output.constData();
    }
    /// The portal as it stands now, to be put back with each old copy of a vault: alone, a vault that goes back
    /// behind the checkpoints it deposited is rightly reported (CS-2022).
    QString keepPortal()
    {
        stopPortal();
        const QString kept = place(u"portal-before"_s);
        copyFolder(folder().portalConfig().dataFolder, kept);
        return kept;
    }
    /// While no portal runs.
    void putBack(const QString &portal, const QString &vault, const QString &victim)
    {
        const QString data = folder().portalConfig().dataFolder;
        QDir(data).removeRecursively();
        copyFolder(portal, data);
        QDir(victim).removeRecursively();
        copyFolder(vault, victim);
    }

    struct Campaign
    {
        QString vault, audience;
        QList<const char *> phases;
        int kills = 0;
    };
    /// Strikes each phase at its first pass, then at its second and so on; one that is passed fewer times, from
    /// its beginning again.
    void killWorkstation(const Campaign &campaign, QMap<QString, int> &perPhase)
    {
        const QString portalBefore = keepPortal();
        startPortal();
        base::Digest wanted;
        digestOfQuietRun(campaign.vault, campaign.audience, wanted);
        const QString victim = place(u"victim"_s);
        QMap<QString, int> pass;
        int done = 0;
        for (int round = 0; done < campaign.kills && round < 3 * campaign.kills && !HasFailure(); ++round) {
            const QString phase = QLatin1StringView(campaign.phases[round % campaign.phases.size()]);
            stopPortal();
            putBack(portalBefore, campaign.vault, victim);
            startPortal();
            const QString aim = u"%1:%2"_s.arg(phase).arg(++pass[phase]);
            if (!synchronise(victim, campaign.audience, aim).killed) {
                pass[phase] = 0;
                continue;
            }
            ++done;
            ++perPhase[phase];
            expectWhole(victim, campaign.audience);
            base::Digest digest;
            readDigest(victim, digest);
            EXPECT_EQ(digest, wanted) << qPrintable(aim);
        }
        EXPECT_EQ(done, campaign.kills);
        EXPECT_EQ(perPhase.size(), campaign.phases.size()) << "phases that were never met";
    }
};

TEST_F(KillCampaign, firstSyncOfTheWorkstation)
{
    QString vault;
    ASSERT_NO_FATAL_FAILURE(makeVault("QMA", vault));
    QMap<QString, int> perPhase;
    killWorkstation({vault, {}, {"download", "verify", "apply", "filter", "commit", "cursor"}, kills(8, 100)}, perPhase);
    print("kills of the workstation, first sync:", perPhase);
}

TEST_F(KillCampaign, publishingByTheWorkstation)
{
    QString vault;
    ASSERT_NO_FATAL_FAILURE(makePublisher("QMA", vault));
    QMap<QString, int> perPhase;
    killWorkstation({vault, {}, {"seal", "send", "receipt", "apply", "commit", "cursor"}, kills(8, 100)}, perPhase);
    print("kills of the workstation, publishing:", perPhase);
}

TEST_F(KillCampaign, portalWhileADeskPublishes)
{
    QString vault;
    ASSERT_NO_FATAL_FAILURE(makePublisher("QMA", vault));
    // Another audience: channel, batches, chunk and snapshot are all written.
    const QString audience = u"QNB,QRC"_s;
    const QString portalBefore = keepPortal();
    startPortal();
    base::Digest wanted;
    digestOfQuietRun(vault, audience, wanted);
    stopPortal();
    ASSERT_FALSE(HasFailure());
    static constexpr const char *kPhases[] = {"receive", "store", "answer"};
    static constexpr int kWrites = 4; // channel, batch, chunk, snapshot
    const QString victim = place(u"victim"_s);
    QMap<QString, int> perPhase;
    const int many = kills(9, 200);
    int done = 0;
    for (int round = 0; done < many && round < 3 * many && !HasFailure(); ++round) {
        const QString phase = QLatin1StringView(kPhases[round % std::size(kPhases)]);
        const QString aim = u"%1:%2"_s.arg(phase).arg(1 + (round / static_cast<int>(std::size(kPhases))) % kWrites);
        putBack(portalBefore, vault, victim);
        startPortalProcess(aim);
        ASSERT_FALSE(HasFailure());
        (void)synchronise(victim, audience);
        if (!endPortalProcess())
            continue;
        ++done;
        ++perPhase[phase];
        startPortalProcess();
        ASSERT_FALSE(HasFailure());
        expectWhole(victim, audience);
        base::Digest digest;
        readDigest(victim, digest);
        EXPECT_EQ(digest, wanted) << qPrintable(aim);
        endPortalProcess();
    }
    print("kills of the portal:", perPhase);
    EXPECT_EQ(done, many);
    EXPECT_EQ(perPhase.size(), 3);
}
