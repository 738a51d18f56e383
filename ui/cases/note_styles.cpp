#include "ui/cases/note_styles.h"

#include "core/cases/markdown.h"
#include "core/cases/mentions.h"
#include "ui/cases/paragraph_formats.h"

namespace countersign::ui {

namespace {

class Painter
{
public:
    Painter(const Theme &theme, QList<QTextLayout::FormatRange> &ranges) : m_theme(theme), m_ranges(ranges) {}

    void block(const cases::Block &block)
    {
        for (const cases::Line &line : block.lines) {
            const auto prefix = line.prefix.size();
            if (block.kind == cases::BlockKind::Heading) {
                QTextCharFormat heading;
                heading.setFontWeight(QFont::DemiBold);
                heading.setProperty(QTextFormat::FontPixelSize, m_theme.px(block.level == 1 ? 18 : block.level == 2 ? 16 : 14));
                add(line.begin, line.length, heading);
            }
            if (prefix > 0)
                add(line.begin, prefix, quiet());
            if (line.divider)
                add(line.begin, line.length, quiet());
            inlines(line.inlines);
            for (const cases::Cell &cell : line.cells)
                inlines(cell.inlines);
        }
    }

    void mention(const cases::Mention &mention)
    {
        QTextCharFormat chip;
        chip.setForeground(m_theme.ink(Ink::Accent));
        chip.setBackground(m_theme.tokens().accentSoft);
        chip.setFontUnderline(true);
        chip.setUnderlineColor(m_theme.ink(Ink::Accent));
        add(mention.begin, mention.length, chip);
    }

private:
    QTextCharFormat quiet() const
    {
        QTextCharFormat format;
        format.setForeground(m_theme.ink(Ink::Sub));
        return format;
    }
    void add(qsizetype begin, qsizetype length, const QTextCharFormat &format)
    {
        if (length > 0)
            m_ranges.append({static_cast<int>(begin), static_cast<int>(length), format});
    }
    void inlines(const QList<cases::Inline> &pieces)
    {
        for (const cases::Inline &piece : pieces) {
            QTextCharFormat format;
            const int sign = piece.kind == cases::InlineKind::Strong ? 2 : 1;
            if (piece.kind == cases::InlineKind::Strong) {
                format.setFontWeight(QFont::DemiBold);
            } else if (piece.kind == cases::InlineKind::Emphasis) {
                format.setFontItalic(true);
            } else if (piece.kind == cases::InlineKind::Code) {
                format.setFontFamilies(m_theme.font(TextRole::Mono).families());
                format.setBackground(m_theme.tokens().calmSoft);
            } else {
                continue;
            }
            add(piece.begin, piece.length, format);
            add(piece.begin, sign, quiet());
            add(piece.begin + piece.length - sign, sign, quiet());
            inlines(piece.children);
        }
    }

    const Theme &m_theme;
    QList<QTextLayout::FormatRange> &m_ranges;
};

} // namespace

QList<QTextLayout::FormatRange> noteStyles(const QString &text, const Theme &theme)
{
    QList<QTextLayout::FormatRange> ranges;
    const QString source = ParagraphFormats::stored(text); // one unit for one: places stay
    Painter painter(theme, ranges);
    const cases::Markdown parsed = cases::parseMarkdown(source);
    for (const cases::Block &block : parsed.blocks)
        painter.block(block);
    const auto mentions = cases::mentionsIn(source);
    for (const cases::Mention &mention : mentions)
        painter.mention(mention);
    return ranges;
}

} // namespace countersign::ui
