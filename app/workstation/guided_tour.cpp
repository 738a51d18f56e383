#include "app/workstation/guided_tour.h"

#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTimer>

#include <cstdio>

namespace countersign::tour {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLookEvery = 40;   ///< ms between two looks whether a stop is reached
constexpr int kSettle = 180;     ///< ms for the last repaint before a picture
}

GuidedTour::GuidedTour(ui::MainWindow &window, QString folder, QList<Stop> stops, QObject *parent)
    : QObject(parent), m_window(window), m_folder(std::move(folder)), m_stops(std::move(stops)), m_timer(new QTimer(this))
{
    m_timer->setInterval(kLookEvery);
    connect(m_timer, &QTimer::timeout, this, &GuidedTour::look);
}

void GuidedTour::start()
{
    QDir().mkpath(m_folder);
    QTimer::singleShot(kSettle, this, &GuidedTour::begin);
}

void GuidedTour::begin()
{
    if (m_at >= m_stops.size()) {
        Q_EMIT finished(m_allReached);
        return;
    }
    m_since.start();
    if (m_stops[m_at].act)
        m_stops[m_at].act();
    m_timer->start();
}

void GuidedTour::look()
{
    const Stop &stop = m_stops[m_at];
    const bool reached = stop.reached();
    if (!reached && m_since.elapsed() < stop.seconds * 1000)
        return;
    m_timer->stop();
    m_allReached = m_allReached && reached;
    std::printf("tour: %s %s (%lld ms)\n", reached ? "reached" : "NOT REACHED", qUtf8Printable(stop.name), static_cast<long long>(m_since.elapsed()));
    std::fflush(stdout);
    QTimer::singleShot(kSettle, this, [this] {
        if (!m_stops[m_at].name.startsWith(u'-'))
            keepPicture(m_stops[m_at].name);
        ++m_at;
        begin();
    });
}

void GuidedTour::keepPicture(const QString &name)
{
    QPixmap picture = m_window.grab();
    QPainter painter(&picture);
    // Dialogs are windows of their own: they are laid on top where they stand.
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top == &m_window || !top->isVisible() || top->windowType() == Qt::ToolTip)
            continue;
        const QPixmap above = top->grab();
        QPoint at = top->pos() - m_window.pos();
        const QSize size = above.size() / above.devicePixelRatio();
        if (!QRect(QPoint(), m_window.size()).contains(QRect(at, size)))
            at = QPoint((m_window.width() - size.width()) / 2, (m_window.height() - size.height()) / 2);
        painter.fillRect(m_window.rect(), QColor(0, 0, 0, 70));
        painter.drawPixmap(at, above);
    }
    painter.end();
    picture.save(u"%1/%2-%3.png"_s.arg(m_folder).arg(++m_pictures, 2, 10, QChar(u'0')).arg(name));
}

} // namespace countersign::tour
