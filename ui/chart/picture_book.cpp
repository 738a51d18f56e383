#include "ui/chart/picture_book.h"

#include "core/cases/timeline.h"
#include "ui/chart/chart_picture.h"
#include "ui/chart/timeline_picture.h"
#include "ui/widgets/visible_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

struct BookWords
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::BookWords)
};

constexpr qreal kHeading = 330;
constexpr qreal kUnitOnPaper = 7.5; ///< paper units a chart unit at most: 13 px become 9.75 points

/// The light theme on white.
Tokens paperTokens()
{
    Tokens tokens = Theme::tokensOf(ThemeChoice::Light);
    tokens.window = Qt::white;
    return tokens;
}

} // namespace

struct PictureBook::Picture
{
    ChartPicture chartPicture;
    TimelinePicture timelinePicture;
    cases::LinkChart drawing;
    chart::ChartSizes sizes;
    chart::ChartLayout layout;
    QList<cases::TimelineEntry> entries;

    explicit Picture(const QFont &font)
        : chartPicture(paperTokens(), font), timelinePicture(paperTokens(), font)
    {
    }
};

PictureBook::PictureBook(Kind kind, const cases::CaseFile &file, const QFont &font, PaperFrame frame, const QList<QPointF> &places)
    : m_kind(kind), m_title(file.reference), m_frame(std::move(frame)), m_picture(new Picture(font))
{
    const QString what = kind == Kind::Chart ? BookWords::tr("Link chart") : BookWords::tr("Timeline");
    m_heading = u"%1 \u00B7 %2"_s.arg(what, isolated(file.title));
    if (kind == Kind::Timeline) {
        m_picture->entries = cases::timelineOf(file);
        return;
    }
    m_picture->drawing = cases::chartOf(file);
    m_picture->sizes = m_picture->chartPicture.sizesOf(m_picture->drawing);
    m_picture->layout = places.size() == m_picture->drawing.nodes.size() && !places.isEmpty()
        ? chart::withNodesAt(m_picture->drawing, m_picture->sizes, places)
        : chart::layOut(m_picture->drawing, m_picture->sizes);
}

PictureBook::~PictureBook() = default;

bool PictureBook::isEmpty() const
{
    return m_kind == Kind::Chart ? m_picture->drawing.isEmpty() : m_picture->entries.isEmpty();
}

void PictureBook::paint(QPainter &painter, int) const
{
    const QSizeF page = pageSize(0);
    m_frame.paint(painter, page, 1, 1);
    paintInside(painter, PaperFrame::inner(page));
}

void PictureBook::paintInside(QPainter &painter, const QRectF &room) const
{
    const Tokens light = Theme::tokensOf(ThemeChoice::Light);
    paintPaperLine(painter, {room.left(), room.top(), room.width(), kHeading}, m_heading, paperFont(m_frame.font, 14, true), light.text, Qt::AlignLeft);
    const QRectF space = room.adjusted(0, kHeading, 0, 0);
    painter.save();
    if (m_kind == Kind::Chart) {
        const QRectF bounds = m_picture->layout.bounds.adjusted(-8, -8, 8, 8);
        const qreal scale = std::min({space.width() / std::max<qreal>(bounds.width(), 1), space.height() / std::max<qreal>(bounds.height(), 1), kUnitOnPaper});
        painter.translate(space.center() - bounds.center() * scale);
        painter.scale(scale, scale);
        m_picture->chartPicture.paint(painter, m_picture->drawing, m_picture->sizes, m_picture->layout);
    } else {
        m_picture->timelinePicture.paintOnPage(painter, m_picture->entries, space, kUnitOnPaper);
    }
    painter.restore();
}

PaperFrame frameOf(const cases::CaseFile &file, const QFont &font, bool training)
{
    PaperFrame frame;
    frame.marking = file.marking();
    frame.reference = file.reference;
    frame.training = training;
    frame.font = font;
    return frame;
}

} // namespace countersign::ui
