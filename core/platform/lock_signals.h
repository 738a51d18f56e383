#pragma once

#include <QObject>

namespace countersign::platform {

/// Says when the desktop wants secrets gone: the machine is about to sleep, the screen was
/// locked, the session was locked. Listens on D-Bus (login1 PrepareForSleep and Session
/// Lock, ScreenSaver ActiveChanged); where there is no bus it stays silent and
/// isListening() is false. While it lives it holds a login1 delay inhibitor, so that the
/// lock is done before the machine sleeps.
class LockSignals : public QObject
{
    Q_OBJECT
public:
    enum class Cause { Suspend, ScreenLock };
    Q_ENUM(Cause)

    explicit LockSignals(QObject *parent = nullptr);
    ~LockSignals() override;

    [[nodiscard]] bool isListening() const { return m_listening; }

Q_SIGNALS:
    /// The receiver locks before it returns: right after, the machine may sleep.
    void lockWanted(countersign::platform::LockSignals::Cause cause);

public Q_SLOTS:
    void prepareForSleep(bool sleeping);
    void screenSaverChanged(bool active);
    void sessionLocked();

private:
    void delaySleep();
    void allowSleep();
    bool m_listening = false;
    int m_inhibitor = -1;
};

} // namespace countersign::platform
