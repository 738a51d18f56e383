#pragma once

#include "core/release/letters.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QPlainTextEdit;

namespace countersign::ui {

class ActionButton;
class ChoiceChip;
class PlainLabel;
class ReadingText;

/// Proposes other words for a paragraph to its originator: the words as they came to be changed, what that
/// changes, and why. Nothing here is changed by it.
class CorrectionDialog : public QDialog
{
    Q_OBJECT
public:
    CorrectionDialog(const Theme &theme, const release::ReleaseLetter &letter, const base::EntityId &paragraph, QWidget *parent);
    [[nodiscard]] QPlainTextEdit *words() const { return m_words; }
    [[nodiscard]] QPlainTextEdit *reason() const { return m_reason; }
    [[nodiscard]] ActionButton *sendButton() const { return m_send; }
    void fail(const QString &sentence);

Q_SIGNALS:
    void proposed(const countersign::base::EntityId &paragraph, const QString &words, const QString &reason);

private:
    void build(const release::ReleaseLetter &letter);
    void choose(int place);
    void refresh();
    void send();

    const Theme &m_theme;
    QList<release::ReleasedParagraph> m_paragraphs;
    int m_place = 0;
    ChoiceChip *m_which;
    QPlainTextEdit *m_words;
    ReadingText *m_change;
    QPlainTextEdit *m_reason;
    PlainLabel *m_fault;
    ActionButton *m_send;
};

} // namespace countersign::ui
