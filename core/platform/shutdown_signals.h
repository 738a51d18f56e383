#pragma once

#include <QObject>

class QSocketNotifier;

namespace countersign::platform {

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal on the thread that made the object.
/// One at a time in a process; the earlier handling comes back when it goes.
class ShutdownSignals : public QObject
{
    Q_OBJECT
public:
    explicit ShutdownSignals(QObject *parent = nullptr);
    ~ShutdownSignals() override;

Q_SIGNALS:
    void requested();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace countersign::platform
