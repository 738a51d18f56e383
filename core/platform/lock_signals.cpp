#include "core/platform/lock_signals.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace countersign::platform {

using namespace Qt::StringLiterals;

namespace {

const QString kLogin = u"org.freedesktop.login1"_s;
const QString kLoginPath = u"/org/freedesktop/login1"_s;
const QString kLoginManager = u"org.freedesktop.login1.Manager"_s;

} // namespace

// Qt D-Bus connects by name only: SLOT() here is no choice of ours.
LockSignals::LockSignals(QObject *parent) : QObject(parent)
{
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        m_listening |= system.connect(kLogin, kLoginPath, kLoginManager, u"PrepareForSleep"_s, this,
                                      SLOT(prepareForSleep(bool)));
        delaySleep();
        // The session's path is asked for: a Lock of another person's session is not ours.
        auto ask = QDBusMessage::createMethodCall(kLogin, kLoginPath, kLoginManager, u"GetSessionByPID"_s);
        ask << static_cast<uint>(::getpid());
        auto *watcher = new QDBusPendingCallWatcher(system.asyncCall(ask), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<QDBusObjectPath> session = *watcher;
            watcher->deleteLater();
            if (session.isError())
                return;
            QDBusConnection::systemBus().connect(kLogin, session.value().path(), u"org.freedesktop.login1.Session"_s,
                                                 u"Lock"_s, this, SLOT(sessionLocked()));
        });
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
            m_listening |= session.connect(QString(), QString(), name, u"ActiveChanged"_s, this,
                                           SLOT(screenSaverChanged(bool)));
    }
}

LockSignals::~LockSignals()
{
    allowSleep();
}

void LockSignals::prepareForSleep(bool sleeping)
{
    if (!sleeping) {
        delaySleep();
        return;
    }
    Q_EMIT lockWanted(Cause::Suspend);
    allowSleep();
}

void LockSignals::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT lockWanted(Cause::ScreenLock);
}

void LockSignals::sessionLocked()
{
    Q_EMIT lockWanted(Cause::ScreenLock);
}

void LockSignals::delaySleep()
{
    if (m_inhibitor >= 0)
        return;
    auto ask = QDBusMessage::createMethodCall(kLogin, kLoginPath, kLoginManager, u"Inhibit"_s);
    ask << u"sleep"_s << u"Countersign"_s << u"locks the vault before the machine sleeps"_s << u"delay"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError() && m_inhibitor < 0)
            m_inhibitor = ::fcntl(reply.value().fileDescriptor(), F_DUPFD_CLOEXEC, 0);
    });
}

void LockSignals::allowSleep()
{
    if (m_inhibitor >= 0)
        ::close(std::exchange(m_inhibitor, -1));
}

} // namespace countersign::platform
