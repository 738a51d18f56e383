#include "ui/chart/line_of_text.h"

#include "ui/widgets/icon_engine.h"

#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace countersign::ui {

using namespace Qt::StringLiterals;

LineOfText::LineOfText(const QList<TextSpan> &spans, qreal most)
{
    lay(spans);
    if (most <= 0 || m_size.width() <= most)
        return;
    // The first span gives way: what stands behind it (grading, date) is short and must be read whole.
    QList<TextSpan> cut = spans;
    qsizetype kept = cut.front().text.size();
    while (kept > 1 && m_size.width() > most) {
        kept = std::min(kept - 1, static_cast<qsizetype>(static_cast<qreal>(kept) * most / m_size.width()) + 1);
        if (spans.front().text.at(kept).isLowSurrogate())
            --kept;
        cut.front().text = spans.front().text.first(kept).trimmed() + QChar(u'\u2026');
        lay(cut);
    }
}

void LineOfText::lay(const QList<TextSpan> &spans)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : spans) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(span.text.size());
        range.format.setFont(span.font);
        range.format.setForeground(span.colour);
        formats.append(range);
        text += span.text;
    }
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    m_layout.setFont(spans.front().font);
    m_layout.setText(text);
    m_layout.setFormats(formats);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    QTextLine line = m_layout.createLine();
    if (line.isValid())
        line.setLineWidth(100'000);
    m_layout.endLayout();
    m_size = line.isValid() ? QSizeF(std::ceil(line.naturalTextWidth()) + 1, std::ceil(line.height())) : QSizeF();
}

void LineOfText::paint(QPainter &painter, const QPointF &at) const
{
    m_layout.draw(&painter, at);
}

QFont pictureFont(const QFont &like, int pixels, bool strong)
{
    QFont font = like;
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paintPictureIcon(QPainter &painter, const QPointF &at, qreal side, const char *icon, const QColor &colour)
{
    const qreal scale = std::max<qreal>(std::abs(painter.worldTransform().m11()), 0.1);
    const int pixels = std::clamp(static_cast<int>(std::lround(side * scale)), 4, 400);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(at);
    painter.scale(side / pixels, side / pixels);
    paintIcon(painter, QRect(0, 0, pixels, pixels), QLatin1StringView(icon), colour);
    painter.restore();
}

} // namespace countersign::ui
