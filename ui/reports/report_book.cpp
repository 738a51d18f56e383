#include "ui/reports/report_book.h"

#include "core/messages/isolates.h"
#include "core/messages/lookup_sentences.h"
#include "core/messages/report_text.h"
#include "ui/chart/picture_book.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/visible_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using cases::ReportBlock;

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::ReportWords)
};

const QColor kInk(0x17, 0x21, 0x2D), kQuiet(0x4A, 0x56, 0x66), kRule(0xC8, 0xCF, 0xD8);
constexpr qreal kMargin = 900, kGap = 150, kBetween = 260;
constexpr qreal kLeastStart = 300; ///< a row begins on a page that has room for two lines of it

qreal heightOf(const Strips &strips)
{
    qreal sum = 0;
    for (const Strip &strip : strips)
        sum += strip.height;
    return sum;
}

/// The level in its colour on black, as on the screen.
Strip tlpStrip(const markings::Marking &marking, const QFont &font)
{
    const QString text = u"TLP:"_s + markings::textOf(marking.tlp);
    return {190,
            [text, font, colour = tlpColour(marking.tlp)](QPainter &painter, const QPointF &at) {
                const QFont bold = paperFont(font, 7.5, true);
                const qreal width = QFontMetricsF(bold).horizontalAdvance(text) + 110;
                const QRectF box(at.x(), at.y() + 10, std::min(width, kMargin), 150);
                painter.setPen(Qt::NoPen);
                painter.setBrush(Qt::black);
                painter.drawRoundedRect(box, 25, 25);
                paintPaperLine(painter, box, text, bold, colour, Qt::AlignHCenter | Qt::AlignVCenter);
            },
            true};
}

Strip gradeStrip(const markings::Grading &grading, const QFont &font)
{
    return {190,
            [text = grading.text(), font](QPainter &painter, const QPointF &at) {
                const QFont bold = paperFont(font, 8.5, true);
                const QRectF box(at.x(), at.y() + 5, QFontMetricsF(bold).horizontalAdvance(text) + 100, 160);
                painter.setPen(QPen(kQuiet, 7));
                painter.setBrush(Qt::white);
                painter.drawRoundedRect(box, 25, 25);
                paintPaperLine(painter, box, text, bold, kInk, Qt::AlignHCenter | Qt::AlignVCenter);
            },
            true};
}

} // namespace

ReportBook::ReportBook(ReportPaper paper)
    : m_paper(std::move(paper)), m_flow(m_paper.font, kInk, kQuiet), m_inner(PaperFrame::inner(kA4))
{
    const cases::Report &report = m_paper.report;
    m_frame = {report.marking, report.reference, report.options.recipient, report.options.serial, m_paper.training, m_paper.font};
    startPage();
    addTitle();
    addTearLine();
    addBlocks();
    addAttachments();
    addClosing();
    if (report.options.timeline)
        m_pictures.push_back(std::make_unique<PictureBook>(PictureBook::Kind::Timeline, report.pictures, m_paper.font, m_frame));
    if (report.options.chart)
        m_pictures.push_back(std::make_unique<PictureBook>(PictureBook::Kind::Chart, report.pictures, m_paper.font, m_frame));
    std::erase_if(m_pictures, [](const auto &picture) { return picture->isEmpty(); });
}

ReportBook::~ReportBook() = default;

int ReportBook::pageCount() const
{
    return static_cast<int>(m_pages.size() + m_pictures.size());
}

qreal ReportBook::marginWidth() const { return m_paper.layout.grading ? kMargin : 0; }
qreal ReportBook::textWidth() const { return m_inner.width() - (m_paper.layout.grading ? kMargin + kGap : 0); }
qreal ReportBook::textLeft() const { return m_inner.left() + (m_paper.layout.grading && !m_paper.mirrored ? kMargin + kGap : 0); }

void ReportBook::startPage()
{
    m_pages.emplace_back();
    m_y = m_inner.top();
}

void ReportBook::placeRule(qreal y)
{
    const qreal width = m_inner.width();
    const Strip rule{0,
                     [width](QPainter &painter, const QPointF &at) {
                         painter.setPen(QPen(kRule, 6));
                         painter.drawLine(at, at + QPointF(width, 0));
                     },
                     false};
    m_pages.back().strips.append(Placed{rule, {m_inner.left(), y}});
}

