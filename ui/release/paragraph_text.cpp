#include "ui/release/paragraph_text.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>

namespace countersign::ui {

ParagraphText::ParagraphText(const Theme &theme, const QString &text, const QString &name, QWidget *parent) : QTextEdit(parent), m_theme(theme)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(name);
    document()->setDocumentMargin(2);
    setFont(theme.font(TextRole::Body));
    setPlainText(text);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    setPalette(colours);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(TextRole::Body));
        fit();
    });
}

void ParagraphText::strike(const QList<Range> &ranges)
{
    QList<ExtraSelection> struck;
    for (const Range &range : ranges) {
        ExtraSelection one;
        one.cursor = QTextCursor(document());
        const int last = document()->characterCount() - 1;
        one.cursor.setPosition(std::min(last, static_cast<int>(range.from)));
        one.cursor.setPosition(std::min(last, static_cast<int>(range.from + range.length)), QTextCursor::KeepAnchor);
        one.format.setFontStrikeOut(true);
        one.format.setForeground(m_theme.tokens().hit);
        one.format.setBackground(m_theme.tokens().hitSoft);
        struck << one;
    }
    setExtraSelections(struck);
}

ParagraphText::Range ParagraphText::selection() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
}

QSize ParagraphText::sizeHint() const
{
    return {200, static_cast<int>(std::ceil(document()->size().height())) + 2};
}

void ParagraphText::fit()
{
    const int wanted = sizeHint().height();
    if (wanted != height() || wanted != minimumHeight())
        setFixedHeight(wanted);
}

void ParagraphText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void ParagraphText::keyPressEvent(QKeyEvent *event)
{
    // Arrows select with Shift; alone they are the page's.
    if (event->matches(QKeySequence::Copy))
        event->ignore(); // text leaves by release, not by clipboard
    else
        QTextEdit::keyPressEvent(event);
}

void ParagraphText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace countersign::ui
