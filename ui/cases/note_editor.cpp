#include "ui/cases/note_editor.h"

#include "ui/cases/note_layout.h"
#include "ui/cases/note_styles.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextDocument>

namespace countersign::ui {

using namespace Qt::StringLiterals;

namespace {

bool sameContent(const cases::Paragraph &a, const cases::Paragraph &b)
{
    return a.text == b.text && a.order == b.order && a.grading == b.grading && a.marking == b.marking && a.source == b.source
        && a.language == b.language && a.direction == b.direction && a.translation == b.translation
        && a.translationLanguage == b.translationLanguage && a.isConflict() == b.isConflict();
}

} // namespace

NoteEditor::NoteEditor(const Theme &theme, const base::DeviceId &device, QWidget *parent)
    : QTextEdit(parent), m_theme(theme), m_device(device)
{
    auto *words = new QTextDocument(this);
    words->setDocumentMargin(0);
    m_layout = new NoteLayout(theme, m_formats, words);
    words->setDocumentLayout(m_layout);
    setDocument(words);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAccessibleName(tr("Note"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    m_layout->setInvitation(tr("Write here. Enter begins a new paragraph."));
    m_layout->setStyles([this](const QTextBlock &block) {
        const QString text = block.text();
        QList<QTextLayout::FormatRange> ranges = noteStyles(text, m_theme);
        if (m_spelling) {
            QTextCharFormat wrong;
            wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
            wrong.setUnderlineColor(m_theme.ink(Ink::Hit));
            const auto places = m_spelling(ParagraphFormats::stored(text), ParagraphFormats::languageOf(block));
            for (const auto &[begin, length] : places)
                ranges.append({begin, length, wrong});
        }
        return ranges;
    });
    refreshTheme();
    connect(&theme, &Theme::changed, this, &NoteEditor::refreshTheme);
    connect(words, &QTextDocument::contentsChange, this, &NoteEditor::noteChange);
    connect(this, &QTextEdit::cursorPositionChanged, this, &NoteEditor::cursorMoved);
    connect(m_layout, &NoteLayout::arranged, this, &NoteEditor::rowsMoved);
    connect(m_layout, &NoteLayout::shifted, this, [this](int by) { verticalScrollBar()->setValue(verticalScrollBar()->value() + by); });
}

NoteEditor::~NoteEditor() = default;

void NoteEditor::refreshTheme()
{
    document()->setDefaultFont(m_theme.font(TextRole::Body));
    QPalette colours = palette();
    colours.setColor(QPalette::Base, m_theme.tokens().surface);
    setPalette(colours);
    m_layout->restyle();
}

void NoteEditor::setSpelling(std::function<QList<std::pair<int, int>>(const QString &, const QString &)> spelling)
{
    m_spelling = std::move(spelling);
    m_layout->restyle();
}

void NoteEditor::fill(const cases::Note &note)
{
    m_filling = true;
    document()->setUndoRedoEnabled(false);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    bool first = true;
    for (const cases::Paragraph &paragraph : note.paragraphs) {
        const QTextBlockFormat format = m_formats.formatOf(paragraph);
        if (first)
            cursor.setBlockFormat(format);
        else
            cursor.insertBlock(format);
        cursor.insertText(ParagraphFormats::shown(paragraph.text));
        first = false;
    }
    if (first) {
        QTextBlockFormat format;
        ParagraphFormats::setId(format, cases::newEntity(), cases::orderBetween({}, {}, m_device));
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
    document()->setUndoRedoEnabled(true);
    m_blocks = document()->blockCount();
    m_filling = false;
    moveCursor(QTextCursor::Start);
}

void NoteEditor::setNote(const cases::Note &note)
{
    fill(note);
    settle(note);
    m_at = -1;
    cursorMoved();
}

void NoteEditor::follow(const cases::Note &note)
{
    const QString here = ParagraphFormats::idOf(textCursor().block());
    const int inside = textCursor().positionInBlock();
    const int scroll = verticalScrollBar()->value();
    setNote(note);
    if (const QTextBlock block = blockOf(here); block.isValid()) {
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + qMin(inside, block.length() - 1));
        setTextCursor(cursor);
        verticalScrollBar()->setValue(scroll);
    }
}

void NoteEditor::clearNote()
{
    setNote({});
}

void NoteEditor::settle(const cases::Note &base)
{
    m_base = base;
    m_standing.clear();
    m_standing.reserve(base.paragraphs.size());
    for (const cases::Paragraph &paragraph : base.paragraphs)
        m_standing.insert(paragraph.id.hex(), paragraph);
    m_touched.clear();
    m_reshaped = false;
}

bool NoteEditor::shows(const QTextBlock &block, const cases::Paragraph &paragraph) const
{
    cases::Paragraph here = m_formats.paragraphOf(block);
    here.texts = paragraph.texts; // conflicts are compared by their number
    here.translations = paragraph.translations;
    here.gradings = paragraph.gradings;
    return sameContent(here, paragraph) && (ParagraphFormats::conflictsOf(block) > 0) == paragraph.isConflict();
}

bool NoteEditor::rebase(const cases::Note &base)
{
    QHash<QString, QTextBlock> here;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        here.insert(ParagraphFormats::idOf(block), block);
    QSet<QString> wanted;
    QSet<QString> fresh;
    bool known = true;
    for (const cases::Paragraph &paragraph : base.paragraphs) {
        const QString id = paragraph.id.hex();
        wanted.insert(id);
        const auto before = m_standing.constFind(id);
        if (before != m_standing.cend() && sameContent(*before, paragraph) && !m_touched.contains(id))
            continue;
        const auto block = here.constFind(id);
        const bool shown = block != here.cend() && shows(*block, paragraph);
        if (!shown && !m_touched.contains(id) && !(block == here.cend() && before != m_standing.cend()))
            known = false;
        if (!shown)
            fresh.insert(id);
    }
    for (auto it = m_standing.cbegin(); it != m_standing.cend(); ++it)
        known = known && (wanted.contains(it.key()) || !here.contains(it.key()));
    if (!known)
        return false;
    for (const QString &id : std::as_const(m_touched)) {
        if (!wanted.contains(id))
            fresh.insert(id);
    }
    settle(base);
    m_touched = fresh;
    m_reshaped = here.size() != base.paragraphs.size();
    return true;
}

cases::Changes NoteEditor::changes()
{
    if (!isChanged())
        return {};
    mendIds();
    // Only what was touched is compared: a long note must not make typing wait.
    cases::Note before = m_base;
    cases::Note after = m_base;
    before.paragraphs.clear();
    after.paragraphs.clear();
    QSet<QString> wanted = m_touched;
    if (m_reshaped) {
        QSet<QString> here;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            const QString id = ParagraphFormats::idOf(block);
            here.insert(id);
            const auto standing = m_standing.constFind(id);
            if (standing == m_standing.cend() || standing->order != ParagraphFormats::orderOf(block))
                wanted.insert(id);
        }
        for (auto it = m_standing.cbegin(); it != m_standing.cend(); ++it) {
            if (!here.contains(it.key()))
                wanted.insert(it.key());
        }
    }
    for (const cases::Paragraph &paragraph : std::as_const(m_base.paragraphs)) {
        if (wanted.contains(paragraph.id.hex()))
            before.paragraphs.append(paragraph);
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!wanted.contains(ParagraphFormats::idOf(block)))
            continue;
        // The empty line of a note without words is no paragraph yet.
        if (m_standing.isEmpty() && document()->blockCount() == 1 && block.length() <= 1 && !m_formats.marking(block) && !m_formats.grading(block))
            continue;
        after.paragraphs.append(m_formats.paragraphOf(block));
    }
    return cases::difference(before, after);
}

cases::Note NoteEditor::note() const
{
    cases::Note note = m_base;
    note.paragraphs.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cases::Paragraph paragraph = m_formats.paragraphOf(block);
        if (const auto standing = m_standing.constFind(ParagraphFormats::idOf(block)); standing != m_standing.cend()) {
            paragraph.authorName = standing->authorName;
            paragraph.changedAt = standing->changedAt;
        }
        note.paragraphs.append(paragraph);
    }
    return note;
}