/// Strips of each column go down side by side; what does not fit goes on overleaf.
void ReportBook::place(const Row &row)
{
    QList<Column> left = row.columns;
    bool first = true;
    while (std::any_of(left.begin(), left.end(), [](const Column &column) { return !column.strips.isEmpty() && !column.repeats; })) {
        const bool atTop = m_y <= m_inner.top() + 1;
        qreal tallest = 0, next = 0;
        for (const Column &column : left) {
            tallest = std::max(tallest, heightOf(column.strips));
            // A heading takes the beginning of what follows it along.
            if (!column.repeats && !column.strips.isEmpty() && column.strips.last().keep)
                next = kLeastStart;
        }
        const qreal before = atTop || !first ? 0 : row.before;
        if (!atTop && m_inner.bottom() - m_y - before < std::min(tallest, kLeastStart) + next) {
            startPage();
            continue;
        }
        // How much of each column this page takes.
        QList<qsizetype> takes;
        bool takesAny = false;
        for (const Column &column : left) {
            qreal y = m_y + before;
            qsizetype taken = 0;
            while (taken < column.strips.size() && (y + column.strips[taken].height <= m_inner.bottom() || (taken == 0 && atTop)))
                y += column.strips[taken++].height;
            // A heading does not end a page inside a paragraph, nor the head of a table.
            while (taken < column.strips.size() && taken > (atTop ? 1 : 0) && column.strips[taken - 1].keep && !column.repeats)
                --taken;
            takes.append(taken);
            takesAny = takesAny || (taken > 0 && !column.repeats);
        }
        if (!takesAny) {
            startPage();
            continue;
        }
        m_y += before;
        if (first && row.ruleAbove && !atTop)
            placeRule(m_y - row.before / 2);
        qreal bottom = m_y;
        for (qsizetype c = 0; c < left.size(); ++c) {
            Column &column = left[c];
            qreal y = m_y;
            for (qsizetype i = 0; i < takes[c]; ++i) {
                m_pages.back().strips.append(Placed{column.strips[i], {column.x, y}});
                y += column.strips[i].height;
            }
            bottom = std::max(bottom, y);
            if (!column.repeats)
                column.strips.remove(0, takes[c]);
        }
        if (row.bar >= 0) {
            const Strip bar{0,
                            [height = bottom - m_y](QPainter &painter, const QPointF &at) {
                                painter.setPen(QPen(kRule, 12));
                                painter.drawLine(at, at + QPointF(0, height));
                            },
                            false};
            m_pages.back().strips.append(Placed{bar, {row.bar, m_y}});
        }
        m_y = bottom;
        first = false;
        if (std::any_of(left.begin(), left.end(), [](const Column &column) { return !column.strips.isEmpty() && !column.repeats; }))
            startPage();
    }
}

void ReportBook::addWide(const Strips &strips, qreal before)
{
    Row row;
    row.columns.append({strips, m_inner.left(), false});
    row.before = before;
    place(row);
}

Strips ReportBook::factsStrips() const
{
    const auto rows = messages::factRows(cases::filled(m_paper.layout.facts, m_paper.facts));
    Strips strips;
    const qreal width = m_inner.width(), names = kMargin + kGap;
    for (const auto &[name, value] : rows) {
        const Strips nameStrips = m_flow.plain(name, names - 40, {9, false, true, false, false});
        const Strips valueStrips = m_flow.plain(value, width - names, {9, false, false, false, false});
        const qreal height = std::max(heightOf(nameStrips), heightOf(valueStrips)) + 30;
        const bool mirrored = m_paper.mirrored;
        strips.append({height,
                       [=](QPainter &painter, const QPointF &at) {
                           qreal y = at.y();
                           for (const Strip &strip : nameStrips) {
                               strip.paint(painter, {mirrored ? at.x() + width - names + 40 : at.x(), y});
                               y += strip.height;
                           }
                           y = at.y();
                           for (const Strip &strip : valueStrips) {
                               strip.paint(painter, {mirrored ? at.x() : at.x() + names, y});
                               y += strip.height;
                           }
                           painter.setPen(QPen(kRule, 5));
                           painter.drawLine(QPointF(at.x(), at.y() + height - 14), QPointF(at.x() + width, at.y() + height - 14));
                       },
                       true});
    }
    return strips;
}

void ReportBook::addTitle()
{
    const QString letterhead = cases::filled(m_paper.layout.letterhead, m_paper.facts);
    if (!letterhead.isEmpty())
        addWide(m_flow.markdown(letterhead, m_inner.width(), {}, cases::TextDirection::Auto), 0);
    addWide(m_flow.plain(m_paper.report.title, m_inner.width(), {17, true, false, false, false}), 110);
    addWide(factsStrips(), 110);
}

