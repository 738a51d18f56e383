#include "ui/chart/timeline_picture.h"

#include "ui/chart/chart_words.h"
#include "ui/chart/line_of_text.h"
#include "ui/widgets/visible_text.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using cases::TimelineEntry;

namespace {

constexpr qreal kSide = 34;         ///< left and right of the first and last day
constexpr qreal kMostWords = 200;
constexpr qreal kRowIcon = 15, kRowPad = 9, kIconGap = 7;
constexpr qreal kApart = 14;        ///< between cards of a row
constexpr qreal kStem = 26;         ///< axis to the nearest card
constexpr qreal kRowGap = 10;
constexpr int kRows = 4;            ///< on each side before the axis grows longer
constexpr qreal kLongest = 4;       ///< times the room; then rows are added: a single day may hold many entries

struct EntryTexts
{
    LineOfText dates, title;

    EntryTexts(const TimelineEntry &entry, const QFont &font, const Tokens &t)
        : dates(dateSpans(entry, font, t), kMostWords),
          title({{visibleText(entry.title), pictureFont(font, 12, true), t.text}}, kMostWords)
    {
    }
    [[nodiscard]] QSizeF size() const
    {
        return {kRowPad + kRowIcon + kIconGap + std::max(dates.size().width(), title.size().width()) + kRowPad, 6 + dates.size().height() + title.size().height() + 6};
    }

private:
    static QList<TextSpan> dateSpans(const TimelineEntry &entry, const QFont &font, const Tokens &t)
    {
        QList<TextSpan> spans{{datesText(entry), pictureFont(font, 11), t.sub}};
        if (entry.grading)
            spans.append({u"  "_s + entry.grading->text(), pictureFont(font, 11, true), t.text});
        return spans;
    }
};

/// Puts cards into rows above and below the axis so that none covers another.
class Rows
{
public:
    explicit Rows(int most) : m_ends{QList<qreal>(most, -1e9), QList<qreal>(most, -1e9)} {}

    /// False when there is no room for it.
    bool put(TimelineLayout::Place &place, const QSizeF &size, qreal middle, qreal least, qreal most)
    {
        const qreal left = std::clamp(middle - size.width() / 2, least, std::max(least, most - size.width()));
        for (qsizetype row = 0; row < m_ends[0].size(); ++row) {
            for (const bool above : {m_above, !m_above}) {
                qreal &end = m_ends[above ? 0 : 1][row];
                if (end > left - kApart)
                    continue;
                end = left + size.width();
                place.above = above;
                place.card = QRectF(QPointF(left, static_cast<qreal>(row)), size); // its row until the heights are known
                m_above = !above;
                return true;
            }
        }
        return false;
    }

private:
    std::array<QList<qreal>, 2> m_ends; ///< above, below
    bool m_above = true;
};

void addTicks(TimelineLayout &layout, QDate first, QDate last, const std::function<qreal(QDate)> &at)
{
    const qint64 days = std::max<qint64>(first.daysTo(last), 1);
    const qreal perDay = std::abs(at(last) - at(first)) / static_cast<qreal>(days);
    // The finest step whose words do not meet.
    const int months = perDay * 30 > 62 ? 1 : perDay * 91 > 62 ? 3 : perDay * 365 > 46 ? 12 : 120;
    if (perDay * 7 > 70 && days < 120) {
        for (QDate day = first.addDays(1 - first.dayOfWeek()); day <= last; day = day.addDays(7)) {
            if (day >= first)
                layout.ticks.append({at(day), QLocale().toString(day, u"d MMM"_s), false});
        }
        return;
    }
    QDate day(first.year() - (months > 12 ? first.year() % 10 : 0), 1, 1);
    for (; day <= last; day = day.addMonths(months)) {
        const bool year = day.month() == 1;
        if (day >= first)
            layout.ticks.append({at(day), QLocale().toString(day, year ? u"yyyy"_s : u"MMM"_s), year && months < 12});
    }
}

} // namespace

