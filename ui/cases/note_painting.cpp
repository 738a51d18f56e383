// How NoteLayout paints its rows.

#include "ui/cases/note_layout.h"

#include "ui/widgets/badges.h"
#include "ui/widgets/visible_text.h"

#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QtMath>
#include <QTimer>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {
}

void NoteLayout::draw(QPainter *painter, const PaintContext &context)
{
    if (m_rows.empty())
        return;
    const QRectF seen = context.clip.isValid() ? context.clip : QRectF(QPointF(), documentSize());
    bool moved = false;
    int row = rowAt(seen.top());
    const int first = row;
    for (qreal y = top(row); row < static_cast<int>(m_rows.size()) && y < seen.bottom(); ++row) {
        moved = exact(row) || moved;
        y += m_rows[static_cast<std::size_t>(row)].height;
    }
    if (moved) {
        place(first);
        QTimer::singleShot(0, this, &NoteLayout::tell);
    }
    QTextBlock block = document()->findBlockByNumber(first);
    for (int i = first; i < row && block.isValid(); ++i, block = block.next())
        paintRow(*painter, block, context);
}

void NoteLayout::paintRow(QPainter &painter, const QTextBlock &block, const PaintContext &context) const
{
    const int number = block.blockNumber();
    const QRect row(0, qRound(top(number)), m_width, m_rows[static_cast<std::size_t>(number)].height);
    const Tokens &t = m_theme.tokens();
    painter.save();
    if (number == m_current) {
        const int bar = m_theme.px(3);
        painter.fillRect(QRect(m_direction == Qt::RightToLeft ? row.right() - bar + 1 : 0, row.top() + 4, bar, row.height() - 8), t.accent);
    }
    painter.setPen(QPen(t.line2, t.lineWidth));
    painter.drawLine(row.left(), row.bottom(), row.right(), row.bottom());
    paintMargin(painter, block, row);

    QList<QTextLayout::FormatRange> selected;
    for (const Selection &selection : context.selections) {
        const int from = qMax(0, selection.cursor.selectionStart() - block.position());
        const int to = qMin(block.length() - 1, selection.cursor.selectionEnd() - block.position());
        if (from < to)
            selected.append({from, to - from, selection.format});
    }
    const QTextLayout *layout = block.layout();
    painter.setPen(context.palette.color(QPalette::Text));
    const QPointF origin(0, row.top());
    if (document()->characterCount() <= 1 && layout->preeditAreaText().isEmpty() && !m_invitation.isEmpty()) {
        painter.setPen(t.sub);
        painter.setFont(document()->defaultFont());
        const Columns c = columns();
        painter.drawText(QRect(c.text, row.top() + m_theme.px(kRowPadding), c.width, painter.fontMetrics().height()),
                         static_cast<int>((m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), m_invitation);
    }
    layout->draw(&painter, origin, selected);
    int cursor = context.cursorPosition;
    if (cursor >= block.position() && cursor < block.position() + block.length())
        layout->drawCursor(&painter, origin, cursor - block.position(), 2);
    else if (cursor < -1 && !layout->preeditAreaText().isEmpty())
        layout->drawCursor(&painter, origin, layout->preeditAreaPosition() - (cursor + 2), 2);
    paintBelow(painter, block, row);
    if (m_sideBySide)
        paintTranslation(painter, block, row);
    painter.restore();
}

int NoteLayout::paintBadge(QPainter &painter, const QRect &column, int y, const QString &words, const QColor &ground, const QColor &ink) const
{
    painter.setFont(m_theme.font(TextRole::SmallStrong));
    const int height = painter.fontMetrics().height();
    const int width = qMin(column.width(), painter.fontMetrics().horizontalAdvance(words) + m_theme.px(14));
    const QRect box = QStyle::visualRect(m_direction, column, QRect(column.left(), y, width, height));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ground == QColor(Qt::black) && !m_theme.isDark() ? QColor(Qt::black) : m_theme.tokens().line, m_theme.tokens().lineWidth));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, words);
    return y + height + 3;
}

