// What keys, mouse and clipboard do in a NoteEditor.

#include "ui/cases/note_editor.h"

#include "core/cases/hidden_text.h"
#include "core/cases/markdown.h"
#include "core/cases/pasted_html.h"
#include "ui/cases/note_layout.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

const QChar kLine = QChar::LineSeparator;
constexpr qsizetype kMostPasteText = 4'000'000;

/// "- ", "12. ", "| ", "> " and the spaces before it; empty where a line begins with words.
QString listSign(const QString &line)
{
    static const QRegularExpression sign(u"^(\\s*(?:[-*]|\\d{1,6}[.)]|>)\\s|\\s*\\|)"_s);
    return sign.match(line).captured(1);
}

QString nextSign(const QString &sign)
{
    static const QRegularExpression number(u"\\d+"_s);
    const auto met = number.match(sign);
    if (!met.hasMatch())
        return sign.trimmed() == "|"_L1 ? u"| "_s : sign;
    QString next = sign;
    return next.replace(met.capturedStart(), met.capturedLength(), QString::number(met.captured().toInt() + 1));
}

} // namespace

QTextBlockFormat NoteEditor::freshFormat(const QTextBlock &after, const QTextBlock &next) const
{
    QTextBlockFormat format;
    ParagraphFormats::setId(format, cases::newEntity(),
                            cases::orderBetween(after.isValid() ? ParagraphFormats::orderOf(after) : QString(),
                                                next.isValid() ? ParagraphFormats::orderOf(next) : QString(), m_device));
    if (after.isValid()) {
        ParagraphFormats::setLanguage(format, ParagraphFormats::languageOf(after));
        ParagraphFormats::setDirection(format, ParagraphFormats::directionOf(after));
    }
    return format;
}

bool NoteEditor::continueList(QTextCursor &cursor)
{
    const QString text = cursor.block().text();
    const int at = cursor.positionInBlock();
    const auto begin = text.lastIndexOf(kLine, qMax(0, at - 1)) + 1;
    if (begin > at)
        return false;
    const auto end = text.indexOf(kLine, at);
    const QString line = text.mid(begin, (end < 0 ? text.size() : end) - begin);
    const QString sign = listSign(line);
    if (sign.isEmpty() || at - begin < sign.size())
        return false;
    if (line.trimmed() == sign.trimmed()) {
        // An empty item ends the list.
        cursor.setPosition(cursor.block().position() + static_cast<int>(qMax<qsizetype>(0, begin - 1)));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        const QString rest = cursor.selectedText().mid(static_cast<int>(line.size()) + (begin > 0 ? 1 : 0));
        cursor.removeSelectedText();
        if (rest.isEmpty())
            return cursor.block().length() <= 1;
        cursor.insertText(rest);
        cursor.setPosition(cursor.position() - static_cast<int>(rest.size()));
        return false;
    }
    cursor.insertText(kLine + nextSign(sign));
    return true;
}