void NoteEditor::mendIds()
{
    if (!m_reshaped)
        return;
    QSet<QString> seen;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString id = ParagraphFormats::idOf(block);
        if (!id.isEmpty() && !seen.contains(id)) {
            seen.insert(id);
            continue;
        }
        // A break that came by another way than Enter: the block copied its neighbour's format.
        QTextBlockFormat format = block.blockFormat();
        const QTextBlock next = block.next();
        ParagraphFormats::setId(format, cases::newEntity(),
                                cases::orderBetween(ParagraphFormats::orderOf(block.previous()),
                                                    next.isValid() ? ParagraphFormats::orderOf(next) : QString(), m_device));
        QTextCursor cursor(block);
        cursor.joinPreviousEditBlock();
        cursor.setBlockFormat(format);
        cursor.endEditBlock();
        seen.insert(ParagraphFormats::idOf(block));
    }
}

void NoteEditor::noteChange(int from, int removed, int added)
{
    if (m_filling)
        return;
    if (document()->blockCount() != m_blocks) {
        m_reshaped = true;
        m_blocks = document()->blockCount();
    }
    QTextBlock block = document()->findBlock(from);
    const QTextBlock last = document()->findBlock(qMin(from + added, document()->characterCount() - 1));
    if (removed > 0 && block.position() == from)
        touch(block.previous().isValid() ? block.previous() : block);
    for (; block.isValid(); block = block.next()) {
        touch(block);
        if (block == last)
            break;
    }
    Q_EMIT edited();
}

