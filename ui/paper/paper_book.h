#pragma once

#include <QPainter>
#include <QSizeF>
#include <QString>

namespace countersign::ui {

/// Paper is measured in tenths of a point, so that text is laid out without the roundings of a screen.
inline constexpr qreal kPaperUnit = 10;
inline constexpr QSizeF kA4{5950, 8420};

/// Pages that can be looked at, printed and written as PDF: the same painting for all three.
class PaperBook
{
public:
    PaperBook() = default;
    virtual ~PaperBook() = default;
    PaperBook(const PaperBook &) = delete;
    PaperBook &operator=(const PaperBook &) = delete;

    [[nodiscard]] virtual int pageCount() const = 0;
    [[nodiscard]] virtual bool isLandscape(int page) const = 0;
    /// Everything on it, marking and number included. `painter` is in paper units.
    virtual void paint(QPainter &painter, int page) const = 0;
    /// For the properties of a PDF and the printer's queue: never more than the desk lets be read there.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] QSizeF pageSize(int page) const { return isLandscape(page) ? kA4.transposed() : kA4; }
};

} // namespace countersign::ui
