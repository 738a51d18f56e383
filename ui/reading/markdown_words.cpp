#include "ui/reading/markdown_words.h"

#include "core/cases/hidden_text.h"
#include "core/cases/markdown.h"
#include "ui/reports/text_flow.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextTable>

namespace countersign::ui {

using namespace Qt::StringLiterals;
using cases::Block;
using cases::BlockKind;
using cases::Inline;
using cases::InlineKind;

namespace {

class MarkdownWords
{
public:
    MarkdownWords(QTextCursor &cursor, Qt::LayoutDirection direction, const Theme &theme)
        : m_cursor(cursor), m_theme(theme), m_rightToLeft(direction == Qt::RightToLeft)
    {
        m_block.setLayoutDirection(direction);
        m_block.setAlignment((m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        m_plain.setFont(theme.font(TextRole::Body));
        m_plain.setForeground(theme.tokens().text);
    }

    void write(const cases::Markdown &markdown)
    {
        for (const Block &block : markdown.blocks) {
            if (block.kind == BlockKind::Table) {
                writeTable(block);
                continue;
            }
            for (const cases::Line &line : block.lines)
                writeLine(block, line);
        }
    }

private:
    /// The document begins with an empty block, which is taken first.
    void startBlock(const QTextBlockFormat &format)
    {
        if (std::exchange(m_first, false))
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
    }

    void writeLine(const Block &block, const cases::Line &line)
    {
        QTextBlockFormat format = m_block;
        QTextCharFormat look = m_plain;
        const int step = m_theme.px(18);
        QString mark;
        if (block.kind == BlockKind::Heading) {
            look.setFont(m_theme.font(TextRole::Section));
        } else if (block.kind == BlockKind::BulletList || block.kind == BlockKind::NumberedList) {
            indent(format, step * (line.depth + 1));
            format.setTextIndent(-step);
            mark = block.kind == BlockKind::BulletList ? u"\u2022\u2002"_s : QString::number(line.number) + u".\u2002"_s;
        } else if (block.kind == BlockKind::Quote) {
            indent(format, step);
            look.setForeground(m_theme.tokens().sub);
        }
        startBlock(format);
        if (!mark.isEmpty())
            m_cursor.insertText(mark, look);
        writeInlines(line.inlines, look);
    }

    void indent(QTextBlockFormat &format, int by) const
    {
        if (m_rightToLeft)
            format.setRightMargin(by);
        else
            format.setLeftMargin(by);
    }

    void writeTable(const Block &block)
    {
        qsizetype columns = 0;
        QList<const cases::Line *> rows;
        for (const cases::Line &line : block.lines) {
            if (line.divider)
                continue;
            rows.append(&line);
            columns = std::max(columns, line.cells.size());
        }
        if (columns == 0)
            return;
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(m_theme.px(4));
        format.setCellSpacing(0);
        format.setLayoutDirection(m_block.layoutDirection());
        QTextTable *table = m_cursor.insertTable(static_cast<int>(rows.size()), static_cast<int>(columns), format);
        for (qsizetype r = 0; r < rows.size(); ++r) {
            for (qsizetype c = 0; c < rows[r]->cells.size(); ++c) {
                QTextCursor cell = table->cellAt(static_cast<int>(r), static_cast<int>(c)).firstCursorPosition();
                cell.setBlockFormat(m_block);
                QTextCharFormat look = m_plain;
                if (block.hasHead && r == 0)
                    look.setFont(m_theme.font(TextRole::Strong));
                std::swap(m_cursor, cell);
                writeInlines(rows[r]->cells[c].inlines, look);
                std::swap(m_cursor, cell);
            }
        }
        m_cursor.movePosition(QTextCursor::End);
        m_first = true;
    }

    void writeInlines(const QList<Inline> &inlines, const QTextCharFormat &look)
    {
        for (const Inline &one : inlines) {
            QTextCharFormat format = look;
            switch (one.kind) {
            case InlineKind::Text:
                insert(one.text, format);
                break;
            case InlineKind::Link:
                format.setForeground(m_theme.tokens().accent);
                format.setBackground(m_theme.tokens().accentSoft);
                insert(one.text, format);
                break;
            case InlineKind::Code:
                format.setFont(m_theme.font(TextRole::Mono));
                m_cursor.insertText(QChar(char16_t{0x2066}) + cases::withSymbols(one.text) + QChar(char16_t{0x2069}), format);
                break;
            case InlineKind::Strong:
                format.setFontWeight(QFont::DemiBold);
                writeInlines(one.children, format);
                break;
            case InlineKind::Emphasis:
                format.setFontItalic(true);
                writeInlines(one.children, format);
                break;
            }
        }
    }

    void insert(const QString &text, const QTextCharFormat &format)
    {
        m_cursor.insertText(withCodesIsolated(cases::withSymbols(text)), format);
    }

    QTextCursor &m_cursor;
    const Theme &m_theme;
    bool m_rightToLeft;
    bool m_first = true;
    QTextBlockFormat m_block;
    QTextCharFormat m_plain;
};

} // namespace

void insertMarkdown(QTextCursor &cursor, const QString &source, Qt::LayoutDirection direction, const Theme &theme)
{
    MarkdownWords(cursor, direction, theme).write(cases::parseMarkdown(source));
}

Qt::LayoutDirection readingDirection(const QString &text, const QString &language, cases::TextDirection said)
{
    return TextFlow::runsRightToLeft(text, language, said) ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace countersign::ui
