#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>
#include <QTextLayout>

namespace countersign::ui {

/// A piece of a line in a font and colour of its own.
struct TextSpan
{
    QString text;
    QFont font;
    QColor colour;
};

/// One line of spans in a picture: measured with all the fonts that its scripts need, so that Burmese
/// or Khmer is not cut, and the same size on screen and paper. Runs as its own first letter says.
class LineOfText
{
public:
    /// Cut to `most` with an ellipsis at its end; 0 or less: not cut.
    LineOfText(const QList<TextSpan> &spans, qreal most);
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// `at`: upper left corner.
    void paint(QPainter &painter, const QPointF &at) const;

private:
    void lay(const QList<TextSpan> &spans);

    QTextLayout m_layout;
    QSizeF m_size;
};

/// For pictures: sizes in chart units, widths that do not hang on the screen's resolution.
[[nodiscard]] QFont pictureFont(const QFont &like, int pixels, bool strong = false);

/// An icon of the family, sharp at whatever scale the painter has.
void paintPictureIcon(QPainter &painter, const QPointF &at, qreal side, const char *icon, const QColor &colour);

} // namespace countersign::ui
