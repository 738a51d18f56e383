#include "ui/widgets/icon_engine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray svgOf(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("icon %s is not in resources/icons.txt", qUtf8Printable(name));
        return {};
    }
    return file.readAll();
}

QPixmap render(const QString &name, const QColor &color, const QSize &size, qreal ratio)
{
    const QString key = u"countersign-icon %1 %2 %3x%4@%5"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(size.width()).arg(size.height()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = svgOf(name);
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color, bool mirrored)
{
    const QPixmap pixmap = render(name, color, rect.size(), painter.device()->devicePixelRatioF());
    if (!mirrored) {
        painter.drawPixmap(rect.topLeft(), pixmap);
        return;
    }
    painter.save();
    painter.translate(rect.x() + rect.width(), rect.y());
    painter.scale(-1, 1);
    painter.drawPixmap(QPoint(0, 0), pixmap);
    painter.restore();
}

IconEngine::IconEngine(const Theme &theme, QString name, Ink ink, bool points)
    : m_theme(theme), m_name(std::move(name)), m_ink(ink), m_points(points)
{
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const QColor color = mode == QIcon::Disabled ? m_theme.tokens().sub : m_theme.ink(m_ink);
    const int side = qMin(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    paintIcon(*painter, square, m_name, color, m_points && QGuiApplication::isRightToLeft());
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(m_theme, m_name, m_ink, m_points);
}

} // namespace countersign::ui