TimelineLayout TimelinePicture::layOut(const QList<TimelineEntry> &entries, qreal width, bool newestFirst, qreal stretch) const
{
    TimelineLayout layout;
    if (entries.isEmpty())
        return layout;
    QDate first = entries.front().first, last = first;
    QList<QSizeF> sizes;
    qreal tallest = 0;
    for (const TimelineEntry &entry : entries) {
        first = std::min(first, entry.first);
        last = std::max(last, entry.last);
        sizes.append(EntryTexts(entry, m_font, m_tokens).size());
        tallest = std::max(tallest, sizes.last().height());
    }
    const qint64 days = std::max<qint64>(first.daysTo(last), 1);
    // Longer until every card has a row: rows are few so that the axis stays in sight.
    int most = kRows;
    for (qreal length = width * stretch;;) {
        layout = {};
        const auto at = [&](QDate day) {
            const qreal along = static_cast<qreal>(first.daysTo(day)) / static_cast<qreal>(days);
            return kSide + (newestFirst ? 1 - along : along) * (length - 2 * kSide);
        };
        Rows rows(most);
        layout.places.resize(entries.size());
        QList<qsizetype> order;
        for (qsizetype i = 0; i < entries.size(); ++i)
            order.append(newestFirst ? entries.size() - 1 - i : i);
        bool fits = true;
        int deepest = 0;
        for (const qsizetype i : order) {
            TimelineLayout::Place &place = layout.places[i];
            place.from = std::min(at(entries[i].first), at(entries[i].last));
            place.to = std::max(at(entries[i].first), at(entries[i].last));
            if (!rows.put(place, sizes[i], (place.from + place.to) / 2, 6, length - 6)) {
                fits = false;
                break;
            }
            deepest = std::max(deepest, static_cast<int>(place.card.y()));
        }
        if (!fits) {
            if (length < width * stretch * kLongest)
                length *= 1.25;
            else
                most *= 2;
            continue;
        }
        const qreal half = kStem + (deepest + 1) * (tallest + kRowGap);
        layout.axis = half;
        layout.size = {length, 2 * half + 20};
        for (TimelineLayout::Place &place : layout.places) {
            const qreal row = place.card.y();
            // Below, the words of the axis stand between it and the first row.
            const qreal y = place.above ? half - kStem - (row + 1) * (tallest + kRowGap) + kRowGap : half + kStem + 18 + row * (tallest + kRowGap);
            place.card.moveTop(y);
        }
        addTicks(layout, first, last, at);
        return layout;
    }
}

QColor TimelinePicture::colourOf(const TimelineEntry &entry) const
{
    switch (entry.kind) {
    case cases::EntryKind::Item: return entry.itemKind == cases::ItemKind::Alert ? m_tokens.hit : m_tokens.accent;
    case cases::EntryKind::Link: return m_tokens.near;
    case cases::EntryKind::Task: return entry.done ? m_tokens.done : m_tokens.sub;
    case cases::EntryKind::NoteDate: break;
    }
    return m_tokens.calm;
}

void TimelinePicture::paintAxis(QPainter &painter, const TimelineLayout &layout) const
{
    painter.setPen(QPen(m_tokens.border, 1.5 * m_tokens.lineWidth));
    painter.drawLine(QPointF(8, layout.axis), QPointF(layout.size.width() - 8, layout.axis));
    qreal end = -1e9;
    const bool backwards = layout.ticks.size() > 1 && layout.ticks.front().x > layout.ticks.last().x;
    QList<TimelineLayout::Tick> ticks = layout.ticks;
    if (backwards)
        std::reverse(ticks.begin(), ticks.end());
    for (const TimelineLayout::Tick &tick : ticks) {
        painter.setPen(QPen(m_tokens.border, m_tokens.lineWidth));
        painter.drawLine(QPointF(tick.x, layout.axis - 4), QPointF(tick.x, layout.axis + 4));
        const LineOfText words({{tick.text, pictureFont(m_font, 11, tick.strong), tick.strong ? m_tokens.text : m_tokens.sub}}, 0);
        const qreal left = std::clamp(tick.x - words.size().width() / 2, 4.0, std::max(4.0, layout.size.width() - words.size().width() - 4));
        if (left < end + 6)
            continue;
        words.paint(painter, {left, layout.axis + 7});
        end = left + words.size().width();
    }
}