void NoteEditor::breakParagraph()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (cursor.hasSelection())
        removeAcross(cursor);
    if (!continueList(cursor)) {
        const QTextBlock block = cursor.block();
        const bool before = cursor.positionInBlock() == 0 && block.length() > 1;
        const QTextBlockFormat own = block.blockFormat();
        if (before) {
            const QTextBlockFormat fresh = freshFormat(block.previous(), block);
            cursor.insertBlock(own);
            QTextCursor above(cursor.block().previous());
            above.setBlockFormat(fresh);
        } else {
            QTextBlockFormat fresh = freshFormat(block, block.next());
            // Words that are cut off keep the marking they had.
            if (!cursor.atBlockEnd()) {
                m_formats.setMarking(fresh, m_formats.marking(block));
                m_formats.setGrading(fresh, m_formats.grading(block));
                ParagraphFormats::setSource(fresh, ParagraphFormats::sourceOf(block));
                m_formats.setOrigin(fresh, m_formats.origin(block));
            }
            cursor.insertBlock(fresh);
        }
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void NoteEditor::joinInto(QTextCursor &cursor, bool forward)
{
    const QTextBlock first = forward ? cursor.block() : cursor.block().previous();
    const QTextBlock second = first.next();
    if (!first.isValid() || !second.isValid())
        return;
    cursor.setPosition(first.position() + first.length() - 1);
    cursor.setPosition(second.position(), QTextCursor::KeepAnchor);
    removeAcross(cursor);
}

void NoteEditor::removeAcross(QTextCursor &cursor)
{
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    if (first == last) {
        cursor.removeSelectedText();
        return;
    }
    const bool firstStays = cursor.selectionStart() > first.position();
    const bool lastStays = cursor.selectionEnd() < last.position() + last.length() - 1;
    QTextBlockFormat format = firstStays || !lastStays ? first.blockFormat() : last.blockFormat();
    if (firstStays && lastStays) {
        const auto &a = m_formats.marking(first);
        const auto &b = m_formats.marking(last);
        m_formats.setMarking(format, a && b ? std::optional(markings::strictest(*a, *b)) : a ? a : b);
        // Nobody has graded the joined words yet, unless both were graded alike.
        if (m_formats.grading(first) != m_formats.grading(last))
            m_formats.setGrading(format, std::nullopt);
        // Words of another desk among our own bind the whole.
        m_formats.setOrigin(format, m_formats.origin(first) ? m_formats.origin(first) : m_formats.origin(last));
        QStringList sources{ParagraphFormats::sourceOf(first), ParagraphFormats::sourceOf(last)};
        sources.removeAll(QString());
        sources.removeDuplicates();
        ParagraphFormats::setSource(format, sources.join(u"; "_s));
        QStringList translations{ParagraphFormats::translationOf(first), ParagraphFormats::translationOf(last)};
        translations.removeAll(QString());
        ParagraphFormats::setTranslation(format, ParagraphFormats::translationLanguageOf(first).isEmpty()
                                                     ? ParagraphFormats::translationLanguageOf(last)
                                                     : ParagraphFormats::translationLanguageOf(first),
                                         translations.join(u'\n'));
    }
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    cursor.setBlockFormat(format);
    cursor.endEditBlock();
}

void NoteEditor::eachSelected(const std::function<void(QTextBlockFormat &)> &act)
{
    QTextCursor cursor = textCursor();
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    QTextCursor edit(document());
    edit.beginEditBlock();
    for (; block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        act(format);
        if (format != block.blockFormat()) {
            edit.setPosition(block.position());
            edit.setBlockFormat(format);
            touch(block);
        }
        if (block == last)
            break;
    }
    edit.endEditBlock();
    describe();
    Q_EMIT edited();
    Q_EMIT paragraphChanged();
}

void NoteEditor::setGrading(const std::optional<markings::Grading> &grading)
{
    eachSelected([this, &grading](QTextBlockFormat &format) { m_formats.setGrading(format, grading); });
}

void NoteEditor::setMarking(const std::optional<markings::Marking> &marking)
{
    eachSelected([this, &marking](QTextBlockFormat &format) { m_formats.setMarking(format, marking); });
}

void NoteEditor::setSource(const QString &source)
{
    eachSelected([&source](QTextBlockFormat &format) { ParagraphFormats::setSource(format, source); });
}

void NoteEditor::setLanguage(const QString &language)
{
    eachSelected([&language](QTextBlockFormat &format) { ParagraphFormats::setLanguage(format, language); });
}

void NoteEditor::turnDirection()
{
    const QTextBlock block = textCursor().block();
    const auto now = directionOf(ParagraphFormats::directionOf(block), block.text(), ParagraphFormats::languageOf(block), layoutDirection());
    const auto wanted = now == Qt::LeftToRight ? cases::TextDirection::RightToLeft : cases::TextDirection::LeftToRight;
    eachSelected([wanted](QTextBlockFormat &format) { ParagraphFormats::setDirection(format, wanted); });
}

void NoteEditor::setTranslation(const cases::EntityId &paragraph, const QString &language, const QString &text)
{
    const QTextBlock block = blockOf(paragraph.hex());
    if (!block.isValid() || (ParagraphFormats::translationOf(block) == text && ParagraphFormats::translationLanguageOf(block) == language))
        return;
    QTextBlockFormat format = block.blockFormat();
    ParagraphFormats::setTranslation(format, language, text);
    QTextCursor(block).setBlockFormat(format);
    touch(block);
    Q_EMIT edited();
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (enter && plain) {
        breakParagraph();
        return;
    }
    if (enter && event->modifiers() == Qt::ControlModifier) {
        if (const auto mention = mentionAt(cursor))
            Q_EMIT mentionChosen(*mention);
        return;
    }
    const bool backspace = event->key() == Qt::Key_Backspace;
    const bool remove = event->key() == Qt::Key_Delete;
    if ((backspace || remove) && cursor.hasSelection()) {
        removeAcross(cursor);
        setTextCursor(cursor);
        return;
    }
    if ((backspace && plain && cursor.atBlockStart() && cursor.blockNumber() > 0)
        || (remove && plain && cursor.atBlockEnd() && cursor.block().next().isValid())) {
        joinInto(cursor, remove);
        setTextCursor(cursor);
        ensureCursorVisible();
        return;
    }
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if ((types || event->matches(QKeySequence::Cut)) && cursor.hasSelection()
        && document()->findBlock(cursor.selectionStart()) != document()->findBlock(cursor.selectionEnd())) {
        if (!types)
            copy();
        removeAcross(cursor);
        setTextCursor(cursor);
        if (!types)
            return;
    }
    QTextEdit::keyPressEvent(event);
}

void NoteEditor::inputMethodEvent(QInputMethodEvent *event)
{
    QTextCursor cursor = textCursor();
    if (!event->commitString().isEmpty() && cursor.hasSelection()) {
        removeAcross(cursor);
        setTextCursor(cursor);
    }
    QTextEdit::inputMethodEvent(event);
}

void NoteEditor::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = event->position() + QPointF(0, verticalScrollBar()->value());
    const QTextBlock block = m_layout->blockAt(at.y());
    if (event->button() == Qt::LeftButton && m_layout->margin(block).contains(at)) {
        setTextCursor(QTextCursor(block));
        const bool marked = m_formats.marking(block).has_value();
        const qreal half = m_layout->margin(block).top() + 9 + m_theme.px(19);
        if (marked && at.y() < half)
            Q_EMIT wantsMarking();
        else
            Q_EMIT wantsGrading();
        return;
    }
    if (event->button() == Qt::LeftButton && ParagraphFormats::conflictsOf(block) > 1
        && at.y() > m_layout->blockBoundingRect(block).bottom() - m_theme.px(26)) {
        Q_EMIT wantsConflict(m_formats.paragraphOf(block).id);
        return;
    }
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier) {
        if (const auto mention = mentionAt(cursorForPosition(event->position().toPoint()))) {
            Q_EMIT mentionChosen(*mention);
            return;
        }
    }
    QTextEdit::mousePressEvent(event);
}

