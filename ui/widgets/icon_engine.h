#pragma once

#include "ui/widgets/theme.h"

#include <QIconEngine>

namespace countersign::ui {

/// Draws one icon of resources/icons.txt in a colour of the theme as it is at that
/// moment, so that a switch needs only a repaint. The theme must outlive the icon.
class IconEngine : public QIconEngine
{
public:
    IconEngine(const Theme &theme, QString name, Ink ink, bool points);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    const Theme &m_theme;
    QString m_name;
    Ink m_ink;
    bool m_points;
};

/// Draws an icon of the family straight away.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color, bool mirrored = false);

} // namespace countersign::ui
