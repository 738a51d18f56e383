#pragma once

#include "core/portal/portal_config.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <gtest/gtest.h>

#include <memory>

namespace countersign::test {

/// countersign-portal as a process of its own, that can die.
class PortalProcess
{
public:
    /// Waits until it listens. It dies at `crashAt` ("store:2") when it comes there.
    void start(const portal::PortalConfig &config, const QString &crashAt = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        if (!crashAt.isEmpty())
            environment.insert(QStringLiteral("COUNTERSIGN_CRASH_AT"), crashAt);
        m_process = std::make_unique<QProcess>();
        m_process->setProcessEnvironment(environment);
        m_process->start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersign-portal"),
                         {QStringLiteral("--data"), config.dataFolder, QStringLiteral("--key-file"), config.keyFile,
                          QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(config.port)});
        ASSERT_TRUE(m_process->waitForReadyRead(20'000)) << m_process->readAllStandardError().constData();
    }
    /// True when it had died by itself.
    bool end()
    {
        if (!m_process)
            return false;
        const bool died = m_process->state() == QProcess::NotRunning || m_process->waitForFinished(50);
        if (!died) {
            m_process->terminate();
            m_process->waitForFinished(20'000);
        }
        m_process.reset();
        return died;
    }
    void kill() { m_process->kill(); }

private:
    std::unique_ptr<QProcess> m_process;
};

} // namespace countersign::test