void NoteLayout::paintMargin(QPainter &painter, const QTextBlock &block, const QRect &row) const
{
    const auto grading = m_formats.grading(block);
    const auto &marking = m_formats.marking(block);
    if (isBlank(block) && !grading && !marking)
        return;
    const Tokens &t = m_theme.tokens();
    const int inset = m_theme.px(10);
    const int width = columns().margin - 2 * inset;
    const QRect column(m_direction == Qt::RightToLeft ? row.right() - inset - width + 1 : inset, row.top(), width, row.height());
    int y = row.top() + m_theme.px(kRowPadding);
    painter.save();
    if (marking)
        y = paintBadge(painter, column, y, u"TLP:"_s + markings::textOf(marking->tlp), Qt::black, tlpColour(marking->tlp));
    if (grading) {
        y = paintBadge(painter, column, y, grading->text(), t.surface, t.text);
    } else if (!isBlank(block) && !block.text().startsWith(u'#')) {
        painter.setFont(m_theme.font(TextRole::Small));
        painter.setPen(t.sub);
        painter.drawText(QRect(column.left(), y, column.width(), painter.fontMetrics().height()),
                         static_cast<int>(QStyle::visualAlignment(m_direction, Qt::AlignLeading) | Qt::AlignVCenter), tr("not graded"));
        y += painter.fontMetrics().height() + 3;
    }
    if (marking) {
        QString more = marking->codes().section(u' ', 1);
        for (const markings::NationalMarking &national : marking->national)
            more += (more.isEmpty() ? QString() : u" · "_s) + visibleText(national.text);
        painter.setFont(m_theme.font(TextRole::Small));
        painter.setPen(t.sub);
        painter.drawText(QRect(column.left(), y, column.width(), painter.fontMetrics().height()),
                         static_cast<int>(QStyle::visualAlignment(m_direction, Qt::AlignLeading) | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(more, Qt::ElideRight, column.width()));
    }
    painter.restore();
}

QStringList NoteLayout::notesBelow(const QTextBlock &block) const
{
    QStringList lines;
    const QString source = ParagraphFormats::sourceOf(block);
    if (!source.isEmpty())
        lines << tr("Source: %1").arg(isolated(source));
    if (const int versions = ParagraphFormats::conflictsOf(block); versions > 1)
        lines << tr("%n version(s) of this paragraph wait for you", nullptr, versions);
    return lines;
}

void NoteLayout::paintBelow(QPainter &painter, const QTextBlock &block, const QRect &row) const
{
    const QStringList lines = notesBelow(block);
    if (lines.isEmpty())
        return;
    const QTextLayout *layout = block.layout();
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    const Columns c = columns();
    painter.setFont(m_theme.font(TextRole::Small));
    int y = row.top() + qCeil(last.y() + last.height()) + 4;
    const bool waits = ParagraphFormats::conflictsOf(block) > 1;
    for (int i = 0; i < lines.size(); ++i) {
        painter.setPen(waits && i == lines.size() - 1 ? m_theme.tokens().near : m_theme.tokens().sub);
        const QRect place(c.text, y, c.width, painter.fontMetrics().height());
        painter.drawText(place, static_cast<int>(QStyle::visualAlignment(m_direction, Qt::AlignLeading) | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(lines[i], Qt::ElideRight, place.width()));
        y += place.height() + 3;
    }
}

void NoteLayout::paintTranslation(QPainter &painter, const QTextBlock &block, const QRect &row) const
{
    const QString words = ParagraphFormats::translationOf(block);
    if (words.isEmpty())
        return;
    const Columns c = columns();
    const Tokens &t = m_theme.tokens();
    const int inset = m_theme.px(12);
    const auto layout = layTranslation(block, c.translationWidth - inset);
    const bool mirrored = m_direction == Qt::RightToLeft;
    const int x = mirrored ? c.translation : c.translation + inset;
    const int top = row.top() + m_theme.px(kRowPadding);
    painter.fillRect(QRect(mirrored ? c.translation + c.translationWidth - 2 : c.translation, top, 2, row.height() - 2 * m_theme.px(kRowPadding)), t.line);
    painter.setPen(t.text);
    layout->draw(&painter, QPointF(x, top));
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(t.sub);
    const bool rightToLeft = directionOf(cases::TextDirection::Auto, words, ParagraphFormats::translationLanguageOf(block), m_direction) == Qt::RightToLeft;
    painter.drawText(QRect(x, top + qCeil(last.y() + last.height()) + 2, c.translationWidth - inset, painter.fontMetrics().height()),
                     static_cast<int>((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                     tr("unofficial translation"));
}

} // namespace countersign::ui
