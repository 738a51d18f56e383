#include "ui/reading/reading_text.h"

#include "core/cases/markdown.h"
#include "core/cases/word_diff.h"
#include "core/messages/isolates.h"
#include "ui/reading/diff_words.h"
#include "ui/reading/markdown_words.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

#include <cmath>

namespace countersign::ui {

ReadingText::ReadingText(const Theme &theme, const QString &accessibleName, QWidget *parent) : QTextEdit(parent), m_theme(theme)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAcceptDrops(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &ReadingText::refill);
}

void ReadingText::setMarkdown(const QString &source, const QString &language, cases::TextDirection said)
{
    fill([this, source, direction = readingDirection(cases::plainTextOf(source), language, said)](QTextCursor &cursor) {
        insertMarkdown(cursor, source, direction, m_theme);
    });
}

void ReadingText::setChange(const QString &before, const QString &after, const QString &language, cases::TextDirection said)
{
    const QString &led = after.isEmpty() ? before : after;
    const Qt::LayoutDirection direction = readingDirection(cases::plainTextOf(led), language, said);
    const QList<cases::DiffRun> runs = cases::wordDiff(before, after);
    fill([this, before, after, runs, direction](QTextCursor &cursor) {
        QTextBlockFormat format;
        format.setLayoutDirection(direction);
        format.setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        cursor.setBlockFormat(format);
        insertDiff(cursor, before, after, runs, m_theme);
    });
    setAccessibleDescription(spokenDiff(before, after, runs));
}

void ReadingText::fill(std::function<void(QTextCursor &)> write)
{
    m_write = std::move(write);
    setAccessibleDescription({});
    refill();
}

void ReadingText::refill()
{
    setFont(m_theme.font(TextRole::Body));
    if (!m_write)
        return;
    document()->clear();
    QTextCursor cursor(document());
    m_write(cursor);
    moveCursor(QTextCursor::Start);
    m_measuredWidth = -1;
    updateGeometry();
}

int ReadingText::heightForWidth(int width) const
{
    if (width != m_measuredWidth) {
        const qreal held = document()->textWidth();
        document()->setTextWidth(std::max(1, width));
        m_measuredHeight = static_cast<int>(std::ceil(document()->size().height())) + 1;
        document()->setTextWidth(held);
        m_measuredWidth = width;
    }
    return m_measuredHeight;
}

QSize ReadingText::sizeHint() const
{
    const int width = m_theme.px(320);
    return {width, heightForWidth(width)};
}

QSize ReadingText::minimumSizeHint() const
{
    return {m_theme.px(80), fontMetrics().height()};
}

QMimeData *ReadingText::createMimeDataFromSelection() const
{
    return new QMimeData;
}

void ReadingText::copySelected()
{
    const QTextCursor cursor = textCursor();
    QString text = cursor.hasSelection() ? cursor.selectedText() : toPlainText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    // Isolates steer the display and are ours: those that came with the words are shown as symbols.
    Q_EMIT copyWanted(messages::withoutIsolates(text));
}

bool ReadingText::isAtEdge(bool first) const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (first ? block.previous().isValid() : block.next().isValid())
        return false;
    const QTextLayout *layout = block.layout();
    const QTextLine line = layout->lineForTextPosition(cursor.positionInBlock());
    return !line.isValid() || line.lineNumber() == (first ? 0 : layout->lineCount() - 1);
}

void ReadingText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        event->accept();
        return;
    }
    const bool up = event->key() == Qt::Key_Up, down = event->key() == Qt::Key_Down;
    if ((up || down) && event->modifiers() == Qt::NoModifier && isAtEdge(up)) {
        Q_EMIT left(up ? -1 : 1);
        event->accept();
        return;
    }
    // Keys that mean nothing to a text that is only read belong to the page.
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void ReadingText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT entered();
}

void ReadingText::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy with marking")), &QAction::triggered, this, &ReadingText::copySelected);
    connect(menu->addAction(tr("Select all")), &QAction::triggered, this, &QTextEdit::selectAll);
    menu->popup(event->globalPos());
}

void ReadingText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void ReadingText::wheelEvent(QWheelEvent *event)
{
    // The page scrolls, not the words in it.
    event->ignore();
}

} // namespace countersign::ui