void NoteEditor::cursorMoved()
{
    const int now = currentNumber();
    if (now == m_at)
        return;
    m_at = now;
    m_layout->setCurrent(now);
    describe();
    Q_EMIT paragraphChanged();
}

void NoteEditor::describe()
{
    const auto grading = m_formats.grading(textCursor().block());
    const auto &marking = m_formats.marking(textCursor().block());
    setAccessibleDescription(tr("Paragraph %1 of %2, %3, %4")
                                 .arg(m_at + 1)
                                 .arg(document()->blockCount())
                                 .arg(grading ? grading->text() : tr("not graded"), marking ? marking->codes() : tr("marked as the note")));
}

cases::Paragraph NoteEditor::current() const
{
    return m_formats.paragraphOf(textCursor().block());
}

QTextBlock NoteEditor::blockOf(const QString &id) const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (ParagraphFormats::idOf(block) == id)
            return block;
    }
    return {};
}

void NoteEditor::goTo(const cases::EntityId &paragraph)
{
    if (const QTextBlock block = blockOf(paragraph.hex()); block.isValid()) {
        setTextCursor(QTextCursor(block));
        ensureCursorVisible();
    }
}

void NoteEditor::goToFirstBlank()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.length() <= 1) {
            setTextCursor(QTextCursor(block));
            ensureCursorVisible();
            return;
        }
    }
}

std::optional<markings::Marking> NoteEditor::strictest() const
{
    std::optional<markings::Marking> all;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (const auto &marking = m_formats.marking(block))
            all = all ? markings::strictest(*all, *marking) : *marking;
    }
    return all;
}

int NoteEditor::ungraded() const
{
    int count = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        count += block.length() > 1 && !m_formats.grading(block) ? 1 : 0;
    return count;
}

std::optional<cases::Mention> NoteEditor::mentionAt(const QTextCursor &cursor) const
{
    const auto mentions = cases::mentionsIn(ParagraphFormats::stored(cursor.block().text()));
    const int at = cursor.positionInBlock();
    for (const cases::Mention &mention : mentions) {
        if (at >= mention.begin && at <= mention.begin + mention.length)
            return mention;
    }
    return std::nullopt;
}

void NoteEditor::setSideBySide(bool on)
{
    m_layout->setSideBySide(on);
}

QRect NoteEditor::rowOf(int block) const
{
    const QRectF row = m_layout->blockBoundingRect(document()->findBlockByNumber(block));
    return row.translated(0, -verticalScrollBar()->value()).toRect();
}

QRect NoteEditor::translationPlace() const
{
    return m_layout->translationPlace(textCursor().block()).translated(0, -verticalScrollBar()->value()).toRect();
}

void NoteEditor::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    Q_EMIT rowsMoved();
}

void NoteEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        m_layout->setDirection(layoutDirection());
}

void NoteEditor::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    m_layout->setTopSeen(verticalScrollBar()->value());
    Q_EMIT rowsMoved();
}

} // namespace countersign::ui
