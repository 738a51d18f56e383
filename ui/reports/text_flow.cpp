#include "ui/reports/text_flow.h"

#include "core/cases/hidden_text.h"
#include "core/cases/markdown.h"
#include "core/text/words.h"
#include "ui/paper/paper_frame.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <memory>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using cases::Block;
using cases::BlockKind;
using cases::Inline;
using cases::InlineKind;
using cases::TextDirection;

namespace {

constexpr qreal kBody = 10;          ///< points
constexpr qreal kLeading = 1.08;
constexpr qreal kIndent = 190;
constexpr qreal kCellPad = 50;

bool isRightToLeft(QChar::Direction direction)
{
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isRightToLeft(c.direction()); });
}

/// Scripts without spaces get a break of no width between their words, so that lines end where words do.
QString withWordBreaks(const QString &text)
{
    const bool needs = std::any_of(text.begin(), text.end(), [](QChar c) {
        const auto script = c.script();
        return script == QChar::Script_Thai || script == QChar::Script_Lao || script == QChar::Script_Myanmar || script == QChar::Script_Khmer;
    });
    if (!needs)
        return text;
    thread_local text::WordFinder finder;
    QString out;
    qsizetype at = 0;
    for (const auto &word : finder.words(text)) {
        out += QStringView(text).mid(at, word.begin - at);
        if (word.begin == at && word.begin > 0 && !text[word.begin - 1].isSpace())
            out += QChar(char16_t{0x200B});
        out += QStringView(text).mid(word.begin, word.length);
        at = word.begin + word.length;
    }
    out += QStringView(text).mid(at);
    return out;
}

/// A run of text with its look.
struct Run
{
    QString text;
    bool strong = false, emphasis = false, mono = false;
};

void addRuns(QList<Run> &runs, const QList<Inline> &inlines, Run look)
{
    for (const Inline &one : inlines) {
        Run run = look;
        switch (one.kind) {
        case InlineKind::Text:
        case InlineKind::Link:
            run.text = withWordBreaks(cases::withSymbols(one.text));
            break;
        case InlineKind::Code:
            run.mono = true;
            run.text = QChar(char16_t{0x2066}) + cases::withSymbols(one.text) + QChar(char16_t{0x2069});
            break;
        case InlineKind::Strong:
            run.strong = true;
            addRuns(runs, one.children, run);
            continue;
        case InlineKind::Emphasis:
            run.emphasis = true;
            addRuns(runs, one.children, run);
            continue;
        }
        runs.append(run);
    }
}

struct LineLook
{
    QFont font;
    QColor ink;
    bool rightToLeft = false;
};

QTextCharFormat formatOf(const Run &run, const LineLook &look)
{
    QFont font = look.font;
    if (run.mono)
        font.setFamilies({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s});
    if (run.strong)
        font.setWeight(QFont::Bold);
    // Slanted letters exist for Latin, Greek and Cyrillic; elsewhere weight says it.
    const bool slants = std::all_of(run.text.begin(), run.text.end(), [](QChar c) { return c.unicode() < 0x0530 || !c.isLetter(); });
    if (run.emphasis && slants)
        font.setItalic(true);
    else if (run.emphasis)
        font.setWeight(QFont::DemiBold);
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(look.ink);
    return format;
}

std::shared_ptr<QTextLayout> laid(const QList<Run> &runs, qreal width, const LineLook &look)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    QString whole;
    for (const Run &run : runs)
        whole += run.text;
    const bool isolate = look.rightToLeft || hasRightToLeft(whole);
    for (const Run &run : runs) {
        const QString shown = isolate && !run.mono ? withCodesIsolated(run.text) : run.text;
        formats.append({static_cast<int>(text.size()), static_cast<int>(shown.size()), formatOf(run, look)});
        text += shown;
    }
    auto layout = std::make_shared<QTextLayout>(text, look.font);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    // QTextLayout itself does not turn the alignment with the direction.
    option.setAlignment(look.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return layout;
}

/// A line as values. Laid out again where it is painted: a layout holds font engines of the thread that made
/// it, and a book is laid out on one thread and looked at on another.
struct PaintedLine
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    QFont font;
    qreal width = 0, height = 0;
    bool rightToLeft = false;

    void paint(QPainter &painter, const QPointF &at) const
    {
        QTextLayout layout(text, font);
        QTextOption option;
        option.setUseDesignMetrics(true);
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        layout.setTextOption(option);
        layout.setFormats(formats);
        layout.beginLayout();
        if (QTextLine line = layout.createLine(); line.isValid())
            line.setLineWidth(width);
        layout.endLayout();
        painter.setPen(Qt::black);
        layout.draw(&painter, at);
    }
};