void ReportBook::addTearLine()
{
    if (!m_paper.report.options.tearLine)
        return;
    const QString text = messages::tearLineText(*m_paper.report.options.tearLine);
    Strip strip{240,
                [text, font = m_paper.font, width = m_inner.width()](QPainter &painter, const QPointF &at) {
                    QPen pen(kInk, 12);
                    pen.setDashPattern({6, 5});
                    painter.setPen(pen);
                    painter.drawLine(at + QPointF(0, 30), at + QPointF(width, 30));
                    paintPaperLine(painter, QRectF(at + QPointF(0, 70), QSizeF(width, 160)), text, paperFont(font, 8.5, true), kInk, Qt::AlignHCenter);
                },
                true};
    addWide({strip}, 160);
}

Strips ReportBook::marginOf(const ReportBlock &block) const
{
    Strips strips{tlpStrip(block.marking, m_paper.font)};
    if (block.grading) {
        strips.append(gradeStrip(*block.grading, m_paper.font));
        strips += m_flow.plain(messages::withoutIsolates(messages::gradingText(*block.grading)).section(u'(', 1).remove(u')'), kMargin, {7, false, true, false, false});
    } else {
        strips += m_flow.plain(ReportWords::tr("not graded"), kMargin, {7.5, false, true, false, false});
    }
    // The level has its label above; the rest of the marking follows in words.
    markings::Marking rest = block.marking;
    const QString codes = rest.codes().section(u' ', 1);
    QStringList words;
    if (!codes.isEmpty())
        words << codes;
    if (!rest.otherRestrictions.isEmpty())
        words << rest.otherRestrictions;
    for (const markings::NationalMarking &national : rest.national)
        words << national.text;
    for (const QString &word : words)
        strips += m_flow.plain(word, kMargin, {7, false, false, false, false});
    return strips;
}

void ReportBook::addBlocks()
{
    bool first = true;
    for (const ReportBlock &block : m_paper.report.blocks) {
        Row row;
        row.before = first ? 200 : 170;
        row.ruleAbove = !first;
        first = false;
        const bool beside = !block.translation.isEmpty();
        const qreal width = beside ? (textWidth() - kBetween) / 2 : textWidth();
        if (m_paper.layout.grading)
            row.columns.append({marginOf(block), m_paper.mirrored ? m_inner.right() - kMargin : m_inner.left(), true});
        Strips text = m_flow.markdown(block.text, width, block.language, block.direction);
        if (!block.source.isEmpty())
            text += m_flow.plain(messages::sourceText(block.source), width, {8, false, true, false, false});
        const qreal ownLeft = beside && m_paper.mirrored ? textLeft() + width + kBetween : textLeft();
        row.columns.append({text, ownLeft, false});
        if (beside) {
            Strips translation = m_flow.markdown(block.translation, width, block.translationLanguage, cases::TextDirection::Auto);
            translation += m_flow.plain(messages::unofficialText(block.translationLanguage), width, {8, false, true, false, true});
            row.columns.append({translation, m_paper.mirrored ? textLeft() : textLeft() + width + kBetween, false});
            row.bar = textLeft() + width + kBetween / 2;
        }
        place(row);
    }
    if (m_paper.report.blocks.isEmpty())
        addWide(m_flow.plain(ReportWords::tr("No paragraph of this note may be in this copy."), m_inner.width(), {10, false, true, false, false}), 200);
}

void ReportBook::addAttachments()
{
    if (m_paper.report.attachments.isEmpty())
        return;
    Strips strips = m_flow.plain(ReportWords::tr("Attachments"), m_inner.width(), {12, true, false, false, false});
    for (Strip &strip : strips)
        strip.keep = true;
    for (const cases::Attachment &attachment : m_paper.report.attachments) {
        Strips lines = m_flow.plain(messages::attachmentText(attachment), m_inner.width(), {9.5, false, false, false, false});
        if (!attachment.sha256.isNull())
            lines += m_flow.plain(u"SHA-256 "_s + base::groupedHex(attachment.sha256.view()), m_inner.width(), {7, false, true, true, false});
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            lines[i].keep = true;
        strips += lines;
        strips.append({50, [](QPainter &, const QPointF &) {}, false});
    }
    addWide(strips, 300);
}

void ReportBook::addClosing()
{
    const QString closing = cases::filled(m_paper.layout.closing, m_paper.facts);
    if (!closing.isEmpty())
        addWide(m_flow.markdown(closing, m_inner.width(), {}, cases::TextDirection::Auto), 260);
}

void ReportBook::paint(QPainter &painter, int page) const
{
    m_frame.paint(painter, pageSize(page), page + 1, pageCount());
    if (page < static_cast<int>(m_pages.size())) {
        for (const Placed &placed : m_pages[static_cast<std::size_t>(page)].strips)
            placed.strip.paint(painter, placed.at);
        return;
    }
    m_pictures[static_cast<std::size_t>(page) - m_pages.size()]->paintInside(painter, PaperFrame::inner(pageSize(page)));
}

} // namespace countersign::ui
