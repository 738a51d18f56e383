#include "core/cases/markdown.h"

#include "core/cases/markdown_inlines.h"

#include <algorithm>
#include <optional>

namespace countersign::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 8;

/// What a line begins with.
struct LineKind
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    int depth = 0;
    int number = 0;
    qsizetype prefix = 0;
};

qsizetype countOf(QStringView line, QChar c, qsizetype from = 0)
{
    qsizetype n = from;
    while (n < line.size() && line[n] == c)
        ++n;
    return n - from;
}

std::optional<LineKind> listLine(QStringView line)
{
    const qsizetype spaces = countOf(line, u' ');
    if (spaces % 2 != 0 || spaces / 2 > kDeepest)
        return std::nullopt;
    const int depth = static_cast<int>(spaces / 2);
    const QStringView rest = line.mid(spaces);
    if (rest.startsWith(u"- "))
        return LineKind{BlockKind::BulletList, 0, depth, 0, spaces + 2};
    qsizetype digits = 0;
    int number = 0;
    while (digits < rest.size() && digits < 9 && rest[digits] >= u'0' && rest[digits] <= u'9')
        number = number * 10 + (rest[digits++].unicode() - u'0');
    if (digits == 0 || !rest.mid(digits).startsWith(u". "))
        return std::nullopt;
    return LineKind{BlockKind::NumberedList, 0, depth, number, spaces + digits + 2};
}

LineKind kindOf(QStringView line)
{
    const qsizetype signs = countOf(line, u'#');
    if (signs >= 1 && signs <= 3 && signs < line.size() && line[signs] == u' ')
        return {BlockKind::Heading, static_cast<int>(signs), 0, 0, signs + 1};
    if (line.startsWith(u"> "))
        return {BlockKind::Quote, 0, 0, 0, 2};
    if (line.startsWith(u'|') && line.size() > 1)
        return {BlockKind::Table, 0, 0, 0, 1};
    return listLine(line).value_or(LineKind{});
}

bool isDivider(QStringView line)
{
    bool dash = false;
    for (const QChar c : line) {
        dash = dash || c == u'-';
        if (c != u'|' && c != u'-' && c != u':' && c != u' ')
            return false;
    }
    return dash;
}

void readCells(Line &out, QStringView line, qsizetype offset)
{
    qsizetype begin = 1;
    for (qsizetype i = 1; i <= line.size(); ++i) {
        if (i + 1 < line.size() && line[i] == u'\\') {
            ++i;
            continue;
        }
        if (i < line.size() && line[i] != u'|')
            continue;
        const bool last = i >= line.size();
        const QStringView raw = line.mid(begin, std::min(i, line.size()) - begin);
        if (last && raw.trimmed().isEmpty()) {
            out.end = raw.toString();
            break;
        }
        qsizetype front = 0, back = raw.size();
        while (front < back && raw[front].isSpace())
            ++front;
        while (back > front && raw[back - 1].isSpace())
            --back;
        out.cells.append({offset + begin + front, back - front, parseInlines(raw.mid(front, back - front), offset + begin + front),
                          raw.left(front).toString(), raw.mid(back).toString() + (last ? QString() : u"|"_s)});
        begin = i + 1;
    }
}

Line lineOf(QStringView line, const LineKind &kind, qsizetype offset)
{
    Line out;
    out.begin = offset;
    out.length = line.size();
    out.prefix = line.left(kind.prefix).toString();
    out.depth = kind.depth;
    out.number = kind.number;
    if (kind.kind == BlockKind::Table) {
        out.divider = isDivider(line);
        readCells(out, line, offset);
    } else {
        out.inlines = parseInlines(line.mid(kind.prefix), offset + kind.prefix);
    }
    return out;
}

/// Whether a line goes on with the block before it.
bool continues(const Block &block, const LineKind &kind)
{
    return kind.kind == block.kind && kind.kind != BlockKind::Heading;
}

QString lineSource(const Line &line)
{
    QString out = line.prefix + inlinesSource(line.inlines);
    for (const Cell &cell : line.cells)
        out += cell.before + inlinesSource(cell.inlines) + cell.after;
    return out + line.end;
}

QString lineText(const Block &block, const Line &line)
{
    QString out;
    if (block.kind == BlockKind::BulletList)
        out = QString(line.depth * 2, u' ') + u"• "_s;
    else if (block.kind == BlockKind::NumberedList)
        out = QString(line.depth * 2, u' ') + QString::number(line.number) + u". "_s;
    for (qsizetype i = 0; i < line.cells.size(); ++i)
        out += (i > 0 ? u"\t"_s : QString()) + inlinesText(line.cells[i].inlines);
    return out + inlinesText(line.inlines);
}

} // namespace

Markdown parseMarkdown(QStringView source)
{
    Markdown markdown;
    QString gap;
    bool gapIsBreak = false; // only the line break after the line before
    qsizetype begin = 0;
    while (begin <= source.size()) {
        qsizetype end = source.indexOf(u'\n', begin);
        const bool last = end < 0;
        if (last)
            end = source.size();
        const QStringView line = source.mid(begin, end - begin);
        if (line.trimmed().isEmpty()) {
            gap += line;
            gapIsBreak = false;
        } else {
            const LineKind kind = kindOf(line);
            const bool joins = gapIsBreak && !markdown.blocks.isEmpty() && continues(markdown.blocks.back(), kind);
            if (!joins)
                markdown.blocks.append({kind.kind, kind.level, {}, gap, false});
            Block &block = markdown.blocks.back();
            block.lines.append(lineOf(line, kind, begin));
            block.hasHead = block.kind == BlockKind::Table && block.lines.size() > 1 && block.lines[1].divider;
            gap.clear();
            gapIsBreak = true;
        }
        if (last)
            break;
        // The break inside a block is understood; one at the end of the text or before a new block is kept.
        gap += u'\n';
        begin = end + 1;
    }
    markdown.tail = gap;
    return markdown;
}

QString toMarkdown(const Markdown &markdown)
{
    QString out;
    for (const Block &block : markdown.blocks) {
        out += block.gap;
        for (qsizetype i = 0; i < block.lines.size(); ++i)
            out += (i > 0 ? u"\n"_s : QString()) + lineSource(block.lines[i]);
    }
    return out + markdown.tail;
}

QString toPlainText(const Markdown &markdown)
{
    QStringList lines;
    for (const Block &block : markdown.blocks) {
        for (const Line &line : block.lines) {
            if (!line.divider)
                lines.append(lineText(block, line));
        }
    }
    return lines.join(u'\n');
}

QString plainTextOf(QStringView source)
{
    return toPlainText(parseMarkdown(source));
}

QStringList paragraphsOf(QStringView source)
{
    QStringList found;
    for (const Block &block : parseMarkdown(source).blocks) {
        QStringList lines;
        for (const Line &line : block.lines)
            lines.append(lineSource(line));
        found.append(lines.join(u'\n'));
    }
    return found;
}

} // namespace countersign::cases
