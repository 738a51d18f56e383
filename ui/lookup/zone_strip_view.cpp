#include "ui/lookup/zone_strip_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <array>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCellPixels = 32;   ///< of a strip; enough to tell 0 from O on a large screen
constexpr double kPictureCells = 1.5; ///< height of a strip in cell widths
constexpr double kTextCells = 1.3;    ///< room for the text under it
constexpr double kGapCells = 0.4;
constexpr double kLargestCell = 30;   ///< pixels of the design

QPointF toPoint(const ocrb::Point &point)
{
    return {point.x + 0.5, point.y + 0.5};
}

/// Light and dark drawn apart, so that faint print can be compared; what is between stays
/// between. Two in a hundred dots on each side may be specks.
void drawApart(QImage &strip)
{
    std::array<int, 256> counts{};
    for (int y = 0; y < strip.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(strip.constScanLine(y));
        for (int x = 0; x < strip.width(); ++x)
            ++counts[static_cast<std::size_t>(qGray(row[x]))];
    }
    const int few = strip.width() * strip.height() / 50;
    int dark = 0;
    int light = 255;
    for (int sum = 0; dark < 255 && (sum += counts[static_cast<std::size_t>(dark)]) < few;)
        ++dark;
    for (int sum = 0; light > 0 && (sum += counts[static_cast<std::size_t>(light)]) < few;)
        --light;
    if (light - dark < 16)
        return;
    for (int y = 0; y < strip.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(strip.scanLine(y));
        for (int x = 0; x < strip.width(); ++x) {
            const int grey = std::clamp((qGray(row[x]) - dark) * 255 / (light - dark), 0, 255);
            row[x] = qRgb(grey, grey, grey);
        }
    }
}

/// The quadrilateral of a line, widened to the height of a strip, laid onto a rectangle.
QImage straightened(const QImage &picture, const ocrb::ReadLine &line)
{
    const auto columns = static_cast<int>(line.characters.size());
    const QSize size(columns * kCellPixels, static_cast<int>(kPictureCells * kCellPixels));
    const auto &first = line.characters.front().corners;
    const auto &last = line.characters.back().corners;
    const double charHeight = 1.24; // cell widths between the upper and the lower corners
    const double more = (kPictureCells / charHeight - 1) / 2;
    const auto grown = [more](const ocrb::Point &from, const ocrb::Point &to) { return toPoint(to) + (toPoint(to) - toPoint(from)) * more; };
    const QPolygonF seen{{grown(first[3], first[0]), grown(last[2], last[1]), grown(last[1], last[2]), grown(first[0], first[3])}};
    const QPolygonF flat{{QPointF(0, 0), QPointF(size.width(), 0), QPointF(size.width(), size.height()), QPointF(0, size.height())}};
    QTransform transform;
    QImage strip(size, QImage::Format_RGB32);
    strip.fill(Qt::white);
    if (!QTransform::quadToQuad(seen, flat, transform))
        return strip;
    // Only the part around the line is drawn: a photograph has far more pixels than a line.
    const QRect part = seen.boundingRect().toAlignedRect().adjusted(-2, -2, 2, 2).intersected(picture.rect());
    if (part.isEmpty())
        return strip;
    QPainter painter(&strip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(QTransform::fromTranslate(part.x(), part.y()) * transform);
    painter.drawImage(0, 0, picture.copy(part));
    painter.end();
    drawApart(strip);
    return strip;
}

} // namespace

ZoneStripView::ZoneStripView(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLayoutDirection(Qt::LeftToRight);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ZoneStripView::show(const QImage &picture, const ocrb::ZoneReading &zone)
{
    clear();
    for (const ocrb::ReadLine &line : zone.lines) {
        if (line.characters.isEmpty())
            continue;
        m_strips.append(straightened(picture, line));
        m_lines.append(QString::fromLatin1(line.text));
        m_columns = std::max(m_columns, line.characters.size());
    }
    updateGeometry();
    update();
}

void ZoneStripView::clear()
{
    m_strips.clear();
    m_lines.clear();
    m_spots.clear();
    m_current = -1;
    m_columns = 0;
    updateGeometry();
}

void ZoneStripView::setTexts(const QStringList &lines)
{
    m_lines = lines;
    setAccessibleDescription(lines.join(u'\n'));
    update();
}

void ZoneStripView::setSpots(const QList<Spot> &spots, int current)
{
    m_spots = spots;
    m_current = current;
    update();
}

double ZoneStripView::cellWidth(int width) const
{
    if (m_columns == 0)
        return 0;
    return std::min(static_cast<double>(width - 2) / static_cast<double>(m_columns), kLargestCell * m_theme.textPercent() / 100.0);
}

double ZoneStripView::lineHeight(double cell) const
{
    return cell * (kPictureCells + kTextCells + kGapCells);
}

int ZoneStripView::heightForWidth(int width) const
{
    return static_cast<int>(lineHeight(cellWidth(width)) * static_cast<double>(m_strips.size())) + 2;
}

QSize ZoneStripView::sizeHint() const
{
    const int width = m_theme.px(620);
    return {width, heightForWidth(width)};
}

QSize ZoneStripView::minimumSizeHint() const
{
    const int width = m_theme.px(300);
    return {width, heightForWidth(width)};
}

void ZoneStripView::paintLine(QPainter &painter, int line, double cell) const
{
    const Tokens &tokens = m_theme.tokens();
    const double top = 1 + line * lineHeight(cell);
    const double textTop = top + cell * kPictureCells;
    const QString text = m_lines.value(line);
    painter.drawImage(QRectF(1, top, cell * static_cast<double>(text.size()), cell * kPictureCells), m_strips.at(line));
    for (qsizetype spot = 0; spot < m_spots.size(); ++spot) {
        if (m_spots.at(spot).line != line)
            continue;
        const QRectF box(1 + m_spots.at(spot).column * cell, top, cell, cell * (kPictureCells + kTextCells));
        const bool current = spot == m_current;
        painter.fillRect(QRectF(box.left(), textTop, cell, cell * kTextCells), m_spots.at(spot).answered ? tokens.calmSoft : tokens.nearSoft);
        painter.setPen(QPen(m_spots.at(spot).answered ? tokens.calm : tokens.near, current ? 3 : 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    QFont font = m_theme.font(TextRole::Mono);
    font.setPixelSize(std::max(1, static_cast<int>(cell * 1.05)));
    painter.setFont(font);
    painter.setPen(tokens.text);
    for (qsizetype column = 0; column < text.size(); ++column)
        painter.drawText(QRectF(1 + static_cast<double>(column) * cell - cell / 2, textTop, 2 * cell, cell * kTextCells), Qt::AlignCenter,
                         QString(text.at(column)));
}

void ZoneStripView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    const double cell = cellWidth(width());
    for (int line = 0; line < m_strips.size() && cell > 0; ++line)
        paintLine(painter, line, cell);
}

} // namespace countersign::ui
