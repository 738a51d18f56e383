#pragma once

#include "ui/widgets/theme.h"

#include <QDialog>

class QPlainTextEdit;

namespace countersign::ui {

class ActionButton;
class PlainLabel;

/// Asks for words that go with an act: a reason, a reply. Ctrl+Enter does it, Escape leaves everything.
class WordsDialog : public QDialog
{
    Q_OBJECT
public:
    struct Asks
    {
        QString title;          ///< "Refuse this release"
        QString explanation;    ///< who will read the words
        QString invitation;     ///< in the empty field
        QString act;            ///< on the button
        bool needed = true;     ///< without words it cannot be done
    };
    WordsDialog(const Theme &theme, const Asks &asks, QWidget *parent);
    [[nodiscard]] QPlainTextEdit *field() const { return m_words; }
    [[nodiscard]] ActionButton *actButton() const { return m_act; }
    /// The act failed: the words stay.
    void fail(const QString &sentence);

Q_SIGNALS:
    /// The dialog stays until it is closed by whoever asked.
    void given(const QString &words);

private:
    void give();

    bool m_needed;
    QPlainTextEdit *m_words;
    PlainLabel *m_fault;
    ActionButton *m_act;
};

} // namespace countersign::ui