PaintedLine painted(const QTextLayout &layout, int number)
{
    const QTextLine line = layout.lineAt(number);
    PaintedLine out;
    out.font = layout.font();
    out.width = line.width();
    out.height = std::ceil(line.height());
    out.rightToLeft = layout.textOption().textDirection() == Qt::RightToLeft;
    const int begin = line.textStart(), end = begin + line.textLength();
    out.text = layout.text().mid(begin, end - begin);
    // Spaces at the end of a line hang over its edge: they would push text that is aligned to the right.
    while (!out.text.isEmpty() && out.text.back().isSpace())
        out.text.chop(1);
    for (QTextLayout::FormatRange range : layout.formats()) {
        const int from = std::max(range.start, begin), until = std::min(range.start + range.length, begin + static_cast<int>(out.text.size()));
        if (from >= until)
            continue;
        range.start = from - begin;
        range.length = until - from;
        out.formats.append(range);
    }
    return out;
}

Strips stripsOf(const std::shared_ptr<QTextLayout> &layout, qreal indent)
{
    Strips strips;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const qreal height = layout->lineAt(i).height();
        const bool roomy = height > 1.6 * layout->font().pixelSize(); // fonts of some scripts bring their own leading
        strips.append({std::ceil(height * (roomy ? 1 : kLeading)),
                       [line = painted(*layout, i), indent](QPainter &painter, const QPointF &at) { line.paint(painter, at + QPointF(indent, 0)); },
                       false});
    }
    return strips;
}

Strip space(qreal height)
{
    return {height, [](QPainter &, const QPointF &) {}, true};
}

} // namespace

/// One Markdown text being drawn at one width.
class MarkdownFlow
{
public:
    MarkdownFlow(const TextFlow &flow, qreal width, bool rightToLeft) : m_flow(flow), m_width(width), m_rightToLeft(rightToLeft) {}

    Strips of(const cases::Markdown &markdown)
    {
        for (const Block &block : markdown.blocks) {
            if (!m_strips.isEmpty())
                m_strips.append(space(70));
            add(block);
        }
        return m_strips;
    }

private:
    [[nodiscard]] LineLook look(qreal points, bool strong) const
    {
        return {paperFont(m_flow.m_font, points, strong), m_flow.m_ink, m_rightToLeft};
    }

    void add(const Block &block)
    {
        switch (block.kind) {
        case BlockKind::Paragraph: addLines(block, 0); break;
        case BlockKind::Heading: addHeading(block); break;
        case BlockKind::BulletList:
        case BlockKind::NumberedList: addList(block); break;
        case BlockKind::Quote: addQuote(block); break;
        case BlockKind::Table: addTable(block); break;
        }
    }

    void addLines(const Block &block, qreal indent)
    {
        for (const cases::Line &line : block.lines) {
            QList<Run> runs;
            addRuns(runs, line.inlines, {});
            m_strips += stripsOf(laid(runs, m_width - indent, look(kBody, false)), m_rightToLeft ? 0 : indent);
        }
    }

    void addHeading(const Block &block)
    {
        const qreal points = block.level == 1 ? 13.5 : block.level == 2 ? 12 : 10.5;
        for (const cases::Line &line : block.lines) {
            QList<Run> runs;
            addRuns(runs, line.inlines, {});
            Strips strips = stripsOf(laid(runs, m_width, look(points, true)), 0);
            for (Strip &strip : strips)
                strip.keep = true;
            m_strips += strips;
        }
    }

    void addList(const Block &block)
    {
        for (const cases::Line &line : block.lines) {
            const qreal indent = kIndent * (line.depth + 1);
            QList<Run> runs;
            addRuns(runs, line.inlines, {});
            Strips strips = stripsOf(laid(runs, m_width - indent, look(kBody, false)), m_rightToLeft ? 0 : indent);
            const QString mark = block.kind == BlockKind::BulletList ? QString(QChar(u'\u2022')) : QString::number(line.number) + u'.';
            if (!strips.isEmpty())
                strips.front().paint = marked(strips.front(), mark, indent);
            m_strips += strips;
        }
    }

    std::function<void(QPainter &, const QPointF &)> marked(const Strip &strip, const QString &mark, qreal indent) const
    {
        const QFont font = paperFont(m_flow.m_font, kBody);
        const QColor ink = m_flow.m_ink;
        const qreal left = m_rightToLeft ? m_width - indent + 40 : indent - kIndent;
        const Qt::Alignment align = m_rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        return [paint = strip.paint, mark, font, ink, left, align](QPainter &painter, const QPointF &at) {
            paint(painter, at);
            paintPaperLine(painter, QRectF(at.x() + left, at.y(), kIndent - 50, 200), mark, font, ink, align);
        };
    }

    void addQuote(const Block &block)
    {
        const qsizetype first = m_strips.size();
        addLines(block, kIndent);
        const QColor line = m_flow.m_quiet;
        const qreal x = m_rightToLeft ? m_width - 40 : 40;
        for (qsizetype i = first; i < m_strips.size(); ++i) {
            m_strips[i].paint = [paint = m_strips[i].paint, line, x, height = m_strips[i].height](QPainter &painter, const QPointF &at) {
                painter.setPen(QPen(line, 12));
                painter.drawLine(QPointF(at.x() + x, at.y()), QPointF(at.x() + x, at.y() + height));
                paint(painter, at);
            };
        }
    }