void NoteEditor::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position() + QPointF(0, verticalScrollBar()->value());
    const bool margin = m_layout->margin(m_layout->blockAt(at.y())).contains(at);
    viewport()->setCursor(margin ? Qt::PointingHandCursor : Qt::IBeamCursor);
    QTextEdit::mouseMoveEvent(event);
}

void NoteEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QTextCursor cursor = event->reason() == QContextMenuEvent::Keyboard ? textCursor() : cursorForPosition(event->pos());
    if (!textCursor().hasSelection())
        setTextCursor(cursor);
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_adding)
        m_adding(*menu, cursor);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

bool NoteEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml();
}

void NoteEditor::insertFromMimeData(const QMimeData *source)
{
    QStringList paragraphs;
    if (source->hasHtml()) {
        paragraphs = cases::paragraphsFromHtml(source->html().left(kMostPasteText));
    } else {
        QString text = source->text().left(kMostPasteText);
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n');
        paragraphs = text.contains(u'\n') ? cases::paragraphsOf(text) : QStringList{text};
    }
    int hidden = 0;
    for (QString &paragraph : paragraphs) {
        const auto marks = cases::hiddenIn(paragraph);
        hidden += static_cast<int>(marks.size());
        if (!marks.isEmpty())
            paragraph = cases::withSymbols(paragraph);
    }
    insertParagraphs(paragraphs);
    if (hidden > 0)
        Q_EMIT pastedHidden(hidden);
}

void NoteEditor::insertParagraphs(const QStringList &paragraphs)
{
    if (paragraphs.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (cursor.hasSelection())
        removeAcross(cursor);
    bool first = true;
    for (const QString &paragraph : paragraphs) {
        if (!first) {
            const QTextBlock block = cursor.block();
            QTextBlockFormat fresh = freshFormat(block, block.next());
            if (!cursor.atBlockEnd()) {
                m_formats.setMarking(fresh, m_formats.marking(block));
                m_formats.setOrigin(fresh, m_formats.origin(block));
            }
            cursor.insertBlock(fresh);
        }
        cursor.insertText(ParagraphFormats::shown(paragraph));
        first = false;
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void NoteEditor::insertBelow(const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::EndOfBlock);
    setTextCursor(cursor);
    if (cursor.block().length() > 1)
        breakParagraph();
    insertParagraphs({text});
}

QMimeData *NoteEditor::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    QString text = textCursor().selectedText();
    copied->setText(text.replace(QChar::ParagraphSeparator, u"\n\n"_s).replace(kLine, u'\n'));
    return copied;
}

} // namespace countersign::ui
