#include "core/training/training_desk.h"

#include "core/crypto/secret_bytes.h"
#include "core/platform/child_process.h"
#include "core/training/federation_maker.h"
#include "core/training/states.h"
#include "core/training/training_agreements.h"
#include "core/training/training_cases.h"
#include "core/training/training_contacts.h"
#include "core/training/training_releases.h"
#include "core/workstation/session.h"
#include "core/workstation/workstation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <coroutine>
#include <functional>

namespace countersign::training {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kStartTime{20};
constexpr int kStopMillis = 5000;

/// Waits for the child's first line, its end, or the time being up; resumed from the loop.
struct FirstLine
{
    QProcess &process;

    [[nodiscard]] bool await_ready() const { return process.canReadLine() || process.state() == QProcess::NotRunning; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        // Not a member: resuming ends the coroutine's frame inside this object's own event,
        // so it must go by itself, later.
        QObject *const context = new QObject;
        const std::shared_ptr<bool> resumed = std::make_shared<bool>(false);
        const auto resume = [waiting, resumed, context] {
            if (std::exchange(*resumed, true))
                return;
            context->deleteLater();
            waiting.resume();
        };
        QObject::connect(&process, &QProcess::readyReadStandardOutput, context, resume, Qt::QueuedConnection);
        QObject::connect(&process, &QProcess::finished, context, resume, Qt::QueuedConnection);
        QObject::connect(&process, &QProcess::errorOccurred, context, resume, Qt::QueuedConnection);
        QTimer::singleShot(kStartTime, context, resume);
    }
    void await_resume() const {}
};

bool answersOn(std::uint16_t port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    return socket.waitForConnected(200);
}

std::shared_ptr<crypto::SecretBytes> trainingPassphrase()
{
    return std::make_shared<crypto::SecretBytes>(crypto::SecretBytes::copyOf(kTrainingPassphrase));
}

} // namespace

TrainingDesk::TrainingDesk(QString directory, std::shared_ptr<const base::Clock> clock, QObject *parent)
    : QObject(parent), m_directory(std::move(directory)), m_clock(std::move(clock))
{
}

TrainingDesk::~TrainingDesk()
{
    stopPortal();
}

void TrainingDesk::stopPortal()
{
    if (!m_portal)
        return;
    m_portal->disconnect();
    m_portal->terminate();
    if (!m_portal->waitForFinished(kStopMillis))
        m_portal->kill();
    m_portal.reset();
}

QCoro::Task<base::Status> TrainingDesk::startPortal()
{
    const QPointer<TrainingDesk> self(this);
    const auto folder = TrainingFolder::open(m_directory);
    if (!folder)
        co_return base::failFrom(folder);
    if (isPortalRunning() || answersOn(folder->port))
        co_return base::Status{};
    const portal::PortalConfig config = folder->portalConfig();
    m_portal = std::make_unique<QProcess>();
    m_portal->setProgram(
        qEnvironmentVariable("COUNTERSIGN_PORTAL", QCoreApplication::applicationDirPath() + u"/countersign-portal"_s));
    m_portal->setArguments({u"--data"_s, config.dataFolder, u"--key-file"_s, config.keyFile, u"--listen"_s,
                            u"127.0.0.1:%1"_s.arg(folder->port), u"--log"_s, config.logFile});
    m_portal->setStandardErrorFile(QProcess::nullDevice());
    m_portal->setChildProcessModifier([] { platform::endWithParent(); });
    m_portal->start(QIODevice::ReadOnly);
    FirstLine first{*m_portal};
    co_await first;
    if (!self || !m_portal)
        co_return base::fail(ErrorCode::Cancelled);
    if (m_portal->state() != QProcess::Running || !m_portal->readLine().startsWith("listening"))
        co_return base::fail(ErrorCode::PortalUnreachable, u"the training portal did not start"_s);
    co_return base::Status{};
}

QCoro::Task<base::Status> TrainingDesk::open(workstation::Workstation *workstation, QString vaultDirectory,
                                             QString personName, Seat seat, int alerts)
{
    const QPointer<TrainingDesk> self(this);
    const QPointer<workstation::Workstation> station(workstation);
    if (!isMade()) {
        CreateOptions options;
        options.directory = m_directory;
        options.alerts = alerts;
        options.keyFiles = false;
        // Named, like the seat below: GCC 12 copies an owning temporary of a co_await
        // expression bit by bit and destroys it twice.
        const std::function<void(int, int)> report = [self](int done, int total) {
            if (self)
                Q_EMIT self->progress(done, total);
        };
        const auto created = co_await create(options, m_clock, report);
        if (!created)
            co_return base::failFrom(created);
    }
    if (!self || !station)
        co_return base::fail(ErrorCode::Cancelled);
    const auto portal = co_await startPortal();
    if (!portal)
        co_return portal;
    if (!self || !station)
        co_return base::fail(ErrorCode::Cancelled);
    if (QFileInfo::exists(vaultDirectory)) {
        const auto opened = co_await station->unlock(vaultDirectory, trainingPassphrase(), {});
        if (!opened)
            co_return opened;
    } else {
        const workstation::NewVault wanted{vaultDirectory, u"Training desk · "_s + personName, {}, true};
        const auto made = co_await station->createVault(wanted, trainingPassphrase());
        if (!made)
            co_return base::failFrom(made);
    }
    if (!self || !station || !station->session())
        co_return base::fail(ErrorCode::VaultLocked);
    if (station->session()->identity().desk.isNull()) {
        const SeatWanted wanted{states().first().code, personName, seat};
        const auto joined = co_await joinDesk(station->session(), m_directory, wanted, m_clock);
        if (!joined)
            co_return joined;
    }
    if (!self || !station || !station->session())
        co_return base::fail(ErrorCode::VaultLocked);
    const auto synced = co_await station->session()->sync().syncNow();
    if (!synced)
        co_return base::failFrom(synced);
    if (!self || !station || !station->session())
        co_return base::fail(ErrorCode::VaultLocked);
    const auto filled = co_await fillCases(&station->session()->cases());
    if (!filled)
        co_return base::failFrom(filled);
    if (!self || !station || !station->session())
        co_return base::fail(ErrorCode::VaultLocked);
    const QDate today = QDateTime::fromMSecsSinceEpoch(base::toMillis(m_clock->now()), Qt::UTC).date();
    const auto agreed = co_await fillAgreements(&station->session()->agreements(), today);
    if (!agreed)
        co_return agreed;
    if (!self || !station || !station->session())
        co_return base::fail(ErrorCode::VaultLocked);
    const auto named = co_await fillContacts(&station->session()->directory());
    if (!named)
        co_return named;
    if (!self || !station || !station->session())
        co_return base::fail(ErrorCode::VaultLocked);
    const auto exchanged = co_await fillReleases(station->session(), m_directory, m_clock);
    co_return exchanged;
}

} // namespace countersign::training
