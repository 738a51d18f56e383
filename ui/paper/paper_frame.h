#pragma once

#include "core/markings/marking.h"

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QTextLayout>

namespace countersign::ui {

/// What stands on every page above and below its text: the marking twice, whose it is, which page of how
/// many, who gets it.
struct PaperFrame
{
    markings::Marking marking;
    QString reference;           ///< above, beside the marking
    QString recipient, serial;   ///< below
    bool training = false;       ///< no page of the training federation is taken for a real one
    QFont font;

    /// Inside of which the page's text stands.
    [[nodiscard]] static QRectF inner(const QSizeF &page);
    void paint(QPainter &painter, const QSizeF &page, int number, int count) const;

private:
    void paintMarking(QPainter &painter, const QRectF &band) const;
};

/// Text for paper, laid out without hinting. `points` may be broken.
[[nodiscard]] QFont paperFont(const QFont &like, qreal points, bool strong = false);
/// One line at most `width` long; Auto direction. Returns its height. `align` of Qt's alignment flags, absolute.
qreal paintPaperLine(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment align);
/// "TLP:AMBER PAP:GREEN H1 ORCON" and national markings as written.
[[nodiscard]] QString markingLine(const markings::Marking &marking);

} // namespace countersign::ui
