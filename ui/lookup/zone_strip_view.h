#pragma once

#include "core/ocrb/zone_reader.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QWidget>

namespace countersign::ui {

/// Each line of a zone cut out of its picture and laid straight, with the text that was read
/// under it, sign under sign. Always left to right. Uncertain signs are framed; the one that
/// is being asked stands out.
class ZoneStripView : public QWidget
{
    Q_OBJECT
public:
    struct Spot
    {
        int line = 0;
        int column = 0;
        bool answered = false;
        bool operator==(const Spot &) const = default;
    };

    explicit ZoneStripView(const Theme &theme, QWidget *parent = nullptr);
    void show(const QImage &picture, const ocrb::ZoneReading &zone);
    void clear();
    void setTexts(const QStringList &lines);
    void setSpots(const QList<Spot> &spots, int current);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double cellWidth(int width) const;
    [[nodiscard]] double lineHeight(double cell) const;
    void paintLine(QPainter &painter, int line, double cell) const;

    const Theme &m_theme;
    QList<QImage> m_strips; ///< one a line, kCellPixels wide a character
    QStringList m_lines;
    QList<Spot> m_spots;
    int m_current = -1;
    qsizetype m_columns = 0;
};

} // namespace countersign::ui