void TimelinePicture::paintEntry(QPainter &painter, const TimelineEntry &entry, const TimelineLayout::Place &place, qreal axis, bool selected,
                                 bool focused) const
{
    const QColor colour = colourOf(entry);
    const qreal middle = (place.from + place.to) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    // A bar for what lasts or is not known to the day, a point for a day.
    if (place.to - place.from > 9) {
        QColor soft = colour;
        soft.setAlphaF(0.45F);
        painter.setBrush(soft);
        painter.drawRoundedRect(QRectF(place.from, axis - 4, place.to - place.from, 8), 4, 4);
    } else {
        painter.drawEllipse(QPointF(middle, axis), 5, 5);
    }
    const EntryTexts texts(entry, m_font, m_tokens);
    painter.setPen(QPen(selected ? (focused ? m_tokens.focus : m_tokens.accent) : m_tokens.line, selected ? 2 : m_tokens.lineWidth));
    painter.setBrush(selected ? m_tokens.accentSoft : m_tokens.surface);
    painter.drawRoundedRect(place.card, 6, 6);
    const bool open = entry.kind == cases::EntryKind::Task && !entry.done;
    paintPictureIcon(painter, {place.card.left() + kRowPad, place.card.center().y() - kRowIcon / 2}, kRowIcon, kindIcon(entry), open ? m_tokens.sub : colour);
    const qreal left = place.card.left() + kRowPad + kRowIcon + kIconGap;
    const qreal top = place.card.center().y() - (texts.dates.size().height() + texts.title.size().height()) / 2;
    texts.dates.paint(painter, {left, top});
    texts.title.paint(painter, {left, top + texts.dates.size().height()});
}

void TimelinePicture::paint(QPainter &painter, const QList<TimelineEntry> &entries, const TimelineLayout &layout, int selected, bool focused) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    // Stems first: cards and words of the axis cover them.
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const TimelineLayout::Place &place = layout.places[i];
        const qreal x = std::clamp((place.from + place.to) / 2, place.card.left() + 8, place.card.right() - 8);
        painter.setPen(QPen(i == selected ? m_tokens.accent : m_tokens.line, m_tokens.lineWidth));
        painter.drawLine(QPointF(x, layout.axis), QPointF(x, place.above ? place.card.bottom() : place.card.top()));
    }
    paintAxis(painter, layout);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (i != selected)
            paintEntry(painter, entries[i], layout.places[i], layout.axis, false, false);
    }
    if (selected >= 0 && selected < entries.size())
        paintEntry(painter, entries[selected], layout.places[selected], layout.axis, true, focused);
}

void TimelinePicture::paintOnPage(QPainter &painter, const QList<TimelineEntry> &entries, const QRectF &space, qreal unit) const
{
    const TimelineLayout layout = layOut(entries, space.width() / unit, false);
    if (layout.size.isEmpty())
        return;
    const qreal scale = std::min({space.width() / layout.size.width(), space.height() / layout.size.height(), unit});
    painter.translate(space.center() - QPointF(layout.size.width(), layout.size.height()) * scale / 2);
    painter.scale(scale, scale);
    paint(painter, entries, layout);
}

int TimelinePicture::entryAt(const TimelineLayout &layout, const QPointF &at)
{
    for (qsizetype i = layout.places.size() - 1; i >= 0; --i) {
        const TimelineLayout::Place &place = layout.places[i];
        const QRectF bar(place.from - 6, layout.axis - 7, place.to - place.from + 12, 14);
        if (place.card.contains(at) || bar.contains(at))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace countersign::ui
