#pragma once

#include "core/cases/edits.h"
#include "core/cases/mentions.h"
#include "ui/cases/paragraph_formats.h"
#include "ui/widgets/theme.h"

#include <QSet>
#include <QTextEdit>

#include <functional>

class QMenu;
class QTimer;

namespace countersign::ui {

class NoteLayout;

/// A note as it is written: one block a paragraph, each with its grading, marking, source,
/// language and translation. Enter makes a new paragraph, Shift+Enter a line inside one; lists
/// and tables go on in their paragraph. Plain text: what is pasted becomes restricted Markdown.
/// Undo takes back words and gradings alike.
class NoteEditor : public QTextEdit
{
    Q_OBJECT
public:
    NoteEditor(const Theme &theme, const base::DeviceId &device, QWidget *parent = nullptr);
    ~NoteEditor() override;

    /// The note as it was read; changes() counts from here.
    void setNote(const cases::Note &note);
    /// The same after it changed elsewhere; the cursor stays in its paragraph.
    void follow(const cases::Note &note);
    void clearNote();
    /// All changes since the note was read or last became a version.
    [[nodiscard]] cases::Changes changes();
    /// A new version stands. False when it says something that is neither shown nor changed here:
    /// then the note is to be read again with follow().
    [[nodiscard]] bool rebase(const cases::Note &base);
    [[nodiscard]] cases::Note note() const;
    [[nodiscard]] bool isChanged() const { return !m_touched.isEmpty() || m_reshaped; }

    [[nodiscard]] cases::Paragraph current() const;
    [[nodiscard]] int currentNumber() const { return textCursor().blockNumber(); }
    void goTo(const cases::EntityId &paragraph);
    /// Where a template leaves room for the first words.
    void goToFirstBlank();
    /// Each acts on the paragraphs of the selection, or the one with the cursor.
    void setGrading(const std::optional<markings::Grading> &grading);
    void setMarking(const std::optional<markings::Marking> &marking);
    void setSource(const QString &source);
    void setLanguage(const QString &language);
    void turnDirection();
    void setTranslation(const cases::EntityId &paragraph, const QString &language, const QString &text);
    void insertBelow(const QString &text);

    [[nodiscard]] std::optional<markings::Marking> strictest() const;
    [[nodiscard]] int ungraded() const;
    [[nodiscard]] std::optional<cases::Mention> mentionAt(const QTextCursor &cursor) const;
    void setSideBySide(bool on);
    [[nodiscard]] NoteLayout *noteLayout() const { return m_layout; }
    /// In the viewport's coordinates.
    [[nodiscard]] QRect rowOf(int block) const;
    [[nodiscard]] QRect translationPlace() const;
    /// Misspelt places of a paragraph; none where there is no dictionary.
    void setSpelling(std::function<QList<std::pair<int, int>>(const QString &text, const QString &language)> spelling);
    void setAddingToMenu(std::function<void(QMenu &, const QTextCursor &)> adding) { m_adding = std::move(adding); }

Q_SIGNALS:
    void edited();
    void paragraphChanged();
    void wantsGrading();
    void wantsMarking();
    void wantsConflict(const countersign::cases::EntityId &paragraph);
    void mentionChosen(const countersign::cases::Mention &mention);
    /// Something that cannot be seen came with a paste: how many such characters.
    void pastedHidden(int count);
    void rowsMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void refreshTheme();
    void noteChange(int from, int removed, int added);
    void cursorMoved();
    void describe();
    void breakParagraph();
    bool continueList(QTextCursor &cursor);
    void joinInto(QTextCursor &cursor, bool forward);
    /// Takes the selection away; what is joined keeps the stricter marking.
    void removeAcross(QTextCursor &cursor);
    void insertParagraphs(const QStringList &paragraphs);
    [[nodiscard]] QTextBlockFormat freshFormat(const QTextBlock &after, const QTextBlock &next) const;
    void eachSelected(const std::function<void(QTextBlockFormat &)> &act);
    [[nodiscard]] QTextBlock blockOf(const QString &id) const;
    void fill(const cases::Note &note);
    void settle(const cases::Note &base);
    [[nodiscard]] bool shows(const QTextBlock &block, const cases::Paragraph &paragraph) const;
    void mendIds();
    void touch(const QTextBlock &block) { m_touched.insert(ParagraphFormats::idOf(block)); }

    const Theme &m_theme;
    base::DeviceId m_device;
    ParagraphFormats m_formats;
    NoteLayout *m_layout;
    cases::Note m_base;
    QHash<QString, cases::Paragraph> m_standing; ///< of m_base, by id
    QSet<QString> m_touched;
    bool m_reshaped = false;    ///< paragraphs came, went or moved
    bool m_filling = false;
    int m_blocks = 0;
    int m_at = -1;
    std::function<QList<std::pair<int, int>>(const QString &, const QString &)> m_spelling;
    std::function<void(QMenu &, const QTextCursor &)> m_adding;
};

} // namespace countersign::ui
