#pragma once

#include "portal_process.h"
#include "training_world.h"

#include "core/store/alert_store.h"
#include "core/store/vault.h"

#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>

namespace countersign::test {

/// How one run of a program ended.
struct Ended
{
    bool killed = false;
    int exitCode = -1;
    QByteArray output;
};

/// Full campaigns are asked for by COUNTERSIGN_FULL=1; the short one runs each time.
[[nodiscard]] inline int kills(int sampled, int full)
{
    return qEnvironmentVariableIntValue("COUNTERSIGN_FULL") == 1 ? full : sampled;
}

/// A training world whose workstation and portal are real processes that can be killed.
class KillWorld : public TrainingWorld
{
protected:
    /// kill_runner with this vault; dies at `crashAt` ("apply:2") when it comes there.
    [[nodiscard]] static Ended synchronise(const QString &vault, const QString &audience = {}, const QString &crashAt = {})
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        if (!crashAt.isEmpty())
            environment.insert(QStringLiteral("COUNTERSIGN_CRASH_AT"), crashAt);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        QStringList arguments{vault};
        if (!audience.isEmpty())
            arguments.append(audience);
        process.start(QStringLiteral(COUNTERSIGN_TEST_DIR "/kill_runner"), arguments);
        process.waitForFinished(120'000);
        return {process.exitStatus() == QProcess::CrashExit, process.exitCode(), process.readAll()};
    }

    /// countersign-portal on the federation's port.
    void startPortalProcess(const QString &crashAt = {}) { portalProcess.start(folder().portalConfig(), crashAt); }
    /// True when it had died by itself.
    bool endPortalProcess() { return portalProcess.end(); }

    /// The alert set as a whole; opening the vault for it also shows that it opens.
    void readDigest(const QString &vault, base::Digest &digest) const
    {
        auto opened = store::Vault::unlock(vault, *passphrase(), {}, kCheapVault);
        ASSERT_TRUE(opened.has_value()) << static_cast<int>(opened.error().code) << qPrintable(opened.error().detail);
        const auto checked = opened->check();
        ASSERT_TRUE(checked.has_value()) << qPrintable(checked.error().detail);
        {
            auto database = opened->openConnection();
            ASSERT_TRUE(database.has_value());
            store::AlertStore alerts(*database, store::NumberHash(opened->indexHashKey()));
            const auto found = alerts.logicalDigest();
            ASSERT_TRUE(found.has_value()) << qPrintable(found.error().detail);
            digest = *found;
        }
        opened->lock();
    }

    static void print(const char *what, const QMap<QString, int> &perPhase)
    {
        QByteArray line(what);
        int all = 0;
        for (auto phase = perPhase.begin(); phase != perPhase.end(); ++phase) {
            line += ' ' + phase.key().toLatin1() + '=' + QByteArray::number(phase.value());
            all += phase.value();
        }
        std::printf("%s (all %d)\n", line.constData(), all);
    }

    PortalProcess portalProcess;
};

} // namespace countersign::test
