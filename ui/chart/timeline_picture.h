#pragma once

#include "core/cases/timeline.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace countersign::ui {

/// Where everything on a timeline stands, in chart units.
struct TimelineLayout
{
    struct Place
    {
        qreal from = 0, to = 0;   ///< on the axis; equal for a whole date
        QRectF card;              ///< words of the entry
        bool above = true;
    };
    struct Tick
    {
        qreal x = 0;
        QString text;
        bool strong = false;      ///< begins a year
    };
    QSizeF size;
    qreal axis = 0;               ///< y of the axis
    QList<Place> places;          ///< as many as entries, in their order
    QList<Tick> ticks;
};

/// How a timeline looks on screen and paper: one axis, words above and below it in as many rows as they
/// need, bars for what is known to a month or a year or lasts. Runs from left to right in every language;
/// the newest may come first by choice.
class TimelinePicture
{
public:
    TimelinePicture(Tokens tokens, QFont font) : m_tokens(std::move(tokens)), m_font(std::move(font)) {}

    /// At least `width` wide; wider where the words of the entries need it. `stretch`: 1 for all at once.
    [[nodiscard]] TimelineLayout layOut(const QList<cases::TimelineEntry> &entries, qreal width, bool newestFirst, qreal stretch = 1) const;
    void paint(QPainter &painter, const QList<cases::TimelineEntry> &entries, const TimelineLayout &layout, int selected = -1,
               bool focused = false) const;
    /// The whole of it inside `space`; `unit`: paper units a chart unit at most.
    void paintOnPage(QPainter &painter, const QList<cases::TimelineEntry> &entries, const QRectF &space, qreal unit) const;
    [[nodiscard]] static int entryAt(const TimelineLayout &layout, const QPointF &at); ///< -1: none

private:
    void paintAxis(QPainter &painter, const TimelineLayout &layout) const;
    void paintEntry(QPainter &painter, const cases::TimelineEntry &entry, const TimelineLayout::Place &place, qreal axis, bool selected,
                    bool focused) const;
    [[nodiscard]] QColor colourOf(const cases::TimelineEntry &entry) const;

    Tokens m_tokens;
    QFont m_font;
};

} // namespace countersign::ui