    void addTable(const Block &block)
    {
        QList<QList<QList<Run>>> rows;
        qsizetype columns = 0;
        for (const cases::Line &line : block.lines) {
            if (line.divider)
                continue;
            QList<QList<Run>> row;
            for (const cases::Cell &cell : line.cells) {
                QList<Run> runs;
                Run plain;
                plain.strong = block.hasHead && rows.isEmpty();
                addRuns(runs, cell.inlines, plain);
                row.append(runs);
            }
            columns = std::max(columns, row.size());
            rows.append(row);
        }
        if (columns == 0)
            return;
        const QList<qreal> widths = columnWidths(rows, columns);
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_strips.append(rowStrip(rows[i], widths, block.hasHead && i == 0));
    }

    /// By what the cells need, as far as it fits; never less than a fair share of the narrow ones.
    [[nodiscard]] QList<qreal> columnWidths(const QList<QList<QList<Run>>> &rows, qsizetype columns) const
    {
        QList<qreal> natural(columns, 150);
        for (const auto &row : rows) {
            for (qsizetype c = 0; c < row.size(); ++c) {
                const auto cell = laid(row[c], 1e6, look(kBody, false));
                natural[c] = std::max(natural[c], (cell->lineCount() > 0 ? cell->lineAt(0).naturalTextWidth() : 0) + 2 * kCellPad + 4);
            }
        }
        const qreal fair = m_width / static_cast<qreal>(columns);
        qreal narrow = 0, wide = 0;
        for (const qreal width : natural)
            (width <= fair ? narrow : wide) += width;
        if (narrow + wide <= m_width)
            return natural;
        for (qreal &width : natural) {
            if (width > fair)
                width *= (m_width - narrow) / wide;
        }
        return natural;
    }

    [[nodiscard]] Strip rowStrip(const QList<QList<Run>> &cells, const QList<qreal> &widths, bool head) const
    {
        struct Placed { PaintedLine line; QPointF at; };
        QList<Placed> placed;
        qreal height = 0, at = 0;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            const auto cell = laid(cells[c], widths[c] - 2 * kCellPad, look(kBody, false));
            const qreal left = (m_rightToLeft ? m_width - at - widths[c] : at) + kCellPad;
            qreal tall = 0;
            for (int i = 0; i < cell->lineCount(); ++i) {
                placed.append({painted(*cell, i), {left, 26 + tall}});
                tall += placed.last().line.height;
            }
            height = std::max(height, tall);
            at += widths[c];
        }
        const QColor rule = head ? m_flow.m_quiet : QColor(0xC8, 0xCF, 0xD8);
        const qreal full = height + 60, left = m_rightToLeft ? m_width - at : 0;
        return {full,
                [placed, full, rule, left, at](QPainter &painter, const QPointF &corner) {
                    painter.setPen(QPen(rule, 7));
                    painter.drawLine(QPointF(corner.x() + left, corner.y() + full - 4), QPointF(corner.x() + left + at, corner.y() + full - 4));
                    for (const Placed &one : placed)
                        one.line.paint(painter, corner + one.at);
                },
                head};
    }

    const TextFlow &m_flow;
    qreal m_width;
    bool m_rightToLeft;
    Strips m_strips;
};

QString withCodesIsolated(const QString &text)
{
    static const QRegularExpression code(u"(?<![\\p{L}\\p{N}])\\+?[A-Za-z0-9]+(?:[-/:.@+_][A-Za-z0-9]+)*"_s);
    QString out;
    qsizetype at = 0;
    for (auto found = code.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QStringView piece = match.capturedView();
        if (!std::any_of(piece.begin(), piece.end(), [](QChar c) { return c.isDigit(); }))
            continue;
        out += QStringView(text).mid(at, match.capturedStart() - at);
        out += QChar(char16_t{0x2066});
        out += piece;
        out += QChar(char16_t{0x2069});
        at = match.capturedEnd();
    }
    out += QStringView(text).mid(at);
    return out;
}

bool TextFlow::runsRightToLeft(const QString &text, const QString &language, TextDirection direction)
{
    if (direction != TextDirection::Auto)
        return direction == TextDirection::RightToLeft;
    for (const QChar c : text) {
        if (isRightToLeft(c.direction()))
            return true;
        if (c.direction() == QChar::DirL)
            return false;
    }
    return !language.isEmpty() && QLocale(language).textDirection() == Qt::RightToLeft;
}

Strips TextFlow::markdown(const QString &text, qreal width, const QString &language, TextDirection direction) const
{
    const cases::Markdown markdown = cases::parseMarkdown(text);
    return MarkdownFlow(*this, width, runsRightToLeft(cases::toPlainText(markdown), language, direction)).of(markdown);
}

Strips TextFlow::plain(const QString &text, qreal width, Look look) const
{
    QFont font = paperFont(m_font, look.points, look.strong);
    if (look.mono)
        font.setFamilies({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s});
    Run run;
    run.text = withWordBreaks(look.ours ? text : cases::withSymbols(text));
    const LineLook line{font, look.quiet ? m_quiet : m_ink, runsRightToLeft(text, {}, TextDirection::Auto)};
    return stripsOf(laid({run}, width, line), 0);
}

} // namespace countersign::ui
