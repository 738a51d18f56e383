#pragma once

#include "core/workstation/workstation.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QTimer;

namespace countersign::ui {
class MainWindow;
}

namespace countersign::tour {

/// One stop: something is done with real input, something must then be true, and a
/// picture is taken.
struct Stop
{
    QString name;                      ///< of the picture; empty = none is taken
    std::function<void()> act;
    std::function<bool()> reached;
    int seconds = 10;
};

/// Walks through the stops and leaves a picture of each in a folder. Ends with finished():
/// true only when every stop was reached.
class GuidedTour : public QObject
{
    Q_OBJECT
public:
    GuidedTour(ui::MainWindow &window, QString folder, QList<Stop> stops, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(bool allReached);

private:
    void begin();
    void look();
    void keepPicture(const QString &name);

    ui::MainWindow &m_window;
    QString m_folder;
    QList<Stop> m_stops;
    int m_at = 0;
    int m_pictures = 0;
    bool m_allReached = true;
    QElapsedTimer m_since;
    QTimer *m_timer;
};

/// Where the tour lives: window, workstation and how to cut the portal off.
struct Places
{
    ui::MainWindow &window;
    workstation::Workstation &workstation;
    QString passphrase;                ///< of the training vault, no secret
    int languageButton = 0;            ///< place of the window's language at the first run
    bool changesLooks = true;          ///< ends with the other themes and languages
    std::function<void()> stopPortal;
};
/// The stops of the whole tour.
[[nodiscard]] QList<Stop> tourStops(const Places &places);

} // namespace countersign::tour
